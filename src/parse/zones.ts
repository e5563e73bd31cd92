import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Zone } from "../domain/zone";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import type { ParsedSides } from "./sides";
import { tabledMonuments } from "./zones/monuments/monument-table";
import { monuments } from "./zones/monuments/monuments";
import { isNumberedBlock } from "./zones/names/part-names";
import { shortName } from "./zones/names/short-name";
import { zoneKind } from "./zones/names/zone-names";
import { dividedZone } from "./zones/records/divided-zone";
import { withoutPieces } from "./zones/records/numbered-pieces";
import { oneAreaPlan } from "./zones/records/one-area-plan";
import { withOwnBlock } from "./zones/records/own-block";
import { lineHead, titleHead } from "./zones/records/owner-of-rows";
import { pairedZones } from "./zones/records/paired-zones";
import { withoutRowSides } from "./zones/records/rows-apart";
import { siblingRanges } from "./zones/records/sibling-ranges";
import { sidesByName, withSidesBelow } from "./zones/records/sides-below";
import { withSidesInOrder } from "./zones/records/sides-in-order";
import { withSizeOfRows } from "./zones/records/size-of-rows";
import { bodyStart } from "./zones/records/told-zones";
import { untoldSides, untoldSizes } from "./zones/records/untold-statements";
import { zoneHeads } from "./zones/records/zone-heads";
import { lostSizes } from "./zones/records/zone-issues";
import {
  monumentZone,
  ownedBlocks,
  pairedVersions,
  tabledZone,
  withSum,
  zoneOfBlocks,
} from "./zones/records/zone-records";
import { asPart, isOutsideTable, zoneRows } from "./zones/records/zone-rows";
import { beforeTable, zoneVersions } from "./zones/records/zone-versions";
import type { ZoneHead } from "./zones/statements/zone-head";
import { decidesZones } from "./zones/statements/zone-matter";
import {
  FEWEST_SIDES,
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

/** What a document tells of land in its tables and in its running text, before anyone asks which zone it is of. */
interface Told {
  readonly title: string;
  /** where the text behind the title begins */
  readonly body: number;
  /** what the title is about, or the first lines of a document without one */
  readonly matter: string;
  /** the rows of tables that are zones or parts of one, by the names that the text calls them by */
  readonly rows: readonly TabledZone[];
  /** those that add up others */
  readonly sums: readonly TabledZone[];
  /** those of lots, of which no record is made */
  readonly apart: readonly TabledZone[];
  readonly statements: readonly Statement[];
  /** sides in the cells of tables */
  readonly tabled: readonly ParsedSides[];
}

/**
 * The zones that a document decides about: land-assembly plans by county and year, development zones and parks,
 * with areas (old ones as version `before`), sides and blocks. A name without approval, area or sides is no zone.
 * Boundaries come later, by the names of zones and blocks.
 */
export function parseZones(section: DocumentSection, claimed: readonly Evidence[] = []): ParsedZones {
  const told = toldIn(section, claimed);
  const { rows, sums } = told;
  const headed = zoneHeads(section, told.title, told.statements);
  const decides = decidesZones(told.matter);
  const pairs = pairedZones(section).filter(({ kind, from }) =>
    kind === "land-assembly" ? headed.some((head) => head.from === from) : decides,
  );
  const heads = ownHeads(
    section,
    told,
    headed.filter(({ name }) => pairs.every((pair) => pair.name !== name)),
  );
  // the ids of all records: each class of them takes those that are left
  const taken = new Map<string, number>();
  const sole = oneAreaPlan(section, heads, rows, taken);
  const spoken = sole === null ? zonesOfHeads(section, told, heads, taken) : { zones: sole, issues: [] };
  const isSpoken = heads.length > 0 || sole !== null;
  const read = [
    ...spoken.zones,
    ...zonesOfRows(section, told, isSpoken, taken),
    ...[...ownedBlocks([...rows, ...sums.filter(({ of }) => of !== null)])].flatMap(([owner, blocks]) =>
      zoneOfBlocks(section, owner, blocks, taken).map(withOwnBlock),
    ),
    ...pairs
      .filter(({ name }) => !isBlockOf(spoken.zones, name))
      .flatMap((pair) => pairedVersions(section, pair, taken)),
  ];
  const zones = [...withoutPieces(section, withSidesInOrder(section, read, told.statements))];
  const ranges = monuments(section, new Set(zones.map(({ name }) => name)));
  for (const one of ranges.found) zones.push(monumentZone(section, one, taken));
  const issues = [
    ...spoken.issues,
    ...ranges.issues.filter((issue) => !rows.some((row) => isWithin(issue, row))),
    ...lostSizes(section, rows),
    ...(ranges.issues.length > 0 ? [] : siblingRanges(section, zones)),
    ...(zones.length > 0 || claimed.length > 0 ? untoldSides(section, told, zones) : []),
    ...(tellsOtherLand(section, told.title) ? [] : untoldSizes(section, told.statements, zones)),
  ];
  return { zones: zones.sort((a, b) => a.evidence.start - b.evidence.start), issues };
}

function toldIn(section: DocumentSection, claimed: readonly Evidence[]): Told {
  const title = zoneTitle(section);
  const matter = title || matterOf(section);
  const body = bodyStart(section, title);
  const printed = tabledZones(section);
  const all = zoneRows(section, printed, matter, claimed);
  const lands = all.filter(({ isSum }) => !isSum).map((row) => asPart(row, title));
  const taken = new Set(all);
  const ranges = tabledMonuments(section).map(({ evidence }) => evidence);
  const { told: statements, tabled } = zoneStatements(
    section,
    title,
    body,
    [
      ...claimed,
      ...ranges,
      ...all.flatMap(({ evidence }) => [evidence, ...(evidence.more ?? [])]),
      ...sideRows(section),
    ],
    printed.length + ranges.length > 0,
  );
  return {
    title,
    body,
    matter,
    rows: calledShort(section, { title, body }, dividedZone(section, title, lands)),
    sums: all.filter(({ isSum }) => isSum),
    apart: printed.filter((row) => row.isLot && !taken.has(row)),
    statements,
    tabled,
  };
}

/** The tables with a row for each side and several columns: what stands beside one another there is no sentence. */
function sideRows(section: DocumentSection): readonly Pick<Evidence, "start" | "end">[] {
  return turnedTables(section).flatMap(({ isSure, line }) => (isSure ? [line] : []));
}

/** All that has a name, each by the one that the text calls it by. */
function calledShort<Named extends { readonly name: string }>(
  { running }: DocumentSection,
  { title, body }: Pick<Told, "title" | "body">,
  all: readonly Named[],
): readonly Named[] {
  if (all.length > MOST_CALLED) return all;
  return all.map((one) => ({ ...one, name: shortName(one.name, title, running, body) }));
}

/** A long list has its names in one form, and no text around it speaks of each. */
const MOST_CALLED = 24;

/** The zones of the running text that no table has; where it tells none, what the rows of a table without names are of. */
function ownHeads(section: DocumentSection, { title, rows }: Told, all: readonly ZoneHead[]): ZoneHead[] {
  const heads = all.filter(({ name, kind }) => isOutsideTable(section, rows, name, kind));
  if (heads.length === 0) heads.push(...lineHead(section, rows));
  if (heads.length === 0) heads.push(...titleHead(section, title, rows));
  return heads;
}

/** The zones that the running text tells, with what the rows of tables without names add to the only one. */
function zonesOfHeads(
  section: DocumentSection,
  told: Told,
  heads: readonly ZoneHead[],
  taken: Map<string, number>,
): ParsedZones {
  const { rows, sums, apart, statements, matter } = told;
  const own = heads.length === 1 ? rows.filter(({ kind, of }) => kind === null && of === null) : [];
  const sum = own.length === 0 ? undefined : sums.find(({ of }) => of === null);
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  for (const head of calledShort(section, told, heads)) {
    const read = zoneVersions(section, beforeTable(section, head, own.length > 0 ? own : rows), taken, own);
    // a hearing or a review of a plan tells nothing of its land
    const isNamedOnly = head.kind === "land-assembly" && !APPROVES.test(matter);
    const others =
      isNamedOnly ||
      heads.length > 1 ||
      rows.some(({ kind }) => kind !== null) ||
      tellsOtherLand(section, told.title);
    if (others && read.zones.every(isBare)) continue;
    for (const zone of read.zones) {
      const sized = withSizeOfRows(section, withSum(zone, sum), own);
      const whole = withoutRowSides(withSidesBelow(section, withOwnBlock(sized), own, statements), apart);
      zones.push({ ...whole, name: head.entitled ?? whole.name });
    }
    issues.push(...read.issues);
  }
  return { zones, issues };
}

/** A plan that is approved is told by its name alone. */
const APPROVES = /批复|批准|同意|审批/u;

/** A zone of which nothing is told. */
function isBare({ areas, sides, blocks }: Zone): boolean {
  return areas.length === 0 && sides.length === 0 && blocks.length === 0;
}

/** The zones that have rows of tables; blocks of no zone that the text names (`isSpoken`) are the zones. */
function zonesOfRows(
  section: DocumentSection,
  { rows, statements }: Told,
  isSpoken: boolean,
  taken: Map<string, number>,
): readonly Zone[] {
  const sidesOf = sidesByName(section, rows, statements);
  return rows.flatMap((row): readonly Zone[] => {
    const isAlone = !isSpoken && row.of === null && !isNumberedBlock(row.name);
    const anchored = row.sides.length >= FEWEST_SIDES ? "other" : null;
    const kind = row.kind ?? (isAlone ? (zoneKind(row.name) ?? anchored) : null);
    const sides = row.sides.length > 0 ? row.sides : (sidesOf.get(row.name) ?? []);
    return kind === null ? [] : tabledZone(section, { ...row, sides }, kind, taken);
  });
}

/** 甲园、乙园面积分别为…, which the text tells as parts of a zone: no zones of their own. */
function isBlockOf(zones: readonly Zone[], name: string): boolean {
  return zones.some(({ blocks }) => blocks.some((block) => block.name === name && block.area !== null));
}

function isWithin({ evidence }: Issue, row: TabledZone): boolean {
  return evidence !== null && row.evidence.start < evidence.end && evidence.start < row.evidence.end;
}
