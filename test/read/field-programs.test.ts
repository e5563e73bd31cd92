import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { gbkBytes } from "../../src/export/exchange-text";
import { ingest } from "../../src/pipeline";
import { wktSystem } from "../../src/read/gis/wkt-system";
import { type Corner, square } from "../geodesy/measured-squares";

/** Layouts as programs of the field write them, figures and words of our own; expected areas are closed forms. */
const read = async (text: string | Uint8Array, name = "a.txt"): Promise<Dataset> => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return (await ingest([{ name, bytes }], { region: null, epsg: null })).dataset;
};
const planar = ({ parcels }: Dataset): (number | null)[] =>
  parcels.map(({ boundary }) =>
    boundary?.measured.planar == null ? null : Math.round(boundary.measured.planar * 1e3) / 1e3,
  );
const codes = ({ issues }: Dataset): string[] => issues.map(({ code }) => code);

const [YARD, POND, SHED] = [
  square(3_612_300.25, 39_512_800.5, 200),
  square(3_612_350.25, 39_512_850.5, 50),
  square(3_612_300.25, 39_513_100.5, 60),
];
const HEAD = "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n计量单位=米\n带号=39\n[地块坐标]\n";
const rows = (corners: readonly Corner[], circle: number, from = 1): string =>
  corners.map(([north, east], i) => `J${from + i},${circle},${north},${east}\n`).join("");
const closed = (corners: readonly Corner[], circle: number, last = circle): string =>
  `${rows(corners, circle)}J1,${last},${corners[0]!.join(",")}\n`;

describe("exchange texts by scripts of the field", () => {
  it("a line of whole numbers with its sign opens a parcel, the hole and the second part are counted with it", async () => {
    const text = `${HEAD}15,41100,12,12,面,,,,@\n${closed(YARD, 1)}${closed(POND, 2)}${closed(SHED, 101)}`;
    const dataset = await read(gbkBytes(text));
    expect(dataset.parcels.map(({ code, areas }) => [code, areas[0]!.unit])).toEqual([["12", "m2"]]);
    expect(planar(dataset)).toEqual([200 * 200 - 50 * 50 + 60 * 60]);
    expect(dataset.parcels[0]!.verdicts[0]!.verdict).toBe("reproduced");
    expect(codes(dataset)).toEqual(["exchange-area-unit"]);
  });

  it.each<[string, string, (string | null)[]]>([
    ["the area first, with its unit", "0.3600公顷,,三号院,面,,,,@", [null, "三号院", "0.3600公顷", null]],
    ["the kind of shape left blank", "4,,320105,库房,,,仓储用地,,@", ["320105", "库房", null, "仓储用地"]],
    ["noughts for what is not known", "5,0,K-2,0,面,0,0,,@", ["K-2", null, null, null]],
  ])("%s", async (_, line, said) => {
    const { parcels, issues } = await read(`${HEAD}${line}\n${closed(SHED, 1)}`);
    const [parcel] = parcels;
    expect([
      parcel!.code,
      parcel!.name,
      parcel!.areas[0]?.raw ?? null,
      parcel!.landUse[0]?.raw ?? null,
    ]).toEqual(said);
    expect(parcel!.boundary!.measured.planar).toBeCloseTo(3_600, 6);
    expect(issues).toEqual([]);
  });

  it("a closing point that carries another circle closes its ring; a hole that begins there is a hole", async () => {
    const dataset = await read(`${HEAD}5,0.36,A,甲,面,,,,@\n${closed(SHED, 1, 3)}`);
    expect([planar(dataset), codes(dataset)]).toEqual([[3_600], []]);
    const [corner] = SHED;
    const [n, e] = corner!;
    const hole: Corner[] = [corner!, [n + 40, e + 20], [n + 20, e + 40]];
    const pinched = await read(`${HEAD}7,,B,乙,面,,,,@\n${rows(SHED, 1)}${rows(hole, 2, 5)}`);
    // the triangle by its corners: (40 · 40 − 20 · 20) / 2
    expect(planar(pinched)).toEqual([3_600 - 600]);
  });

  it("eastings as Java prints them keep their digits; those of which metres are lost are told", async () => {
    const java = (value: number): string => {
      const digits = value.toFixed(2).replace(".", "").replace(/0+$/u, "");
      return `${digits[0]}.${digits.slice(1)}E7`;
    };
    const lines = SHED.map(([n, e], i) => `J${i + 1},1,${n},${java(e)}\n`).join("");
    const dataset = await read(`${HEAD}4,0.36,A,甲,面,,,,@\n${lines}`);
    expect(dataset.parcels.map(({ boundary }) => boundary!.rings[0]!.points[0]!.east)).toEqual([
      "39513100.5",
    ]);
    expect([planar(dataset), codes(dataset)]).toEqual([[3_600], []]);
    const lost = await read(`${HEAD}4,0.36,A,甲,面,,,,@\n${lines.replace(java(SHED[0]![1]), "3.95131E7")}`);
    expect(codes(lost)).toContain("exchange-line");
  });

  it("a header that names a city's own grid says so, and where", async () => {
    const text = `${HEAD.replace("2000国家大地坐标系", "某市独立坐标系")}5,0.36,A,甲,面,,,,@\n${closed(SHED, 1)}`;
    const { issues } = await read(text);
    expect(issues.map(({ code, evidence }) => [code, evidence?.lines[0] ?? null])).toEqual([
      ["exchange-system", 2],
    ]);
    expect(issues[0]!.message.en).toContain(
      "by its digits it may be CGCS2000 (EPSG:4527), Xian1980 (EPSG:2363)",
    );
  });

  it("degrees to the last digit of a binary number", async () => {
    const places = [
      "33.723456789012345,116.12873645182734",
      "33.724357890123457,116.12877645182733",
      "33.72345,116.1299736451827",
    ];
    const text = `${HEAD.replace("米", "度")}3,,,北园,面,,,,@\n${places.map((place, i) => `J${i + 1},1,${place}\n`).join("")}`;
    const dataset = await read(text);
    expect(dataset.parcels.map(({ boundary }) => boundary!.rings[0]!.points[0]!.north)).toEqual([
      "33.723456789012345",
    ]);
  });
});

