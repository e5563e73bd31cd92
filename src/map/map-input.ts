import type { AppState, LoadedDataset } from "../store/app-state";
import type { MapSettings } from "../store/map-settings";
import { activeDataset } from "../store/selectors";
import { filteredRows, isFiltering } from "../view/ledger-filter";
import { ledgerRows } from "../view/ledger-rows";
import { recordsIn } from "../view/public-ids";

/** The part of the state that the map shows. Two inputs with the same parts give the same picture. */
export interface MapInput {
  readonly loaded: LoadedDataset | null;
  readonly filters: AppState["filters"];
  readonly soundsLike: AppState["soundsLike"];
  readonly language: AppState["language"];
  readonly hidden: readonly string[];
  readonly settings: MapSettings;
  readonly selection: string | null;
  /** parcels that are looked at side by side; they stand before the selection */
  readonly compared: readonly string[];
  readonly dark: boolean;
  /** areas are judged: land uses step back */
  readonly judging: boolean;
  /** the door whose first page shows all there is */
  readonly isPublic: boolean;
}

const NONE: readonly string[] = [];

/** What the map needs of the state; `systemDark` is what the operating system asks for. */
export function mapInput(state: AppState, systemDark: boolean): MapInput {
  return {
    loaded: activeDataset(state),
    filters: state.filters,
    soundsLike: state.soundsLike,
    language: state.language,
    hidden: state.hiddenLayers,
    settings: state.mapSettings,
    selection: state.selection,
    compared: state.page === "compare" ? state.compared : NONE,
    dark: state.theme === "system" ? systemDark : state.theme === "dark",
    judging: state.door === "audit",
    isPublic: state.page === "public",
  };
}

/** What has to be done to the map, in this order. */
export type MapChange =
  | "theme"
  | "words"
  | "visibility"
  | "opacity"
  | "base"
  | "official"
  | "plane"
  | "data"
  | "limits"
  | "show-all"
  | "selection"
  | "fly"
  | "home";

/**
 * The work between what the map shows (null: nothing yet) and what it shall show.
 *
 * @param cameraGiven the first picture's camera came from outside and stays
 */
export function plannedChanges(
  before: MapInput | null,
  after: MapInput,
  cameraGiven: boolean,
): readonly MapChange[] {
  if (before === null) {
    // An address with a record and no camera opens at the record. The data come last, where they are looked at: what is
    // moved after them has all signs placed anew.
    const record = marked(after).length === 0 ? [] : (["fly"] as const);
    const camera = cameraGiven ? [] : (["show-all", ...record] as const);
    return ["words", "visibility", "opacity", "base", "official", "limits", ...camera, "data", "selection"];
  }
  const changes: MapChange[] = [];
  const dataset = before.loaded?.dataset !== after.loaded?.dataset;
  // The same dataset judged anew stays where the reader looks.
  const another = before.loaded?.id !== after.loaded?.id;
  const language = before.language !== after.language;
  if (before.dark !== after.dark) changes.push("theme");
  if (language || dataset) changes.push("words");
  if (before.hidden !== after.hidden) changes.push("visibility");
  const [was, is] = [before.settings, after.settings];
  const judging = before.judging !== after.judging;
  if (was.opacity !== is.opacity || judging) changes.push("opacity");
  if (was.base !== is.base || was.tiandituKey !== is.tiandituKey) changes.push("base");
  if (was.official !== is.official) changes.push("official");
  // The legend, which shows uses as the map does, is drawn anew with the other readouts.
  if (was.plane !== is.plane || judging) changes.push("plane");
  const filtered = before.filters !== after.filters || before.soundsLike !== after.soundsLike;
  if (dataset || language || filtered) changes.push("data");
  // Another dataset is shown whole, except the first to arrive under an address that says where to look.
  if (another)
    changes.push("limits", ...(before.loaded === null && cameraGiven ? [] : (["show-all"] as const)));
  const moved = before.selection !== after.selection || before.compared !== after.compared;
  if (moved || dataset || filtered) changes.push("selection");
  const chosen = moved || (another && before.loaded === null && !cameraGiven);
  if (chosen && marked(after).length > 0) changes.push("fly");
  // Back from a county, or from a record in it, to all of them.
  else if (moved && before.isPublic && after.isPublic) changes.push("home");
  return changes;
}

/** Ids of the records that stand out on the map: those compared, else the one that is selected, with what lies in it. */
export function marked({ compared, selection, loaded }: MapInput): readonly string[] {
  if (compared.length > 0 || selection === null) return compared;
  return [selection, ...(loaded === null ? [] : recordsIn(loaded.dataset, selection))];
}

/** Ids of the parcels that pass the ledger's filters, null where no filter is set. */
export function shownParcels({
  loaded,
  filters,
  soundsLike,
  language,
}: MapInput): ReadonlySet<string> | null {
  if (loaded === null || !isFiltering(filters)) return null;
  const rows = ledgerRows(loaded.dataset, language);
  return new Set(filteredRows(rows, filters, null, soundsLike).map((row) => row.id));
}
