import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { AppStore } from "../store/app-state";
import { subjectOpened } from "../store/transitions";
import { cameraText, LARGEST_ZOOM, parsedCamera, SMALLEST_ZOOM } from "../view/map-camera";
import { mapGroups } from "../view/map-groups";
import { mapScene } from "../view/map-scene";
import { type MapSource, mapStyle } from "../view/map-style";
import { mapWords } from "../view/map-words";
import { mapPalette } from "../view/palette";
import { flyToRecord, limitCamera, showBounds } from "./camera-moves";
import { setIcons } from "./drawn-icons";
import { element } from "./element";
import { loadLabelFont } from "./label-font";
import { recordAt } from "./map-hits";
import { type MapInput, mapInput, plannedChanges, shownParcels } from "./map-input";
import { marker } from "./map-marks";
import { mapProbe } from "./map-probe";
import type { MapOptions, MountedMap } from "./map-providers";
import { createOverlay } from "./overlay";
import { repaint } from "./repaint";
import { followView } from "./view-follower";

setWorkerUrl(workerUrl);

/** The middle of Shanxi, for the moment before anything has a place. */
const NOWHERE = { center: [112.3, 37.3] as [number, number], zoom: SMALLEST_ZOOM + 0.5 };
/** What every label may need: digits, letters of point names, signs of figures. */
const COMMON_CHARACTERS = "0123456789.,+-*·JjXYkmhazN°";

/**
 * Shows the store on a map and writes presses back to it. Asks the network for nothing. The container's
 * `data-map-state` is `loading`, then `ready` once a picture stands, `lost` while the graphics context is gone, or
 * `unavailable` where there is no WebGL.
 */
