import { describe, expect, it } from "vitest";
import { addressFollowed, addressText, parseAddress } from "../../src/store/address";
import { createAppStore } from "../../src/store/app-state";
import { comparable, compareToggled } from "../../src/store/comparison";
import { type CompareRow, compareSections } from "../../src/view/compare-sections";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

const named = (title: string) =>
  sampleDataset.parcels.find((one) => one.code === title || one.name === title)!;

function rowsOf(...parcels: Parameters<typeof compareSections>[1]): Map<string, CompareRow> {
  const sections = compareSections(sampleDataset, parcels, "zh");
  return new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
}

const marks = (row: CompareRow | undefined): string[] => row?.cells.map((cell) => cell.mark) ?? [];

describe("the comparison", () => {
  it("sets every column against the first, with sign and share", () => {
    const rows = rowsOf(named("A-01"), named("A-02"));
    // 0.14 − 3.17 = −3.03 ha, −3.03 ÷ 3.17 = −95.6 %
    const area = rows.get("area/0")!;
    expect(marks(area)).toEqual(["first", "less"]);
    expect(area.cells[1]!.difference).toBe("−3.03 公顷（−95.6%）");
    // 90 − 35 = 55 points, both at least
    expect(rows.get("greenRatio")!.cells[1]).toMatchObject({ mark: "more", difference: "+55 个百分点" });
    expect(marks(rows.get("far"))).toEqual(["first", "not-here"]);
    expect(rows.get("document")!.differs).toBe(false);
    // green area at least: 0.9 × 1400 = 1260 against 0.35 × 31 700 = 11 095
    expect(rows.get("greenArea/least")!.cells[1]!.difference).toBe("−9,835 m²");
  });

  it("knows the same area in another unit", () => {
    const [first, second] = named("样板小学").areas;
    const a = parcel("a", { areas: [first!] });
    const b = parcel("b", { areas: [second!] });
    expect(marks(rowsOf(a, b).get("area/0"))).toEqual(["first", "same"]);
  });

  it("does not subtract a least value from a largest one", () => {
    const a = parcel("a", { indicators: { far: bound("不大于 2.5", { max: 2.5, operator: "不大于" }) } });
    const b = parcel("b", { indicators: { far: bound("不小于 1.5", { min: 1.5, operator: "不小于" }) } });
    const c = parcel("c", { indicators: { far: bound("小于 2.5", { max: 2.5, maxInclusive: false }) } });
    const far = rowsOf(a, b, c).get("far")!;
    expect(marks(far)).toEqual(["first", "other", "other"]);
    expect(far.cells[1]!.difference).toBeNull();
  });

  it("says what only one of them gives, and nothing of what none gives", () => {
    const rows = rowsOf(named("A-02"), named("A-01"), parcel("bare", {}));
    expect(marks(rows.get("height"))).toEqual(["first", "only-here", "neither"]);
    expect(rows.has("storeys")).toBe(false);
    expect(marks(rows.get("E"))).toEqual(["first", "only-here", "neither"]);
  });

  it("holds four parcels at most, each once, and travels in the address", () => {
    expect(comparable(["a", "b", "a", "c", "d", "e"])).toEqual(["a", "b", "c", "d"]);
    let state = createAppStore({ active: "x" }).getState();
    for (const id of ["a", "b", "c", "d", "e"]) state = compareToggled(state, id);
    expect(state.compared).toEqual(["a", "b", "c", "d"]);
    state = { ...compareToggled(state, "b"), page: "compare" };
    const back = addressFollowed(createAppStore().getState(), parseAddress(addressText(state, null)));
    expect(back).toMatchObject({ page: "compare", compared: ["a", "c", "d"] });
  });
});
