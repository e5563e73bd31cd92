import "./map.css";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { AppStore } from "../store/app-state";
import { subjectOpened } from "../store/transitions";
import { parsedCamera } from "../view/map-camera";
import { type MapScene, mapScene } from "../view/map-scene";
import { type MapSource, mapStyle } from "../view/map-style";
import { mapWords } from "../view/map-words";
import { mapPalette } from "../view/palette";
import { flyToPlace, flyToRecord, limitCamera, showBounds } from "./camera-moves";
import { setIcons } from "./drawn-icons";
import { element } from "./element";
import { loadLabelFont } from "./label-font";
import { layerList } from "./layer-list";
import { listenTo } from "./map-events";
import { type MapChange, type MapInput, mapInput, plannedChanges, shownParcels } from "./map-input";
import { marker } from "./map-marks";
import { mapProbe } from "./map-probe";
import type { MapOptions, MountedMap } from "./map-providers";
import { measureTool } from "./measure-tool";
import { newMap } from "./new-map";
import { createOverlay, type Overlay } from "./overlay";
import { followPin } from "./place-pin";
import { hideGroups, repaint } from "./repaint";
import { followView } from "./view-follower";
import { followWorkbench } from "./workbench-overlay";

/** What every label may need: digits, letters of point names, signs of figures. */
const COMMON_CHARACTERS = "0123456789.,+-*·JjXYkmhazN°";

/**
 * Shows the store on a map and writes presses back to it. Asks the network for nothing. The container's
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
  const layers = layerList(store);
  overlay.root.append(layers.root);
  container.append(holder, overlay.root);
  overlay.setWords(input.language, input.loaded?.invented ?? false, (options.seats ?? []).length > 0);

  const map = newMap(holder, mapPalette(input.dark), input.hidden, camera);
  if (map === null) {
    container.dataset.mapState = "unavailable";
    overlay.setTrouble("noWebgl");
  } else {
    running = runMap(map, { container, overlay, store, options, readInput, cameraGiven: camera !== null });
  }
  const onSystemTheme = (): void => running?.update();
  systemDark.addEventListener("change", onSystemTheme);

  return {
    destroy: () => {
      systemDark.removeEventListener("change", onSystemTheme);
      running?.stop();
      layers.stop();
      holder.remove();
      overlay.root.remove();
      container.classList.remove("dk-map");
      delete container.dataset.mapState;
    },
    flyTo: (id) => running?.flyTo(id) ?? false,
    showPlace: (lon, lat) => running !== null && flyToPlace(running.map, lon, lat),
  };
}

interface RunningMap {
  readonly map: MapLibre;
  readonly update: () => void;
  readonly showAll: (flown: boolean) => void;
  readonly flyTo: (id: string) => boolean;
  readonly stop: () => void;
}

interface Stage {
  readonly container: HTMLElement;
  readonly overlay: Overlay;
  readonly store: AppStore;
  readonly options: MapOptions;
  readonly readInput: () => MapInput;
  /** the address says where to look */
  readonly cameraGiven: boolean;
}

