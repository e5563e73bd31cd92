import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { withoutWithheldLand } from "../domain/withheld-land";
import type { Zone } from "../domain/zone";
import { type CountyTile, linfenTiles, sameCounty } from "./public-tiles";
import { zoneArea } from "./zone-groups";

/**
 * `concerned`: the documents read decide something about the county; `not-concerned`: they name the county and decide
 * nothing of this kind about it; `no-data`: they do not name it, or hold records whose county is not printed, so that
 * nothing can be said. Never more than the documents that were read.
 */
export type Concern = "concerned" | "not-concerned" | "no-data";

/** What the documents read say about one county. */
export interface PublicCounty {
  readonly name: string;
  /** current zones, the newest plan first */
  readonly zones: readonly Zone[];
  /** current parcels that name the county */
  readonly parcels: readonly Parcel[];
  /** sum of the first printed area of every zone, square metres; overlaps are not taken out */
  readonly squareMetres: number;
  /** zones without a printed area */
  readonly withoutArea: number;
  readonly zoneConcern: Concern;
  readonly parcelConcern: Concern;
}

export interface PublicCounties {
  /** counties with a tile; empty where the data name none of them */
  readonly tiles: readonly { readonly tile: CountyTile; readonly county: PublicCounty }[];
  /** counties that are named and have no tile */
  readonly others: readonly PublicCounty[];
  /** records whose county is not printed */
  readonly unplaced: { readonly zones: number; readonly parcels: number };
  readonly documents: number;
  /** ISO dates of the first and the last dated document; null where none is dated */
  readonly dates: readonly [string, string] | null;
}

/** The counties of a dataset for the public door, withheld land left out. */
export function publicCounties(whole: Dataset): PublicCounties {
  const dataset = withoutWithheldLand(whole);
  const zones = dataset.zones.filter((one) => one.version === "current");
  const parcels = dataset.parcels.filter((one) => one.version === "current");
  const unplaced = {
    zones: zones.filter((one) => one.county === null).length,
    parcels: parcels.filter((one) => one.county === null).length,
  };
  const tabled = dataset.quotas.flatMap((table) => table.rows.map((row) => row.name));
  const recorded = [...zones, ...parcels].flatMap((one) => (one.county === null ? [] : [one.county]));
  const isNamed = (name: string): boolean => [...recorded, ...tabled].some((one) => sameCounty(one, name));

  const county = (name: string): PublicCounty => {
    const own = zones.filter((one) => one.county !== null && sameCounty(one.county, name));
    const land = parcels.filter((one) => one.county !== null && sameCounty(one.county, name));
    const concern = (count: number, unknown: number): Concern =>
      count > 0 ? "concerned" : unknown === 0 && isNamed(name) ? "not-concerned" : "no-data";
    return {
      name,
      zones: own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
      parcels: land,
      squareMetres: own.reduce((sum, zone) => sum + (zoneArea(zone) ?? 0), 0),
      withoutArea: own.filter((zone) => zoneArea(zone) === null).length,
      zoneConcern: concern(own.length, unplaced.zones),
      parcelConcern: concern(land.length, unplaced.parcels),
    };
  };

  const tiles = linfenTiles.some(({ name }) => isNamed(name))
    ? linfenTiles.map((tile) => ({ tile, county: county(tile.name) }))
    : [];
  const others: string[] = [];
  for (const name of recorded) {
    const known = [...tiles.map(({ tile }) => tile.name), ...others];
    if (!known.some((one) => sameCounty(one, name))) others.push(name);
  }
  const dates = dataset.documents.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    tiles,
    others: others.map(county),
    unplaced,
    documents: dataset.documents.length,
    dates: first === undefined || last === undefined ? null : [first, last],
  };
}
