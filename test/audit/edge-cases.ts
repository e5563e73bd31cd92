import { defaultPolicy } from "../../src/audit/policy";
import type { Parcel } from "../../src/domain/parcel";
import { area, at, atMost, bound, document, documentFacts, landUse, parcel, records, said } from "./records";
import type { RuleCase } from "./rule-cases";

/** Cases found by breaking each rule on purpose: every one of them tells the rule from a broken one. */
const one = (use: string | null, indicators: Parcel["indicators"], extra: Partial<Parcel> = {}) =>
  records({ parcels: [parcel("p", { landUse: use === null ? [] : [landUse(use)], indicators, ...extra })] });
const caps = (far: number, density: number, height: number): Parcel["indicators"] => ({
  far: atMost(far),
  density: atMost(density, "percent"),
  height: atMost(height, "m"),
});

const indicators: RuleCase[] = [
  {
    rule: "caps-together",
    what: "industry with storeys of 3.6 m: one floor below 6 m, 50 % of it",
    records: one("一类工业用地", caps(0.8, 50, 6)),
    expected: [["warning", "p", "至多计 1 层"]],
  },
  {
    rule: "caps-together",
    what: "shops with storeys of 3 m: nine floors below 28 m",
    records: one("商业用地", caps(4.8, 50, 28)),
    expected: [["warning", "p", "至多计 9 层"]],
  },
  {
    rule: "caps-together",
    what: "an unknown use gets the lowest storey: ten floors below 28 m",
    records: one(null, caps(4.8, 50, 28)),
    expected: [],
  },
  {
    rule: "caps-together",
    what: "limits that meet exactly, but for binary dust: 35 % of 3 floors is 1.05",
    records: one("二类居住用地", caps(1.05, 35, 8.4)),
    expected: [],
  },
  {
    rule: "indicator-bounds",
    what: "a negative limit",
    records: one("二类居住用地", { far: bound({ min: -1 }) }),
    expected: [["error", "p", "负数：-1"]],
  },
  {
    rule: "operator-unusual",
    what: "a range, and a limit that the text left to be assumed",
    records: records({
      parcels: [
        parcel("range", {
          landUse: [landUse("公园绿地")],
          indicators: { greenRatio: bound({ min: 30, max: 40, unit: "percent", operator: "—" }) },
        }),
        parcel("assumed", {
          landUse: [landUse("公园绿地")],
          indicators: { greenRatio: bound({ max: 40, unit: "percent", assumed: true }) },
        }),
      ],
    }),
    expected: [],
  },
  {
    rule: "floor-area",
    what: "the land is the site, not the strip before it",
    records: one(
      "二类居住用地",
      { far: atMost(2) },
      {
        areas: [area("100", "m2", { role: "strip" }), area("10000", "m2")],
        obligations: [
          { text: "计容建筑面积30000平方米", area: area("30000", "m2", { role: "other" }), evidence: at(0) },
        ],
      },
    ),
    expected: [["warning", "p", "10000 平方米"]],
  },
  {
    rule: "land-use-wording",
    what: "an earlier version is no neighbour",
    records: records({
      parcels: [
        parcel("a", { landUse: [landUse("二类居住用地")] }),
        parcel("b", { landUse: [landUse("住宅用地")], version: "before" }),
        parcel("c", { landUse: [landUse("住宅用地")], document: null }),
      ],
    }),
    expected: [],
  },
];

const numbered = (number: string, date: string) => document(number, { number, date });
const documents: RuleCase[] = [
  {
    rule: "number-date-order",
    what: "in order whatever the order of the input; a number of no series",
    records: records({
      documents: [
        numbered("示政发〔2022〕3号", "2022-03-01"),
        numbered("示政发〔2022〕1号", "2022-01-01"),
        numbered("第七期", "2020-01-01"),
        numbered("示政发〔2022〕2号", "2022-02-01"),
      ],
    }),
    expected: [],
  },
  {
    rule: "number-date-order",
    what: "ten days early",
    records: records({
      documents: [numbered("示政发〔2022〕8号", "2022-03-11"), numbered("示政发〔2022〕9号", "2022-03-01")],
    }),
    expected: [["note", "示政发〔2022〕9号", "10 天"]],
  },
  {
    rule: "title-signature",
    what: "the province in front of one of the two",
    records: records({
      facts: [
        documentFacts({ titleIssuer: said("某省示例市人民政府"), signatures: [said("示例市人民政府")] }),
        documentFacts({
          document: "d2",
          titleIssuer: said("示例市人民政府"),
          signatures: [said("某省示例市人民政府")],
        }),
      ],
    }),
    expected: [],
  },
];

