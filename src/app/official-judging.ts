import type { AppStore } from "../store/app-state";
import { datasetsJudged } from "../store/dataset-transitions";

/**
 * Holds every dataset on the page against the reader's own boundaries, whenever either changes. What judges is loaded
 * with the first file.
 */
export function judgeByOfficial(store: AppStore): void {
  store.subscribe((after, before) => {
    const { official } = after.mapSettings;
    const given = official !== before.mapSettings.official;
    const come = after.datasets.some(
      ({ dataset }) => !before.datasets.some((one) => one.dataset === dataset),
    );
    if (!given && (official === null || !come)) return;
    void import("./official-check").then(({ checkedAgainst }) =>
      store.setState((state) =>
        datasetsJudged(state, (dataset) => checkedAgainst(dataset, state.mapSettings.official)),
      ),
    );
  });
}
