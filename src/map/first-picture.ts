import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { MapSource } from "../view/map-style";
import { breath } from "./breath";
import { sharpened } from "./coarse-start";
import { hasStyle } from "./has-style";
import type { MapChange } from "./map-input";
import type { Feed } from "./source-feeder";

interface Parts {
  readonly perform: (change: MapChange) => void;
  readonly feed: Feed;
  readonly data: readonly (readonly [MapSource, FeatureCollection])[];
  /** what goes with the data: the grid, and what is said of them */
  readonly besideData: () => void;
}

/**
 * Performs the changes that lead to the first picture with a breath before each, because nobody waits for a part of it
 * and all of it at once would stop the page; then shows it. False where the map was lost or left meanwhile.
 */
export async function firstPicture(
  map: MapLibre,
  changes: readonly MapChange[],
  { perform, feed, data, besideData }: Parts,
  goesOn: () => boolean,
): Promise<boolean> {
  // Every source is still empty.
  const filled = data.filter(([, given]) => given.features.length > 0);
  const steps = changes.flatMap((one): readonly (() => Promise<void> | void)[] =>
    one === "data"
      ? [
          // Before the signs of the data, which are placed anew after whatever comes later.
          besideData,
          ...filled.map(([source, given]) => async () => {
            await feed(source, given);
            await drawn(map, source);
          }),
        ]
      : [() => perform(one)],
  );
  for (const step of steps) {
    await breath();
    if (!goesOn() || !hasStyle(map)) return false;
    await step();
  }
  await sharpened(map);
  return goesOn() && hasStyle(map);
}

/** Milliseconds after which the next source is given although the one before was not seen drawn. */
const LONGEST_DRAWING = 700;

/**
 * Resolves when the source is on the map for the first time. The graphics processor builds the programs of the layers
 * that it sees for the first time, while the page stands still: those of one source at a time are a short stop.
 */
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
  });
}
