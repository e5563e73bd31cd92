import type { DocumentFacts } from "../domain/document-facts";
import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { QuotaTable } from "../domain/quota";
import type { Records } from "../domain/records";
import type { Zone } from "../domain/zone";
import { asPrinted } from "./as-printed";
import { parseBoundaries } from "./boundaries";
import { parseControl } from "./control";
import { parseDocuments } from "./documents";
import { joinedRecords } from "./joined-records";
import { takenLand } from "./land-taking";
import { withTabbedColumns } from "./layout/aligned-tables";
import { withoutFormBars } from "./layout/barred-forms";
import { withTabbedCells } from "./layout/cell-tables";
import { withTabbedCommas } from "./layout/comma-tables";
import { withTabbedGaps } from "./layout/gap-tables";
import { withFullStops } from "./layout/half-stops";
import { parseLines } from "./layout/line";
import { withoutPageNumbers } from "./layout/page-numbers";
import { withRunningHeads } from "./layout/running-heads";
import { withScannedSigns } from "./layout/scanned-signs";
import { withoutTitleLists } from "./layout/title-lists";
import { unsignedText } from "./layout/unsigned-text";
import { unwrapped } from "./layout/unwrapped";
import { withUprightWords } from "./layout/upright-words";
import { RANGE_HEAD } from "./lexicon/monument-terms";
import { withOwnSides } from "./lot-sides";
import { outsideTables } from "./outside-tables";
import { parseQuotas } from "./quotas";
import { withoutSharedSides } from "./shared-sides";
import { type SourceText, sourceText } from "./text/source-text";
import { unreadZoneRows } from "./unread/zone-rows";
import { unreadDocument } from "./unread-document";
import { unreadIndicators } from "./unread-indicators";
import { landOfParcels, withoutLandOfLots, withoutLandOfPlans, withoutZoneLand } from "./zone-parcels";
import { parseZones } from "./zones";
import { withLoneRanges } from "./zones/records/lone-range";

/** Whether a record was read from one row of cells: whatever else stands in it is of that land. */
function isRow(source: SourceText, { start, end }: Evidence): boolean {
  const print = source.text.slice(start, end);
  return !print.includes("\n") && (print.match(/[\t|]| {2}(?! )/gu) ?? []).length >= FEWEST_BETWEEN;
}

/** Fewest signs between the cells of such a row. */
const FEWEST_BETWEEN = 3;

/** Where the sides of parcels are printed: they are no zone's. */
function sidesOf(records: readonly { readonly sides: Readonly<Parcel["sides"]> }[]): readonly Evidence[] {
  return records.flatMap(({ sides }) => sides.map(({ evidence }) => evidence));
}

/**
 * Everything the text of one source says: documents, parcels, zones, quota tables, boundary tables.
 * Never throws on any text; what looked like a record and could not be taken is an issue.
 * @param id id of the source
 * @param sha256 hex digest of its bytes, for the keys of documents without a number
 */
export function parse(id: string, sha256: string, text: string): Records {
  const printed = sourceText(id, text);
  const plain = unsignedText(printed);
  const stopped = withFullStops(withScannedSigns(plain.source.text));
  const tabbed = withTabs({ ...plain.source, text: withoutFormBars(withUprightWords(stopped)) });
  const joined = unwrapped(tabbed);
  const source = joined === null ? tabbed : withTabs(joined.source);
  const placeOf = joined === null ? plain.printedAt : (at: number) => plain.printedAt(joined.printedAt(at));
  const records = recordsOf(source, sha256, placeOf);
  if (source.printed === text) return records;
  return asPrinted(records, { source, printedAt: placeOf }, printed);
}

/** The source with a tab between any two cells of a table without rules. */
function withTabs(source: SourceText): SourceText {
  return {
    ...source,
    text: withTabbedCells(withTabbedColumns(withTabbedGaps(withTabbedCommas(source.text)))),
  };
}

/** @param printedAt where a code unit of the source stands in print, for the keys of documents */
function recordsOf(source: SourceText, sha256: string, printedAt: (offset: number) => number): Records {
  const lines = withoutTitleLists(withRunningHeads(withoutPageNumbers(source, parseLines(source))));
  const sections = parseDocuments(source, sha256, lines, printedAt);
  const facts: DocumentFacts[] = [];
  const parcels: Parcel[] = [];
  const zones: Zone[] = [];
  const quotas: QuotaTable[] = [];
  const tables = new Map<string, readonly PointTable[]>();
  const issues: Issue[] = [];
  for (const section of sections) {
    const quota = parseQuotas(section);
    const control = parseControl(section);
    const lots = withOwnSides(section, control.parcels);
    const boundary = parseBoundaries(section);
    const ranges = boundary.records.filter(({ name }) => RANGE_HEAD.test(name ?? ""));
    const owned = landOfParcels(section, lots);
    const sizes = [...owned, ...ranges].flatMap(({ areas }) => areas.map(({ evidence }) => evidence));
    const rows = owned.map(({ evidence }) => evidence).filter((one) => isRow(source, one));
    const zone = parseZones(section, [...sidesOf([...owned, ...boundary.records]), ...sizes, ...rows]);
    const read = lots.length + boundary.records.length + zone.zones.length;
    const taken = read === 0 ? takenLand(section) : null;
    const lands = withoutLandOfLots(zone.zones, owned);
    const ofPlans = withoutLandOfPlans(lots, lands);
    const others = owned.length < lots.length ? withoutZoneLand(ofPlans, lands) : ofPlans;
    const joined = joinedRecords(section, taken?.parcels ?? others, lands, boundary.records);
    for (const one of quota.quotas) quotas.push(one);
    for (const one of withLoneRanges(joined.zones)) zones.push(one);
    const kept = withoutSharedSides(joined.parcels);
    for (const one of kept) parcels.push(one);
    for (const [owner, owned] of joined.tables) tables.set(owner, owned);
    facts.push({ ...section.facts, headings: control.headings });
    const told = [quota, zone, control, boundary, taken ?? { issues: [] }].flatMap((part) => part.issues);
    const records =
      joined.parcels.length + joined.zones.length + quota.quotas.length + boundary.issues.length;
    const unread = records === 0 ? unreadDocument(section) : null;
    if (unread !== null) told.push(unread);
    const taking = { parcels: kept, zones: joined.zones, quotas: quota.quotas };
    told.push(...unreadZoneRows(section, taking, told));
    for (const issue of [...told, ...unreadIndicators(section, control.prose, taking, told)])
      issues.push(issue);
  }
  for (const issue of outsideTables(source, lines, sections)) issues.push(issue);
  return {
    documents: sections.map((section) => section.document),
    facts,
    parcels,
    zones,
    quotas,
    tables,
    issues,
  };
}
