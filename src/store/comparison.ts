import type { AppState } from "./app-state";

/** More than four columns of figures cannot be read side by side. */
export const MOST_COMPARED = 4;

/** Each id once, as many as can be compared. */
export function comparable(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** A parcel was picked for the comparison or taken out of it; a fifth one changes nothing. */
export function compareToggled(state: AppState, id: string): AppState {
  if (state.compared.includes(id)) return { ...state, compared: state.compared.filter((one) => one !== id) };
  return { ...state, compared: comparable([...state.compared, id]) };
}

/** The comparison was opened: of the given parcels, or of those picked. */
export function compareOpened(state: AppState, ids: readonly string[] = state.compared): AppState {
  return { ...state, page: "compare", compared: comparable(ids), highlight: null };
}

/** All parcels were taken out of the comparison. */
export function compareCleared(state: AppState): AppState {
  return { ...state, compared: [] };
}
