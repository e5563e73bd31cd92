import type { Map as MapLibre } from "maplibre-gl";
import type { AppStore } from "../store/app-state";
import { openedOnMap, pressedOnMap } from "../store/map-presses";
import { baseMaps } from "../view/base-maps";
import { panelWords } from "../view/map-panel-words";
import type { MapScene } from "../view/map-scene";
import { mapStyle } from "../view/map-style";
import { mapWords } from "../view/map-words";
import { officialAreas } from "../view/official-areas";
import { mapPalette } from "../view/palette";
import { baseMapStage } from "./base-map";
import { breath } from "./breath";
import { flyToPlace, flyToRecords, limitCamera, showScene } from "./camera-moves";
import { setIcons } from "./drawn-icons";
import { followEnvelope } from "./envelope-overlay";
import { firstPicture } from "./first-picture";
import { hasStyle } from "./has-style";
import { hideGroups } from "./hidden-layers";
import { loadLabelFont } from "./label-font";
import { labelText } from "./label-text";
import { listenTo } from "./map-events";
import { type MapChange, type MapInput, marked, plannedChanges, shownParcels } from "./map-input";
import { marks } from "./map-marks";
import type { MapOptions } from "./map-providers";
import { measureTool } from "./measure-tool";
import type { Overlay } from "./overlay";
import { followPin } from "./place-pin";
import { chosenBase, fadeGroups, repaint } from "./repaint";
import { prepareScene, sceneData } from "./scene-source";
import { sourceFeeder } from "./source-feeder";
import { spokenMap } from "./spoken-map";
import { followView } from "./view-follower";

export interface RunningMap {
  readonly map: MapLibre;
  readonly update: () => void;
  readonly showAll: (flown: boolean) => void;
  readonly flyTo: (id: string) => boolean;
  /** asks for the background once more */
  readonly retryBase: () => void;
  readonly stop: () => void;
}

export interface Stage {
  readonly container: HTMLElement;
  readonly overlay: Overlay;
  readonly store: AppStore;
  readonly options: MapOptions;
  readonly readInput: () => MapInput;
  readonly sceneOf: (input: MapInput) => MapScene;
  /** settles with the map's first picture */
  readonly loaded: Promise<void>;
  /** the address says where to look */
  readonly cameraGiven: boolean;
  readonly onBaseFailed: (failed: boolean) => void;
}

