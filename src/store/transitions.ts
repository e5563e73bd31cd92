import type { Evidence } from "../domain/evidence";
import type { Severity } from "../domain/finding";
import {
  type AppState,
  type Door,
  type Filters,
  type Language,
  noFilters,
  type Page,
  type Range,
  type RangeKey,
  type Theme,
} from "./app-state";

/** Every transition is pure: the state before, what happened, the state after. */

/** A page was chosen; the selection stays, an open source text is closed. */
export function pageOpened(state: AppState, page: Page): AppState {
  return { ...state, page, highlight: null };
}

const firstPages: Record<Door, Page> = { plan: "overview", audit: "findings", public: "public" };

/** A door was chosen: its first page opens. */
export function doorEntered(state: AppState, door: Door): AppState {
  return { ...state, door, page: firstPages[door], highlight: null, sort: null };
}

/** Something was selected (or nothing, with null) without leaving the page. */
export function selected(state: AppState, id: string | null): AppState {
  return state.selection === id ? state : { ...state, selection: id };
}

/** The page of one parcel was opened. */
export function parcelOpened(state: AppState, id: string): AppState {
  return { ...state, page: "parcel", selection: id, highlight: null, point: null, cause: null };
}

/** A record was opened on the page of its kind; an id that nothing bears leaves the state as it was. */
export function subjectOpened(state: AppState, id: string): AppState {
  const dataset = state.datasets.find((one) => one.id === state.active)?.dataset;
  if (!dataset) return state;
  if (dataset.parcels.some((one) => one.id === id)) return parcelOpened(state, id);
  const page: Page | null = dataset.zones.some((one) => one.id === id)
    ? "zones"
    : dataset.quotas.some((one) => one.id === id)
      ? "quotas"
      : dataset.documents.some((one) => one.id === id)
        ? "documents"
        : null;
  return page === null ? state : { ...state, page, selection: id, highlight: null };
}

/** One part of the filters was changed. */
export function filtered(state: AppState, change: Partial<Filters>): AppState {
  return { ...state, filters: { ...state.filters, ...change } };
}

/** The ledger was narrowed to figures of one kind between two ends, or (null) no longer is. */
export function rangeChosen(state: AppState, key: RangeKey, range: Range | null): AppState {
  const { [key]: _, ...others } = state.filters.ranges;
  const open = range === null || (range.min === null && range.max === null);
  return filtered(state, { ranges: open ? others : { ...others, [key]: range } });
}

/** Columns were chosen for the ledger, in this order; null: those of the door. */
export function columnsChosen(state: AppState, columns: readonly string[] | null): AppState {
  return { ...state, columns };
}

/** The greeting of the first visit was put away. */
export function welcomeDismissed(state: AppState): AppState {
  return { ...state, welcome: false };
}

/** All filters were taken away. */
export function filtersCleared(state: AppState): AppState {
  return { ...state, filters: noFilters };
}

/** A column header was pressed: ascending, descending, as in the documents. */
export function sortToggled(state: AppState, column: string): AppState {
  const { sort } = state;
  if (sort?.column !== column) return { ...state, sort: { column, descending: false } };
  return { ...state, sort: sort.descending ? null : { column, descending: true } };
}

/** A severity was shown or hidden. */
export function severityToggled(state: AppState, severity: Severity): AppState {
  const shown = state.severities.includes(severity);
  return {
    ...state,
    severities: shown ? state.severities.filter((one) => one !== severity) : [...state.severities, severity],
  };
}

/** The reader asked for less to be fetched, or for all of it again. */
export function dataSaved(state: AppState, savesData: boolean): AppState {
  return { ...state, savesData };
}

/** Something was opened in the public door: a county, a plan area, a record; null is its first page. */
export function publicOpened(state: AppState, id: string | null): AppState {
  return {
    ...state,
    door: "public",
    page: "public",
    selection: id,
    highlight: null,
    point: null,
    cause: null,
  };
}

/** The language was chosen. */
export function languageChosen(state: AppState, language: Language): AppState {
  return { ...state, language };
}

/** The theme was chosen. */
export function themeChosen(state: AppState, theme: Theme): AppState {
  return { ...state, theme };
}

/** The characters behind a value were asked for. */
export function evidenceShown(state: AppState, evidence: Evidence): AppState {
  return {
    ...state,
    highlight: {
      source: evidence.source,
      start: evidence.start,
      end: evidence.end,
      lines: evidence.lines,
      ...(evidence.page === undefined ? {} : { page: evidence.page }),
      ...(evidence.box === undefined ? {} : { box: evidence.box }),
      ...(evidence.more
        ? { more: evidence.more.map(({ source, start, end }) => ({ source, start, end })) }
        : {}),
    },
  };
}

/** The source text was closed. */
export function sourceClosed(state: AppState): AppState {
  return { ...state, highlight: null };
}
