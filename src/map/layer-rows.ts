import type { AppState, AppStore } from "../store/app-state";
import { layerToggled } from "../store/layers";
import { layerFaded } from "../store/map-transitions";
import { type MapGroup, mapGroupNames, mapGroups } from "../view/map-groups";
import { panelWords } from "../view/map-panel-words";
import { element } from "./element";
import type { PanelSection } from "./panel-section";

/** The slider goes in steps of a tenth. */
const STEPS = 10;

/** The list of layers, each with a box to tick and a slider for its opacity. */
export function layerRows(store: AppStore): PanelSection {
  const rows = mapGroups.map((group) => row(group, store));
  const head = element("p", "dk-map-layers-head");
  const list = element(
    "ul",
    "dk-map-layers-list",
    rows.map((one) => one.item),
  );
  return {
    root: element("div", "", [head, list]),
    show: (state) => {
      head.textContent = panelWords.opacity[state.language];
      for (const { group, item, input, name, slider } of rows) {
        item.hidden = !isOffered(group, state);
        name.textContent = mapGroupNames[group][state.language];
        input.checked = !state.hiddenLayers.includes(group);
        slider.disabled = !input.checked;
        slider.value = String(Math.round((state.mapSettings.opacity[group] ?? 1) * STEPS));
        slider.setAttribute(
          "aria-label",
          `${mapGroupNames[group][state.language]} · ${panelWords.opacity[state.language]}`,
        );
        slider.setAttribute("aria-valuetext", `${Number(slider.value) * STEPS} %`);
        slider.title = `${panelWords.opacity[state.language]} ${Number(slider.value) * STEPS} %`;
      }
    },
  };
}

/** Layers that exist only once the reader asked for them are not listed before. */
function isOffered(group: MapGroup, { mapSettings }: AppState): boolean {
  if (group === "base") return mapSettings.base !== "none";
  if (group === "official") return mapSettings.official !== null;
  if (group === "envelope") return mapSettings.envelope !== null;
  return true;
}

function row(group: MapGroup, store: AppStore) {
  const input = element("input", "dk-map-layers-box");
  input.type = "checkbox";
  input.addEventListener("change", () => store.setState((state) => layerToggled(state, group)));
  const name = element("span", "dk-map-layers-name");
  const slider = element("input", "dk-map-layers-slider");
  slider.type = "range";
  slider.min = "1";
  slider.max = String(STEPS);
  slider.addEventListener("input", () =>
    store.setState((state) => layerFaded(state, group, Number(slider.value) / STEPS)),
  );
  const label = element("label", "", [input, name]);
  return { group, input, name, slider, item: element("li", "", [label, slider]) };
}