const range = {
  min: 1_000_000 / 15,
  max: 2_000_000 / 15,
  minInclusive: false,
  maxInclusive: true,
  duty: "考古勘探",
  evidence: at(0),
};
const land = (id: string, print: string, extra: Partial<Parcel> = {}) =>
  parcel(id, { areas: [area(print, "mu")], ...extra });
const thresholds: RuleCase[] = [
  {
    rule: "threshold",
    what: "on the edges themselves, the upper one within; a block counts, a road does not",
    records: records({
      facts: [documentFacts({ thresholds: [range] })],
      parcels: [
        land("low", "100"),
        land("high", "200", { role: "block" }),
        land("road", "200", { role: "road" }),
      ],
    }),
    expected: [
      ["note", "low", "范围之外，但按印出的位数也可能是 99.5–100.5 亩"],
      ["note", "high", "范围之内，但按印出的位数也可能是 199.5–200.5 亩"],
    ],
  },
  {
    rule: "threshold",
    what: "an open range, with a duty too long to be quoted whole",
    records: records({
      facts: [
        documentFacts({
          thresholds: [{ ...range, max: null, duty: "应当先行开展考古调查勘探发掘并报请批准" }],
        }),
      ],
      parcels: [land("inside", "300"), land("outside", "50")],
    }),
    policy: { ...defaultPolicy, thresholdNotes: "inside" },
    expected: [
      [
        "note",
        "inside",
        "在 100– 亩的范围之内。该范围的规定针对项目占地，仅供提示：应当先行开展考古调查勘探发掘并报…",
      ],
    ],
  },
];

const coded = (id: string, documentId: string, extra: Partial<Parcel> = {}) =>
  parcel(id, { document: documentId, code: "1-01", planArea: "片区", areas: [area("1.00")], ...extra });
const dated = { documents: [document("d1", { date: "2022-01-01" }), document("d2", { date: "2023-01-01" })] };
const amendments: RuleCase[] = [
  {
    rule: "possible-amendment",
    what: "one document, no plan, no code, a block, an earlier version, areas that are roundings of one",
    records: records({
      ...dated,
      parcels: [
        coded("a1", "d1"),
        coded("a2", "d1", { areas: [area("2.00")] }),
        coded("b1", "d1", { planArea: null, code: "2-01" }),
        coded("b2", "d2", { planArea: null, code: "2-01", areas: [area("2.00")] }),
        coded("c1", "d1", { code: null, planArea: "南区" }),
        coded("c2", "d2", { code: null, planArea: "南区", areas: [area("2.00")] }),
        coded("e1", "d2", { role: "block", areas: [area("3.00")] }),
        coded("f1", "d2", { version: "before", areas: [area("4.00")] }),
        coded("g1", "d1", { code: "3-01" }),
        coded("g2", "d2", { code: "3-01", areas: [area("1.004", "ha")] }),
      ],
    }),
    expected: [],
  },
  {
    rule: "possible-amendment",
    what: "a range that was narrowed",
    records: records({
      ...dated,
      parcels: [
        coded("a", "d1", { indicators: { far: bound({ min: 1, max: 2 }) } }),
        coded("b", "d2", { indicators: { far: atMost(2) } }),
      ],
    }),
    expected: [["note", "b", "1–2 与 2"]],
  },
];

export const edgeCases: readonly RuleCase[] = [...indicators, ...documents, ...thresholds, ...amendments];
