import type { Message } from "../domain/evidence";
import type { AppState, AppStore } from "../store/app-state";
import { officialGiven } from "../store/map-transitions";
import { officialText, panelWords } from "../view/map-panel-words";
import { element } from "./element";
import type { MapOptions } from "./map-providers";
import type { PanelSection } from "./panel-section";

/** The slot for the reader's own administrative boundaries. */
export function officialSlot(store: AppStore, read: NonNullable<MapOptions["readOfficial"]>): PanelSection {
  let said: Message | null = null;
  const title = element("h3", "dk-map-panel-title");
  const input = element("input", "dk-map-file");
  input.type = "file";
  input.accept = ".geojson,.json,.zip,.kml,.kmz";
  const choose = element("span", "");
  const status = element("p", "dk-map-panel-status");
  status.setAttribute("role", "status");
  const remove = element("button", "dk-map-panel-button");
  remove.type = "button";
  const note = element("p", "dk-map-panel-note");
  const show = ({ language, mapSettings: { official } }: AppState): void => {
    title.textContent = panelWords.own[language];
    choose.textContent = panelWords.ownAdd[language];
    status.textContent = [
      official === null ? "" : officialText(official.file, official.areas.length, language),
      said === null ? "" : said[language],
    ]
      .join(" ")
      .trim();
    status.hidden = status.textContent === "";
    remove.textContent = panelWords.ownRemove[language];
    remove.hidden = official === null;
    note.textContent = panelWords.ownNote[language];
  };
  const say = (message: Message | null): void => {
    said = message;
    show(store.getState());
  };
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    say(panelWords.ownReading);
    const result = await read(file);
    // The same file can be chosen again.
    input.value = "";
    if ("official" in result) {
      store.setState((state) => officialGiven(state, result.official));
      say(null);
    } else say(result.refused);
  });
  remove.addEventListener("click", () => {
    said = null;
    store.setState((state) => officialGiven(state, null));
  });
  return {
    root: element("div", "dk-map-panel-section", [
      title,
      element("div", "dk-map-panel-line", [element("label", "dk-map-panel-button", [input, choose]), remove]),
      status,
      note,
    ]),
    show,
  };
}
