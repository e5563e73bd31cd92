import { describe, expect, it } from "vitest";
import type { Boundary } from "../../src/domain/boundary";
import { crsKey, epsgOf } from "../../src/domain/crs-key";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { rereadBoundary } from "../../src/geodesy/reread-boundary";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { region, tableOf } from "./table-of";

const context = { subject: "p", source: "s", documentDate: "2023-07-27", region, userEpsg: null };
function boundaryOf(rows: readonly (readonly [string, string])[]): Boundary {
  const { boundary } = measuredBoundary([tableOf([rows])], context);
  if (boundary === null) throw new Error("no boundary");
  return boundary;
}
const prefixed = boundaryOf(surveyedParcel.points);
const unprefixed = boundaryOf(surveyedParcel.points.map(([n, e]) => [n, e.slice(2)] as const));
const first = ({ wgs84 }: Boundary) => wgs84.coordinates[0]?.[0]?.[0] ?? [];
const nearest = (boundary: Boundary, lon: number): number =>
  Math.min(...(boundary.wgs84.coordinates[0]?.[0] ?? []).map(([x = 0]) => Math.abs(x - lon)));

describe("a boundary read in a system that a person chose", () => {
  it("moves with the meridian and keeps its planar area, which therefore proves no zone", () => {
    const read = rereadBoundary("p", unprefixed, "EPSG:4547");
    if ("problem" in read) throw new Error(read.problem.en);
    // PROJ: 3994445.709 N, 544694.284 E lies at 111.4961963567°E on 111° and at 114.4961963567°E on 114°.
    expect(nearest(unprefixed, 111.4961963567)).toBeLessThan(1e-9);
    expect(nearest(read.boundary, 114.4961963567)).toBeLessThan(1e-9);
    expect(read.boundary.measured.planar).toBe(unprefixed.measured.planar);
    expect(read.boundary.crs).toMatchObject({
      epsg: 4547,
      basis: "user",
      basisOf: { datum: "user", zone: "user", axes: "inferred" },
    });
    expect(read.boundary.crs.reasons[0]?.en).toMatch(/fitting area does not prove/);
    expect(read.boundary.alternatives).toEqual(unprefixed.alternatives);
    expect(read.boundary.rings).toEqual(unprefixed.rings);
  });

  it("takes any of its ranked readings, and going back gives the first measures again", () => {
    for (const one of unprefixed.alternatives) {
      const read = rereadBoundary("p", unprefixed, crsKey(one));
      expect("problem" in read ? read.problem.en : crsKey(read.boundary.crs)).toBe(crsKey(one));
    }
    const there = rereadBoundary("p", unprefixed, "EPSG:2383");
    if ("problem" in there) throw new Error(there.problem.en);
    const back = rereadBoundary("p", there.boundary, crsKey(unprefixed.crs));
    if ("problem" in back) throw new Error(back.problem.en);
    expect(back.boundary.measured).toEqual(unprefixed.measured);
    expect(first(back.boundary)).toEqual(first(unprefixed));
  });

  it("computes the ellipsoidal area on the ellipsoid of the datum", () => {
    const old = rereadBoundary("p", prefixed, "EPSG:2413");
    if ("problem" in old) throw new Error(old.problem.en);
    // Krassowsky's ellipsoid is larger: the same plane, less curvature, another area in the eighth digit.
    expect(old.boundary.measured.planar).toBe(prefixed.measured.planar);
    expect(old.boundary.measured.ellipsoidal).not.toBe(prefixed.measured.ellipsoidal);
    expect(old.boundary.measured.ellipsoidal / prefixed.measured.ellipsoidal).toBeCloseTo(1, 6);
  });

  it("refuses what the digits cannot be in, with the reason", () => {
    for (const [system, said] of [
      ["EPSG:4526", /does not fit the numbers/],
      ["EPSG:4490", /does not fit the numbers/],
      ["EPSG:3857", /not one of the systems known/],
      ["zone 37", /no EPSG code/],
    ] as const) {
      const read = rereadBoundary("p", prefixed, system);
      expect("problem" in read ? read.problem.en : "").toMatch(said);
    }
  });
});

describe("the key of a system", () => {
  it("is its code, or datum and meridian where it has none", () => {
    expect(crsKey(prefixed.crs)).toBe("EPSG:4525");
    expect(crsKey({ ...prefixed.crs, epsg: null, datum: "Xian1980", centralMeridian: 112.5 })).toBe(
      "Xian1980@112.5",
    );
    expect([epsgOf("EPSG:4525"), epsgOf(" 4547 "), epsgOf("epsg：2383"), epsgOf("37")]).toEqual([
      4525,
      4547,
      2383,
      null,
    ]);
  });
});
