/** Milliseconds after which a graphics process that does not answer no longer holds up the map. */
const LONGEST_WAIT = 1000;

/** Asks for a graphics context where nobody waits for it, and tells when it is there. */
const ASKS = 'new OffscreenCanvas(1,1).getContext("webgl2");postMessage(0)';

/**
 * Resolves when the graphics process has done what it was given before. A page that asks for a context stands still
 * until then, and where it is the first one until the process has started its drawing at all; a worker can wait.
 */
export function graphicsReady(): Promise<void> {
  return new Promise((done) => {
    const address = URL.createObjectURL(new Blob([ASKS], { type: "text/javascript" }));
    const worker = new Worker(address);
    const finish = (): void => {
      clearTimeout(patience);
      worker.terminate();
      URL.revokeObjectURL(address);
      done();
    };
    const patience = setTimeout(finish, LONGEST_WAIT);
    // A browser without such a canvas fails in the worker.
    worker.onmessage = worker.onerror = finish;
  });
}
