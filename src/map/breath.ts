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

/**
 * Resolves when what stands on the page has been drawn too. The page waits for the graphics process while that makes the
 * map's context, and the longer, the more of the page it still has to draw.
 */
export function drawnPage(): Promise<void> {
  return new Promise((done) => {
    // A page in the background has no frames.
    setTimeout(done, LONGEST_WAIT);
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  });
}
