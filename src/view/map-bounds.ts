import type { MultiPolygon } from "../domain/boundary";

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around positions (longitude, latitude), null where there are none. */
export function boundsOf(positions: Iterable<readonly number[]>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (lon === undefined || lat === undefined || !Number.isFinite(lon) || !Number.isFinite(lat)) continue;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : null;
}

const known = new WeakMap<MultiPolygon, Bounds | null>();

/** The box around a boundary; made once. */
export function polygonBounds(polygon: MultiPolygon): Bounds | null {
  const box = known.get(polygon) ?? joinedBounds(polygon.coordinates.flatMap((rings) => rings.map(boundsOf)));
  known.set(polygon, box);
  return box;
}

/** The box around boxes. */
export function joinedBounds(all: Iterable<Bounds | null>): Bounds | null {
  let joined: Bounds | null = null;
  for (const one of all) {
    if (one === null) continue;
    joined ??= one;
    joined = [
      Math.min(joined[0], one[0]),
      Math.min(joined[1], one[1]),
      Math.max(joined[2], one[2]),
      Math.max(joined[3], one[3]),
    ];
  }
  return joined;
}

/** Whether two boxes share a place. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether `inner` lies wholly in `outer`. */
export function boundsHold(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Share of a box's own size within which places round it belong to its picture. */
const NEIGHBOUR_SHARE = 0.6;

/** A box with the places (longitude, latitude) that lie in it or close to it. */
export function withNeighbours(box: Bounds, places: Iterable<readonly number[]>): Bounds {
  const [west, south, east, north] = box;
  const [wide, high] = [(east - west) * NEIGHBOUR_SHARE, (north - south) * NEIGHBOUR_SHARE];
  const reach: Bounds = [west - wide, south - high, east + wide, north + high];
  const near = [...places].map((place) => boundsOf([place]));
  return joinedBounds([box, ...near.filter((one) => one !== null && boundsHold(reach, one))]) ?? box;
}
