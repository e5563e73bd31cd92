import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/store/app-state";
import { areaBars } from "../../src/view/area-bars";
import { facetValues, filteredRows, isFiltering } from "../../src/view/ledger-filter";
import { orderedRows } from "../../src/view/ledger-order";
import { ledgerRows } from "../../src/view/ledger-rows";
import { searchKey } from "../../src/view/search-key";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

const rows = ledgerRows(sampleDataset, "zh");
const titles = (list: typeof rows): string[] => list.map((row) => row.title);

describe("the search", () => {
  it("does not care for width, case, blanks and the shape of brackets", () => {
    expect(searchKey("样政函 ［2024］ ７号")).toBe(searchKey("样政函〔2024〕7号"));
    expect(titles(filteredRows(rows, { ...noFilters, text: "样政函[2024] a-01" }))).toEqual(["A-01"]);
  });

  it("looks at roads in the four sides", () => {
    expect(titles(filteredRows(rows, { ...noFilters, text: "样板三路" }))).toEqual(["A-01"]);
  });

  it("wants every term", () => {
    expect(filteredRows(rows, { ...noFilters, text: "A-01 公园" })).toEqual([]);
  });
});

describe("the filter", () => {
  it("joins facets by and, the values of one facet by or", () => {
    const [use] = rows[0]!.landUses;
    const [green] = rows[1]!.landUses;
    expect(titles(filteredRows(rows, { ...noFilters, landUse: [use!, green!] }))).toEqual(["A-01", "A-02"]);
    expect(filteredRows(rows, { ...noFilters, landUse: [use!], boundary: "with" })).toEqual([]);
    expect(titles(filteredRows(rows, { ...noFilters, boundary: "with" }))).toEqual(["样板小学"]);
  });

  it("counts what each value would show with the other facets in force", () => {
    const filter = { ...noFilters, verdict: ["reproduced"], landUse: [] };
    expect(facetValues(rows, filter, "landUse")).toEqual([]);
    const verdicts = facetValues(rows, filter, "verdict");
    expect(Object.fromEntries(verdicts.map(({ key, count }) => [key, count]))).toEqual({
      reproduced: 1,
      "not-checkable": 1,
      none: 2,
    });
  });

  it("knows whether it asks for anything", () => {
    expect(isFiltering(noFilters)).toBe(false);
    expect(isFiltering({ ...noFilters, text: "  " })).toBe(false);
    expect(isFiltering({ ...noFilters, planArea: ["x"] })).toBe(true);
  });
});

describe("the order", () => {
  it("puts rows without a value last, whichever way", () => {
    const up = orderedRows(rows, { column: "far", descending: false });
    const down = orderedRows(rows, { column: "far", descending: true });
    expect(up[0]!.title).toBe("A-01");
    expect(down[0]!.title).toBe("A-01");
  });

  it("compares areas in one unit and codes by their numbers", () => {
    expect(titles(orderedRows(rows, { column: "area", descending: true }))).toEqual([
      "样板街坊",
      "A-01",
      "样板小学",
      "A-02",
    ]);
    const coded = ledgerRows(
      { ...sampleDataset, parcels: ["B-10", "B-9", "B-2"].map((code) => parcel(code, { code })) },
      "zh",
    );
    expect(titles(orderedRows(coded, { column: "code", descending: false }))).toEqual(["B-2", "B-9", "B-10"]);
  });

  it("sorts a lower limit by its only end", () => {
    const two = ledgerRows(
      {
        ...sampleDataset,
        parcels: [
          parcel("least", { code: "least", indicators: { far: bound("不小于 0.8", { min: 0.8 }) } }),
          parcel("most", { code: "most", indicators: { far: bound("不大于 0.5", { max: 0.5 }) } }),
        ],
      },
      "zh",
    );
    expect(titles(orderedRows(two, { column: "far", descending: false }))).toEqual(["most", "least"]);
  });
});

describe("the chart of areas", () => {
  it("counts parcels once: their block, former and retired records stay out", () => {
    const bars = areaBars(rows);
    const total = bars.reduce((sum, bar) => sum + bar.squareMetres, 0);
    // 3.17 ha + 0.14 ha + 1 ha
    expect(total).toBeCloseTo(43_100, 6);
    expect(bars[0]!.length).toBe(100);
    expect(bars.map((bar) => bar.parts[0]?.use?.raw ?? null)).toEqual(["二类居住用地", null, "公园绿地"]);
  });
});
