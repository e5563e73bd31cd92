import type { StatedArea } from "../../../domain/area";
import { type AreaMention, areaMentions, statedArea } from "../../area-mentions";
import { ALLOWED_AREA } from "../../lexicon/area-context";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { runningIndex } from "../../text/running-index";
import type { Draft } from "../blocks/draft";
import { encloses } from "../points/encloses";
import { figureBehind } from "../rows/figure-behind";
import { areasBehind, pieceOf } from "./areas-behind";
import { areasOfColumns } from "./areas-of-columns";
import { isOfAnotherPart } from "./named-part";
import { type AreaGroup, areaGroups, recordAreas, spareFigures } from "./own-areas";
import { partsOfSizes } from "./parts-of-sizes";
import { respectiveAreas } from "./respective-areas";

/** Text behind a table in which its area may stand, in characters. */
const TAIL = 320;
/** Text behind a table in which an area that names the parcel may stand. */
const NAMED_TAIL = 4000;
/** Boundaries before and behind whose names tell whose area a figure is. */
const NEIGHBOURS = 6;

/** The areas of one boundary, and the group of figures they come from. */
export interface AssignedAreas {
  readonly areas: readonly StatedArea[];
  /** the figure is said to be that of several pieces together */
  readonly total: boolean;
  /** the piece that the figure behind its table names */
  readonly piece: string | null;
}

/**
 * Gives every boundary the area printed for it: the last one before its table and behind the table before, else the
 * one within, else the first one behind it up to the next caption. A total stands for a boundary only where nothing
 * else does, and not where points of others of them could not be read, unless it is what the boundary encloses.
 * @param others points of other boundaries were refused
 * @param unread where refused points begin, in the source: a figure beyond them is not that of the next boundary
 */
export function assignedAreas(
  running: MappedText,
  drafts: readonly Draft[],
  others: boolean,
  unread: readonly { readonly from: number }[],
): readonly AssignedAreas[] {
  const listed = respectiveAreas(running, drafts);
  if (listed !== null) return listed.map((area) => ({ areas: [area], total: false, piece: null }));
  const groups = areaGroups(running);
  const mentions = everyMention(running);
  const parts = partsOfSizes(running, groups);
  const used = new Set<AreaGroup>();
  const behind = areasBehind(running, drafts, groups);
  const refused = unread.map(({ from }) => runningIndex(running, from));
  const columns = areasOfColumns(running, drafts, groups);
  const chosen = drafts.map((draft, index) => {
    if (draft.rowArea !== null) return null;
    const group =
      behind?.[index] ??
      listedArea(running, mentions, draft) ??
      chosenGroup(running, drafts, index, groups, parts, used, columns, refused);
    if (group !== null && !group.total) used.add(group);
    return group;
  });
  const spare = groups.filter((group) => !used.has(group));
  const total = spare.find((group) => group.total) ?? null;
  const figures = spareFigures(spare);
  return chosen.map((group, index) => {
    const row = drafts[index]?.rowArea ?? null;
    if (row !== null) return { areas: [row], total: false, piece: null };
    const own = group ?? (drafts.length > 1 ? total : null);
    if (own === null || (own.total && others && !isEnclosed(running, drafts[index], own)))
      return { areas: [], total: false, piece: null };
    const shared = own.total && drafts.length > 1;
    const piece = behind !== null && behind[index] === own ? pieceOf(own) : null;
    return { areas: recordAreas(running, own, figures, shared), total: shared, piece };
  });
}

function isEnclosed(running: MappedText, draft: Draft | undefined, { mentions }: AreaGroup): boolean {
  const rings = draft?.tables[0]?.rings ?? [];
  return mentions.some((mention) => encloses(rings, statedArea(running, mention, "total")));
}

