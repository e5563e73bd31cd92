import { defaultPolicy } from "../../src/audit/policy";
import {
  area,
  at,
  atLeast,
  atMost,
  document,
  documentFacts,
  landUse,
  parcel,
  records,
  said,
} from "./records";
import type { RuleCase } from "./rule-cases";

const housing = (id: string, use: string, documentId = "d1") =>
  parcel(id, { document: documentId, landUse: [landUse(use)] });

const wording: RuleCase[] = [
  {
    rule: "land-use-wording",
    what: "a general name among exact ones of its kind",
    records: records({
      parcels: [
        housing("a", "二类居住用地"),
        housing("b", "住宅用地"),
        housing("c", "公园绿地"),
        housing("d", "防护绿地"),
      ],
    }),
    expected: [["note", "b", "二类居住用地"]],
  },
  {
    rule: "land-use-wording",
    what: "another document, another class, and a general name that is the usual one there",
    records: records({
      parcels: [
        housing("a", "二类居住用地"),
        housing("b", "住宅用地", "d2"),
        housing("c", "一类居住用地"),
        housing("d", "工业用地"),
        housing("e", "工业用地"),
        housing("f", "二类工业用地"),
      ],
    }),
    expected: [],
  },
];

/** 100 to 200 亩 without the upper end. */
const range = {
  min: 1_000_000 / 15,
  max: 2_000_000 / 15,
  minInclusive: true,
  maxInclusive: false,
  duty: "考古勘探",
  evidence: at(0),
};
const lands = records({
  facts: [documentFacts({ document: "d9", thresholds: [range] })],
  parcels: [
    parcel("edge", { areas: [area("13.3")] }),
    parcel("inside", { areas: [area("9.45")] }),
    parcel("below", { areas: [area("6.55")] }),
    parcel("beyond", { areas: [area("13.4")] }),
    parcel("strip", { role: "strip", areas: [area("13.3", "ha", { role: "strip" })] }),
  ],
});

const thresholds: RuleCase[] = [
  {
    rule: "threshold",
    what: "areas that are surely on one side, and an earlier version",
    records: records({
      facts: [documentFacts({ thresholds: [range] })],
      parcels: [
        parcel("a", { areas: [area("13.32")] }),
        parcel("b", { areas: [area("6.68")] }),
        parcel("c", { version: "before", areas: [area("13.3")] }),
      ],
    }),
    expected: [],
  },
  {
    rule: "threshold",
    what: "13.3 公顷 is 198.75 to 200.25 亩; 13.4 is at least 200.25",
    records: lands,
    expected: [["note", "edge", "199.5 亩"]],
  },
  {
    rule: "threshold",
    what: "everything inside, by policy",
    records: lands,
    policy: { ...defaultPolicy, thresholdNotes: "inside" },
    expected: [
      ["note", "edge", "199.5 亩"],
      ["note", "inside", "141.75 亩"],
    ],
  },
];

const clinic = { far: atMost(2.5), density: atMost(35, "percent"), greenRatio: atLeast(35, "percent") };
const amendment = (later: Parameters<typeof parcel>[1] & object) =>
  records({
    documents: [document("d1", { date: "2021-06-29" }), document("d2", { date: "2022-04-15" })],
    parcels: [
      parcel("old", {
        code: "K-12",
        planArea: "北片区",
        project: "示例医院",
        indicators: { ...clinic, height: atMost(60, "m") },
      }),
      parcel("new", { document: "d2", ...later }),
    ],
  });

const edges: RuleCase[] = [
  {
    rule: "threshold",
    what: "the lower edge belongs to the range, the upper one does not",
    records: records({
      facts: [documentFacts({ thresholds: [range] })],
      parcels: [
        parcel("low", { areas: [area("100.00", "mu")] }),
        parcel("high", { areas: [area("200.00", "mu")] }),
      ],
    }),
    expected: [
      ["note", "low", "在 100–200 亩的范围之内"],
      ["note", "high", "在 100–200 亩的范围之外"],
    ],
  },
];

