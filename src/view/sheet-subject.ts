import type { MultiPolygon } from "geojson";
import type { Dataset } from "../domain/dataset";
import { isSameName } from "../domain/one-script";
import type { Place } from "../domain/region";
import type { Language } from "./language";
import { seatOf } from "./map-zones";
import { countyOfId, placeOfId } from "./public-ids";
import { publicParcelTitle } from "./public-parcel";

/** What a map sheet is about. */
export interface SheetSubject {
  readonly title: string;
  /** shapes that the sheet is made for; empty where the subject has none */
  readonly shapes: readonly MultiPolygon[];
  /** ids of the records that are drawn strongly; null where all are */
  readonly chosen: ReadonlySet<string> | null;
  /** county whose seat is drawn strongly */
  readonly county: string | null;
  /** the sheet shows the seats of the region: nothing of the subject has a published place */
  readonly schematic: boolean;
}

/** The subject that a selection means; the whole dataset where it means nothing. */
export function sheetSubject(
  dataset: Dataset,
  selection: string | null,
  seats: readonly Place[],
  whole: string,
  language: Language,
): SheetSubject {
  const parcels = dataset.parcels.filter((one) => one.version === "current");
  const located = (list: typeof parcels): MultiPolygon[] =>
    list.flatMap(({ boundary }) => (boundary === null ? [] : [boundary.wgs84]));
  const parcel = dataset.parcels.find(({ id }) => id === selection);
  if (parcel?.boundary) {
    const title = publicParcelTitle(parcel, language);
    return { title, shapes: located([parcel]), chosen: new Set([parcel.id]), county: null, schematic: false };
  }
  if (parcel) {
    const title = publicParcelTitle(parcel, language);
    return { title, shapes: [], chosen: new Set([parcel.id]), county: parcel.county, schematic: true };
  }
  const zone = dataset.zones.find(({ id }) => id === selection);
  if (zone) {
    const shapes = [zone.boundary, ...zone.blocks.map(({ boundary }) => boundary)].flatMap((one) =>
      one === null ? [] : [one.wgs84],
    );
    const schematic = shapes.length === 0;
    return { title: zone.name, shapes, chosen: new Set([zone.id]), county: zone.county, schematic };
  }
  const county = countyOfId(selection);
  if (county !== null) return { title: county, shapes: [], chosen: null, county, schematic: true };
  const place = placeOfId(selection);
  const inPlace = parcels.filter(({ planArea }) => place !== null && isSameName(planArea, place));
  if (place !== null) {
    const shapes = located(inPlace);
    return {
      title: place,
      shapes,
      chosen: new Set(inPlace.map(({ id }) => id)),
      county: null,
      schematic: shapes.length === 0,
    };
  }
  const atSeats = dataset.zones.some(
    (one) =>
      one.version === "current" &&
      one.boundary === null &&
      one.blocks.every(({ boundary }) => boundary === null) &&
      seatOf(one.county, seats) !== null,
  );
  const shapes = located(parcels);
  const schematic = atSeats || shapes.length === 0;
  return { title: whole, shapes: schematic ? [] : shapes, chosen: null, county: null, schematic };
}
