import { describe, expect, it } from "vitest";
import { type AppState, createAppStore } from "../../src/store/app-state";
import { datasetChosen, datasetLoaded, documentsRead } from "../../src/store/dataset-transitions";
import { openedOnMap, pressedOnMap } from "../../src/store/map-presses";
import { sourceText } from "../../src/store/selectors";
import {
  doorEntered,
  evidenceShown,
  filtered,
  severityToggled,
  sortToggled,
  subjectOpened,
} from "../../src/store/transitions";
import { placeOf, sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";

const shipped = {
  id: "linfen",
  label: { zh: "甲", en: "A" },
  invented: false,
  local: false,
  dataset: sampleDataset,
  texts: {},
};
const own = { ...shipped, id: "local-1", local: true, texts: { [sampleSource]: sampleText } };
const fresh = (): AppState => createAppStore().getState();
const loaded = (): AppState => datasetLoaded(fresh(), shipped);

describe("transitions", () => {
  it("leave the state before them as it was", () => {
    const before = Object.freeze(loaded());
    for (const after of [
      doorEntered(before, "audit"),
      filtered(before, { text: "R2" }),
      sortToggled(before, "far"),
    ]) {
      expect(after).not.toBe(before);
    }
    expect(before.filters.text).toBe("");
  });

  it("sort by a column up, down, and not at all", () => {
    const up = sortToggled(loaded(), "area");
    expect(up.sort).toEqual({ column: "area", descending: false });
    const down = sortToggled(up, "area");
    expect(down.sort).toEqual({ column: "area", descending: true });
    expect(sortToggled(down, "area").sort).toBeNull();
    expect(sortToggled(down, "far").sort).toEqual({ column: "far", descending: false });
  });

  it("show and hide one severity", () => {
    const hidden = severityToggled(loaded(), "note");
    expect(hidden.severities).not.toContain("note");
    expect(severityToggled(hidden, "note").severities).toContain("note");
  });

  it("open a record on the page of its kind and leave unknown ids alone", () => {
    const state = loaded();
    const [parcel] = sampleDataset.parcels;
    const [zone] = sampleDataset.zones;
    const [quota] = sampleDataset.quotas;
    expect(subjectOpened(state, parcel!.id)).toMatchObject({ page: "parcel", selection: parcel!.id });
    expect(subjectOpened(state, zone!.id).page).toBe("zones");
    expect(subjectOpened(state, quota!.id).page).toBe("quotas");
    expect(subjectOpened(state, "样政函〔2024〕7号").page).toBe("documents");
    expect(subjectOpened(state, "nothing of the kind")).toBe(state);
  });

  it("choose a parcel pressed on the map as its row would be, open it when pressed again, and keep to the public door", () => {
    const state = loaded();
    const { id } = sampleDataset.parcels[0]!;
    const zone = sampleDataset.zones[0]!.id;
    const chosen = pressedOnMap({ ...state, page: "findings" }, id);
    expect(chosen).toMatchObject({ page: "findings", selection: id });
    expect(pressedOnMap(chosen, id)).toMatchObject({ page: "parcel", selection: id });
    expect(openedOnMap(state, id)).toMatchObject({ page: "parcel", selection: id });
    expect(pressedOnMap({ ...state, page: "parcel", selection: "x" }, id).page).toBe("parcel");
    expect(pressedOnMap(state, zone).page).toBe("zones");
    expect(pressedOnMap({ ...state, page: "public", door: "public" }, zone)).toMatchObject({
      page: "public",
      selection: zone,
    });
  });

  it("forget selection and filters with the dataset they belong to", () => {
    const state = datasetLoaded(filtered(loaded(), { text: "A-01" }), own);
    const after = datasetChosen({ ...state, selection: "x", page: "parcel" }, own.id);
    expect(after).toMatchObject({ active: own.id, selection: null, page: "overview" });
    expect(after.filters.text).toBe("");
  });

  it("keep every place that a value was put together from", () => {
    const evidence = { ...placeOf("3.17 公顷"), more: [placeOf("0.14 公顷")] };
    const { highlight } = evidenceShown(loaded(), evidence);
    expect(sampleText.slice(highlight!.start, highlight!.end)).toBe("3.17 公顷");
    const [more] = highlight!.more!;
    expect(sampleText.slice(more!.start, more!.end)).toBe("0.14 公顷");
  });
});

describe("documents of the reader", () => {
  it("lend their characters to shipped facts about the same file, which stay in view", () => {
    const before = evidenceShown(loaded(), placeOf("3.17 公顷"));
    expect(sourceText(before, sampleSource)).toBeNull();
    const after = documentsRead(before, own, []);
    expect(after.active).toBe("linfen");
    expect(after.highlight).toEqual(before.highlight);
    expect(sourceText(after, sampleSource)).toBe(sampleText);
  });

  it("are known by their decoded text where the bytes differ", () => {
    const source = { ...sampleDataset.sources[0]!, id: "other-bytes", sha256: "c".repeat(64) };
    const reEncoded = {
      ...own,
      dataset: { ...sampleDataset, sources: [source] },
      texts: { "other-bytes": sampleText },
    };
    expect(sourceText(documentsRead(loaded(), reEncoded, []), sampleSource)).toBe(sampleText);
  });

  it("come into view where they are another file", () => {
    const source = {
      ...sampleDataset.sources[0]!,
      id: "stranger",
      sha256: "d".repeat(64),
      textSha256: "e".repeat(64),
    };
    const stranger = {
      ...own,
      dataset: { ...sampleDataset, sources: [source] },
      texts: { stranger: "别的字" },
    };
    const after = documentsRead(loaded(), stranger, [{ name: "x", message: { zh: "坏", en: "bad" } }]);
    expect(after.active).toBe(own.id);
    expect(after.failures).toHaveLength(1);
    expect(sourceText(after, sampleSource)).toBeNull();
  });
});
