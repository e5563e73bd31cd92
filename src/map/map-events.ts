import type { Map as MapLibre } from "maplibre-gl";
import { cameraText } from "../view/map-camera";
import { recordAt } from "./map-hits";

/** What people do to the map. */
export interface MapListener {
  /** a place was pressed; true where a tool took the press */
  readonly onPress: (lon: number, lat: number) => boolean;
  /** a record was pressed */
  readonly onChoose: (id: string) => void;
  /** a record was asked for by the keyboard, which has heard what it is */
  readonly onOpen: (id: string) => void;
  /** the record under the cursor, null where there is none */
  readonly onHover: (id: string | null) => void;
  /** the camera came to rest */
  readonly onCamera: (camera: string) => void;
  readonly onLost: () => void;
  /** the graphics context is back and the first picture stands */
  readonly onRestored: () => void;
  readonly onResize: () => void;
}

/** Turns MapLibre's events into what they mean. They end with the map. */
export function listenTo(map: MapLibre, listener: MapListener): void {
  const choose = (at: { readonly x: number; readonly y: number }, chosen: (id: string) => void): void => {
    const { lng, lat } = map.unproject([at.x, at.y]);
    if (listener.onPress(lng, lat)) return;
    const id = recordAt(map, at);
    if (id !== null) chosen(id);
  };
  map.on("click", ({ point }) => choose(point, listener.onChoose));
  map.getCanvas().addEventListener("keydown", (event) => {
    // The crosshair stands in the middle while the canvas has the keyboard.
    const { clientWidth, clientHeight } = map.getContainer();
    if (event.key === "Enter") choose({ x: clientWidth / 2, y: clientHeight / 2 }, listener.onOpen);
  });
  /** where the cursor is; asked what lies there once a frame, however often it moves */
  let cursor: { readonly x: number; readonly y: number } | null = null;
  let frame: number | null = null;
  map.on("mousemove", ({ point }) => {
    cursor = point;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (cursor === null) return;
      const id = recordAt(map, cursor);
      map.getCanvas().style.cursor = id === null ? "" : "pointer";
      listener.onHover(id);
    });
  });
  map.on("mouseout", () => {
    cursor = null;
    listener.onHover(null);
  });
  map.on("remove", () => {
    if (frame !== null) cancelAnimationFrame(frame);
  });
  map.on("moveend", () => {
    const { lng, lat } = map.getCenter();
    listener.onCamera(cameraText({ lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing() }));
  });
  map.on("webglcontextlost", listener.onLost);
  map.on("webglcontextrestored", () => void map.once("idle", listener.onRestored));
  map.on("resize", listener.onResize);
}
