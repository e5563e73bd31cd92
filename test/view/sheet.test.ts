import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetGround } from "../../src/app/sheet-ground";
import type { Dataset } from "../../src/domain/dataset";
import { outlineLines } from "../../src/view/outline-lines";
import { discRadius, type SheetMap, sheetMap } from "../../src/view/sheet-map";
import {
  fittingScale,
  PIXELS_PER_MILLIMETRE,
  sheetBarMetres,
  sheetGridStep,
  sheetSizes,
} from "../../src/view/sheet-paper";
import { sheetSubject } from "../../src/view/sheet-subject";

const root = join(import.meta.dirname, "../..");
const shipped = (name: string): Dataset =>
  JSON.parse(readFileSync(join(root, `data/${name}/dataset.json`), "utf8")) as Dataset;
const [linfen, demo] = [shipped("linfen"), shipped("demo")];

function made(dataset: Dataset, selection: string | null, paper: "a4" | "a3" = "a4"): SheetMap {
  const subject = sheetSubject(dataset, selection, sheetGround.seats, "all", "zh");
  return sheetMap(dataset, subject, sheetSizes[paper].map, { ...sheetGround, outline: [] }, "zh")!;
}
const located = demo.parcels.find(({ boundary, version }) => boundary !== null && version === "current")!;

const numbers = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

