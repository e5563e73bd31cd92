import { expect, it } from "vitest";
import { degreesFromParts, degreesFromRadians, radiansFromDegrees } from "../../src/units/angle";

it("reads degrees, minutes and seconds", () => {
  expect(degreesFromParts(111, 30, 0)).toBe(111.5);
  expect(degreesFromParts(36, 4, 45.1542)).toBeCloseTo(36.0792095, 12);
});

it("turns half a circle into pi and back", () => {
  expect(radiansFromDegrees(180)).toBe(Math.PI);
  expect(degreesFromRadians(Math.PI / 2)).toBe(90);
});
