import * as Comlink from "comlink";
import type { FileColumnChoice } from "../domain/map-file";
import type { AppStore, LoadedDataset, ReadFailure } from "../store/app-state";
import { documentsRead, workDismissed, workProgressed } from "../store/dataset-transitions";
import { translation } from "../ui/use-messages";
import { rememberColumns, rememberedColumns } from "./column-memory";
import type { IngestWorker } from "./ingest-worker";
import type { KeptFiles } from "./kept-files";

/** The town of the demonstration set: no real text names it, so a text that does is one of ours. */
const inventedTown = "示例新区";

/** Reads documents in a worker of their own; only one reading goes on at a time. */
export interface Reading {
  start(files: readonly File[]): void;
  /** reads the files of a dataset again, with what was said of one of their sources since */
  again(dataset: string, sha256: string, columns: FileColumnChoice): void;
  cancel(): void;
}

/** The reading of the reader's own documents: nothing of them leaves the machine. */
export function reading(store: AppStore, kept: KeptFiles): Reading {
  let running: Worker | null = null;
  const stop = (): void => {
    running?.terminate();
    running = null;
  };
  const fail = (reason: string): void => {
    stop();
    const message = {
      zh: translation("zh")("reading.failed", { reason }),
      en: translation("en")("reading.failed", { reason }),
    };
    store.setState((state) => workProgressed(state, { state: "failed", message }));
  };

  async function read(files: readonly File[], worker: Worker): Promise<void> {
    const t = translation(store.getState().language);
    const [first] = files;
    const label = files.length === 1 && first ? first.name : t("reading.files", { count: files.length });
    const progress = (done: number, total: number, name: string): void => {
      if (running !== worker) return;
      const stage =
        name === "" ? null : `${t("reading.step", { done: Math.floor(done) + 1, total })} · ${name}`;
      store.setState((state) =>
        workProgressed(state, { state: "running", label, stage, share: done / total }),
      );
    };
    store.setState((state) =>
      workProgressed({ ...state, failures: [] }, { state: "running", label, stage: null, share: null }),
    );
    const inputs = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (running !== worker) return;
    const buffers = inputs.map((input) => input.bytes.buffer);
    const { dataset, texts, failures, ids } = await Comlink.wrap<IngestWorker>(worker).read(
      Comlink.transfer(inputs, buffers),
      new URL("cmaps/", document.baseURI).href,
      new Map([...rememberedColumns(localStorage)].map(([sha256, columns]) => [sha256, { columns }])),
      Comlink.proxy(progress),
    );
    if (running !== worker) return;
    stop();
    const loaded: LoadedDataset = {
      // From the content: the same documents read again replace themselves.
      id: `local-${dataset.sources.map((source) => source.id).join("-") || "empty"}`.slice(0, 60),
      label: { zh: label, en: label },
      invented: Object.values(texts).some((text) => text.includes(inventedTown)),
      local: true,
      dataset,
      texts,
    };
    kept.keep(loaded.id, files, ids);
    const failed: ReadFailure[] = failures.map((issue) => ({
      name: dataset.sources.find((source) => source.id === issue.source)?.name ?? "",
      message: issue.message,
    }));
    store.setState((state) => documentsRead(state, loaded, failed));
    // what the reader chose for its boundaries holds for what was read again as well
    store.setState((state) => (state.readings.length > 0 ? { readings: [...state.readings] } : state));
  }

  const start = (files: readonly File[]): void => {
    if (files.length === 0) return;
    stop();
    const worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
    running = worker;
    worker.addEventListener("error", (event) => {
      if (running === worker) fail(event.message || "worker");
    });
    read(files, worker).catch((error: unknown) => {
      if (running === worker) fail(error instanceof Error ? error.message : String(error));
    });
  };

  return {
    start,
    again(dataset, sha256, columns) {
      rememberColumns(localStorage, sha256, columns);
      start(kept.ofDataset(dataset));
    },
    cancel() {
      stop();
      store.setState(workDismissed);
    },
  };
}
