import type { StatedArea } from "../domain/area";
import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { MANAGED_STRIP } from "./lexicon/monument-terms";
import { OTHER_ZONE_MATTER } from "./lexicon/zone-matters";
import type { ParsedSides } from "./sides";
import { dividedSums } from "./zones/blocks/zone-sums";
import { tabledMonuments } from "./zones/monuments/monument-table";
import { monuments } from "./zones/monuments/monuments";
import { subjectOf } from "./zones/names/anchor-subject";
import { isBareKind } from "./zones/names/bare-kind";
import { rankBefore } from "./zones/names/item-rank";
import { namesArea } from "./zones/names/nominal-name";
import { isNumberedBlock, isStretch, isTermOfPart } from "./zones/names/part-names";
import { assembledArea } from "./zones/names/planned-area";
import { shortName } from "./zones/names/short-name";
import { soleArea } from "./zones/names/sole-area";
import { fullZoneName, zoneKind } from "./zones/names/zone-names";
import { dividedZone } from "./zones/records/divided-zone";
import { landAssemblyPlans } from "./zones/records/land-assembly";
import { oneAreaPlan } from "./zones/records/one-area-plan";
import { withOwnBlock } from "./zones/records/own-block";
import { lineHead, titleHead } from "./zones/records/owner-of-rows";
import { pairedZones } from "./zones/records/paired-zones";
import { planParts } from "./zones/records/plan-parts";
import { withoutRowSides } from "./zones/records/rows-apart";
import { siblingRanges } from "./zones/records/sibling-ranges";
import { sidesByName, withSidesBelow } from "./zones/records/sides-below";
import { withSizeOfRows } from "./zones/records/size-of-rows";
import { bodyStart, toldZones } from "./zones/records/told-zones";
import { cutSides, isAddedUp, lostSides, lostSizes, untoldSize } from "./zones/records/zone-issues";
import {
  monumentZone,
  ownedBlocks,
  pairedVersions,
  tabledZone,
  withSum,
  zoneOfBlocks,
} from "./zones/records/zone-records";
import { beforeTable, zoneVersions } from "./zones/records/zone-versions";
import type { ZoneHead, ZonePart } from "./zones/statements/zone-head";
import { decidesZones } from "./zones/statements/zone-matter";
import {
  FEWEST_SIDES,
  isReserve,
  type Statement,
  tellsOtherLand,
  zoneStatements,
} from "./zones/statements/zone-statements";
import { zoneTitle } from "./zones/statements/zone-title";
import { turnedTables } from "./zones/tables/turned-table";
import { tabledZones } from "./zones/tables/zone-layouts";
import type { TabledZone } from "./zones/tables/zone-row";

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
  const title = zoneTitle(section);
  const printed = tabledZones(section);
  const all = zoneRows(section, printed, title || matterOf(section), claimed);
  const rowsTaken = new Set(all);
  const apart = printed.filter((row) => row.isLot && !rowsTaken.has(row));
  const body = bodyStart(section, title);
  const called = <Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] =>
    all.length > MOST_CALLED
      ? all
      : all.map((one) => ({ ...one, name: shortName(one.name, title, section.running, body) }));
  const rows = called(
    dividedZone(
      section,
      title,
      all.filter(({ isSum }) => !isSum).map((row) => asPart(row, title)),
    ),
  );
  const sums = all.filter(({ isSum, of }) => isSum && of !== null);
  const tabledRanges = tabledMonuments(section).map(({ evidence }) => evidence);
  const { told: statements, tabled } = zoneStatements(
    section,
    title,
    body,
    [
      ...claimed,
      ...tabledRanges,
      ...all.flatMap(({ evidence }) => [evidence, ...(evidence.more ?? [])]),
      ...sideRows(section),
    ],
    printed.length + tabledRanges.length > 0,
  );
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, number>();
  const headed = zoneHeads(section, title, statements);
  const decides = decidesZones(title || matterOf(section));
  const pairs = pairedZones(section).filter(({ kind, from }) =>
    kind === "land-assembly" ? headed.some((head) => head.from === from) : decides,
  );
  const heads = headed.filter(
    ({ name, kind }) =>
      isOutsideTable(section, rows, name, kind) && pairs.every((pair) => pair.name !== name),
  );
  if (heads.length === 0) heads.push(...lineHead(section, rows));
  if (heads.length === 0) heads.push(...titleHead(section, title, rows));
  const sole = oneAreaPlan(section, heads, rows, taken);
  for (const zone of sole ?? []) zones.push(zone);
  if (sole !== null) heads.length = 0;
  const own = heads.length === 1 ? rows.filter(({ kind, of }) => kind === null && of === null) : [];
  for (const head of called(heads)) {
    const read = zoneVersions(section, beforeTable(section, head, own.length > 0 ? own : rows), taken, own);
    // a hearing or a review of a plan tells nothing of its land
    const isNamedOnly = head.kind === "land-assembly" && !APPROVES.test(title || matterOf(section));
    const others = isNamedOnly || heads.length > 1 || rows.some(({ kind }) => kind !== null);
    if (others && read.zones.every(isBare)) continue;
    const sum = own.length === 0 ? undefined : all.find(({ isSum, of }) => isSum && of === null);
    for (const zone of read.zones) {
      const sized = withSizeOfRows(section, withSum(zone, sum), own);
      const whole = withoutRowSides(withSidesBelow(section, withOwnBlock(sized), own, statements), apart);
      zones.push({ ...whole, name: head.entitled ?? whole.name });
    }
    for (const issue of read.issues) issues.push(issue);
  }
  const sidesOf = sidesByName(section, rows, statements);
  for (const row of rows) {
    // blocks of no zone that the text names are the zones
    const isAlone = heads.length === 0 && sole === null && row.of === null && !isNumberedBlock(row.name);
    const anchored = row.sides.length >= FEWEST_SIDES && !row.isLot ? "other" : null;
    const kind = row.kind ?? (isAlone ? (zoneKind(row.name) ?? anchored) : null);
    const sides = row.sides.length > 0 ? row.sides : (sidesOf.get(row.name) ?? []);
    if (kind !== null) zones.push(...tabledZone(section, { ...row, sides }, kind, taken));
  }
  for (const [owner, blocks] of ownedBlocks([...rows, ...sums]))
    zones.push(...zoneOfBlocks(section, owner, blocks, taken).map(withOwnBlock));
  for (const pair of pairs) zones.push(...pairedVersions(section, pair, taken));
  const told = monuments(section, new Set(zones.map(({ name }) => name)));
  for (const one of told.found) zones.push(monumentZone(section, one, taken));
  const isOfRows = ({ evidence }: Issue): boolean =>
    evidence !== null &&
    rows.some((row) => row.evidence.start < evidence.end && evidence.start < row.evidence.end);
  for (const issue of told.issues) if (!isOfRows(issue)) issues.push(issue);
  issues.push(...lostSizes(section, rows));
  const siblings = told.issues.length > 0 ? null : siblingRanges(section, zones);
  if (siblings !== null) issues.push(siblings);
  const isRead = zones.length > 0 || claimed.length > 0;
  if (isRead) {
    const strong = statements.flatMap(({ sides, isStrong }) => (isStrong && sides !== null ? [sides] : []));
    const lost = untold([...strong, ...tabled], zones);
    const cut = cutSides(section, strong).filter((one) => !lost.includes(one));
    issues.push(...lostSides(section, [...lost, ...cut]));
  }
  if (!tellsOtherLand(section, title)) issues.push(...untoldSizes(section, statements, zones));
  zones.sort((a, b) => a.evidence.start - b.evidence.start);
  return { zones, issues };
}

