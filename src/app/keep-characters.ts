import { knowCharacters } from "../domain/one-script";
import type { AppStore } from "../store/app-state";

/** What the sources of each dataset say of their characters is known before anything of it is shown. */
export function keepCharacters(store: AppStore): void {
  let seen = store.getState().datasets;
  for (const { dataset } of seen) knowCharacters(dataset.sources);
  store.subscribe(({ datasets }) => {
    if (datasets === seen) return;
    seen = datasets;
    for (const { dataset } of datasets) knowCharacters(dataset.sources);
  });
}
