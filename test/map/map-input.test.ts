import { describe, expect, it } from "vitest";
import { type MapInput, mapInput, marked, plannedChanges, shownParcels } from "../../src/map/map-input";
import { createAppStore, type LoadedDataset, noFilters } from "../../src/store/app-state";
import { defaultMapSettings } from "../../src/store/map-settings";
import { mapPalette } from "../../src/view/palette";
import { dataset, parcel, use } from "../view/map-samples";

const loaded = (id: string): LoadedDataset => ({
  id,
  label: { zh: id, en: id },
  invented: false,
  local: false,
  dataset: dataset({ parcels: [parcel("a", { landUse: [use("公园绿地", "1401")] }), parcel("b")] }),
  texts: {},
});
const one = loaded("one");
const shown: MapInput = {
  loaded: one,
  filters: noFilters,
  soundsLike: null,
  language: "zh",
  hidden: [],
  settings: defaultMapSettings,
  selection: null,
  compared: [],
  dark: false,
  judging: false,
  isPublic: false,
};

describe("map input", () => {
  it("follows the system's theme only where the reader chose none", () => {
    const dark = (theme: "system" | "light" | "dark", system: boolean): boolean =>
      mapInput(createAppStore({ theme }).getState(), system).dark;
    expect([dark("system", true), dark("system", false), dark("light", true), dark("dark", false)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("judges behind the door of the audit alone, where uses step back in either theme", () => {
    const judging = (door: "plan" | "audit" | "public"): boolean =>
      mapInput(createAppStore({ door }).getState(), false).judging;
    expect([judging("plan"), judging("audit"), judging("public")]).toEqual([false, true, false]);
    for (const dark of [false, true]) {
      const { fillOpacity, ...plain } = mapPalette(dark);
      const { fillOpacity: faint, ...judged } = mapPalette(dark, true);
      expect(faint).toBeLessThan(fillOpacity / 2);
      expect(judged).toEqual(plain);
    }
  });

  it("plans nothing where nothing changed", () => {
    expect(plannedChanges(shown, { ...shown }, false)).toEqual([]);
  });

  it("opens with the data whole, at the chosen record, or where the address looks", () => {
    expect(plannedChanges(null, shown, false)).toContain("show-all");
    expect(plannedChanges(null, shown, false)).not.toContain("fly");
    expect(plannedChanges(null, { ...shown, selection: "a" }, false).slice(-4)).toEqual([
      "show-all",
      "fly",
      "data",
      "selection",
    ]);
    const given = plannedChanges(null, { ...shown, selection: "a" }, true);
    expect(given).not.toContain("show-all");
    expect(given).not.toContain("fly");
    expect(given).toContain("selection");
  });

  it("keeps the address's camera when the dataset arrives late, and shows later datasets whole", () => {
    const empty = { ...shown, loaded: null };
    const late = plannedChanges({ ...empty, selection: "a" }, { ...shown, selection: "a" }, true);
    expect(late).toEqual(["words", "data", "limits", "selection"]);
    expect(plannedChanges({ ...empty, selection: "a" }, { ...shown, selection: "a" }, false)).toContain(
      "fly",
    );
    expect(plannedChanges(empty, shown, true)).not.toContain("show-all");
    expect(plannedChanges(empty, shown, false)).toContain("show-all");
    expect(plannedChanges(shown, { ...shown, loaded: loaded("two") }, true)).toContain("show-all");
  });

  it("moves only for a choice, never for a filter, a language or a theme", () => {
    expect(plannedChanges(shown, { ...shown, selection: "a" }, false)).toEqual(["selection", "fly"]);
    expect(plannedChanges({ ...shown, selection: "a" }, shown, false)).toEqual(["selection"]);
    expect(plannedChanges(shown, { ...shown, filters: { ...noFilters, text: "x" } }, false)).toEqual([
      "data",
      "selection",
    ]);
    expect(plannedChanges(shown, { ...shown, language: "en" }, false)).toEqual(["words", "data"]);
    expect(plannedChanges(shown, { ...shown, dark: true }, false)).toEqual(["theme"]);
    expect(plannedChanges(shown, { ...shown, hidden: ["grid"] }, false)).toEqual(["visibility"]);
    expect(plannedChanges(shown, { ...shown, judging: true }, false)).toEqual(["opacity", "plane"]);
  });

  it("marks the parcels of the comparison instead of the selected one, and moves to them", () => {
    const store = createAppStore({ page: "compare", selection: "c", compared: ["a", "b"] });
    const side = mapInput(store.getState(), false);
    expect(marked(side)).toEqual(["a", "b"]);
    expect(plannedChanges({ ...side, compared: [] }, side, false)).toEqual(["selection", "fly"]);
    expect(marked(mapInput({ ...store.getState(), page: "overview" }, false))).toEqual(["c"]);
    expect(marked(shown)).toEqual([]);
  });

  it("marks what lies in a county or a plan area, and goes back to the whole from there", () => {
    const area = {
      ...one,
      dataset: dataset({ parcels: [parcel("a", { planArea: "东片区" }), parcel("b")] }),
    };
    const county = {
      ...one,
      dataset: dataset({
        parcels: [parcel("a", { county: "蒲县" }), parcel("b", { county: "蒲县", version: "before" })],
      }),
    };
    expect(marked({ ...shown, loaded: area, selection: "place/东片区" })).toEqual(["place/东片区", "a"]);
    const chosen = { ...shown, loaded: county, selection: "county/蒲县", isPublic: true };
    expect(marked(chosen)).toEqual(["county/蒲县", "a"]);
    expect(plannedChanges({ ...chosen, selection: null }, chosen, false)).toEqual(["selection", "fly"]);
    expect(plannedChanges(chosen, { ...chosen, selection: null }, false)).toEqual(["selection", "home"]);
  });

  it("hides what the ledger's filters hide", () => {
    expect(shownParcels(shown)).toBeNull();
    const filtered = shownParcels({ ...shown, filters: { ...noFilters, landUse: ["1401"] } });
    expect([...(filtered ?? [])]).toEqual(["a"]);
    expect([...(shownParcels({ ...shown, filters: { ...noFilters, text: "没有" } }) ?? ["x"])]).toEqual([]);
  });
});
