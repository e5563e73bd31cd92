import type { AppState, AppStore } from "../store/app-state";
import { planeChosen } from "../store/map-transitions";
import { panelWords, planeChoiceText } from "../view/map-panel-words";
import { element } from "./element";
import type { MapOptions } from "./map-providers";
import type { PanelSection } from "./panel-section";

/**
 * The choice of the plane that grid and coordinates are in.
 * @param planes the planes on offer where the map is now
 */
export function planeChoice(
  store: AppStore,
  planes: () => ReturnType<NonNullable<MapOptions["planes"]>>,
): PanelSection {
  const title = element("span", "dk-map-panel-title");
  const select = element("select", "dk-map-field");
  select.addEventListener("change", () =>
    store.setState((state) => planeChosen(state, select.value === "" ? null : Number(select.value))),
  );
  let offered = "";
  const show = ({ language, mapSettings }: AppState): void => {
    title.textContent = panelWords.plane[language];
    const options = [
      { value: "", text: panelWords.byData[language] },
      ...planes().map((one) => ({ value: String(one.epsg), text: planeChoiceText(one, language) })),
    ];
    const chosen = mapSettings.plane === null ? "" : String(mapSettings.plane);
    // A plane chosen elsewhere stays on the list, or the box would show another one.
    if (!options.some((one) => one.value === chosen)) options.push({ value: chosen, text: `EPSG:${chosen}` });
    const key = JSON.stringify(options);
    if (key !== offered) {
      offered = key;
      select.replaceChildren(
        ...options.map(({ value, text }) => {
          const option = element("option", "", text);
          option.value = value;
          return option;
        }),
      );
    }
    select.value = chosen;
  };
  return {
    root: element("div", "dk-map-panel-section", [element("label", "dk-map-labelled", [title, select])]),
    show,
  };
}