/** Keeps a map in step with the store, one change after the other. */
export function runMap(map: MapLibre, stage: Stage): RunningMap {
  const { container, overlay, store, options, readInput, sceneOf } = stage;
  let input = readInput();
  let scene = sceneOf(input);
  /** what the map shows; null before the first picture */
  let applied: MapInput | null = null;
  let loaded = false;
  let stopped = false;
  let unsized = false;
  /** a selection came while the map had no room: it is flown to when there is some */
  let flightDue = false;
  let baseFailed = false;

  const feed = sourceFeeder(map);
  const { select, hover } = marks(map, feed, () => scene.parcels);
  const epsg = (): number => input.settings.plane ?? scene.epsg;
  const shown = () => ({ scene, input, epsg: epsg(), shown: () => shownParcels(input) });
  const spoken = spokenMap(map, overlay, () => ({ scene, language: input.language }));
  const view = followView(map, overlay, options, shown, feed);
  const flyTo = (ids: readonly string[], flown = true): boolean =>
    input.loaded !== null && flyToRecords(map, input.loaded.dataset, scene, overlay.covered(), ids, flown);

  const hasNoRoom = (): boolean => container.clientWidth === 0 || container.clientHeight === 0;

  /** Shows the data whole; a container without a size yet gets it when it has one. */
  const showAll = (flown: boolean): void => {
    unsized = hasNoRoom();
    if (!unsized) showScene(map, scene, overlay.covered(), flown);
  };

  const sayBase = (): void => {
    const { language, settings } = input;
    const base = chosenBase(settings);
    const drawn = base === null || baseFailed || (baseMaps[base.name].needsKey && base.key === "");
    overlay.setBackground(
      base === null || drawn
        ? null
        : { text: baseMaps[base.name].attribution[language], link: baseMaps[base.name].attributionLink },
      baseFailed ? panelWords.failed[language] : null,
    );
    stage.onBaseFailed(baseFailed);
  };
  const base = baseMapStage(map, () => {
    baseFailed = true;
    sayBase();
  });
  const showBase = (): void => {
    baseFailed = false;
    const { hidden, settings, dark } = input;
    base.show(chosenBase(settings), mapPalette(dark), settings.opacity.base ?? 1);
    hideGroups(map, hidden);
    sayBase();
  };

  const besideData = (): void => {
    overlay.setTrouble(scene.extent === null ? "empty" : null);
    view.refresh();
  };
  const perform = (change: MapChange): void => {
    const palette = mapPalette(input.dark, input.judging);
    switch (change) {
      case "theme":
        setIcons(map, palette);
        repaint(
          map,
          mapStyle(palette, {
            opacity: input.settings.opacity,
            base: baseFailed ? null : chosenBase(input.settings),
          }),
        );
        hideGroups(map, input.hidden);
        view.refresh();
        break;
      case "words":
        overlay.setWords(input.language, input.loaded?.invented ?? false, (options.seats ?? []).length > 0);
        map.getCanvas().setAttribute("aria-label", mapWords.canvas[input.language]);
        sayBase();
        break;
      case "visibility":
        hideGroups(map, input.hidden);
        break;
      case "opacity":
        fadeGroups(map, palette, input.settings);
        break;
      case "base":
        showBase();
        break;
      case "official":
        void feed("official", officialAreas(input.settings.official?.areas ?? []));
        break;
      case "plane":
        view.refresh();
        break;
      case "data":
        for (const [source, data] of sceneData(scene, options)) void feed(source, data);
        besideData();
        break;
      case "limits":
        limitCamera(map, scene);
        break;
      case "show-all":
      case "home":
        showAll(change === "home");
        break;
      case "selection":
        select(marked(input));
        view.detail();
        break;
      case "fly":
        flightDue = hasNoRoom();
        // The first picture is already at the record.
        if (!flightDue) flyTo(marked(input), applied !== null);
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
    while (due && !stopped && hasStyle(map)) {
      due = false;
      const next = readInput();
      const changes = plannedChanges(applied, next, stage.cameraGiven);
      // The ledger answers first: ten thousand parcels are not put together before it is painted.
      if (changes.includes("data")) {
        await prepareScene(next);
        await breath();
      }
      const nextScene = changes.includes("data") ? sceneOf(next) : scene;
      if (nextScene !== scene || changes.includes("official"))
        await loadLabelFont(labelText(nextScene, next, options));
      if (stopped || !hasStyle(map)) {
        due = true;
        break;
      }
      input = next;
      scene = nextScene;
      const parts = { perform, feed, data: sceneData(scene, options), besideData };
      if (applied !== null) for (const change of changes) perform(change);
      else if (!(await firstPicture(map, changes, parts, () => !stopped))) {
        due = true;
        break;
      }
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
      // Few readers ask it.
      void import("./map-probe").then(({ mapProbe }) => {
        if (!stopped) options.onReady?.(mapProbe(map));
      });
    });
    map.triggerRepaint();
  };

  const measure = measureTool(map, store, options, epsg);
  overlay.root.prepend(measure.drawing);
  overlay.addTool(measure.button);
  overlay.addStrip(measure.panel);
  const envelope = followEnvelope(map, store, options.footprint ?? null, shown, feed);
  overlay.addTool(envelope.button);
  overlay.addStrip(envelope.panel);
  listenTo(map, {
    onPress: measure.press,
    onChoose: (id) => store.setState((state) => pressedOnMap(state, id)),
    onOpen: (id) => store.setState((state) => openedOnMap(state, id)),
    onHover: hover,
    onCamera: options.onCamera,
    onResize: () => {
      if (unsized) {
        showAll(false);
        const { pin } = store.getState();
        if (pin !== null) flyToPlace(map, pin.lon, pin.lat);
      }
      if (!flightDue || hasNoRoom()) return;
      flightDue = false;
      flyTo(marked(input), false);
    },
    onLost: () => {
      container.dataset.mapState = "lost";
      overlay.setTrouble("lost");
    },
    onRestored: () => {
      // The style comes back by itself, without its icons and without the states of its features.
      setIcons(map, mapPalette(input.dark));
      for (const change of ["visibility", "official", "data", "selection"] as const) perform(change);
      envelope.refresh();
      container.dataset.mapState = "ready";
      // What was done meanwhile.
      update();
    },
  });
  // The first picture is already where the data are.
  if (!stage.cameraGiven) {
    limitCamera(map, scene);
    showAll(false);
  }
  void stage.loaded.then(() => {
    if (stopped) return;
    loaded = true;
    setIcons(map, mapPalette(input.dark));
    update();
    // Most readers never ask for it.
    void import("./workbench-overlay").then(({ followWorkbench }) => {
      if (!stopped) leaveWorkbench = followWorkbench(map, store, () => readInput().dark);
    });
  });
  const unsubscribe = store.subscribe(update);
  const unpin = followPin(map, store);
  let leaveWorkbench = (): void => undefined;

  return {
    map,
    update,
    showAll,
    flyTo: (id) => flyTo([id]),
    retryBase: showBase,
    stop: () => {
      stopped = true;
      unsubscribe();
      unpin();
      leaveWorkbench();
      measure.stop();
      envelope.stop();
      spoken.stop();
      view.stop();
      map.remove();
    },
  };
}
