import { describe, expect, it } from "vitest";
import { missingCorners } from "../../src/geodesy/hypotheses/missing-corners";
import type { Position } from "../../src/geodesy/position";

const around = (ring: readonly Position[], k: number): [number, number][] =>
  missingCorners(ring, k, 1000).map(([x, y]) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6]);

describe("corners that one missing point could have been", () => {
  it("has the fourth corner of a rectangle of which three are left", () => {
    expect(
      around(
        [
          [0, 0],
          [100, 0],
          [100, 60],
        ],
        2,
      ),
    ).toEqual([[0, 60]]);
  });

  it("has the corner where two sides run on: a corner cut off", () => {
    const cut: Position[] = [
      [0, 0],
      [100, 0],
      [100, 40],
      [80, 60],
      [0, 60],
    ];
    expect(around(cut, 2)).toContainEqual([100, 60]);
  });

  it("has the square corner of an L, whose neighbours lost both their edges", () => {
    // (60, 40) is the inner corner; without it (100, 40) and (60, 100) are joined
    const lost: Position[] = [
      [0, 0],
      [100, 0],
      [100, 40],
      [60, 100],
      [0, 100],
    ];
    expect(around(lost, 2)).toContainEqual([60, 40]);
  });

  it("has the square corner beside a slanting edge", () => {
    // (100, 60) is missing; behind it the outline goes on slanting from (0, 60)
    const slanting: Position[] = [
      [0, 0],
      [100, 0],
      [0, 60],
      [-20, 30],
    ];
    expect(around(slanting, 1)).toContainEqual([100, 60]);
  });

  it("never has a point of the edge itself, nor one beyond its reach, nor one twice", () => {
    const ring: Position[] = [
      [0, 0],
      [100, 0],
      [101, 50],
      [0, 60],
    ];
    for (let k = 0; k < ring.length; k += 1) {
      const found = missingCorners(ring, k, 60);
      for (const [index, at] of found.entries()) {
        for (const end of [ring[k]!, ring[(k + 1) % 4]!]) {
          const away = Math.hypot(at[0] - end[0], at[1] - end[1]);
          expect(away).toBeGreaterThan(0.001);
          expect(away).toBeLessThanOrEqual(60);
        }
        for (const other of found.slice(0, index))
          expect(Math.hypot(at[0] - other[0], at[1] - other[1])).toBeGreaterThan(0.001);
      }
    }
  });
});