describe("a map sheet", () => {
  it("is drawn to its scale: printed metres are millimetres on paper", () => {
    const map = made(demo, located.id);
    const shape = map.parcels.find(({ id }) => id === located.id)!;
    const points = located.boundary!.rings[0]!.points.map(
      ({ east, north }) => [Number(east), Number(north)] as const,
    );
    // Length of the first printed edge by Pythagoras, and of that edge among the drawn ones.
    const printed = Math.hypot(points[1]![0] - points[0]![0], points[1]![1] - points[0]![1]);
    const drawn = numbers(shape.path).map(([x, y], index, all) => {
      const [nextX, nextY] = all[(index + 1) % all.length]!;
      return Math.hypot(nextX - x, nextY - y);
    });
    const paper = ((printed * 1000) / map.scale) * PIXELS_PER_MILLIMETRE;
    expect(Math.min(...drawn.map((one) => Math.abs(one - paper)))).toBeLessThan(0.03);
    expect(map.bar.pixels / PIXELS_PER_MILLIMETRE).toBeCloseTo((map.bar.metres * 1000) / map.scale, 9);
  });

  it("holds its subject, and grid lines at round metres of the plane", () => {
    for (const paper of ["a4", "a3"] as const) {
      const map = made(demo, located.id, paper);
      const inside = numbers(map.parcels.find(({ id }) => id === located.id)!.path);
      expect(inside.every(([x, y]) => x > 0 && y > 0 && x < map.width && y < map.height)).toBe(true);
      expect(map.grid.east.length).toBeGreaterThan(1);
      expect(map.grid.east.every(({ metres }) => metres % map.grid.step === 0)).toBe(true);
    }
    expect(made(demo, located.id, "a3").scale).toBeLessThanOrEqual(made(demo, located.id).scale);
  });

  it("of one parcel numbers its corners as printed, where they stand and clear of one another", () => {
    const map = made(demo, located.id);
    const printed = located.boundary!.rings.flatMap(({ points }) => points.map(({ label }) => label));
    expect(map.corners.map(({ text }) => text)).toEqual(printed);
    const drawn = numbers(map.parcels.find(({ id }) => id === located.id)!.path);
    for (const { x, y } of map.corners)
      expect(Math.min(...drawn.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThan(0.02);
    const set = map.corners.flatMap(({ label }) => (label === null ? [] : [label]));
    expect(set.length).toBeGreaterThan(2);
    for (const [index, { x, y }] of set.entries())
      for (const other of set.slice(index + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(8);
    expect(made(demo, null).corners).toEqual([]);
  });

  it("has up as north and right as east", () => {
    const map = made(linfen, null);
    const seat = (name: string) => map.seats.find((one) => one.name === name)!;
    expect(seat("霍州市").y).toBeLessThan(seat("侯马市").y);
    expect(seat("安泽县").x).toBeGreaterThan(seat("永和县").x);
    // 尧都区 to 侯马市 by the GeoNames places: 52.3 km on the sphere (6371 km); the plane is within 0.5 % of it.
    const metres =
      (Math.hypot(seat("尧都区").x - seat("侯马市").x, seat("尧都区").y - seat("侯马市").y) /
        PIXELS_PER_MILLIMETRE /
        1000) *
      map.scale;
    const [a, b] = ["尧都区", "侯马市"].map((name) => sheetGround.seats.find((one) => one.name === name)!);
    const radians = Math.PI / 180;
    const chord =
      Math.sin(((b!.lat - a!.lat) * radians) / 2) ** 2 +
      Math.cos(a!.lat * radians) *
        Math.cos(b!.lat * radians) *
        Math.sin(((b!.lon - a!.lon) * radians) / 2) ** 2;
    expect(metres / (2 * 6_371_000 * Math.asin(Math.sqrt(chord)))).toBeCloseTo(1, 2);
  });

  it("draws no shape for what has no published place, and says that it shows seats only", () => {
    const zone = linfen.zones.find(({ county }) => county === "蒲县")!;
    const subject = sheetSubject(linfen, zone.id, sheetGround.seats, "all", "zh");
    expect(subject).toMatchObject({ schematic: true, county: "蒲县", shapes: [] });
    const map = made(linfen, zone.id);
    expect(map.zones).toEqual([]);
    expect(map.seats.filter(({ strong }) => strong).map(({ name }) => name)).toEqual(["蒲县"]);
  });

  it("gives discs the area of the zones", () => {
    expect(discRadius(1e7) ** 2 / discRadius(1e6) ** 2).toBeCloseTo(10, 9);
    expect(discRadius(0)).toBe(0);
  });

  it("writes no label over another", () => {
    for (const map of [made(linfen, null), made(demo, null)]) {
      expect(map.labels.length).toBeGreaterThan(10);
      // Figures and letters of 11 pixels are some 8 pixels high.
      const boxes = map.labels.map(({ text, x, y }) => {
        const half = [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 11 : 6), 0) / 2;
        return { left: x - half, right: x + half, top: y - 4, bottom: y + 4, text };
      });
      const clashes = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text}/${b.text}`),
      );
      expect(clashes).toEqual([]);
    }
  });
});

describe("scales and steps", () => {
  it("are the largest usual ones that fit", () => {
    expect(fittingScale({ width: 100, height: 100 }, { width: 205, height: 150 })).toBe(1000);
    expect(fittingScale({ width: 150, height: 150 }, { width: 205, height: 150 })).toBe(1000);
    expect(fittingScale({ width: 151, height: 151 }, { width: 205, height: 150 })).toBe(2000);
    expect(fittingScale({ width: 5e6, height: 10 }, { width: 205, height: 150 })).toBe(25_000_000);
    expect(sheetGridStep(1000)).toBe(50);
    expect(sheetGridStep(1_000_000)).toBe(50_000);
    expect(sheetBarMetres(1000, 205)).toBe(20);
  });
});

describe("the boundary file of an office", () => {
  it("gives lines of every kind of shape, and null where there is none", () => {
    const line = [
      [111, 36],
      [112, 36],
    ];
    const collection = {
      type: "FeatureCollection",
      features: [
        { type: "Feature", geometry: { type: "LineString", coordinates: line } },
        { type: "Feature", geometry: { type: "MultiPolygon", coordinates: [[line], [line, line]] } },
        { type: "Feature", geometry: { type: "Point", coordinates: [1, 2] } },
        { type: "Feature", geometry: null },
      ],
    };
    expect(outlineLines(collection)).toEqual([line, line, line, line]);
    for (const none of [
      null,
      7,
      {},
      {
        type: "LineString",
        coordinates: [
          [999, 1],
          ["a", 2],
        ],
      },
    ]) {
      expect(outlineLines(none)).toBeNull();
    }
  });
});
