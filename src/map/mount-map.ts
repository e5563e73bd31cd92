import "./map.css";
import type { AppStore } from "../store/app-state";
import { parsedCamera } from "../view/map-camera";
import { mapPalette } from "../view/palette";
import { breath, drawnPage } from "./breath";
import { flyToPlace } from "./camera-moves";
import { element } from "./element";
import { fullScreenButton } from "./full-screen";
import { graphicsReady } from "./graphics-ready";
import { loadLabelFont } from "./label-font";
import { labelText } from "./label-text";
import { type MapInput, mapInput } from "./map-input";
import { mapPanel } from "./map-panel";
import type { MapOptions, MountedMap } from "./map-providers";
import { newMap } from "./new-map";
import { createOverlay } from "./overlay";
import { type RunningMap, runMap } from "./running-map";
import { prepareScene, sceneSource } from "./scene-source";
// Behind the styles that it changes for narrow pages and for fingers.
import "./map-narrow.css";

/**
 * Shows the store on a map and writes presses back to it. Asks no other host for anything unless the reader chose a background. The container's
 * `data-map-state` is `loading`, then `ready` once a dataset is drawn, `lost` while the graphics context is gone, or
 * `unavailable` where there is no WebGL.
 */
export function mountMap(container: HTMLElement, store: AppStore, options: MapOptions): MountedMap {
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  const readInput = (): MapInput => mapInput(store.getState(), systemDark.matches);
  const camera = parsedCamera(options.camera);
  const input = readInput();
  const holder = element("div", "dk-map-canvas");
  container.classList.add("dk-map");
  container.dataset.mapState = "loading";
  let running: RunningMap | null = null;
  const overlay = createOverlay(container, options.reviewNumber ?? null, {
    zoomIn: () => running?.map.zoomIn(),
    zoomOut: () => running?.map.zoomOut(),
    northUp: () => running?.map.resetNorth(),
    showAll: () => running?.showAll(true),
  });
  const panel = mapPanel(store, options, {
    retryBase: () => running?.retryBase(),
    longitude: () => running?.map.getCenter().lng ?? 0,
  });
  overlay.addPanel(panel.root);
  container.append(holder, overlay.root);
  overlay.setWords(input.language, input.loaded?.invented ?? false, (options.seats ?? []).length > 0);

  let gone = false;
  /** In steps: the scene, the map, and what keeps the two together. */
  const start = async (): Promise<void> => {
    const sceneOf = sceneSource(options.seats ?? []);
    await prepareScene(readInput());
    await breath();
    // Each part of the font that comes has the page laid out anew: never in a frame of the map.
    const first = readInput();
    await loadLabelFont(labelText(sceneOf(first), first, options));
    await drawnPage();
    await graphicsReady();
    await breath();
    if (gone) return;
    const { dark } = readInput();
    const map = newMap(holder, mapPalette(dark), camera);
    if (map === null) {
      container.dataset.mapState = "unavailable";
      overlay.setTrouble("noWebgl");
      return;
    }
    const loaded = new Promise<void>((done) => {
      map.once("load", () => done());
    });
    await breath();
    if (gone) {
      map.remove();
      return;
    }
    running = runMap(map, {
      container,
      overlay,
      store,
      options,
      readInput,
      sceneOf,
      loaded,
      cameraGiven: camera !== null,
      onBaseFailed: panel.setBaseFailed,
    });
  };
  const full = fullScreenButton(container);
  if (full !== null) overlay.addTool(full.root);
  full?.setWords(input.language);
  const unsubscribe = store.subscribe((after, before) => {
    if (after.language !== before.language) full?.setWords(after.language);
  });
  const onSystemTheme = (): void => running?.update();
  systemDark.addEventListener("change", onSystemTheme);

  void start();

  return {
    destroy: () => {
      gone = true;
      systemDark.removeEventListener("change", onSystemTheme);
      running?.stop();
      unsubscribe();
      full?.stop();
      panel.stop();
      overlay.stop();
      holder.remove();
      overlay.root.remove();
      container.classList.remove("dk-map");
      delete container.dataset.mapState;
    },
    flyTo: (id) => running?.flyTo(id) ?? false,
    showPlace: (lon, lat) => running !== null && flyToPlace(running.map, lon, lat),
  };
}
