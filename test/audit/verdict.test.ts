import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/audit/policy";
import { halfQuantum } from "../../src/audit/printed-area";
import { verdicts } from "../../src/audit/verdict";
import type { BoundaryFacts } from "../../src/domain/boundary-facts";
import { area, squareFacts } from "./records";

const judge = (areas: Parameters<typeof area>[], facts: BoundaryFacts | null) =>
  verdicts({ areas: areas.map((one) => area(...one)) }, facts, defaultPolicy);

/** Figures of a surveyed parcel of 29 points, measured with PROJ and GeographicLib outside this program. */
const surveyed: BoundaryFacts = {
  ...squareFacts("p", 81),
  measured: { planar: 6569.775895, ellipsoidal: 6569.4521, spherical: 6568.3, perimeter: 323.366 },
  planarEquivalent: 6569.775895,
  vertices: 29,
  // σ_area = 0.026 m² at 1 mm, from a Monte Carlo run outside this program: per = 0.026 / (0.001/√12) in all.
  areaPerCoordinate: {
    north: (0.026 * Math.sqrt(12)) / 0.001 / Math.SQRT2,
    east: (0.026 * Math.sqrt(12)) / 0.001 / Math.SQRT2,
  },
};

describe("the surveyed parcel", () => {
  it("is reproduced by its planar area, not by its ellipsoidal one", () => {
    const [verdict] = judge([["6569.76", "m2"]], surveyed);
    expect(verdict?.verdict).toBe("reproduced");
    expect(verdict?.tolerance).toBeCloseTo(0.057, 6);
    expect(verdict?.difference).toBeCloseTo(0.015895, 6);
    expect(verdict?.budget?.projection).toBeCloseTo(0.323795, 6);
    expect(verdict?.budget?.unexplained).toBe(0);
    expect(verdict?.reason.zh).toContain("6569.7759");
    expect(verdict?.reason.zh).toContain("投影");
    expect(verdict?.reason.en).toContain("6569.76");
    expect(verdict?.policy).toBe(defaultPolicy.name);
  });

  it("reproduces the figure in 亩 as well, which cannot tell the two areas apart", () => {
    const all = judge(
      [
        ["6569.76", "m2"],
        ["9.85", "mu"],
      ],
      surveyed,
    );
    expect(all.map((one) => [one.area, one.verdict])).toEqual([
      [0, "reproduced"],
      [1, "reproduced"],
    ]);
    expect(all[1]?.reason.en).toContain("too coarse");
  });

  it("answers the ellipsoidal figure with the ellipsoidal area", () => {
    const [verdict] = judge([["6569.45", "m2"]], surveyed);
    expect(verdict?.verdict).toBe("reproduced-ellipsoidal");
    expect(verdict?.computed).toBe(6569.4521);
  });
});

/**
 * A square of 100 m, ±5 cm points: m_S = 0.05 · √10000 = 5 m² (GB/T 17986.1 eq. 20), so the survey tolerance is
 * 10 m²; coordinates to 1 mm leave 2 · 0.001/√12 · 100·√2 = 0.0816 m².
 */
