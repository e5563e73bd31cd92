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
  const decimals = points.every(({ point }) => point.first.includes(".") && point.second.includes("."));
  return (bracketed || decimals) && areClose(points);
}

/** Whether points lie within a lot of one another. */
function areClose(points: PointList["points"]): boolean {
  return (["first", "second"] as const).every((axis) => {
    const values = points.map(({ point }) => Number(point[axis]));
    const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    return most - values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY) < LOT;
  });
}

/** The letter of boundary points, which hardly anything else has before its number. */
const BOUNDARY_SERIES = "J";
/** Decimals of surveyed metres: sums of money have two. */
const MILLIMETRES = /\.\d{3}$/u;

/** Whether points are surveyed ones by their print: all labelled, within a lot of one another, to the millimetre or with the letter of boundary points. */
export function areSurveyed(list: PointList): boolean {
  const own = (point: PointList["points"][number]): boolean =>
    point.label?.series === BOUNDARY_SERIES ||
    (point.label !== null && MILLIMETRES.test(point.point.first) && MILLIMETRES.test(point.point.second));
  return list.unit === "metres" && list.points.every(own) && areClose(list.points);
}
