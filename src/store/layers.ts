import type { AppState } from "./app-state";

/** A layer of the map was hidden, or shown again. */
export function layerToggled(state: AppState, layer: string): AppState {
  const { hiddenLayers } = state;
  return {
    ...state,
    hiddenLayers: hiddenLayers.includes(layer)
      ? hiddenLayers.filter((one) => one !== layer)
      : [...hiddenLayers, layer],
  };
}
