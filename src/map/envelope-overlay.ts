import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { AppStore } from "../store/app-state";
import { envelopeToggled } from "../store/map-transitions";
import type { envelopeShapes, Footprint } from "../view/envelope-shapes";
import { mapWords } from "../view/map-words";
import { FAR_ZOOM } from "../view/map-zooms";
import { element } from "./element";
import type { envelopePanel } from "./envelope-panel";
import { mapButton } from "./map-button";
import type { MapInput } from "./map-input";
import type { Feed } from "./source-feeder";

/** Degrees: steep enough to tell heights, flat enough to keep the ground readable. */
const PITCH = 52;
const STEEPEST = 65;
const TILT_MS = 700;
/** Closer than this a parcel fills the map. */
const BLOCK_ZOOM = 16;
const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What it takes to raise an envelope and to say how. */
interface Brought {
  readonly footprint: Footprint;
  readonly panel: ReturnType<typeof envelopePanel>;
  readonly shapes: typeof envelopeShapes;
}

/**
 * Raises on the map what the limits allow, with the panel that says how. Both come with the first envelope: most
 * readers never ask for one.
 */
export function followEnvelope(
  map: MapLibre,
  store: AppStore,
  bring: (() => Promise<Footprint>) | null,
  current: () => { readonly input: MapInput; readonly shown: () => ReadonlySet<string> | null },
  feed: Feed,
): {
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  readonly refresh: () => void;
  readonly stop: () => void;
} {
  let brought: Brought | null = null;
  let raised = false;
  let stopped = false;
  const button = mapButton(
    "dk-map-envelope-button",
    "M8 1.5 14 4.7v6.6L8 14.5 2 11.3V4.7ZM2 4.7 8 8l6-3.3M8 8v6.5",
    () => store.setState(envelopeToggled),
  );
  button.hidden = bring === null;
  const place = element("div", "");

  const draw = (): void => {
    const { input, shown } = current();
    const { envelope } = input.settings;
    if (envelope === null || brought === null || map.getZoom() < FAR_ZOOM) {
      if (raised) void feed("envelope", EMPTY);
      return;
    }
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    const parcels = input.loaded?.dataset.parcels ?? [];
    void feed("envelope", brought.shapes(parcels, shown(), box, envelope, brought.footprint));
  };
  const tilt = (up: boolean): void => {
    if (up) map.setMaxPitch(STEEPEST);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const done = (): void => {
      if (!up && !raised) map.setMaxPitch(0);
    };
    map.once("moveend", done);
    // A single parcel fills the flat map: its heights need room above it, and beside the panel.
    const one = store.getState().selection !== null && map.getZoom() > BLOCK_ZOOM;
    const { clientWidth } = map.getContainer();
    const beside = place.clientWidth * 2 < clientWidth;
    const offset: [number, number] = beside ? [-place.clientWidth / 2, 0] : [0, -place.clientHeight / 2];
    const room = one ? { zoom: map.getZoom() - 1, offset } : {};
    if (up) map.easeTo({ pitch: PITCH, center: map.getCenter(), ...room, duration: still ? 0 : TILT_MS });
    else map.easeTo({ pitch: 0, bearing: 0, duration: still ? 0 : TILT_MS });
  };
  const follow = (): void => {
    const { language, mapSettings } = store.getState();
    const { envelope } = mapSettings;
    button.setAttribute("aria-label", mapWords.envelope[language]);
    button.title = mapWords.envelope[language];
    button.setAttribute("aria-pressed", String(envelope !== null));
    place.hidden = envelope === null;
    brought?.panel.show();
    if ((envelope !== null) === raised) return;
    raised = envelope !== null;
    if (raised) void raise();
    else {
      tilt(false);
      void feed("envelope", EMPTY);
    }
  };
  /** The panel first: what is raised stands beside it. */
  const raise = async (): Promise<void> => {
    if (bring === null) return;
    if (brought === null) {
      const [footprint, { envelopePanel }, { envelopeShapes: shapes }] = await Promise.all([
        bring(),
        import("./envelope-panel"),
        import("../view/envelope-shapes"),
      ]);
      brought ??= { footprint, panel: envelopePanel(store, place.closest(".dk-map-strip") !== null), shapes };
      place.replaceChildren(brought.panel.root);
    }
    if (stopped || !raised) return;
    tilt(true);
    draw();
  };
  follow();
  // After the map itself has taken the state over: filters and dataset are then what it shows.
  map.on("idle", () => {
    if (raised) settle();
  });
  let drawnFor: unknown = null;
  /** Once for each state that changes the picture, as every drawing brings another idle moment. */
  const settle = (): void => {
    const { input, shown } = current();
    const { lng, lat } = map.getCenter();
    const key = [
      input.loaded?.dataset,
      input.settings.envelope,
      input.filters,
      shown()?.size,
      brought,
      lng,
      lat,
      map.getZoom(),
      map.getPitch(),
    ];
    if (Array.isArray(drawnFor) && key.every((one, index) => one === (drawnFor as unknown[])[index])) return;
    drawnFor = key;
    draw();
  };
  const unsubscribe = store.subscribe((after, before) => {
    const same =
      after.mapSettings === before.mapSettings &&
      after.language === before.language &&
      after.selection === before.selection &&
      after.active === before.active;
    if (!same) follow();
    if (after.mapSettings.envelope !== before.mapSettings.envelope) map.triggerRepaint();
  });
  return {
    button,
    panel: place,
    refresh: () => {
      drawnFor = null;
      map.triggerRepaint();
    },
    stop: () => {
      stopped = true;
      unsubscribe();
    },
  };
}
