import * as Comlink from "comlink";
import linfen from "../../data/regions/linfen.json";
import type { Dataset } from "../domain/dataset";
import type { Issue } from "../domain/issue";
import type { Region } from "../domain/region";
import { type Input, ingest, type SourceChoice } from "../pipeline";
import type { ChosenReading } from "../store/app-state";
import { type RereadDataset, rereadDataset } from "./reread-dataset";

/** Where parcels are expected, as on the command line: it breaks ties between readings and never moves a point. */
const expected: Region = { ...linfen, bbox: bboxOf(linfen.bbox) };

function bboxOf(values: readonly number[]): Region["bbox"] {
  const [west, south, east, north] = values;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new Error("a region needs west, south, east and north");
  }
  return [west, south, east, north];
}

export interface ReadDocuments {
  readonly dataset: Dataset;
  readonly texts: Readonly<Record<string, string>>;
  readonly failures: readonly Issue[];
  /** id of the source that each input became */
  readonly ids: readonly string[];
}

const worker = {
  /** The same pipeline as on the command line, off the page's own thread. */
  async read(
    inputs: readonly Input[],
    /** address of the PDF character maps, ending in a slash */
    cMapUrl: string,
    /** what the reader said of single files, by SHA-256 */
    choices: ReadonlyMap<string, SourceChoice>,
    onProgress: (done: number, total: number, name: string) => void,
  ): Promise<ReadDocuments> {
    const { dataset, texts, failures, ids } = await ingest(inputs, {
      region: expected,
      epsg: null,
      resources: { cMapUrl },
      choices,
      onProgress,
    });
    return { dataset, texts: Object.fromEntries(texts), failures, ids };
  },
  /** Measures boundaries again in systems that the reader chose. */
  reread(asRead: Dataset, choices: readonly ChosenReading[]): RereadDataset {
    return rereadDataset(asRead, choices, expected);
  },
};

export type IngestWorker = typeof worker;

Comlink.expose(worker);
