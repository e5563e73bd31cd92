import type { AppState, AppStore, Language, Theme } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { translation } from "../ui/use-messages";
import { subjectTitle } from "../view/parcel-title";

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
    if (after.language !== before.language || after.theme !== before.theme) keepPreferences(after);
  });
}

/** The title of the page: what is open, then the name of the product. */
export function pageTitle(state: AppState): string {
  const t = translation(state.language);
  const loaded = activeDataset(state);
  const subject =
    (state.page === "parcel" || state.page === "report") && loaded && state.selection !== null
      ? subjectTitle(loaded.dataset, state.selection, state.language)
      : null;
  const names = {
    overview: t("page.overview"),
    parcel: t("page.overview"),
    board: t("page.board"),
    compare: t("page.compare"),
    findings: t("page.findings"),
    zones: t("page.zones"),
    quotas: t("page.quotas"),
    documents: t("page.documents"),
    audit: t("page.audit"),
    report: t("page.report"),
    public: t("page.public"),
  };
  const parts = [subject ?? names[state.page], loaded?.label[state.language], t("product.name")];
  return parts.filter((one) => one !== undefined).join(" · ");
}

function keepPreferences({ language, theme }: AppState): void {
  try {
    localStorage.setItem(preferences, JSON.stringify({ language, theme }));
  } catch {
    // Storage may be full or forbidden; the page works without a memory.
  }
}

/** What the reader chose the last time on this machine. */
export function keptPreferences(): { language?: Language; theme?: Theme } {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(preferences) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const language = "language" in kept ? kept.language : undefined;
    const theme = "theme" in kept ? kept.theme : undefined;
    return {
      ...(language === "zh" || language === "en" ? { language } : {}),
      ...(theme === "system" || theme === "light" || theme === "dark" ? { theme } : {}),
    };
  } catch {
    return {};
  }
}
