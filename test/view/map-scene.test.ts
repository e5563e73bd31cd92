import { describe, expect, it } from "vitest";
import { labelAnchor } from "../../src/view/map-anchor";
import { mapDetail } from "../../src/view/map-detail";
import { DEFAULT_EPSG, mapScene } from "../../src/view/map-scene";
import { seatOf } from "../../src/view/map-zones";
import { boundary, type Corner, dataset, hectares, parcel, use, zone } from "./map-samples";

// A square of 100 m whose first corner is PROJ's control point; the degrees of the others by the length of a degree
// there (GRS 80: 110 959 m of latitude, 90 056 m of longitude, convergence 0.2922 degrees), good to a centimetre.
const square: readonly Corner[] = [
  ["J1", 3994445.709, 37544694.284, 111.4961963567, 36.0792095025],
  ["J2", 3994545.709, 37544694.284, 111.4962019, 36.0801107],
  ["J3", 3994545.709, 37544794.284, 111.4973123, 36.0801061],
  ["J4", 3994445.709, 37544794.284, 111.4973067, 36.0792049],
];
const places = [
  { name: "安泽县", code: "141026", lon: 112.23351, lat: 36.14684 },
  { name: "古县", code: "141025", lon: 111.91454, lat: 36.2896 },
];
const zh = { shown: null, seats: places, language: "zh" } as const;

describe("map scene", () => {
  it("draws what has a boundary and counts what has none", () => {
    const scene = mapScene(
      dataset({
        parcels: [
          parcel("a", { boundary: boundary(square), landUse: [use("公园绿地")] }),
          parcel("b"),
          parcel("c", { boundary: boundary(square), version: "before" }),
        ],
      }),
      zh,
    );
    expect(scene.parcels.features.map((one) => one.properties.id)).toEqual(["a"]);
    expect(scene.withoutBoundary).toBe(1);
    expect(scene.extent).toEqual([111.4961963567, 36.0792049, 111.4973123, 36.0801107]);
    expect(scene.parcels.features[0]?.properties).toMatchObject({
      use: "1401",
      useText: "1401*",
      hex: "#00FF00",
      verdict: "",
      tone: "none",
      approximate: false,
    });
  });

  it("hides what the filters hide and keeps the extent, so that the map does not jump", () => {
    const data = dataset({ parcels: [parcel("a", { boundary: boundary(square) })] });
    const scene = mapScene(data, { ...zh, shown: new Set() });
    expect(scene.parcels.features).toEqual([]);
    expect(scene.extent).toEqual(mapScene(data, zh).extent);
  });

  it("calls a place approximate where the datum is old or nobody stated it", () => {
    const approximate = (change: Parameters<typeof boundary>[1]): boolean | undefined =>
      mapScene(dataset({ parcels: [parcel("a", { boundary: boundary(square, change) })] }), zh).parcels
        .features[0]?.properties.approximate;
    const basis = (datum: "stated" | "assumed" | "inferred" | "user") => ({
      basisOf: { datum, zone: "stated", axes: "stated" } as const,
    });
    expect(approximate(basis("stated"))).toBe(false);
    expect(approximate(basis("user"))).toBe(false);
    expect(approximate(basis("assumed"))).toBe(true);
    expect(approximate(basis("inferred"))).toBe(true);
    expect(approximate({ datum: "Xian1980" })).toBe(true);
    expect(approximate({ datum: null })).toBe(true);
  });

  it("takes the grid from the most frequent system", () => {
    const at = (epsg: number) => parcel(`p${epsg}${Math.random()}`, { boundary: boundary(square, { epsg }) });
    expect(mapScene(dataset({ parcels: [at(4526), at(4547), at(4547)] }), zh).epsg).toBe(4547);
    expect(mapScene(dataset(), zh).epsg).toBe(DEFAULT_EPSG);
  });

  it("puts zones without a boundary beside their county's seat and counts those without a county", () => {
    const scene = mapScene(
      dataset({
        zones: [
          zone("small", { county: "安泽县", year: 2021, areas: [hectares(12.5, 2)] }),
          zone("large", { county: "安泽", kind: "park", areas: [hectares(1145.9907, 4)] }),
          zone("lost", { county: "某县" }),
          zone("old", { county: "古县", version: "before" }),
        ],
      }),
      zh,
    );
    expect(scene.zoneSigns.features.map((one) => [one.properties.id, one.properties.slot])).toEqual([
      ["large", 0],
      ["small", 1],
    ]);
    expect(scene.zoneSigns.features[0]?.geometry.coordinates).toEqual([112.23351, 36.14684]);
    expect(scene.zoneSigns.features[0]?.properties.label).toBe("园区 · 1,145.9907 公顷");
    expect(scene.zoneSigns.features[1]?.properties.label).toBe("成片开发 2021 · 12.50 公顷");
    // At the smallest scales one sign stands for both.
    expect(scene.zoneSigns.features[0]?.properties.badge).toBe("2 处片区");
    expect(scene.zonesWithoutPlace).toBe(1);
    expect(scene.zones.features).toEqual([]);
    // The room that the signs take below a seat is kept free of the names of seats further south.
    const seats = scene.seats.features.map(({ properties }) => properties);
    expect(seats.filter(({ signs }) => signs > 0)).toMatchObject([{ name: "安泽县", signs: 2 }]);
    const byOrder = scene.seats.features.toSorted((a, b) => a.properties.order - b.properties.order);
    const latitudes = byOrder.map(({ geometry }) => geometry.coordinates[1] ?? 0);
    expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
  });

  it("draws a zone's blocks where they have boundaries, and no sign then", () => {
    const block = { name: "一片", area: null, sides: [], boundary: boundary(square) };
    const scene = mapScene(dataset({ zones: [zone("z", { county: "古县", blocks: [block] })] }), zh);
    expect(scene.zones.features.map((one) => one.properties)).toEqual([{ id: "z", label: "一片" }]);
    expect(scene.zoneSigns.features).toEqual([]);
  });

  it("finds a county by its name with or without its rank, but never by one character", () => {
    expect(seatOf("安泽", places)?.code).toBe("141026");
    expect(seatOf("古县", places)?.code).toBe("141025");
    expect(seatOf("古", places)).toBeNull();
    expect(seatOf(null, places)).toBeNull();
  });
});

