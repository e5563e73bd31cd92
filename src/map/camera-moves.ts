import type { Map as MapLibre } from "maplibre-gl";
import type { Dataset } from "../domain/dataset";
import { type Bounds, boundsHold, joinedBounds, polygonBounds, withNeighbours } from "../view/map-bounds";
import { cameraLimits } from "../view/map-camera";
import type { MapScene } from "../view/map-scene";
import { countyOfId } from "../view/public-ids";
import { sameCounty } from "../view/public-tiles";
import type { Covered } from "./overlay";

/** Where a single parcel is shown: its points and lengths can be read. */
const CLOSEST_FIT = 18.5;
/** Where a sign at a county seat is shown: a sign has no extent. */
const SIGN_ZOOM = 10;
/** A county among its neighbours: its own extent nobody here knows. */
const COUNTY_ZOOM = 9.3;
/** Where a place asked for by its coordinates is shown: a street block fills the screen. */
const PLACE_ZOOM = 15;
/** A parcel smaller than this on the screen is worth a move even if it is in view. */
const LEAST_PIXELS = 60;
const EDGE_SHARE = 0.12;
/** Labels of zones run to the right of their place and stand below it; a narrow map gives them what it can spare. */
const SIGN_PIXELS = 130;
const NARROW_SIGN_PIXELS = 60;
const SIGN_ROW_PIXELS = 30;
/** Labels that find no room there stand at the left, where the edge gives most of what they need. */
const SIGN_LEFT_PIXELS = 30;
const WIDE_PIXELS = 560;
const FLIGHT_MS = 900;

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Room around what is shown never takes more of a side than this. */
const MOST_SHARE = 0.8;

/** Two margins of one side of a map, both smaller where they would leave no map between them. */
function fitted(first: number, second: number, side: number): readonly [number, number] {
  const share = Math.min(1, (side * MOST_SHARE) / Math.max(first + second, 1));
  return [Math.round(first * share), Math.round(second * share)];
}

/** Room around what is shown: what the overlay covers and a share of the smaller side, so that a phone keeps some map. */
function padding(map: MapLibre, covered: Covered, signs: boolean): Covered {
  const { clientWidth, clientHeight } = map.getContainer();
  const edge = Math.min(clientWidth, clientHeight) * EDGE_SHARE;
  const wide = clientWidth >= WIDE_PIXELS;
  const labelled = signs && wide;
  const [top, bottom] = fitted(
    covered.top + edge,
    covered.bottom + edge / 2 + (signs && !wide ? SIGN_ROW_PIXELS : 0),
    clientHeight,
  );
  const [left, right] = fitted(
    covered.left + edge + (labelled ? SIGN_LEFT_PIXELS : 0),
    Math.max(covered.right, edge) + (signs ? (wide ? SIGN_PIXELS : NARROW_SIGN_PIXELS) : 0),
    clientWidth,
  );
  return { top, right, bottom, left };
}

/** Shows a box whole; `flown` moves there, otherwise the map is there at once; `signs`: zones stand at its rim. */
function showBounds(
  map: MapLibre,
  [west, south, east, north]: Bounds,
  covered: Covered,
  { flown, signs }: { readonly flown: boolean; readonly signs: boolean },
): void {
  const camera = map.cameraForBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: padding(map, covered, signs), maxZoom: CLOSEST_FIT, bearing: map.getBearing() },
  );
  if (camera === undefined) return;
  if (flown && !reducedMotion()) map.flyTo({ ...camera, duration: FLIGHT_MS });
  else map.jumpTo(camera);
}

/** Shows the data whole; signs stand at seats, and the seats around them say where that is. */
export function showScene(map: MapLibre, scene: MapScene, covered: Covered, flown: boolean): void {
  if (scene.extent === null) return;
  const signs = scene.zoneSigns.features.length > 0;
  const seats = scene.seats.features.map(({ geometry }) => geometry.coordinates);
  showBounds(map, signs ? withNeighbours(scene.extent, seats) : scene.extent, covered, { flown, signs });
}

