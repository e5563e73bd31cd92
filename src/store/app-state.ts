import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../domain/dataset";
import type { Decision, WorkState } from "../domain/decision";
import type { Message } from "../domain/evidence";
import type { Severity } from "../domain/finding";
import { defaultOffice, type Office } from "../domain/office";
import { defaultMapSettings, type MapSettings } from "./map-settings";
import type { Undoable } from "./undoable";

/** A dataset on the page, with the texts it was read from where we have them (never for shipped facts). */
export interface LoadedDataset {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** invented: shown as such wherever its records appear */
  readonly invented: boolean;
  /** read from the reader's own files or clipboard: it exists on this machine only */
  readonly local: boolean;
  readonly dataset: Dataset;
  /** as it was read, where boundaries are shown in systems that the reader chose */
  readonly asRead?: Dataset;
  /** decoded text by source id */
  readonly texts: Readonly<Record<string, string>>;
}

export type Language = keyof Message;
export type Theme = "system" | "light" | "dark";
/** What the reader came for: it chooses the first page and the columns of the ledger. */
export type Door = "plan" | "audit" | "public";
export type Page =
  | "overview"
  | "charts"
  | "parcel"
  | "board"
  | "compare"
  | "findings"
  | "zones"
  | "quotas"
  | "documents"
  | "audit"
  | "report"
  | "sheet"
  | "public";

/** Figures that the ledger can be narrowed by. */
export type RangeKey = "area" | "far" | "density" | "greenRatio" | "height";

/** From and to, both included; null is open. Areas in m², shares in percent, heights in metres. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Filters {
  readonly text: string;
  /** land-use keys: the code, or the printed words where there is no code */
  readonly landUse: readonly string[];
  readonly planArea: readonly string[];
  /** ids of documents */
  readonly document: readonly string[];
  /** years of the documents, four digits */
  readonly year: readonly string[];
  readonly status: readonly string[];
  readonly verdict: readonly string[];
  readonly ranges: Readonly<Partial<Record<RangeKey, Range>>>;
  readonly boundary: "all" | "with" | "without";
  /** ids of parcels picked out by hand or from a chart */
  readonly only: readonly string[];
}

/** What people decided about findings. */
export interface DecisionBook {
  /** append-only; what stands about a finding is computed from it */
  readonly log: readonly Decision[];
  /** whether the log outlives the page; null until that is known */
  readonly kept: boolean | null;
  /** states of findings shown in the work list */
  readonly shown: readonly WorkState[];
  /** what became of the last import or export */
  readonly notice: Message | null;
}

/** A coordinate system that the reader chose for a boundary. */
export interface ChosenReading {
  /** id of a parcel or zone */
  readonly subject: string;
  /** as `crsKey` writes it */
  readonly system: string;
}

/** Characters of a source; `more` are further places the same value was put together from. */
export interface Highlight {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly lines?: readonly [number, number];
  /** where a paged source shows it: page from 1, box in PDF points from the lower left of the page as shown */
  readonly page?: number;
  readonly box?: readonly [number, number, number, number];
  readonly more?: readonly { readonly source: string; readonly start: number; readonly end: number }[];
}

/** One reading of dropped or pasted documents. */
export type Work =
  | {
      readonly state: "running";
      readonly label: string;
      readonly stage: string | null;
      readonly share: number | null;
    }
  | { readonly state: "done"; readonly dataset: string; readonly parcels: number; readonly zones: number }
  | { readonly state: "failed"; readonly message: Message };

/** An input that could not be read, and why. */
export interface ReadFailure {
  readonly name: string;
  readonly message: Message;
}

/** What the user has done; everything else is computed from it. */
export interface AppState {
  readonly datasets: readonly LoadedDataset[];
  /** id of the dataset in view */
  readonly active: string | null;
  /** ids of datasets on their way */
  readonly loading: readonly string[];
  /** datasets that could not be had, by id */
  readonly failed: Readonly<Record<string, Message>>;
  readonly door: Door;
  readonly page: Page;
  /** id of the selected parcel, zone or document, or `county/` and a name */
  readonly selection: string | null;
  readonly filters: Filters;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** columns of the ledger in order; null: those of the door */
  readonly columns: readonly string[] | null;
  /** whether Latin letters spell a Chinese text; null until a search needs it */
  readonly soundsLike: ((text: string, letters: string) => boolean) | null;
  /** whether the board shows the parcels that have a boundary as well */
  readonly boardOfAll: boolean;
  /** ids of the parcels that are compared, in the order in which they were picked */
  readonly compared: readonly string[];
  /** severities shown in the list of findings */
  readonly severities: readonly Severity[];
  readonly language: Language;
  readonly theme: Theme;
  /** nothing is fetched that the words of the page do not need: no map, no font */
  readonly savesData: boolean;
  readonly hiddenLayers: readonly string[];
  readonly mapSettings: MapSettings;
  readonly decisions: DecisionBook;
  /** systems chosen for boundaries of the dataset in view; the address records them */
  readonly readings: readonly ChosenReading[];
  /** choices that could not be followed, and why */
  readonly readingProblems: readonly { readonly subject: string; readonly message: Message }[];
  /** a place that was asked for by its coordinates, degrees; shown as a pin on the map */
  readonly pin: { readonly lon: number; readonly lat: number } | null;
  /** boundary point of the selected parcel that is pointed at, as `ring/index` */
  readonly point: string | null;
  /** possible cause whose outline is shown: index in the verdicts of the selected parcel and in their hypotheses */
  readonly cause: { readonly verdict: number; readonly index: number } | null;
  /** characters highlighted in the source view; the view is open while this is set */
  readonly highlight: Highlight | null;
  /** the last change of data that can be taken back */
  readonly undoable: Undoable | null;
  /** whether this is the first visit, and nobody has put its greeting away */
  readonly welcome: boolean;
  readonly work: Work | null;
  readonly failures: readonly ReadFailure[];
  /** settings of the office that runs this copy, and what of them could not be read */
  readonly office: Office;
  readonly officeProblems: readonly Message[];
  /** lines of the official boundary file, longitude and latitude; empty without file or review number */
  readonly outline: readonly (readonly (readonly number[])[])[];
}

export const noFilters: Filters = {
  text: "",
  landUse: [],
  planArea: [],
  document: [],
  year: [],
  status: [],
  verdict: [],
  ranges: {},
  boundary: "all",
  only: [],
};

/** Checks that held are counted, and listed when asked for. */
export const defaultSeverities: readonly Severity[] = ["error", "warning", "note"];

export const allWorkStates: readonly WorkState[] = ["open", "explained", "accepted", "closed"];

export type AppStore = StoreApi<AppState>;

/** A fresh store in Chinese with nothing loaded. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore<AppState>()(() => ({
    datasets: [],
    active: null,
    loading: [],
    failed: {},
    door: "plan",
    page: "overview",
    selection: null,
    filters: noFilters,
    sort: null,
    columns: null,
    soundsLike: null,
    boardOfAll: false,
    compared: [],
    severities: defaultSeverities,
    language: "zh",
    theme: "system",
    savesData: false,
    hiddenLayers: [],
    mapSettings: defaultMapSettings,
    decisions: { log: [], kept: null, shown: allWorkStates, notice: null },
    readings: [],
    readingProblems: [],
    pin: null,
    point: null,
    cause: null,
    highlight: null,
    undoable: null,
    welcome: false,
    work: null,
    failures: [],
    office: defaultOffice,
    officeProblems: [],
    outline: [],
    ...initial,
  }));
}