describe("a square of one hectare", () => {
  const facts = squareFacts("p", 100);
  const rounding = (2 * 0.001 * 100 * Math.SQRT2) / Math.sqrt(12);

  it.each([
    ["10000.00", "reproduced"],
    ["10000.08", "reproduced"],
    ["9999.92", "reproduced"],
    ["10000.09", "within-survey-tolerance"],
    ["10009.9", "within-survey-tolerance"],
    ["10010.1", "review"],
    ["10100.0", "review"],
    ["10102.0", "inconsistent"],
    ["9900.0", "inconsistent"],
    ["666.67", "inconsistent"],
  ])("declared %s m²: %s", (print, expected) => {
    const [verdict] = judge([[print, "m2"]], facts);
    expect(verdict?.verdict).toBe(expected);
  });

  it("derives both tolerances in closed form", () => {
    const [verdict] = judge([["10000.00", "m2"]], facts);
    expect(verdict?.tolerance).toBeCloseTo(0.005 + rounding, 12);
    expect(verdict?.surveyTolerance).toBeCloseTo(2 * Math.hypot(5, rounding / 2, 0.01 / Math.sqrt(12)), 9);
    expect(verdict?.budget?.points).toBeCloseTo(10, 12);
    // One per cent of the declared area.
    expect(verdict?.reviewLimit).toBeCloseTo(100, 12);
  });

  it.each([
    ["1.00", "ha", "reproduced"],
    ["1.01", "ha", "review"],
    ["15.0", "mu", "reproduced"],
    ["15.1", "mu", "review"],
    ["0.01", "km2", "reproduced"],
  ] as const)("declared %s %s: %s", (print, unit, expected) => {
    expect(judge([[print, unit]], facts)[0]?.verdict).toBe(expected);
  });

  it("asks for the class that the policy names", () => {
    const looser = { ...defaultPolicy, pointClass: { zh: "三级", en: "third class", meanError: 0.1 } };
    const areas = [area("10019.0", "m2")];
    expect(verdicts({ areas }, facts, defaultPolicy)[0]?.verdict).toBe("review");
    expect(verdicts({ areas }, facts, looser)[0]?.verdict).toBe("within-survey-tolerance");
  });

  it("lets coordinates printed to the metre leave 41 m² per standard deviation open", () => {
    const coarse = squareFacts("p", 100, { coordinateStep: [1, 1] });
    const [verdict] = judge([["10080.00", "m2"]], coarse);
    // m_δ = δ/√6 and m_S = m_δ·√S: 40.8 m² (standards of surveying, see the docs)
    expect(verdict?.tolerance).toBeCloseTo(2 * (100 / Math.sqrt(6)) + 0.005, 9);
    expect(verdict?.verdict).toBe("reproduced");
  });

  it("compares the nearer of the two areas with the 1 % of a review", () => {
    const apart = squareFacts("p", 100, {
      measured: { planar: 10_000, ellipsoidal: 10_020, spherical: 10_040, perimeter: 400 },
    });
    expect(judge([["10110.0", "m2"]], apart)[0]?.verdict).toBe("review");
    expect(judge([["10110.0", "m2"]], facts)[0]?.verdict).toBe("inconsistent");
  });

  it("reports what nothing explains", () => {
    const [verdict] = judge([["9000.00", "m2"]], facts);
    expect(verdict?.budget?.unexplained).toBeCloseTo(1000 - (verdict?.surveyTolerance ?? 0), 9);
  });
});

describe("degrees", () => {
  it("are judged by the equivalent planar area first", () => {
    const facts = squareFacts("p", 100, {
      measured: { planar: null, ellipsoidal: 9999.5, spherical: 10020, perimeter: 400 },
    });
    expect(judge([["10000.00", "m2"]], facts)[0]?.verdict).toBe("reproduced");
    expect(judge([["9999.50", "m2"]], facts)[0]?.verdict).toBe("reproduced-ellipsoidal");
  });
});

describe("which figures are judged", () => {
  it("says why nothing can be checked without a boundary", () => {
    const [verdict] = judge([["1.6", "ha"]], null);
    expect(verdict).toMatchObject({
      verdict: "not-checkable",
      declared: 16_000,
      computed: null,
      tolerance: null,
    });
    expect(verdict?.reason.zh).toContain("界址点");
  });

  it("leaves out strips, transfers and what has another role than the first figure", () => {
    const facts = squareFacts("p", 100);
    const all = judge(
      [
        ["0.1", "ha", { role: "transfer" }],
        ["1.0", "ha"],
        ["0.2", "ha", { role: "strip" }],
        ["3.0", "ha", { role: "total" }],
        ["10000", "m2"],
      ],
      facts,
    );
    expect(all.map((one) => one.area)).toEqual([1, 4]);
  });

  it("gives nothing where no area is stated", () => {
    expect(judge([], squareFacts("p", 100))).toEqual([]);
  });
});

describe("the printed half quantum", () => {
  it.each([
    ["6569.76", "m2", {}, 0.005],
    ["13.3", "ha", {}, 500],
    ["9.85", "mu", {}, 10 / 3],
    ["250000", "m2", { decimals: -4 }, 5000],
    // 约: one whole unit of the last significant digit, at most 5 %
    ["6.5", "ha", { approximate: true }, 1000],
    ["100", "mu", { approximate: true }, (5 * 10_000) / 15],
    ["120", "mu", { approximate: true }, (6 * 10_000) / 15],
    ["0.1", "ha", { approximate: true }, 500],
  ] as const)("of %s %s %j is %d m²", (print, unit, extra, expected) => {
    expect(halfQuantum(area(print, unit, extra), defaultPolicy)).toBeCloseTo(expected, 9);
  });

  it("is said in the sentence of an approximate figure", () => {
    const [verdict] = judge([["1.1", "ha", { approximate: true }]], squareFacts("p", 100));
    expect(verdict?.reason.zh).toContain("约");
    expect(verdict?.reason.en).toContain("approximate");
  });
});
