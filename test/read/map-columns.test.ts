import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnChoice } from "../../scripts/cli/column-choice";
import { UsageError } from "../../scripts/cli/usage-error";
import type { ColumnChoice, FileColumnChoice } from "../../src/domain/map-file";
import { systemQuestions } from "../../src/domain/system-questions";
import { type Ingested, ingest, type SourceChoice } from "../../src/pipeline";

const FOLDER = join(import.meta.dirname, "../fixtures/formats");

function read(
  name: string,
  columns: FileColumnChoice = {},
  choices: ReadonlyMap<string, SourceChoice> = new Map(),
): Promise<Ingested> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  return ingest([{ name, bytes }], { region: null, epsg: null, columns, choices });
}

/** What the reader sees in the table: T1 codes, T2 names, T3 mu, T4 uses. */
const ODD: ColumnChoice = { code: "T1", name: "T2", area: "T3", use: "T4" };

describe("the columns of a map file", () => {
  it("are guessed by their names, and the guess is part of the dataset", async () => {
    const { dataset } = await read("native.geojson");
    expect(dataset.sources[0]!.mapFile).toEqual({
      columns: [
        { name: "地块编号", sample: "SL90-01" },
        { name: "地块名称", sample: "示例水厂" },
        { name: "用地面积", sample: "1.9600" },
        { name: "用地性质", sample: "供水用地" },
      ],
      matching: {
        code: "地块编号",
        name: "地块名称",
        area: "用地面积",
        use: "用地性质",
        useCode: null,
        areaUnit: "ha",
      },
      matchedBy: "inferred",
      systemStated: true,
    });
  });

  it("that mean nothing to us are taken for nothing", async () => {
    const { dataset } = await read("odd-columns.zip");
    const [source] = dataset.sources;
    expect(source!.mapFile!.columns.map(({ name }) => name)).toEqual(["T1", "T2", "T3", "T4"]);
    expect(source!.mapFile!.matching).toMatchObject({ code: null, name: null, area: null, use: null });
    expect(dataset.parcels.every((parcel) => parcel.code === null && parcel.areas.length === 0)).toBe(true);
  });

  it("are read as the reader says; an area in mu stays in mu with its printed digits", async () => {
    const { dataset } = await read("odd-columns.zip", ODD);
    expect(dataset.sources[0]!.mapFile).toMatchObject({
      matchedBy: "user",
      matching: { ...ODD, areaUnit: "mu" },
    });
    expect(dataset.parcels.map((parcel) => [parcel.code, parcel.name, parcel.landUse[0]?.raw])).toEqual([
      ["SL90-01", "示例水厂", "供水用地"],
      ["SL90-02", "示例公园", "公园绿地"],
    ]);
    expect(dataset.parcels.map(({ areas }) => [areas[0]!.raw, areas[0]!.unit])).toEqual([
      ["29.40", "mu"],
      ["7.50", "mu"],
    ]);
    // 19 600 m² are 29.4 mu exactly, 5 000 m² are 7.5
    for (const parcel of dataset.parcels) expect(parcel.verdicts[0]!.verdict).toBe("reproduced");
  });

  it("of one file can be chosen by its digest, and a role can be left out", async () => {
    const { dataset } = await read("native.geojson");
    const { sha256 } = dataset.sources[0]!;
    const again = await read(
      "native.geojson",
      {},
      new Map([[sha256, { columns: { use: null, name: "用地性质" } }]]),
    );
    expect(again.dataset.parcels.map((parcel) => [parcel.code, parcel.name, parcel.landUse])).toEqual([
      ["SL90-01", "供水用地", []],
      ["SL90-02", "公园绿地", []],
    ]);
  });

  it("with a unit that cannot be told give no areas, and an issue says so", async () => {
    const { dataset } = await read("odd-columns.zip", { area: "T3", areaUnit: "ha" });
    // the reader's own word is believed: 29.4 ha where 1.96 ha are drawn is a finding, not a guess
    expect(dataset.parcels[0]!.areas[0]).toMatchObject({ value: 29.4, unit: "ha" });
    const wrong = await read("native.geojson", { area: "地块编号" });
    expect(wrong.dataset.parcels.every((parcel) => parcel.areas.length === 0)).toBe(true);
  });

  it("are named on the command line", () => {
    expect(columnChoice("code=DKBH,area=MJ:mu,use=")).toEqual({
      code: "DKBH",
      area: "MJ",
      areaUnit: "mu",
      use: null,
    });
    expect(columnChoice("name=MC,a/b/code=P1,a/b/area=")).toEqual({
      name: "MC",
      layers: { "a/b": { code: "P1", area: null } },
    });
    for (const text of ["colour=red", "code", "area=MJ:acre", "code=DKBH:m2"])
      expect(() => columnChoice(text)).toThrow(UsageError);
  });
});

