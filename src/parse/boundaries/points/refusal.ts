import type { Evidence, Message } from "../../../domain/evidence";
import type { Issue } from "../../../domain/issue";

/** Why coordinates became no polygon. Each is the end of an issue code: `boundary-<reason>`. */
export type RefusalReason =
  | "single-point"
  | "few-points"
  | "circle"
  | "box"
  | "masked"
  | "cut"
  | "gap"
  | "duplicate"
  | "numbering"
  | "unpaired"
  | "scattered"
  | "places"
  | "line"
  | "course"
  | "turns"
  | "inner-alone"
  | "hole-refused"
  | "part-refused"
  | "string"
  | "lost-string"
  | "unconnected"
  | "outside"
  | "local"
  | "area-unread"
  | "no-points";

const REASONS: Readonly<Record<RefusalReason, (labels: string) => Message>> = {
  "single-point": () => ({
    zh: "只给出一个点的坐标，不构成范围",
    en: "the coordinates of a single point are no boundary",
  }),
  "few-points": () => ({
    zh: "坐标点少于三个，不构成范围",
    en: "fewer than three points are no boundary",
  }),
  circle: () => ({
    zh: "以圆心和半径表示的范围，没有界址点",
    en: "a circle given by centre and radius has no boundary points",
  }),
  box: () => ({
    zh: "只给出坐标的起止范围，没有界址点",
    en: "only ranges of coordinates are given, no boundary points",
  }),
  masked: () => ({ zh: "坐标数字被遮挡，不能成图", en: "digits of the coordinates are masked" }),
  cut: () => ({
    zh: "坐标表有省略，界址点不全",
    en: "the table is abridged: points were left out",
  }),
  gap: (labels) => ({
    zh: `界址点编号不连续，缺 ${labels}`,
    en: `the numbering of the points has gaps, missing: ${labels}`,
  }),
  duplicate: (labels) => ({
    zh: `同一点号对应不同坐标：${labels}`,
    en: `one label stands for different points: ${labels}`,
  }),
  numbering: () => ({
    zh: "点号次序无法确定界线走向，首点也未重复",
    en: "the labels give no order, and no first point is repeated",
  }),
  unpaired: () => ({
    zh: "纵横坐标数目不等，无法逐点配对",
    en: "northings and eastings cannot be paired",
  }),
  scattered: () => ({
    zh: "坐标相距过远或带号不一，不像同一块地",
    en: "the points lie too far apart, or in different zones, for one piece of land",
  }),
  places: () => ({
    zh: "坐标是各个地点的位置，不是界址点",
    en: "the coordinates are those of separate places, not of a boundary",
  }),
  line: () => ({
    zh: "坐标点标示的是一条线（如行政区域界线、中心线），不围成范围",
    en: "the points mark a line, such as the line between two counties, and enclose no area",
  }),
  course: () => ({
    zh: "点与点之间沿山脊、河流、道路等走向，不是直线，且按点连成的面积与印出的面积不符，未成图",
    en: "the lines between the points follow ridges, rivers or roads, and straight lines do not enclose the printed area",
  }),
  turns: () => ({
    zh: "范围只用方向和距离叙述，没有界址点坐标，未成图",
    en: "the outline is told by directions and lengths alone, without points",
  }),
  "inner-alone": () => ({
    zh: "内圈之前没有可用的外圈",
    en: "an inner ring without a usable outer ring before it",
  }),
  "hole-refused": () => ({
    zh: "内圈坐标无法读取，整个范围因此不能成图",
    en: "the inner ring of this boundary could not be read, so the boundary is incomplete",
  }),
  "part-refused": () => ({
    zh: "范围的另一部分无法读取，整个范围因此不能成图",
    en: "another part of this boundary could not be read, so the boundary is incomplete",
  }),
  string: (labels) => ({
    zh: `连线所写的点不在坐标表中：${labels}，该范围未成图`,
    en: `a string of point numbers names points that no table prints: ${labels}; its ring was not drawn`,
  }),
  "lost-string": () => ({
    zh: "连线中的符号已丢失，不知各单元由哪些点围成，未成图",
    en: "the strings of point numbers have lost their signs, so that nothing says which points bound which unit",
  }),
  unconnected: (labels) => ({
    zh: `坐标表中有点不在任何一条连线里：${labels}`,
    en: `points of the table that no string of numbers connects: ${labels}`,
  }),
  outside: () => ({
    zh: "坐标表不在任何一份文件之内，不知属于何处，未成图",
    en: "a table of coordinates that stands in no document, so that nothing says whose it is",
  }),
  local: () => ({
    zh: "坐标数值过小，属独立（地方）坐标系，无法确定在地面上的位置，未成图",
    en: "small numbers of a local system, which no datum places on the ground: no boundary is drawn",
  }),
  "area-unread": () => ({
    zh: "并排的几个范围之间印有面积，但看不出属于哪一个",
    en: "a size printed for columns that stand side by side does not say which of them it is of",
  }),
  "no-points": () => ({
    zh: "有坐标表的表头，但没有读到坐标",
    en: "the header of a coordinate table without any coordinates behind it",
  }),
};

/** The codes of all issues of boundary tables. */
export const BOUNDARY_ISSUE_CODES: readonly string[] = Object.keys(REASONS).map(
  (reason) => `boundary-${reason}`,
);

/** The issue of a refused table at its place. */
export function boundaryIssue(
  reason: RefusalReason,
  evidence: Evidence,
  labels: readonly string[] = [],
): Issue {
  return {
    code: `boundary-${reason}`,
    severity: "warning",
    message: REASONS[reason](labels.join(", ")),
    evidence,
    source: evidence.source,
  };
}

const ASIDE: ReadonlySet<RefusalReason> = new Set([
  "single-point",
  "box",
  "circle",
  "places",
  "course",
  "turns",
]);

/** A point or a box beside a table says where it lies; it spoils nothing. */
export function isAside(reason: RefusalReason): boolean {
  return ASIDE.has(reason);
}
