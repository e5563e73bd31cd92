import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import type { Verdict } from "../../src/domain/verdict";
import { declaredComputedChart, errorSizeChart } from "../../src/view/batch-chart";
import { type BatchDot, batchDots, batchGroups, byDifference } from "../../src/view/batch-dots";
import { verdictSymbol } from "../../src/view/batch-symbols";
import { shareText } from "../../src/view/batch-text";
import { checkTally, tallySentence } from "../../src/view/check-tally";
import { verdictLimits } from "../../src/view/verdict-limits";
import { verdictKinds } from "../../src/view/verdict-words";
import { parcel, sampleDataset } from "../support/sample-dataset";

const located = sampleDataset.parcels.find((one) => one.boundary !== null)!;

function judged(id: string, declared: number, computed: number | null, kind: Verdict["verdict"]) {
  const [verdict] = located.verdicts;
  return parcel(id, {
    ...located,
    id,
    code: id,
    verdicts: [
      {
        ...verdict!,
        declared,
        computed,
        difference: computed === null ? null : computed - declared,
        tolerance: 50,
        surveyTolerance: 60,
        verdict: kind,
      },
    ],
  });
}

const dataset: Dataset = {
  ...sampleDataset,
  parcels: [
    judged("A", 10_000, 10_020, "reproduced"),
    judged("B", 20_000, 19_960, "reproduced"),
    judged("C", 6_000, 90_000, "inconsistent"),
    judged("D", 5_000, null, "not-checkable"),
    { ...judged("E", 8_000, 8_000, "reproduced"), document: null },
  ],
};
const dots = batchDots(dataset, "zh");
const box = { width: 600, height: 340 };

describe("the areas of a batch", () => {
  it("are those that could be compared", () => {
    expect(dots.map((one) => [one.title, one.difference, one.relative])).toEqual([
      ["A", 20, 0.002],
      ["B", -40, -0.002],
      ["C", 84_000, 14],
      ["E", 0, 0],
    ]);
    expect(dots[0]).toMatchObject({
      allowed: 60,
      zone: "3° 37",
      document: "样政函〔2024〕7号",
      year: "2024",
    });
    expect(byDifference(dots)[0]?.title).toBe("C");
  });

  it("group by document, year, zone and verdict; what is not known comes last", () => {
    expect(batchGroups(dots, "document").map((one) => [one.name?.zh ?? null, one.dots.length])).toEqual([
      ["样政函〔2024〕7号", 3],
      [null, 1],
    ]);
    expect(batchGroups(dots, "year").map((one) => one.key)).toEqual(["2024", ""]);
    expect(batchGroups(dots, "zone").map((one) => one.name?.en)).toEqual(["3° 37"]);
    const [reproduced, inconsistent] = batchGroups(dots, "verdict");
    expect(reproduced).toMatchObject({ key: "reproduced", median: 0 });
    expect(inconsistent?.verdicts).toEqual([{ verdict: "inconsistent", count: 1 }]);
  });
});

