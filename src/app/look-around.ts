import region from "../../data/regions/linfen.json";
import type { Boundary } from "../domain/boundary";
import type { Dataset } from "../domain/dataset";
import { withoutWithheldLand } from "../domain/withheld-land";
import { ellipsoidOf } from "../geodesy/ellipsoid";
import { ellipsoidalMeasure } from "../geodesy/ellipsoidal-area";
import { metresToBoundary } from "../geodesy/metres-to-boundary";
import type { Nearby, NearRecord } from "../ui/commands";

/** A county seat farther away than this says nothing: the reader is somewhere else. Metres. */
const FAR = 60_000;
/** Records farther away than a walk are not around the reader. Metres. */
const WALK = 3000;
const MOST = 8;
/** Milliseconds that a device may take to find itself. */
const PATIENCE = 20_000;

/** Asks the device for its place, once, and says what lies around it. Neither place nor answer is kept or sent. */
export async function lookedAround(dataset: Dataset | null): Promise<Nearby> {
  if (!("geolocation" in navigator)) return { state: "unsupported" };
  try {
    const { coords } = await new Promise<GeolocationPosition>((found, lost) =>
      navigator.geolocation.getCurrentPosition(found, lost, { timeout: PATIENCE, maximumAge: 0 }),
    );
    return around(coords.longitude, coords.latitude, coords.accuracy, dataset);
  } catch (error) {
    const denied = error instanceof GeolocationPositionError && error.code === error.PERMISSION_DENIED;
    return { state: denied ? "refused" : "failed" };
  }
}

/** What lies around a place (degrees); `accuracy` in metres. */
export function around(
  lon: number,
  lat: number,
  accuracy: number,
  dataset: Dataset | null,
): Extract<Nearby, { state: "found" }> {
  const seats = region.places
    .map((place) => ({ name: place.name, metres: geodesic([lon, lat], [place.lon, place.lat]) }))
    .filter(({ metres }) => metres <= FAR)
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, 3);
  return { state: "found", accuracy, seats, records: records(lon, lat, dataset) };
}

/** The length of the geodesic between two places in degrees, metres: there and back is twice that. */
const geodesic = (from: readonly [number, number], to: readonly [number, number]): number =>
  ellipsoidalMeasure([from, to], ellipsoidOf.CGCS2000).perimeter / 2;

function records(lon: number, lat: number, dataset: Dataset | null): NearRecord[] {
  if (dataset === null) return [];
  const { parcels, zones } = withoutWithheldLand(dataset);
  const bounded: { readonly id: string; readonly boundary: Boundary }[] = [];
  for (const { id, boundary, version } of parcels) {
    if (boundary !== null && version === "current") bounded.push({ id, boundary });
  }
  for (const { id, boundary, blocks, version } of zones) {
    if (version !== "current") continue;
    for (const one of [boundary, ...blocks.map((block) => block.boundary)]) {
      if (one !== null) bounded.push({ id, boundary: one });
    }
  }
  const nearest = new Map<string, number>();
  for (const { id, boundary } of bounded) {
    const metres = metresToBoundary(lon, lat, boundary);
    if (metres <= WALK) nearest.set(id, Math.min(metres, nearest.get(id) ?? metres));
  }
  return [...nearest]
    .map(([id, metres]) => ({ id, metres }))
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, MOST);
}