const amendments: RuleCase[] = [
  {
    rule: "possible-amendment",
    what: "one name inside the other, the same caps, another height",
    records: amendment({ name: "某市示例医院扩建", indicators: { ...clinic, height: atMost(88, "m") } }),
    expected: [["note", "new", "88"]],
  },
  {
    rule: "possible-amendment",
    what: "the same caps and height: nothing was amended",
    records: amendment({ name: "某市示例医院扩建", indicators: { ...clinic, height: atMost(60, "m") } }),
    expected: [],
  },
  {
    rule: "possible-amendment",
    what: "the same caps under another name",
    records: amendment({ name: "另外一所学校", indicators: { ...clinic, height: atMost(88, "m") } }),
    expected: [],
  },
  {
    rule: "possible-amendment",
    what: "the same name with another floor area ratio is another project",
    records: amendment({
      name: "示例医院",
      indicators: { ...clinic, far: atMost(1), height: atMost(88, "m") },
    }),
    expected: [],
  },
  {
    rule: "possible-amendment",
    what: "the same code in the same plan with other figures",
    records: amendment({ code: "K-12", planArea: "北片区", indicators: { ...clinic, far: atMost(3) } }),
    expected: [["note", "new", "2.5 与 3"]],
  },
  {
    rule: "possible-amendment",
    what: "the same code in another plan",
    records: amendment({ code: "K-12", planArea: "南片区", indicators: { ...clinic, far: atMost(3) } }),
    expected: [],
  },
];

const heading = (kind: "title" | "section", codes: string[], items: string[]) => ({
  kind,
  codes: codes.map((code) => said(code)),
  items,
  evidence: at(0),
});

const headings: RuleCase[] = [
  {
    rule: "heading-body",
    what: "a code without an item and an item that the heading does not name",
    records: records({
      facts: [documentFacts({ headings: [heading("section", ["A-11a", "A-11b"], ["p1", "p2"])] })],
      parcels: [
        parcel("p0", { code: "A-9" }),
        parcel("p1", { code: "A-11a" }),
        parcel("p2", { code: "A-14" }),
      ],
    }),
    expected: [
      ["warning", "d1", "A-11b"],
      ["warning", "p2", "A-14"],
    ],
  },
  {
    rule: "heading-body",
    what: "a title that names the block of a lot numbered otherwise, and one that names a lot of the same kind",
    records: records({
      documents: [],
      facts: [
        documentFacts({ headings: [heading("title", ["Xs-F-1"], [])] }),
        documentFacts({ document: "d2", headings: [heading("title", ["B-7"], [])] }),
      ],
      parcels: [parcel("p0", { code: "2022-07" }), parcel("p1", { document: "d2", code: "B-9" })],
    }),
    expected: [
      ["note", "d1", "别的编号"],
      ["warning", "d2", "B-7"],
    ],
  },
  {
    rule: "heading-body",
    what: "a code that was merged away, named by title and section",
    records: records({
      facts: [
        documentFacts({
          headings: [
            heading("title", ["A-02", "A-03"], ["p2"]),
            heading("section", ["A-02", "A-03"], ["p2"]),
          ],
        }),
      ],
      parcels: [
        parcel("p2", { code: "A-02", derivedFrom: ["A-02", "A-03"] }),
        parcel("p3", { code: "A-03", role: "retired", status: "retired" }),
      ],
    }),
    expected: [["note", "p3", "A-02"]],
  },
  {
    rule: "heading-body",
    what: "a split code, items under a title that does not name them, headings without codes",
    records: records({
      facts: [
        documentFacts({
          headings: [
            heading("title", ["A-04"], ["p1", "p2", "p3", "p4"]),
            heading("section", ["A-04"], ["p1", "p2", "p3"]),
            heading("section", [], ["p4"]),
          ],
        }),
      ],
      parcels: [
        parcel("p1", { code: "A-04a" }),
        parcel("p2", { code: "A-04(b)" }),
        parcel("p3", { code: "A-04-C" }),
        parcel("p4", { code: "1-01" }),
      ],
    }),
    expected: [],
  },
];

export const planCases: readonly RuleCase[] = [
  ...wording,
  ...thresholds,
  ...edges,
  ...amendments,
  ...headings,
];
