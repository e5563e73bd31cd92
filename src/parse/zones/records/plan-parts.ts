import type { DocumentSection } from "../../document-section";
import { ranged } from "../blocks/told-ranges";
import { isBareKind } from "../names/bare-kind";
import { namesArea } from "../names/nominal-name";
import { isPartName, isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import type { ZonePart } from "../statements/zone-head";
import type { Statement } from "../statements/zone-statements";
import { subjectOf } from "../subjects/anchor-subject";

/**
 * The areas of a land-assembly plan (片区) between `from` and `to` (exclusive), each by what stands in the slot of a
 * name above its sides: the head of its item, the value of a label, the subject before 位于.
 */
export function planParts(
  { running }: DocumentSection,
  statements: readonly Statement[],
  from: number,
  to: number,
): readonly ZonePart[] {
  const parts: PlacedName[] = [];
  for (const statement of statements) {
    if (statement.sides === null || statement.from < from || statement.from >= to) continue;
    const { zone, part } = subjectOf(running, Math.max(statement.floor, from), statement.from);
    const own = [part, zone].map(withoutPlan).find((one) => one !== null && standsAlone(one)) ?? null;
    if (own !== null) parts.push(own);
  }
  return ranged(parts, to);
}

/** 新兴片区|成片开发范围 */
function withoutPlan(one: PlacedName | null): PlacedName | null {
  const rest = one === null ? 0 : (/(?:土地征收)?成片开发$/u.exec(one.name)?.[0].length ?? 0);
  return one === null || rest === 0
    ? one
    : { ...one, name: one.name.slice(0, -rest), to: one.to - rest, isHead: false };
}

/** Whether a name stands in a slot of its own; 片区 and the plan itself name no part. */
function standsAlone({ name, isPart, isHead, isGiven }: PlacedName): boolean {
  if (
    !(isPartName(name) || namesArea(name)) ||
    isBareKind(name) ||
    isTermOfPart(name) ||
    name.includes("成片开发")
  )
    return false;
  return isPart || isPartName(name) || isHead === true || isGiven === true;
}
