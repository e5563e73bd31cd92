import "maplibre-gl/dist/maplibre-gl.css";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { MapScene } from "../../../src/view/map-scene";
import { mapStyle } from "../../../src/view/map-style";
import { lightPalette } from "../../../src/view/palette";

/** What the page is measured against: MapLibre with the same layers and the same shapes, and nothing else. */
setWorkerUrl(workerUrl);
const answer = await fetch("./scene.json");
const scene = (await answer.json()) as MapScene;
const style = mapStyle(lightPalette);
const map = new MapLibre({
  container: "map",
  // Icons are the page's own.
  style: {
    ...style,
    layers: style.layers.filter((one) => one.type !== "symbol" || !one.layout?.["icon-image"]),
  },
  ...(scene.extent === null ? {} : { bounds: [...scene.extent] as [number, number, number, number] }),
  fitBoundsOptions: { padding: 95 },
  attributionControl: false,
  fadeDuration: 0,
});
map.on("load", () => {
  const give = (id: string, data: GeoJSON.FeatureCollection): void => {
    void map.getSource<GeoJSONSource>(id)?.setData(data);
  };
  give("parcels", scene.parcels);
  give("parcel-signs", scene.parcelSigns);
  give("far-labels", scene.farLabels);
  give("zones", scene.zones);
  give("zone-signs", scene.zoneSigns);
  give("seats", scene.seats);
  map.once("idle", () => {
    document.body.dataset.ready = "yes";
  });
});
