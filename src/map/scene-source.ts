import type { FeatureCollection } from "geojson";
import type { Place } from "../domain/region";
import { type MapScene, mapScene } from "../view/map-scene";
import type { MapSource } from "../view/map-style";
import { type MapInput, shownParcels } from "./map-input";
import type { MapOptions } from "./map-providers";

/** What each source of the map is given of a scene, in the order in which it is drawn at first. */
export function sceneData(
  scene: MapScene,
  { rivers }: Pick<MapOptions, "rivers">,
): readonly (readonly [MapSource, FeatureCollection])[] {
  return [
    ["parcels", scene.parcels],
    ["parcel-signs", scene.parcelSigns],
    ["zones", scene.zones],
    ["zone-signs", scene.zoneSigns],
    ["seats", scene.seats],
    ...(rivers ? [["rivers", rivers] as const] : []),
  ];
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