/** Keeps the camera near the data: never out to a border that this map does not draw. */
export function limitCamera(map: MapLibre, scene: MapScene): void {
  if (scene.extent === null) {
    map.setMaxBounds(null);
    return;
  }
  const [west, south, east, north] = cameraLimits(scene.extent);
  map.setMaxBounds([
    [west, south],
    [east, north],
  ]);
}

/** Where records lie: the box of their boundaries, else the place of a sign; null where they have neither. A county lies about its seat. */
export function recordPlace(
  dataset: Dataset,
  scene: MapScene,
  ids: readonly string[],
):
  | { readonly bounds: Bounds }
  | { readonly sign: readonly [number, number] }
  | { readonly county: readonly [number, number] }
  | null {
  const county = ids.map(countyOfId).find((name) => name !== null);
  const seat = scene.seats.features.find(({ properties }) => sameCounty(properties.name, county ?? ""));
  const [seatLon, seatLat] = seat?.geometry.coordinates ?? [];
  if (seatLon !== undefined && seatLat !== undefined) return { county: [seatLon, seatLat] };
  const named = ({ id }: { readonly id: string }): boolean => ids.includes(id);
  const zones = dataset.zones.filter(named);
  const boundaries = [...dataset.parcels.filter(named), ...zones, ...zones.flatMap((one) => one.blocks)].map(
    (one) => one.boundary,
  );
  const bounds = joinedBounds(boundaries.map((one) => (one ? polygonBounds(one.wgs84) : null)));
  if (bounds !== null) return { bounds };
  const [lon, lat] =
    scene.zoneSigns.features.find((one) => named(one.properties))?.geometry.coordinates ?? [];
  return lon === undefined || lat === undefined ? null : { sign: [lon, lat] };
}

/**
 * Moves to several records, and to one unless it is already in view and large enough to see; a map that nobody saw
 * before is there at once (`flown` false). False where they have no place.
 */
export function flyToRecords(
  map: MapLibre,
  dataset: Dataset,
  scene: MapScene,
  covered: Covered,
  ids: readonly string[],
  flown = true,
): boolean {
  const place = recordPlace(dataset, scene, ids);
  if (place === null) return false;
  if ("bounds" in place) {
    if (ids.length > 1 || !isWellSeen(map, place.bounds))
      showBounds(map, place.bounds, covered, { flown, signs: false });
    return true;
  }
  const county = "county" in place;
  const [lon, lat] = county ? place.county : place.sign;
  if (!county && map.getBounds().contains([lon, lat]) && map.getZoom() <= SIGN_ZOOM + 2) return true;
  const zoom = county ? COUNTY_ZOOM : Math.min(map.getZoom(), SIGN_ZOOM);
  const target = { center: [lon, lat] as [number, number], zoom };
  if (!flown || reducedMotion()) map.jumpTo(target);
  else map.easeTo({ ...target, duration: FLIGHT_MS });
  return true;
}

/** Moves to a place in degrees, close enough to tell parcels apart. False where the limits of the map forbid it. */
export function flyToPlace(map: MapLibre, lon: number, lat: number): boolean {
  const limits = map.getMaxBounds();
  if (limits !== null && !limits.contains([lon, lat])) return false;
  const target = { center: [lon, lat] as [number, number], zoom: Math.max(map.getZoom(), PLACE_ZOOM) };
  if (reducedMotion()) map.jumpTo(target);
  else map.flyTo({ ...target, duration: FLIGHT_MS });
  return true;
}

function isWellSeen(map: MapLibre, bounds: Bounds): boolean {
  const view = map.getBounds();
  if (!boundsHold([view.getWest(), view.getSouth(), view.getEast(), view.getNorth()], bounds)) return false;
  const a = map.project([bounds[0], bounds[1]]);
  const b = map.project([bounds[2], bounds[3]]);
  return Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) >= LEAST_PIXELS;
}
