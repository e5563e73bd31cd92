import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { AppState, AppStore } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { mapPalette } from "../view/palette";
import { workbenchShapes } from "../view/workbench-map";
import { hasStyle } from "./has-style";

const SOURCE = "workbench";
/** under the dashes, so that they stand out on ground of any colour */
const CASING = "workbench-casing";
const CAUSE = "workbench-cause";
const POINT = "workbench-point";

/**
 * Keeps the outline of a possible cause (dashed: it is not applied) and the boundary point that is pointed at on the
 * map, whose first picture stands. Returns how to stop.
 * @param isDark whether the map is dark now
 */
export function followWorkbench(map: MapLibre, store: AppStore, isDark: () => boolean): () => void {
  let drawn = false;
  const show = (state: AppState): void => {
    if (!hasStyle(map)) return;
    const onParcel = state.page === "parcel";
    const parcel = onParcel
      ? activeDataset(state)?.dataset.parcels.find((one) => one.id === state.selection)
      : undefined;
    const shapes = workbenchShapes(parcel ?? null, state);
    drawn = shapes.features.length > 0;
    // The layers come with the first shape: most readers never ask for one.
    if (!drawn && !map.getSource(SOURCE)) return;
    addLayers(map);
    paint(map, isDark());
    void map.getSource<GeoJSONSource>(SOURCE)?.setData(shapes);
  };
  // A style of other colours knows nothing of these layers.
  const restyled = (): void => {
    if (drawn && map.isStyleLoaded() && !map.getLayer(CAUSE)) show(store.getState());
  };
  show(store.getState());
  map.on("styledata", restyled);
  const unsubscribe = store.subscribe((after, before) => {
    const same =
      after.cause === before.cause &&
      after.point === before.point &&
      after.page === before.page &&
      after.theme === before.theme &&
      after.selection === before.selection;
    if (!same) show(after);
  });
  return () => {
    unsubscribe();
    map.off("styledata", restyled);
  };
}

function addLayers(map: MapLibre): void {
  if (!map.getSource(SOURCE))
    map.addSource(SOURCE, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  if (map.getLayer(CAUSE)) return;
  map.addLayer({
    id: CASING,
    type: "line",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round" },
    paint: { "line-width": 5 },
  });
  map.addLayer({
    id: CAUSE,
    type: "line",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round" },
    paint: { "line-width": 2.5, "line-dasharray": [3, 2] },
  });
  map.addLayer({
    id: POINT,
    type: "circle",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-radius": 7, "circle-stroke-width": 2 },
  });
}

function paint(map: MapLibre, dark: boolean): void {
  const palette = mapPalette(dark);
  map.setPaintProperty(CASING, "line-color", palette.halo);
  map.setPaintProperty(CAUSE, "line-color", palette.verdict.error);
  map.setPaintProperty(POINT, "circle-color", "#ffe08a");
  map.setPaintProperty(POINT, "circle-stroke-color", palette.ink);
}
