import type { TableRing } from "../../domain/point-table";
import { firstIndex } from "../text/first-index";
import type { DraftWithAreas } from "./areas/parts";
import type { PointCount } from "./areas/point-count";
import type { Draft } from "./blocks/draft";
import { encloses } from "./points/encloses";
import { leftOut } from "./points/numbering-gap";
import { follows, type PointLabel, pointLabel } from "./points/point-label";
import type { RefusalReason } from "./points/refusal";
import { PrintedRings } from "./points/shared-points";

/** Why a boundary does not stand, with the labels it lacks; null where it stands. */
export type Standing = { readonly reason: RefusalReason; readonly labels: readonly string[] } | null;

/** Points that became no boundary: where they begin in the source, and the first of their labels. */
export interface Unread {
  readonly from: number;
  readonly label: PointLabel | null;
}

/** Numbers missing one behind the other that are a missing page rather than a point that was dropped. */
const MISSING_ROWS = 3;

/**
 * Whether boundaries stand that were read without a fault of their own. One whose numbering leaves out a number does
 * only where a printed area lets the audit say what the gap means, and one that lacks several rows on end, or has
 * fewer points than the text announces, or goes on in points that could not be read, only where it encloses the printed
 * area.
 * @param counts the announced numbers of points, in the order of `all`
 */
export function standings(
  all: readonly DraftWithAreas[],
  counts: readonly (PointCount | null)[],
  unread: readonly Unread[],
): readonly Standing[] {
  const every = new PrintedRings(all.flatMap((one) => one.draft.tables[0]?.rings ?? []));
  const printed = new Map<PointCount["said"], number>();
  for (const [index, one] of all.entries()) {
    const said = counts[index]?.said;
    if (said !== undefined)
      printed.set(said, (printed.get(said) ?? 0) + printedPoints(one.draft.tables[0]?.rings ?? []));
  }
  return all.map((one, index) => {
    const rings = one.draft.tables[0]?.rings ?? [];
    const missing = rings.map((ring) => every.unprinted(leftOut(ring), ring));
    const labels = missing.flat();
    const whole = one.areas.some((area) => encloses(rings, area));
    const hole = missing.some((own) => longestRun(own) >= MISSING_ROWS);
    if (labels.length > 0 && (one.areas.length === 0 || (hole && !whole))) return { reason: "gap", labels };
    const next = all[index + 1]?.draft.tables[0]?.from ?? Number.POSITIVE_INFINITY;
    if (one.areas.length > 0 && !whole && goesUnread(one.draft, next, unread))
      return { reason: "part-refused", labels: [] };
    // fewer points than the text announces for this boundary, or for all those it announces together
    const said = counts[index]?.said;
    const short = said !== undefined && (printed.get(said) ?? 0) < said.value;
    return short && !whole ? { reason: "cut", labels: [] } : null;
  });
}

/** Whether points that were not read stand between a boundary and the next and count on from its last one. */
function goesUnread({ tables }: Draft, next: number, unread: readonly Unread[]): boolean {
  const ring = tables[0]?.rings.at(-1);
  const end = Math.max(...tables.map(({ to }) => to));
  const last = pointLabel(ring?.points.at(-1)?.label ?? "");
  if (ring === undefined || ring.closed) return false;
  const place = ({ from }: Unread): number => from;
  return unread
    .slice(firstIndex(unread, place, end), firstIndex(unread, place, next))
    .some(({ label }) => (last === null ? label === null : label !== null && follows(last, label)));
}

/** The points of rings, those that close a ring counted where they are printed. */
export function printedPoints(rings: readonly TableRing[]): number {
  return rings.reduce((sum, ring) => sum + ring.points.length + (ring.closed ? 1 : 0), 0);
}

function longestRun(labels: readonly string[]): number {
  let longest = 0;
  let run = 0;
  let last = Number.NaN;
  for (const label of labels) {
    const number = pointLabel(label)?.number ?? Number.NaN;
    run = number === last + 1 ? run + 1 : 1;
    last = number;
    longest = Math.max(longest, run);
  }
  return longest;
}
