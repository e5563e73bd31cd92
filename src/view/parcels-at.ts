import type { Position } from "geojson";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";

/** The current parcels whose drawn boundary holds a place, in the order of the documents. Degrees, WGS84. */
export function parcelsAt(dataset: Dataset, lon: number, lat: number): Parcel[] {
  return dataset.parcels.filter(
    ({ boundary, version }) =>
      version === "current" &&
      boundary !== null &&
      // Inside an odd number of rings of a polygon: in the outer one and in no hole.
      boundary.wgs84.coordinates.some(
        (rings) => rings.filter((ring) => holds(ring, lon, lat)).length % 2 === 1,
      ),
  );
}

/** Whether a ray to the east crosses the ring an odd number of times (Shimrat 1962). */
function holds(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? ring[0] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
