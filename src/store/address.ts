import type { AppState, Door, Filters, Language, Page, Range, RangeKey } from "./app-state";
import { noFilters } from "./app-state";
import { comparable } from "./comparison";

/** What an address says of the state; what it does not say stays as it is. */
export interface Address {
  readonly dataset: string | null;
  readonly door: Door;
  readonly page: Page;
  readonly selection: string | null;
  readonly filters: Filters;
  readonly sort: AppState["sort"];
  readonly columns: AppState["columns"];
  readonly boardOfAll: boolean;
  readonly compared: AppState["compared"];
  readonly readings: AppState["readings"];
  /** null: not said */
  readonly language: Language | null;
  /** where the map looks, in the map's own words */
  readonly camera: string | null;
}

const pages: readonly Page[] = [
  "overview",
  "charts",
  "parcel",
  "board",
  "compare",
  "findings",
  "zones",
  "quotas",
  "documents",
  "audit",
  "report",
  "sheet",
  "public",
];
const doors: readonly Door[] = ["plan", "audit", "public"];
const lists = ["landUse", "planArea", "document", "year", "status", "verdict", "only"] as const;
const rangeKeys: readonly RangeKey[] = ["area", "far", "density", "greenRatio", "height"];

/**
 * The state as the fragment of an address. A fragment is never sent to a server, so a link to a document of the
 * reader's own does not leave the machine by being opened.
 */
export function addressText(
  state: Pick<
    AppState,
    | "active"
    | "door"
    | "page"
    | "selection"
    | "filters"
    | "sort"
    | "columns"
    | "boardOfAll"
    | "compared"
    | "readings"
    | "language"
  >,
  camera: string | null,
): string {
  const params = new URLSearchParams();
  if (state.active !== null) params.set("data", state.active);
  if (state.door !== "plan") params.set("door", state.door);
  if (state.page !== "overview") params.set("page", state.page);
  if (state.selection !== null) params.set("id", state.selection);
  if (state.filters.text !== "") params.set("q", state.filters.text);
  for (const list of lists) for (const value of state.filters[list]) params.append(list, value);
  for (const key of rangeKeys) {
    const range = state.filters.ranges[key];
    if (range) params.set(key, `${range.min ?? ""}..${range.max ?? ""}`);
  }
  if (state.filters.boundary !== "all") params.set("boundary", state.filters.boundary);
  if (state.sort !== null) params.set("sort", `${state.sort.descending ? "-" : ""}${state.sort.column}`);
  if (state.columns !== null) params.set("columns", state.columns.join(" "));
  if (state.boardOfAll) params.set("board", "all");
  for (const id of state.compared) params.append("with", id);
  for (const { subject, system } of state.readings) params.append("crs", `${system} ${subject}`);
  params.set("lang", state.language);
  if (camera !== null) params.set("map", camera);
  return `#${params.toString()}`;
}

/** Reads a fragment; anything unknown in it is passed over. */
export function parseAddress(fragment: string): Address {
  const params = new URLSearchParams(fragment.replace(/^#/, ""));
  const page = params.get("page");
  const language = params.get("lang");
  const boundary = params.get("boundary");
  const sort = params.get("sort");
  const selection = params.get("id");
  return {
    dataset: params.get("data"),
    door: doors.find((one) => one === params.get("door")) ?? "plan",
    page: pages.find((one) => one === page) ?? "overview",
    selection,
    filters: {
      text: params.get("q") ?? "",
      landUse: params.getAll("landUse"),
      planArea: params.getAll("planArea"),
      document: params.getAll("document"),
      year: params.getAll("year"),
      status: params.getAll("status"),
      verdict: params.getAll("verdict"),
      ranges: parseRanges(params),
      only: params.getAll("only"),
      boundary: boundary === "with" || boundary === "without" ? boundary : noFilters.boundary,
    },
    sort:
      sort === null || sort === ""
        ? null
        : { column: sort.replace(/^-/, ""), descending: sort.startsWith("-") },
    columns:
      params
        .get("columns")
        ?.split(" ")
        .filter((one) => one !== "") ?? null,
    boardOfAll: params.get("board") === "all",
    compared: comparable(params.getAll("with")),
    readings: params.getAll("crs").flatMap((said) => {
      const [, system, chosen] = /^(\S+) (.+)$/su.exec(said) ?? [];
      return system === undefined || chosen === undefined ? [] : [{ subject: chosen, system }];
    }),
    language: language === "zh" || language === "en" ? language : null,
    camera: params.get("map"),
  };
}

function parseRanges(params: URLSearchParams): Filters["ranges"] {
  const ranges: Partial<Record<RangeKey, Range>> = {};
  for (const key of rangeKeys) {
    const match = /^(-?[\d.e+-]*)\.\.(-?[\d.e+-]*)$/u.exec(params.get(key) ?? "");
    if (match === null) continue;
    const [min, max] = [parseEnd(match[1]), parseEnd(match[2])];
    if (min !== null || max !== null) ranges[key] = { min, max };
  }
  return ranges;
}

function parseEnd(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text === "" || !Number.isFinite(value) ? null : value;
}

/** The state after an address was followed. The dataset is not changed here: it may have to be fetched first. */
export function addressFollowed(state: AppState, address: Address): AppState {
  return {
    ...state,
    door: address.door,
    page: address.page === "parcel" && address.selection === null ? "overview" : address.page,
    selection: address.selection,
    filters: address.filters,
    sort: address.sort,
    columns: address.columns,
    boardOfAll: address.boardOfAll,
    compared: address.compared,
    readings: address.readings,
    point: null,
    cause: null,
    language: address.language ?? state.language,
    highlight: null,
  };
}
