import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { WRITTEN_FORMATS, writtenFiles } from "../../src/export/written-files";
import { ingest } from "../../src/pipeline";

const FORMATS = join(import.meta.dirname, "../fixtures/formats");
// closed forms: a rectangle of 100 m by 200 m less a square of 20 m, and half a square of 100 m
const AREAS = [19_600, 5_000];
const RINGS = [20_000, 400, 5_000];

let dataset: Dataset;
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(join(FORMATS, "native.geojson")));
  ({ dataset } = await ingest([{ name: "native.geojson", bytes }], { region: null, epsg: null }));
}, 60_000);

const contentOf = (format: (typeof WRITTEN_FORMATS)[number], system: "native" | "wgs84") => {
  const [file, ...more] = writtenFiles(dataset, format, system);
  expect(more).toEqual([]);
  return file!;
};

describe("written files", () => {
  it("say in their names which system they are in", () => {
    const names = WRITTEN_FORMATS.flatMap((format) =>
      (["native", "wgs84"] as const).map((system) => contentOf(format, system).suffix),
    );
    expect(names).toEqual([
      "-native.csv",
      "-WGS84.csv",
      "-CGCS2000-3-37.geojson",
      "-WGS84.geojson",
      "-CGCS2000-3-37.txt",
      "-WGS84-degrees.txt",
      "-CGCS2000-3-37.dxf",
      "-WGS84-degrees.dxf",
    ]);
  });

  it.each(["geojson", "csv", "dxf"] as const)(
    "%s in native digits is read back with the same digits and areas",
    async (format) => {
      const { content } = contentOf(format, "native");
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
      const again = await ingest([{ name: format, bytes }], { region: null, epsg: 4525 });
      const corners = (one: Dataset): string[] =>
        one.parcels.flatMap(({ boundary }) =>
          boundary!.rings.flatMap(({ points }) =>
            points.map(({ north, east }) => `${Number(north)} ${Number(east)}`),
          ),
        );
      expect(corners(again.dataset).toSorted()).toEqual(corners(dataset).toSorted());
      for (const [index, { boundary }] of again.dataset.parcels.entries())
        expect(boundary!.measured.planar).toBeCloseTo(AREAS[index]!, 6);
      expect(again.dataset.parcels).toHaveLength(2);
      // a drawing knows no holes: a ring within a ring of its layer is read as one, and that is said, as are its labels
      expect(again.dataset.issues.map(({ code }) => code)).toEqual(
        format === "dxf" ? ["map-left-out", "map-holes"] : [],
      );
      if (format !== "dxf") expect(again.dataset.parcels[0]!.code).toBe(dataset.parcels[0]!.code);
    },
  );

  it.each(["native", "wgs84"] as const)(
    "exchange text in %s reads back to the same bytes",
    async (system) => {
      const first = contentOf("txt", system);
      const bytes = first.content as Uint8Array;
      const again = await ingest([{ name: "a.txt", bytes: bytes.slice() }], { region: null, epsg: null });
      const [second] = writtenFiles(again.dataset, "txt", "native");
      expect(new TextDecoder("gbk").decode(second!.content as Uint8Array)).toBe(
        new TextDecoder("gbk").decode(bytes),
      );
      expect(again.dataset.parcels.map(({ code }) => code)).toEqual(["SL90-01", "SL90-02"]);
    },
  );

  it.each(["csv", "geojson", "dxf"] as const)(
    "%s in native digits comes back with the same figures",
    async (format) => {
      const { content } = contentOf(format, "native");
      const text = typeof content === "string" ? content : new TextDecoder("gbk").decode(content);
      for (const point of dataset.parcels.flatMap(({ boundary }) =>
        boundary!.rings.flatMap((ring) => ring.points),
      ))
        for (const digits of [point.north, point.east]) expect(text).toContain(String(Number(digits)));
      if (format === "csv") return;
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
      const again = await ingest([{ name: "again", bytes }], { region: null, epsg: 4525 });
      const planar = again.dataset.parcels.map(
        ({ boundary }) => Math.round(boundary!.measured.planar! * 1e6) / 1e6,
      );
      expect(planar.toSorted((a, b) => b - a)).toEqual(
        format === "dxf" ? expect.arrayContaining([5_000]) : AREAS,
      );
    },
  );
});

const gdal = spawnSync("ogrinfo", ["--version"], { encoding: "utf8" });
// Where GDAL is not installed the answers recorded in the note of the fixtures stand; these were got with GDAL 3.6.2.
describe.skipIf(gdal.status !== 0)("GDAL, where it is installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "dikuai-written-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What OGR SQL answers on a written file, a number a feature. */
  function areas(
    name: string,
    content: string | Uint8Array,
    layer: string,
    more: readonly string[] = [],
  ): number[] {
    const file = join(folder, name);
    writeFileSync(file, content);
    const sql = `SELECT OGR_GEOM_AREA AS a FROM "${layer}"`;
    const { stdout } = spawnSync("ogrinfo", ["-ro", "-q", file, ...more, "-sql", sql, "-geom=NO"], {
      encoding: "utf8",
    });
    return [...stdout.matchAll(/a \(Real\) = (\S+)/gu)].map(([, value]) => Number(value));
  }

  it("finds the same areas in native GeoJSON, and the system", () => {
    const { content } = contentOf("geojson", "native");
    const found = areas("native.geojson", content, "native");
    expect(found).toHaveLength(2);
    for (const [index, area] of found.entries()) expect(area).toBeCloseTo(AREAS[index]!, 4);
    const { stdout } = spawnSync("ogrinfo", ["-ro", "-so", "-al", join(folder, "native.geojson")], {
      encoding: "utf8",
    });
    expect(stdout).toContain("CGCS2000 / 3-degree Gauss-Kruger zone 37");
  });

  it("finds the same areas in the table by its WKT column", () => {
    const found = areas("table.csv", contentOf("csv", "native").content, "table");
    expect(found).toHaveLength(2);
    for (const [index, area] of found.entries()) expect(area).toBeCloseTo(AREAS[index]!, 4);
  });

  it("finds the rings of a drawing, holes apart", () => {
    const found = areas("drawing.dxf", contentOf("dxf", "native").content, "entities", [
      "--config",
      "DXF_CLOSED_LINE_AS_POLYGON",
      "TRUE",
    ]);
    for (const ring of RINGS) expect(found.some((area) => Math.abs(area - ring) < 1e-4)).toBe(true);
  });

  it("leads WGS84 back to the native plane within a millimetre", () => {
    writeFileSync(join(folder, "degrees.geojson"), contentOf("geojson", "wgs84").content);
    const back = join(folder, "back.geojson");
    spawnSync("ogr2ogr", [
      "-f",
      "GeoJSON",
      "-t_srs",
      "EPSG:4525",
      "-lco",
      "RFC7946=NO",
      "-lco",
      "COORDINATE_PRECISION=6",
      back,
      join(folder, "degrees.geojson"),
    ]);
    const { features } = JSON.parse(readFileSync(back, "utf8")) as {
      features: { geometry: { coordinates: number[][][][] } }[];
    };
    const got = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const points = dataset.parcels.flatMap(({ boundary }) => boundary!.rings.flatMap((ring) => ring.points));
    for (const { north, east } of points) {
      const near = Math.min(...got.map(([x, y]) => Math.hypot(x! - Number(east), y! - Number(north))));
      expect(near).toBeLessThan(0.001);
    }
  });
});
