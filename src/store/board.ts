import type { AppState } from "./app-state";

/** The board was asked for all parcels, or for those without a boundary. */
export function boardWidened(state: AppState, all: boolean): AppState {
  return { ...state, boardOfAll: all };
}
