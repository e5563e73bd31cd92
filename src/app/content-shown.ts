/** Milliseconds after which a busy page no longer holds back what comes behind its content. */
const LONGEST_WAIT = 2000;

/**
 * A promise for the moment in which the reader has something to read and the page a breath to spare, and what keeps it.
 * Map, font and offline copy wait for it: on a slow line they would be in the way of the words.
 */
export function contentShown(): { readonly shown: Promise<void>; readonly tell: () => void } {
  let settle: () => void = () => undefined;
  const shown = new Promise<void>((done) => {
    settle = done;
  });
  return {
    shown,
    tell: () => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => settle(), { timeout: LONGEST_WAIT });
      else setTimeout(settle, 0);
    },
  };
}
