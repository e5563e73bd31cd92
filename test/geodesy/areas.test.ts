import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crsByEpsg } from "../../src/geodesy/crs-table";
import { type Ellipsoid, ellipsoidOf, metresPerDegree } from "../../src/geodesy/ellipsoid";
import { ellipsoidalMeasure } from "../../src/geodesy/ellipsoidal-area";
import { planarArea, planarPerimeter } from "../../src/geodesy/planar-area";
import type { Position, PositionRing } from "../../src/geodesy/position";
import { projectionOf } from "../../src/geodesy/projection";
import { sphericalArea, webMercatorArea } from "../../src/geodesy/reference-area";
import { trapezoidArea } from "../../src/geodesy/trapezoid-area";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";

const plane: PositionRing = surveyedParcel.points.map(([north, east]) => [Number(east), Number(north)]);
const zone37 = projectionOf(crsByEpsg(4525)!);
const degrees = (ring: PositionRing): Position[] => ring.map((position) => zone37.toDegrees(position)!);
const wgs84: Ellipsoid = ellipsoidOf.WGS84;

describe("the surveyed parcel", () => {
  it("has the planar area and perimeter of its printed digits", () => {
    expect(planarArea(plane)).toBeCloseTo(-surveyedParcel.planar, 6);
    expect(planarPerimeter(plane)).toBeCloseTo(surveyedParcel.perimeter, 3);
  });

  it("has an ellipsoidal area 0.32 m² smaller, by GeographicLib and by the national formula", () => {
    const ring = degrees(plane);
    expect(ellipsoidalMeasure(ring, ellipsoidOf.CGCS2000).area).toBeCloseTo(-surveyedParcel.ellipsoidal, 3);
    // an edge straight in longitude and latitude is bent in the plane: 6 mm by 1 m here, gone with short edges
    expect(Math.abs(trapezoidArea(ring, ellipsoidOf.CGCS2000) + surveyedParcel.ellipsoidal)).toBeLessThan(
      0.01,
    );
    const divided = plane.flatMap(([x, y], k) => {
      const [x2, y2] = plane[(k + 1) % plane.length]!;
      return Array.from(
        { length: 10 },
        (_, j): Position => [x + ((x2 - x) * j) / 10, y + ((y2 - y) * j) / 10],
      );
    });
    const fine = trapezoidArea(degrees(divided), ellipsoidOf.CGCS2000);
    expect(Math.abs(fine + surveyedParcel.ellipsoidal)).toBeLessThan(0.0005);
  });

  it("has the areas that other tools tell", () => {
    expect(webMercatorArea(degrees(plane))).toBeCloseTo(surveyedParcel.webMercator, 1);
    // a sphere of 6371008.8 m: -168 ppm at this latitude
    const ratio = sphericalArea(degrees(plane)) / surveyedParcel.ellipsoidal - 1;
    expect(Math.abs(ratio + 168e-6)).toBeLessThan(2e-6);
  });

  it("read in print order encloses something else", () => {
    const ring = surveyedParcel.printOrder.map((label) => plane[label - 1]!);
    expect(Math.abs(planarArea(ring))).toBeCloseTo(surveyedParcel.inPrintOrder, 2);
  });
});

