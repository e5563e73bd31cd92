import type { Dataset } from "../domain/dataset";
import type { Message } from "../domain/evidence";
import { knowCharacters } from "../domain/one-script";
import { withoutWithheldLand } from "../domain/withheld-land";
import type { LoadedDataset } from "../store/app-state";
import type { Offer } from "../ui/commands";
import { fetchReason, UnwantedAnswer } from "./fetch-reason";

/** The schema that this page reads; a type, so that the checks of the schema need not be loaded. */
const schema: Dataset["schema"] = "dikuai/dataset@1";

interface Shipped extends Offer {
  /** the texts are shipped too */
  readonly texts: boolean;
}

/** The datasets in `data/`, in the order in which they are offered; the first is shown first. */
const shippedDatasets: readonly Shipped[] = [
  {
    id: "linfen",
    label: { zh: "临汾公报（五期）", en: "Linfen gazettes (five)" },
    invented: false,
    texts: false,
  },
  {
    id: "demo",
    label: { zh: "示例新区（虚构）", en: "示例新区 (invented)" },
    invented: true,
    texts: true,
  },
];

/** The shipped datasets that an office shows, in its order; all where it chose none (null). */
export function offeredDatasets(ids: readonly string[] | null): readonly Shipped[] {
  if (ids === null) return shippedDatasets;
  return ids.flatMap((id) => shippedDatasets.filter((one) => one.id === id));
}

/** A reason in both languages. */
export class FetchFailure extends Error {
  constructor(readonly said: Message) {
    super(said.en);
  }
}

// Relative to the page, so that the folder works under any path of any host.
const root = `${import.meta.env.BASE_URL}data/`;

/** Fetches one of the datasets on offer. @throws FetchFailure with a reason for the reader */
export async function fetchDataset(id: string, offers: readonly Offer[]): Promise<LoadedDataset> {
  const shipped = offers.find((one) => one.id === id);
  if (!shipped) {
    throw new FetchFailure({
      zh: `没有名为“${id}”的数据。若它读自您自己的文件，请再次读入那份文件。`,
      en: `There is no dataset “${id}”. If it came from a document of your own, please add that document again.`,
    });
  }
  const dataset = await fetchJson(`${root}${id}/dataset.json`);
  knowCharacters(dataset.sources);
  // What comes with the page is public: land of the forces stands behind none of its doors.
  return {
    id,
    label: shipped.label,
    invented: shipped.invented,
    local: false,
    dataset: withoutWithheldLand(dataset),
    texts: {},
  };
}

/** Fetches the text of a source of a shipped dataset; null where it is not shipped or cannot be had. */
export async function fetchText(dataset: string, source: string): Promise<string | null> {
  if (!shippedDatasets.some((one) => one.id === dataset && one.texts)) return null;
  try {
    const answer = await fetch(`${root}${dataset}/texts/${encodeURIComponent(source)}.txt`);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

async function fetchJson(address: string): Promise<Dataset> {
  let value: unknown;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new UnwantedAnswer(answer.status);
    value = await answer.json();
  } catch (error) {
    const reason = fetchReason(error);
    throw new FetchFailure({
      zh: `数据没有取到（${reason.zh}）。请检查网络后再试。`,
      en: `The data could not be had (${reason.en}). Please check the connection and try again.`,
    });
  }
  // Shipped files are checked against the whole schema when they are built; here only that it is one of ours.
  if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== schema) {
    throw new FetchFailure({
      zh: "取到的文件不是本页能读的数据。",
      en: "What came is not a dataset that this page can read.",
    });
  }
  return value as Dataset;
}
