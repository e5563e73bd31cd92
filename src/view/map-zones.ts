import type { Feature, MultiPolygon, Point } from "geojson";
import { isSameName } from "../domain/one-script";
import type { Place } from "../domain/region";
import type { Zone } from "../domain/zone";
import { statedAreaText } from "./area-text";
import type { Language } from "./language";
import { sameCounty } from "./public-tiles";
import { zoneKindWords } from "./role-words";

export interface ZoneAreaProperties {
  /** id of the zone; its blocks share it */
  readonly id: string;
  readonly label: string;
}

/** A zone whose area is published and whose boundary is not: it stands beside its county's seat. */
export interface ZoneSignProperties {
  readonly id: string;
  /** the area alone, for small scales */
  readonly short: string;
  /** kind and year with the area */
  readonly label: string;
  /** one sign for the county, at the smallest scales: how many zones it stands for, or the area of the only one */
  readonly badge: string;
  /** signs of one county stand below one another: 0, 1, 2 … */
  readonly slot: number;
}

/** Boundaries of zones and of their blocks, where the text prints them. */
export function zoneAreas(zones: readonly Zone[]): Feature<MultiPolygon, ZoneAreaProperties>[] {
  return current(zones).flatMap((zone) => {
    const parts = [
      { boundary: zone.boundary, label: zone.name },
      ...zone.blocks.map(({ boundary, name }) => ({ boundary, label: name })),
    ];
    return parts.flatMap(({ boundary, label }): Feature<MultiPolygon, ZoneAreaProperties>[] =>
      boundary === null
        ? []
        : [{ type: "Feature", properties: { id: zone.id, label }, geometry: boundary.wgs84 }],
    );
  });
}

/** Signs for zones without any boundary, at the seat of the county they name, largest first. */
export function zoneSigns(
  zones: readonly Zone[],
  seats: readonly Place[],
  language: Language,
): {
  features: Feature<Point, ZoneSignProperties>[];
  /** how many signs a seat has */
  bySeat: ReadonlyMap<Place, number>;
  withoutPlace: number;
} {
  const bySeat = new Map<Place, Zone[]>();
  const features: Feature<Point, ZoneSignProperties>[] = [];
  let withoutPlace = 0;
  const unbounded = current(zones).filter(
    (zone) => zone.boundary === null && zone.blocks.every((block) => block.boundary === null),
  );
  const sorted = unbounded
    .map((zone) => ({ zone, size: zone.areas[0]?.squareMetres ?? 0 }))
    .sort((a, b) => b.size - a.size || (a.zone.id < b.zone.id ? -1 : 1));
  for (const { zone } of sorted) {
    const seat = seatOf(zone.county, seats);
    if (seat === null) {
      withoutPlace += 1;
      continue;
    }
    bySeat.set(seat, [...(bySeat.get(seat) ?? []), zone]);
  }
  for (const [{ lon, lat }, members] of bySeat) {
    for (const [slot, zone] of members.entries()) {
      const short = areaText(zone, language);
      const label = signLabel(zone, language);
      const badge = members.length > 1 ? zoneCount(members.length, language) : short;
      features.push({
        type: "Feature",
        properties: { id: zone.id, short, label, badge, slot },
        geometry: { type: "Point", coordinates: [lon, lat] },
      });
    }
  }
  const counts = new Map([...bySeat].map(([seat, members]) => [seat, members.length]));
  return { features, bySeat: counts, withoutPlace };
}

const current = (zones: readonly Zone[]): readonly Zone[] => zones.filter((one) => one.version === "current");

/** The place of a county: the same name, with or without 县, 市 or 区 at its end. */
export function seatOf(county: string | null, seats: readonly Place[]): Place | null {
  if (county === null) return null;
  return (
    seats.find(({ name }) => isSameName(name, county)) ??
    seats.find(({ name }) => sameCounty(name, county)) ??
    null
  );
}

const zoneCount = (count: number, language: Language): string =>
  language === "zh" ? `${count} 处片区` : `${count} zones`;

/** The first area as printed, empty where none is. */
function areaText({ areas: [area] }: Zone, language: Language): string {
  return area === undefined ? "" : statedAreaText(area, language);
}

/** 成片开发 2023 · 152.34 公顷 */
function signLabel(zone: Zone, language: Language): string {
  const kind = zoneKindWords[zone.kind][language];
  const when = zone.year === null ? "" : ` ${zone.year}`;
  const size = areaText(zone, language);
  return size === "" ? `${kind}${when}` : `${kind}${when} · ${size}`;
}
