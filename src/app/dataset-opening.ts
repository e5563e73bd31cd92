import type { AppStore } from "../store/app-state";
import { datasetChosen, datasetFailed, datasetLoaded, datasetRequested } from "../store/dataset-transitions";
import type { Offer } from "../ui/commands";
import { FetchFailure, fetchDataset } from "./shipped-datasets";

/** Puts a dataset in view, fetching it first where it is not here yet; then `after` is done. */
export type OpenDataset = (id: string, after?: () => void) => Promise<void>;

/** What opens datasets. `standing` settles when the frame of the page is drawn. */
export function datasetOpening(
  store: AppStore,
  offers: readonly Offer[],
  standing: Promise<void>,
): OpenDataset {
  return async (id, after = () => undefined) => {
    if (!store.getState().datasets.some((one) => one.id === id)) {
      store.setState((state) => datasetRequested(state, id));
      try {
        const loaded = await fetchDataset(id, offers);
        // A change of the state while the first steps are drawn would have all of them drawn anew in one.
        await standing;
        store.setState((state) => datasetLoaded(state, loaded));
      } catch (error) {
        const said = error instanceof FetchFailure ? error.said : { zh: String(error), en: String(error) };
        store.setState((state) => datasetFailed(state, id, said));
        return;
      }
    }
    store.setState((state) => datasetChosen(state, id));
    after();
  };
}
