import { withoutWithheldLand } from "../domain/withheld-land";
import type { AppState, LoadedDataset } from "./app-state";

/** The dataset in view, null while nothing is loaded. Behind the public door land withheld from the public is not in it. */
export function activeDataset(state: AppState): LoadedDataset | null {
  const loaded = state.datasets.find((one) => one.id === state.active) ?? null;
  return loaded !== null && state.door === "public" ? publicPart(loaded) : loaded;
}

/** One answer for one dataset, so that what is computed from it is computed once. */
const publicParts = new WeakMap<LoadedDataset, LoadedDataset>();

function publicPart(loaded: LoadedDataset): LoadedDataset {
  const known = publicParts.get(loaded);
  if (known !== undefined) return known;
  const dataset = withoutWithheldLand(loaded.dataset);
  const part = dataset === loaded.dataset ? loaded : { ...loaded, dataset };
  publicParts.set(loaded, part);
  return part;
}

/**
 * The decoded text of a source, from whichever dataset has it: a file that the reader dropped lends its characters to
 * shipped facts about the same file. Null where nobody has it.
 */
export function sourceText(state: AppState, sourceId: string): string | null {
  const active = activeDataset(state);
  const direct = active?.texts[sourceId];
  if (direct !== undefined) return direct;
  const wanted = active?.dataset.sources.find((one) => one.id === sourceId);
  for (const loaded of state.datasets) {
    for (const source of loaded.dataset.sources) {
      const text = loaded.texts[source.id];
      if (text === undefined) continue;
      const same =
        source.id === sourceId ||
        (wanted !== undefined &&
          (source.sha256 === wanted.sha256 ||
            (wanted.textSha256 !== null && source.textSha256 === wanted.textSha256)));
      if (same) return text;
    }
  }
  return null;
}
