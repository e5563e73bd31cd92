import type { TableRing } from "../../../domain/point-table";
import type { Draft, DraftTable } from "../blocks/draft";
import { encloses } from "../points/encloses";
import { follows, pointLabel } from "../points/point-label";
import type { DraftWithAreas } from "./parts";

/**
 * Boundaries whose points go on in the tables behind (a page number and a running head stand between): the labels
 * count on from one table to the next, and the printed area is what all of the points enclose and the first do not.
 */
export function withContinuedRings(all: readonly DraftWithAreas[]): readonly DraftWithAreas[] {
  const joined: DraftWithAreas[] = [];
  for (let at = 0; at < all.length; ) {
    const head = all[at];
    if (head === undefined) break;
    const { whole, to } = continued(head, all, at + 1);
    joined.push(whole);
    at = to;
  }
  return joined;
}

/** A boundary with the tables behind it that prove to be its own, and the place behind them. */
function continued(
  head: DraftWithAreas,
  all: readonly DraftWithAreas[],
  next: number,
): { readonly whole: DraftWithAreas; readonly to: number } {
  const [area] = head.areas;
  const alone = { whole: head, to: next };
  if (area === undefined || encloses(head.draft.tables[0]?.rings ?? [], area)) return alone;
  let draft: Draft | null = head.draft;
  for (let to = next; to < all.length; to++) {
    const behind = all[to];
    // a table with a figure of its own is another boundary
    if (behind === undefined || behind.areas.length > 0) return alone;
    draft = goneOn(draft, behind.draft);
    if (draft === null) return alone;
    if (encloses(draft.tables[0]?.rings ?? [], area))
      return { whole: { draft, areas: head.areas }, to: to + 1 };
  }
  return alone;
}

/** Two tables of one ring each whose labels count on, as one; null where they do not. */
function goneOn(draft: Draft, behind: Draft): Draft | null {
  if (draft.tables.length !== behind.tables.length) return null;
  const tables = draft.tables.map((table, index): DraftTable | null => {
    const more = behind.tables[index];
    const [ring, ...others] = table.rings;
    const [rest, ...further] = more?.rings ?? [];
    if (more === undefined || ring === undefined || rest === undefined) return null;
    if (more.unit !== table.unit || others.length > 0 || further.length > 0 || !countsOn(ring, rest))
      return null;
    const points = [...ring.points, ...rest.points];
    return { ...table, rings: [{ ...ring, points, closed: rest.closed }], to: more.to, tailTo: more.tailTo };
  });
  const whole = tables.flatMap((table) => table ?? []);
  return whole.length < tables.length ? null : { ...draft, tables: whole };
}

function countsOn(ring: TableRing, rest: TableRing): boolean {
  const [last, first] = [ring.points.at(-1)?.label, rest.points[0]?.label].map((label) =>
    label === null || label === undefined ? null : pointLabel(label),
  );
  return !ring.closed && last != null && first != null && follows(last, first);
}
