import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { Zone } from "../domain/zone";
import { type BoundaryRecord, boundaryParcel } from "./boundaries";
import { kindOf } from "./boundaries/names/land-kind";
import type { DocumentSection } from "./document-section";
import { ADDS_PLACE } from "./lexicon/zone-subjects";
import { TakenIds } from "./taken-ids";
import { comparable, ZoneOwners } from "./zone-owners";
import { fullZoneName } from "./zones/names/zone-names";

/** Parcels and zones of one document with the boundary tables that belong to them, by owner id. */
export interface JoinedRecords {
  readonly parcels: readonly Parcel[];
  /** without those that a parcel with a boundary stands for, unless they have parts */
  readonly zones: readonly Zone[];
  readonly tables: ReadonlyMap<string, readonly PointTable[]>;
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
  const lands = new ZoneOwners(zones);
  const totals = new Set(zones.flatMap((zone) => zone.areas.map(({ evidence }) => evidence.start)));
  const ids = new TakenIds(control.map(({ id }) => id));
  const only = boundaries.filter(({ version }) => version === "current").length === 1;
  boundaries.forEach((record, ordinal) => {
    if (record.version === "before") {
      const former = formerOwner(parcels, zones, record, tables);
      const parcel = former === null ? withOwnId(boundaryParcel(section, record, ordinal), ids) : null;
      if (parcel !== null) parcels.push(parcel);
      tables.set(former ?? parcel?.id ?? "", record.tables);
      return;
    }
    const index = ownerIndex(control, owners, record, only, tables);
    const owner = index === null ? undefined : parcels[index];
    if (index !== null && owner !== undefined) {
      parcels[index] = completed(owner, record);
      tables.set(owner.id, record.tables);
      return;
    }
    const zone = lands.ownerOf(record, only && parcels.length === 0);
    const part = zone !== null && isOfPart(record) && lands.isOther(zone);
    const land = zone === null || part ? null : lands.protectedLand(zone);
    if (zone !== null && land === null && !part && !tables.has(zone)) {
      tables.set(zone, record.tables);
      return;
    }
    const bounded = land !== null ? withZone(record, land) : part ? withoutTotals(record, totals) : record;
    if (land !== null) replaced.add(land.id);
    const parcel = withOwnId(boundaryParcel(section, bounded, ordinal), ids);
    parcels.push(parcel);
    tables.set(parcel.id, record.tables);
  });
  // parts that it is divided into are told of the zone alone
  const kept = zones.filter(({ id, blocks }) => !replaced.has(id) || blocks.length > 0);
  return { parcels: withFormerBoundaries(parcels, boundaries).map(ofItsRight), zones: kept, tables };
}

/** The record of the text, a lot or a zone, that a boundary of a state before a change belongs to. */
function formerOwner(
  parcels: readonly Parcel[],
  zones: readonly Zone[],
  record: BoundaryRecord,
  taken: ReadonlyMap<string, unknown>,
): string | null {
  const own = [comparable(record.code), comparable(record.name)].filter((name) => name !== "");
  const isOwn = ({ id, version }: Parcel | Zone, names: readonly (string | null)[]): boolean =>
    version === "before" && !taken.has(id) && names.some((name) => own.includes(comparable(name)));
  const parcel = parcels.find((one) => isOwn(one, [one.code, one.name]));
  return (parcel ?? zones.find((zone) => isOwn(zone, [zone.name])))?.id ?? null;
}

/** Parcels made of boundaries in two states, the later one with the one that it takes the place of. */
function withFormerBoundaries(
  parcels: readonly Parcel[],
  boundaries: readonly BoundaryRecord[],
): readonly Parcel[] {
  if (boundaries.every(({ version }) => version === "current")) return parcels;
  const keyOf = ({ code, name }: Parcel): string => `${comparable(code)} ${comparable(name)}`;
  const former = new Map(parcels.flatMap((one) => (one.version === "before" ? [[keyOf(one), one.id]] : [])));
  return parcels.map((one) =>
    one.version === "before" || one.supersedes !== null
      ? one
      : { ...one, supersedes: former.get(keyOf(one)) ?? null },
  );
}

/** Lots of one name (the layers of a drawing, say) are told apart by a number behind it. */
function withOwnId(parcel: Parcel, taken: TakenIds): Parcel {
  const id = taken.own(parcel.id, (number) => parcel.id.replace(/\/current$/u, `~${number}/current`));
  return id === parcel.id ? parcel : { ...parcel, id };
}

