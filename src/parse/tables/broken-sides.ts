/** Sides, the last of them perhaps broken. */
export const SIDES = /^[东南西北]{1,2}[侧面边部界]?[至临邻起到靠抵].{0,120}$/u;
/** 北墙,西至丙路: the rest of a side, and the next one. */
export const REST_AND_NEXT = /^[\p{Script=Han}A-Z\d]{0,8}[,、;][东南西北]{1,2}[侧面边部界]?[至临邻起到靠抵]/u;

/** 东至甲路,南至乙, above 路,西至丙街,北至丁河: the sides on from a word that the line end broke, none of them told before. */
export function isRestOfSides(last: string, print: string): boolean {
  if (!SIDES.test(last) || print.length > LONGEST_SIDES) return false;
  if (!REST_AND_NEXT.test(print) && !(SIDE_ALONE.test(last) && BEHIND_SIDE.test(print))) return false;
  const told = sidesIn(last);
  return sidesIn(print).every((side) => !told.includes(side));
}

function sidesIn(text: string): readonly string[] {
  return [...text.matchAll(EACH_SIDE)].map(([, side = ""]) => side);
}

const LONGEST_SIDES = 160;
/** 西 at the end of a line, 至丙街 below it. */
const SIDE_ALONE = /[,、;。][东南西北]{1,2}$/u;
const BEHIND_SIDE = /^[至临邻到靠抵]\p{Script=Han}/u;
const EACH_SIDE = /(?:^|[,、;。])([东南西北]{1,2})[侧面边部界]?[至临邻起到靠抵]/gu;
