import "./envelope-panel.css";
import type { AppStore } from "../store/app-state";
import { floorHeightAssumed, floorHeights, footprintAssumed } from "../store/map-transitions";
import { activeDataset } from "../store/selectors";
import { envelope } from "../view/envelope";
import { envelopeLines, envelopeVerdict, envelopeWords } from "../view/envelope-words";
import { parcelTitle } from "../view/parcel-title";
import { element } from "./element";

const PERCENT = 100;

/**
 * The figures of the selected parcel's envelope and the assumptions behind it, which can be changed; `folded`: the
 * figures alone at first, the rest when it is asked for.
 */
export function envelopePanel(
  store: AppStore,
  folded: boolean,
): { readonly root: HTMLElement; readonly show: () => void } {
  const title = element("h3", "dk-map-envelope-title");
  const said = element("p", "dk-map-envelope-said");
  const figures = element("dl", "dk-map-envelope-figures");
  const verdict = element("p", "dk-map-envelope-verdict");
  verdict.setAttribute("role", "status");
  const floor = numberField("0.1", floorHeights.least, floorHeights.most);
  const share = numberField("1", 1, PERCENT);
  const byDensity = element("button", "dk-map-panel-button");
  byDensity.type = "button";
  const keys = element("ul", "dk-map-envelope-keys");
  const about = element("p", "dk-map-panel-note");
  const tilt = element("p", "dk-map-panel-note");
  const fields = element("div", "dk-map-envelope-fields", [floor.root, share.root, byDensity]);
  const summary = element("summary", "dk-map-envelope-summary");
  const more = element("details", "dk-map-envelope-more", [summary, fields, keys, about, tilt]);
  more.open = !folded;
  const head = element("div", "dk-map-envelope-head", [title, said]);
  const root = element("section", "dk-map-envelope", [head, figures, verdict, more]);

  floor.input.addEventListener("change", () => {
    store.setState((state) => floorHeightAssumed(state, Number(floor.input.value)));
    show();
  });
  share.input.addEventListener("change", () => {
    const { selection } = store.getState();
    if (selection === null) return;
    store.setState((state) => footprintAssumed(state, selection, Number(share.input.value) / PERCENT));
    show();
  });
  byDensity.addEventListener("click", () => {
    const { selection } = store.getState();
    if (selection !== null) store.setState((state) => footprintAssumed(state, selection, null));
    share.input.focus();
  });

  const show = (): void => {
    const state = store.getState();
    const { language } = state;
    const settings = state.mapSettings.envelope;
    root.hidden = settings === null;
    if (settings === null) return;
    root.setAttribute("aria-label", envelopeWords.title[language]);
    title.textContent = envelopeWords.title[language];
    summary.textContent = envelopeWords.more[language];
    about.textContent = envelopeWords.about[language];
    tilt.textContent = envelopeWords.tilt[language];
    floor.name.textContent = envelopeWords.floorHeight[language];
    share.name.textContent = envelopeWords.footprint[language];
    byDensity.textContent = envelopeWords.byDensity[language];
    keys.replaceChildren(
      ...(["block", "excess", "limit"] as const).map((part) =>
        element("li", "", [
          element("span", `dk-map-envelope-key is-${part}`),
          envelopeWords[`${part}Key`][language],
        ]),
      ),
    );
    floor.input.value = String(settings.floorHeight);
    const parcel = activeDataset(state)?.dataset.parcels.find((one) => one.id === state.selection);
    const found = parcel?.boundary ? envelope(parcel, settings) : null;
    const lines = found === null ? [] : envelopeLines(found, settings.floorHeight, language);
    const reason =
      parcel === undefined
        ? envelopeWords.none
        : parcel.boundary === null
          ? envelopeWords.noBoundary
          : envelopeWords.nothing;
    said.textContent =
      parcel !== undefined && lines.length > 0 ? parcelTitle(parcel, language) : reason[language];
    figures.replaceChildren(
      ...lines.map(({ name, value, note }) =>
        element("div", "", [
          element("dt", "", name),
          element("dd", "", [element("strong", "", value), " ", element("span", "", note)]),
        ]),
      ),
    );
    figures.hidden = lines.length === 0;
    verdict.textContent = found === null ? "" : (envelopeVerdict(found, language) ?? "");
    verdict.hidden = verdict.textContent === "";
    const block = found?.block ?? null;
    share.root.hidden = block === null;
    byDensity.hidden = block?.basis !== "assumed";
    if (block !== null) share.input.value = String(Number((block.share * PERCENT).toFixed(1)));
  };
  show();
  return { root, show };
}

function numberField(step: string, least: number, most: number) {
  const name = element("span", "");
  const input = element("input", "dk-map-field");
  input.type = "number";
  input.step = step;
  input.min = String(least);
  input.max = String(most);
  return { name, input, root: element("label", "dk-map-labelled", [name, input]) };
}
