import type { StatedFigure } from "../../src/domain/document-facts";
import { area, at, documentFacts, parcel, quota, records, squareFacts, zone } from "./records";
import type { RuleCase } from "./rule-cases";

/** More cases found by breaking each rule on purpose: sums, tables, points. */
const block = (areas: ReturnType<typeof area>[], extra: Parameters<typeof parcel>[1] = {}) =>
  parcel("b", { role: "block", code: "B-01", areas, ...extra });
const child = (id: string, print: string, extra: Parameters<typeof parcel>[1] = {}) =>
  parcel(id, { parent: "b", areas: [area(print)], ...extra });
const total = (print: string) => area(print, "ha", { role: "total" });
const blocks = (...prints: (string | null)[]) =>
  prints.map((print) => ({
    name: print ?? "?",
    area: print === null ? null : area(print),
    sides: [],
    boundary: null,
  }));

const sums: RuleCase[] = [
  {
    rule: "sum-of-parts",
    what: "a site larger than the total it lies in; a smaller one may be net; a block speaks through its parts",
    records: records({
      parcels: [
        parcel("large", { areas: [total("1.20"), area("2.20")] }),
        parcel("net", { areas: [total("2.20"), area("1.20")] }),
        block([total("5.00"), area("5.00")]),
      ],
    }),
    expected: [
      [
        "warning",
        "large",
        "2.20 ≠ 1.20 公顷，相差 +10000 平方米（取舍允许 100 平方米）：各部分之和大于总面积",
      ],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "parts of the same version, of the current one where there are none, and none that are retired",
    records: records({
      parcels: [
        block([total("5.00")], { version: "before" }),
        child("c1", "3.00", { version: "before" }),
        child("c2", "2.00", { version: "before" }),
        child("c3", "9.00"),
        child("c4", "1.00", { version: "before", role: "retired" }),
        parcel("old", { role: "block", version: "before", areas: [total("4.00")] }),
        parcel("new", { parent: "old", areas: [area("4.00")] }),
      ],
    }),
    expected: [
      ["pass", "b", "3.00 + 2.00 = 5.00"],
      ["pass", "old", "4.00 = 4.00"],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "another figure is no remainder where nothing was given away; what was given away counts where none is left",
    records: records({
      parcels: [
        block([total("5.00"), area("1.00", "ha", { role: "other" })]),
        child("c1", "5.00"),
        parcel("g", { role: "block", areas: [total("5.00"), area("1.00", "ha", { role: "transfer" })] }),
        parcel("rest", { parent: "g", areas: [area("4.00")] }),
      ],
    }),
    expected: [
      ["pass", "b", "5.00 = 5.00"],
      ["pass", "g", "1.00 + 4.00 = 5.00"],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "blocks that make up their zone, blocks of which one has no figure, a zone without one",
    records: records({
      zones: [
        zone("whole", { areas: [total("12.00")], blocks: blocks("7.00", "5.00") }),
        zone("open", { areas: [total("12.00")], blocks: blocks("7.00", null) }),
        zone("none", { blocks: blocks("7.00") }),
      ],
    }),
    expected: [["pass", "whole", "7.00 + 5.00 = 12.00"]],
  },
  {
    rule: "area-geometry",
    what: "an ellipsoidal figure, one of another survey, two that hold",
    records: records({
      parcels: [
        parcel("e", { areas: [area("10000.00", "m2")] }),
        parcel("s", { areas: [area("10005.0", "m2")] }),
        parcel("two", { areas: [area("10000.0", "m2"), area("15.00", "mu")] }),
      ],
    }),
    facts: [
      squareFacts("e", 100, {
        measured: { planar: 10_050, ellipsoidal: 10_000, spherical: 10_000, perimeter: 400 },
      }),
      squareFacts("s", 100),
      squareFacts("two", 100),
    ],
    expected: [
      ["pass", "e", "公布的是椭球面积"],
      ["pass", "s", "限差"],
      ["pass", "two", "10000.0 平方米"],
    ],
  },
  {
    rule: "unit-pair",
    what: "666.67 m² for a 亩 in ten thousand of them; twelve characters between two figures, none, twenty",
    records: records({
      parcels: [
        parcel("slack", {
          areas: [
            area("6666700", "m2", { evidence: at(0, 7) }),
            area("10000.000", "mu", { evidence: at(8, 17) }),
          ],
        }),
        parcel("twelve", {
          areas: [area("1.00", "ha", { evidence: at(0, 4) }), area("16.00", "mu", { evidence: at(16, 20) })],
        }),
        parcel("none", {
          areas: [area("1.00", "ha", { evidence: at(0, 4) }), area("17.00", "mu", { evidence: at(4, 9) })],
        }),
        parcel("twenty", {
          areas: [area("1.00", "ha", { evidence: at(0, 4) }), area("18.00", "mu", { evidence: at(24, 29) })],
        }),
      ],
    }),
    expected: [
      ["pass", "slack", "10000.000"],
      ["warning", "twelve", "16.00"],
      ["warning", "none", "17.00"],
    ],
  },
];

const named = (subject: string, print: string): StatedFigure => ({
  subject,
  value: Number(print),
  unit: "亩",
  decimals: print.split(".")[1]?.length ?? 0,
  evidence: at(3),
});
const tables: RuleCase[] = [
  {
    rule: "table-total",
    what: "summands by the total row, where most rows are wrong and make one another good",
    records: records({
      quotas: [
        quota(
          ["合计", "新增", "存量"],
          [
            ["甲县", "400", "240", "150"],
            ["乙县", "350", "210", "150"],
            ["丙区", "250", "150", "100"],
          ],
          [1000, 600, 400],
        ),
      ],
    }),
    expected: [
      ["pass", "q1", "合计"],
      ["pass", "q1", "新增"],
      ["pass", "q1", "存量"],
      ["pass", "q1", "3 行中 1 行相符"],
      ["warning", "q1", "甲县：新增、存量 合计 390"],
      ["warning", "q1", "乙县：新增、存量 合计 360"],
    ],
  },
  {
    rule: "table-total",
    what: "one column beside 合计 is no sum",
    records: records({
      quotas: [
        quota(
          ["合计", "新增"],
          [
            ["甲县", "10", "9"],
            ["乙县", "5", "6"],
          ],
          [15, 15],
        ),
      ],
    }),
    expected: [
      ["pass", "q1", "合计"],
      ["pass", "q1", "新增"],
    ],
  },
  {
    rule: "table-total",
    what: "0.18 and 0.30 apart where the roundings of three figures and their total allow 0.20",
    records: records({
      quotas: [
        quota(
          ["近", "远"],
          [
            ["甲县", "1.1", "1.1"],
            ["乙县", "1.1", "1.1"],
            ["丙区", "1.1", "1.1"],
          ],
          [3.48, 3.6],
        ),
      ],
    }),
    expected: [
      ["note", "q1", "在取舍之内"],
      ["warning", "q1", "不相符"],
    ],
  },
  {
    rule: "table-total",
    what: "a row that closes by rounding alone, another that does not",
    records: records({
      quotas: [
        quota(
          ["合计", "新增", "存量"],
          [
            ["甲县", "2.3", "1.1", "1.1"],
            ["乙县", "2.4", "1.1", "1.1"],
            ["丙区", "2.2", "1.1", "1.1"],
          ],
          null,
        ),
      ],
    }),
    expected: [
      ["pass", "q1", "3 行中 2 行相符"],
      ["warning", "q1", "乙县"],
    ],
  },
  {
    rule: "table-total",
    what: "two characters in common are too few for the text to speak of a column",
    records: records({
      facts: [documentFacts({ stated: [named("新增建设用地计划", "77")] })],
      quotas: [quota(["新增", "存量"], [["甲县", "1", "2"]], [1, 2])],
    }),
    expected: [
      ["pass", "q1", "新增"],
      ["pass", "q1", "存量"],
    ],
  },
];

export const figureCases: readonly RuleCase[] = [...sums, ...tables];
