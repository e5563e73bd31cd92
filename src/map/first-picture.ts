import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { MapSource } from "../view/map-style";
import { breath } from "./breath";
import { sharpened } from "./coarse-start";
import { hasStyle } from "./has-style";
import { holdLayers } from "./held-layers";
import type { MapChange } from "./map-input";
import type { Feed } from "./source-feeder";

interface Parts {
  readonly perform: (change: MapChange) => void;
  readonly feed: Feed;
  readonly data: readonly (readonly [MapSource, FeatureCollection])[];
  /** what goes with the data: the grid, and what is said of them */
  readonly besideData: () => void;
}

/** Milliseconds of work without a breath: half of a frame. */
const TURN = 8;

/**
 * Performs the changes that lead to the first picture in short turns with a breath between them, because nobody waits
 * for a part of it and all of it at once would stop the page; then shows it. False where the map was lost or left
 * meanwhile.
 */
export async function firstPicture(
  map: MapLibre,
  changes: readonly MapChange[],
  { perform, feed, data, besideData }: Parts,
  goesOn: () => boolean,
): Promise<boolean> {
  const layers = holdLayers(map);
  // Every source is still empty.
  const filled = data.filter(([, given]) => given.features.length > 0);
  const draw = async (): Promise<void> => {
    // The map's worker cuts the tiles of all of them, while they are drawn as they come.
    const begun = [...BESIDE_DATA, ...filled.map(([source]) => source)].filter((source) =>
      layers.of(source).some(layers.release),
    );
    for (const source of begun) {
      await drawn(map, source);
      for (const id of layers.of(source)) {
        if (!goesOn() || !hasStyle(map)) return;
        if (layers.release(id)) await drawn(map, source);
      }
    }
  };
  const give = filled.map((one) => (): Promise<void> => feed(...one));
  const steps = changes.flatMap((one): readonly (() => Promise<void> | void)[] =>
    one === "data" ? [besideData, ...give, draw] : [() => perform(one)],
  );
  let began = performance.now();
  for (const step of steps) {
    if (performance.now() - began > TURN) {
      await breath();
      began = performance.now();
    }
    if (!goesOn() || !hasStyle(map)) return false;
    await step();
  }
  // Those that have nothing to show yet.
  layers.releaseAll();
  await sharpened(map);
  return goesOn() && hasStyle(map);
}

/** Milliseconds after which the next layer is drawn although the one before was not seen. */
const LONGEST_DRAWING = 700;

/** Sources of what goes with the data, in as far as it is seen at once. */
const BESIDE_DATA: readonly MapSource[] = ["grid", "grid-labels"];

/** Resolves with the next frame that has the source on the map. */
function drawn(map: MapLibre, source: MapSource): Promise<void> {
  return new Promise((done) => {
    const finish = (): void => {
      clearTimeout(patience);
      map.off("render", look);
      done();
    };
    const look = (): void => {
      if (!hasStyle(map) || map.isSourceLoaded(source)) finish();
    };
    const patience = setTimeout(finish, LONGEST_DRAWING);
    map.on("render", look);
    // Also where everything stands already.
    map.triggerRepaint();
  });
}
