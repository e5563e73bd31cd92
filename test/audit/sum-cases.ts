import { area, parcel, records, zone } from "./records";
import type { RuleCase } from "./rule-cases";

const block = (...areas: Parameters<typeof area>[]) =>
  parcel("b", { role: "block", code: "B-01", areas: areas.map((one) => area(...one)) });
const child = (id: string, print: string, extra: Parameters<typeof parcel>[1] = {}) =>
  parcel(id, { parent: "b", areas: [area(print)], ...extra });

export const sumCases: readonly RuleCase[] = [
  {
    rule: "sum-of-parts",
    what: "five parts that make up the total",
    records: records({
      parcels: [
        block(["13.3", "ha", { role: "total" }]),
        ...["0.81", "5.48", "5.96", "0.38", "0.67"].map((print, index) => child(`c${index}`, print)),
      ],
    }),
    expected: [["pass", "b", "0.81 + 5.48 + 5.96 + 0.38 + 0.67 = 13.30 = 13.3"]],
  },
  {
    rule: "sum-of-parts",
    what: "parts that exceed the total by more than all roundings together (0.005 · 3)",
    records: records({
      parcels: [block(["5.00", "ha", { role: "total" }]), child("c1", "3.00"), child("c2", "2.02")],
    }),
    expected: [["warning", "b", "≠ 5.00"]],
  },
  {
    rule: "sum-of-parts",
    what: "parts that exceed it by as much as the roundings allow",
    records: records({
      parcels: [block(["5.00", "ha", { role: "total" }]), child("c1", "3.00"), child("c2", "2.01")],
    }),
    expected: [["pass", "b", "≈ 5.00"]],
  },
  {
    rule: "sum-of-parts",
    what: "parts that fall short without the text calling them all",
    records: records({
      parcels: [block(["5.00", "ha", { role: "total" }]), child("c1", "3.00"), child("c2", "1.50")],
    }),
    expected: [["note", "b", "4.50 ≠ 5.00"]],
  },
  {
    rule: "sum-of-parts",
    what: "parts that fall short of what was split into them",
    records: records({
      parcels: [
        block(["5.00", "ha", { role: "total" }]),
        child("c1", "3.00", { derivedFrom: ["B-01"] }),
        child("c2", "1.50", { derivedFrom: ["B-01"] }),
      ],
    }),
    expected: [["warning", "b", "4.50 ≠ 5.00"]],
  },
  {
    rule: "sum-of-parts",
    what: "a strip counts where it closes the sum, a second total does not",
    records: records({
      parcels: [
        block(["5.00", "ha", { role: "total" }]),
        child("c1", "4.60"),
        parcel("s", { role: "strip", parent: "b", areas: [area("0.40", "ha", { role: "strip" })] }),
        parcel("r", { role: "road", parent: "b", areas: [area("0.30", "ha", { role: "strip" })] }),
      ],
    }),
    expected: [["pass", "b", "4.60 + 0.40 = 5.00"]],
  },
  {
    rule: "sum-of-parts",
    what: "the chain of transfers, remainder and parts",
    records: records({
      parcels: [
        block(
          ["3.50", "ha", { role: "total" }],
          ["0.10", "ha", { role: "transfer", to: "X" }],
          ["0.09", "ha", { role: "transfer", to: "Y" }],
          ["3.31", "ha", { role: "other" }],
        ),
        child("c1", "3.17"),
        child("c2", "0.14"),
      ],
    }),
    expected: [
      ["pass", "b", "0.10 + 0.09 + 3.31 = 3.50"],
      ["pass", "b", "3.17 + 0.14 = 3.31"],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "the chain with a wrong remainder and a wrong part",
    records: records({
      parcels: [
        block(
          ["3.50", "ha", { role: "total" }],
          ["0.10", "ha", { role: "transfer" }],
          ["3.31", "ha", { role: "other" }],
        ),
        child("c1", "3.17"),
        child("c2", "0.04"),
      ],
    }),
    expected: [
      ["warning", "b", "≠ 3.50"],
      ["warning", "b", "≠ 3.31"],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "one part with the same figure, also inside one record",
    records: records({
      parcels: [
        block(["5.5", "ha", { role: "total" }]),
        child("c1", "5.5"),
        parcel("own", { areas: [area("2.0", "ha", { role: "total" }), area("20000", "m2")] }),
      ],
    }),
    expected: [
      ["pass", "b", "5.5 = 5.5"],
      ["pass", "own", "20000.00"],
    ],
  },
  {
    rule: "sum-of-parts",
    what: "a part without an area leaves the sum open",
    records: records({
      parcels: [block(["5.00", "ha", { role: "total" }]), child("c1", "3.00"), parcel("c2", { parent: "b" })],
    }),
    expected: [],
  },
  {
    rule: "sum-of-parts",
    what: "blocks of a zone",
    records: records({
      zones: [
        zone("z", {
          areas: [area("12.00", "ha", { role: "total" })],
          blocks: ["7.00", "4.00"].map((print) => ({
            name: print,
            area: area(print),
            sides: [],
            boundary: null,
          })),
        }),
      ],
    }),
    expected: [["warning", "z", "7.00 + 4.00 = 11.00 ≠ 12.00"]],
  },
];
