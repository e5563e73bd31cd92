import type { Heading } from "../domain/document-facts";
import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { QuotaTable } from "../domain/quota";
import type { Zone } from "../domain/zone";
import { type BoundaryRecord, parseBoundaries } from "./boundaries";
import { parseControl } from "./control";
import type { DocumentSection } from "./document-section";
import { joinedRecords } from "./joined-records";
import { takenLand } from "./land-taking";
import { RANGE_HEAD } from "./lexicon/monument-terms";
import { withOwnSides } from "./lot-sides";
import { parseQuotas } from "./quotas";
import { withoutSharedSides } from "./shared-sides";
import type { SourceText } from "./text/source-text";
import { unreadZoneRows } from "./unread/zone-rows";
import { unreadDocument } from "./unread-document";
import { unreadIndicators } from "./unread-indicators";
import {
  areRulesOfZone,
  landOfParcels,
  withoutLandOfLots,
  withoutLandOfPlans,
  withoutZoneLand,
} from "./zone-parcels";
import { type ParsedZones, parseZones } from "./zones";
import { withLoneRanges } from "./zones/records/lone-range";

/** What was read of one document, or of a part of one. */
export interface SectionRecords {
  readonly parcels: readonly Parcel[];
  readonly zones: readonly Zone[];
  readonly quotas: readonly QuotaTable[];
  readonly tables: ReadonlyMap<string, readonly PointTable[]>;
  readonly headings: readonly Heading[];
  readonly issues: readonly Issue[];
}

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

/** Everything that one document says: each grammar reads it, and what they read is held together. */
export function sectionRecords(section: DocumentSection): SectionRecords {
  const quota = parseQuotas(section);
  const control = parseControl(section);
  const boundary = parseBoundaries(section);
  const { zone, lots, owned } = zonesBesideLots(
    section,
    withOwnSides(section, control.parcels),
    boundary.records,
  );
  const read = lots.length + boundary.records.length + zone.zones.length;
  const taken = read === 0 ? takenLand(section) : null;
  const lands = withoutLandOfLots(zone.zones, owned);
  const ofPlans = withoutLandOfPlans(lots, lands);
  const others = owned.length < lots.length ? withoutZoneLand(ofPlans, lands) : ofPlans;
  const joined = joinedRecords(section, taken?.parcels ?? others, lands, boundary.records);
  const told = [quota, zone, control, boundary, taken ?? { issues: [] }].flatMap((part) => part.issues);
  const records = joined.parcels.length + joined.zones.length + quota.quotas.length + boundary.issues.length;
  const unread = records === 0 ? unreadDocument(section) : null;
  if (unread !== null) told.push(unread);
  const kept = withoutSharedSides(joined.parcels);
  const taking = { parcels: kept, zones: joined.zones, quotas: quota.quotas };
  told.push(...unreadZoneRows(section, taking, told));
  return {
    parcels: kept,
    zones: withLoneRanges(joined.zones),
    quotas: quota.quotas,
    tables: joined.tables,
    headings: control.headings,
    issues: [...told, ...unreadIndicators(section, control.prose, taking, told)],
  };
}

/** The zones of a document beside its lots, whose own sizes and sides are no zone's. */
function zonesBesideLots(
  section: DocumentSection,
  lots: readonly Parcel[],
  boundaries: readonly BoundaryRecord[],
): { readonly zone: ParsedZones; readonly lots: readonly Parcel[]; readonly owned: readonly Parcel[] } {
  const ranges = boundaries.filter(({ name }) => RANGE_HEAD.test(name ?? ""));
  const zonesApart = (owned: readonly Parcel[]): ParsedZones => {
    const sizes = [...owned, ...ranges].flatMap(({ areas }) => areas.map(({ evidence }) => evidence));
    const rows = owned.map(({ evidence }) => evidence).filter((one) => isRow(section.source, one));
    return parseZones(section, [...sidesOf([...owned, ...boundaries]), ...sizes, ...rows]);
  };
  if (areRulesOfZone(section, lots)) {
    const zone = zonesApart([]);
    if (zone.zones.some(({ areas, sides }) => areas.length + sides.length > 0))
      return { zone, lots: [], owned: [] };
  }
  const owned = landOfParcels(section, lots);
  return { zone: zonesApart(owned), lots, owned };
}
