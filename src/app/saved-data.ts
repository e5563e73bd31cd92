import type { AppStore } from "../store/app-state";

/** Whether the reader's system asks to be sent less: the Save-Data preference, or its media query. */
export function asksForLess(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** The font of the page, as its style sheet names it; one file a subset for all weights. */
const FONT = '1rem "Noto Sans SC Variable"';

/**
 * Fetches the font of the page once, when there is something to read (`shown`) and data need not be saved: its subsets
 * weigh more than the page. It is put on when every subset that the words need has come, so that the page is laid out
 * again once and not twenty times; what later words need comes as they do.
 * @returns settles when it is put on, or when data are saved
 */
export function fontWhenWanted(store: AppStore, shown: Promise<void>): Promise<void> {
  const fetched = { font: false };
  const look = (): Promise<void> | undefined => {
    if (fetched.font || store.getState().savesData) return;
    fetched.font = true;
    return putOn();
  };
  return shown.then(() => {
    store.subscribe(look);
    return look();
  });
}

async function putOn(): Promise<void> {
  try {
    await import("@fontsource-variable/noto-sans-sc/index.css");
    await document.fonts.load(FONT, document.body.textContent ?? "");
  } catch {
    // What does not come leaves its words in the system's letters, and holds up nobody who waits for it.
  }
  document.documentElement.dataset.font = "own";
  await laidOut();
}

/** A page in the background has no frames. */
const LONGEST_FRAME = 250;

/** Resolves when the page has been laid out anew, so that nobody who measures something has to wait for it. */
const laidOut = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_FRAME);
  });
