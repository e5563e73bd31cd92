import type { Evidence } from "../domain/evidence";
import type { Parcel } from "../domain/parcel";
import type { Zone } from "../domain/zone";
import type { DocumentSection } from "./document-section";
import { OTHER_ZONE_MATTER } from "./lexicon/zone-matters";
import { isFunctionName } from "./zones/names/part-names";
import { plannedArea } from "./zones/names/planned-area";
import { fullZoneName, zoneKind, zoneNames } from "./zones/names/zone-names";
import { isReserve } from "./zones/statements/zone-statements";
import { zoneTitle } from "./zones/statements/zone-title";

/**
 * The parcels whose size and sides are surely their own. Under a title about a zone a limit without the code of a lot
 * (建筑高度不超过9米) is a rule for the zone or a part of it, and the size before it the zone's.
 */
export function landOfParcels(section: DocumentSection, parcels: readonly Parcel[]): readonly Parcel[] {
  const title = zoneTitle(section);
  // lots that a town takes into its reserve, of which a table tells no limits, are land set apart
  const reserved = isReserve(section, title);
  const lots = parcels.filter((one) => !isZone(one.name) && !(reserved && isBareLot(one)));
  const planned = plannedArea(title, section.running.text);
  if (planned !== null && AREA_OF_LOTS.test(planned))
    return lots.filter(({ code, name }) => code !== null || !(isOfZone(name) || name?.startsWith(planned)));
  if (OTHER_ZONE_MATTER.test(title) || zoneNames(title).length === 0) return lots;
  return lots.filter(({ code, name }) => code !== null || !isOfZone(name));
}

/** 某新城控制性详细规划: the plan of an area with many lots, whose range is none of theirs. */
const AREA_OF_LOTS = /(?:片区|新城|新区|组团|园区|城区|街区|镇区|度假区|规划区)$/u;

/** 某工业园: a parcel that has the name of a zone has its limits; sides and sizes are the zone's, too. */
function isZone(name: string | null): boolean {
  return name !== null && fullZoneName(name) !== null && zoneKind(name) !== "other";
}

/** A lot without limits for what may be built on it. */
function isBareLot({ name, indicators, variants }: Parcel): boolean {
  return name !== null && variants.length + Object.keys(indicators).length === 0;
}

function isOfZone(name: string | null): boolean {
  return name === null || isFunctionName(name) || zoneNames(name).length > 0;
}

/** Parcels that are not called as a zone is, without the sizes and the sides that zones have; none that has nothing else. */
export function withoutZoneLand(parcels: readonly Parcel[], zones: readonly Zone[]): readonly Parcel[] {
  const places = new Set(
    zones.flatMap((zone) => [
      ...[zone, ...zone.blocks].flatMap(({ sides }) => sides.map(startOf)),
      ...zone.areas.map(startOf),
      ...zone.blocks.flatMap(({ area }) => (area === null ? [] : [startOf(area)])),
    ]),
  );
  const names = new Set(zones.map(({ name }) => name));
  const isOther = (one: { readonly evidence: Evidence }): boolean => !places.has(startOf(one));
  return parcels.flatMap((parcel) => {
    const areas = parcel.areas.filter(isOther);
    const sides = parcel.sides.filter(isOther);
    // the use of land that goes into a reserve, as it was
    const isEmpty = parcel.areas.length + parcel.sides.length === 0;
    if (isEmpty && isBareLot(parcel) && names.has(parcel.name ?? "")) return [];
    const isWhole = areas.length === parcel.areas.length && sides.length === parcel.sides.length;
    if (isWhole || isZone(parcel.name)) return [parcel];
    const isBare =
      areas.length === 0 && Object.keys(parcel.indicators).length === 0 && parcel.variants.length === 0;
    return isBare ? [] : [{ ...parcel, areas, sides }];
  });
}

function startOf({ evidence }: { readonly evidence: Evidence }): number {
  return evidence.start;
}

/** Plans without the sides and sizes that are those of a lot with a code, told behind the plan. */
export function withoutLandOfLots(zones: readonly Zone[], lots: readonly Parcel[]): readonly Zone[] {
  const taken = new Set(
    lots.flatMap((lot) =>
      lot.code === null ? [] : [...lot.sides, ...lot.areas].map(startOf).filter((at) => at >= startOf(lot)),
    ),
  );
  const isOther = (one: { readonly evidence: Evidence }): boolean => !taken.has(startOf(one));
  return zones.map((zone) => {
    if (zone.kind !== "land-assembly") return zone;
    return { ...zone, areas: zone.areas.filter(isOther), sides: zone.sides.every(isOther) ? zone.sides : [] };
  });
}

/** Lots with a code without the sides and sizes of the plan that the text tells before it comes to them. */
export function withoutLandOfPlans(lots: readonly Parcel[], zones: readonly Zone[]): readonly Parcel[] {
  const plans = zones.filter(({ kind }) => kind === "land-assembly");
  const taken = new Set(plans.flatMap(({ sides, areas }) => [...sides, ...areas].map(startOf)));
  if (taken.size === 0) return lots;
  return lots.map((lot) => {
    if (lot.code === null) return lot;
    const isOwn = (one: { readonly evidence: Evidence }): boolean =>
      !taken.has(startOf(one)) || startOf(one) >= startOf(lot);
    return { ...lot, areas: lot.areas.filter(isOwn), sides: lot.sides.filter(isOwn) };
  });
}
