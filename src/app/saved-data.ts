import type { AppStore } from "../store/app-state";

/** Whether the reader's system asks to be sent less: the Save-Data preference, or its media query. */
export function asksForLess(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/**
 * Fetches the font of the page once, when there is something to read (`shown`) and data need not be saved: its subsets
 * weigh more than the page.
 */
export function fontWhenWanted(store: AppStore, shown: Promise<void>): void {
  const fetched = { font: false };
  const look = (): void => {
    if (fetched.font || store.getState().savesData) return;
    fetched.font = true;
    void import("@fontsource-variable/noto-sans-sc/index.css");
  };
  void shown.then(() => {
    look();
    store.subscribe(look);
  });
}
