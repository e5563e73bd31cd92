import type { PointList } from "./block-reading";

/** …)等4个点顺次连接围成, …)诸点依次连线: what stands in the brackets are points. */
const POINTS_JOINED = /^[^\p{Script=Han}\n\d]{0,8}[^。;\n]{0,12}点[^。;\n]{0,6}(?:连线|连接|围成|围合)/u;

/** 由以下各点依次连线围成:( */
const JOINS_POINTS = /点[^。;\n]{0,8}(?:连线|连接|围成|围合|圈定)[^。;\n]{0,12}[:(]$/u;

/** 将下列坐标围成的地段划归: what the points enclose is land, whatever line the document settles. */
export const POINTS_ENCLOSE = /(?:坐标|拐点|界址点|各点)[^。;\n]{0,12}(?:围成|圈定|围合|所围)/u;

/** Whether the words before or behind figures join them as points. */
export function joinsPoints(before: string, behind: string): boolean {
  return JOINS_POINTS.test(before) || POINTS_JOINED.test(behind.slice(0, REACH));
}

const REACH = 60;

/** Widest that a lot is taken to be, in metres. */
const LOT = 20_000;

/**
 * Whether the figures of both columns lie within a lot of one another, with decimals or a label before every two in
 * brackets: no sums of money do.
 */
export function liesTogether(text: string, { pairs, points }: PointList): boolean {
  const bracketed = pairs.every(
    ({ label, first, second }) =>
      label !== null &&
      /^ ?\( ?$/u.test(text.slice(label.to, first.from)) &&
      /^ ?\)/u.test(text.slice(second.to, second.to + 2)),
  );
  return (["first", "second"] as const).every((axis) => {
    const printed = points.map(({ point }) => point[axis]);
    const values = printed.map(Number);
    const wide =
      values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
      values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    return wide < LOT && (bracketed || printed.every((value) => value.includes(".")));
  });
}
