import type { Map as MapLibre } from "maplibre-gl";
import { hasStyle } from "./has-style";

const MARKED_SOURCES = ["parcels", "parcel-signs", "zones", "zone-signs"] as const;

/** Gives one record at a time a state (chosen, under the cursor) wherever it is drawn; the data stay as they are. */
export function marker(map: MapLibre, state: "selected" | "hover"): (id: string | null) => void {
  let marked: string | null = null;
  return (id) => {
    for (const source of MARKED_SOURCES) {
      if (hasStyle(map) && marked !== null && marked !== id)
        map.setFeatureState({ source, id: marked }, { [state]: false });
      if (hasStyle(map) && id !== null) map.setFeatureState({ source, id }, { [state]: true });
    }
    marked = id;
  };
}
