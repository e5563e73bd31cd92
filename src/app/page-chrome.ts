import type { AppState, AppStore, Language, Page, Theme } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import type { MessageKey } from "../ui/messages/message-key";
import { translation } from "../ui/use-messages";
import { subjectTitle } from "../view/parcel-title";
import { countyOfId, placeOfId } from "../view/public-ids";

const languageTags: Record<Language, string> = { zh: "zh-CN", en: "en" };
const preferences = "dikuai/preferences";

/** Keeps the title, the language and the theme of the document in step with the state. */
export function dressPage(store: AppStore): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const dress = (state: AppState): void => {
    const root = document.documentElement;
    root.lang = languageTags[state.language];
    root.dataset.theme = state.theme === "system" ? (dark.matches ? "dark" : "light") : state.theme;
    const title = pageTitle(state);
    if (document.title !== title) document.title = title;
  };
  dress(store.getState());
  dark.addEventListener("change", () => dress(store.getState()));
  store.subscribe((after, before) => {
    dress(after);
    const { language, theme, savesData, columns } = before;
    const changed =
      after.language !== language ||
      after.theme !== theme ||
      after.savesData !== savesData ||
      after.columns !== columns;
    if (changed || (before.welcome && !after.welcome)) keepPreferences(after);
  });
}

const pageNames: Readonly<Record<Page, MessageKey>> = {
  overview: "page.overview",
  charts: "page.charts",
  parcel: "page.overview",
  board: "page.board",
  compare: "page.compare",
  findings: "page.findings",
  zones: "page.zones",
  quotas: "page.quotas",
  documents: "page.documents",
  audit: "page.audit",
  report: "page.report",
  sheet: "page.sheet",
  public: "page.public",
};

/** The title of the page: what is open, then the name of the product. */
export function pageTitle(state: AppState): string {
  const t = translation(state.language);
  const loaded = activeDataset(state);
  const subject =
    (state.page === "parcel" ||
      state.page === "report" ||
      state.page === "public" ||
      state.page === "sheet") &&
    loaded &&
    state.selection !== null
      ? (countyOfId(state.selection) ??
        placeOfId(state.selection) ??
        subjectTitle(loaded.dataset, state.selection, state.language))
      : null;
  const parts = [subject ?? t(pageNames[state.page]), loaded?.label[state.language], t("product.name")];
  return parts.filter((one) => one !== undefined).join(" · ");
}

/** Version of what is kept; raise it with every change of meaning and read the earlier ones as they were meant. */
const PREFERENCES_VERSION = 2;

function keepPreferences({ language, theme, savesData, columns }: AppState): void {
  try {
    const kept = readPreferences();
    // A newer page may have kept more than this one knows: it is left alone.
    if (kept !== null && Number(kept.version ?? 1) > PREFERENCES_VERSION) return;
    const now = { version: PREFERENCES_VERSION, language, theme, savesData, columns };
    localStorage.setItem(preferences, JSON.stringify(now));
  } catch {
    // Storage may be full or forbidden; the page works without a memory.
  }
}

function readPreferences(): Readonly<Record<string, unknown>> | null {
  const kept: unknown = JSON.parse(localStorage.getItem(preferences) ?? "null");
  return typeof kept === "object" && kept !== null ? { ...kept } : null;
}

/** What the reader chose the last time on this machine; before version 2 nothing was said of saving data. */
export function keptPreferences(): {
  language?: Language;
  theme?: Theme;
  savesData?: boolean;
  columns?: readonly string[];
  /** nothing was ever kept here */
  first: boolean;
} {
  try {
    const kept = readPreferences();
    const first = kept === null;
    const { language, theme, savesData, columns } = kept ?? {};
    const names = Array.isArray(columns)
      ? columns.filter((one): one is string => typeof one === "string")
      : [];
    return {
      first,
      ...(names.length > 0 ? { columns: names } : {}),
      ...(language === "zh" || language === "en" ? { language } : {}),
      ...(theme === "system" || theme === "light" || theme === "dark" ? { theme } : {}),
      ...(typeof savesData === "boolean" ? { savesData } : {}),
    };
  } catch {
    // Where nothing can be kept the greeting would come every time.
    return { first: false };
  }
}
