import type { Message } from "../domain/evidence";
import { type AppState, type LoadedDataset, noFilters, type ReadFailure, type Work } from "./app-state";

/** A shipped dataset was asked for. */
export function datasetRequested(state: AppState, id: string): AppState {
  if (state.loading.includes(id)) return state;
  const failed = Object.fromEntries(Object.entries(state.failed).filter(([key]) => key !== id));
  return { ...state, loading: [...state.loading, id], failed };
}

/** A dataset arrived; it replaces one of the same id. It comes into view only where nothing else is in view. */
export function datasetLoaded(state: AppState, loaded: LoadedDataset): AppState {
  return {
    ...state,
    datasets: [...state.datasets.filter((one) => one.id !== loaded.id), loaded],
    loading: state.loading.filter((one) => one !== loaded.id),
    active: state.active ?? loaded.id,
  };
}

/** A dataset could not be had. */
export function datasetFailed(state: AppState, id: string, message: Message): AppState {
  return {
    ...state,
    loading: state.loading.filter((one) => one !== id),
    failed: { ...state.failed, [id]: message },
  };
}

/** Another dataset was put in view: what was selected and filtered in the last one has no meaning in it. */
export function datasetChosen(state: AppState, id: string): AppState {
  if (state.active === id) return state;
  return {
    ...state,
    active: id,
    page: state.page === "parcel" ? "overview" : state.page,
    selection: null,
    highlight: null,
    filters: noFilters,
    sort: null,
    readings: [],
    readingProblems: [],
  };
}

/** Every dataset was judged anew; those that stayed the same are the same objects. */
export function datasetsJudged(
  state: AppState,
  judged: (dataset: LoadedDataset["dataset"]) => LoadedDataset["dataset"],
): AppState {
  const datasets = state.datasets.map((one) => {
    const dataset = judged(one.dataset);
    return dataset === one.dataset ? one : { ...one, dataset };
  });
  return datasets.every((one, index) => one === state.datasets[index]) ? state : { ...state, datasets };
}

/** The decoded text of a source arrived. */
export function textLoaded(state: AppState, dataset: string, source: string, text: string): AppState {
  return {
    ...state,
    datasets: state.datasets.map((one) =>
      one.id === dataset ? { ...one, texts: { ...one.texts, [source]: text } } : one,
    ),
  };
}

/** Reading went on. */
export function workProgressed(state: AppState, work: Work): AppState {
  return { ...state, work };
}

/** The report of the last reading was put away, or the reading was cancelled. */
export function workDismissed(state: AppState): AppState {
  return { ...state, work: null, failures: [] };
}

/**
 * Documents of the reader were read. Where every one of them is a source of the dataset in view (same bytes or same
 * text), that dataset stays in view and gains its characters; otherwise the new dataset comes into view.
 */
export function documentsRead(
  state: AppState,
  loaded: LoadedDataset,
  failures: readonly ReadFailure[],
): AppState {
  const withDataset = datasetLoaded(state, loaded);
  const inView = state.datasets.find((one) => one.id === state.active);
  const read = loaded.dataset.sources.filter((source) => loaded.texts[source.id] !== undefined);
  const known =
    inView !== undefined &&
    read.length > 0 &&
    read.every((source) =>
      inView.dataset.sources.some(
        (other) =>
          other.sha256 === source.sha256 ||
          (other.textSha256 !== null && other.textSha256 === source.textSha256),
      ),
    );
  const work: Work = {
    state: "done",
    dataset: loaded.id,
    parcels: loaded.dataset.parcels.length,
    zones: loaded.dataset.zones.length,
  };
  if (known) return { ...withDataset, work, failures, welcome: false };
  return {
    ...datasetChosen(withDataset, loaded.id),
    page: "overview",
    work,
    failures,
    welcome: false,
    undoable: { kind: "documents", dataset: loaded.id, before: state.active },
  };
}
