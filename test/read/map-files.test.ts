import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { type Ingested, ingest } from "../../src/pipeline";

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

  it("what macOS packs beside the files of an archive is passed over", async () => {
    const files = unzipSync(new Uint8Array(readFileSync(join(FOLDER, "shapefile-gbk.zip"))));
    const [name] = Object.keys(files).filter((one) => one.endsWith(".shp"));
    const bytes = zipSync({ ...files, [`__MACOSX/._${name!}`]: new Uint8Array(82).fill(5) });
    const { dataset } = await ingest([{ name: "a.zip", bytes }], { region: null, epsg: null });
    expect(dataset.parcels.map(({ areas }) => areas[0]?.squareMetres)).toEqual(AREAS);
    expect(dataset.issues).toEqual([]);
  });

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

  it.each(["qgis-shapefile.zip", "qgis.geojson", "qgis.kml", "qgis.dxf"])("%s, by QGIS", async (name) => {
    const { parcels } = await read(name);
    if (name === "qgis.dxf") {
      // the drawing has codes as layers and no system; a ring within a ring of its layer is a hole
      expect(
        parcels.map((parcel) => [parcel.name, Math.round(parcel.boundary!.measured.planar! * 1e4) / 1e4]),
      ).toEqual([
        ["QG-01", 19_600],
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

    it.each<[string, string, (string | undefined)[]]>([
      [
        "a table within a table, as ArcGIS writes it",
        "<![CDATA[<html><head><meta charset='UTF-8'></head><body><table><tr><td>甲组</td></tr><tr><td><table><tr><td>FID</td><td>0</td></tr><tr><td>DKBH</td><td>KD-1</td></tr><tr><td>DKMC</td><td>&lt;Null&gt;</td></tr><tr><td>DLMC</td><td>公园绿地</td></tr><tr><td>MJ</td><td>1.0063</td></tr></table></td></tr></table></body></html>]]>",
        ["KD-1", "一号", "公园绿地", "1.0063"],
      ],
      [
        "a row of names above a row of values",
        "<![CDATA[<table border=1><tr><th>DKBH</th><th>DLMC</th><th>MJ</th></tr><tr><td>KD-1</td><td>公园绿地</td><td>1.0063</td></tr></table>]]>",
        ["KD-1", "一号", "公园绿地", "1.0063"],
      ],
      [
        "lines",
        "<![CDATA[地块编号：KD-1<br>用地性质：公园绿地<br>]]>",
        ["KD-1", "一号", "公园绿地", undefined],
      ],
      [
        "words alone",
        "<![CDATA[位于城东，见 <a href='#'>图</a>。]]>",
        [undefined, "一号", undefined, undefined],
      ],
    ])("KML: attributes in the description, %s", async (_, description, said) => {
      const corners = ring(111.1, 35.5, 0.001)
        .map((at) => at.join(","))
        .join(" ");
      const text = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>一号</name><description>${description}</description><Polygon><outerBoundaryIs><LinearRing><coordinates>${corners}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;
      const [parcel] = (await readText(text)).dataset.parcels;
      expect([
        parcel!.code ?? undefined,
        parcel!.name,
        parcel!.landUse[0]?.raw,
        parcel!.areas[0]?.raw,
      ]).toEqual(said);
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
