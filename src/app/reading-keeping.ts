import type { AppState, AppStore, ChosenReading, LoadedDataset } from "../store/app-state";
import { datasetReread } from "../store/reading-transitions";
import { activeDataset } from "../store/selectors";
import type { RereadDataset } from "./reread-dataset";

/** Measures a dataset again; the page does it in a worker. */
export type Reread = (
  asRead: LoadedDataset["dataset"],
  choices: readonly ChosenReading[],
) => Promise<RereadDataset>;

/**
 * Keeps the dataset in view in step with the systems that the reader chose for its boundaries: measured again when a
 * choice is made, and as it was read when the last one is taken back. Only the latest choice counts.
 */
export function keepReadings(store: AppStore, reread: Reread): void {
  let turn = 0;
  const follow = (state: AppState): void => {
    const loaded = activeDataset(state);
    if (loaded === null) return;
    turn += 1;
    const asRead = loaded.asRead ?? loaded.dataset;
    const { id } = loaded;
    if (state.readings.length === 0) {
      if (loaded.asRead !== undefined || state.readingProblems.length > 0)
        store.setState((now) => datasetReread(now, id, asRead, []));
      return;
    }
    const own = turn;
    reread(asRead, state.readings).then(
      ({ dataset, problems }) => {
        if (own !== turn) return;
        store.setState((now) => datasetReread(now, id, dataset ?? asRead, problems));
      },
      (error: unknown) => {
        if (own !== turn) return;
        const reason = error instanceof Error ? error.message : String(error);
        const message = { zh: `未能重新量算：${reason}`, en: `Could not be measured again: ${reason}` };
        const problems = state.readings.map(({ subject }) => ({ subject, message }));
        store.setState((now) => datasetReread(now, id, asRead, problems));
      },
    );
  };
  store.subscribe((after, before) => {
    if (after.readings !== before.readings || after.active !== before.active) follow(after);
  });
  follow(store.getState());
}
