import { describe, expect, it } from "vitest";
import { createAppStore } from "../../src/store/app-state";
import { activeDataset } from "../../src/store/selectors";
import { doorEntered, publicOpened } from "../../src/store/transitions";
import { parcel, placeOf, sampleDataset } from "../support/sample-dataset";

const hidden = parcel("hidden", {
  landUse: [
    { raw: "军事设施用地", code: "1501", scheme: "MNR-2023", suggested: false, evidence: placeOf("A-01") },
  ],
});
const loaded = {
  id: "own",
  label: { zh: "自己的", en: "Own" },
  invented: false,
  local: true,
  dataset: { ...sampleDataset, parcels: [...sampleDataset.parcels, hidden] },
  texts: {},
};
const start = createAppStore({ datasets: [loaded], active: "own" }).getState();
const ids = (state: typeof start): string[] => activeDataset(state)!.dataset.parcels.map(({ id }) => id);

describe("behind the public door", () => {
  it("withheld land is in nothing that reads the dataset, and behind the others it is", () => {
    const inside = doorEntered(start, "public");
    expect(ids(start)).toContain("hidden");
    expect(ids(inside)).toEqual(sampleDataset.parcels.map(({ id }) => id));
    // The same answer every time, or the map would draw anew with every breath of the state.
    expect(activeDataset(inside)).toBe(activeDataset({ ...inside, language: "en" }));
    expect(ids(doorEntered(inside, "plan"))).toContain("hidden");
  });

  it("a record opens on its page of words, whatever door one came through", () => {
    const opened = publicOpened({ ...start, highlight: { source: "s", start: 0, end: 1 } }, "S-1");
    expect(opened).toMatchObject({ door: "public", page: "public", selection: "S-1", highlight: null });
  });
});
