import { defaultPolicy } from "../../src/audit/policy";
import type { Bound } from "../../src/domain/indicator";
import { area, at, atLeast, atMost, bound, document, landUse, parcel, records } from "./records";
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

const obliged = (text: string, print: string, extra: Parameters<typeof parcel>[1] = {}) =>
  records({
    parcels: [
      parcel("p", {
        areas: [area("1000", "m2")],
        indicators: { far: atMost(2.5) },
        obligations: [{ text, area: area(print, "m2", { role: "other" }), evidence: at(5) }],
        ...extra,
      }),
    ],
  });

const floors: RuleCase[] = [
  {
    rule: "floor-area",
    what: "counted floor area beyond land times ratio",
    records: obliged("计容建筑面积应达到4000平方米", "4000"),
    expected: [["warning", "p", "4000 平方米超过用地 1000 平方米 × 容积率上限 2.5 = 2500 平方米"]],
  },
  {
    rule: "floor-area",
    what: "floor area that may lie below ground; one that fits; one that fits by rounding alone",
    records: records({
      parcels: [
        ...obliged("总建筑面积4000平方米", "4000").parcels,
        ...obliged("须配建建筑面积600平方米的用房", "600").parcels,
        ...obliged("地上建筑面积2501平方米", "2501").parcels,
      ],
    }),
    expected: [
      ["note", "p", "地下建筑则不计"],
      ["pass", "p", "不超过"],
      ["pass", "p", "不超过"],
    ],
  },
  {
    rule: "floor-area",
    what: "areas that are no floor area, no ratio, no land",
    records: records({
      parcels: [
        ...obliged("代建绿地4000平方米", "4000").parcels,
        ...obliged("地下建筑面积4000平方米", "4000").parcels,
        ...obliged("计容建筑面积4000平方米", "4000", { indicators: {} }).parcels,
        ...obliged("计容建筑面积4000平方米", "4000", { areas: [] }).parcels,
      ],
    }),
    expected: [],
  },
];

const references: RuleCase[] = [
  {
    rule: "reference-range",
    what: "housing at 2.8 with the density of lower houses: one hint for both figures",
    records: withUse("二类居住用地", {
      indicators: {
        far: atMost(2.8),
        density: atMost(28, "percent"),
        greenRatio: green("min", 32),
        height: atMost(80, "m"),
      },
    }),
    expected: [["note", "p", "建筑密度 28%（参考至多 20%），绿地率 32%（参考至少 35%）"]],
  },
  {
    rule: "reference-range",
    what: "housing at the edge of two lines, and beyond the last",
    records: records({
      parcels: [2.6, 3.1].map((far, index) =>
        parcel(`p${index}`, {
          landUse: [landUse("某用地", { code: "070102", scheme: "MNR-2023" })],
          indicators: { far: atMost(far), height: atMost(54, "m") },
        }),
      ),
    }),
    expected: [["note", "p1", "容积率 3.1（参考至多 2.9）"]],
  },
  {
    rule: "reference-range",
    what: "industry below its least ratio and above its green",
    records: withUse("二类工业用地", { indicators: { far: atLeast(0.5), greenRatio: green("max", 30) } }),
    expected: [["note", "p", "容积率 0.5（参考至少 0.8），绿地率 30%（参考至多 20%）"]],
  },
  {
    rule: "reference-range",
    what: "a height that no line of housing reaches, without a ratio",
    records: withUse("二类居住用地", { indicators: { height: atMost(100, "m") } }),
    expected: [["note", "p", "建筑限高 100 m"]],
  },
  {
    rule: "reference-range",
    what: "mixed use, a use without range, an earlier version, usual figures",
    records: records({
      parcels: [
        parcel("mixed", {
          landUse: [landUse("二类居住用地"), landUse("商业用地")],
          indicators: { far: atMost(9) },
        }),
        parcel("road", { landUse: [landUse("城市道路用地")], indicators: { far: atMost(9) } }),
        parcel("old", {
          version: "before",
          landUse: [landUse("二类居住用地")],
          indicators: { far: atMost(9) },
        }),
        parcel("usual", {
          landUse: [landUse("某用地", { code: "U22", scheme: "GB50137-2011" })],
          indicators: { far: atMost(0.8), density: atMost(40, "percent"), greenRatio: green("min", 20) },
        }),
      ],
    }),
    expected: [],
  },
  {
    rule: "reference-range",
    what: "hints switched off for one class",
    records: withUse("公园绿地", { indicators: { greenRatio: green("min", 50) } }),
    policy: { ...defaultPolicy, reference: { ...defaultPolicy.reference, park: null } },
    expected: [],
  },
];

export const indicatorCases: readonly RuleCase[] = [
  ...floors,
  ...references,
  ...operators,
  ...bounds,
  ...together,
];
