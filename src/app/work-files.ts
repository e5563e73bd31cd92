import * as v from "valibot";
import { defaultPolicy } from "../audit/policy";
import { rules } from "../audit/rules";
import { type Bundle, BundleSchema } from "../domain/bundle";
import type { Message } from "../domain/evidence";
import { bundle, contentsDigest } from "../export/bundle";
import { sha256Hex } from "../read/sha256";
import type { AppState, AppStore, LoadedDataset } from "../store/app-state";
import { datasetChosen, datasetLoaded } from "../store/dataset-transitions";
import { decisionsAdded, workNoticed } from "../store/decision-transitions";
import { decisionsOn } from "../store/decisions";
import { activeDataset, sourceText } from "../store/selectors";
import { VERSION } from "../version";
import { type DecisionRecord, decisionOf, recordOf } from "./decision-records";

/** What a work file holds besides the bundle that `dikuai verify` computes again; its digest does not cover this. */
interface Work {
  readonly label: Message;
  readonly invented: boolean;
  readonly decisions: readonly DecisionRecord[];
  /** systems chosen for boundaries: the dataset in the file is measured in them */
  readonly readings: AppState["readings"];
}

const WorkSchema = v.object({
  label: v.object({ zh: v.string(), en: v.string() }),
  invented: v.boolean(),
  decisions: v.array(v.unknown()),
  readings: v.exactOptional(v.array(v.object({ subject: v.string(), system: v.string() })), []),
});

/**
 * The dataset in view (or one parcel of it) as a bundle, with the decisions on it: a file that can be carried on
 * elsewhere and computed again.
 */
export async function workFile(
  state: AppState,
  parcel: string | null,
): Promise<Bundle & { readonly work: Work }> {
  const loaded = activeDataset(state);
  if (loaded === null) throw new Error("no dataset is in view");
  const texts = new Map(
    loaded.dataset.sources.flatMap(({ id }) => {
      const text = sourceText(state, id);
      return text === null ? [] : [[id, text] as const];
    }),
  );
  const made = await bundle(loaded.dataset, parcel, {
    generator: { name: "dikuai", version: VERSION },
    // As it will be read again: nothing of the policy is lost in JSON.
    policy: JSON.parse(JSON.stringify(defaultPolicy)) as Bundle["policy"],
    rules: rules.map(({ id, version }) => ({ id, version })),
    texts,
    digest: sha256Hex,
  });
  const log = decisionsOn(made.dataset.findings, state.decisions.log, parcel === null ? loaded.id : "");
  const readings = state.readings.filter(({ subject }) => parcel === null || subject === parcel);
  return {
    ...made,
    work: { label: loaded.label, invented: loaded.invented, decisions: log.map(recordOf), readings },
  };
}

/** Saves the work on the dataset in view as a file of the reader's. */
export async function saveWork(store: AppStore, parcel: string | null): Promise<void> {
  try {
    const file = await workFile(store.getState(), parcel);
    const name = `dikuai-${fileName(parcel ?? activeDataset(store.getState())?.id ?? "")}.json`;
    const address = URL.createObjectURL(
      new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: "application/json" }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads the blob after the click: it is let go when that is surely done.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(store, {
      zh: `已导出 ${name}，含 ${file.work.decisions.length} 条处理记录。可用 dikuai verify 重新计算。`,
      en: `Exported ${name} with ${file.work.decisions.length} entries of the log. dikuai verify computes it again.`,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(store, { zh: `导出未成：${reason}`, en: `Not exported: ${reason}` });
  }
}

/** Reads a work file: its decisions join the log, and its dataset comes into view where it is not there yet. */
export async function loadWork(store: AppStore, file: Pick<File, "name" | "text">): Promise<void> {
  const { name } = file;
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    say(store, { zh: `${name} 不是 JSON 文件。`, en: `${name} is not a JSON file.` });
    return;
  }
  const checked = v.safeParse(BundleSchema, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const place = issue.path?.map((item) => String(item.key)).join(".") ?? "";
    say(store, {
      zh: `${name} 不是本工具导出的文件（${place}：${issue.message}）。`,
      en: `${name} is not a file exported by this tool (${place}: ${issue.message}).`,
    });
    return;
  }
  const { sha256, ...contents } = checked.output;
  const intact = (await contentsDigest(contents, sha256Hex)) === sha256;
  const work = v.safeParse(v.object({ work: WorkSchema }), value);
  const records = work.success ? work.output.work.decisions : [];
  const entries = records.map(decisionOf).filter((one) => one !== null);
  const readings = work.success ? work.output.work.readings : [];
  const label = work.success ? work.output.work.label : { zh: name, en: name };
  store.setState((state) => {
    const known = sameSources(state, contents.dataset.sources);
    const loaded: LoadedDataset = {
      id: `bundle-${sha256.slice(0, 12)}`,
      label,
      invented: work.success && work.output.work.invented,
      local: true,
      dataset: contents.dataset,
      texts: {},
    };
    // The dataset of a file is measured in its readings already; one that was here before is measured again.
    const withData = known
      ? { ...datasetChosen(state, known.id), readings }
      : datasetChosen(datasetLoaded(state, loaded), loaded.id);
    return decisionsAdded(withData, entries);
  });
  const lost = records.length - entries.length;
  say(store, {
    zh: `已读入 ${name}：${entries.length} 条处理记录。${lost > 0 ? `另有 ${lost} 条读不懂，未采用。` : ""}${intact ? "" : "注意：文件内容与其摘要不符，导出后被改动过。"}`,
    en: `Read ${name}: ${entries.length} entries of the log.${lost > 0 ? ` ${lost} others could not be understood and were left out.` : ""}${intact ? "" : " Mind: the contents do not match their digest; the file was changed after it was made."}`,
  });
}

/** A loaded dataset that was read from the same bytes, of which the given sources are at least a part. */
function sameSources(state: AppState, sources: Bundle["dataset"]["sources"]): LoadedDataset | undefined {
  return state.datasets.find(({ dataset }) => {
    const digests = new Set(dataset.sources.map((one) => one.sha256));
    return sources.length > 0 && sources.every((one) => digests.has(one.sha256));
  });
}

const say = (store: AppStore, notice: Message): void => store.setState((state) => workNoticed(state, notice));

/** What file systems and mail programs pass on unharmed. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}〔〕-]+/gu, "-").slice(0, 80);
