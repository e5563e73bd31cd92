import { beforeAll, describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import type { Ingested } from "../../src/pipeline";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";

// Oracles: the printed table; PROJ 9.5.1 for the position; GeographicLib and the shoelace for the areas.
const FIRST = { north: "3994445.709", east: "37544694.284", lon: 111.4961963567, lat: 36.0792095025 };
const LAST = { north: "3994443.158", east: "37544693.344" };
const PLANAR = 6569.775895;
const ELLIPSOIDAL = 6569.4521;
const PERIMETER = 323.366;

describe.skipIf(!gazettesPresent)("the surveyed parcel", () => {
  let run: Ingested;
  let parcel: Parcel;
  beforeAll(async () => {
    run = await gazetteDataset();
    const surveyed = run.dataset.parcels.filter((candidate) => candidate.kind === "survey");
    expect(surveyed).toHaveLength(1);
    parcel = surveyed[0]!;
  });

  it("has 29 points in ring order with the printed digits", () => {
    const ring = parcel.boundary!.rings[0]!;
    expect(parcel.boundary!.rings).toHaveLength(1);
    expect(ring.points.map((point) => point.label)).toEqual(Array.from({ length: 29 }, (_, i) => `${i + 1}`));
    expect(ring.points[0]).toMatchObject({ north: FIRST.north, east: FIRST.east });
    expect(ring.points[28]).toMatchObject(LAST);
  });

  it("lies where PROJ puts it", () => {
    const [lon, lat] = parcel
      .boundary!.wgs84.coordinates.flat(2)
      .reduce((best, position) =>
        Math.hypot(position[0]! - FIRST.lon, position[1]! - FIRST.lat) <
        Math.hypot(best[0]! - FIRST.lon, best[1]! - FIRST.lat)
          ? position
          : best,
      );
    expect(lon).toBeCloseTo(FIRST.lon, 9);
    expect(lat).toBeCloseTo(FIRST.lat, 9);
  });

  it("is read in zone 37 by its digits, the datum assumed with its reason", () => {
    const { crs } = parcel.boundary!;
    expect(crs).toMatchObject({ kind: "projected", datum: "CGCS2000", zoneWidth: 3, zone: 37, epsg: 4525 });
    expect(crs).toMatchObject({ centralMeridian: 111, prefixed: true, basis: "assumed" });
    expect(crs.basisOf).toMatchObject({ datum: "assumed", zone: "inferred" });
    expect(crs.reasons.some((reason) => reason.en.includes("2018"))).toBe(true);
  });

  it("measures as PROJ and GeographicLib measure it", () => {
    const { measured } = parcel.boundary!;
    expect(measured.planar).toBeCloseTo(PLANAR, 5);
    expect(measured.ellipsoidal).toBeCloseTo(ELLIPSOIDAL, 3);
    expect(measured.perimeter).toBeCloseTo(PERIMETER, 3);
  });

  it("reproduces its declared area by the plane", () => {
    expect(parcel.areas.map((area) => [area.value, area.unit, area.decimals])).toEqual([
      [6569.76, "m2", 2],
      [9.85, "mu", 2],
    ]);
    const verdict = parcel.verdicts[0]!;
    expect(verdict.verdict).toBe("reproduced");
    expect(verdict.difference).toBeCloseTo(PLANAR - 6569.76, 5);
    expect(verdict.tolerance).toBeGreaterThan(0.03);
    expect(verdict.tolerance).toBeLessThan(0.2);
    expect(Math.abs(ELLIPSOIDAL - 6569.76)).toBeGreaterThan(verdict.tolerance!);
    expect(parcel.verdicts[1]?.verdict).toBe("reproduced");
  });

  it("masks the private neighbour in the shipped facts, not the office", () => {
    expect(parcel.sides.map((side) => side.side)).toContain("W");
    expect(parcel.sides.some((side) => side.side === "W" && side.masked)).toBe(true);
    expect(parcel.sides.filter((side) => side.side !== "W").every((side) => !side.masked)).toBe(true);
  });
});
