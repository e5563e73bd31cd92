import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { type AreaMention, statedArea } from "./area-mentions";
import { runningIndex } from "./boundaries/running-index";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { mappedEvidence } from "./text/mapped-text";
import { landAssemblyPlans } from "./zones/land-assembly";
import { monuments } from "./zones/monuments";
import { namedZones } from "./zones/named-zones";
import { pairedZones } from "./zones/paired-zones";
import { zoneAccount } from "./zones/zone-account";
import { zoneAreas } from "./zones/zone-areas";
import type { ZoneBlock } from "./zones/zone-blocks";
import { zoneChange } from "./zones/zone-change";
import { zoneCounty } from "./zones/zone-county";
import { blockIssues, lostSizes, outlineIssues, type ZoneHead } from "./zones/zone-issues";
import { decidesZones } from "./zones/zone-matter";
import { zoneKind, zoneNames } from "./zones/zone-names";
import {
  earlierBlocks,
  monumentZone,
  ownedBlocks,
  pairedVersions,
  tabledBlocks,
  tabledZone,
  zoneId,
  zoneOfBlocks,
} from "./zones/zone-records";
import type { TabledZone } from "./zones/zone-row";
import { tabledZones } from "./zones/zone-table";

/** A range of the running text that zones were read from (`to` exclusive). */
export interface ZoneSpan {
  readonly from: number;
  readonly to: number;
}

export interface ParsedZones {
  readonly zones: Zone[];
  readonly issues: Issue[];
  readonly spans: readonly ZoneSpan[];
}

/**
 * The zones that a document decides about: land-assembly plans by county and year, development zones and parks,
 * with areas (old ones as version `before`), sides and blocks. A name without approval, area or sides is no zone.
 * Boundaries come later, by the names of zones and blocks.
 */
export function parseZones(section: DocumentSection): ParsedZones {
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  const spans: ZoneSpan[] = [];
  const taken = new Map<string, number>();
  const title = matterOf(section);
  const rows = decidesZones(title) || title.includes("成片开发") ? tabledZones(section) : [];
  const pairs = decidesZones(title) ? pairedZones(section) : [];
  const heads = zoneHeads(section).filter(
    ({ name, kind }) =>
      isOutsideTable(section, rows, name, kind) && pairs.every((pair) => pair.name !== name),
  );
  if (heads.length === 0) heads.push(...titleHead(section, rows));
  const own = heads.length === 1 ? rows.filter(({ kind, of }) => kind === null && of === null) : [];
  for (const head of heads) {
    const read = zoneVersions(section, beforeTable(section, head, own.length > 0 ? own : rows), taken, own);
    if (rows.some(({ kind }) => kind !== null) && read.zones.every(isBare)) continue;
    for (const zone of read.zones) zones.push(zone);
    for (const issue of read.issues) issues.push(issue);
    spans.push(read.span);
  }
  for (const row of rows) {
    if (row.kind !== null) zones.push(...tabledZone(section, row, row.kind, taken));
  }
  for (const [owner, blocks] of ownedBlocks(rows)) zones.push(zoneOfBlocks(section, owner, blocks, taken));
  for (const pair of pairs) {
    zones.push(...pairedVersions(section, pair, taken));
    spans.push({ from: pair.from, to: pair.to });
  }
  if (zones.length === 0) {
    const told = monuments(section);
    for (const one of told.found) zones.push(monumentZone(section, one, taken));
    for (const issue of told.issues) issues.push(issue);
  }
  issues.push(...lostSizes(section, rows));
  zones.sort((a, b) => a.evidence.start - b.evidence.start);
  return { zones, issues, spans };
}

/** A zone of which nothing is told. */
function isBare({ areas, sides, blocks }: Zone): boolean {
  return areas.length === 0 && sides.length === 0 && blocks.length === 0;
}

/** Names in the running text of a table's rows are not read twice: only the zone of the title stays. */
function isOutsideTable(
  section: DocumentSection,
  rows: readonly TabledZone[],
  name: string,
  own: Zone["kind"],
): boolean {
  if (!rows.some(({ kind, of }) => kind !== null || of !== null)) return true;
  // a table of plans is no part of the plan that its title seems to name
  if (own === "land-assembly" && rows.some((row) => row.kind === own || row.of?.includes("成片开发")))
    return false;
  const tabled = rows.some((row) => row.name === name || row.of === name);
  return (section.document.title ?? "").includes(name) && !tabled;
}

