import { beforeAll, describe, expect, it } from "vitest";
import { keepReadings } from "../../src/app/reading-keeping";
import { rereadDataset } from "../../src/app/reread-dataset";
import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";
import { addressText, parseAddress } from "../../src/store/address";
import { createAppStore } from "../../src/store/app-state";
import { datasetLoaded } from "../../src/store/dataset-transitions";
import { readingChosen } from "../../src/store/reading-transitions";
import { activeDataset } from "../../src/store/selectors";
import { region } from "../geodesy/table-of";

/** Two invented lots 100 m square side by side; the declared figure of the second is a hectare out. */
const lots = `示例县自然资源局关于两宗用地的公告
一、甲地块，用地面积10000.00平方米，界址点坐标（1980西安坐标系）如下：
点号 X Y
J1 4000000.000 520000.000
J2 4000100.000 520000.000
J3 4000100.000 520100.000
J4 4000000.000 520100.000
二、乙地块，用地面积20000.00平方米，界址点坐标（1980西安坐标系）如下：
点号 X Y
J1 4000000.000 520050.000
J2 4000100.000 520050.000
J3 4000100.000 520150.000
J4 4000000.000 520150.000
示例县自然资源局
2016年5月3日
`;
let read: Dataset;
beforeAll(async () => {
  const input = { name: "lots.txt", bytes: new TextEncoder().encode(lots) };
  read = (await ingest([input], { region, epsg: null })).dataset;
});
const ids = () => read.parcels.map(({ id }) => id);

describe("a dataset with a boundary read otherwise", () => {
  it("is the text that was meant", () => {
    expect(read.parcels).toHaveLength(2);
    expect(read.parcels.every(({ boundary }) => boundary?.crs.datum === "Xian1980")).toBe(true);
    expect(read.findings.map(({ rule }) => rule)).toContain("parcel-overlap");
  });

  it("measures that boundary again, judges it again, and leaves the others as they were", () => {
    const [one, two] = ids();
    if (one === undefined || two === undefined) throw new Error("two lots");
    const { dataset, problems } = rereadDataset(read, [{ subject: one, system: "EPSG:2385" }], region);
    expect(problems).toEqual([]);
    expect(dataset?.parcels[0]?.boundary?.crs).toMatchObject({ epsg: 2385, basis: "user" });
    expect(dataset?.parcels[0]?.boundary?.measured.ellipsoidal).toBeCloseTo(
      read.parcels[0]?.boundary?.measured.ellipsoidal ?? 0,
      2,
    );
    expect(dataset?.parcels[0]?.verdicts[0]?.verdict).toBe("reproduced");
    expect(dataset?.parcels[1]).toEqual(read.parcels[1]);
    // Nine degrees apart they no longer overlap; all else that was found stays.
    const rest = read.findings.filter(({ rule }) => rule !== "parcel-overlap");
    expect(dataset?.findings.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it("is as it was where the reading is the one that was in force", () => {
    const [one] = read.parcels;
    if (one === undefined || one.boundary === null) throw new Error("a boundary");
    const system = `EPSG:${one.boundary.crs.epsg}`;
    const { dataset } = rereadDataset(read, [{ subject: one.id, system }], region);
    expect(dataset?.findings).toEqual(read.findings);
    expect(dataset?.parcels[0]?.verdicts).toEqual(one.verdicts);
    expect(dataset?.parcels[0]?.boundary?.measured).toEqual(one.boundary.measured);
  });

  it("says why where a choice cannot be followed", () => {
    const [one = ""] = ids();
    const { dataset, problems } = rereadDataset(read, [{ subject: one, system: "EPSG:4490" }], region);
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([{ subject: one, message: { en: /does not fit the numbers/ } }]);
  });
});

describe("the choice of a reading", () => {
  it("stands in the address, is followed, and is taken back", async () => {
    const store = createAppStore();
    const shipped = { id: "d", label: { zh: "甲", en: "A" }, invented: false, local: true, texts: {} };
    store.setState((state) => datasetLoaded(state, { ...shipped, dataset: read }));
    keepReadings(store, async (asRead, choices) => rereadDataset(asRead, choices, region));
    const [one = "", two = ""] = ids();
    store.setState((state) => readingChosen(state, [one, two], "EPSG:2385"));
    await expect
      .poll(() => activeDataset(store.getState())?.dataset.parcels.map(({ boundary }) => boundary?.crs.epsg))
      .toEqual([2385, 2385]);
    const address = parseAddress(addressText(store.getState(), null));
    expect(address.readings).toEqual([
      { subject: one, system: "EPSG:2385" },
      { subject: two, system: "EPSG:2385" },
    ]);
    store.setState((state) => readingChosen(state, [one, two], null));
    expect(activeDataset(store.getState())?.dataset).toBe(read);
    store.setState((state) => readingChosen(state, [one], "EPSG:4490"));
    await expect.poll(() => store.getState().readingProblems.length).toBe(1);
    expect(activeDataset(store.getState())?.dataset).toBe(read);
  });
});
