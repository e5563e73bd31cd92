import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Bounds } from "./map-bounds";

export interface GridLabelProperties {
  readonly label: string;
  /** the coordinate that stays the same along the line */
  readonly axis: "north" | "east";
}

/** A line of the grid as far as its label needs it. */
export type LabelledLine = Feature<LineString, { readonly label: string; readonly axis?: "north" | "east" }>;

/**
 * The figures of a kilometre grid as on the frame of a printed map: those of the northings in one column, those of the
 * eastings in one row, each on its line; the first of the row names the unit. Lines that do not reach column or row
 * get none.
 *
 * @param box what the map's own controls leave free: of latitudes for the column, of longitudes for the row
 * @param column longitude of the column, degrees
 * @param row latitude of the row, degrees
 */
export function gridFrameLabels(
  lines: readonly LabelledLine[],
  box: Bounds,
  { column, row }: { readonly column: number; readonly row: number },
): FeatureCollection<Point, GridLabelProperties> {
  const [west, south, east, north] = box;
  const features = lines.flatMap(
    ({ geometry, properties: { label, axis } }): Feature<Point, GridLabelProperties>[] => {
      if (axis === undefined) return [];
      const path = geometry.coordinates;
      const at = axis === "north" ? crossing(path, 0, column) : crossing(path, 1, row);
      if (at === null) return [];
      const [lon, lat] = at;
      const free = axis === "north" ? lat >= south && lat <= north : lon >= west && lon <= east;
      if (!free) return [];
      return [
        {
          type: "Feature",
          properties: { label, axis },
          geometry: { type: "Point", coordinates: [lon, lat] },
        },
      ];
    },
  );
  const first = features.find((one) => one.properties.axis === "east");
  return {
    type: "FeatureCollection",
    features: features.map((one) =>
      one === first
        ? { ...one, properties: { ...one.properties, label: `${one.properties.label} km` } }
        : one,
    ),
  };
}

/** Where a path first takes a value on one of its axes (0 longitude, 1 latitude). */
function crossing(path: readonly number[][], axis: 0 | 1, value: number): readonly [number, number] | null {
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    const [a, b] = [from?.[axis], to[axis]];
    if (from === undefined || a === undefined || b === undefined || a === b) continue;
    const share = (value - a) / (b - a);
    if (share < 0 || share > 1) continue;
    const between = (k: 0 | 1): number => (from[k] ?? 0) + share * ((to[k] ?? 0) - (from[k] ?? 0));
    return [between(0), between(1)];
  }
  return null;
}