/** The tables with a row for each side and several columns: what stands beside one another there is no sentence. */
function sideRows(section: DocumentSection): readonly Pick<Evidence, "start" | "end">[] {
  return turnedTables(section).flatMap(({ isSure, line }) => (isSure ? [line] : []));
}

/** A long list has its names in one form, and no text around it speaks of each. */
const MOST_CALLED = 24;

/** A plan that is approved is told by its name alone. */
const APPROVES = /批复|批准|同意|审批/u;

/** The statements of sides that no zone or block has. */
function untold(told: readonly ParsedSides[], zones: readonly Zone[]): readonly ParsedSides[] {
  const starts = new Set(
    zones.flatMap((zone) =>
      [zone, ...zone.blocks].flatMap(({ sides }) => sides.map((one) => one.evidence.start)),
    ),
  );
  return told.filter(({ sides: [first] }) => !starts.has(first?.evidence.start ?? 0));
}

/** The sizes that the text tells of a zone or a part of one and no record has. */
function untoldSizes(
  section: DocumentSection,
  statements: readonly Statement[],
  zones: readonly Zone[],
): readonly Issue[] {
  const own = zones.flatMap(({ areas, blocks }) => [...areas, ...blocks.flatMap(({ area }) => area ?? [])]);
  const starts = new Set(own.map(({ evidence }) => evidence.start));
  const sums = dividedSums(section.running).ofZones;
  return statements.flatMap(({ sides, from, to, floor }): readonly Issue[] => {
    if (sides !== null || sums.has(from) || starts.has(section.running.starts[from] ?? 0)) return [];
    const { zone, part } = subjectOf(section.running, floor, from);
    const head =
      zone !== null && namesArea(zone.name) && rankBefore(section.running, zone.from) > 0 ? zone.name : null;
    const name = part?.name ?? fullZoneName(zone?.name ?? "") ?? head;
    // the size that the record has, told again
    const print = section.running.text.slice(from, to).replace(/\s+/gu, "");
    const isPrint = ({ raw }: StatedArea): boolean => raw.replace(/\s+/gu, "") === print;
    const isAgain = zones.some(
      (own) =>
        (own.name === name && own.areas.some(isPrint)) ||
        own.blocks.some(({ name: block, area }) => block === name && area !== null && isPrint(area)),
    );
    return name === null ||
      name === MANAGED_STRIP ||
      isBareKind(name) ||
      isAgain ||
      isAddedUp(section, zones, name, to)
      ? []
      : [untoldSize(section, name, from, to)];
  });
}

