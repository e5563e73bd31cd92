import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";

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

  it("points.dat has the east before the north", async () => {
    const { parcels } = await read("points.dat");
    expect(parcels).toHaveLength(1);
    expect(parcels[0]!.boundary!.measured.planar).toBeCloseTo(5_000, 6);
    expect(parcels[0]!.boundary!.rings[0]!.points[0]).toMatchObject({
      north: "3974000.125",
      east: "37570600.250",
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
