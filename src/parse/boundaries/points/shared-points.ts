import type { TableRing } from "../../../domain/point-table";
import { labelKey, type PointLabel, pointLabel } from "./point-label";
import type { PrintedPoint } from "./printed-point";

/** Corners that two neighbours have in common: both ends of the wall between them. */
const FEWEST_SHARED = 2;
const FEWEST = 3;

/** The labels that the tables of a document print, and what for. */
export class PrintedLabels {
  /** by label: the places of its points in the last table that prints it, and in the last before that one */
  readonly #places = new Map<string, { table: number; key: string; before: string | undefined }>();

  /** @param tables the points of every table of the document */
  constructor(tables: readonly (readonly PrintedPoint[])[]) {
    for (const points of tables) {
      const table = startOf(points);
      for (const { label, key } of points) {
        if (label === null) continue;
        const known = this.#places.get(labelKey(label));
        const before = known?.table === table ? known.before : known?.key;
        this.#places.set(labelKey(label), { table, key, before });
      }
    }
  }

  /** The place that the last other table gives a label; undefined where none prints it. */
  outside(points: readonly PrintedPoint[], label: PointLabel): string | undefined {
    const known = this.#places.get(labelKey(label));
    return known?.table === startOf(points) ? known.before : known?.key;
  }
}

/** What tells one table from another. */
function startOf(points: readonly PrintedPoint[]): number {
  return points[0]?.point.evidence.start ?? -1;
}

/**
 * A ring whose numbers rise with some left out that its neighbour prints: 1-2-3-4-10-11 beside 4-5-6-7-8-9-10. Null
 * where no other table of the document shares two of its points, or one of the numbers left out stands nowhere.
 * @param labels those of every table of the document
 */
export function ringBesideNeighbour(
  printed: readonly PrintedPoint[],
  labels: PrintedLabels,
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
  const own = new Set(points.map(({ label }) => label?.number));
  let shared = 0;
  for (const { label, key } of points) {
    const known = label === null ? undefined : labels.outside(printed, label);
    if (known !== undefined && known !== key) return null;
    if (known !== undefined) shared++;
  }
  if (shared < FEWEST_SHARED) return null;
  const series = first?.label?.series ?? "";
  for (let number = 1; number < last; number++) {
    const label: PointLabel = { series, number, sub: 0 };
    if (!own.has(number) && labels.outside(printed, label) === undefined) return null;
  }
  return points;
}

/** The rings of a document by the places of their points. */
export class PrintedRings {
  readonly #rings: readonly TableRing[];
  #known: ReadonlyMap<string, readonly TableRing[]> | null = null;

  constructor(rings: readonly TableRing[]) {
    this.#rings = rings;
  }

  /** Those through a place: read when first asked for. */
  #through(place: string): readonly TableRing[] {
    this.#known ??= ringsByPlace(this.#rings);
    return this.#known.get(place) ?? [];
  }

  /** The labels, of those that a ring leaves out, that no ring beside it with two of its points prints. */
  unprinted(labels: readonly string[], ring: TableRing): readonly string[] {
    if (labels.length === 0) return labels;
    const shared = new Map<TableRing, number>();
    for (const place of new Set(ring.points.map(placeOf)))
      for (const other of this.#through(place)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const printed = new Set<string>();
    for (const [other, points] of shared) {
      if (other === ring || points < FEWEST_SHARED) continue;
      for (const { label } of other.points) {
        const read = label === null ? null : pointLabel(label);
        if (read !== null) printed.add(`${read.series}${read.number}`);
      }
    }
    return labels.filter((label) => !printed.has(label));
  }
}

/** So many rings do not meet in a corner: the table is printed again and again. */
const MOST_AT_CORNER = 50;

function ringsByPlace(rings: readonly TableRing[]): ReadonlyMap<string, readonly TableRing[]> {
  const found = new Map<string, TableRing[]>();
  for (const ring of rings)
    for (const point of ring.points) {
      const through = found.get(placeOf(point)) ?? [];
      if (through.length < MOST_AT_CORNER) through.push(ring);
      found.set(placeOf(point), through);
    }
  return found;
}

const placeOf = ({ first, second }: TableRing["points"][number]): string => `${first} ${second}`;
