import type { StatedFigure } from "../../src/domain/document-facts";
import { at, document, documentFacts, parcel, pointTable, records, said, squareFacts } from "./records";
import type { RuleCase } from "./rule-cases";

/** More cases found by breaking each rule on purpose: targets over the years, numbered points, neighbours. */
const named = (subject: string, print: string): StatedFigure => ({
  subject,
  value: Number(print),
  unit: "亩",
  decimals: print.split(".")[1]?.length ?? 0,
  evidence: at(3),
});
const target = (id: string, date: string, print: string, subject = "消化批而未供土地") => ({
  document: document(id, { issuers: ["示例市人民政府"], date }),
  facts: documentFacts({ document: id, stated: [named(subject, print)] }),
});
const told = (...entries: ReturnType<typeof target>[]) =>
  records({ documents: entries.map((entry) => entry.document), facts: entries.map((entry) => entry.facts) });
const targets: RuleCase[] = [
  {
    rule: "target-drift",
    what: "three documents out of order: each against the one before it",
    records: told(
      target("c", "2023-01-01", "300"),
      target("a", "2021-01-01", "100"),
      target("b", "2022-01-01", "200"),
    ),
    expected: [
      ["note", "b", "a（2021-01-01）中为 100 亩"],
      ["note", "c", "b（2022-01-01）中为 200 亩"],
    ],
  },
  {
    rule: "target-drift",
    what: "five characters are enough; 500.04 is 500.0",
    records: told(
      target("a", "2021-01-01", "100", "批而未供地"),
      target("b", "2022-01-01", "200", "批而未供地"),
      target("c", "2021-01-01", "500.04"),
      target("d", "2022-01-01", "500.0"),
    ),
    expected: [["note", "b", "200 亩"]],
  },
];

const ring = (...labels: (string | null)[]) =>
  labels.map((label, index): [string | null, string, string] => [label, `${index}.000`, "0.000"]);
const withTables = (...given: ReturnType<typeof pointTable>[]) =>
  records({
    parcels: given.map((_, index) => parcel(`p${index}`)),
    tables: new Map(given.map((table, index) => [`p${index}`, [table]])),
  });
const points: RuleCase[] = [
  {
    rule: "point-numbering",
    what: "two tables of one document may share their numbers: few steps say nothing",
    records: withTables(pointTable([ring("K1", "K2", "K4", "K5")]), pointTable([ring("M1", "M2", "M3")])),
    expected: [],
  },
  {
    rule: "point-numbering",
    what: "a point without a number, and numbers that run back",
    records: withTables(pointTable([ring("1", "2", null, "4", "5")])),
    expected: [],
  },
  {
    rule: "point-numbering",
    what: "numbers that run back are no count",
    records: withTables(pointTable([ring("5", "6", "7", "9", "3", "4")])),
    expected: [],
  },
  {
    rule: "point-numbering",
    what: "one point printed twice in its place, and one of degrees a little beside it",
    records: withTables(
      pointTable([
        [
          ["1", "0.000", "3.000"],
          ["2", "1.000", "5.000"],
          ["3", "4.000", "5.000"],
          ["2", "1.000", "5.000"],
        ],
      ]),
      pointTable(
        [
          [
            ["1", "119.5000000", "35.2000000"],
            ["2", "119.6000000", "35.2000000"],
            ["1", "119.5000003", "35.2000000"],
            ["4", "119.5000000", "35.3000000"],
          ],
        ],
        { unit: "degrees" },
      ),
    ),
    expected: [["warning", "p1", "出现两次，坐标相差 0.00000030°"]],
  },
  {
    rule: "point-count",
    what: "the closing point is said to be one",
    records: withTables(pointTable([ring("1", "2", "3")], { pointCount: said(4) })),
    expected: [["pass", "p0", "表中有 3 个（另有 1 个闭合点）：相符"]],
  },
  {
    rule: "parcel-overlap",
    what: "part of a smaller neighbour lies in it; a new version lies on the old one",
    records: records({
      parcels: [parcel("a"), parcel("b", { code: "B-1" }), parcel("c", { code: "C-1", supersedes: "a" })],
    }),
    facts: [
      squareFacts("a", 100, {
        overlaps: ["b", "c"].map((other) => ({ with: other, area: 500, sharedLength: 10 })),
      }),
      squareFacts("b", 50),
      squareFacts("c", 90),
    ],
    expected: [["warning", "a", "该地块 与 B-1 重叠 500"]],
  },
];

export const seriesCases: readonly RuleCase[] = [...targets, ...points];
