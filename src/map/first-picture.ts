import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { MapSource } from "../view/map-style";
import { breath } from "./breath";
import { hasStyle } from "./has-style";
import type { MapChange } from "./map-input";

/** Milliseconds after which a map that still draws, or that nobody sees, is waited for no longer. */
const LONGEST_WAIT = 500;

interface Parts {
  readonly perform: (change: MapChange) => void;
  readonly setData: (source: MapSource, data: FeatureCollection) => void;
  readonly data: readonly (readonly [MapSource, FeatureCollection])[];
  /** all of the data were given */
  readonly dataGiven: () => void;
}

/**
 * Performs the changes that lead to the first picture with a breath before each, because nobody waits for a part of it
 * and all of it at once would stop the page. One source drawn after the other has its shaders made in several frames.
 * False where the map was lost or left meanwhile.
 */
export async function firstPicture(
  map: MapLibre,
  changes: readonly MapChange[],
  { perform, setData, data, dataGiven }: Parts,
  goesOn: () => boolean,
): Promise<boolean> {
  const draw = ([source, given]: (typeof data)[number]) => {
    setData(source, given);
    return mapRest(map);
  };
  // Every source is still empty.
  const filled = data.filter(([, given]) => given.features.length > 0);
  const steps = changes.flatMap((one): readonly (() => unknown)[] =>
    one === "data" ? [...filled.map((given) => () => draw(given)), dataGiven] : [() => perform(one)],
  );
  for (const step of steps) {
    await breath();
    if (!goesOn() || !hasStyle(map)) return false;
    await step();
  }
  return true;
}

/** Resolves when the map has drawn what it was given. */
function mapRest(map: MapLibre): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      map.off("idle", end);
      done();
    };
    const timer = setTimeout(end, LONGEST_WAIT);
    map.on("idle", end);
  });
}
