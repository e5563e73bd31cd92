import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { type AreaMention, statedArea } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";
import { addressedCounty, landAssemblyPlans } from "./zones/land-assembly";
import { decidesZones, namedZones } from "./zones/named-zones";
import { type PairedZone, pairedZones } from "./zones/paired-zones";
import { type ZoneChange, zoneAreas } from "./zones/zone-areas";
import { announcedBlocks, zoneBlocks } from "./zones/zone-blocks";
import { type TabledZone, tabledZones } from "./zones/zone-table";

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

interface ZoneHead {
  readonly name: string;
  readonly kind: Zone["kind"];
  readonly county: string | null;
  readonly year: number | null;
  readonly batch: string | null;
  readonly from: number;
  /** one past its name */
  readonly named: number;
  readonly to: number;
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
  const title = section.document.title ?? "";
  const rows = decidesZones(title) || title.includes("成片开发") ? tabledZones(section) : [];
  const pairs = decidesZones(title) ? pairedZones(section) : [];
  const heads = zoneHeads(section).filter(
    ({ name }) => isOutsideTable(section, rows, name) && pairs.every((pair) => pair.name !== name),
  );
  for (const head of heads) {
    const read = zoneVersions(section, head, taken, heads.length === 1 ? tabledBlocks(rows) : []);
    for (const zone of read.zones) zones.push(zone);
    for (const issue of read.issues) issues.push(issue);
    spans.push(read.span);
  }
  for (const row of rows) {
    if (row.kind !== null) zones.push(tabledZone(section, row, row.kind, taken));
  }
  for (const pair of pairs) {
    zones.push(...pairedVersions(section, pair, taken));
    spans.push({ from: pair.from, to: pair.to });
  }
  return { zones, issues, spans };
}

/** A zone of a list with its figure in another one, and the figure before the change where one stands there. */
function pairedVersions(section: DocumentSection, pair: PairedZone, taken: Map<string, number>): Zone[] {
  const id = zoneId(section, pair.name, taken);
  const version = (mention: AreaMention, state: Zone["version"]): Zone => ({
    id: `${id}/${state}`,
    document: section.document.id,
    kind: pair.kind,
    name: pair.name,
    county: countyIn(pair.name),
    year: null,
    batch: null,
    areas: [statedArea(section.running, mention, "total")],
    version: state,
    blocks: [],
    sides: [],
    boundary: null,
    evidence: mappedEvidence(section.running, pair.from, pair.to),
  });
  const current = version(pair.current, "current");
  return pair.before === null ? [current] : [version(pair.before, "before"), current];
}

/** Names in the running text of a table's rows are not read twice: only the zone of the title stays. */
function isOutsideTable(section: DocumentSection, rows: readonly TabledZone[], name: string): boolean {
  if (!rows.some(({ kind }) => kind !== null)) return true;
  return (section.document.title ?? "").includes(name) && rows.every((row) => row.name !== name);
}

function tabledBlocks(rows: readonly TabledZone[]): Zone["blocks"] {
  return rows
    .filter(({ kind }) => kind === null)
    .map(({ name, areas, sides }) => ({ name, area: areas[0] ?? null, sides: [...sides], boundary: null }));
}

function zoneId(section: DocumentSection, name: string, taken: Map<string, number>): string {
  const ordinal = (taken.get(name) ?? 0) + 1;
  taken.set(name, ordinal);
  return `${section.key}/zone/${ordinal === 1 ? name : `${name}~${ordinal}`}`;
}

function tabledZone(
  section: DocumentSection,
  row: TabledZone,
  kind: Zone["kind"],
  taken: Map<string, number>,
): Zone {
  return {
    id: `${zoneId(section, row.name, taken)}/current`,
    document: section.document.id,
    kind,
    name: row.name,
    county: row.county ?? countyIn(row.name),
    year: null,
    batch: null,
    areas: [...row.areas],
    version: "current",
    blocks: [],
    sides: [...row.sides],
    boundary: null,
    evidence: row.evidence,
  };
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
  const addressee = addressedCounty(text) ?? issuingCounty(section.document.issuers);
  return namedZones(section).map(
    (zone): ZoneHead => ({
      ...zone,
      county: countyIn(zone.name) ?? addressee,
      year: null,
      batch: null,
      named: zone.from + zone.name.length,
    }),
  );
}

