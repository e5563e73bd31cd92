import type { Position } from "geojson";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { pointRows } from "./point-rows";
import type { SheetSubject } from "./sheet-subject";
import type { LabelRoom } from "./workbench-labels";
import { numberedPoints, type PlanPoint } from "./workbench-plan";

/** The one parcel that a sheet is made for; null where it is made for several, or for something else. */
export function sheetParcel(dataset: Dataset, subject: SheetSubject): Parcel | null {
  const [only] = subject.chosen?.size === 1 ? subject.chosen : [];
  return dataset.parcels.find(({ id }) => id === only) ?? null;
}

/**
 * The boundary points of the one parcel of a sheet, with their printed numbers where these find room. None where the
 * drawn rings cannot be matched with the printed ones.
 * @param at degrees (longitude, latitude) to pixels of the sheet
 */
export function sheetCorners(
  parcel: Parcel | null,
  at: (position: Position) => readonly [number, number] | null,
  room: LabelRoom,
): PlanPoint[] {
  if (!parcel?.boundary) return [];
  const rings: (readonly [number, number])[][] = parcel.boundary.rings.map(() => []);
  for (const { ring, position } of pointRows(parcel.boundary)) {
    const pixel = position && at([position.lon, position.lat]);
    if (!pixel) return [];
    rings[ring]?.push(pixel);
  }
  return numberedPoints(rings, parcel.boundary, room);
}
