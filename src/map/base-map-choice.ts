import type { AppStore } from "../store/app-state";
import { baseMapChosen, tiandituKeyGiven } from "../store/map-transitions";
import { baseMaps } from "../view/base-maps";
import { baseChoices, panelWords } from "../view/map-panel-words";
import { element } from "./element";
import type { PanelSection } from "./panel-section";

/** Radio buttons of one map belong together, those of two maps on a page do not. */
let maps = 0;

/**
 * The choice of a background. Nothing is asked of anybody before the reader chose one, and for Tianditu gave a key.
 * @param again asks for the background once more after it failed
 */
export function baseMapChoice(
  store: AppStore,
  again: () => void,
): PanelSection & { readonly setFailed: (failed: boolean) => void } {
  maps += 1;
  const choices = baseChoices.map((base) => {
    const input = element("input", "dk-map-radio");
    input.type = "radio";
    input.name = `dk-map-base-${maps}`;
    input.addEventListener("change", () => store.setState((state) => baseMapChosen(state, base)));
    const name = element("span", "");
    return { base, input, name, label: element("label", "dk-map-choice", [input, name]) };
  });
  const legend = element("legend", "dk-map-panel-title");
  const keyName = element("span", "");
  const key = element("input", "dk-map-field");
  key.type = "text";
  key.autocomplete = "off";
  key.spellcheck = false;
  key.addEventListener("change", () => store.setState((state) => tiandituKeyGiven(state, key.value)));
  const keyNote = element("p", "dk-map-panel-note");
  const keyPart = element("div", "dk-map-key", [
    element("label", "dk-map-labelled", [keyName, key]),
    keyNote,
  ]);
  const failure = element("p", "dk-map-panel-failure");
  const retry = element("button", "dk-map-panel-button");
  retry.type = "button";
  retry.addEventListener("click", again);
  const failed = element("div", "", [failure, retry]);
  failed.hidden = true;
  const note = element("p", "dk-map-panel-note");
  const root = element("fieldset", "dk-map-panel-section", [
    legend,
    ...choices.map((one) => one.label),
    keyPart,
    failed,
    note,
  ]);
  return {
    root,
    show: ({ language, mapSettings }) => {
      legend.textContent = panelWords.base[language];
      for (const { base, input, name } of choices) {
        name.textContent = base === "none" ? panelWords.none[language] : baseMaps[base].name[language];
        input.checked = mapSettings.base === base;
      }
      const { base } = mapSettings;
      keyPart.hidden = base === "none" || !baseMaps[base].needsKey;
      keyName.textContent = panelWords.key[language];
      keyNote.textContent = panelWords.keyNote[language];
      if (document.activeElement !== key) key.value = mapSettings.tiandituKey;
      failure.textContent = panelWords.failed[language];
      retry.textContent = panelWords.again[language];
      note.textContent = panelWords.baseNote[language];
    },
    setFailed: (now) => {
      failed.hidden = !now;
    },
  };
}
