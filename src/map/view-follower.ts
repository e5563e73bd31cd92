import type { Map as MapLibre } from "maplibre-gl";
import { mapLegend } from "../view/legend";
import type { Bounds } from "../view/map-bounds";
import { degreesText, planeName, planeText, sexagesimalText } from "../view/map-coordinates";
import { mapDetail } from "../view/map-detail";
import { gridStep, scaleBar } from "../view/map-grid";
import type { MapScene, ParcelProperties } from "../view/map-scene";
import type { MapSource } from "../view/map-style";
import { mapWords } from "../view/map-words";
import { POINT_ZOOM } from "../view/map-zooms";
import { mapPalette } from "../view/palette";
import { isFontReady, loadLabelFont } from "./label-font";
import type { MapInput } from "./map-input";
import type { MapOptions } from "./map-providers";
import type { Overlay, Readout } from "./overlay";

interface Shown {
  readonly scene: MapScene;
  readonly input: MapInput;
  /** the plane of grid and coordinates */
  readonly epsg: number;
  /** ids of the parcels that pass the filters, null where none are set */
  readonly shown: ReadonlySet<string> | null;
}

const SCALE_PIXELS = 100;
/** The detail is made for more than the view, so that a small move needs no new one. */
const DETAIL_MARGIN = 0.5;

/**
 * Keeps what depends on the view in step with it: grid, points and edges, scale, legend, coordinates.
 *
 * @param current asked anew each time: the state may have changed since
 */
export function followView(
  map: MapLibre,
  overlay: Overlay,
  options: Pick<MapOptions, "grid" | "toGaussKruger">,
  current: () => Shown,
  setData: (source: MapSource, data: GeoJSON.FeatureCollection) => void,
): { readonly refresh: () => void; readonly stop: () => void } {
  /** pixels: the map may move under a resting cursor */
  let cursor: { readonly x: number; readonly y: number } | null = null;
  let frame: number | null = null;
  let stopped = false;
  let begun = false;

  const box = (margin: number): Bounds => {
    const bounds = map.getBounds();
    const wide = (bounds.getEast() - bounds.getWest()) * margin;
    const high = (bounds.getNorth() - bounds.getSouth()) * margin;
    return [
      bounds.getWest() - wide,
      bounds.getSouth() - high,
      bounds.getEast() + wide,
      bounds.getNorth() + high,
    ];
  };

  const drawGrid = (): void => {
    const { epsg } = current();
    const { lat } = map.getCenter();
    const lines = options.grid?.(epsg, box(0.2), gridStep(lat, map.getZoom())) ?? [];
    setData("grid", { type: "FeatureCollection", features: [...lines] });
  };

  const drawDetail = async (): Promise<void> => {
    const { input, shown } = current();
    const close = map.getZoom() >= POINT_ZOOM - 0.5;
    const detail = mapDetail(close ? (input.loaded?.dataset.parcels ?? []) : [], shown, box(DETAIL_MARGIN));
    const text = detail.points.features.map((one) => one.properties.label).join("");
    if (!isFontReady(text)) await loadLabelFont(text);
    if (stopped || input !== current().input) return;
    setData("points", detail.points);
    setData("edges", detail.edges);
  };

  const readout = (): Readout => {
    const { epsg, input } = current();
    const { lng: lon, lat } = cursor === null ? map.getCenter() : map.unproject([cursor.x, cursor.y]);
    const plane = options.toGaussKruger?.(epsg, lon, lat) ?? null;
    const where = mapWords[cursor === null ? "centre" : "cursor"][input.language];
    return {
      title: plane === null ? where : `${where} · ${planeName(plane, input.language)}`,
      lines: [
        ...(plane === null ? [] : [planeText(plane)]),
        degreesText(lon, lat),
        sexagesimalText(lon, lat),
      ],
    };
  };

  /** Cheap parts, at most once a frame. */
  const follow = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (stopped) return;
      const { lat } = map.getCenter();
      overlay.setScale(scaleBar(lat, map.getZoom(), SCALE_PIXELS, current().input.language));
      overlay.setBearing(map.getBearing());
      overlay.setReadout(readout());
    });
  };

  const drawLegend = (): void => {
    // Before the first data the legend would be empty, and its room would not be kept free.
    if (!begun) return;
    const { scene, input } = current();
    const layers = [
      "parcel-fill",
      "parcel-far",
      "zone-fill",
      "zone-sign",
      "seat",
      "grid-line",
      "river",
      "official-line",
    ];
    const rendered = map.queryRenderedFeatures({ layers });
    const parcels = new Map<string, ParcelProperties>();
    const others = { "zone-fill": new Set<unknown>(), "zone-sign": new Set<unknown>() };
    let seats = 0;
    const lines = new Set<string>();
    const byId = new Map(scene.parcels.features.map((one) => [one.properties.id, one.properties]));
    for (const { layer, properties } of rendered) {
      const id: unknown = properties.id;
      if (layer.id === "zone-fill" || layer.id === "zone-sign") others[layer.id].add(id);
      else if (layer.id === "seat") seats += 1;
      else if (layer.type === "line") lines.add(layer.id);
      else {
        const found = typeof id === "string" ? byId.get(id) : undefined;
        if (found !== undefined) parcels.set(found.id, found);
      }
    }
    const seen = {
      parcels: [...parcels.values()],
      zoneAreas: others["zone-fill"].size,
      zoneSigns: others["zone-sign"].size,
      seats,
      rivers: lines.has("river"),
      ownFile: lines.has("official-line") ? (input.settings.official?.file ?? null) : null,
      gridStepMetres: lines.has("grid-line") ? gridStep(map.getCenter().lat, map.getZoom()) : null,
    };
    overlay.setLegend(mapLegend(seen, scene, input.language), mapPalette(input.dark));
  };

  const refresh = (): void => {
    begun = true;
    drawGrid();
    void drawDetail();
    follow();
  };

  map.on("move", follow);
  map.on("moveend", refresh);
  map.on("idle", drawLegend);
  map.on("mousemove", ({ point }) => {
    cursor = { x: point.x, y: point.y };
    follow();
  });
  const forgetCursor = (): void => {
    cursor = null;
    follow();
  };
  map.on("mouseout", forgetCursor);
  map.getCanvas().addEventListener("keydown", forgetCursor);
  return {
    refresh,
    stop: () => {
      stopped = true;
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
