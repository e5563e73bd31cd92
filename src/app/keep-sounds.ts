import type { AppStore } from "../store/app-state";
import { searchTerms } from "../view/search-key";
import { isSpelled } from "../view/sound-query";

/** The table of pinyin comes with the first search of Latin letters; until it is there the letters are only compared. */
export function keepSounds(store: AppStore): void {
  let asked = false;
  const look = (): void => {
    const { filters, soundsLike } = store.getState();
    if (asked || soundsLike !== null || !searchTerms(filters.text).some(isSpelled)) return;
    asked = true;
    import("../view/sounds-like").then(
      ({ soundsLike }) => store.setState({ soundsLike }),
      () => {
        // Offline before it was ever needed: the next search asks again.
        asked = false;
      },
    );
  };
  store.subscribe(look);
  look();
}
