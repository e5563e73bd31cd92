import * as Comlink from "comlink";
import type { IngestWorker } from "./ingest-worker";
import type { Reread } from "./reading-keeping";

/** Measures again off the page's own thread; the worker ends with its answer. */
export const rereadInWorker: Reread = async (asRead, choices) => {
  const worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
  });
  try {
    return await Promise.race([Comlink.wrap<IngestWorker>(worker).reread(asRead, choices), broken]);
  } finally {
    worker.terminate();
  }
};