describe("the charts", () => {
  const plot = declaredComputedChart(dots, box)!;
  const funnel = errorSizeChart(dots, box)!;
  const markOf = (chart: typeof plot, title: string) => chart.marks.find((one) => one.dot.title === title)!;

  it("keep every mark and tick inside the frame", () => {
    for (const { frame, marks, xTicks, yTicks } of [plot, funnel]) {
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(frame.left);
        expect(x).toBeLessThan(frame.right);
        expect(y).toBeGreaterThan(frame.top);
        expect(y).toBeLessThan(frame.bottom);
      }
      for (const { at } of xTicks) expect(at).toBeGreaterThanOrEqual(frame.left);
      for (const { at } of yTicks) expect(at).toBeLessThanOrEqual(frame.bottom);
    }
  });

  it("are logarithmic: equal factors are equal distances", () => {
    const step = markOf(plot, "B").x - markOf(plot, "A").x;
    const at = (value: number) => plot.xTicks.find((one) => one.value === value)?.at;
    expect(at(100_000)! - at(10_000)!).toBeCloseTo(step / Math.log10(2), 6);
  });

  it("have equal areas on the line, larger computed ones above it and smaller ones below", () => {
    const [from, to] = [...plot.line.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((one) => [+one[1]!, +one[2]!]);
    const lineAt = (x: number): number =>
      from![1]! + ((x - from![0]!) / (to![0]! - from![0]!)) * (to![1]! - from![1]!);
    expect(markOf(plot, "E").y).toBeCloseTo(lineAt(markOf(plot, "E").x), 1);
    expect(markOf(plot, "C").y).toBeLessThan(lineAt(markOf(plot, "C").x));
    expect(markOf(plot, "B").y).toBeGreaterThan(lineAt(markOf(plot, "B").x));
    const zero = funnel.yTicks.find((one) => one.value === 0)!.at;
    expect(markOf(funnel, "E").y).toBeCloseTo(zero, 6);
    expect(markOf(funnel, "A").y).toBeLessThan(zero);
    expect(markOf(funnel, "B").y - zero).toBeCloseTo(zero - markOf(funnel, "A").y, 6);
  });

  it("draw the worst on top", () => {
    expect(plot.marks.at(-1)?.dot.title).toBe("C");
  });

  it("name what does not hold, inside the frame and clear of each other", () => {
    expect(plot.labels.map(({ text }) => text)).toEqual(["C"]);
    const close = [1, 1.001, 1.002].map((part, index) =>
      judged(`W${index}`, 6_000 * part, 90_000, "inconsistent"),
    );
    const chart = errorSizeChart(batchDots({ ...sampleDataset, parcels: close }, "zh"), box)!;
    // One stands on either side of the marks; for the third there is no room.
    expect(chart.labels.map(({ anchor }) => anchor).sort()).toEqual(["end", "start"]);
    for (const { x } of chart.labels) {
      expect(x).toBeGreaterThan(chart.frame.left);
      expect(x).toBeLessThan(chart.frame.right);
    }
  });

  it("give a Chinese name the room that it takes", () => {
    // A character is as wide as its type is high: 11 pixels.
    const name = "示例第一中学";
    const chartOf = (size: number) => {
      const parcels = [
        judged("A", 1_000, 1_000, "reproduced"),
        judged(name, size, 2 * size, "inconsistent"),
        judged("B", 100_000, 100_000, "reproduced"),
      ];
      return errorSizeChart(batchDots({ ...sampleDataset, parcels }, "zh"), box)!;
    };
    const charts = Array.from({ length: 16 }, (_, step) => chartOf(20_000 * 1.1 ** step));
    const anchors = charts.map(({ frame, labels }) => {
      const [label] = labels;
      if (label?.anchor === "start") expect(label.x + 11 * name.length).toBeLessThan(frame.right);
      return label?.anchor;
    });
    expect(new Set(anchors)).toEqual(new Set(["start", "end"]));
  });

  it("stand for one area as well, and for none not at all", () => {
    expect(errorSizeChart([], box)).toBeNull();
    expect(declaredComputedChart([], box)).toBeNull();
    const [only] = dots;
    for (const chart of [
      declaredComputedChart([only as BatchDot], box),
      errorSizeChart([only as BatchDot], box),
    ]) {
      expect(chart?.xTicks.length).toBeGreaterThan(0);
      expect(`${chart?.band}${chart?.line}`).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("give every verdict a shape of its own, besides its colour", () => {
    const shapes = verdictKinds.map((one) => JSON.stringify(verdictSymbol(one)));
    expect(new Set(shapes).size).toBe(verdictKinds.length);
  });
});

describe("the tally of what could be checked", () => {
  it("has every record in one count, and says so in one sentence", () => {
    const twice = judged("F", 10_000, 10_000, "reproduced");
    const { boundary: _, ...unplaced } = judged("G", 1, null, "not-checkable");
    const parcels = [
      ...dataset.parcels.slice(0, 3),
      { ...twice, verdicts: [...twice.verdicts, ...twice.verdicts] },
      { ...unplaced, boundary: null },
      parcel("H", {}),
    ];
    const tally = checkTally(parcels);
    expect(tally).toEqual({
      records: 6,
      checked: 4,
      areas: 5,
      withoutBoundary: 1,
      withoutArea: 1,
      other: 0,
    });
    expect(tallySentence(tally, "zh")).toBe(
      "6 条地块记录，4 条可以核对（共 5 个面积）；其余 1 条未公布界址点、1 条未载明面积。",
    );
    expect(tallySentence(tally, "en")).toBe(
      "6 records, of which 4 can be checked (5 areas); the rest: 1 without published boundary points, 1 without a stated area.",
    );
  });
});

describe("the limits of a verdict", () => {
  const [own] = located.verdicts;
  const of = (verdict: Verdict["verdict"], reviewLimit = 100) =>
    verdictLimits({ ...own!, verdict, tolerance: 50, surveyTolerance: 60, reviewLimit })
      .filter(({ decides }) => decides)
      .map(({ kind }) => kind);

  it("mark the one on which it turned", () => {
    expect(of("reproduced")).toEqual(["rounding"]);
    expect(of("within-survey-tolerance")).toEqual(["survey"]);
    expect(of("review")).toEqual(["survey"]);
    expect(of("inconsistent")).toEqual(["review"]);
  });

  it("make do with the tolerances of older data", () => {
    const { reviewLimit: _, ...older } = { ...own!, reviewLimit: 0 };
    const limits = verdictLimits({ ...older, verdict: "inconsistent", tolerance: 50, surveyTolerance: 40 });
    expect(limits.map(({ kind, decides }) => [kind, decides])).toEqual([
      ["rounding", true],
      ["survey", false],
    ]);
  });
});

describe("shares", () => {
  it.each([
    [0, "0%"],
    [0.002, "+0.2%"],
    [-0.933, "−93.3%"],
    [0.0000238, "+0.0024%"],
    [14, "+1,400%"],
    [1e-12, "< 0.000001%"],
  ])("%d is written %s", (share, text) => {
    expect(shareText(share, "zh")).toBe(text);
  });
});
