import type { Issue } from "../../../domain/issue";
import type { Zone } from "../../../domain/zone";
import { type AreaMention, statedArea } from "../../area-mentions";
import type { DocumentSection } from "../../document-section";
import { parseSides } from "../../sides";
import type { MappedText } from "../../text/mapped-text";
import { mappedEvidence } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import { sumBehind } from "../blocks/sum-behind";
import { summedBlocks } from "../blocks/summed-blocks";
import type { ZoneBlock } from "../blocks/zone-blocks";
import { isNumberedBlock } from "../names/part-names";
import { formerSides } from "../statements/former-sides";
import { type ZoneAreas, type ZoneChange, zoneAreas } from "../statements/zone-areas";
import { zoneChange } from "../statements/zone-change";
import type { ZoneHead } from "../statements/zone-head";
import type { TabledZone } from "../tables/zone-row";
import { zoneAccount } from "./zone-account";
import { blockIssues, coveredSize, outlineIssues } from "./zone-issues";
import { earlierBlocks, tabledBlocks, zoneId } from "./zone-records";

/** A range of the running text that zones were read from (`to` exclusive). */
export interface ZoneSpan {
  readonly from: number;
  readonly to: number;
}

/** What was read of one zone: its versions, the one before a change first. */
export interface ReadZone {
  readonly zones: readonly Zone[];
  readonly issues: readonly Issue[];
  readonly span: ZoneSpan;
}

/** The blocks before a change: of their own words, of 由…调整为…, or of a column. */
function earlierOf(
  before: readonly ZoneBlock[],
  blocks: readonly ZoneBlock[],
  rows: readonly TabledZone[],
): Zone["blocks"] {
  if (before.length > 0) return before.map(({ block }) => block);
  if (blocks.length === 0) return earlierBlocks(rows);
  return blocks.flatMap((own) =>
    own.before === null && (own.sidesBefore ?? []).length === 0
      ? []
      : [{ ...own.block, area: own.before, sides: [...(own.sidesBefore ?? [])] }],
  );
}

/** 河西产业园, told as land that comes to the zone, is 区块二(河西产业园). */
function withoutAgain(blocks: Zone["blocks"]): Zone["blocks"] {
  const bracketed = new Set(
    blocks.flatMap(({ name }) => {
      const bare = name.replace(/\([^()]*\)$/u, "");
      return bare !== name && isNumberedBlock(bare) ? [name.slice(bare.length + 1, -1)] : [];
    }),
  );
  return blocks.filter(({ name }) => !bracketed.has(name));
}

/** 现行面积3公顷,…。拟调整后…: blocks that add up to the size as it was stand between it and the size as it is. */
function summedChange(running: MappedText, { current, before }: ZoneAreas): ZoneChange | null {
  const [now] = current;
  const [past] = before;
  if (now === undefined || past === undefined || past.to > now.from) return null;
  const last = summedBlocks(running, past, now.from).at(-1);
  return last === undefined || last.to > now.from ? null : { before: past.from, after: last.to };
}

/** 核准面积8平方公里,四至为…。调整后面积7.9平方公里,由A区块…: sides between the size as it was and the one as it is. */
function figuredChange(running: MappedText, { current, before }: ZoneAreas, to: number): ZoneChange | null {
  const [now] = current;
  const [past] = before;
  if (now === undefined || past === undefined || past.to > now.from) return null;
  const clause = running.text.slice(past.to, now.from);
  const turn = Math.max(...["。", ";", "\n"].map((sign) => clause.lastIndexOf(sign))) + 1;
  if (turn === 0 || parseSides(running, past.to, past.to + turn, "belongings") === null) return null;
  // one statement of sides tells both states
  if (parseSides(running, now.to, to, "belongings") === null) return null;
  return { before: past.from, after: past.to + turn };
}

/** A zone whose blocks stand in a table is told before it: words and figures of the table are theirs. */
export function beforeTable(
  section: DocumentSection,
  head: ZoneHead,
  blocks: readonly TabledZone[],
): ZoneHead {
  const [first] = blocks;
  const at = first === undefined ? head.to : runningIndex(section.running, first.table);
  return at < head.named ? head : { ...head, to: Math.min(head.to, at) };
}

