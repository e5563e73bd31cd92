import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaIn,
  hectares,
  hectaresFromSquareMetres,
  mu,
  muFromSquareMetres,
  squareMetres,
  squareMetresFrom,
  squareMetresFromHectares,
  squareMetresFromMu,
} from "../../src/units/area";

describe("areas", () => {
  it("has fifteen mu to the hectare, exactly", () => {
    expect(squareMetresFromMu(mu(15))).toBe(10_000);
    expect(squareMetresFromMu(mu(150))).toBe(100_000);
    expect(muFromSquareMetres(squareMetres(100_000))).toBe(150);
    expect(squareMetresFromHectares(hectares(9.8046))).toBeCloseTo(98_046, 9);
    expect(hectaresFromSquareMetres(squareMetres(98_046))).toBe(9.8046);
  });

  it("agrees with a printed pair of figures", () => {
    // 6569.76 m2 is printed beside 9.85 mu
    expect(muFromSquareMetres(squareMetres(6569.76))).toBeCloseTo(9.85464, 10);
    expect(muFromSquareMetres(squareMetres(6569.76)).toFixed(2)).toBe("9.85");
    // 13.3 ha are 199.5 mu: the hundred-to-two-hundred-mu threshold depends on it
    expect(areaIn(squareMetresFrom(13.3, "ha"), "mu")).toBeCloseTo(199.5, 10);
  });

  it("goes there and back in every unit", () => {
    const unit = fc.constantFrom("m2" as const, "ha" as const, "mu" as const, "km2" as const);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), unit, (value, name) => {
        const back = areaIn(squareMetresFrom(value, name), name);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-15 * 4 * value);
      }),
      { seed: 20230727 },
    );
  });
});
