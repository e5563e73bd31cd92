import type { Evidence } from "../../domain/evidence";
import type { Indicators } from "../../domain/indicator";
import type { Issue } from "../../domain/issue";
import type { Parcel } from "../../domain/parcel";
import type { QuotaTable } from "../../domain/quota";
import type { Zone } from "../../domain/zone";

/** What was read of one document. */
export interface ReadRecords {
  readonly parcels: readonly Parcel[];
  readonly zones: readonly Zone[];
  readonly quotas: readonly QuotaTable[];
}

/** Where the values of records were read. */
export function valuePlaces({ parcels, zones, quotas }: ReadRecords): readonly Evidence[] {
  const places: Evidence[] = [];
  const take = (stated: readonly { readonly evidence: Evidence }[]): void => {
    for (const { evidence } of stated) places.push(evidence);
  };
  const bounds = (indicators: Indicators): void => {
    for (const bound of Object.values(indicators)) if (bound !== undefined) places.push(bound.evidence);
  };
  for (const parcel of parcels) {
    bounds(parcel.indicators);
    for (const { indicators } of parcel.variants) bounds(indicators);
    take(parcel.absent);
    take(parcel.areas);
    take(parcel.landUse);
    take(parcel.measures);
    take(parcel.obligations);
  }
  for (const { areas, blocks } of zones) {
    take(areas);
    for (const { area } of blocks) if (area !== null) places.push(area.evidence);
  }
  take(quotas);
  return places;
}

/** Where the sides of records were read. */
export function sidePlacesOf({ zones, parcels }: ReadRecords): readonly Evidence[] {
  return [...zones, ...zones.flatMap(({ blocks }) => blocks), ...parcels].flatMap(({ sides }) =>
    sides.map(({ evidence }) => evidence),
  );
}

/** Where records stand as a whole: the cells of a row that are no value of ours as well. */
export function recordPlaces({ parcels, zones, quotas }: ReadRecords): readonly Evidence[] {
  return [...parcels, ...zones, ...quotas].map(({ evidence }) => evidence);
}

/** Where something was said not to have been read. */
export function issuePlaces(issues: readonly Issue[]): readonly Evidence[] {
  return issues.flatMap(({ evidence }) => evidence ?? []);
}

/** Places in order, to be asked whether a stretch of the source meets one. */
export class Places {
  readonly #starts: readonly number[];
  /** the furthest end of this place and all before it */
  readonly #ends: readonly number[];

  constructor(evidence: readonly Evidence[]) {
    // the header of a column is a further place of every value below it
    const further = new Set(evidence.flatMap(({ more }) => more ?? []));
    const places = [...evidence, ...further].sort((one, two) => one.start - two.start);
    this.#starts = places.map(({ start }) => start);
    let end = 0;
    this.#ends = places.map((place) => {
      end = Math.max(end, place.end);
      return end;
    });
  }

  meets(start: number, end: number): boolean {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) > start;
  }
}
