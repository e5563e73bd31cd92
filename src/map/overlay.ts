import type { Language } from "../view/language";
import type { LegendSection } from "../view/legend";
import type { ScaleBar } from "../view/map-grid";
import { mapWords } from "../view/map-words";
import type { MapPalette } from "../view/palette";
import { sentenceGap } from "../view/sentence-gap";
import { element } from "./element";
import { legendElements } from "./legend-element";
import { mapButton } from "./map-button";

/** Who drew the background, with where that is said in full. */
export interface Attribution {
  readonly text: string;
  readonly link: string;
}

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
  /** a button more in the rail at the side */
  readonly addTool: (button: HTMLElement) => void;
  /** a panel more beside the rail */
  readonly addPanel: (panel: HTMLElement) => void;
  /** a panel that is read while the map is worked on: beside the rail, on a small map a strip at its foot */
  readonly addStrip: (panel: HTMLElement) => void;
  readonly stop: () => void;
  /** pixels at each side that the overlay covers: what is shown whole should keep clear of them */
  readonly covered: () => Covered;
  /** pixels at each side within which controls stand: no figure of the grid finds room there */
  readonly controls: () => Covered;
  readonly setWords: (language: Language, invented: boolean, attributed: boolean) => void;
  /** `failed` says instead that it could not be had */
  readonly setBackground: (attribution: Attribution | null, failed: string | null) => void;
  readonly setLegend: (sections: readonly LegendSection[], palette: MapPalette) => void;
  readonly setScale: (bar: ScaleBar) => void;
  readonly setReadout: (readout: Readout) => void;
  readonly setBearing: (degrees: number) => void;
  readonly setTrouble: (trouble: Trouble | null) => void;
}

/** On a smaller map a column of legend would cover it: on half a screen it lies along the foot, on a phone it is closed. */
const NARROW_PIXELS = 900;
const LOW_PIXELS = 600;
const OPEN_PIXELS = 700;
/** Where a panel beside the rail would take half of the map. */
const STRIP_WIDTH = 560;
const STRIP_HEIGHT = 416;

/** Builds the overlay; `reviewNumber` is the 审图号 of the deployment, null where there is none. */
export function createOverlay(
  container: HTMLElement,
  reviewNumber: string | null,
  actions: OverlayActions,
): Overlay {
  let language: Language = "zh";
  let trouble: Trouble | null = null;
  let drawnLegend = "";
  const zoomIn = mapButton("dk-map-zoom-in", "M8 3v10M3 8h10", actions.zoomIn);
  const zoomOut = mapButton("dk-map-zoom-out", "M3 8h10", actions.zoomOut);
  const north = mapButton("dk-map-north", "M8 1.5 11.5 14 8 11.2 4.5 14Z", actions.northUp);
  const all = mapButton("dk-map-all", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", actions.showAll);
  const tools = element("div", "dk-map-buttons");
  const rail = element("div", "dk-map-rail", [
    element("div", "dk-map-buttons", [zoomIn, zoomOut, north, all]),
    tools,
  ]);
  const side = element("div", "dk-map-side");
  const summary = element("summary", "dk-map-legend-summary");
  const legendBody = element("div", "dk-map-legend-body");
  const legend = element("details", "dk-map-legend", [summary, legendBody]);
  legend.open = container.clientWidth > STRIP_WIDTH && container.clientHeight >= OPEN_PIXELS;
  const readout = element("div", "dk-map-readout");
  const scaleText = element("span", "dk-map-scale-text");
  const scale = element("div", "dk-map-scale", [scaleText]);
  const invented = element("p", "dk-map-invented");
  const notice = element("span", "");
  const background = element("span", "dk-map-attribution");
  const backgroundFailure = element("p", "dk-map-base-failure");
  backgroundFailure.setAttribute("role", "status");
  backgroundFailure.hidden = true;
  const notices = element("p", "dk-map-notice", [notice, background]);
  const message = element("p", "dk-map-trouble");
  message.setAttribute("role", "status");
  const strip = element("div", "dk-map-strip");
  const foot = element("div", "dk-map-foot", [
    element("div", "dk-map-measures", [readout, invented, scale]),
    strip,
    backgroundFailure,
    notices,
  ]);
  const root = element("div", "dk-map-overlay", [
    element("div", "dk-map-crosshair"),
    message,
    legend,
    side,
    rail,
    foot,
  ]);

  // On a low map the buttons lie along the top and leave the ground its whole width.
  const flat = (): boolean => rail.clientWidth > rail.clientHeight;
  const showTrouble = (): void => {
    message.hidden = trouble === null;
    message.textContent = trouble === null ? "" : mapWords[trouble][language];
  };

  const strips: HTMLElement[] = [];
  const placeStrips = (): void => {
    const { clientWidth, clientHeight } = container;
    const small = clientWidth <= STRIP_WIDTH || clientHeight <= STRIP_HEIGHT;
    const along = !small && clientWidth < NARROW_PIXELS && clientHeight >= LOW_PIXELS;
    const place = small ? strip : side;
    // What stands there already keeps its focus.
    for (const panel of strips) if (panel.parentElement !== place) place.append(panel);
    if (along && legend.parentElement !== foot) backgroundFailure.before(legend);
    else if (!along && legend.parentElement !== root) side.before(legend);
    root.style.setProperty("--dk-map-foot", `${foot.clientHeight}px`);
  };
  // At once: what stood elsewhere first would be seen to move.
  placeStrips();
  const resized = new ResizeObserver(placeStrips);
  resized.observe(container);
  resized.observe(foot);
  const beside = (): boolean => legend.parentElement === root;

  return {
    root,
    addTool: (button) => tools.append(button),
    addPanel: (panel) => side.append(panel),
    addStrip: (panel) => {
      strips.push(panel);
      placeStrips();
    },
    stop: () => resized.disconnect(),
    covered: () => {
      // A legend that leaves less than two thirds of the map is looked past.
      const column = beside() && legend.open && !legend.hidden;
      return {
        top: flat() ? rail.offsetTop + rail.clientHeight : 0,
        right: flat() ? 0 : rail.clientWidth,
        bottom: foot.clientHeight,
        left: column && legend.clientWidth * 3 < container.clientWidth ? legend.clientWidth : 0,
      };
    },
    controls: () => ({
      top: side.offsetTop + side.clientHeight,
      right: flat() ? 0 : container.clientWidth - side.offsetLeft,
      bottom: foot.clientHeight,
      left: beside() ? legend.offsetLeft + legend.clientWidth : 0,
    }),
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
      // Clause by clause: where one line is shown it ends with a clause.
      const clauses = parts.join(sentenceGap(language)).split(/(?<=[，；。]|[,;.:] )/u);
      notice.replaceChildren(...clauses.map((clause) => element("span", "", [clause])));
      showTrouble();
    },
    setBackground: (attribution, failed) => {
      backgroundFailure.hidden = failed === null;
      backgroundFailure.textContent = failed ?? "";
      if (attribution === null) {
        background.replaceChildren();
        return;
      }
      const link = element("a", "", attribution.text);
      link.href = attribution.link;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      background.replaceChildren(" ", link);
    },
    setLegend: (sections, palette) => {
      // The same legend is not built again: a reader may be selecting its text.
      const key = JSON.stringify([palette.name, palette.fillOpacity, sections]);
      if (key === drawnLegend) return;
      drawnLegend = key;
      legendBody.replaceChildren(...legendElements(sections, palette, language));
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
