import type { AppState, LoadedDataset } from "./app-state";

/** The dataset in view, null while nothing is loaded. */
export function activeDataset(state: AppState): LoadedDataset | null {
  return state.datasets.find((one) => one.id === state.active) ?? null;
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