/** Keeps a map in step with the store, one change after the other. */
function runMap(map: MapLibre, stage: Stage): RunningMap {
  const { container, overlay, store, options, readInput } = stage;
  const seats = options.seats ?? [];
  const shownIn = shownParcels();
  const sceneOf = (of: MapInput): MapScene =>
    mapScene(of.loaded?.dataset ?? null, { shown: shownIn(of), seats, language: of.language });
  let input = readInput();
  let scene = sceneOf(input);
  /** what the map shows; null before the first picture */
  let applied: MapInput | null = null;
  let loaded = false;
  let stopped = false;
  let unsized = false;

  const select = marker(map, "selected");
  const hover = marker(map, "hover");
  const setData = (source: MapSource, data: GeoJSON.FeatureCollection): void => {
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const view = followView(map, overlay, options, () => ({ scene, input, shown: shownIn(input) }), setData);
  const flyTo = (id: string): boolean =>
    input.loaded !== null && flyToRecord(map, input.loaded.dataset, scene, overlay.covered(), id);

  /** Shows the data whole; a container without a size yet gets it when it has one. */
  const showAll = (flown: boolean): void => {
    unsized = container.clientWidth === 0 || container.clientHeight === 0;
    const signs = scene.zoneSigns.features.length > 0;
    if (!unsized && scene.extent !== null) showBounds(map, scene.extent, overlay.covered(), { flown, signs });
  };

  const perform = (change: MapChange): void => {
    switch (change) {
      case "theme":
        setIcons(map, mapPalette(input.dark));
        repaint(map, mapStyle(mapPalette(input.dark), input.hidden));
        view.refresh();
        break;
      case "words":
        overlay.setWords(input.language, input.loaded?.invented ?? false, seats.length > 0);
        map.getCanvas().setAttribute("aria-label", mapWords.canvas[input.language]);
        break;
      case "visibility":
        hideGroups(map, input.hidden);
        break;
      case "data":
        setData("parcels", scene.parcels);
        setData("parcel-signs", scene.parcelSigns);
        setData("zones", scene.zones);
        setData("zone-signs", scene.zoneSigns);
        setData("seats", scene.seats);
        overlay.setTrouble(scene.extent === null ? "empty" : null);
        view.refresh();
        break;
      case "limits":
        limitCamera(map, scene);
        break;
      case "show-all":
        showAll(false);
        break;
      case "selection":
        select(input.selection);
        break;
      case "fly":
        if (input.selection !== null) flyTo(input.selection);
        break;
    }
  };

  let due = false;
  let busy = false;
  /** One at a time: while a font comes the state may go on, and the next round shows what it has become. */
  const update = (): void => {
    due = true;
    if (!busy && loaded) void work();
  };
  const work = async (): Promise<void> => {
    busy = true;
    while (due && !stopped) {
      due = false;
      const next = readInput();
      const changes = plannedChanges(applied, next, stage.cameraGiven);
      const nextScene = changes.includes("data") ? sceneOf(next) : scene;
      if (nextScene !== scene) await loadLabelFont(COMMON_CHARACTERS + labelText(nextScene));
      if (stopped) break;
      input = next;
      scene = nextScene;
      for (const change of changes) perform(change);
      applied = next;
      if (!announced && input.loaded !== null) announce();
    }
    busy = false;
  };
  let announced = false;
  const announce = (): void => {
    announced = true;
    map.once("idle", () => {
      container.dataset.mapState = "ready";
      options.onReady?.(mapProbe(map));
    });
    map.triggerRepaint();
  };

  const measure = measureTool(map, store, options, () => scene.epsg);
  overlay.root.prepend(measure.root);
  listenTo(map, {
    onPress: measure.press,
    onChoose: (id) => store.setState((state) => subjectOpened(state, id)),
    onHover: hover,
    onCamera: options.onCamera,
    onResize: () => {
      if (!unsized) return;
      showAll(false);
      const { pin } = store.getState();
      if (pin !== null) flyToPlace(map, pin.lon, pin.lat);
    },
    onLost: () => {
      container.dataset.mapState = "lost";
      overlay.setTrouble("lost");
    },
    onRestored: () => {
      // The style comes back by itself, without its icons and without the states of its features.
      setIcons(map, mapPalette(input.dark));
      for (const change of ["visibility", "data", "selection"] as const) perform(change);
      container.dataset.mapState = "ready";
    },
  });
  map.on("load", () => {
    loaded = true;
    setIcons(map, mapPalette(input.dark));
    update();
  });
  const unsubscribe = store.subscribe(update);
  const unpin = followPin(map, store);
  const leaveWorkbench = followWorkbench(map, store, () => readInput().dark);

  return {
    map,
    update,
    showAll,
    flyTo,
    stop: () => {
      stopped = true;
      unsubscribe();
      unpin();
      leaveWorkbench();
      measure.stop();
      view.stop();
      map.remove();
    },
  };
}

/** All text that the scene's labels draw. */
function labelText(scene: MapScene): string {
  return [
    ...scene.parcelSigns.features.map(({ properties }) => properties.label + properties.useText),
    ...scene.zoneSigns.features.map(({ properties }) => properties.label),
    ...scene.seats.features.map(({ properties }) => properties.name),
  ].join("");
}
