import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";

describe("drawings written group by group, after the DXF reference", () => {
  const tags = (...pairs: readonly (readonly [number, string | number])[]): string =>
    pairs.map(([code, value]) => `${code}\n${value}\n`).join("");
  const square = (east: number, north: number): [number, number][] => [
    [east, north],
    [east + 100, north],
    [east + 100, north + 100],
    [east, north + 100],
  ];
  // the bulge of 1 is a half circle: behind the second corner it stands out to the east
  const bulge = (index: number, value: number): [number, number][] => (index === 1 ? [[42, value]] : []);
  const light = (corners: readonly (readonly [number, number])[], arc: number): string =>
    tags(
      [0, "LWPOLYLINE"],
      [8, "DK-1"],
      [90, corners.length],
      [70, 1],
      ...corners.flatMap(([x, y], index): [number, number][] => [[10, x], [20, y], ...bulge(index, arc)]),
    );
  const old = (corners: readonly (readonly [number, number])[], arc: number): string =>
    tags([0, "POLYLINE"], [8, "DK-2"], [66, 1], [70, 1]) +
    corners
      .map(([x, y], index) =>
        tags([0, "VERTEX"], [8, "DK-2"], [10, x], [20, y], [30, 0], ...bulge(index, arc)),
      )
      .join("") +
    tags([0, "SEQEND"], [8, "DK-2"]);
  const drawing = (entities: string, block = ""): Uint8Array =>
    new TextEncoder().encode(
      `${tags([0, "SECTION"], [2, "BLOCKS"])}${block}${tags([0, "ENDSEC"], [0, "SECTION"], [2, "ENTITIES"])}${entities}${tags([0, "ENDSEC"], [0, "EOF"])}`,
    );
  const EAST = 37_570_000;
  const NORTH = 3_972_000;
  const readDrawing = async (bytes: Uint8Array): Promise<Dataset> =>
    (await ingest([{ name: "a.dxf", bytes }], { region: null, epsg: 4525 })).dataset;
  // chords 1 mm high take two thirds of a square millimetre from each millimetre of arc
  const LEAST = 50 * Math.PI * 0.001;

  it.each([
    ["stands out", 1, 10_000 + (Math.PI * 50 * 50) / 2],
    ["stands in", -1, 10_000 - (Math.PI * 50 * 50) / 2],
    ["is straight", 0, 10_000],
  ])("an edge that %s, new and old polylines alike", async (_, arc, area) => {
    const corners = square(EAST, NORTH);
    const { parcels, issues } = await readDrawing(drawing(light(corners, arc) + old(corners, arc)));
    expect(parcels.map(({ name }) => name)).toEqual(["DK-1", "DK-2"]);
    for (const { boundary } of parcels)
      expect(Math.abs(boundary!.measured.planar! - area)).toBeLessThan(LEAST);
    expect(issues.map(({ code }) => code)).toEqual(arc === 0 ? [] : ["map-arcs"]);
  });

  const rectangle = (east: number, north: number, width: number, height: number): [number, number][] => [
    [EAST + east, NORTH + north],
    [EAST + east + width, NORTH + north],
    [EAST + east + width, NORTH + north + height],
    [EAST + east, NORTH + north + height],
  ];
  // a parcel is seldom upright: one corner is drawn in
  const leaning = (east: number, north: number, side: number): [number, number][] => [
    ...rectangle(east, north, side, side).slice(0, 3),
    [EAST + east + side / 10, NORTH + north + side],
  ];
  const areaOf = ({ boundary }: Dataset["parcels"][number]): number =>
    Math.round(boundary!.measured.planar! * 1e6) / 1e6;

  it.each<[string, [number, number][][], number[], string[]]>([
    // a leaning square of side s has s² (1 - 1/20)
    [
      "a hole, and an island in it",
      [leaning(0, 0, 100), leaning(20, 20, 60), leaning(40, 40, 20)],
      [9_500 - 3_420, 380],
      ["map-holes"],
    ],
    [
      "two holes",
      [leaning(60, 20, 20), leaning(0, 0, 100), leaning(20, 20, 20)],
      [9_500 - 760],
      ["map-holes"],
    ],
    [
      "parcels side by side in an outline",
      [leaning(0, 0, 100), rectangle(20, 20, 30, 20), rectangle(50, 20, 30, 20)],
      [9_500, 600, 600],
      ["map-outlines"],
    ],
    [
      "parcels in the frame of a sheet",
      [rectangle(0, 0, 200, 100), leaning(20, 20, 20), leaning(90, 20, 20)],
      [20_000, 380, 380],
      ["map-outlines"],
    ],
    [
      "a line that touches the one around it",
      [leaning(0, 0, 100), rectangle(50, 0, 30, 20)],
      [9_500, 600],
      [],
    ],
  ])("closed lines of one layer: %s", async (_, rings, areas, codes) => {
    const { parcels, issues } = await readDrawing(drawing(rings.map((ring) => light(ring, 0)).join("")));
    expect(parcels.map(areaOf).toSorted((a, b) => b - a)).toEqual(areas);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  it("a line within another of another layer is a parcel by itself", async () => {
    const { parcels, issues } = await readDrawing(
      drawing(light(leaning(0, 0, 100), 0) + old(leaning(20, 20, 60), 0)),
    );
    expect(parcels.map(areaOf)).toEqual([9_500, 3_420]);
    expect(issues).toEqual([]);
  });

  it("a hatch with straight edges by themselves and an arc in a polyline, an MPOLYGON; a region is counted", async () => {
    const head = (kind: string, loops: number): string =>
      tags(
        [0, kind],
        [100, `AcDb${kind}`],
        [8, "DK-4"],
        [10, 0],
        [20, 0],
        [30, 0],
        [2, "SOLID"],
        [70, 1],
        [91, loops],
      );
    const edges = (corners: readonly (readonly [number, number])[]): string =>
      tags([92, 1], [93, corners.length]) +
      corners
        .map(([x, y], index) => {
          const [toX, toY] = corners[(index + 1) % corners.length]!;
          return tags([72, 1], [10, x], [20, y], [11, toX], [21, toY]);
        })
        .join("") +
      tags([97, 0]);
    const loop = (
      corners: readonly (readonly [number, number])[],
      arc: number,
      order: readonly [number, number][],
    ): string =>
      tags(
        [92, 2],
        ...order,
        [93, corners.length],
        ...corners.flatMap(([x, y], index): [number, number][] => [
          [10, x],
          [20, y],
          [42, index === 1 ? arc : 0],
        ]),
      );
    const tail = tags([97, 0], [75, 0], [76, 1], [98, 0]);
    const drawn = drawing(
      head("HATCH", 2) +
        edges(leaning(0, 0, 100)) +
        edges(leaning(20, 20, 20)) +
        tail +
        head("HATCH", 1) +
        loop(rectangle(300, 0, 100, 100), 1, [
          [72, 1],
          [73, 1],
        ]) +
        tail +
        head("MPOLYGON", 1) +
        loop(leaning(600, 0, 100), 0, [
          [73, 1],
          [72, 0],
        ]) +
        tags([0, "REGION"], [8, "DK-4"], [70, 1]),
    );
    const { parcels, issues } = await readDrawing(drawn);
    expect(
      parcels
        .map(areaOf)
        .toSorted((a, b) => a - b)
        .map(Math.round),
    ).toEqual([9_120, 9_500, Math.round(10_000 + 1_250 * Math.PI)]);
    expect(issues.map(({ code }) => code)).toEqual(["map-left-out", "map-arcs"]);
    expect(issues[0]!.message.en).toContain("REGION × 1");
  });

  it("a block is read where it was set, turned and scaled", async () => {
    const block = tags([0, "BLOCK"], [8, 0], [2, "P"], [70, 0], [10, 0], [20, 0], [30, 0], [3, "P"]);
    const insert = tags(
      [0, "INSERT"],
      [8, "DK-3"],
      [2, "P"],
      [10, EAST],
      [20, NORTH],
      [41, 2],
      [42, 2],
      [50, 90],
    );
    const { parcels } = await readDrawing(
      drawing(insert, block + light(square(0, 0), 0) + tags([0, "ENDBLK"], [8, 0])),
    );
    const [ring] = parcels[0]!.boundary!.rings;
    expect(parcels[0]!.boundary!.measured.planar).toBeCloseTo(40_000, 6);
    expect(ring!.points.map(({ north, east }) => [Number(east) - EAST, Number(north) - NORTH])).toEqual([
      [0, 0],
      [0, 200],
      [-200, 200],
      [-200, 0],
    ]);
  });
});
