import { describe, expect, it } from "vitest";
import { printedSurprise } from "../../src/domain/printed-surprise";

/** Tables of the normal distribution: within one deviation 0.682689, within two 0.954500. */
const WITHIN_ONE = 0.682689;
const WITHIN_TWO = 0.9545;

describe("the surprise of a printed figure", () => {
  it("is nothing where a coarse figure could not be other", () => {
    expect(printedSurprise(0, 50, 0.04)).toBeCloseTo(0, 6);
    expect(printedSurprise(40, 50, 0)).toBe(0);
  });

  it("follows the normal distribution where the coordinates' roundings are coarser than the figure", () => {
    expect(printedSurprise(0, 1, 1)).toBeCloseTo(-Math.log2(0.5 + WITHIN_ONE / 2), 4);
    // from one to three deviations: half of (0.9973 − 0.682689)
    expect(printedSurprise(2, 1, 1)).toBeCloseTo(-Math.log2((0.5 * (0.9973002 - WITHIN_ONE)) / 2), 3);
    expect(printedSurprise(0, 2, 1)).toBeCloseTo(-Math.log2(0.5 + WITHIN_TWO / 2), 4);
  });

  it("tells a figure that follows to its last digit from one that strays within the roundings", () => {
    const [exact, strayed] = [printedSurprise(0.003, 0.005, 0.04), printedSurprise(0.08, 0.005, 0.04)];
    expect(exact).toBeLessThan(1);
    expect(strayed).toBeGreaterThan(6);
    expect(printedSurprise(-0.08, 0.005, 0.04)).toBeCloseTo(strayed, 9);
  });

  it("grows with the distance and has an end", () => {
    const far = [0.1, 0.2, 0.4, 100].map((residual) => printedSurprise(residual, 0.005, 0.04));
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    expect(far.at(-1)).toBe(40);
  });
});
