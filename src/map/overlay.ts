import type { Language } from "../view/language";
import type { LegendSection } from "../view/legend";
import type { ScaleBar } from "../view/map-grid";
import { mapWords } from "../view/map-words";
import type { MapPalette } from "../view/palette";
import { element } from "./element";
import { legendElements } from "./legend-element";

export interface OverlayActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly northUp: () => void;
  readonly showAll: () => void;
}

/** What is on the ground at the cursor, already in words; the first line names the place. */
export interface Readout {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Trouble = "noWebgl" | "lost" | "empty";

/** Everything over the canvas: buttons, scale, coordinates, legend, notices. Plain elements, no framework. */
export interface Overlay {
  readonly root: HTMLElement;
  /** pixels at each side that the overlay covers: what is shown whole should keep clear of them */
  readonly covered: () => Covered;
  readonly setWords: (language: Language, invented: boolean, attributed: boolean) => void;
  readonly setLegend: (sections: readonly LegendSection[], palette: MapPalette) => void;
  readonly setScale: (bar: ScaleBar) => void;
  readonly setReadout: (readout: Readout) => void;
  readonly setBearing: (degrees: number) => void;
  readonly setTrouble: (trouble: Trouble | null) => void;
}

/** Below this width the legend starts closed: it would cover the map. */
const NARROW_PIXELS = 900;

/** Builds the overlay; `reviewNumber` is the 审图号 of the deployment, null where there is none. */
export function createOverlay(
  container: HTMLElement,
  reviewNumber: string | null,
  actions: OverlayActions,
): Overlay {
  let language: Language = "zh";
  let trouble: Trouble | null = null;
  let drawnLegend = "";
  const zoomIn = button("dk-map-zoom-in", "M8 3v10M3 8h10", actions.zoomIn);
  const zoomOut = button("dk-map-zoom-out", "M3 8h10", actions.zoomOut);
  const north = button("dk-map-north", "M8 1.5 11.5 14 8 11.2 4.5 14Z", actions.northUp);
  const all = button("dk-map-all", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", actions.showAll);
  const buttons = element("div", "dk-map-buttons", [zoomIn, zoomOut, north, all]);
  const summary = element("summary", "dk-map-legend-summary");
  const legendBody = element("div", "dk-map-legend-body");
  const legend = element("details", "dk-map-legend", [summary, legendBody]);
  legend.open = container.clientWidth >= NARROW_PIXELS;
  const readout = element("div", "dk-map-readout");
  const scaleText = element("span", "dk-map-scale-text");
  const scale = element("div", "dk-map-scale", [scaleText]);
  const invented = element("p", "dk-map-invented");
  const notice = element("p", "dk-map-notice");
  const message = element("p", "dk-map-trouble");
  message.setAttribute("role", "status");
  const foot = element("div", "dk-map-foot", [element("div", "dk-map-measures", [readout, scale]), notice]);
  const root = element("div", "dk-map-overlay", [
    element("div", "dk-map-crosshair"),
    message,
    invented,
    buttons,
    legend,
    foot,
  ]);

  const showTrouble = (): void => {
    message.hidden = trouble === null;
    message.textContent = trouble === null ? "" : mapWords[trouble][language];
  };

  return {
    root,
    covered: () => {
      // A legend that leaves less than two thirds of the map is looked past.
      const beside = legend.open && !legend.hidden && legend.clientWidth * 3 < container.clientWidth;
      return {
        top: 0,
        right: buttons.clientWidth,
        bottom: foot.clientHeight,
        left: beside ? legend.clientWidth : 0,
      };
    },
    setWords: (next, isInvented, attributed) => {
      language = next;
      root.lang = language === "zh" ? "zh-CN" : "en";
      for (const [one, words] of [
        [zoomIn, mapWords.zoomIn],
        [zoomOut, mapWords.zoomOut],
        [north, mapWords.resetNorth],
        [all, mapWords.fitAll],
      ] as const) {
        one.setAttribute("aria-label", words[language]);
        one.title = words[language];
      }
      summary.textContent = mapWords.legend[language];
      invented.textContent = mapWords.invented[language];
      invented.hidden = !isInvented;
      const review =
        reviewNumber === null
          ? mapWords.unreviewed[language]
          : `${mapWords.reviewed[language]}${reviewNumber}`;
      const parts = [mapWords.notice[language], review];
      if (attributed) parts.push(mapWords.attribution[language]);
      notice.textContent = parts.join(" ");
      showTrouble();
    },
    setLegend: (sections, palette) => {
      // The same legend is not built again: a reader may be selecting its text.
      const key = JSON.stringify([palette.name, sections]);
      if (key === drawnLegend) return;
      drawnLegend = key;
      legendBody.replaceChildren(...legendElements(sections, palette));
      legend.hidden = sections.length === 0;
    },
    setScale: ({ pixels, text }) => {
      scale.style.width = `${pixels}px`;
      scaleText.textContent = text;
    },
    setReadout: ({ title, lines }) => {
      readout.replaceChildren(
        element("span", "dk-map-readout-title", title),
        ...lines.map((line) => element("span", "dk-map-readout-line", line)),
      );
    },
    setBearing: (degrees) => {
      north.style.setProperty("--dk-map-bearing", `${-degrees}deg`);
    },
    setTrouble: (next) => {
      trouble = next;
      showTrouble();
    },
  };
}

function button(className: string, path: string, onPress: () => void): HTMLButtonElement {
  const made = element("button", `dk-map-button ${className}`);
  made.type = "button";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path");
  drawn.setAttribute("d", path);
  svg.append(drawn);
  made.append(svg);
  made.addEventListener("click", onPress);
  return made;
}
