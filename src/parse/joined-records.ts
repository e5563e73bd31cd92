import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { Zone } from "../domain/zone";
import { type BoundaryRecord, boundaryParcel } from "./boundaries";
import { kindOf } from "./boundaries/caption";
import type { DocumentSection } from "./document-section";
import { ADDS_PLACE } from "./lexicon/zone-subjects";
import { isFunctionName } from "./zones/part-names";

/** Parcels and zones of one document with the boundary tables that belong to them, by owner id. */
export interface JoinedRecords {
  readonly parcels: readonly Parcel[];
  /** without those that a parcel with a boundary stands for */
  readonly zones: readonly Zone[];
  readonly tables: ReadonlyMap<string, readonly PointTable[]>;
}

/** Codes and names are compared without blanks, signs between them folded. */
function comparable(name: string | null): string {
  return (name ?? "")
    .replace(/[\s"“”'()（）[\]《》〈〉]/gu, "")
    .toLowerCase()
    .replace(/(?<=[a-z\d])号$/u, "");
}

/**
 * Gives every boundary table its owner: the parcel of the same code or name in the same document, the zone or zone
 * block of the same name, the document's only parcel or zone where nothing contradicts, else a parcel of its own.
 * A reserve or park whose points are printed is a parcel (a protected area) with what was read of the zone.
 */
export function joinedRecords(
  section: DocumentSection,
  control: readonly Parcel[],
  zones: readonly Zone[],
  boundaries: readonly BoundaryRecord[],
): JoinedRecords {
  const parcels = [...control];
  const tables = new Map<string, readonly PointTable[]>();
  const replaced = new Set<string>();
  const owners = ownersByName(control);
  const ids = new Set(control.map(({ id }) => id));
  boundaries.forEach((record, ordinal) => {
    const index = ownerIndex(control, owners, record, boundaries.length === 1, tables);
    const owner = index === null ? undefined : parcels[index];
    if (index !== null && owner !== undefined) {
      parcels[index] = completed(owner, record);
      tables.set(owner.id, record.tables);
      return;
    }
    const zone = zoneOwner(zones, record, boundaries.length === 1 && parcels.length === 0);
    const part = isOfPart(record) && zones.some(({ id, kind }) => id === zone && kind === "other");
    const land = zone === null || part ? null : protectedLand(zones, zone);
    if (zone !== null && land === null && !part && !tables.has(zone)) {
      tables.set(zone, record.tables);
      return;
    }
    const bounded = land !== null ? withZone(record, land) : part ? withoutTotals(record, zones) : record;
    if (land !== null) replaced.add(land.id);
    const parcel = withOwnId(boundaryParcel(section, bounded, ordinal), ids);
    ids.add(parcel.id);
    parcels.push(parcel);
    tables.set(parcel.id, record.tables);
  });
  return { parcels, zones: zones.filter(({ id }) => !replaced.has(id)), tables };
}

/** Lots of one name (the layers of a drawing, say) are told apart by a number behind it. */
function withOwnId(parcel: Parcel, taken: ReadonlySet<string>): Parcel {
  let { id } = parcel;
  for (let n = 2; taken.has(id); n++) id = parcel.id.replace(/\/current$/u, `~${n}/current`);
  return id === parcel.id ? parcel : { ...parcel, id };
}

/** Places in the list of parcels by code and by name, parcels before their blocks. */
function ownersByName(parcels: readonly Parcel[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  const ranked = [...parcels.keys()].sort(
    (a, b) => Number(parcels[a]?.role !== "parcel") - Number(parcels[b]?.role !== "parcel") || a - b,
  );
  for (const index of ranked) {
    const parcel = parcels[index];
    if (parcel === undefined || parcel.version !== "current" || parcel.role === "retired") continue;
    for (const name of new Set([comparable(parcel.code), comparable(parcel.name)])) {
      if (name === "") continue;
      const own = owners.get(name);
      if (own === undefined) owners.set(name, [index]);
      else own.push(index);
    }
  }
  return owners;
}

function ownerIndex(
  parcels: readonly Parcel[],
  owners: ReadonlyMap<string, readonly number[]>,
  record: BoundaryRecord,
  onlyRecord: boolean,
  taken: ReadonlyMap<string, unknown>,
): number | null {
  for (const name of [comparable(record.code), comparable(record.name)]) {
    const named = (owners.get(name) ?? []).find((index) => !taken.has(parcels[index]?.id ?? ""));
    if (named !== undefined) return named;
  }
  if (!onlyRecord) return null;
  const leaves = parcels.filter((parcel) => parcel.version === "current" && parcel.role === "parcel");
  const [only] = leaves;
  if (leaves.length !== 1 || only === undefined) return null;
  return record.code !== null && only.code !== null ? null : parcels.indexOf(only);
}

function completed(parcel: Parcel, record: BoundaryRecord): Parcel {
  return {
    ...parcel,
    areas: parcel.areas.length > 0 ? parcel.areas : record.areas.slice(),
    sides: parcel.sides.length > 0 ? parcel.sides : record.sides.slice(),
  };
}

/** The points of a core or buffer are not those of the reserve. */
function isOfPart(record: BoundaryRecord): boolean {
  return /核心|缓冲|实验|控制区|一级|二级/u.test(`${record.caption?.value ?? ""}${record.name ?? ""}`);
}

/** Core, buffer and the like are parts of a reserve, told with it: they do not keep it a zone. */
function hasOwnBlocks(zone: Zone): boolean {
  return zone.blocks.some(({ name, sides }) => !isFunctionName(name) || sides.length > 0);
}

/** The reserve or park of this id, unless it has blocks or an earlier version: then it stays a zone. */
function protectedLand(zones: readonly Zone[], id: string): Zone | null {
  const zone = zones.find((candidate) => candidate.id === id);
  if (zone === undefined || zone.kind !== "other" || hasOwnBlocks(zone)) return null;
  return zones.some((other) => other.version === "before" && other.name === zone.name) ? null : zone;
}

/** The figure of the whole is not the one of a part. */
function withoutTotals(record: BoundaryRecord, zones: readonly Zone[]): BoundaryRecord {
  const totals = new Set(zones.flatMap((zone) => zone.areas.map(({ evidence }) => evidence.start)));
  return { ...record, areas: record.areas.filter(({ evidence }) => !totals.has(evidence.start)) };
}

/** A caption's name is the zone's where it is shorter, or has a verb before it (公布某保护区) and no place. */
function sameLand(caption: string, zone: string): boolean {
  if (zone.endsWith(caption)) return true;
  return caption.endsWith(zone) && !ADDS_PLACE.test(caption.slice(0, -zone.length));
}

/** A reserve, a park, a water source; a reach where sand may be dug or an area of the sea is what its name says. */
function landKind({ name }: Zone): BoundaryRecord["kind"] {
  const named = kindOf(name);
  return named === "mining" || named === "sea-use" ? named : "protected-area";
}

function withZone(record: BoundaryRecord, zone: Zone): BoundaryRecord {
  return {
    ...record,
    kind: landKind(zone),
    // 保护区 in a caption means the one of the title
    name: record.name === null || sameLand(record.name, zone.name) ? zone.name : record.name,
    county: record.county ?? zone.county,
    areas: zone.areas.length > 0 ? zone.areas : record.areas,
    sides: zone.sides.length > 0 ? zone.sides : record.sides,
  };
}

/** Id of the zone, or `<zone id>#<block index>`, that the record's name names. */
function zoneOwner(zones: readonly Zone[], record: BoundaryRecord, only: boolean): string | null {
  const wanted = [comparable(record.name), comparable(record.code)].filter((name) => name !== "");
  for (const zone of zones) {
    if (zone.version !== "current") continue;
    const block = zone.blocks.findIndex(
      ({ name }) => wanted.includes(comparable(name)) && (zone.kind !== "other" || !isFunctionName(name)),
    );
    if (block >= 0) return `${zone.id}#${block}`;
    if (wanted.includes(comparable(zone.name))) return zone.id;
  }
  const current = zones.filter((zone) => zone.version === "current");
  const [zone] = current;
  const sole = only && current.length === 1 && zone !== undefined && !hasOwnBlocks(zone);
  return sole && !isNamedApart(record, zone) ? zone.id : null;
}

/** A mine, a use of the sea or a site with a name of its own is not the zone that its notice happens to name. */
function isNamedApart(record: BoundaryRecord, zone: Zone): boolean {
  const name = comparable(record.name);
  if (name === "" || !["mining", "sea-use", "construction-land"].includes(record.kind)) return false;
  const other = comparable(zone.name);
  return !name.includes(other) && !other.includes(name);
}
