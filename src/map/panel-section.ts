import type { AppState } from "../store/app-state";

/** A part of the map's panel: plain elements that are brought up to date from the state. */
export interface PanelSection {
  readonly root: HTMLElement;
  readonly show: (state: AppState) => void;
}
