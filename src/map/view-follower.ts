import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../view/map-bounds";
import { degreesText, planeName, planeText, sexagesimalText } from "../view/map-coordinates";
import { mapDetail } from "../view/map-detail";
import { gridStep, metresPerPixel, scaleBar } from "../view/map-grid";
import { gridFrameLabels } from "../view/map-grid-labels";
import type { MapScene } from "../view/map-scene";
import { mapWords } from "../view/map-words";
import { POINT_ZOOM } from "../view/map-zooms";
import { drawLegend } from "./drawn-legend";
import { isFontReady, loadLabelFont } from "./label-font";
import type { MapInput } from "./map-input";
import type { MapOptions } from "./map-providers";
import type { Overlay, Readout } from "./overlay";
import type { Feed } from "./source-feeder";

interface Shown {
  readonly scene: MapScene;
  readonly input: MapInput;
  /** the plane of grid and coordinates */
  readonly epsg: number;
  /** ids of the parcels that pass the filters, null where none are set */
  readonly shown: () => ReadonlySet<string> | null;
}

const SCALE_PIXELS = 100;
/** The figures of the grid stand so far from the buttons, and from the upper rim. */
const COLUMN_PIXELS = 18;
const ROW_PIXELS = 16;
/** An edge shorter than its figure gets none. */
const SHORTEST_EDGE_PIXELS = 36;
/** Half the height of a figure and half the width of the longest, with a little air. */
const HALF_LINE = 10;
const HALF_FIGURE = 32;
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
  options: Pick<MapOptions, "grid" | "rivers" | "toGaussKruger">,
  current: () => Shown,
  feed: Feed,
): { readonly refresh: () => void; readonly detail: () => void; readonly stop: () => void } {
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
    // Where the map is turned or tilted it has no frame: the figures run along their lines.
    const framed = map.getBearing() === 0 && map.getPitch() === 0;
    void feed("grid", {
      type: "FeatureCollection",
      features: framed
        ? lines.map((line) => ({ ...line, properties: { ...line.properties, label: "" } }))
        : [...lines],
    });
    const { clientWidth, clientHeight } = map.getContainer();
    // Flat controls take the upper rim: the row of eastings stands below them.
    const { right, top: flat } = overlay.covered();
    const controls = overlay.controls();
    const { lng: column, lat: top } = map.unproject([
      clientWidth - right - COLUMN_PIXELS,
      controls.top + HALF_LINE,
    ]);
    const { lng: west, lat: row } = map.unproject([
      (flat > 0 ? 0 : controls.left) + HALF_FIGURE,
      flat + ROW_PIXELS,
    ]);
    const { lng: east, lat: south } = map.unproject([
      clientWidth - controls.right - HALF_FIGURE,
      clientHeight - controls.bottom - HALF_LINE,
    ]);
    const labels = gridFrameLabels(framed ? lines : [], [west, south, east, top], { column, row });
    void feed("grid-labels", labels);
  };

  const drawDetail = async (): Promise<void> => {
    const { input, shown } = current();
    const close = map.getZoom() >= POINT_ZOOM - 0.5;
    const detail = mapDetail(
      close ? (input.loaded?.dataset.parcels ?? []) : [],
      shown(),
      box(DETAIL_MARGIN),
      input.selection,
      SHORTEST_EDGE_PIXELS * metresPerPixel(map.getCenter().lat, map.getZoom()),
    );
    const text = detail.points.features.map((one) => one.properties.label).join("");
    if (!isFontReady(text)) await loadLabelFont(text);
    if (stopped || input !== current().input) return;
    void feed("points", detail.points);
    void feed("edges", detail.edges);
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

  // Before the first data the legend would be empty, and its room would not be kept free.
  const legend = (): void => {
    if (begun && !stopped) drawLegend(map, overlay, options, { ...current(), box: box(0) });
  };

  const refresh = (): void => {
    begun = true;
    drawGrid();
    void drawDetail();
    follow();
  };

  map.on("move", follow);
  map.on("moveend", () => {
    if (begun) refresh();
  });
  map.on("idle", legend);
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
    detail: () => void drawDetail(),
    stop: () => {
      stopped = true;
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
