import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/audit/policy";
import { unexplainedAreas } from "../../src/audit/unexplained-areas";
import { verdicts } from "../../src/audit/verdict";
import type { Hypothesis } from "../../src/domain/boundary-facts";
import { datasetWith } from "../support/records";
import { area, parcel, squareFacts, zone } from "./records";

const ring: Hypothesis["ring"] = [
  [111, 36],
  [111.001, 36],
  [111.001, 36.001],
  [111, 36],
];
const edit = (extra: Partial<Hypothesis>): Hypothesis => ({
  kind: "digit-mistyped",
  declared: 12_000,
  area: 12_000.3,
  message: { zh: "点J3印错。", en: "Point J3 is mistyped." },
  labels: ["J3"],
  rank: 1,
  fit: 0.5,
  plausibility: -2,
  simplicity: 7,
  among: 1,
  ring,
  ...extra,
});
const judged = (print: string, found: readonly Hypothesis[]) =>
  verdicts(
    { areas: [area(print, "m2")] },
    squareFacts("p", 100, { hypotheses: [...found] }),
    defaultPolicy,
  )[0];

describe("causes on a verdict", () => {
  it("carry what geodesy found, with the difference left over", () => {
    const verdict = judged("12000.0", [edit({})]);
    expect(verdict?.verdict).toBe("inconsistent");
    expect(verdict?.hypotheses).toEqual([
      {
        kind: "digit-mistyped",
        area: 12_000.3,
        difference: expect.closeTo(0.3, 9),
        rank: 1,
        message: { zh: "点J3印错。", en: "Point J3 is mistyped." },
        labels: ["J3"],
        fit: 0.5,
        plausibility: -2,
        simplicity: 7,
        among: 1,
        ring: ring?.map((at) => [...at]),
      },
    ]);
  });

  it("are those of the figure itself, in rank, and drawn for the first three ranks alone", () => {
    const found = [1, 2, 3, 4].map((rank) => edit({ rank, labels: [`J${rank}`] }));
    const verdict = judged("12000.0", [edit({ declared: 9, labels: ["other"] }), ...found]);
    expect(verdict?.hypotheses?.map((one) => [one.rank, one.ring !== undefined])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it("are absent where the figure holds or nobody looked, and empty where nothing was found", () => {
    expect(judged("10000.0", [edit({ declared: 10_000 })])).not.toHaveProperty("hypotheses");
    const searched = squareFacts("p", 100, { searched: [12_000] });
    const [nothing] = verdicts({ areas: [area("12000.0", "m2")] }, searched, defaultPolicy);
    expect(nothing?.hypotheses).toEqual([]);
    expect(judged("12000.0", [])).not.toHaveProperty("hypotheses");
    expect(verdicts({ areas: [area("1.00")] }, null, defaultPolicy)[0]).not.toHaveProperty("hypotheses");
  });

  it("are kept within survey tolerance, where the finding stays a pass", () => {
    // ±5 cm on a square of 100 m allows ±10 m²
    const verdict = judged("10005.0", [edit({ declared: 10_005 })]);
    expect(verdict?.verdict).toBe("within-survey-tolerance");
    expect(verdict?.hypotheses?.map((one) => one.kind)).toEqual(["digit-mistyped"]);
  });
});

describe("figures that need a cause", () => {
  const boundary = {} as never;
  const holders = datasetWith({
    parcels: [
      parcel("holds", { areas: [area("1.00")], boundary }),
      parcel("fails", {
        areas: [area("2.00"), area("2.00"), area("20000.0", "m2"), area("30.1", "mu")],
        boundary,
      }),
      parcel("unmeasured", { areas: [area("2.00")] }),
    ],
    zones: [zone("z", { blocks: [{ name: "区块一", area: area("3.00"), sides: [], boundary }] })],
  });

  it("are those that are not reproduced, each once and by its finest print", () => {
    const facts = new Map(["holds", "fails", "z#0"].map((key) => [key, squareFacts(key, 100)]));
    expect(
      unexplainedAreas(holders, facts, defaultPolicy).map(({ key, declared, halfQuantum }) => [
        key,
        Math.round(declared),
        Number(halfQuantum.toFixed(4)),
      ]),
    ).toEqual([
      ["fails", 20_000, 0.05],
      ["fails", 20_067, 33.3333],
      ["z#0", 30_000, 50],
    ]);
  });
});