describe("label anchor", () => {
  it("lies inside a horseshoe, whose centroid does not", () => {
    // Open to the east: the centroid's parallel crosses only the western bar.
    const ring = [
      [0, 0],
      [4, 0],
      [4, 1],
      [1, 1],
      [1, 3],
      [4, 3],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const anchor = labelAnchor({ type: "MultiPolygon", coordinates: [[ring]] });
    expect(anchor?.[0]).toBeCloseTo(0.5, 12);
    expect(anchor?.[1]).toBeCloseTo(2, 12);
  });

  it("keeps out of holes and has none where there is no area", () => {
    const outer = [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ];
    const hole = [
      [0.5, 0.5],
      [0.5, 1.5],
      [3, 1.5],
      [3, 0.5],
      [0.5, 0.5],
    ];
    expect(labelAnchor({ type: "MultiPolygon", coordinates: [[outer, hole]] })?.[0]).toBeCloseTo(3.5, 12);
    expect(
      labelAnchor({
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      }),
    ).toBeNull();
  });
});

describe("map detail", () => {
  const located = parcel("a", { boundary: boundary(square) });
  const box = [111.49, 36.07, 111.5, 36.09] as const;

  it("gives each printed point its place and each edge its length in the plane", () => {
    const detail = mapDetail([located], null, box);
    expect(detail.points.features.map((one) => [one.properties.label, one.geometry.coordinates])).toEqual(
      square.map(([label, , , lon, lat]) => [label, [lon, lat]]),
    );
    expect(detail.edges.features.map((one) => one.properties.label)).toEqual([
      "100.00",
      "100.00",
      "100.00",
      "100.00",
    ]);
  });

  it("lays the figure of an edge in its middle and along it, never upside down", () => {
    const [first, second, third] = mapDetail([located], null, box).edges.features;
    expect(first?.geometry.coordinates[0]).toBeCloseTo((111.4961963567 + 111.4962019) / 2, 10);
    // The grid's north lies 0.29 degrees east of true north there: the edge runs 89.7 degrees from east.
    expect(Math.abs(first?.properties.turn ?? 0)).toBeCloseTo(89.7, 0);
    expect(Math.abs(second?.properties.turn ?? 90)).toBeLessThan(1);
    expect(Math.abs(third?.properties.turn ?? 0)).toBeCloseTo(89.7, 0);
    // J2 to J3 is the northern side, J4 to J1 the southern: their figures stand on the parcel, below and above.
    const sides = mapDetail([located], null, box).edges.features.map((one) => one.properties.below);
    expect([sides[1], sides[3]]).toEqual([true, false]);
    const hole = boundary(square);
    const inner = { ...hole, rings: hole.rings.map((ring) => ({ ...ring, role: "inner" as const })) };
    const holed = mapDetail([parcel("a", { boundary: inner })], null, box).edges.features;
    expect([holed[1]?.properties.below, holed[3]?.properties.below]).toEqual([false, true]);
  });

  it("keeps labels on their points where the ring was turned round for RFC 7946", () => {
    const turned = boundary(square);
    const [ring = []] = turned.wgs84.coordinates[0] ?? [];
    for (const path of [[...ring].reverse(), [...ring.slice(0, 4)].reverse().concat([ring[3] ?? []])]) {
      const one = parcel("a", {
        boundary: { ...turned, wgs84: { type: "MultiPolygon", coordinates: [[path]] } },
      });
      const points = mapDetail([one], null, box).points.features;
      expect(points.map((each) => [each.properties.label, each.geometry.coordinates])).toEqual(
        square.map(([label, , , lon, lat]) => [label, [lon, lat]]),
      );
    }
  });

  it("measures an edge that two parcels share once, none that is shorter than its figure, and the chosen one alone", () => {
    const twin = parcel("b", { boundary: boundary(square) });
    expect(mapDetail([located, twin], null, box).edges.features).toHaveLength(4);
    expect(mapDetail([located, twin], null, box).points.features).toHaveLength(8);
    const beside = mapDetail([located, twin], null, box, "b");
    expect(new Set(beside.edges.features.map((one) => one.properties.parcel))).toEqual(new Set(["b"]));
    expect(beside.points.features.filter((one) => one.properties.label !== "")).toHaveLength(4);
    expect(mapDetail([located], null, box, "elsewhere").edges.features).toHaveLength(4);
    expect(mapDetail([located], null, box, null, 100.01).edges.features).toEqual([]);
  });

  it("leaves out what is filtered, far away, or measured in degrees", () => {
    expect(mapDetail([located], new Set(), box).points.features).toEqual([]);
    expect(mapDetail([located], null, [110, 35, 110.1, 35.1]).points.features).toEqual([]);
    const degrees = parcel("a", {
      boundary: boundary(
        square.map(([label, , , lon, lat]) => [label, lat, lon, lon, lat]),
        { kind: "geographic" },
      ),
    });
    expect(mapDetail([degrees], null, box).edges.features).toEqual([]);
  });
});
