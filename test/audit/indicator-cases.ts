import type { Bound } from "../../src/domain/indicator";
import { area, atLeast, atMost, bound, document, landUse, parcel, records } from "./records";
import type { RuleCase } from "./rule-cases";

const green = (side: "min" | "max", value: number): Bound =>
  bound({ [side]: value, unit: "percent", operator: side === "max" ? "不大于" : "不小于" });
const withUse = (use: string | null, indicators: Parameters<typeof parcel>[1] & object) =>
  records({ parcels: [parcel("p", { landUse: use === null ? [] : [landUse(use)], ...indicators })] });

const operators: RuleCase[] = [
  {
    rule: "operator-unusual",
    what: "a green ratio with an upper limit on other than industrial land",
    records: withUse("供热用地", { indicators: { greenRatio: green("max", 10) } }),
    expected: [["warning", "p", "“不大于10%”是上限"]],
  },
  {
    rule: "operator-unusual",
    what: "the same on industrial land",
    records: withUse("二类工业用地", { indicators: { greenRatio: green("max", 20), far: atLeast(1) } }),
    expected: [],
  },
  {
    rule: "operator-unusual",
    what: "the same on storage land by its code",
    records: records({
      parcels: [
        parcel("p", {
          landUse: [landUse("某用地", { code: "1101", scheme: "MNR-2023" })],
          indicators: { greenRatio: green("max", 20) },
        }),
      ],
    }),
    expected: [],
  },
  {
    rule: "operator-unusual",
    what: "a lower limit of the floor area ratio on housing land, a range beside it",
    records: withUse("二类居住用地", {
      indicators: { far: atLeast(2.5), density: bound({ min: 10, max: 20, unit: "percent" }) },
    }),
    expected: [["warning", "p", "“不小于2.5”是下限"]],
  },
  {
    rule: "operator-unusual",
    what: "usual limits",
    records: withUse("二类居住用地", {
      indicators: { far: atMost(2.5), density: atMost(20, "percent"), greenRatio: green("min", 35) },
    }),
    expected: [],
  },
  {
    rule: "operator-unusual",
    what: "land whose use is not stated",
    records: withUse(null, { indicators: { greenRatio: green("max", 10) } }),
    expected: [["note", "p", "用地性质未注明"]],
  },
];

const bounds: RuleCase[] = [
  {
    rule: "indicator-bounds",
    what: "a lower limit above the upper one",
    records: withUse("工业用地", { indicators: { far: bound({ min: 2.5, max: 1.5 }) } }),
    expected: [["error", "p", "2.5 大于上限 1.5"]],
  },
  {
    rule: "indicator-bounds",
    what: "lower and upper limit equal, figures at their ceilings",
    records: withUse("工业用地", {
      indicators: {
        far: bound({ min: 20, max: 20 }),
        density: atMost(100, "percent"),
        height: atMost(500, "m"),
      },
    }),
    expected: [],
  },
  {
    rule: "indicator-bounds",
    what: "figures beyond reason, also of a sub-zone",
    records: withUse("居住用地", {
      indicators: { far: atMost(28), greenRatio: atLeast(350, "percent") },
      variants: [{ scope: "A", indicators: { height: atMost(800, "m") } }],
    }),
    expected: [
      ["warning", "p", "28"],
      ["warning", "p", "350"],
      ["warning", "p", "800"],
    ],
  },
];

const caps = (far: Bound, density: Bound, height: Bound | null, greenRatio: Bound | null = null) => ({
  indicators: {
    far,
    density,
    ...(height === null ? {} : { height }),
    ...(greenRatio === null ? {} : { greenRatio }),
  },
});
const percent = (value: number): Bound => atMost(value, "percent");
const metres = (value: number): Bound => atMost(value, "m");

const together: RuleCase[] = [
  {
    rule: "caps-together",
    what: "a density that the floor area cannot fill: 2000 m² at 40 % is 800, at 0.30 is 600",
    records: withUse("加油站用地", {
      areas: [area("2000", "m2")],
      ...caps(atMost(0.3), percent(40), metres(15)),
    }),
    expected: [["note", "p", "800.00 平方米，按容积率建筑面积只有 600.00 平方米"]],
  },
  {
    rule: "caps-together",
    what: "usual housing: 80 m at 2.8 m is 28 floors, 20 % gives 5.6",
    records: withUse("二类居住用地", caps(atMost(2.9), percent(20), metres(80), atLeast(35, "percent"))),
    expected: [],
  },
  {
    rule: "caps-together",
    what: "an upper floor area ratio out of reach: 24 m at 2.8 m is 8 floors, 20 % gives 1.6",
    records: withUse("二类居住用地", caps(atMost(2), percent(20), metres(24))),
    expected: [["warning", "p", "层高 2.8 米"]],
  },
  {
    rule: "caps-together",
    what: "the storey of 3.00 m from 2025-05-01 on: 28 m is 9 floors then and 10 before",
    records: records({
      documents: [document("d1", { date: "2025-05-01" }), document("d0", { date: "2025-04-30" })],
      parcels: ["d1", "d0"].map((id) =>
        parcel(`p-${id}`, {
          document: id,
          landUse: [landUse("二类居住用地")],
          ...caps(atMost(2), percent(20), metres(28)),
        }),
      ),
    }),
    expected: [["warning", "p-d1", "层高 3 米"]],
  },
  {
    rule: "caps-together",
    what: "a lower floor area ratio out of reach",
    records: withUse("工业用地", caps(bound({ min: 3, max: null }), percent(50), metres(12))),
    expected: [["error", "p", "下限 3 无法达到"]],
  },
  {
    rule: "caps-together",
    what: "a hall of industry above 8 m counts twice: 60 % of 8 m gives 1.2",
    records: withUse("工业用地", caps(bound({ min: 1.2 }), percent(60), metres(8))),
    expected: [],
  },
  {
    rule: "caps-together",
    what: "least density and least green above 100 %, largest density and least green above 100 and above 85 %",
    records: records({
      parcels: [
        parcel("a", {
          indicators: {
            density: bound({ min: 70, max: 80, unit: "percent" }),
            greenRatio: atLeast(35, "percent"),
          },
        }),
        parcel("b", { indicators: { density: percent(70), greenRatio: atLeast(35, "percent") } }),
        parcel("c", { indicators: { density: percent(55), greenRatio: atLeast(35, "percent") } }),
        parcel("d", { indicators: { density: percent(50), greenRatio: atLeast(35, "percent") } }),
      ],
    }),
    expected: [
      ["error", "a", "不可能"],
      ["warning", "b", "105%"],
      ["note", "c", "90%"],
    ],
  },
];

export const indicatorCases: readonly RuleCase[] = [...operators, ...bounds, ...together];
