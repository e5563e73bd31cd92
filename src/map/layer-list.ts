import "./layer-list.css";
import type { AppState, AppStore } from "../store/app-state";
import { layerToggled } from "../store/layers";
import { type MapGroup, mapGroupNames, mapGroups } from "../view/map-groups";
import { mapWords } from "../view/map-words";
import { element } from "./element";

/** The list of layers, each with a box to tick: a disclosure that the keyboard opens like any other. */
export function layerList(store: AppStore): { readonly root: HTMLElement; readonly stop: () => void } {
  const summary = element("summary", "dk-map-layers-summary");
  const boxes = mapGroups.map((group) =>
    row(group, () => store.setState((state) => layerToggled(state, group))),
  );
  const list = element(
    "ul",
    "dk-map-layers-list",
    boxes.map((box) => box.item),
  );
  const root = element("details", "dk-map-layers", [summary, list]);
  const show = ({ language, hiddenLayers }: AppState): void => {
    summary.textContent = mapWords.layers[language];
    for (const { group, input, name } of boxes) {
      name.textContent = mapGroupNames[group][language];
      input.checked = !hiddenLayers.includes(group);
    }
  };
  show(store.getState());
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !root.open) return;
    root.open = false;
    summary.focus();
  });
  const stop = store.subscribe((after, before) => {
    if (after.language !== before.language || after.hiddenLayers !== before.hiddenLayers) show(after);
  });
  return { root, stop };
}

function row(group: MapGroup, onToggle: () => void) {
  const input = element("input", "dk-map-layers-box");
  input.type = "checkbox";
  input.addEventListener("change", onToggle);
  const name = element("span", "dk-map-layers-name");
  return { group, input, name, item: element("li", "", [element("label", "", [input, name])]) };
}
