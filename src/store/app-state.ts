import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../domain/dataset";

/** A dataset on the page, with the texts it was read from where we have them (never for shipped facts). */
export interface LoadedDataset {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** invented: shown as such wherever its records appear */
  readonly invented: boolean;
  readonly dataset: Dataset;
  /** decoded text by source id */
  readonly texts: Readonly<Record<string, string>>;
}

export type Language = "zh" | "en";
export type Page = "overview" | "parcel" | "findings" | "zones" | "quotas" | "source";

export interface Filters {
  readonly text: string;
  readonly landUse: readonly string[];
  readonly planArea: readonly string[];
  readonly document: readonly string[];
  readonly verdict: readonly string[];
  readonly boundary: "all" | "with" | "without";
}

/** What the user has done; everything else is computed from it. */
export interface AppState {
  readonly datasets: readonly LoadedDataset[];
  /** id of the dataset in view */
  readonly active: string | null;
  readonly page: Page;
  /** id of the selected parcel, zone or document */
  readonly selection: string | null;
  readonly filters: Filters;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly language: Language;
  readonly hiddenLayers: readonly string[];
  /** characters highlighted in the source view */
  readonly highlight: { readonly source: string; readonly start: number; readonly end: number } | null;
}

export const noFilters: Filters = {
  text: "",
  landUse: [],
  planArea: [],
  document: [],
  verdict: [],
  boundary: "all",
};

export type AppStore = StoreApi<AppState>;

/** A fresh store in Chinese with nothing loaded. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore<AppState>()(() => ({
    datasets: [],
    active: null,
    page: "overview",
    selection: null,
    filters: noFilters,
    sort: null,
    language: "zh",
    hiddenLayers: [],
    highlight: null,
    ...initial,
  }));
}
