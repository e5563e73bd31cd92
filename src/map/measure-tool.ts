import "./measure-tool.css";
import type { Map as MapLibre } from "maplibre-gl";
import type { AppStore } from "../store/app-state";
import { planeName } from "../view/map-coordinates";
import { sentenceGap } from "../view/sentence-gap";
import { sketchLines, sketchWords } from "../view/sketch-text";
import { element } from "./element";
import { mapButton } from "./map-button";
import type { MapOptions } from "./map-providers";

const SVG = "http://www.w3.org/2000/svg";
const POINT_RADIUS = "4";

export interface MeasureTool {
  /** lies over the canvas */
  readonly drawing: SVGElement;
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  /** takes a press on the map as a point; false while nothing is measured */
  readonly press: (lon: number, lat: number) => boolean;
  readonly stop: () => void;
}

/** Measures a line drawn on the map, and the area it closes to. `epsg` names the plane in use. */
export function measureTool(
  map: MapLibre,
  store: AppStore,
  options: Pick<MapOptions, "measure" | "toGaussKruger">,
  epsg: () => number,
): MeasureTool {
  let active = false;
  let points: (readonly [number, number])[] = [];
  const button = mapButton(
    "dk-map-measure-button",
    "M1.5 11 11 1.5 14.5 5 5 14.5ZM4.5 8l1.5 1.5M7 5.5 8.5 7M9.5 3 11 4.5",
    () => turn(!active),
  );
  const panel = element("div", "dk-map-measure-panel");
  panel.setAttribute("role", "status");
  const ground = shape("path", { class: "dk-map-measure-ground" });
  const line = shape("path", { class: "dk-map-measure-line" });
  const dots = shape("g", { class: "dk-map-measure-dots" });
  const drawing = shape("svg", { class: "dk-map-measure-drawing", "aria-hidden": "true" });
  drawing.append(ground, line, dots);

  const draw = (): void => {
    const at = points.map((point) => map.project([...point]));
    const path = at.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    line.setAttribute("d", at.length < 2 ? "" : `M${path}`);
    // The side that closes the area is nobody's line: it is dashed and its length is not counted.
    ground.setAttribute("d", at.length < 3 ? "" : `M${path}Z`);
    dots.replaceChildren(
      ...at.map(({ x, y }) => shape("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: POINT_RADIUS })),
    );
  };
  const say = (): void => {
    const { language } = store.getState();
    button.setAttribute("aria-label", sketchWords.button[language]);
    button.title = sketchWords.button[language];
    button.setAttribute("aria-pressed", String(active));
    panel.hidden = !active;
    if (!active) return;
    const [first] = points;
    const plane = first ? (options.toGaussKruger?.(epsg(), first[0], first[1]) ?? null) : null;
    const measure = points.length < 2 ? undefined : options.measure?.(epsg(), points);
    const lines = measure ? sketchLines(measure, plane && planeName(plane, language), language) : [];
    panel.replaceChildren(
      ...lines.map(({ surface, plane, figures }) =>
        element("p", "dk-map-measure-figures", [
          element("span", "dk-map-measure-surface", [
            surface,
            ...(plane === "" ? [] : [element("span", "dk-map-measure-plane", ` · ${plane}`)]),
          ]),
          ...figures.map((figure) => element("strong", "", figure)),
        ]),
      ),
      element("p", "dk-map-measure-help", [
        sketchWords.start[language],
        element("span", "dk-map-measure-keys", `${sentenceGap(language)}${sketchWords.keys[language]}`),
      ]),
    );
  };
  const change = (next: typeof points): void => {
    points = next;
    draw();
    say();
  };
  const turn = (on: boolean): void => {
    active = on;
    // Two quick points are two points.
    if (on) map.doubleClickZoom.disable();
    else map.doubleClickZoom.enable();
    change([]);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!active) return;
    if (event.key === "Escape") {
      turn(false);
      button.focus();
    } else if (event.key === "Backspace") change(points.slice(0, -1));
  };
  button.addEventListener("keydown", pressed);
  map.getCanvas().addEventListener("keydown", pressed);
  map.on("move", draw);
  map.on("resize", draw);
  const unsubscribe = store.subscribe((after, before) => {
    if (after.language !== before.language) say();
  });
  say();
  return {
    drawing,
    button,
    panel,
    press: (lon, lat) => {
      if (active) change([...points, [lon, lat]]);
      return active;
    },
    stop: () => {
      unsubscribe();
    },
  };
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