describe("lists of points without names of columns", () => {
  const list = (line: (corner: Corner, i: number) => string): string => `${SHED.map(line).join("\r\n")}\r\n`;

  it.each<[string, string]>([
    ["number, north, east", list(([n, e], i) => `${i + 1},${n},${e}`)],
    ["east, north", list(([n, e]) => `${e} ${n}`)],
    [
      "name, code, north, east, height, precision",
      list(([n, e], i) => `K${i},JZ,${n},${e},12.31,HRMS:0.012,VRMS:0.02`),
    ],
    [
      "CASS with a remark above",
      `# 点号,编码,Y,X,H\n${list(([n, e], i) => `J${i + 1},302001,${e},${n},0.000`)}`,
    ],
  ])("%s: one ring, and the reader is told that it was joined", async (_, text) => {
    const dataset = await read(text);
    expect(planar(dataset)).toEqual([3_600]);
    expect(codes(dataset)).toEqual(["map-points-joined", "map-system-unsaid"]);
  });

  it("a program's own first line, rings that close and blank lines between, in UTF-16 without a mark", async () => {
    const ring = (corners: readonly Corner[], parcel: number): string =>
      [...corners, corners[0]!]
        .map(([n, e], i) => `${i + 1},${parcel},1,J${(i % 4) + 1},${n},${e}\r\n`)
        .join("");
    const text = `PLAN$$2021-03-31\r\n${ring(YARD, 1)}\r\n${ring(SHED, 2)}`;
    const dataset = await read(new Uint8Array(Buffer.from(text, "utf16le")));
    expect([planar(dataset), codes(dataset)]).toEqual([[40_000, 3_600], ["map-system-unsaid"]]);
  });

  it("surveyed points bound nothing where lines between them would cross", async () => {
    const [a, b, c, d] = YARD;
    const dataset = await read(
      [a, c, b, d].map((corner, i) => `${i + 1},GCD,${corner![1]},${corner![0]},3.1`).join("\n"),
    );
    expect(dataset.parcels).toEqual([]);
    expect(codes(dataset)).toEqual(["map-points-unordered"]);
  });

  it.each([
    [
      "sentences that say what the points are",
      1,
      `界址点如下：\n${list(([n, e], i) => `${i + 1}，X ${n}，Y ${e}`)}`,
    ],
    ["places with names", 0, list(([n, e], i) => `${["学校", "医院", "车站", "泵房"][i]},${n},${e}`)],
  ])("%s are no list", async (_, parcels, text) => {
    const dataset = await read(text);
    expect(dataset.parcels).toHaveLength(parcels);
    expect(codes(dataset).filter((code) => code.startsWith("map-"))).toEqual([]);
  });
});