export function mountMap(container: HTMLElement, store: AppStore, options: MapOptions): MountedMap {
  const seats = options.seats ?? [];
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  const shownIn = shownParcels();
  let input = mapInput(store.getState(), systemDark.matches);
  const sceneOf = (of: MapInput) =>
    mapScene(of.loaded?.dataset ?? null, { shown: shownIn(of), seats, language: of.language });
  let scene = sceneOf(input);
  let applied: MapInput | null = null;
  let destroyed = false;
  let showAllPending = false;

  container.classList.add("dk-map");
  container.dataset.mapState = "loading";
  const holder = element("div", "dk-map-canvas");
  const overlay = createOverlay(container, options.reviewNumber ?? null, {
    zoomIn: () => map?.zoomIn(),
    zoomOut: () => map?.zoomOut(),
    northUp: () => map?.resetNorth(),
    showAll: () => {
      if (map !== null && scene.extent !== null) showBounds(map, scene.extent, overlay.covered(), true);
    },
  });
  container.append(holder, overlay.root);

  const unmount = (): void => {
    destroyed = true;
    holder.remove();
    overlay.root.remove();
    container.classList.remove("dk-map");
    delete container.dataset.mapState;
  };
  const wordsOf = (of: MapInput): void => {
    overlay.setWords(of.language, of.loaded?.invented ?? false, seats.length > 0);
    map?.getCanvas().setAttribute("aria-label", mapWords.canvas[of.language]);
  };

  const first = parsedCamera(options.camera);
  const made = newMap(holder, {
    style: mapStyle(mapPalette(input.dark), input.hidden),
    ...(first === null
      ? NOWHERE
      : { center: [first.lon, first.lat] as [number, number], zoom: first.zoom, bearing: first.bearing }),
  });
  const map: MapLibre | null = made;
  if (made === null) {
    container.dataset.mapState = "unavailable";
    wordsOf(input);
    overlay.setTrouble("noWebgl");
    return { destroy: unmount, flyTo: () => false };
  }

  const select = marker(made, "selected");
  const hover = marker(made, "hover");
  const setData = (source: MapSource, data: GeoJSON.FeatureCollection): void => {
    void made.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const view = followView(made, overlay, options, () => ({ scene, input, shown: shownIn(input) }), setData);

  /** Shows the data whole; a container without a size yet gets it when it has one. */
  const showAll = (flown: boolean): void => {
    showAllPending = container.clientWidth === 0 || container.clientHeight === 0;
    if (!showAllPending && scene.extent !== null) showBounds(made, scene.extent, overlay.covered(), flown);
  };

  const apply = (next: MapInput): void => {
    const isFirst = applied === null;
    for (const change of plannedChanges(applied, next)) {
      switch (change) {
        case "theme":
          setIcons(made, mapPalette(next.dark));
          repaint(made, mapStyle(mapPalette(next.dark)));
          view.refresh();
          break;
        case "words":
          wordsOf(next);
          break;
        case "visibility":
          for (const layer of mapStyle(mapPalette(next.dark)).layers) {
            const group = mapGroups.find(
              (one) => one === (layer.metadata as { group?: string } | undefined)?.group,
            );
            if (group !== undefined)
              made.setLayoutProperty(
                layer.id,
                "visibility",
                next.hidden.includes(group) ? "none" : "visible",
              );
          }
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
          limitCamera(made, scene);
          if (!isFirst || first === null) showAll(false);
          break;
        case "selection":
          select(next.selection);
          break;
        case "fly":
          if (next.loaded !== null && next.selection !== null)
            flyToRecord(made, next.loaded.dataset, scene, overlay.covered(), next.selection);
          break;
      }
    }
    // An address with a record and no camera opens at the record.
    if (isFirst && first === null && next.loaded !== null && next.selection !== null)
      flyToRecord(made, next.loaded.dataset, scene, overlay.covered(), next.selection);
    applied = next;
  };

  let turn = 0;
  const update = async (): Promise<void> => {
    const next = mapInput(store.getState(), systemDark.matches);
    const changes = plannedChanges(input, next);
    if (changes.length === 0 && applied !== null) return;
    turn += 1;
    const mine = turn;
    const nextScene = changes.includes("data") || applied === null ? sceneOf(next) : scene;
    input = next;
    scene = nextScene;
    if (changes.includes("data") || applied === null) {
      await loadLabelFont(COMMON_CHARACTERS + labelText(nextScene));
      // Someone went on while the font came: the later turn draws, for it has the later state.
      if (destroyed || mine !== turn) return;
    }
    apply(input);
  };

  made.on("load", () => {
    setIcons(made, mapPalette(input.dark));
    void update().then(() => {
      if (destroyed) return;
      made.once("idle", () => {
        container.dataset.mapState = "ready";
        options.onReady?.(mapProbe(made));
      });
      made.triggerRepaint();
    });
  });
  made.on("webglcontextlost", () => {
    container.dataset.mapState = "lost";
    overlay.setTrouble("lost");
  });
  made.on("webglcontextrestored", () => {
    made.once("idle", () => {
      // The style comes back without its pictures' states: everything is given anew.
      setIcons(made, mapPalette(input.dark));
      const [dark, at] = [input.dark, applied];
      applied = at === null ? null : { ...at, loaded: null, selection: null, hidden: [], dark: !dark };
      const camera = made.getCenter();
      const zoom = made.getZoom();
      apply(input);
      made.jumpTo({ center: camera, zoom });
      container.dataset.mapState = "ready";
    });
  });
  made.on("moveend", () => {
    const { lng, lat } = made.getCenter();
    options.onCamera(cameraText({ lon: lng, lat, zoom: made.getZoom(), bearing: made.getBearing() }));
  });
  made.on("resize", () => {
    if (showAllPending) showAll(false);
  });
  made.on("mousemove", ({ point }) => {
    const id = recordAt(made, point);
    hover(id);
    made.getCanvas().style.cursor = id === null ? "" : "pointer";
  });
  made.on("mouseout", () => hover(null));
  const choose = (id: string | null): void => {
    if (id !== null) store.setState((state) => subjectOpened(state, id));
  };
  made.on("click", ({ point }) => choose(recordAt(made, point)));
  made.getCanvas().addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const { clientWidth, clientHeight } = made.getContainer();
    choose(recordAt(made, { x: clientWidth / 2, y: clientHeight / 2 }));
  });

  const stop = store.subscribe(() => {
    if (made.isStyleLoaded() || applied !== null) void update();
  });
  const onSystemTheme = (): void => void update();
  systemDark.addEventListener("change", onSystemTheme);
  wordsOf(input);

  return {
    destroy: () => {
      stop();
      systemDark.removeEventListener("change", onSystemTheme);
      view.stop();
      made.remove();
      unmount();
    },
    flyTo: (id) => {
      const dataset = input.loaded?.dataset;
      return dataset === undefined ? false : flyToRecord(made, dataset, scene, overlay.covered(), id);
    },
  };
}

/** A map without MapLibre's own controls; null where the browser has no WebGL. */
function newMap(
  container: HTMLElement,
  options: Pick<ConstructorParameters<typeof MapLibre>[0], "style" | "center" | "zoom" | "bearing">,
): MapLibre | null {
  try {
    return new MapLibre({
      container,
      ...options,
      minZoom: SMALLEST_ZOOM,
      maxZoom: LARGEST_ZOOM,
      maxPitch: 0,
      pitchWithRotate: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
    });
  } catch {
    return null;
  }
}

/** All text that the scene's labels draw. */
function labelText(scene: ReturnType<typeof mapScene>): string {
  return [
    ...scene.parcelSigns.features.map(({ properties }) => properties.label + properties.useText),
    ...scene.zoneSigns.features.map(({ properties }) => properties.label),
    ...scene.seats.features.map(({ properties }) => properties.name),
  ].join("");
}
