import type { FeatureCollection, MultiPolygon } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { ParcelProperties } from "../view/map-scene";
import { hasStyle } from "./has-style";
import type { Feed } from "./source-feeder";

const MARKED_SOURCES = ["parcels", "parcel-signs", "zones", "zone-signs"] as const;

type Areas = FeatureCollection<MultiPolygon, ParcelProperties>;

interface Marks {
  readonly select: (ids: readonly string[]) => void;
  /** null for none */
  readonly hover: (id: string | null) => void;
}

/**
 * Marks the selected records and the one under the cursor wherever they are drawn: by a state, while the data stay as
 * they are, and parcels by an outline above all others.
 */
export function marks(map: MapLibre, feed: Feed, areas: () => Areas): Marks {
  const marked: Record<"selected" | "hover", readonly string[]> = { selected: [], hover: [] };
  const mark = (state: "selected" | "hover", ids: readonly string[]): void => {
    if (hasStyle(map))
      for (const source of MARKED_SOURCES)
        for (const id of [...marked[state], ...ids])
          map.setFeatureState({ source, id }, { [state]: ids.includes(id) });
    marked[state] = ids;
    void feed("chosen", outlines(areas(), marked.selected, marked.hover));
  };
  return { select: (ids) => mark("selected", ids), hover: (id) => mark("hover", id === null ? [] : [id]) };
}

function outlines(areas: Areas, selected: readonly string[], hover: readonly string[]): FeatureCollection {
  const ids = new Set([...selected, ...hover]);
  const features = areas.features
    .filter(({ properties: { id } }) => ids.has(id))
    .map((area) => ({
      ...area,
      properties: { ...area.properties, selected: selected.includes(area.properties.id) },
    }));
  return { type: "FeatureCollection", features };
}