describe("the system of a map file", () => {
  it("that is not named is asked for with the readings of its digits", async () => {
    const { dataset } = await read("odd-columns.zip");
    const issue = dataset.issues.find(({ code }) => code === "map-system-unsaid");
    expect(issue!.severity).toBe("warning");
    const [first] = dataset.parcels[0]!.boundary!.alternatives;
    for (const text of Object.values(issue!.message)) expect(text).toContain(`EPSG:${first!.epsg}`);
    expect(dataset.parcels[0]!.boundary!.alternatives.length).toBeGreaterThan(1);
    expect(dataset.parcels[0]!.boundary!.crs.basis).not.toBe("stated");
  });

  it("is the reader's word where it was given for the file", async () => {
    const { dataset } = await read("odd-columns.zip");
    const { sha256 } = dataset.sources[0]!;
    const again = await read("odd-columns.zip", {}, new Map([[sha256, { epsg: 2361 }]]));
    expect(again.dataset.parcels[0]!.boundary!.crs).toMatchObject({ epsg: 2361, basis: "user" });
    expect(again.dataset.issues.map(({ code }) => code)).not.toContain("map-system-unsaid");
  });

  it("that we do not know is named, and the digits are not forced into another", async () => {
    const { dataset } = await read("web-mercator.zip");
    const issue = dataset.issues.find(({ code }) => code === "map-system-unknown");
    expect(issue!.message.en).toContain("WGS_1984_Web_Mercator");
    expect(dataset.parcels.every((parcel) => parcel.boundary === null)).toBe(true);
  });

  it("of two layers that differ is read by layer", async () => {
    const { dataset, failures } = await read("mixed-systems.zip");
    expect(failures).toEqual([]);
    expect(dataset.sources[0]!.mapFile!.layers!.map(({ name }) => name)).toEqual(["mixed", "y"]);
    // ogr2ogr brought the first layer into zone 40, where its eastings are negative: no digits of a Gauss-Krüger table
    expect(dataset.parcels.map(({ boundary }) => boundary?.crs.epsg ?? null)).toEqual([
      null,
      null,
      4525,
      4525,
    ]);
    expect(dataset.issues.map(({ code }) => code)).toEqual(["crs-unreadable", "crs-unreadable"]);
  });

  it("is asked for layer by layer where their digits differ, and not where a layer names it", async () => {
    const { dataset } = await read("layered.zip");
    const [source] = dataset.sources;
    expect(source!.mapFile!.systemStated).toBe(false);
    const questions = systemQuestions(source!, dataset.parcels);
    expect(questions.map(({ layers, parcels }) => [layers, parcels.length])).toEqual([
      [["lots"], 1],
      [["roads"], 2],
    ]);
    const said = dataset.issues.filter(({ code }) => code === "map-system-unsaid");
    expect(said.map(({ message }) => /"\w+"/u.exec(message.en)?.[0])).toEqual(['"lots"', '"roads"']);
    expect(systemQuestions((await read("ezdxf-r2000.dxf")).dataset.sources[0]!, [])).toEqual([]);
    const drawing = (await read("ezdxf-r2000.dxf")).dataset;
    // layers whose digits read alike are one question, that of the file
    expect(systemQuestions(drawing.sources[0]!, drawing.parcels)).toEqual([
      { layers: [], parcels: drawing.parcels },
    ]);
  });
});