/** The rows of the tables of zones; under a title about something else those of tables that tell sides. */
function zoneRows(
  section: DocumentSection,
  all: readonly TabledZone[],
  title: string,
  claimed: readonly Evidence[],
): readonly TabledZone[] {
  if (all.length === 0 || title.includes("成片开发")) return all;
  // 拟收储地块 by their sides, where no parcel was read: land that is set apart
  const reserved = claimed.length === 0 && isReserve(section, title);
  const isReserved = ({ sides }: TabledZone): boolean => reserved && sides.length >= FEWEST_SIDES;
  const rows = all.filter((row) => !row.isLot || isReserved(row));
  if (tellsOtherLand(section, zoneTitle(section))) return [];
  if (!OTHER_ZONE_MATTER.test(title)) return rows;
  const anchored = new Set(rows.flatMap(({ sides, table }) => (sides.length >= FEWEST_SIDES ? [table] : [])));
  return rows.filter(({ table }) => anchored.has(table));
}

/** 核心保护范围, 上游段 in the column of the names: a part of what the text is about, of no name of its own. */
function asPart(row: TabledZone, title: string): TabledZone {
  const isPart = row.of === null && (isTermOfPart(row.name) || isStretch(row.name, title));
  return isPart ? { ...row, kind: null } : row;
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

function zoneHeads(
  section: DocumentSection,
  title: string,
  statements: readonly Statement[],
): readonly ZoneHead[] {
  const { text } = section.running;
  const plans = landAssemblyPlans(section);
  const limit = (index: number): number => plans[index + 1]?.from ?? text.length;
  const assemblies = plans.flatMap((plan, index): readonly ZoneHead[] => {
    const others = plans.filter(({ county }) => county === plan.county).length > 1;
    const titled = assembledArea(plan.name, text, others);
    const all = planParts(section, statements, plan.to, limit(index));
    // the area that the plan is named after is the plan's land, no part of it, whatever stands before it
    const isOwn = ({ name }: ZonePart): boolean =>
      titled !== null && (titled.endsWith(name) || name.endsWith(titled));
    const [first] = all;
    const sole = soleArea(
      section.running,
      plan.to,
      limit(index),
      all.map(({ name }) => name),
    );
    const parts = all.every((one) => isOwn(one) || (sole !== null && one.name.endsWith(sole))) ? [] : all;
    const own = first !== undefined && titled?.endsWith(first.name) === true ? first.name : titled;
    const areNumbers = parts.every((one) => isNumberedBlock(one.name));
    const area = parts.length === 0 ? (own ?? sole) : areNumbers ? titled : null;
    // rules about plans as such
    if (plan.isGeneral && all.length === 0 && area === null) return [];
    const { county, year, batch, from, to: named } = plan;
    const name = area ?? plan.name;
    const entitled = plan.isGeneral ? name : plan.name;
    return [
      { name, entitled, kind: "land-assembly", county, year, batch, from, named, to: limit(index), parts },
    ];
  });
  if (plans.length > 0) return assemblies;
  return toldZones(section, title, statements);
}
