import type { TableRing } from "../../../domain/point-table";
import { isFirst, pointLabel } from "./point-label";
import type { PrintedPoint } from "./printed-point";

/** Numbers that may be left out of a ring before it is doubtful that it is one: one in so many. */
const POINTS_PER_GAP = 4;
/** A gap of the print is as wide as any other; one that hides unread characters is wider by at least a number. */
const SLACK = 4;
const FEWEST = 3;

/**
 * Points of one series that stand in print order with a number left out here and there, nothing unread between the
 * rows: the document does not print those points (or neighbours have them), which the audit then says. Null where the
 * numbers are no such count, or where the rows beside a gap stand further apart than others: a row may be unread.
 * @param before number of the last point of the ring before, where numbering continues over rings; else 0
 */
export function ringWithGaps(printed: readonly PrintedPoint[], before: number): PrintedPoint[] | null {
  const [first] = printed;
  if (first === undefined || first.label === null) return null;
  const closed = printed.length > FEWEST && printed.at(-1)?.key === first.key;
  const points = closed ? printed.slice(0, -1) : [...printed];
  if (points.length < FEWEST || !(isFirst(first.label) || first.label.number === before + 1)) return null;
  if (new Set(points.map(({ key }) => key)).size < points.length) return null;
  const distances = points.slice(1).map((point, index) => distance(points[index], point));
  const usual = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  let missing = 0;
  for (const [index, { label }] of points.entries()) {
    const last = points[index - 1]?.label;
    if (label === null || label.series !== first.label.series || label.sub !== 0) return null;
    if (last === undefined) continue;
    const left = label.number - (last?.number ?? label.number) - 1;
    if (left < 0) return null;
    if (left > 0 && (distances[index - 1] ?? 0) > usual + SLACK) return null;
    missing += left;
  }
  return missing > 0 && missing * POINTS_PER_GAP <= points.length + missing ? points : null;
}

/** Characters between two points; infinite where they do not stand in print order. */
function distance(one: PrintedPoint | undefined, two: PrintedPoint): number {
  if (one === undefined || one.point.evidence.more !== undefined) return Number.POSITIVE_INFINITY;
  const between = two.point.evidence.start - one.point.evidence.end;
  return between >= 0 ? between : Number.POSITIVE_INFINITY;
}

/** Labels told at most. */
const TOLD = 20;

/** The numbers that a ring leaves out which otherwise counts up by one; none where its numbers are no such count. */
export function leftOut({ points }: TableRing): string[] {
  const labels = points.flatMap(({ label }) => (label === null ? [] : (pointLabel(label) ?? [])));
  if (labels.length < points.length) return [];
  const missing: string[] = [];
  for (const [index, own] of labels.entries()) {
    const last = labels[index - 1];
    if (last === undefined) continue;
    if (own.series !== last.series || own.number <= last.number || own.sub + last.sub > 0) return [];
    for (let left = last.number + 1; left < own.number; left += 1) missing.push(`${own.series}${left}`);
    if (missing.length * POINTS_PER_GAP > points.length + missing.length) return [];
  }
  return missing.slice(0, TOLD);
}
