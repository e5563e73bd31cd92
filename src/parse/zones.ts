import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { type AreaMention, statedArea } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";
import { addressedCounty, landAssemblyPlans } from "./zones/land-assembly";
import { namedZones } from "./zones/named-zones";
import { zoneAreas } from "./zones/zone-areas";
import { announcedBlocks, type ZoneBlock, zoneBlocks } from "./zones/zone-blocks";

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
  for (const head of zoneHeads(section)) {
    const read = zoneVersions(section, head, taken);
    zones.push(...read.zones);
    issues.push(...read.issues);
    spans.push(read.span);
  }
  return { zones, issues, spans };
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
  const addressee = addressedCounty(text);
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
): { zones: Zone[]; issues: Issue[]; span: ZoneSpan } {
  const { running } = section;
  const blocks = zoneBlocks(running, head.named, head.to, head.name);
  const areas = zoneAreas(running, head.named, head.to, blocks);
  const firstBlock = blocks[0]?.from ?? head.to;
  const change = changeOf(running.text, head.named, firstBlock);
  const sides = parseSides(running, change?.after ?? head.named, firstBlock);
  const sidesBefore = change === null ? null : parseSides(running, change.before, change.after);
  const end = Math.max(
    head.named,
    sides?.to ?? 0,
    ...areas.current.map((area) => area.to),
    ...areas.before.map((area) => area.to),
    ...blocks.map((block) => block.to),
  );
  const ordinal = (taken.get(head.name) ?? 0) + 1;
  taken.set(head.name, ordinal);
  const id = `${section.key}/zone/${ordinal === 1 ? head.name : `${head.name}~${ordinal}`}`;
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
    blocks: blocks.map(({ block }) => block),
    sides: sides?.sides ?? [],
  });
  return { zones, issues: blockIssues(section, head, blocks), span: { from: head.from, to: end } };
}

/** Where a text that gives a zone twice turns from how it was to how it is; null where it gives it once. */
function changeOf(
  text: string,
  from: number,
  to: number,
): { readonly before: number; readonly after: number } | null {
  const before = /(?:调整|变更|扩区|修改|调区)前|原四至/u.exec(text.slice(from, to));
  if (before === null) return null;
  const start = from + before.index;
  const after = /(?:调整|变更|扩区|修改|调区)后|现四至|调整为/u.exec(text.slice(start, to));
  return after === null ? null : { before: start, after: start + after.index };
}

/** The text says how many blocks there are, and we read another number. */
function blockIssues(section: DocumentSection, head: ZoneHead, blocks: readonly ZoneBlock[]): Issue[] {
  const announced = announcedBlocks(section.running.text, head.named, head.to);
  if (announced === null || announced < 2 || announced === blocks.length) return [];
  return [
    {
      code: "zone-blocks-unread",
      severity: "warning",
      message: {
        zh: `“${head.name}”写明 ${announced} 个区块，读出 ${blocks.length} 个。`,
        en: `${head.name} is said to have ${announced} blocks; ${blocks.length} could be read.`,
      },
      evidence: mappedEvidence(section.running, head.from, head.named),
      source: section.source.id,
    },
  ];
}
