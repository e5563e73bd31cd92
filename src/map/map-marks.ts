import type { FeatureCollection, MultiPolygon } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { ParcelProperties } from "../view/map-scene";
import { hasStyle } from "./has-style";
import type { Feed } from "./source-feeder";

const MARKED_SOURCES = ["parcels", "parcel-signs", "zones", "zone-signs"] as const;

type Areas = FeatureCollection<MultiPolygon, ParcelProperties>;

/** What marks one record at a time, null for none. */
interface Marks {
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
}

/**
 * Marks the selected record and the one under the cursor wherever they are drawn: by a state, while the data stay as
 * they are, and parcels by an outline above all others.
 */
export function marks(map: MapLibre, feed: Feed, areas: () => Areas): Marks {
  const marked: Record<"selected" | "hover", string | null> = { selected: null, hover: null };
  const mark = (state: "selected" | "hover", id: string | null): void => {
    const before = marked[state];
    for (const source of MARKED_SOURCES) {
      if (hasStyle(map) && before !== null && before !== id)
        map.setFeatureState({ source, id: before }, { [state]: false });
      if (hasStyle(map) && id !== null) map.setFeatureState({ source, id }, { [state]: true });
    }
    marked[state] = id;
    void feed("chosen", outlines(areas(), marked.selected, marked.hover));
  };
  return { select: (id) => mark("selected", id), hover: (id) => mark("hover", id) };
}

function outlines(areas: Areas, selected: string | null, hover: string | null): FeatureCollection {
  const features =
    selected === null && hover === null
      ? []
      : areas.features
          .filter(({ properties: { id } }) => id === selected || id === hover)
          .map((area) => ({
            ...area,
            properties: { ...area.properties, selected: area.properties.id === selected },
          }));
  return { type: "FeatureCollection", features };
}
