import { describe, expect, it } from "vitest";
import { measuredSketch } from "../../src/geodesy/measured-sketch";

// PROJ 9.5.1, EPSG:4525: (36.1302929207, 111) is (4 000 000, 37 500 000).
const SYSTEM = 4525;
const lat = 36.1302929207;

describe("a line drawn on the map", () => {
  it("is as long along the central meridian in the plane as on the ellipsoid", () => {
    const { planar, ellipsoidal } = measuredSketch(SYSTEM, [
      [111, lat],
      [111, lat + 0.01],
    ]);
    expect(planar!.length).toBeCloseTo(ellipsoidal.length, 6);
    expect(planar!.area).toBeNull();
    // Meridian arc of 0.01° by the radius of curvature M = a(1−e²)/(1−e² sin²φ)^1.5 at the middle latitude.
    const e2 = (2 - 1 / 298.257222101) / 298.257222101;
    const phi = ((lat + 0.005) * Math.PI) / 180;
    const radius = (6_378_137 * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
    expect(ellipsoidal.length).toBeCloseTo((radius * 0.01 * Math.PI) / 180, 4);
  });

  it("has an area from three points on, whichever way round it runs", () => {
    const ring = [
      [112.49, lat],
      [112.5, lat],
      [112.5, lat + 0.01],
      [112.49, lat + 0.01],
    ] as const;
    const there = measuredSketch(SYSTEM, ring);
    const back = measuredSketch(SYSTEM, ring.toReversed());
    expect(there.planar!.area).toBeCloseTo(back.planar!.area!, 6);
    expect(there.ellipsoidal.area).toBeCloseTo(back.ellipsoidal.area!, 4);
    // At the rim of a zone the plane is larger by (y/R)²: y = 135 km, R = 6371 km gives 4.5e-4.
    const share = there.planar!.area! / there.ellipsoidal.area! - 1;
    expect(share).toBeGreaterThan(4.2e-4);
    expect(share).toBeLessThan(4.8e-4);
  });

  it("has no planar figure outside the zone or without a plane", () => {
    expect(
      measuredSketch(SYSTEM, [
        [0, 0],
        [1, 1],
      ]).planar,
    ).toBeNull();
    expect(
      measuredSketch(4490, [
        [111, lat],
        [111.1, lat],
      ]).planar,
    ).toBeNull();
  });
});
