import type { AppStore } from "../store/app-state";
import { textLoaded } from "../store/dataset-transitions";
import { sourceText } from "../store/selectors";
import { fetchText } from "./shipped-datasets";

/** Fetches the characters of a shipped text when somebody wants to see them. */
export function fetchShownTexts(store: AppStore): void {
  store.subscribe((after, before) => {
    const { highlight, active } = after;
    if (highlight === null || active === null || highlight.source === before.highlight?.source) return;
    if (sourceText(after, highlight.source) !== null) return;
    void fetchText(active, highlight.source).then((text) => {
      if (text !== null) store.setState((state) => textLoaded(state, active, highlight.source, text));
    });
  });
}