describe("the columns of several layers", () => {
  const LAYERS = {
    lots: { code: "P1", area: "P2", areaUnit: "mu" },
    sites: { code: "T1", name: "T2", area: "T3" },
  } as const;

  it("are read as the reader says of each, and a layer of which nothing was said by itself", async () => {
    const { dataset } = await read("layered.zip", { layers: LAYERS });
    expect(dataset.parcels.map((one) => [one.code, one.name, one.areas[0]?.raw, one.areas[0]?.unit])).toEqual(
      [
        ["LT-1", null, "15.00", "mu"],
        [null, "地块2", undefined, undefined],
        [null, "地块3", undefined, undefined],
        // the unit is told by the figures: 120 m by 100 m are 1.2 ha
        ["SL94-01", "示例学校", "1.2000", "ha"],
        ["SL94-02", "示例医院", "0.6000", "ha"],
      ],
    );
    // 100 m by 100 m are 15 mu exactly
    expect(dataset.parcels[0]!.verdicts[0]!.verdict).toBe("reproduced");
    const layers = dataset.sources[0]!.mapFile!.layers!;
    expect(layers.map(({ name, matchedBy }) => [name, matchedBy])).toEqual([
      ["lots", "user"],
      ["roads", "inferred"],
      ["sites", "user"],
    ]);
    for (const { start, end } of layers)
      expect(dataset.parcels.some(({ evidence }) => evidence.start >= start && evidence.end <= end)).toBe(
        true,
      );
  });

  it("go before what was said of the file, and names of layers are names alone", async () => {
    const { dataset } = await read("layered.zip", {
      code: "P1",
      area: null,
      layers: { lots: { area: "P2" }, constructor: { code: "P2" } },
    });
    const [lot, road] = dataset.parcels;
    expect([lot!.code, lot!.areas.length, road!.code, road!.areas.length]).toEqual([null, 1, "RD-1", 0]);
  });

  it("the folders of a KML are its layers, each with columns of its own; a picture laid over the ground is no parcel", async () => {
    const place = (name: string, data: string, east: number): string =>
      `<Placemark><name>${name}</name><ExtendedData>${data}</ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${[
        [east, 36],
        [east + 0.001, 36],
        [east + 0.001, 36.001],
        [east, 36],
      ].join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
    const data = (key: string, value: string): string => `<Data name="${key}"><value>${value}</value></Data>`;
    const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>宗地</name>${place("甲", data("ZDDM", "ZD-1"), 111)}<Folder><name>道路</name>${place("乙", data("DKBH", "DL-7"), 111.1)}</Folder></Folder><GroundOverlay><name>影像</name><LatLonBox><north>36.1</north><south>36</south><east>111.2</east><west>111</west></LatLonBox></GroundOverlay></Document></kml>`;
    const { dataset } = await ingest([{ name: "a.kml", bytes: new TextEncoder().encode(text) }], {
      region: null,
      epsg: null,
    });
    expect(dataset.parcels.map(({ code, name }) => [code, name])).toEqual([
      ["ZD-1", "甲"],
      ["DL-7", "乙"],
    ]);
    expect(dataset.sources[0]!.mapFile!.layers!.map(({ name }) => name)).toEqual(["宗地", "宗地/道路"]);
    expect(dataset.issues.find(({ code }) => code === "map-left-out")!.message.en).toContain(
      "GroundOverlay × 1",
    );
  });

  it("collections of GeoJSON in one list are layers, and so are lines of features one file", async () => {
    const feature = (code: string, east: number): object => ({
      type: "Feature",
      properties: { DKBH: code },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [east, 36],
            [east + 0.001, 36],
            [east + 0.001, 36.001],
            [east, 36],
          ],
        ],
      },
    });
    const list = ["a", "b"].map((name, index) => ({
      type: "FeatureCollection",
      fileName: name,
      features: [feature(`P-${index + 1}`, 111 + index)],
    }));
    for (const [text, layers] of [
      [JSON.stringify(list), ["a", "b"]],
      [[feature("P-1", 111), feature("P-2", 112)].map((one) => JSON.stringify(one)).join("\n"), undefined],
    ] as const) {
      const { dataset } = await ingest([{ name: "a", bytes: new TextEncoder().encode(text) }], {
        region: null,
        epsg: null,
      });
      expect(dataset.parcels.map(({ code }) => code)).toEqual(["P-1", "P-2"]);
      expect(dataset.sources[0]!.mapFile!.layers?.map(({ name }) => name)).toEqual(layers);
    }
  });
});
