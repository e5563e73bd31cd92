import { describe, expect, it } from "vitest";
import { crossings } from "../../src/geodesy/crossings";
import type { PositionRing } from "../../src/geodesy/position";
import { invalidity } from "../../src/geodesy/validity";

const square = (x: number, y: number, size: number): PositionRing => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const bowTie: PositionRing = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
];

// seven cases on which validity checks differ; the verdicts are those of OGC Simple Features
describe("validity", () => {
  it.each([
    ["bow-tie", [[bowTie]], "crossing"],
    ["hole outside its shell", [[square(0, 0, 10), square(20, 20, 2)]], "hole-outside"],
    [
      "spike",
      [
        [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [4, 9],
            [4, 4],
            [0, 4],
          ],
        ],
      ],
      "crossing",
    ],
    ["overlapping multipolygon", [[square(0, 0, 4)], [square(2, 2, 4)]], "crossing"],
    [
      "ring that touches itself",
      [
        [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [2, 0],
            [0, 4],
          ],
        ],
      ],
      "self-touch",
    ],
    [
      "hole touching at a point",
      [
        [
          square(0, 0, 4),
          [
            [0, 2],
            [1, 1],
            [1, 3],
          ],
        ],
      ],
      null,
    ],
    [
      "double vertex",
      [
        [
          [
            [0, 0],
            [4, 0],
            [4, 0],
            [4, 4],
            [0, 4],
          ],
        ],
      ],
      null,
    ],
  ] as [string, PositionRing[][], string | null][])("%s", (_, polygons, reason) => {
    const found = invalidity(polygons)?.reason ?? null;
    // JTS may name a touch along an edge either way; valid and invalid may not differ
    if (reason === "self-touch" || reason === "crossing") expect(["crossing", "self-touch"]).toContain(found);
    else expect(found).toBe(reason);
  });

  it("says where, also far from the origin", () => {
    const far = bowTie.map(([x, y]) => [x + 37_544_694.284, y + 3_994_445.709] as const);
    const at = invalidity([[far]])?.at;
    expect(at?.[0]).toBeCloseTo(37_544_694.784, 6);
    expect(at?.[1]).toBeCloseTo(3_994_446.209, 6);
    const [crossing] = crossings(far);
    expect(crossing?.edges).toEqual([0, 2]);
    expect(crossing?.at[0]).toBeCloseTo(37_544_694.784, 6);
  });

  it("finds no crossing in rings that only touch", () => {
    expect(crossings(square(0, 0, 3))).toEqual([]);
    expect(
      crossings([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
      ]),
    ).toEqual([]);
  });
});