describe("maps by programs for the field", () => {
  const corners = (gap: string, between: string): string =>
    [
      [118.310625, 32.410625],
      [118.312625, 32.410625],
      [118.312625, 32.412625],
      [118.310625, 32.410625],
    ]
      .map((at) => at.join(gap))
      .join(between);

  it("a table whose cells hold boundaries as pairs", async () => {
    const text = `文件夹,名称,经纬度[经度+纬度],闭合\nQ1,甲片,"${corners(",", ";")}",1\nQ1,乙片,"${corners(",", ";").replaceAll("118.", "119.")}",1\n`;
    const { parcels } = await read(text, "a.csv");
    expect(parcels.map(({ name, boundary }) => [name, boundary!.rings[0]!.points.length])).toEqual([
      ["甲片", 3],
      ["乙片", 3],
    ]);
  });

  it("the answer of an ArcGIS server, in its system", async () => {
    const rings = [
      [...YARD, YARD[0]!],
      [...POND, POND[0]!],
    ].map((ring) => ring.map(([n, e]) => [e, n]));
    const features = [{ attributes: { DKBH: "S-7", DKMC: "泵站" }, geometry: { rings } }];
    const dataset = await read(
      JSON.stringify({
        displayFieldName: "",
        geometryType: "esriGeometryPolygon",
        spatialReference: { wkid: 4527 },
        features,
      }),
    );
    expect(dataset.parcels.map(({ code, name }) => [code, name])).toEqual([["S-7", "泵站"]]);
    expect(planar(dataset)).toEqual([37_500]);
    expect(dataset.parcels[0]!.boundary!.crs).toMatchObject({ epsg: 4527, basis: "stated" });
  });

  it.each([
    ["alone, and says so", "", ["map-closed-lines"], 1],
    [
      "but not beside polygons",
      `<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${corners(",", " ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
      ["map-left-out"],
      1,
    ],
  ])("KML: lines that close are boundaries where they stand %s", async (_, polygon, said, count) => {
    const line = `<Placemark><name>环线</name><LineString><coordinates>${corners(",", " ")}</coordinates></LineString></Placemark>`;
    const dataset = await read(
      `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${line}${polygon}</Document></kml>`,
    );
    expect([dataset.parcels.length, codes(dataset)]).toEqual([count, said]);
  });

  it("a CASS drawing: parcels on their layer, houses and slopes left out, four Chinese characters in GBK", async () => {
    const shape = (layer: string, ring: readonly Corner[]): string =>
      `0\nLWPOLYLINE\n8\n${layer}\n90\n4\n70\n1\n${ring.map(([n, e]) => `10\n${e}\n20\n${n}\n`).join("")}1001\nSOUTH\n1000\n300000\n1000\n03-0117\n1000\n某某公司\n1000\n0701\n`;
    const drawing = (layers: readonly [string, readonly Corner[]][]): Uint8Array =>
      gbkBytes(
        `0\nSECTION\n2\nENTITIES\n${layers.map(([layer, ring]) => shape(layer, ring)).join("")}0\nENDSEC\n0\nEOF\n`,
      );
    const dataset = await read(
      drawing([
        ["JZD", YARD],
        ["JMD", SHED],
      ]),
    );
    expect(dataset.sources[0]!.encoding).toBe("gb18030");
    expect([planar(dataset), codes(dataset)]).toEqual([[40_000], ["map-left-out", "map-system-unsaid"]]);
    expect(dataset.issues[0]!.message.zh).toContain("JMD");
    // number, holder and use code stand behind the code of the line, in its extended data
    expect(
      dataset.parcels.map(({ code, landUse }) => [code, landUse.map((use) => [use.raw, use.code])]),
    ).toEqual([["03-0117", [["0701", "0701"]]]]);
    expect(dataset.sources[0]!.mapFile!.columns.map(({ name }) => name)).toEqual([
      "layer",
      "宗地号",
      "权利人",
      "地类编码",
    ]);
    // without parcels of their own layer every closed line is one
    expect(
      planar(
        await read(
          drawing([
            ["红线", YARD],
            ["JMD", SHED],
          ]),
        ),
      ),
    ).toEqual([40_000, 3_600]);
  });

  it("a grid from another origin is none of the state's, however it is called", () => {
    const wkt = (name: string, parameters: Readonly<Record<string, number>>): string =>
      `PROJCS["${name}",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]]],PROJECTION["Transverse_Mercator"],${Object.entries(
        parameters,
      )
        .map(([key, value]) => `PARAMETER["${key}",${value}]`)
        .join(",")},UNIT["Meter",1.0]]`;
    const state = {
      False_Easting: 500_000,
      False_Northing: 0,
      Central_Meridian: 113.5,
      Scale_Factor: 1,
      Latitude_Of_Origin: 0,
    };
    expect(wktSystem(wkt("own meridian", state))).toMatchObject({
      datum: "CGCS2000",
      centralMeridian: 113.5,
    });
    for (const other of [
      { False_Easting: 41_250 },
      { False_Northing: -2_500_000 },
      { Scale_Factor: 0.9996 },
      { Latitude_Of_Origin: 30 },
    ])
      expect(wktSystem(wkt("city", { ...state, ...other }))).toMatchObject({
        datum: null,
        centralMeridian: null,
        named: "city",
      });
  });
});
