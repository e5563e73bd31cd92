import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { firstIndex } from "./boundaries/first-index";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { OTHER_ZONE_MATTER } from "./lexicon/zone-matters";
import type { ParsedSides } from "./sides";
import { cellsOf } from "./tables/table-row";
import { anchoredZones, FEWEST_SIDES, sideAnchors, tellsOtherLand } from "./zones/anchored-zones";
import { landAssemblyPlans } from "./zones/land-assembly";
import { monuments } from "./zones/monuments";
import { namedZones } from "./zones/named-zones";
import { pairedZones } from "./zones/paired-zones";
import { transposedZones } from "./zones/transposed-zones";
import { zoneCounty } from "./zones/zone-county";
import type { ZoneHead } from "./zones/zone-head";
import { lostSides, lostSizes } from "./zones/zone-issues";
import { decidesZones } from "./zones/zone-matter";
import { zoneKind, zoneNames } from "./zones/zone-names";
import { monumentZone, ownedBlocks, pairedVersions, tabledZone, zoneOfBlocks } from "./zones/zone-records";
import type { TabledZone } from "./zones/zone-row";
import { tabledZones } from "./zones/zone-table";
import { zoneTitle } from "./zones/zone-title";
import { beforeTable, zoneVersions } from "./zones/zone-versions";

export interface ParsedZones {
  readonly zones: Zone[];
  readonly issues: Issue[];
}

/**
 * The zones that a document decides about: land-assembly plans by county and year, development zones and parks,
 * with areas (old ones as version `before`), sides and blocks. A name without approval, area or sides is no zone.
 * Boundaries come later, by the names of zones and blocks.
 */
export function parseZones(section: DocumentSection, claimed: readonly Evidence[] = []): ParsedZones {
  const named = namedByKind(section);
  const anchors = sideAnchors(section).filter(
    (anchor) => !claimed.some((own) => holds(own, anchor)) && !isInTable(section, anchor),
  );
  if (anchors.length === 0 || section.running.text.includes("成片开发")) return named;
  const anchored = anchoredAlone(section, anchors);
  const more = told(anchors, named.zones).length - told(anchors, anchored.zones).length;
  const chosen = more > 0 || (more === 0 && facts(named.zones) > facts(anchored.zones)) ? named : anchored;
  if (chosen.zones.length === 0) return chosen;
  const read = new Set(told(anchors, chosen.zones));
  const lost = anchors.filter((anchor) => !read.has(anchor));
  return { ...chosen, issues: [...chosen.issues, ...lostSides(section, lost)] };
}

/** The statements of sides that a reading gives to a zone or a block. */
function told(anchors: readonly ParsedSides[], zones: readonly Zone[]): readonly ParsedSides[] {
  const starts = new Set(
    zones.flatMap((zone) =>
      [zone, ...zone.blocks].flatMap(({ sides }) => sides.map((one) => one.evidence.start)),
    ),
  );
  return anchors.filter(({ sides: [first] }) => first !== undefined && starts.has(first.evidence.start));
}

/** How many sizes and sides a reading gives. */
function facts(zones: readonly Zone[]): number {
  const places = zones.flatMap((zone) => [
    { area: zone.areas[0] ?? null, sides: zone.sides },
    ...zone.blocks,
  ]);
  return places.reduce((sum, { area, sides }) => sum + Number(area !== null) + Number(sides.length > 0), 0);
}

/** Whether a statement stands in a cell of a line with others. */
function isInTable(section: DocumentSection, { sides }: ParsedSides): boolean {
  const at = sides[0]?.evidence.start ?? 0;
  const line = section.lines[firstIndex(section.lines, ({ end }) => end, at + 1)];
  return line !== undefined && line.start <= at && cellsOf(section, line).length > 2;
}

/** Whether a statement of sides stands within what a record was read from. */
function holds({ start, end }: Evidence, { sides }: ParsedSides): boolean {
  return sides.some(({ evidence }) => evidence.start >= start && evidence.end <= end);
}

/** The zones of a document by its statements of sides alone. */
function anchoredAlone(section: DocumentSection, anchors: readonly ParsedSides[]): ParsedZones {
  const taken = new Map<string, number>();
  const read = anchoredZones(section, anchors).map((head) => zoneVersions(section, head, taken, []));
  return {
    zones: read.flatMap(({ zones }) => zones).sort((a, b) => a.evidence.start - b.evidence.start),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** The zones whose names end in a known kind, in sentences, lists and tables. */
function namedByKind(section: DocumentSection): ParsedZones {
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, number>();
  const title = zoneTitle(section) || matterOf(section);
  const rows = zoneRows(section, title);
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
  }
  for (const row of rows) {
    if (row.kind !== null) zones.push(...tabledZone(section, row, row.kind, taken));
  }
  for (const [owner, blocks] of ownedBlocks(rows)) zones.push(zoneOfBlocks(section, owner, blocks, taken));
  for (const pair of pairs) {
    zones.push(...pairedVersions(section, pair, taken));
  }
  if (zones.length === 0) {
    const told = monuments(section);
    for (const one of told.found) zones.push(monumentZone(section, one, taken));
    for (const issue of told.issues) issues.push(issue);
  }
  issues.push(...lostSizes(section, rows));
  zones.sort((a, b) => a.evidence.start - b.evidence.start);
  return { zones, issues };
}

/** The rows of the tables of zones; under a title about something else those of tables that tell sides. */
function zoneRows(section: DocumentSection, title: string): readonly TabledZone[] {
  const rows = [...tabledZones(section), ...transposedZones(section)];
  if (rows.length === 0 || title.includes("成片开发")) return rows;
  if (tellsOtherLand(section)) return [];
  if (!OTHER_ZONE_MATTER.test(title)) return rows;
  const anchored = new Set(rows.flatMap(({ sides, table }) => (sides.length >= FEWEST_SIDES ? [table] : [])));
  return rows.filter(({ table }) => anchored.has(table));
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