/** The county whose government, office or bureau issued: 安泽县人民政府办公室. Cities have several. */
function issuingCounty(issuers: readonly string[]): string | null {
  for (const issuer of issuers) {
    const county = /^(?:[\p{Script=Han}]{2,8}[省市州盟])?([\p{Script=Han}]{1,8}?(?:自治县|县|旗))/u.exec(
      issuer,
    )?.[1];
    if (county !== undefined) return county;
  }
  return null;
}

/** 安泽县 in 安泽县经济技术开发区, 尧都区 in 临汾市尧都区某园区; null where the name has none. */
function countyIn(name: string): string | null {
  const match =
    /^(?:[\p{Script=Han}]{2,4}?[省州盟])?(?:[\p{Script=Han}]{2,4}?市)?([\p{Script=Han}]{1,4}?(?:县|区|旗))(?=[\p{Script=Han}]{3})/u.exec(
      name,
    );
  const county = match?.[1] ?? null;
  return county === null || /开发区|高新|新区|园区|示范/u.test(county) ? null : county;
}

function zoneVersions(
  section: DocumentSection,
  head: ZoneHead,
  taken: Map<string, number>,
  inTable: Zone["blocks"],
): { zones: Zone[]; issues: Issue[]; span: ZoneSpan } {
  const { running } = section;
  const blocks = zoneBlocks(running, head.named, head.to, head.name);
  const firstBlock = blocks[0]?.from ?? head.to;
  const change = changeOf(running.text, head.named, firstBlock);
  const areas = zoneAreas(running, head.named, head.to, blocks, false, change);
  // where the blocks stand in a table, the sides in the running text are theirs
  const inText = blocks.length > 0 || inTable.length === 0;
  const sides = inText ? parseSides(running, change?.after ?? head.named, firstBlock) : null;
  const sidesBefore = change === null ? null : parseSides(running, change.before, change.after);
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
  const told = blocks.length > 0 ? blocks.map(({ block }) => block) : inTable;
  const stated = (mentions: readonly AreaMention[]): Zone["areas"] =>
    mentions.map((mention) => statedArea(running, mention, "total"));
  const zones: Zone[] = [];
  if (areas.before.length > 0 || sidesBefore !== null) {
    zones.push({
      ...common,
      id: `${id}/before`,
      areas: stated(areas.before),
      version: "before",
      blocks: [],
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
  return { zones, issues: blockIssues(section, head, told.length), span: { from: head.from, to: end } };
}

/** Where a text that gives a zone twice turns from how it was to how it is; null where it gives it once. */
function changeOf(text: string, from: number, to: number): ZoneChange | null {
  const before = /(?:调整|变更|扩区|修改|调区)前|原(?:规划|核准|批准|核定|有)?(?:四至|范围)/u.exec(
    text.slice(from, to),
  );
  if (before === null) return null;
  const start = from + before.index;
  const after = /(?:调整|变更|扩区|修改|调区)后|现(?:规划|核准)?(?:四至|范围)|(?:调整|变更|修改)为/u.exec(
    text.slice(start, to),
  );
  return after === null ? null : { before: start, after: start + after.index };
}

/** The text says how many blocks there are, and we read another number. */
function blockIssues(section: DocumentSection, head: ZoneHead, blocks: number): Issue[] {
  const announced = announcedBlocks(section.running.text, head.named, head.to);
  if (announced === null || announced < 2 || announced === blocks) return [];
  return [
    {
      code: "zone-blocks-unread",
      severity: "warning",
      message: {
        zh: `“${head.name}”写明 ${announced} 个区块，读出 ${blocks} 个。`,
        en: `${head.name} is said to have ${announced} blocks; ${blocks} could be read.`,
      },
      evidence: mappedEvidence(section.running, head.from, head.named),
      source: section.source.id,
    },
  ];
}
