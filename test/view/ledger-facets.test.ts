import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/store/app-state";
import { facetValues, filteredRows, isFiltering } from "../../src/view/ledger-filter";
import { orderedRows } from "../../src/view/ledger-order";
import { ledgerRows } from "../../src/view/ledger-rows";
import { rangeHistogram } from "../../src/view/range-histogram";
import { soundsLike } from "../../src/view/sounds-like";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

const rows = ledgerRows(sampleDataset, "zh");
const titles = (list: typeof rows): string[] => list.map((row) => row.title);
const found = (text: string): string[] =>
  titles(filteredRows(rows, { ...noFilters, text }, null, soundsLike));

describe("pinyin", () => {
  it("finds by syllables and by initials, in names, roads and land uses", () => {
    expect(found("xiaoxue")).toEqual(["样板小学"]);
    expect(found("ybxx")).toEqual(["样板小学"]);
    expect(found("sanlu")).toEqual(["A-01"]);
    expect(found("gongyuan")).toEqual(["A-02"]);
  });

  it("knows that a character may be read in several ways", () => {
    const two = ledgerRows(
      { ...sampleDataset, parcels: ["重庆路", "长安街"].map((name) => parcel(name, { name })) },
      "zh",
    );
    const by = (text: string): string[] =>
      titles(filteredRows(two, { ...noFilters, text }, null, soundsLike));
    expect([by("chongqing"), by("zhongqing"), by("changan")]).toEqual([["重庆路"], ["重庆路"], ["长安街"]]);
  });

  it("leaves codes and single letters to the letters themselves", () => {
    expect(found("a-01")).toEqual(["A-01"]);
    expect(found("x")).toEqual([]);
    expect(filteredRows(rows, { ...noFilters, text: "xiaoxue" })).toEqual([]);
  });
});

describe("ranges", () => {
  it("hold both ends, and no row without the figure", () => {
    const by = (ranges: (typeof noFilters)["ranges"]): string[] =>
      titles(filteredRows(rows, { ...noFilters, ranges }));
    expect(by({ far: { min: 2.5, max: 2.5 } })).toEqual(["A-01"]);
    expect(by({ far: { min: 2.6, max: null } })).toEqual([]);
    expect(by({ area: { min: null, max: 10_000 } })).toEqual(["A-02", "样板小学"]);
    expect(by({ greenRatio: { min: 36, max: null }, area: { min: 1, max: null } })).toEqual(["A-02"]);
    expect(isFiltering({ ...noFilters, ranges: { far: { min: 1, max: null } } })).toBe(true);
  });

  it("are spread over edges that enclose every figure, and every figure is counted once", () => {
    const values = Array.from({ length: 400 }, (_, index) => 0.1 * 10 ** ((index % 40) / 10));
    const many = ledgerRows(
      {
        ...sampleDataset,
        parcels: values.map((max, index) =>
          parcel(`p${index}`, { indicators: { far: bound(`${max}`, { max }) } }),
        ),
      },
      "zh",
    );
    const { edges, counts, most, without } = rangeHistogram(many, noFilters, "far")!;
    expect(edges.length).toBe(counts.length + 1);
    expect(edges[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(edges.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect([most, without]).toEqual([Math.max(...counts), 0]);
    for (const [index, count] of counts.entries()) {
      const [from, to] = [edges[index]!, edges[index + 1]!];
      const last = index === counts.length - 1;
      const inside = values.filter((value) => value >= from && (last ? value <= to : value < to));
      expect([index, count]).toEqual([index, inside.length]);
    }
  });

  it("count what the other parts of the filter leave, their own range aside", () => {
    const filter = { ...noFilters, ranges: { greenRatio: { min: 80, max: null } } };
    expect(rangeHistogram(rows, filter, "greenRatio")!.counts.reduce((a, b) => a + b, 0)).toBe(2);
    expect(rangeHistogram(rows, { ...filter, text: "A-02" }, "greenRatio")!.without).toBe(0);
    expect(rangeHistogram(rows, filter, "far")).toBeNull();
  });
});

describe("year and status", () => {
  it("are facets", () => {
    expect(facetValues(rows, noFilters, "year")).toEqual([{ key: "2024", count: 4 }]);
    expect(facetValues(rows, noFilters, "status")).toEqual([{ key: "approved", count: 4 }]);
    expect(filteredRows(rows, { ...noFilters, year: ["2023"] })).toEqual([]);
    expect(filteredRows(rows, { ...noFilters, status: ["approved"] })).toHaveLength(4);
  });

  it("are columns that can be sorted by", () => {
    for (const column of ["date", "planArea", "status"])
      expect(orderedRows(rows, { column, descending: false })).toHaveLength(4);
    const areas = orderedRows(rows, { column: "planArea", descending: true });
    expect(areas.at(-1)!.title).toBe("样板小学");
  });
});
