import { firstIndex } from "../text/first-index";
import { type MappedText, startsLine } from "../text/mapped-text";
import { runningIndex } from "../text/running-index";
import type { Draft } from "./draft";
import type { AreaGroup } from "./own-areas";

/** Text above and below the columns in which their areas may stand, in characters. */
const ABOVE = 160;
const BELOW = 160;

const groupFrom = (group: AreaGroup): number => group.mentions[0]?.from ?? 0;

/**
 * The areas of boundaries whose columns stand side by side: figures in one row below or above the columns, as many as
 * boundaries and in their order, or else so many one below the other. Null for one of them where the figures do not say
 * whose they are; boundaries that stand alone are not in it.
 */
export function areasOfColumns(
  running: MappedText,
  drafts: readonly Draft[],
  groups: readonly AreaGroup[],
): ReadonlyMap<Draft, AreaGroup | null> {
  const found = new Map<Draft, AreaGroup | null>();
  for (let at = 0; at < drafts.length; ) {
    const beside = besideOf(drafts, at);
    if (beside.length > 1) {
      const areas = rowOfAreas(running, beside, drafts[at + beside.length], groups);
      for (const [index, draft] of beside.entries()) found.set(draft, areas?.[index] ?? null);
    }
    at += beside.length;
  }
  return found;
}

/** The boundary at a place and those behind it that end where it ends: they were dealt the points of one table. */
function besideOf(drafts: readonly Draft[], at: number): readonly Draft[] {
  let end = at + 1;
  while (end < drafts.length && endOf(drafts[end]) === endOf(drafts[at])) end++;
  return drafts.slice(at, end);
}

function endOf(draft: Draft | undefined): number {
  return draft?.tables[0]?.to ?? 0;
}

function rowOfAreas(
  running: MappedText,
  beside: readonly Draft[],
  next: Draft | undefined,
  groups: readonly AreaGroup[],
): readonly AreaGroup[] | null {
  const between = (from: number, to: number): readonly AreaGroup[] =>
    groups
      .slice(firstIndex(groups, groupFrom, from), firstIndex(groups, groupFrom, to))
      .filter((group) => !group.total);
  const to = runningIndex(running, endOf(beside[0]));
  const stop = next === undefined ? running.text.length : runningIndex(running, next.captionFrom);
  const from = runningIndex(running, Math.min(...beside.map(({ tables: [table] }) => table?.from ?? 0)));
  const below = between(to, Math.min(stop, to + BELOW));
  const above = between(from - ABOVE, from);
  const lines = [ofOneLine(running, below), ofOneLine(running, above.toReversed()).toReversed(), below];
  return lines.find((row) => row.length === beside.length) ?? null;
}

/** Those that stand on the line of the first. */
function ofOneLine(running: MappedText, row: readonly AreaGroup[]): readonly AreaGroup[] {
  const [head, ...more] = row.map(groupFrom);
  if (head === undefined) return [];
  const other = more.findIndex((at) => {
    for (let place = Math.min(head, at) + 1; place <= Math.max(head, at); place++)
      if (startsLine(running, place)) return true;
    return false;
  });
  return other < 0 ? row : row.slice(0, other + 1);
}
