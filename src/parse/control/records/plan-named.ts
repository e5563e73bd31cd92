import type { HeadingNode } from "../subjects/item";
import { planAreaIn } from "../subjects/plan-area";

/** The plan area that the nearest heading with one names. */
export function headingPlan(heading: HeadingNode | null): string | null {
  let node = heading;
  while (node !== null && node.planArea === null) node = node.parent;
  return node?.planArea ?? null;
}

/** The plan area of a document whose title names exactly one. */
export function titlePlan(title: string | null): string | null {
  if (title === null) return null;
  const plain = title.replace(/[^\p{Script=Han}A-Za-z0-9-]/gu, (sign) => (sign === "、" ? sign : ""));
  if ((plain.match(/控规|控制性详细规划|片区|新城|新区/gu) ?? []).length > 2) return null;
  return planAreaIn(plain.replace(/^.*?关于/u, ""));
}