function zoneHeads(section: DocumentSection): readonly ZoneHead[] {
  const { text } = section.running;
  const plans = landAssemblyPlans(section);
  const limit = (index: number): number => plans[index + 1]?.from ?? text.length;
  const assemblies = plans.map(
    (plan, index): ZoneHead => ({
      name: plan.name,
      kind: "land-assembly",
      county: plan.county,
      year: plan.year,
      batch: plan.batch,
      from: plan.from,
      named: plan.to,
      to: limit(index),
    }),
  );
  if (assemblies.length > 0) return assemblies;
  return namedZones(section).map(
    (zone, _, all): ZoneHead => ({
      ...zone,
      county: zoneCounty(
        section,
        zone.titled ?? zone.name,
        zone.from + zone.name.length,
        zone.to,
        all.length === 1,
      ),
      year: null,
      batch: null,
      named: zone.from + zone.name.length,
    }),
  );
}

/** The one zone of the title, where the text tells nothing of it but its blocks, in a table. */
function titleHead(section: DocumentSection, rows: readonly TabledZone[]): readonly ZoneHead[] {
  const title = section.document.title ?? "";
  const names = zoneNames(title);
  const [only] = names;
  const at = only === undefined ? -1 : section.running.text.indexOf(only.name);
  const blocks = rows.length > 0 && rows.every(({ kind, of }) => kind === null && of === null);
  if (!blocks || !decidesZones(title) || only === undefined || names.length > 1 || at < 0) return [];
  const { name } = only;
  const named = at + name.length;
  const county = zoneCounty(section, name, named, section.running.text.length, true);
  return [
    {
      name,
      kind: zoneKind(name),
      county,
      year: null,
      batch: null,
      from: at,
      named,
      to: section.running.text.length,
    },
  ];
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
    own.before === null ? [] : [{ ...own.block, area: own.before, sides: [] }],
  );
}

/** A zone whose blocks stand in a table is told before it: words and figures of the table are theirs. */
function beforeTable(section: DocumentSection, head: ZoneHead, blocks: readonly TabledZone[]): ZoneHead {
  const [first] = blocks;
  const at = first === undefined ? head.to : runningIndex(section.running, first.table);
  return at <= head.named ? head : { ...head, to: Math.min(head.to, at) };
}

function zoneVersions(
  section: DocumentSection,
  head: ZoneHead,
  taken: Map<string, number>,
  inTable: readonly TabledZone[],
): { zones: Zone[]; issues: Issue[]; span: ZoneSpan } {
  const { running } = section;
  const change = zoneChange(running.text, head.from, head.named, head.to);
  const past =
    change === null ? null : zoneAccount(running, { from: change.before, to: change.after }, head.name);
  const { blocks, sides } = zoneAccount(
    running,
    { from: change?.after ?? head.named, to: head.to },
    head.name,
  );
  const told = blocks.length > 0 ? blocks.map(({ block }) => block) : tabledBlocks(inTable);
  const earlier = earlierOf(past?.blocks ?? [], blocks, inTable);
  const others = [...(past?.blocks ?? []), ...blocks].map(({ from, topicTo }) => ({ from, to: topicTo }));
  const areas = zoneAreas(running, head.named, head.to, others, true, change);
  const sidesBefore = past?.sides ?? null;
  const end = Math.max(
    head.named,
    sides?.to ?? 0,
    ...areas.current.map((area) => area.to),
    ...areas.before.map((area) => area.to),
    ...blocks.map((block) => block.to),
  );
  const id = zoneId(section, head.name, taken);
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
  if (areas.before.length > 0 || sidesBefore !== null || earlier.length > 0) {
    zones.push({
      ...common,
      id: `${id}/before`,
      areas: stated(areas.before),
      version: "before",
      blocks: earlier,
      sides: sidesBefore?.sides ?? [],
    });
  }
  zones.push({
    ...common,
    id: `${id}/current`,
    areas: stated(areas.current),
    version: "current",
    blocks: told,
    sides: sides?.sides ?? [],
  });
  return {
    zones,
    issues: [
      ...blockIssues(section, head, told.length),
      ...(sides === null && told.every((block) => block.sides.length === 0)
        ? outlineIssues(section, head)
        : []),
    ],
    span: { from: head.from, to: end },
  };
}
