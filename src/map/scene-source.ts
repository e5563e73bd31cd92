import type { FeatureCollection } from "geojson";
import type { Dataset } from "../domain/dataset";
import type { Place } from "../domain/region";
import { type MapScene, mapScene, prepareParcels } from "../view/map-scene";
import type { MapSource } from "../view/map-style";
import { breath } from "./breath";
import { type MapInput, shownParcels } from "./map-input";
import type { MapOptions } from "./map-providers";

/**
 * What each source of the map is given of a scene, in the order in which it is drawn at first: the most signs last,
 * because every source that comes after them has all of them placed anew.
 */
export function sceneData(
  scene: MapScene,
  { rivers }: Pick<MapOptions, "rivers">,
): readonly (readonly [MapSource, FeatureCollection])[] {
  return [
    ["parcels", scene.parcels],
    ["zones", scene.zones],
    ["zone-signs", scene.zoneSigns],
    ["seats", scene.seats],
    ...(rivers ? [["rivers", rivers] as const] : []),
    ["parcel-signs", scene.parcelSigns],
    ["far-labels", scene.farLabels],
  ];
}

/** Parcels whose pictures are made between two breaths: a few milliseconds of work. */
const STEP = 500;

const prepared = new WeakSet<Dataset>();

/** Makes the parts of a scene in small steps, so that the page answers meanwhile; a scene then only gathers them. */
export async function prepareScene({ loaded }: MapInput): Promise<void> {
  if (loaded === null || prepared.has(loaded.dataset)) return;
  prepared.add(loaded.dataset);
  const { parcels } = loaded.dataset;
  for (let from = 0; from < parcels.length; from += STEP) {
    await breath();
    prepareParcels(parcels.slice(from, from + STEP));
  }
}

/** Makes scenes; the last one is kept, because its input is asked for more than once. */
export function sceneSource(seats: readonly Place[]): (input: MapInput) => MapScene {
  let last: { readonly input: MapInput; readonly scene: MapScene } | null = null;
  return (input) => {
    const same =
      last !== null &&
      last.input.loaded?.dataset === input.loaded?.dataset &&
      last.input.language === input.language &&
      last.input.filters === input.filters &&
      last.input.soundsLike === input.soundsLike;
    if (last !== null && same) return last.scene;
    const { language } = input;
    const scene = mapScene(input.loaded?.dataset ?? null, { shown: shownParcels(input), seats, language });
    last = { input, scene };
    return scene;
  };
}
