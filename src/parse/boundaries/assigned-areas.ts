import type { StatedArea } from "../../domain/area";
import type { MappedText } from "../text/mapped-text";
import type { Draft } from "./draft";
import { type AreaGroup, areaGroups, recordAreas } from "./own-areas";
import { runningIndex } from "./running-index";

/** Text behind a table in which its area may stand, in characters. */
const TAIL = 320;

/** The areas of one boundary, and the group of figures they come from. */
export interface AssignedAreas {
  readonly areas: readonly StatedArea[];
  /** the figure is said to be that of several pieces together */
  readonly total: boolean;
}

/**
 * Gives every boundary the area printed for it: the last one before its table and behind the table before, else the
 * one within, else the first one behind it up to the next caption.
 */
export function assignedAreas(running: MappedText, drafts: readonly Draft[]): readonly AssignedAreas[] {
  const groups = areaGroups(running);
  const used = new Set<AreaGroup>();
  const several = drafts.length > 1;
  let leadFrom = 0;
  return drafts.map((draft, index) => {
    const from = runningIndex(running, draft.tables[0]?.from ?? 0);
    const to = runningIndex(running, Math.max(...draft.tables.map((table) => table.to)));
    const next = drafts[index + 1];
    const tailTo = next === undefined ? running.text.length : runningIndex(running, nextFrom(next));
    const free = (least: number, most: number): AreaGroup[] =>
      groups.filter((group) => {
        const at = group.mentions[0]?.from ?? 0;
        return at >= least && at < most && !used.has(group);
      });
    const single = (group: AreaGroup): boolean => !group.total;
    const lead = free(leadFrom, from);
    const found =
      lead.findLast(single) ??
      free(from, to).find(single) ??
      (several ? undefined : lead.at(-1)) ??
      free(to, Math.min(tailTo, to + TAIL)).find((group) => single(group) || !several);
    leadFrom = to;
    if (found === undefined) {
      const total = lead.find((group) => group.total) ?? groups.find((group) => group.total);
      return total === undefined
        ? { areas: [], total: false }
        : { areas: recordAreas(running, total, groups, true), total: true };
    }
    used.add(found);
    leadFrom = Math.max(leadFrom, found.mentions.at(-1)?.to ?? 0);
    return { areas: recordAreas(running, found, groups, false), total: false };
  });
}

function nextFrom(draft: Draft): number {
  return Math.min(draft.captionFrom, draft.tables[0]?.from ?? draft.captionFrom);
}
