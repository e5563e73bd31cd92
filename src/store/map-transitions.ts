import type { AppState } from "./app-state";
import { type BaseMap, type MapSettings, type OfficialFile, USUAL_FLOOR_HEIGHT } from "./map-settings";

const set = (state: AppState, change: Partial<MapSettings>): AppState => ({
  ...state,
  mapSettings: { ...state.mapSettings, ...change },
});

/** A background was chosen, or none. */
export function baseMapChosen(state: AppState, base: BaseMap): AppState {
  return state.mapSettings.base === base ? state : set(state, { base });
}

/** The reader's own key for Tianditu was given, or taken away. */
export function tiandituKeyGiven(state: AppState, key: string): AppState {
  return set(state, { tiandituKey: key.trim() });
}

/** A group of layers was made more or less opaque; `share` from 0 to 1. */
export function layerFaded(state: AppState, group: string, share: number): AppState {
  return set(state, {
    opacity: { ...state.mapSettings.opacity, [group]: Math.min(1, Math.max(0, share)) },
  });
}

/** The plane of grid and coordinates was chosen; null leaves it to the data. */
export function planeChosen(state: AppState, plane: number | null): AppState {
  return set(state, { plane });
}

/** What the limits allow was raised on the map, or laid flat again. */
export function envelopeToggled(state: AppState): AppState {
  const { envelope } = state.mapSettings;
  return set(state, {
    envelope: envelope === null ? { floorHeight: USUAL_FLOOR_HEIGHT, footprint: null } : null,
  });
}

/** Lowest and highest floor, metres: beyond these a figure is mistyped. */
export const floorHeights = { least: 2, most: 12 } as const;

/** Another floor height was assumed, metres. */
export function floorHeightAssumed(state: AppState, metres: number): AppState {
  const { envelope } = state.mapSettings;
  if (envelope === null || !(metres >= floorHeights.least && metres <= floorHeights.most)) return state;
  return set(state, { envelope: { ...envelope, floorHeight: metres } });
}

/** Another footprint was assumed for one parcel, as a share of its area; null goes back to its density limit. */
export function footprintAssumed(state: AppState, parcel: string, share: number | null): AppState {
  const { envelope } = state.mapSettings;
  if (envelope === null || (share !== null && !(share > 0 && share <= 1))) return state;
  return set(state, { envelope: { ...envelope, footprint: share === null ? null : { parcel, share } } });
}

/** The reader's own administrative boundaries came, or were taken away. */
export function officialGiven(state: AppState, official: OfficialFile | null): AppState {
  return set(state, { official });
}
