import type { StatedArea } from "../../../domain/area";
import type { Issue } from "../../../domain/issue";
import { firstIndex } from "../../text/first-index";
import { type MappedText, mappedEvidence, startsLine } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import type { Draft } from "../blocks/draft";
import { boundaryIssue } from "../points/refusal";
import { type AreaGroup, areaGroups } from "./own-areas";

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

/** An issue for every figure below columns that stand side by side which no boundary has. */
export function sparedAreas(
  running: MappedText,
  drafts: readonly Draft[],
  areas: readonly StatedArea[],
): readonly Issue[] {
  const owned = new Set(areas.map(({ evidence }) => evidence.start));
  const groups = areaGroups(running);
  const spared: Issue[] = [];
  for (let at = 0; at < drafts.length; ) {
    const beside = besideOf(drafts, at);
    at += beside.length;
    if (beside.length < 2 || beside.some(({ rowArea }) => rowArea !== null)) continue;
    const [below = []] = rowsAround(running, beside, drafts[at], groups);
    for (const { mentions } of ofOneLine(running, below)) {
      const [figure] = mentions;
      if (figure === undefined || owned.has(running.starts[figure.from] ?? -1)) continue;
      spared.push(boundaryIssue("area-unread", mappedEvidence(running, figure.from, figure.to)));
    }
  }
  return spared;
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
  const [below = [], above = []] = rowsAround(running, beside, next, groups);
  const lines = [ofOneLine(running, below), ofOneLine(running, above).toReversed(), below];
  return lines.find((row) => row.length === beside.length) ?? null;
}

/** The figures below the columns, and those above them, the nearest first. */
function rowsAround(
  running: MappedText,
  beside: readonly Draft[],
  next: Draft | undefined,
  groups: readonly AreaGroup[],
): readonly (readonly AreaGroup[])[] {
  const between = (from: number, to: number): readonly AreaGroup[] =>
    groups
      .slice(firstIndex(groups, groupFrom, from), firstIndex(groups, groupFrom, to))
      .filter((group) => !group.total);
  const to = runningIndex(running, endOf(beside[0]));
  const stop = next === undefined ? running.text.length : runningIndex(running, next.captionFrom);
  const from = runningIndex(running, Math.min(...beside.map(({ tables: [table] }) => table?.from ?? 0)));
  return [between(to, Math.min(stop, to + BELOW)), between(from - ABOVE, from).toReversed()];
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