function chosenGroup(
  running: MappedText,
  drafts: readonly Draft[],
  index: number,
  groups: readonly AreaGroup[],
  parts: ReadonlySet<AreaGroup>,
  used: ReadonlySet<AreaGroup>,
  columns: ReadonlyMap<Draft, AreaGroup | null>,
  refused: readonly number[],
): AreaGroup | null {
  const [draft, before, next] = [drafts[index], drafts[index - 1], drafts[index + 1]];
  if (draft === undefined) return null;
  const several = drafts.length > 1;
  const from = runningIndex(running, draft.tables[0]?.from ?? 0);
  const to = runningIndex(running, endOf(draft));
  const behindLast = before === undefined ? 0 : runningIndex(running, endOf(before));
  const at = (place: number): number => place;
  const leadFrom = Math.max(behindLast, refused[firstIndex(refused, at, from) - 1] ?? 0);
  const tailTo = next === undefined ? running.text.length : runningIndex(running, captionFrom(next));
  const between = (least: number, most: number): readonly AreaGroup[] =>
    groups.slice(firstIndex(groups, groupFrom, least), firstIndex(groups, groupFrom, most));
  const nameOf = (other: Draft | undefined): string | null =>
    other?.caption.code ?? other?.caption.name ?? null;
  const own = nameOf(draft);
  const others = drafts
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((other) => other !== draft)
    .map(nameOf);
  const named = (group: AreaGroup, name: string | null): boolean =>
    name !== null && lastClause(group).includes(name);
  const caption = `${draft.caption.name ?? ""} ${draft.caption.caption?.value ?? ""}`;
  const foreign = (group: AreaGroup): boolean =>
    isOfAnotherPart(running, group, caption) ||
    (!named(group, own) && others.some((name) => named(group, name)));
  const single = (group: AreaGroup): boolean => !group.total && !used.has(group) && !foreign(group);
  const lead = between(leadFrom, from);
  const byName =
    lead.findLast((group) => single(group) && named(group, own) && !ALLOWED_AREA.test(group.clause)) ??
    (several
      ? between(to, to + NAMED_TAIL).find((group) => single(group) && named(group, own))
      : undefined) ??
    null;
  // the place of a figure says nothing between columns that stand side by side
  const column = columns.get(draft);
  if (byName !== null || column !== undefined) return byName ?? column ?? null;
  const whole = (group: AreaGroup): boolean => single(group) && !parts.has(group);
  return (
    lead.findLast((group) => whole(group) && !ALLOWED_AREA.test(group.clause)) ??
    lead.findLast(whole) ??
    between(from, to).find(whole) ??
    (several ? undefined : lead.findLast((group) => !foreign(group) && !parts.has(group))) ??
    lead.findLast(single) ??
    between(from, to).find(single) ??
    between(to, Math.min(tailTo, to + TAIL)).find(
      (group) => single(group) || (!several && !foreign(group)),
    ) ??
    null
  );
}

/** The words between the last comma and the figure. */
function lastClause(group: AreaGroup): string {
  return group.clause.slice(group.clause.lastIndexOf(",") + 1);
}

function groupFrom(group: AreaGroup): number {
  return group.mentions[0]?.from ?? 0;
}

function endOf(draft: Draft): number {
  return Math.max(...draft.tables.map((table) => table.to));
}

function captionFrom(draft: Draft): number {
  return Math.min(draft.captionFrom, draft.tables[0]?.from ?? draft.captionFrom);
}

/** The figure that stands right behind the name of a boundary in a list of parts before its points. */
function listedArea(running: MappedText, mentions: readonly AreaMention[], draft: Draft): AreaGroup | null {
  const name = draft.caption.name?.replace(/\(.*$/u, "") ?? "";
  const end = runningIndex(running, draft.tables[0]?.from ?? 0);
  const mention = figureBehind(running, mentions, name, Math.max(0, end - NAMED_TAIL), end);
  return mention === null ? null : { mentions: [mention], total: false, clause: name };
}

const everyMention = readOnce((running: MappedText): readonly AreaMention[] => areaMentions(running));