/** Places in the list of parcels by code and by name, blocks before parcels: whoever comes first stands last. */
function ownersByName(parcels: readonly Parcel[]): ReadonlyMap<string, number[]> {
  const owners = new Map<string, number[]>();
  const ranked = [...parcels.keys()].sort(
    (a, b) => Number(parcels[b]?.role !== "parcel") - Number(parcels[a]?.role !== "parcel") || b - a,
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
  owners: ReadonlyMap<string, number[]>,
  record: BoundaryRecord,
  onlyRecord: boolean,
  taken: ReadonlyMap<string, unknown>,
): number | null {
  for (const name of [comparable(record.code), comparable(record.name)]) {
    const named = owners.get(name) ?? [];
    while (taken.has(parcels[named.at(-1) ?? -1]?.id ?? "")) named.pop();
    const [index] = named.slice(-1);
    if (index !== undefined) return index;
  }
  if (!onlyRecord) return null;
  const leaves = parcels.filter((parcel) => parcel.version === "current" && parcel.role === "parcel");
  const [only] = leaves;
  if (leaves.length !== 1 || only === undefined) return null;
  // a quarry that is named beside a lot with limits is another land
  const right = OF_RIGHTS.includes(record.kind) && record.name !== null && !limitsNothing(only);
  return right || (record.code !== null && only.code !== null) ? null : parcels.indexOf(only);
}

function completed(parcel: Parcel, record: BoundaryRecord): Parcel {
  return {
    ...parcel,
    kind: limitsNothing(parcel) && OF_RIGHTS.includes(record.kind) ? record.kind : parcel.kind,
    areas: parcel.areas.length > 0 ? parcel.areas : record.areas.slice(),
    sides: parcel.sides.length > 0 ? parcel.sides : record.sides.slice(),
  };
}

/** Rights that are no building land: what a notice says of them beside their points is no control of a lot. */
const OF_RIGHTS: readonly Parcel["kind"][] = ["mining", "sea-use"];

/** 某采石场, 0.12平方公里: what has the name of a mine, and neither a use nor a limit, is none of the lots. */
function ofItsRight(parcel: Parcel): Parcel {
  if (parcel.name === null || parcel.landUse.length > 0 || !limitsNothing(parcel)) return parcel;
  const kind = kindOf(parcel.name);
  return OF_RIGHTS.includes(kind) ? { ...parcel, kind } : parcel;
}

function limitsNothing({ kind, indicators, variants, absent }: Parcel): boolean {
  const said = [indicators, ...variants.map((variant) => variant.indicators)];
  return kind === "control" && absent.length === 0 && said.every((own) => Object.keys(own).length === 0);
}

/** The points of a core or buffer are not those of the reserve. */
function isOfPart(record: BoundaryRecord): boolean {
  return /核心|缓冲|实验|控制区|一级|二级/u.test(`${record.caption?.value ?? ""}${record.name ?? ""}`);
}

/** The figure of the whole, printed at one of these places, is not the one of a part. */
function withoutTotals(record: BoundaryRecord, totals: ReadonlySet<number>): BoundaryRecord {
  return { ...record, areas: record.areas.filter(({ evidence }) => !totals.has(evidence.start)) };
}

/** A caption's name is the zone's where it is shorter, or has a verb before it (公布某保护区) and no place. */
function sameLand(caption: string, zone: string): boolean {
  if (zone.endsWith(caption)) return true;
  return caption.endsWith(zone) && !ADDS_PLACE.test(caption.slice(0, -zone.length));
}

/**
 * A reserve, a park, a water source; a reach where sand may be dug or an area of the sea is what its name says, or the
 * words beside its points where the name says nothing (某渔港扩建工程, 用海面积).
 */
function landKind({ name }: Zone, { kind }: BoundaryRecord): BoundaryRecord["kind"] {
  const named = kindOf(name);
  if (named === "mining" || named === "sea-use") return named;
  return fullZoneName(name) === null && OF_RIGHTS.includes(kind) ? kind : "protected-area";
}

function withZone(record: BoundaryRecord, zone: Zone): BoundaryRecord {
  return {
    ...record,
    kind: landKind(zone, record),
    // 保护区 in a caption means the one of the title
    name: record.name === null || sameLand(record.name, zone.name) ? zone.name : record.name,
    county: record.county ?? zone.county,
    areas: zone.areas.length > 0 ? zone.areas : record.areas,
    sides: zone.sides.length > 0 ? zone.sides : record.sides,
  };
}
