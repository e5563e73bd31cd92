import { describe, expect, it } from "vitest";
import { causeSentence } from "../../src/audit/causes";
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
  declared: 13_210,
  area: 13_210.3,
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
    const verdict = judged("13210.0", [edit({})]);
    expect(verdict?.verdict).toBe("inconsistent");
    expect(verdict?.hypotheses).toEqual([
      {
        kind: "digit-mistyped",
        area: 13_210.3,
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
    const found = [1, 2, 3, 4].map((rank) => edit({ rank, simplicity: 6 + rank, labels: [`J${rank}`] }));
    const verdict = judged("13210.0", [edit({ declared: 9, labels: ["other"] }), ...found]);
    expect(verdict?.hypotheses?.map((one) => [one.rank, one.ring !== undefined])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it("name net and gross where another printed figure makes the difference", () => {
    // A boundary of a hectare.
    const cases = [
      ["12500.0", "2500.0", /declared area includes/],
      ["7500.0", "2500.0", /also encloses/],
      ["8800.0", "10000.0", /encloses the other printed area/],
    ] as const;
    for (const [print, other, said] of cases) {
      const holder = { areas: [area(print, "m2"), area(other, "m2", { role: "strip" })] };
      const [verdict] = verdicts(holder, squareFacts("p", 100), defaultPolicy);
      const named = verdict?.hypotheses?.filter(({ kind }) => kind === "net-and-gross") ?? [];
      expect(named.map(({ message }) => message.en)).toEqual([expect.stringMatching(said)]);
      expect(named[0]?.rank).toBe(1);
    }
    const unrelated = { areas: [area("12500.0", "m2"), area("2400.0", "m2", { role: "strip" })] };
    const [none] = verdicts(unrelated, squareFacts("p", 100), defaultPolicy);
    expect(none?.hypotheses?.some(({ kind }) => kind === "net-and-gross")).not.toBe(true);
  });

  it("are one where they differ by the area they give alone: the sentence is said once", () => {
    const corner = (given: number): Hypothesis =>
      edit({
        kind: "point-missing",
        area: given,
        message: {
          zh: `角点，面积为${given.toFixed(2)}平方米。`,
          en: `A corner gives ${given.toFixed(2)} m².`,
        },
        labels: ["J3", "J4"],
        among: 9,
      });
    const found = judged("13210.0", [corner(13_210.3), corner(13_209.8)])?.hypotheses;
    expect(causeSentence(found)).toEqual({
      zh: "可能的原因：角点，面积为13210.30平方米。同样的改动换一种取法，面积为13209.80平方米。另有 7 种单独的改动也能得出这一面积。未作任何改动。",
      en: "A possible cause: A corner gives 13210.30 m². The same made in another way gives 13209.80 m². 7 other single changes would give it too. Nothing was changed.",
    });
  });

  it("are absent where the figure holds or nobody looked, and empty where nothing was found", () => {
    expect(judged("10000.0", [edit({ declared: 10_000 })])).not.toHaveProperty("hypotheses");
    const searched = squareFacts("p", 100, { searched: [13_210] });
    const [nothing] = verdicts({ areas: [area("13210.0", "m2")] }, searched, defaultPolicy);
    expect(nothing?.hypotheses).toEqual([]);
    expect(judged("13210.0", [])).not.toHaveProperty("hypotheses");
    expect(verdicts({ areas: [area("1.00")] }, null, defaultPolicy)[0]).not.toHaveProperty("hypotheses");
  });

  it("are kept within survey tolerance, where the finding stays a pass", () => {
    // ±5 cm on a square of 100 m allows ±10 m²
    const verdict = judged("10006.5", [edit({ declared: 10_006.5 })]);
    expect(verdict?.verdict).toBe("within-survey-tolerance");
    expect(verdict?.hypotheses?.map((one) => one.kind)).toEqual(["digit-mistyped"]);
  });
});

describe("slips in the figure itself", () => {
  const slips = (print: string, unit: "m2" | "ha" | "mu", side: number) =>
    verdicts({ areas: [area(print, unit)] }, squareFacts("p", side), defaultPolicy)[0]?.hypotheses?.map(
      ({ kind, message }) => [kind, /: (\S+) /.exec(message.en)?.[1]],
    );

  it.each([
    // 100 m square: 10 000 m², 1.00 ha, 15.00 mu
    ["18000.00", "m2", "figure-digit-mistyped", "10000.00"],
    ["1.03", "ha", "figure-digit-mistyped", "1.00"],
    ["51.00", "mu", "figure-digits-transposed", "15.00"],
    ["0.100", "ha", "decimal-point-shifted", "1.00"],
    ["1000.0", "ha", "decimal-point-shifted", "1.0000"],
  ] as const)("%s %s: %s", (print, unit, kind, corrected) => {
    expect(slips(print, unit, 100)?.[0]).toEqual([kind, corrected]);
  });

  it("are none where two digits differ", () => {
    expect(slips("1.24", "ha", 100)).toBeUndefined();
  });

  it("leave the digits alone that 万 stands for", () => {
    // 2万 for 1 ha: 20 000 m² with no printed digit below the ten thousands
    const [verdict] = verdicts(
      { areas: [area("20000", "m2", { decimals: -4 })] },
      squareFacts("p", Math.sqrt(31_000)),
      defaultPolicy,
    );
    expect(verdict?.hypotheses?.map((one) => one.message.zh)).toEqual([
      "公布的数字 20000 一位数字印错：若为 30000 平方米，就与坐标面积相符。",
    ]);
  });

  it("are ranked together with the edits of the outline by their bits", () => {
    // 18000.00 has 7 digits: 63 edits but for a leading zero, 5.95 bits
    const better = edit({ declared: 18_000, plausibility: -3, simplicity: 8, among: 40 });
    const worse = edit({ declared: 18_000, plausibility: 0, simplicity: 8, among: 40, labels: ["J4"] });
    const [verdict] = verdicts(
      { areas: [area("18000.00", "m2")] },
      squareFacts("p", 100, { hypotheses: [better, worse] }),
      defaultPolicy,
    );
    expect(verdict?.hypotheses?.map((one) => [one.rank, one.kind, one.among])).toEqual([
      [1, "digit-mistyped", 41],
      [2, "figure-digit-mistyped", 41],
      [3, "digit-mistyped", 41],
    ]);
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
