import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";
import { type DrawnLine, joinedLines } from "../../src/read/gis/joined-lines";
import { cassDrawing } from "../fixtures/formats/cass-drawing";

const FOLDER = join(import.meta.dirname, "../fixtures/formats");

async function read(name: string): Promise<Dataset> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  return (await ingest([{ name, bytes }], { region: null, epsg: null })).dataset;
}

describe("drawings", () => {
  it.each(["lines.dxf", "hatches.dxf"])("%s gives its closed shapes by the digits alone", async (name) => {
    const { parcels } = await read(name);
    const planar = parcels.map((parcel) => Math.round(parcel.boundary!.measured.planar!));
    expect(planar).toContain(5_000);
    expect(parcels.every((parcel) => parcel.boundary!.crs.zone === 37)).toBe(true);
    expect(parcels.every((parcel) => parcel.boundary!.crs.basisOf.datum !== "stated")).toBe(true);
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

  it("ezdxf-hatches.dxf: an MPOLYGON and hatches with holes; one with a curved edge is counted", async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, "ezdxf-hatches.dxf")));
    const { dataset } = await ingest([{ name: "a.dxf", bytes }], { region: null, epsg: 4525 });
    // closed forms: leaning squares of 100 and 20 m have 9 500 and 380 m²
    expect(
      dataset.parcels.map(({ name, boundary }) => [name, Math.round(boundary!.measured.planar!)]),
    ).toEqual([
      ["MP", 9_120],
      ["H1", 9_500],
      ["H2", 9_120],
    ]);
    expect(dataset.issues.map(({ message }) => message.en)).toEqual([expect.stringContaining("HATCH × 1")]);
  });

  it.each(["AC1009", "AC1015", "AC1018"] as const)(
    "a drawing as CASS and AutoCAD %s write it: parcels with number and use, what is not theirs counted",
    async (version) => {
      const bytes = cassDrawing(version);
      const { dataset } = await ingest([{ name: "a.dxf", bytes }], { region: null, epsg: 4525 });
      const { parcels, issues, sources } = dataset;
      expect(parcels.map(({ code, landUse }) => [code, landUse[0]!.code])).toEqual([
        ["140902001003GB00017", "0601"],
        ["140902001003GB00018", "0801"],
        ["140902001003GB00019", "0702"],
        ["140902001003GB00020", "1104"],
      ]);
      // closed forms: a rectangle, one with half a disc beside it, a yard without its pond, the pond
      const expected = [60 * 40, 50 * 40 + (Math.PI * 20 ** 2) / 2, 80 * 70 - 20 * 10, 20 * 10];
      parcels.forEach(({ boundary }, index) => {
        expect(Math.abs(boundary!.measured.planar! - expected[index]!)).toBeLessThan(
          index === 1 ? 0.063 : 1e-6,
        );
      });
      expect(issues.map(({ code }) => code)).toEqual(["map-left-out", "map-arcs", "map-holes"]);
      expect(issues[0]!.message.en).toMatch(
        /paper space × 1, (?:LW)?POLYLINE × 4, CIRCLE × 4, TEXT × 5, JMD \(closed\) × 1, TK \(closed\) × 1/u,
      );
      expect(issues[2]!.message.en).toContain("1 of them with a parcel number of its own");
      expect(sources[0]!.encoding).toBe("gb18030");
      expect(sources[0]!.mapFile!.columns).toContainEqual({ name: "权利人", sample: "某某机械厂" });
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
});
