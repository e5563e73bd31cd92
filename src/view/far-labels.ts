import type { Feature, FeatureCollection, Point } from "geojson";
import { SMALLEST_ZOOM } from "./map-camera";
import { FAR_ZOOM } from "./map-zooms";

/** A label of a parcel as it stands beside its ring from afar. */
export interface FarLabelProperties {
  readonly label: string;
  /** whole zoom from which the label has room beside those before it */
  readonly zoom: number;
}

/** Pixels of the world at zoom 0, and those that one label takes at the least. */
const WORLD = 512;
const [WIDE, HIGH] = [32, 12];
/** Whole zooms at which far labels are shown, from afar. */
const ZOOMS = Array.from({ length: FAR_ZOOM - SMALLEST_ZOOM }, (_, step) => SMALLEST_ZOOM + step);

/**
 * The labels of the far signs, each with the zoom at which it first has a cell of its own; those that never have one
 * are left out. Of ten thousand labels in one town the map has room for a few hundred, and would try all of them for
 * every picture.
 *
 * @param signs longitude and latitude in degrees; the earlier has the cell
 */
export function farLabels(
  signs: readonly Feature<Point, { readonly label: string }>[],
): FeatureCollection<Point, FarLabelProperties> {
  const taken = new Set<number>();
  const features = signs.flatMap(({ geometry, properties: { label } }) => {
    const cells = cellsOf(geometry.coordinates);
    const first = label === "" ? -1 : cells.findIndex((cell) => !taken.has(cell));
    if (first < 0) return [];
    // Seen from nearer it keeps its room.
    for (const cell of cells.slice(first)) taken.add(cell);
    return [{ type: "Feature" as const, properties: { label, zoom: SMALLEST_ZOOM + first }, geometry }];
  });
  return { type: "FeatureCollection", features };
}

/** The cell of a place at every zoom, as numbers that differ between zooms; Web Mercator (EPSG:3857). */
function cellsOf([lon = 0, lat = 0]: readonly number[]): number[] {
  const x = (lon + 180) / 360;
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return ZOOMS.map((zoom) => {
    const pixels = WORLD * 2 ** zoom;
    const column = Math.floor((x * pixels) / WIDE);
    const row = Math.floor((y * pixels) / HIGH);
    return (row * 2 ** 18 + column) * ZOOMS.length + (zoom - SMALLEST_ZOOM);
  });
}
