import { describe, expect, it } from "vitest";
import { type LimitsDrawing, limitsDrawing } from "../../src/view/limits-drawing";
import { bound, parcel, placeOf, sampleDataset } from "../support/sample-dataset";

const housing = sampleDataset.parcels.find(({ code }) => code === "A-01")!;

const corners = (path: string): [number, number][] =>
  path
    .replace(/^M|Z$/gu, "")
    .split("L")
    .map((one) => one.split(" ").map(Number) as [number, number]);

/** Area inside a path by the shoelace formula, square pixels. */
function pixels(path: string): number {
  const ring = corners(path);
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

const faceOf = (drawing: LimitsDrawing, kind: string): string =>
  drawing.faces.find((one) => one.kind === kind)!.path;
const shareOf = (drawing: LimitsDrawing, kind: string): number =>
  pixels(faceOf(drawing, kind)) / pixels(faceOf(drawing, "ground"));

describe("the drawing of what the limits allow", () => {
  // A slanted parallel projection keeps the ratios of areas in one plane: the shares can be measured in pixels.
  it("covers the shares of the ground that are printed", () => {
    const drawing = limitsDrawing(housing, "zh")!;
    expect(shareOf(drawing, "green")).toBeCloseTo(0.35, 2);
    expect(shareOf(drawing, "built-top")).toBeCloseTo(0.2, 2);
  });

  it("draws heights to the scale of the ground", () => {
    const drawing = limitsDrawing(housing, "zh")!;
    // 2.5 / 0.2 = 12.5 storeys of 3 m; a side of sqrt(31 700) m = 178.04 m lies at 30°, so it is as long as it is.
    const [[x0, y0], [x1, y1], , [, top]] = corners(faceOf(drawing, "built-left")) as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    const edge = Math.hypot(x1 - x0, y1 - y0) / Math.sqrt(0.2);
    expect((y0 - top) / edge).toBeCloseTo(37.5 / Math.sqrt(31_700), 2);
    expect(drawing.sentences).toEqual([
      "画的是一个同样大的正方形（边长约 178 米）；地块真实的形状不在图上。",
      "盖房子的地面：最多 20%。",
      "绿地：至少 35%。",
      "允许的面积若全盖在这些地面上，每层按 3 米算，大约 13 层、38 米高。实际可以盖得更散、更矮。",
      "虚线：最高 54 米。",
    ]);
  });

  it("ends at the height limit and says so", () => {
    const low = {
      ...housing,
      indicators: { ...housing.indicators, height: bound("12 米", { max: 12, unit: "m" }) },
    };
    expect(limitsDrawing(low, "en")!.sentences.join(" ")).toContain("above the height limit");
  });

  it("never lays green and building on the same ground", () => {
    const crowded = parcel("c", {
      areas: housing.areas,
      indicators: {
        density: bound("50%", { max: 50, unit: "percent" }),
        greenRatio: bound("35%", { min: 35, unit: "percent" }),
      },
    });
    const drawing = limitsDrawing(crowded, "zh")!;
    const green = corners(faceOf(drawing, "green"));
    const built = corners(faceOf(drawing, "built-top"));
    // South is down to the left: the nearest corner of the building lies behind the farthest of the green.
    const south = ([x, y]: [number, number]): number => y / Math.sin(Math.PI / 6) - x / Math.cos(Math.PI / 6);
    expect(Math.max(...built.map(south))).toBeLessThanOrEqual(Math.min(...green.map(south)) + 0.5);
  });

  it("is not there without a share, and has no height without an area", () => {
    expect(limitsDrawing(parcel("n", {}), "zh")).toBeNull();
    const shares = parcel("s", {
      indicators: { density: bound("30%", { max: 30, unit: "percent", evidence: placeOf("A-01") }) },
    });
    expect(limitsDrawing(shares, "zh")!.sentences[0]).toContain("没有高度");
  });
});
