import type { Dataset } from "../domain/dataset";
import type { AppState } from "./app-state";

/** Boundaries were to be read in a system that the reader chose; null: as the program reads them. */
export function readingChosen(state: AppState, subjects: readonly string[], system: string | null): AppState {
  const kept = state.readings.filter((one) => !subjects.includes(one.subject));
  const chosen = system === null ? [] : subjects.map((subject) => ({ subject, system }));
  return { ...state, readings: [...kept, ...chosen], point: null, cause: null };
}

/** The dataset was measured again by the choices; it keeps how it was read before any. */
export function datasetReread(
  state: AppState,
  id: string,
  reread: Dataset,
  problems: AppState["readingProblems"],
): AppState {
  const datasets = state.datasets.map((one) => {
    if (one.id !== id) return one;
    const { asRead = one.dataset, ...rest } = one;
    return reread === asRead ? { ...rest, dataset: asRead } : { ...rest, dataset: reread, asRead };
  });
  return { ...state, datasets, readingProblems: problems };
}
