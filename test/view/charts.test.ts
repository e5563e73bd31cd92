import { describe, expect, it } from "vitest";
import { approvalsOverTime } from "../../src/view/approvals-over-time";
import { areaBars } from "../../src/view/area-bars";
import { approvalsSentence, areaSentence, spreadSentence } from "../../src/view/chart-sentences";
import { indicatorSpread } from "../../src/view/indicator-spread";
import { ledgerRows } from "../../src/view/ledger-rows";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

const rows = ledgerRows(sampleDataset, "zh");

describe("areas", () => {
  it("by plan area are the sums of their land uses, part behind part", () => {
    const bars = areaBars(rows, "planArea");
    // 3.17 ha + 0.14 ha in the plan area, the school's hectare in none
    expect(bars.map(({ key, squareMetres }) => [key, Math.round(squareMetres)])).toEqual([
      ["样板片区", 33_100],
      ["", 10_000],
    ]);
    const [first] = bars;
    expect(first!.parts.map((part) => Math.round(part.squareMetres))).toEqual([31_700, 1400]);
    expect(first!.parts[1]!.start).toBeCloseTo(first!.parts[0]!.length, 9);
    expect(first!.parts.reduce((sum, part) => sum + part.length, 0)).toBeCloseTo(100, 9);
  });

  it("say the largest share", () => {
    const bars = areaBars(rows, "planArea");
    expect(areaSentence(bars, "planArea", "zh")).toBe(
      "3 块地合计 4.31 公顷 · 64.7 亩；其中样板片区最多，占 77%。",
    );
    expect(areaSentence(bars, "planArea", "en")).toContain("the largest share is 样板片区 with 77%");
  });

  it("never call what is not stated the largest group", () => {
    const bars = areaBars(rows, "planArea").toReversed();
    expect(bars[0]!.key).toBe("");
    expect(areaSentence(bars, "planArea", "zh")).toBe(
      "3 块地合计 4.31 公顷 · 64.7 亩；未载明片区的占 23%，其余以样板片区最多，占 77%。",
    );
    expect(areaSentence(bars, "planArea", "en")).toContain(
      "23% has no plan area stated, and of the rest 样板片区 is the largest with 77%",
    );
  });
});

describe("indicators by land use", () => {
  const many = ledgerRows(
    {
      ...sampleDataset,
      parcels: [1, 1, 2, 4].map((max, index) => {
        const [like] = sampleDataset.parcels;
        return parcel(`p${index}`, {
          landUse: index < 3 ? like!.landUse : [],
          areas: like!.areas,
          indicators: { far: bound(`${max}`, { max }) },
        });
      }),
    },
    "zh",
  );

  it("put every value on one axis that begins at nought", () => {
    const spread = indicatorSpread(many, "far")!;
    expect(
      spread.lines.map(({ parcels, least, median, largest }) => [parcels, least, median, largest]),
    ).toEqual([
      [1, 4, 4, 4],
      [3, 1, 1, 2],
    ]);
    expect(spread.ticks[0]).toEqual({ value: 0, at: 0 });
    const [, homes] = spread.lines;
    expect(homes!.dots).toEqual([
      { value: 1, parcels: 2, at: 25 },
      { value: 2, parcels: 1, at: 50 },
    ]);
    expect(spreadSentence(spread, "far", "en")).toBe(
      "4 parcels state a floor area ratio, between 1 and 4; the median is highest for use not stated, 4.",
    );
  });

  it("are nothing where nobody states them", () => {
    expect(indicatorSpread(many, "height")).toBeNull();
    expect(indicatorSpread(rows, "far")!.without).toBe(2);
  });
});

describe("approvals over time", () => {
  const at = (dates: readonly (string | null)[]): ReturnType<typeof ledgerRows> =>
    ledgerRows(
      {
        ...sampleDataset,
        documents: dates.map((date, index) => ({ ...sampleDataset.documents[0]!, id: `d${index}`, date })),
        parcels: dates.map((_, index) =>
          parcel(`p${index}`, { document: `d${index}`, areas: sampleDataset.parcels[0]!.areas }),
        ),
      },
      "zh",
    );

  it("go by months with their gaps, or by years over a longer time", () => {
    const months = approvalsOverTime(at(["2023-11-30", "2024-02-01", "2024-02-20", null]))!;
    expect(months.periods.map(({ key, parcels }) => [key, parcels])).toEqual([
      ["2023-11", 1],
      ["2023-12", 0],
      ["2024-01", 0],
      ["2024-02", 2],
    ]);
    expect(months.undated).toBe(1);
    const years = approvalsOverTime(at(["2019-01-01", "2022-12-31"]))!;
    expect(years.periods.map((one) => one.key)).toEqual(["2019", "2020", "2021", "2022"]);
  });

  it("stand within the drawing, higher where more was decided", () => {
    const { periods } = approvalsOverTime(at(["2023-11-30", "2024-02-01", "2024-02-20"]))!;
    for (const one of periods) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(100 + 1e-9);
      expect(one.height).toBeLessThanOrEqual(100);
    }
    expect(periods[3]!.height).toBeCloseTo(2 * periods[0]!.height, 9);
  });

  it("say when most was decided", () => {
    const approvals = approvalsOverTime(at(["2023-11-30", "2024-02-01", "2024-02-20"]))!;
    expect(approvalsSentence(approvals, "zh")).toBe(
      "3 个文件决定了 3 块地；2024年2月最多，计 6.34 公顷 · 95.1 亩。",
    );
    expect(approvalsSentence(approvals, "en")).toContain("most in February 2024: 6.34 ha");
  });
});
