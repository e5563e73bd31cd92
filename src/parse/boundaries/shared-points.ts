import type { TableRing } from "../../domain/point-table";
import { labelKey, type PointLabel, pointLabel } from "./point-label";
import type { PrintedPoint } from "./printed-point";

/** Corners that two neighbours have in common: both ends of the wall between them. */
const FEWEST_SHARED = 2;
const FEWEST = 3;

/**
 * A ring whose numbers rise with some left out that its neighbour prints: 1-2-3-4-10-11 beside 4-5-6-7-8-9-10. Null
 * where no other table of the document shares two of its points, or one of the numbers left out stands nowhere.
 * @param tables the points of every table of the document
 */
export function ringBesideNeighbour(
  printed: readonly PrintedPoint[],
  tables: readonly (readonly PrintedPoint[])[],
): PrintedPoint[] | null {
  const [first] = printed;
  const points =
    printed.length > FEWEST && printed.at(-1)?.key === first?.key ? printed.slice(0, -1) : [...printed];
  if (points.length < FEWEST || new Set(points.map(({ key }) => key)).size < points.length) return null;
  let last = 0;
  for (const { label } of points) {
    if (label === null || label.sub !== 0 || label.series !== first?.label?.series || label.number <= last)
      return null;
    last = label.number;
  }
  const start = first?.point.evidence.start;
  const others = tables.filter((table) => table[0]?.point.evidence.start !== start);
  const elsewhere = new Map<string, string>();
  for (const table of others)
    for (const { label, key } of table) if (label !== null) elsewhere.set(labelKey(label), key);
  const own = new Set(points.map(({ label }) => label?.number));
  let shared = 0;
  for (const { label, key } of points) {
    const known = label === null ? undefined : elsewhere.get(labelKey(label));
    if (known !== undefined && known !== key) return null;
    if (known !== undefined) shared++;
  }
  if (shared < FEWEST_SHARED) return null;
  const series = first?.label?.series ?? "";
  for (let number = 1; number < last; number++) {
    const label: PointLabel = { series, number, sub: 0 };
    if (!own.has(number) && !elsewhere.has(labelKey(label))) return null;
  }
  return points;
}

/** The labels, of those that a ring leaves out, that no ring beside it with two of its points prints. */
export function unprintedLabels(
  labels: readonly string[],
  ring: TableRing,
  others: readonly TableRing[],
): readonly string[] {
  if (labels.length === 0) return labels;
  const place = ({ first, second }: TableRing["points"][number]): string => `${first} ${second}`;
  const own = new Set(ring.points.map(place));
  const printed = new Set<string>();
  for (const other of others) {
    if (other === ring || other.points.filter((point) => own.has(place(point))).length < FEWEST_SHARED)
      continue;
    for (const { label } of other.points) {
      const read = label === null ? null : pointLabel(label);
      if (read !== null) printed.add(`${read.series}${read.number}`);
    }
  }
  return labels.filter((label) => !printed.has(label));
}
