import type { Decision, WorkState } from "../domain/decision";
import type { Message } from "../domain/evidence";
import { type AppState, noFilters } from "./app-state";

/** Entries were added to the log, by hand, from storage or from a file; those that it has already are passed over. */
export function decisionsAdded(state: AppState, added: readonly Decision[]): AppState {
  const known = new Set(state.decisions.log.map((one) => one.id));
  const fresh = added.filter((one) => !known.has(one.id) && known.add(one.id));
  if (fresh.length === 0) return state;
  return { ...state, decisions: { ...state.decisions, log: [...state.decisions.log, ...fresh] } };
}

/** It became known whether the log outlives the page. */
export function decisionsKept(state: AppState, kept: boolean): AppState {
  return { ...state, decisions: { ...state.decisions, kept } };
}

/** Findings of a state were shown or hidden. */
export function workStateToggled(state: AppState, one: WorkState): AppState {
  const { shown } = state.decisions;
  const now = shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one];
  return { ...state, decisions: { ...state.decisions, shown: now } };
}

/** There is something to say about the last import or export; null puts it away. */
export function workNoticed(state: AppState, notice: Message | null): AppState {
  return { ...state, decisions: { ...state.decisions, notice } };
}

/** A boundary point of the selected parcel is pointed at, or none. */
export function pointPointedAt(state: AppState, point: string | null): AppState {
  return state.point === point ? state : { ...state, point };
}

/** The outline of a possible cause was asked for; asking again puts it away. */
export function causeToggled(state: AppState, verdict: number, index: number): AppState {
  const same = state.cause?.verdict === verdict && state.cause.index === index;
  return { ...state, cause: same ? null : { verdict, index } };
}

/** Only these parcels were asked for: the ledger opens with them. */
export function parcelsPicked(state: AppState, only: readonly string[]): AppState {
  return {
    ...state,
    page: "overview",
    selection: only.length === 1 ? (only[0] ?? null) : null,
    filters: { ...noFilters, only },
    highlight: null,
  };
}
