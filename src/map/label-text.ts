import type { MapScene } from "../view/map-scene";
import type { MapInput } from "./map-input";
import type { MapOptions } from "./map-providers";

/** What every label may need: digits, letters of point names, signs of figures. */
const COMMON_CHARACTERS = "0123456789.,+-*·JjXYkmhazN°";

/** All text that the labels of a scene draw, and those that do not depend on the dataset. */
export function labelText(scene: MapScene, { settings }: MapInput, { rivers }: MapOptions): string {
  return [
    COMMON_CHARACTERS,
    ...scene.parcelSigns.features.map(({ properties }) => properties.label + properties.useText),
    ...scene.zoneSigns.features.map(({ properties }) => properties.label),
    ...scene.seats.features.map(({ properties }) => properties.name),
    ...(settings.official?.areas ?? []).map((one) => one.name),
    ...(rivers?.features ?? []).map(({ properties }) => properties.name),
  ].join("");
}
