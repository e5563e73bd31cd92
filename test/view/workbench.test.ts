import fc from "fast-check";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import type { Boundary } from "../../src/domain/boundary";
import type { Cause } from "../../src/domain/verdict";
import { linePieces, lineStarts } from "../../src/view/text-lines";
import { rankedCauses } from "../../src/view/workbench-causes";
import { boundaryGround } from "../../src/view/workbench-ground";
import { type PlacedText, textWidth } from "../../src/view/workbench-labels";
import { workbenchShapes } from "../../src/view/workbench-map";
import { workbenchPlan } from "../../src/view/workbench-plan";
import { pointPieces, pointSpans } from "../../src/view/workbench-text";
import { growth, LINEAR } from "../support/processor-time";
import { placeOf, sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";

// Gauss-Krüger as PROJ writes EPSG:4525, here by proj4 itself: our own projection is not asked.
const zone37 = "+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m +no_defs";
const degrees = (east: number, north: number): number[] => proj4(zone37, "WGS84", [east, north]);

const sample = sampleDataset.parcels.find((one) => one.boundary !== null)!.boundary!;

type Corner = readonly [east: number, north: number];
const [east0, north0] = [37_544_694.284, 3_994_445.709];

/** A boundary of one ring in zone 37, metres from a place in Linfen. */
function boundaryOf(ring: readonly Corner[], labels = true): Boundary {
  const corners = ring.map(([e, n]): Corner => [east0 + e, north0 + n]);
  const drawn = corners.map(([e, n]) => degrees(e, n));
  return {
    ...sample,
    rings: [
      {
        role: "outer",
        part: 0,
        points: corners.map(([e, n], index) => ({
          label: labels ? `J${index + 1}` : null,
          north: n.toFixed(3),
          east: e.toFixed(3),
          printed: null,
          evidence: placeOf("J1"),
        })),
      },
    ],
    wgs84: { type: "MultiPolygon", coordinates: [[[...drawn, drawn[0]!]]] },
  };
}

const field: readonly Corner[] = [
  [0, 0],
  [10, 220],
  [310, 190],
  [290, -15],
];
const box = { width: 600, height: 360 };

describe("the ground of a plan", () => {
  it("puts places in degrees onto the printed plane, outside the boundary too", () => {
    const { placed, north } = boundaryGround(boundaryOf(field));
    expect(north).toBe("grid");
    for (const [e, n] of [...field, [-400, 300], [900, -500]] as Corner[]) {
      const [lon, lat] = degrees(east0 + e, north0 + n);
      const [backEast, backNorth] = placed!(lon!, lat!);
      // A similarity for the projection: over a kilometre a few centimetres, far below the width of a line.
      expect(Math.hypot(backEast - east0 - e, backNorth - north0 - n)).toBeLessThan(0.1);
    }
  });

  it("spreads degrees by the radii of the ellipsoid", () => {
    const boundary: Boundary = {
      ...boundaryOf(field),
      crs: { ...sample.crs, kind: "geographic" },
      rings: [
        {
          role: "outer",
          part: 0,
          points: [
            ["36", "111"],
            ["36.001", "111"],
            ["36", "111.001"],
          ].map(([north, east]) => ({
            label: null,
            north: north!,
            east: east!,
            printed: null,
            evidence: placeOf("J1"),
          })),
        },
      ],
    };
    const [[a, b, c] = []] = boundaryGround(boundary).rings;
    // Lengths of a thousandth of a degree at 36° N: 110.958 m of meridian, 90.164 m of parallel (WGS 84).
    expect(b![1] - a![1]).toBeCloseTo(110.958, 2);
    expect(c![0] - a![0]).toBeCloseTo(90.164, 1);
    expect(boundaryGround(boundary).north).toBe("true");
  });
});

describe("the plan", () => {
  const plan = workbenchPlan(boundaryOf(field), box, null, "en");

  it("numbers every point and writes the length of every edge", () => {
    expect(plan.points.map((one) => one.text)).toEqual(["J1", "J2", "J3", "J4"]);
    expect(plan.points.map((one) => one.key)).toEqual(["0/0", "0/1", "0/2", "0/3"]);
    const lengths = field.map(([e, n], index) => {
      const [nextE, nextN] = field[(index + 1) % field.length]!;
      return Math.hypot(nextE - e, nextN - n).toFixed(2);
    });
    expect(plan.lengths.map((one) => one.text)).toEqual(lengths);
    expect(plan.crowded).toBe(0);
  });

  it("has north up, east to the right and one scale for both", () => {
    const [first, second, , fourth] = plan.points;
    expect(second!.y).toBeLessThan(first!.y);
    expect(fourth!.x).toBeGreaterThan(first!.x);
    const perMetre = plan.scale.pixels / plan.scale.metres;
    expect(Math.hypot(second!.x - first!.x, second!.y - first!.y)).toBeCloseTo(
      perMetre * Math.hypot(10, 220),
      6,
    );
    expect([1, 2, 5].map((one) => one * 10 ** Math.floor(Math.log10(plan.scale.metres)))).toContain(
      plan.scale.metres,
    );
  });

  it("names points without a printed label by their ordinal, in brackets", () => {
    const bare = workbenchPlan(boundaryOf(field, false), box, null, "en");
    expect(bare.points[2]?.text).toBe("(3)");
  });

  it("draws the outline of a cause on the same ground, and makes room for it", () => {
    const moved: Corner[] = [...field.slice(0, 3), [790, -15]];
    const ghost = [...moved, moved[0]!].map(([e, n]) => degrees(east0 + e, north0 + n));
    const drawn = workbenchPlan(boundaryOf(field), box, ghost, "en");
    const corners = drawn.ghost!.match(/-?\d+\.\d+ -?\d+\.\d+/g)!.map((one) => one.split(" ").map(Number));
    const perMetre = drawn.scale.pixels / drawn.scale.metres;
    expect(corners[0]![0]).toBeCloseTo(drawn.points[0]!.x, 1);
    expect(corners[3]![0]! - drawn.points[3]!.x).toBeCloseTo(500 * perMetre, 1);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(box.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(box.height);
    }
  });

  it("leaves out numbers where points crowd and counts them, on any ring", () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), (ring) => {
        const any = workbenchPlan(boundaryOf(ring), box, null, "zh");
        const shown = any.points.flatMap((one) => (one.label ? [one.label] : []));
        expect(shown.length + any.crowded).toBe(ring.length);
        const texts = [...shown, ...any.lengths];
        for (const [index, one] of texts.entries()) {
          expect(one.x).toBeGreaterThan(0);
          expect(one.x).toBeLessThan(box.width);
          for (const other of texts.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        }
        expect(any.points.every((one) => Number.isFinite(one.x) && Number.isFinite(one.y))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it("draws ten thousand points, at a cost that grows with their number alone", () => {
  const circle = (points: number): Boundary =>
    boundaryOf(
      Array.from({ length: points }, (_, index): Corner => {
        const turn = (2 * Math.PI * index) / points;
        return [500 * Math.sin(turn), 500 * Math.cos(turn)];
      }),
    );
  const drawing = (points: number) => {
    const boundary = circle(points);
    return () => void workbenchPlan(boundary, box, null, "zh");
  };
  expect(growth(drawing, 2500)).toBeLessThanOrEqual(LINEAR);
  const plan = workbenchPlan(circle(10_000), box, null, "zh");
  expect(plan.points).toHaveLength(10_000);
  expect(plan.crowded).toBeGreaterThan(9_000);
});

/** Whether the middle line of one text comes within a line's height of that of the other. */
function overlap(one: PlacedText, other: PlacedText): boolean {
  const spots = ({ x, y, angle, text }: PlacedText): Corner[] => {
    const reach = Math.max(0, textWidth(text) / 2 - 7);
    const turn = (angle * Math.PI) / 180;
    return [-1, 0, 1].map(
      (end): Corner => [x + end * reach * Math.cos(turn), y + end * reach * Math.sin(turn)],
    );
  };
  return spots(one).some(([x, y]) => spots(other).some(([u, v]) => Math.hypot(x - u, y - v) < 10));
}

describe("the printed characters of points", () => {
  const spans = pointSpans(sample, sampleSource);
  const starts = lineStarts(sampleText);

  it("are found in the text, in its order", () => {
    expect(spans.map((one) => one.point)).toEqual(["0/0", "0/1", "0/2", "0/3"]);
    expect(spans.map((one) => sampleText.slice(one.start, one.end))[1]).toBe("J2 4000100.000 37500000.000");
    expect(pointSpans(sample, "another")).toEqual([]);
  });

  it("cut a line into pieces that are the line, marks and points apart", () => {
    const offset = fc.integer({ min: 0, max: sampleText.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, offset), { maxLength: 4 }), (marks) => {
        const marked = marks.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const lines = starts.map((_, line) =>
          pointPieces(linePieces(sampleText, starts, line, marked), spans),
        );
        expect(lines.map((pieces) => pieces.map((one) => one.text).join("")).join("\n")).toBe(sampleText);
        for (const piece of lines.flat()) {
          const inside = (span: { start: number; end: number }): boolean =>
            span.start <= piece.start && span.end >= piece.start + piece.text.length && piece.text !== "";
          expect(piece.marked).toBe(marked.some(inside));
          expect(piece.point).toBe(spans.find(inside)?.point ?? null);
        }
      }),
    );
  });
});

describe("the shapes on the map", () => {
  const ring = [
    [111, 36],
    [111.001, 36],
    [111, 36.001],
    [111, 36],
  ];
  const owner = sampleDataset.parcels.find((one) => one.boundary !== null)!;
  const parcel = {
    ...owner,
    verdicts: owner.verdicts.map((one) => ({
      ...one,
      hypotheses: [
        { kind: "k", area: 1, difference: 0, rank: 1, message: { zh: "", en: "" }, labels: [], ring },
      ],
    })),
  };
  const cause = { verdict: 0, index: 0 };

  it("are the outline of the cause and the point, where each is asked for", () => {
    const { features } = workbenchShapes(parcel, { cause, point: "0/1" });
    expect(features.map((one) => one.geometry)).toEqual([
      { type: "LineString", coordinates: ring },
      { type: "Point", coordinates: [111, 36.1305] },
    ]);
  });

  it("are none for what is not there", () => {
    expect(workbenchShapes(parcel, { cause: null, point: null }).features).toEqual([]);
    expect(workbenchShapes(parcel, { cause: { verdict: 7, index: 0 }, point: "9/9" }).features).toEqual([]);
    expect(workbenchShapes(null, { cause, point: "0/1" }).features).toEqual([]);
  });
});

describe("causes", () => {
  it("keep their place in the verdict and say when they are tied", () => {
    const cause = (rank: number, en: string, area = 1): Cause => ({
      kind: "digit-mistyped",
      area,
      difference: 0,
      rank,
      message: { zh: "", en },
      labels: [],
    });
    const seen = (causes: readonly Cause[]) =>
      rankedCauses(causes).map(({ ways, tied }) => [ways.map(({ at }) => at), tied]);
    expect(seen([cause(3, "a"), cause(1, "b"), cause(1, "c")])).toEqual([
      [[1], true],
      [[2], true],
      [[0], false],
    ]);
    // One edit in two ways is said once and is no tie; of two ranks it is not.
    const ways = [cause(1, "a corner gives 5.00 m²", 5), cause(1, "a corner gives 7.50 m²", 7.5)];
    expect(seen([...ways, cause(3, "a corner gives 9.00 m²", 9)])).toEqual([
      [[0, 1], false],
      [[2], false],
    ]);
  });
});
