import type { AppState } from "./app-state";
import { activeDataset } from "./selectors";
import { publicOpened, selected, subjectOpened } from "./transitions";

/**
 * A record was pressed on the map: a parcel is chosen beside the page that is open, as its row would be, and opened
 * when it was chosen before; what is no parcel is opened.
 */
export function pressedOnMap(state: AppState, id: string): AppState {
  const isParcel = activeDataset(state)?.dataset.parcels.some((one) => one.id === id) ?? false;
  const beside = state.page !== "parcel" && state.page !== "public" && state.selection !== id;
  return beside && isParcel ? selected(state, id) : openedOnMap(state, id);
}

/** A record was asked for on the map by the keyboard, which has heard what it is; the public door opens it itself. */
export function openedOnMap(state: AppState, id: string): AppState {
  return state.page === "public" ? publicOpened(state, id) : subjectOpened(state, id);
}