/** The versions of a zone of the running text, with its areas, sides and blocks. */
export function zoneVersions(
  section: DocumentSection,
  head: ZoneHead,
  taken: Map<string, number>,
  inTable: readonly TabledZone[],
): ReadZone {
  const { running } = section;
  // a zone that is told only as it was has no other state
  const turn = head.isPast === true ? null : zoneChange(running.text, head.from, head.named, head.to);
  const printed = zoneAreas(running, head.named, head.to, [], true, turn);
  const change =
    turn ??
    (head.isPast === true
      ? null
      : (summedChange(running, printed) ?? figuredChange(running, printed, head.to)));
  const isPlan = head.kind === "land-assembly";
  // the same areas of a plan are told in both of its states
  const partsIn = (from: number, to: number): ZoneHead["parts"] =>
    isPlan ? head.parts?.filter((part) => part.from >= from && part.from < to) : head.parts;
  const size = printed.current[0] ?? null;
  const past =
    change === null
      ? null
      : zoneAccount(
          running,
          { from: change.before, to: change.after },
          head.name,
          isPlan ? partsIn(change.before, change.after) : [],
          printed.before[0] ?? null,
        );
  const from = change?.after ?? head.named;
  const after = zoneAccount(running, { from, to: head.to }, head.name, partsIn(from, head.to), size);
  const tells = from < head.to && (after.sides !== null || after.blocks.length > 0);
  // a text that turns back to tell its old size has told the zone as it is before
  const {
    blocks,
    sides,
    lists = [],
  } = tells || change === null
    ? after
    : zoneAccount(running, { from: head.named, to: change.before }, head.name, head.parts, size);
  // a table of blocks behind the one area of a plan divides it
  const own = isPlan && blocks.length === 1 && inTable.length > 1 ? [] : blocks;
  const members = own.length > 0 ? withoutAgain(own.map(({ block }) => block)) : tabledBlocks(inTable);
  const earlier = earlierOf(past?.blocks ?? [], own, inTable);
  const others = [
    ...[...(past?.blocks ?? []), ...own].map(({ from, topicTo }) => ({ from, to: topicTo })),
    ...lists,
  ];
  const told = zoneAreas(running, head.named, head.to, others, true, change);
  const sum = told.current.length > 0 || change !== null ? null : sumBehind(running, own);
  const areas = sum === null ? told : { ...told, current: [sum] };
  const sidesBefore = past?.sides ?? (head.isPast === true ? null : formerSides(running, sides, head.to));
  const end = Math.max(
    head.named,
    sides?.to ?? 0,
    ...areas.current.map((area) => area.to),
    ...areas.before.map((area) => area.to),
    ...blocks.map((block) => block.to),
  );
  const id = zoneId(section, head.entitled ?? head.name, taken);
  const common = {
    document: section.document.id,
    kind: head.kind,
    name: head.name,
    county: head.county,
    year: head.year,
    batch: head.batch,
    boundary: null,
    evidence: mappedEvidence(running, head.from, end),
  };
  const stated = (mentions: readonly AreaMention[]): Zone["areas"] =>
    mentions.map((mention) => statedArea(running, mention, "total"));
  const zones: Zone[] = [];
  const isPast = head.isPast === true;
  if (!isPast && (areas.before.length > 0 || sidesBefore !== null || earlier.length > 0)) {
    zones.push({
      ...common,
      id: `${id}/before`,
      areas: stated(areas.before),
      version: "before",
      blocks: earlier,
      sides: sidesBefore?.sides ?? [],
    });
  }
  const version = isPast ? "before" : "current";
  zones.push({
    ...common,
    id: `${id}/${version}`,
    areas: stated(isPast && areas.current.length === 0 ? areas.before : areas.current),
    version,
    blocks: members,
    sides: sides?.sides ?? [],
  });
  return {
    zones,
    issues: [
      ...coveredSize(section, head),
      ...blockIssues(section, head, members.length),
      ...(sides === null && members.every((block) => block.sides.length === 0)
        ? outlineIssues(section, head)
        : []),
    ],
    span: { from: head.from, to: end },
  };
}
