/** Milliseconds after which a page that never rests no longer holds up what waits for its rest. */
const LONGEST_WAIT = 250;

/**
 * Resolves when the page has a moment to spare. The start of a map is work for a tenth of a second and more: with a
 * breath between its steps, whatever the reader does meanwhile is answered first.
 */
export function breath(): Promise<void> {
  return new Promise((done) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => done(), { timeout: LONGEST_WAIT });
    else setTimeout(done, 0);
  });
}