describe("the ellipsoid", () => {
  it("gives a 100 m square of the plane 9999.5069 m² (PROJ, GeographicLib)", () => {
    const square: PositionRing = [
      [37544694.284, 3994445.709],
      [37544694.284, 3994545.709],
      [37544794.284, 3994545.709],
      [37544794.284, 3994445.709],
    ];
    expect(Math.abs(planarArea(square))).toBeCloseTo(10_000, 6);
    expect(Math.abs(ellipsoidalMeasure(degrees(square), ellipsoidOf.CGCS2000).area)).toBeCloseTo(
      9999.5069,
      3,
    );
    expect(Math.abs(trapezoidArea(degrees(square), ellipsoidOf.CGCS2000))).toBeCloseTo(9999.5069, 3);
  });

  // GeographicLib's test suite, "Planimeter": lat, lon; area m², perimeter m
  it.each([
    [
      "Planimeter0 north",
      [
        [89, 0],
        [89, 90],
        [89, 180],
        [89, 270],
      ],
      24952305678,
      631819.8745,
    ],
    [
      "Planimeter0 south",
      [
        [-89, 0],
        [-89, 90],
        [-89, 180],
        [-89, 270],
      ],
      -24952305678,
      631819.8745,
    ],
    [
      "Planimeter0 diamond",
      [
        [0, -1],
        [-1, 0],
        [0, 1],
        [1, 0],
      ],
      24619419146,
      627598.2731,
    ],
    [
      "Planimeter5",
      [
        [89, 0.1],
        [89, 90.1],
        [89, -179.9],
      ],
      12476152838.5,
      539297,
    ],
    [
      "Planimeter15",
      [
        [2, 1],
        [1, 2],
        [3, 3],
      ],
      18454562325.45119,
      null,
    ],
  ] as [string, [number, number][], number, number | null][])("%s", (_, points, area, perimeter) => {
    const measure = ellipsoidalMeasure(
      points.map(([lat, lon]) => [lon, lat]),
      wgs84,
    );
    expect(Math.abs(measure.area - area)).toBeLessThan(1);
    if (perimeter !== null) expect(Math.abs(measure.perimeter - perimeter)).toBeLessThan(1);
  });

  it("agrees with the closed form of a zone between two parallels on all three ellipsoids", () => {
    for (const shape of Object.values(ellipsoidOf)) {
      // area north of a parallel up to the equator, per radian of longitude (authalic latitude, closed form)
      const e = Math.sqrt(shape.f * (2 - shape.f));
      const b = shape.a * (1 - shape.f);
      const q = (phi: number) => {
        const s = Math.sin(phi);
        return (b * b * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e)) / 2;
      };
      const [south, north, west, east] = [35, 36, 110, 111.5];
      const radian = Math.PI / 180;
      const closed = (q(north * radian) - q(south * radian)) * (east - west) * radian;
      const ring: PositionRing = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ];
      expect(Math.abs(trapezoidArea(ring, shape) / closed - 1)).toBeLessThan(3e-12);
    }
  });

  it("has a quadrant of 10 001 965.7293 m (GRS 80)", () => {
    let quadrant = 0;
    const steps = 9000;
    for (let k = 0; k < steps; k += 1)
      quadrant += (metresPerDegree(ellipsoidOf.CGCS2000, ((k + 0.5) * 90) / steps).north * 90) / steps;
    expect(quadrant).toBeCloseTo(10001965.7293, 1);
    expect(metresPerDegree(ellipsoidOf.CGCS2000, 0).east * 360).toBeCloseTo(2 * Math.PI * 6378137, 4);
  });
});

const smallRing = fc.array(
  fc.tuple(fc.double({ min: -300, max: 300, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true })),
  { minLength: 3, maxLength: 20 },
);
const scale = (ring: PositionRing) => 1e-9 + planarPerimeter(ring) ** 2;

describe("areas under movement", () => {
  it("change sign with the winding and with nothing else", () => {
    fc.assert(
      fc.property(
        smallRing,
        fc.nat(),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (ring, turn, shift) => {
          const area = planarArea(ring);
          expect(planarArea(ring.toReversed())).toBeCloseTo(-area, 6);
          const k = turn % ring.length;
          expect(planarArea([...ring.slice(k), ...ring.slice(0, k)])).toBeCloseTo(area, 6);
          const moved = ring.map(([x, y]): Position => [x + 37_500_000 + shift, y + 4_000_000 + shift]);
          expect(Math.abs(planarArea(moved) - area)).toBeLessThan(1e-8 * (1 + planarPerimeter(ring)));
        },
      ),
      { seed: 28 },
    );
  });

  it("do not notice a rotation", () => {
    fc.assert(
      fc.property(smallRing, fc.double({ min: 0, max: 7, noNaN: true }), (ring, angle) => {
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const turned = ring.map(([x, y]): Position => [c * x - s * y, s * x + c * y]);
        expect(Math.abs(planarArea(turned) - planarArea(ring))).toBeLessThan(1e-12 * scale(ring));
        expect(planarPerimeter(turned)).toBeCloseTo(planarPerimeter(ring), 8);
      }),
      { seed: 29 },
    );
  });

  it("on the ellipsoid do not notice the longitude, and follow the square of the plane's scale", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 18, max: 50, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        (lat, offset) => {
          const [east, north] = zone37.toPlane([111 + offset, lat])!;
          const square: PositionRing = [
            [0, 0],
            [100, 0],
            [100, 100],
            [0, 100],
          ].map(([x, y]) => [east + x! - 50, north + y! - 50]);
          const shape = ellipsoidOf.CGCS2000;
          const area = ellipsoidalMeasure(degrees(square), shape).area;
          const elsewhere = degrees(square).map(([x, y]): Position => [x - 30, y]);
          expect(ellipsoidalMeasure(elsewhere, shape).area).toBeCloseTo(area, 4);
          // m = 1 + y²/2R² + y⁴/24R⁴ with R² = MN
          const y = east - 37_500_000;
          const w = 1 - shape.f * (2 - shape.f) * Math.sin((lat * Math.PI) / 180) ** 2;
          const r2 = (shape.a * (1 - shape.f)) ** 2 / w ** 2;
          const m = 1 + y ** 2 / (2 * r2) + y ** 4 / (24 * r2 ** 2);
          expect(Math.abs(10_000 / area / m ** 2 - 1)).toBeLessThan(1e-7);
        },
      ),
      { seed: 30 },
    );
  });
});
