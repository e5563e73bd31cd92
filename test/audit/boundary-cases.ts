import { area, at, parcel, pointTable, records, said, squareFacts, zone } from "./records";
import type { RuleCase } from "./rule-cases";

const square = records({ parcels: [parcel("p", { areas: [area("1.00")] })] });
const ring = (...labels: (string | null)[]) =>
  labels.map((label, index): [string | null, string, string] => [label, `${index}.000`, "0.000"]);
const withTable = (...tablesOf: ReturnType<typeof pointTable>[]) =>
  records({
    parcels: tablesOf.map((_, index) => parcel(`p${index}`)),
    tables: new Map(tablesOf.map((table, index) => [`p${index}`, [table]])),
  });

export const boundaryCases: readonly RuleCase[] = [
  {
    rule: "area-geometry",
    what: "a figure that holds",
    records: square,
    facts: [squareFacts("p", 100)],
    expected: [["pass", "p", "1.00 公顷"]],
  },
  {
    rule: "area-geometry",
    what: "a difference for review, with its cause",
    records: square,
    facts: [
      squareFacts("p", 100.4, {
        hypotheses: [
          { kind: "digit", area: 9000, message: { zh: "无关", en: "unrelated" }, labels: [] },
          {
            kind: "digit",
            area: 10_001,
            message: { zh: "J3 末位应为 4。", en: "J3 ends in 4." },
            labels: ["J3"],
          },
        ],
      }),
    ],
    expected: [["warning", "p", "J3 末位"]],
  },
  {
    rule: "area-geometry",
    what: "two causes that are equally good, and more that would do",
    records: square,
    facts: [
      squareFacts("p", 111.3, {
        hypotheses: ["甲", "乙", "丙"].map((name, index) => ({
          kind: "digit-mistyped",
          declared: 10_000,
          area: 10_000,
          message: { zh: `点${name}印错。`, en: `Point ${name} is mistyped.` },
          labels: [name],
          rank: index < 2 ? 1 : 3,
          among: 5,
        })),
      }),
    ],
    expected: [
      ["error", "p", "（不分先后）：点甲印错。或者：点乙印错。另有 3 种单独的改动也能得出这一面积。"],
    ],
  },
  {
    rule: "area-geometry",
    what: "a figure beside one that holds: the other is the right one",
    records: records({
      parcels: [parcel("p", { areas: [area("10000.0", "m2"), area("15.58", "mu")] })],
    }),
    facts: [squareFacts("p", 100)],
    expected: [
      ["pass", "p", "10000.0 平方米"],
      ["error", "p", "另印的 10000.0 平方米 与坐标相符。"],
    ],
  },
  {
    rule: "area-geometry",
    what: "no cause found",
    records: square,
    facts: [squareFacts("p", 111.3, { searched: [10_000] })],
    expected: [["error", "p", "没有找到哪一处单独的改动"]],
  },
  {
    rule: "area-geometry",
    what: "no cause looked for",
    records: square,
    facts: [squareFacts("p", 111.3)],
    expected: [["error", "p", "没有试算原因"]],
  },
  {
    rule: "area-geometry",
    what: "a figure that does not agree, beside one that does; a block of a zone; no boundary",
    records: records({
      parcels: [
        parcel("p", { areas: [area("1.00"), area("30.0", "mu")] }),
        parcel("none", { areas: [area("1.00")] }),
      ],
      zones: [zone("z", { blocks: [{ name: "区块一", area: area("2.00"), sides: [], boundary: null }] })],
    }),
    facts: [squareFacts("p", 100), squareFacts("z#0", 100)],
    expected: [
      ["pass", "p", "1.00 公顷"],
      ["error", "p", "30.0 亩"],
      ["error", "z", "2.00 公顷"],
    ],
  },
  {
    rule: "area-geometry",
    what: "no boundary",
    records: square,
    expected: [],
  },
  {
    rule: "unit-pair",
    what: "square metres and 亩 that agree, printed twice, and a pair that does not",
    records: records({
      parcels: [
        parcel("p", {
          areas: [
            area("6569.76", "m2", { evidence: at(10, 20) }),
            area("9.85", "mu", { evidence: at(21, 26) }),
            area("6569.76", "m2", { evidence: at(110, 120) }),
            area("9.85", "mu", { evidence: at(121, 126) }),
          ],
        }),
        parcel("off", {
          areas: [area("2.50", "ha", { evidence: at(10, 16) }), area("37.7", "mu", { evidence: at(17, 22) })],
        }),
      ],
    }),
    expected: [
      ["pass", "p", "6569.76"],
      ["warning", "off", "37.7 亩"],
    ],
  },
  {
    rule: "unit-pair",
    what: "666.67 m² for a 亩, figures far apart, figures of another role",
    records: records({
      parcels: [
        parcel("far", {
          areas: [area("2.50", "ha", { evidence: at(10, 16) }), area("10", "mu", { evidence: at(90, 95) })],
        }),
        parcel("role", {
          areas: [
            area("2.50", "ha", { evidence: at(10, 16) }),
            area("10", "mu", { evidence: at(17, 22), role: "strip" }),
          ],
        }),
      ],
    }),
    expected: [],
  },
  {
    rule: "boundary-fault",
    what: "a crossing and a sliver",
    records: square,
    facts: [
      squareFacts("p", 100, {
        faults: [
          {
            kind: "self-intersection",
            message: { zh: "自相交", en: "crosses itself" },
            labels: ["J1", "J4"],
            at: null,
          },
          { kind: "sliver", message: { zh: "狭长", en: "sliver" }, labels: [], at: null },
        ],
      }),
    ],
    expected: [
      ["error", "p", "自相交"],
      ["note", "p", "狭长"],
    ],
  },
  {
    rule: "boundary-fault",
    what: "a sound ring",
    records: square,
    facts: [squareFacts("p", 100)],
    expected: [],
  },
  {
    rule: "point-numbering",
    what: "a number left out",
    records: withTable(pointTable([ring("J1", "J2", "J3", "J5", "J6")])),
    expected: [["warning", "p0", "J4"]],
  },
  {
    rule: "point-numbering",
    what: "a number left out where the area holds all the same, and where it does not",
    records: records({
      parcels: [parcel("p0", { areas: [area("1.00")] }), parcel("p1", { areas: [area("1.20")] })],
      tables: new Map([
        ["p0", [pointTable([ring("J1", "J2", "J3", "J5", "J6", "J7")])]],
        ["p1", [pointTable([ring("K1", "K2", "K3", "K4", "K5", "K7")])]],
      ]),
    }),
    facts: [squareFacts("p0", 100), squareFacts("p1", 100)],
    expected: [
      ["note", "p0", "编号跳过"],
      ["warning", "p1", "K6"],
    ],
  },
  {
    rule: "point-numbering",
    what: "zeros in front",
    records: withTable(pointTable([ring("J008", "J009", "J011", "J012")])),
    expected: [["warning", "p0", "J010"]],
  },
  {
    rule: "point-numbering",
    what: "two rings, numbers in shared order, numbers that a neighbour has, no numbers",
    records: withTable(
      pointTable([ring("1", "2", "3", "4"), ring("1", "2", "3")]),
      pointTable([ring("J1", "J2", "J7", "J6")]),
      pointTable([ring("K1", "K2", "K3", "K4", "K6")]),
      pointTable([ring("K5", "K6", "K4")]),
      pointTable([ring(null, null, null)]),
    ),
    expected: [],
  },
  {
    rule: "point-numbering",
    what: "a ring that does not close, and a point in two places",
    records: withTable(pointTable([ring("1", "2", "3", "1")]), pointTable([ring("1", "2", "3", "2", "4")])),
    expected: [
      ["warning", "p0", "不闭合"],
      ["warning", "p1", "出现两次"],
    ],
  },
  {
    rule: "point-count",
    what: "counts with and without the closing point, and one that is wrong",
    records: withTable(
      pointTable([ring("1", "2", "3")], { pointCount: said(3) }),
      pointTable([ring("1", "2", "3")], { pointCount: said(4) }),
      pointTable([ring("1", "2", "3")], { pointCount: said(5) }),
    ),
    expected: [
      ["pass", "p0", "3 个"],
      ["pass", "p1", "4 个"],
      ["warning", "p2", "5 个"],
    ],
  },
  {
    rule: "point-count",
    what: "no count announced",
    records: withTable(pointTable([ring("1", "2", "3")])),
    expected: [],
  },
  {
    rule: "parcel-overlap",
    what: "more than 2 · 5 cm along 100 m of common edge, and less",
    records: records({ parcels: [parcel("a", { code: "A-1" }), parcel("b", { code: "B-1" }), parcel("c")] }),
    facts: [
      squareFacts("a", 100, {
        overlaps: [
          { with: "b", area: 10.5, sharedLength: 100 },
          { with: "c", area: 9.5, sharedLength: 100 },
        ],
      }),
    ],
    expected: [["warning", "a", "B-1 重叠 10.5"]],
  },
  {
    rule: "parcel-overlap",
    what: "more overlaps than are listed, and more than were looked for",
    records: records({
      parcels: Array.from({ length: 53 }, (_, index) => parcel(`p${index}`, { code: `P-${index}` })),
    }),
    facts: [
      squareFacts("p0", 100, {
        overlaps: Array.from({ length: 52 }, (_, index) => ({
          with: `p${index + 1}`,
          area: 100 + index,
          sharedLength: 10,
        })),
      }),
      squareFacts("p1", 100, {
        overlaps: [{ with: "p2", area: 50, sharedLength: 10 }],
        overlapsUnfinished: true,
      }),
    ],
    expected: [
      ...Array.from(
        { length: 50 },
        (_, index) => ["warning" as const, "p0", `P-${index + 3} 重叠 ${102 + index}`] as const,
      ),
      ["warning", "p0", "另有 2 个"],
      ["warning", "p1", "P-2 重叠 50"],
      ["warning", "p1", "没有逐一比较"],
    ],
  },
  {
    rule: "parcel-overlap",
    what: "a block and its part, a version and the one before, a zone",
    records: records({
      parcels: [parcel("a"), parcel("b", { parent: "a" }), parcel("c", { version: "before" })],
      zones: [zone("z")],
    }),
    facts: [
      squareFacts("a", 100, {
        overlaps: ["b", "c", "z"].map((other) => ({ with: other, area: 500, sharedLength: 10 })),
      }),
    ],
    expected: [],
  },
  {
    rule: "parcel-overlap",
    what: "a core inside its reserve, the same ground twice, and a core of another document",
    records: records({
      parcels: [
        parcel("a"),
        parcel("b", { code: "B-1" }),
        parcel("c", { code: "C-1" }),
        parcel("d", { code: "D-1", document: "d2" }),
      ],
    }),
    facts: [
      squareFacts("a", 100, {
        overlaps: [
          { with: "b", area: 2500, sharedLength: 100 },
          { with: "c", area: 9950, sharedLength: 200 },
          { with: "d", area: 2500, sharedLength: 100 },
        ],
      }),
      squareFacts("b", 50),
      squareFacts("c", 99.75),
      squareFacts("d", 50),
    ],
    expected: [
      ["warning", "a", "C-1 重叠"],
      ["warning", "a", "D-1 重叠"],
    ],
  },
  {
    rule: "county-distance",
    what: "beyond 60 km",
    records: square,
    facts: [squareFacts("p", 100, { county: { name: "甲县", distance: 271_000 } })],
    expected: [["note", "p", "271 千米"]],
  },
  {
    rule: "county-distance",
    what: "within 60 km",
    records: square,
    facts: [squareFacts("p", 100, { county: { name: "甲县", distance: 60_000 } })],
    expected: [],
  },
  {
    rule: "county-boundary",
    what: "beyond the county of the reader's own file",
    records: square,
    facts: [squareFacts("p", 100, { official: { county: "甲县", file: "界线.zip", outside: 1234.4 } })],
    expected: [["warning", "p", "界线.zip"]],
  },
  {
    rule: "county-boundary",
    what: "beyond it by no more than datum and line may be off",
    records: square,
    facts: [squareFacts("p", 100, { official: { county: "甲县", file: "界线.zip", outside: 200 } })],
    expected: [],
  },
];
