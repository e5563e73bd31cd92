import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { type Ingested, ingest } from "../../src/pipeline";
import { type DrawnLine, joinedLines } from "../../src/read/gis/joined-lines";

const FOLDER = join(import.meta.dirname, "../fixtures/formats");

async function read(...names: string[]): Promise<Dataset> {
  const inputs = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
  return (await ingest(inputs, { region: null, epsg: null })).dataset;
}

// closed forms: a rectangle less a square, half a square
const AREAS = [19_600, 5_000];

describe("map and CAD files by other programs", () => {
  it.each(["native.geojson", "shapefile-gbk.zip", "shapefile-utf8.zip"])(
    "%s keeps codes, names, uses, declared areas and the native digits",
    async (name) => {
      const { parcels, issues } = await read(name);
      expect(issues).toEqual([]);
      expect(parcels.map((parcel) => [parcel.code, parcel.name, parcel.landUse[0]?.raw])).toEqual([
        ["SL90-01", "示例水厂", "供水用地"],
        ["SL90-02", "示例公园", "公园绿地"],
      ]);
      expect(parcels.map((parcel) => parcel.areas[0]?.squareMetres)).toEqual(AREAS);
      parcels.forEach((parcel, index) => {
        expect(parcel.boundary!.measured.planar).toBeCloseTo(AREAS[index]!, 6);
        expect(parcel.verdicts[0]!.verdict).toBe("reproduced");
      });
      expect(parcels[0]!.boundary!.rings.map((ring) => ring.role)).toEqual(["outer", "inner"]);
      expect(parcels[0]!.boundary!.crs).toMatchObject({ epsg: 4525, datum: "CGCS2000", basis: "stated" });
    },
  );

  it("two layers of different columns are matched each by itself, and an issue says so", async () => {
    const { parcels, issues } = await read("two-layers.zip");
    // closed forms: a square of 100 m in hectares, half of it in square metres
    expect(
      parcels.map((parcel) => [parcel.code, parcel.name, parcel.landUse[0]?.raw, parcel.areas[0]?.raw]),
    ).toEqual([
      ["SL91-01", "示例车站", "交通场站用地", "1.0000"],
      ["SL92-07", null, "工业用地", "5000.00"],
    ]);
    expect(parcels.map((parcel) => parcel.areas[0]!.squareMetres)).toEqual([10_000, 5_000]);
    for (const parcel of parcels) expect(parcel.verdicts[0]!.verdict).toBe("reproduced");
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["map-layer-columns", "warning"]]);
    for (const column of ["ZDDM", "ZDMJ (m2)"]) expect(issues[0]!.message.en).toContain(column);
  });

  it.each(["wgs84.geojson", "parcels.kml", "parcels.kmz"])("%s lies where GDAL puts it", async (name) => {
    const { parcels } = await read(name);
    const native = await read("native.geojson");
    expect(parcels).toHaveLength(2);
    const corners = (dataset: readonly Dataset["parcels"][number][]): number[][] =>
      dataset
        .flatMap((parcel) => parcel.boundary!.wgs84.coordinates.flat(2))
        .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
    const [here, there] = [corners(parcels), corners(native.parcels)];
    expect(here).toHaveLength(there.length);
    here.forEach((position, index) => {
      // a tenth of a millimetre is 1e-9 degrees
      expect(position[0]).toBeCloseTo(there[index]![0]!, 8);
      expect(position[1]).toBeCloseTo(there[index]![1]!, 8);
    });
    expect(parcels[0]!.boundary!.crs).toMatchObject({ kind: "geographic", datum: "WGS84" });
  });

  it.each(["lines.dxf", "hatches.dxf"])("%s gives its closed shapes by the digits alone", async (name) => {
    const { parcels } = await read(name);
    const planar = parcels.map((parcel) => Math.round(parcel.boundary!.measured.planar!));
    expect(planar).toContain(5_000);
    expect(parcels.every((parcel) => parcel.boundary!.crs.zone === 37)).toBe(true);
    expect(parcels.every((parcel) => parcel.boundary!.crs.basisOf.datum !== "stated")).toBe(true);
  });

  it.each(["qgis-shapefile.zip", "qgis.geojson", "qgis.kml", "qgis.dxf"])("%s, by QGIS", async (name) => {
    const { parcels } = await read(name);
    if (name === "qgis.dxf") {
      // the drawing has no holes and no system: three rings, codes as layers
      expect(
        parcels.map((parcel) => [parcel.name, Math.round(parcel.boundary!.measured.planar! * 1e4) / 1e4]),
      ).toEqual([
        ["QG-01", 20_000],
        ["QG-01", 400],
        ["QG-02", 5_000],
      ]);
      return;
    }
    expect(
      parcels.map(({ code, name, landUse, areas, verdicts }) => [
        code,
        name,
        landUse[0]?.raw,
        areas[0]?.squareMetres,
        verdicts[0]?.verdict,
      ]),
    ).toEqual([
      ["QG-01", "湖滨绿地", "公园绿地", 19_600, "reproduced"],
      ["QG-02", "三角地", "停车场用地", 5_000, "reproduced"],
    ]);
    const { epsg, kind } = parcels[0]!.boundary!.crs;
    expect(name.endsWith(".kml") ? kind : epsg).toBe(name.endsWith(".kml") ? "geographic" : 4525);
  });

  describe("arcs and blocks of a drawing", () => {
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

  it.each(["ezdxf-r12.dxf", "ezdxf-r2000.dxf"])(
    "%s, by a CAD library: polylines, a bulge, a block",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const { dataset } = await ingest([{ name, bytes }], { region: null, epsg: 4525 });
      const areas = dataset.parcels.map((one) => one.boundary!.measured.planar!);
      // closed forms: a rectangle, a shoelace, a rectangle with half a disc (chords within 1 mm), a block twice its size
      const expected = [200 * 150, 60 * 40, 8_100, 60 * 40 + (Math.PI * 20 ** 2) / 2];
      expect(areas).toHaveLength(4);
      areas.forEach((area, index) => {
        expect(Math.abs(area - expected[index]!)).toBeLessThan(index === 3 ? 0.063 : 0.01);
      });
      expect(dataset.parcels.map((one) => one.name)).toEqual(["JZD-A", "JZD-A", "JZD-B", "JZD-B"]);
      expect(dataset.issues.map(({ code }) => code)).toEqual(["map-left-out", "map-arcs"]);
    },
  );

  it("single lines that close to the last digit are rings, on layers of lines alone; others are counted", () => {
    const square: DrawnLine[] = [
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 10],
        [10, 0],
      ],
      [
        [10, 10],
        [0, 10],
      ],
      [
        [0, 0],
        [0, 10],
      ],
    ];
    const joined = joinedLines([
      ...square,
      [
        [30, 0],
        [40, 0],
      ],
    ]);
    expect(joined.rings).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ]);
    expect(joined.left).toBe(1);
    // a tenth of a millimetre is a gap; a third line in a corner leaves no way to tell; twice the same line encloses nothing
    for (const lines of [
      [
        ...square.slice(0, 3),
        [
          [0, 0.0001],
          [0, 10],
        ] as const,
      ],
      [
        ...square,
        [
          [0, 0],
          [-5, -5],
        ] as const,
      ],
      [square[0]!, square[0]!],
    ])
      expect(joinedLines(lines)).toEqual({ rings: [], left: lines.length });
  });

  it("a drawing of single lines with all its digits gives its parcels", async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, "freecad.dxf")));
    // the same drawing with the digits that FreeCAD leaves out: 37570200 and 3972150 for 3.75702e+07 and 3.97215e+06
    const whole = new TextDecoder()
      .decode(bytes)
      .replaceAll(
        /^(\s*)(\d(?:\.\d+)?e\+0\d)(\s*)$/gmu,
        (_, before: string, figure: string, behind: string) =>
          `${before}${Number(figure).toFixed(1)}${behind}`,
      );
    const { dataset } = await ingest([{ name: "lines.dxf", bytes: new TextEncoder().encode(whole) }], {
      region: null,
      epsg: 4525,
    });
    expect(
      dataset.parcels.slice(0, 1).map(({ name, boundary }) => [name, boundary!.measured.planar]),
    ).toEqual([["Wire", 30_000]]);
  });

  it("freecad.dxf: FreeCAD writes outlines as single lines; they are counted, and what to do is said", async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, "freecad.dxf")));
    const { dataset, failures } = await ingest([{ name: "freecad.dxf", bytes }], {
      region: null,
      epsg: null,
    });
    expect(dataset.parcels).toEqual([]);
    expect(failures.map(({ code }) => code)).toEqual(["map-no-polygon"]);
    expect(failures[0]!.message.en).toContain("LINE × 23");
  });

  it("points.dat has the east before the north", async () => {
    const { parcels } = await read("points.dat");
    expect(parcels).toHaveLength(1);
    expect(parcels[0]!.boundary!.measured.planar).toBeCloseTo(5_000, 6);
    expect(parcels[0]!.boundary!.rings[0]!.points[0]).toMatchObject({
      north: "3974000.125",
      east: "37570600.250",
    });
  });

  describe("files as other programs write them", () => {
    const readText = (text: string): Promise<Ingested> =>
      ingest([{ name: "a", bytes: new TextEncoder().encode(text) }], { region: null, epsg: null });
    const ring = (east: number, north: number, side: number): number[][] => [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
      [east, north],
    ];
    const shape = {
      type: "Polygon",
      coordinates: [ring(37_480_000, 3_700_000, 100), ring(37_480_020, 3_700_020, 20)],
    };
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4525" } };
    const feature = (geometry: object): object => ({
      type: "Feature",
      properties: { DKBH: "G-1" },
      geometry,
    });
    const strings = {
      ...shape,
      coordinates: shape.coordinates.map((one) => one.map((at) => at.map(String))),
    };
    const point = { type: "Point", coordinates: [37_480_000, 3_700_000] };

    it.each<[string, object, string[]]>([
      ["a feature", { ...feature(shape), crs }, []],
      ["numbers written as strings", { ...feature(strings), crs }, []],
      [
        "a geometry collection",
        { ...feature({ type: "GeometryCollection", geometries: [point, shape] }), crs },
        ["map-left-out"],
      ],
      ["a bare geometry collection", { type: "GeometryCollection", geometries: [shape], crs }, []],
    ])("GeoJSON: %s", async (_, value, codes) => {
      const { dataset } = await readText(JSON.stringify(value));
      expect(dataset.parcels.map(({ boundary }) => boundary!.measured.planar)).toEqual([9_600]);
      expect(dataset.parcels[0]!.boundary!.crs).toMatchObject({ epsg: 4525, basis: "stated" });
      expect(dataset.issues.map(({ code }) => code)).toEqual(codes);
    });

    it.each([["x"], [null], [[]]])("GeoJSON: a position of %j is damage, not a point", async (value) => {
      const broken = { ...shape, coordinates: [[[value, 3_700_000], ...ring(37_480_000, 3_700_000, 100)]] };
      const { dataset, failures } = await readText(JSON.stringify({ ...feature(broken), crs }));
      expect(dataset.parcels).toEqual([]);
      expect(failures.map(({ code }) => code)).toEqual(["map-damaged"]);
    });

    it("KML whose tags have a prefix", async () => {
      const corners = ring(111.1, 35.5, 0.001)
        .map((at) => at.join(","))
        .join(" ");
      const text = `<?xml version="1.0"?><k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>一号</k:name><k:Polygon><k:outerBoundaryIs><k:LinearRing><k:coordinates>${corners}</k:coordinates></k:LinearRing></k:outerBoundaryIs></k:Polygon></k:Placemark></k:kml>`;
      const { dataset } = await readText(text);
      expect(dataset.parcels.map(({ name, boundary }) => [name, boundary!.rings[0]!.points.length])).toEqual([
        ["一号", 4],
      ]);
    });

    it("CASS: a first point printed again at the end closes the ring", async () => {
      const corners = ring(480_000.5, 3_700_000.125, 100);
      const rows = corners.map(([east, north], i) => `P${i + 1},JZD,${east},${north},412.3`);
      const { dataset } = await readText(`${rows.join("\r\n")}\r\n`);
      expect(dataset.parcels.map(({ boundary }) => boundary!.measured.planar)).toEqual([10_000]);
    });
  });

  it.each([
    ["cut short", (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    [
      "with a torn middle",
      (bytes: Uint8Array) => bytes.map((byte, index) => (index > 60 && index < 400 ? 7 : byte)),
    ],
  ])("a shapefile %s is refused with its name, in both languages", async (_, damage) => {
    const bytes = damage(new Uint8Array(readFileSync(join(FOLDER, "shapefile-gbk.zip"))));
    const { dataset, failures } = await ingest([{ name: "damaged.zip", bytes }], {
      region: null,
      epsg: null,
    });
    expect(dataset.parcels).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]!.message.zh).toContain("damaged.zip");
    expect(failures[0]!.message.en).toContain("damaged.zip");
  });
});
