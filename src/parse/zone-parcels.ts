import type { Evidence } from "../domain/evidence";
import type { Parcel } from "../domain/parcel";
import type { Zone } from "../domain/zone";
import type { DocumentSection } from "./document-section";
import { either } from "./lexicon/either";
import { OTHER_ZONE_MATTER } from "./lexicon/zone-matters";
import { ESTATE_NOUNS, PART_NOUNS, PLANNING_UNITS, TOWN_NOUNS } from "./lexicon/zone-suffixes";
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
  const isAssembly = LAND_ASSEMBLY.test(title);
  const lots = parcels.filter(
    (one) =>
      !isZone(one.name) &&
      !(reserved && isBareLot(one)) &&
      !(isAssembly && one.code === null && isBareLot(one)),
  );
  const planned = plannedArea(title, section.running.text);
  if (planned !== null && AREA_OF_LOTS.test(planned))
    return lots.filter(({ code, name }) => code !== null || !(isOfZone(name) || name?.startsWith(planned)));
  if (OTHER_ZONE_MATTER.test(title) || zoneNames(title).length === 0) return lots;
  return lots.filter(({ code, name }) => code !== null || !isOfZone(name));
}

/** 某新城控制性详细规划: the plan of an area with many lots, whose range is none of theirs. */
const AREA_OF_LOTS = new RegExp(
  `(?:${either(`${PART_NOUNS} ${PLANNING_UNITS} ${TOWN_NOUNS} ${ESTATE_NOUNS}`)}|[镇景]区|规划区)$`,
  "u",
);

/** The title of a plan whose areas are told by their names, sizes and sides. */
const LAND_ASSEMBLY = /成片开发/u;

/**
 * Whether what was read as lots may be limits of a zone (某新城…平均容积率1.5): none of them has a code or a name, and the
 * text speaks of no lot.
 */
export function areRulesOfZone({ running }: DocumentSection, lots: readonly Parcel[]): boolean {
  return (
    lots.length > 0 &&
    lots.every(({ code, name }) => code === null && name === null) &&
    !OF_LOT.test(running.text)
  );
}

/** What only a text on lots speaks of. */
const OF_LOT =
  /地块|宗地|标的|出让|挂牌|拍卖|划拨|招标|竞[买得]|供地|规划(?:设计)?条件|项目|工程|用地单位|建设单位/u;

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
  const ofPlans = zones.flatMap(({ kind, blocks }) => (kind === "land-assembly" ? blocks : []));
  // 某片区|片区: what is told of it runs into the name of an area of a plan
  const isArea = ({ name, code }: Parcel): boolean =>
    code === null && name !== null && ofPlans.some((one) => name.startsWith(one.name));
  const isOther = (one: { readonly evidence: Evidence }): boolean => !places.has(startOf(one));
  return parcels.flatMap((parcel) => {
    if (isArea(parcel) && isBareLot(parcel)) return [];
    const areas = parcel.areas.filter(isOther);
    const sides = parcel.sides.filter(isOther);
    // the use of land that goes into a reserve, as it was
    const isEmpty = parcel.areas.length + parcel.sides.length === 0;
    if (isEmpty && isBareLot(parcel) && names.has(parcel.name ?? "")) return [];
    // a row of a table of zones
    const isRow = names.has(parcel.name ?? "") && areas.length + sides.length + parcel.landUse.length === 0;
    if (isRow && isBareLot(parcel)) return [];
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

/**
 * Zones without what is said of lots with a code, told behind the code: the size of a lot is none of a zone, nor is a lot
 * one of its blocks, and the sides of a lot are none of a plan.
 */
export function withoutLandOfLots(zones: readonly Zone[], lots: readonly Parcel[]): readonly Zone[] {
  const coded = lots.filter(({ code }) => code !== null);
  const ownPlaces = (of: (lot: Parcel) => readonly { readonly evidence: Evidence }[]): readonly number[] =>
    coded.flatMap((lot) =>
      of(lot)
        .map(startOf)
        .filter((at) => at >= startOf(lot)),
    );
  const sizes = new Set(ownPlaces(({ areas }) => areas));
  const taken = new Set([...sizes, ...ownPlaces(({ sides }) => sides)]);
  const isOther = (one: { readonly evidence: Evidence }): boolean => !taken.has(startOf(one));
  return zones.flatMap((zone) => {
    const areas = zone.areas.filter((one) => !sizes.has(startOf(one)));
    const isOfPlan = zone.kind === "land-assembly";
    const sides = isOfPlan && !zone.sides.every(isOther) ? [] : zone.sides;
    const blocks = zone.blocks.filter(({ area }) => area === null || !sizes.has(startOf(area)));
    const isGone = zone.areas.length > 0 && areas.length + sides.length + blocks.length === 0;
    return isGone && !isOfPlan ? [] : [{ ...zone, areas, sides, blocks }];
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
