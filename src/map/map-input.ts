import type { Dataset } from "../domain/dataset";
import type { AppState, LoadedDataset } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { filteredRows, isFiltering } from "../view/ledger-filter";
import { type LedgerRow, ledgerRows } from "../view/ledger-rows";

/** The part of the state that the map shows. Two inputs with the same parts give the same picture. */
export interface MapInput {
  readonly loaded: LoadedDataset | null;
  readonly filters: AppState["filters"];
  readonly language: AppState["language"];
  readonly hidden: readonly string[];
  readonly selection: string | null;
  readonly dark: boolean;
}

/** What the map needs of the state; `systemDark` is what the operating system asks for. */
export function mapInput(state: AppState, systemDark: boolean): MapInput {
  return {
    loaded: activeDataset(state),
    filters: state.filters,
    language: state.language,
    hidden: state.hiddenLayers,
    selection: state.selection,
    dark: state.theme === "system" ? systemDark : state.theme === "dark",
  };
}

/** What has to be done to the map, in this order. */
export type MapChange = "theme" | "words" | "visibility" | "data" | "limits" | "selection" | "fly";

/** The work between two inputs; everything for the first. */
export function plannedChanges(before: MapInput | null, after: MapInput): readonly MapChange[] {
  if (before === null) return ["words", "visibility", "data", "limits", "selection"];
  const changes: MapChange[] = [];
  const dataset = before.loaded?.dataset !== after.loaded?.dataset;
  const language = before.language !== after.language;
  if (before.dark !== after.dark) changes.push("theme");
  if (language || dataset) changes.push("words");
  if (before.hidden !== after.hidden) changes.push("visibility");
  if (dataset || language || before.filters !== after.filters) changes.push("data");
  if (dataset) changes.push("limits");
  if (before.selection !== after.selection || dataset) changes.push("selection");
  // A new dataset is shown whole; only a choice within one moves the map to the chosen record.
  if (!dataset && before.selection !== after.selection && after.selection !== null) changes.push("fly");
  return changes;
}

/** Ids of the parcels that pass the ledger's filters, null where no filter is set. Rows are kept per dataset. */
export function shownParcels(): (input: MapInput) => ReadonlySet<string> | null {
  let known: { readonly dataset: Dataset; readonly rows: readonly LedgerRow[] } | null = null;
  return ({ loaded, filters, language }) => {
    if (loaded === null || !isFiltering(filters)) return null;
    if (known?.dataset !== loaded.dataset)
      known = { dataset: loaded.dataset, rows: ledgerRows(loaded.dataset, language) };
    return new Set(filteredRows(known.rows, filters).map((row) => row.id));
  };
}
