import "./map-panel.css";
import type { AppStore } from "../store/app-state";
import { panelWords } from "../view/map-panel-words";
import { baseMapChoice } from "./base-map-choice";
import { element } from "./element";
import { layerRows } from "./layer-rows";
import type { MapOptions } from "./map-providers";
import { officialSlot } from "./official-slot";
import { planeChoice } from "./plane-choice";

export interface MapPanel {
  readonly root: HTMLElement;
  readonly setBaseFailed: (failed: boolean) => void;
  readonly stop: () => void;
}

export interface PanelActions {
  readonly retryBase: () => void;
  /** longitude of the middle of the map, degrees */
  readonly longitude: () => number;
}

/** Layers, background, plane and own boundaries: a disclosure that the keyboard opens like any other. */
export function mapPanel(
  store: AppStore,
  options: Pick<MapOptions, "planes" | "readOfficial">,
  actions: PanelActions,
): MapPanel {
  const summary = element("summary", "dk-map-panel-summary");
  const base = baseMapChoice(store, actions.retryBase);
  const { planes, readOfficial } = options;
  const sections = [
    layerRows(store),
    ...(planes ? [planeChoice(store, () => planes(actions.longitude()))] : []),
    base,
    ...(readOfficial ? [officialSlot(store, readOfficial)] : []),
  ];
  const body = element(
    "div",
    "dk-map-panel-body",
    sections.map((one) => one.root),
  );
  const root = element("details", "dk-map-panel", [summary, body]);
  const show = (): void => {
    const state = store.getState();
    summary.textContent = panelWords.panel[state.language];
    for (const section of sections) section.show(state);
  };
  show();
  // Which planes are near is known only where the map is.
  root.addEventListener("toggle", show);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !root.open) return;
    root.open = false;
    summary.focus();
  });
  const stop = store.subscribe((after, before) => {
    if (
      after.language !== before.language ||
      after.hiddenLayers !== before.hiddenLayers ||
      after.mapSettings !== before.mapSettings ||
      after.active !== before.active
    )
      show();
  });
  return { root, setBaseFailed: base.setFailed, stop };
}
