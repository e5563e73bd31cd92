import { describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import { gbkBytes } from "../../src/export/exchange-text";
import { type Ingested, ingest } from "../../src/pipeline";
import { type Corner, square } from "../geodesy/measured-squares";

const OUTER = square(3_972_000, 37_570_000, 200);
const HOLE = square(3_972_050, 37_570_050, 100);
const ISLAND = square(3_972_075, 37_570_075, 50);
const OTHER = square(3_972_000, 37_570_300, 80);
// closed forms
const WITH_ISLAND = 200 * 200 - 100 * 100 + 50 * 50;

interface Ring {
  readonly corners: readonly Corner[];
  readonly circle: number;
  readonly closing: "same" | "renamed" | "absent";
}

const point = (label: string, circle: number, [north, east]: Corner, tail = ""): string =>
  `${label},${circle},${north.toFixed(3)},${east.toFixed(3)}${tail}`;

function ringLines({ corners, circle, closing }: Ring, from: number, tail = ""): string[] {
  const lines = corners.map((corner, index) => point(`J${from + index}`, circle, corner, tail));
  const [first] = corners;
  if (first === undefined || closing === "absent") return lines;
  return [
    ...lines,
    point(closing === "same" ? `J${from}` : `J${from + corners.length}`, circle, first, tail),
  ];
}

const HEAD = [
  "[属性描述]",
  "坐标系=2000国家大地坐标系",
  "几度分带=3",
  "投影类型=高斯克吕格",
  "计量单位=米",
  "带号=37",
  "精度=0.001",
  "转换参数=,,,,,,",
];

function file(rings: readonly Ring[], head: readonly string[] = HEAD, area = "", tail = ""): string {
  let from = 1;
  const lines = rings.flatMap((ring) => {
    const own = ringLines(ring, from, tail);
    from += ring.corners.length;
    return own;
  });
  return [
    ...head,
    "[地块坐标]",
    `${lines.length},${area},DK-01,湖畔地块,面,,公园绿地,1401,@`,
    ...lines,
    "",
  ].join("\r\n");
}

const read = (bytes: Uint8Array): Promise<Ingested> =>
  ingest([{ name: "a.txt", bytes }], { region: null, epsg: null });
const readText = (text: string): Promise<Ingested> => read(new TextEncoder().encode(text));
const planar = (parcel: Parcel | undefined): number | null =>
  parcel?.boundary?.measured.planar == null ? null : Math.round(parcel.boundary.measured.planar * 1e6) / 1e6;

describe("the exchange text in its dialects", () => {
  const plain = file([{ corners: OUTER, circle: 1, closing: "same" }]);
  it.each<[string, Uint8Array]>([
    ["GBK", gbkBytes(plain)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${plain}`)],
    ["lines ended by CR", gbkBytes(plain.replaceAll("\r\n", "\r"))],
    ["brackets 【】", gbkBytes(plain.replaceAll("[", "【").replaceAll("]", "】"))],
    ["brackets ［］", gbkBytes(plain.replaceAll("[", "［").replaceAll("]", "］"))],
    ["full-width commas", gbkBytes(plain.replaceAll(",", "，"))],
    ["blanks about the commas", gbkBytes(plain.replaceAll(/,(?=[\dJ])/gu, ", "))],
    [
      "a column of heights",
      gbkBytes(file([{ corners: OUTER, circle: 1, closing: "same" }], HEAD, "", ",12.34")),
    ],
    ["the closing point renamed", gbkBytes(file([{ corners: OUTER, circle: 1, closing: "renamed" }]))],
    ["the closing point absent", gbkBytes(file([{ corners: OUTER, circle: 1, closing: "absent" }]))],
    ["a section before the header", gbkBytes(`[项目信息]\r\n项目编号=1\r\n${plain}`)],
    ["no zone in the header", gbkBytes(plain.replace("带号=37", "带号="))],
    ["no zone in the eastings", gbkBytes(plain.replaceAll(/,37(\d{6}\.)/gu, ",$1"))],
    [
      "a zone written as 第37带",
      gbkBytes(plain.replace("带号=37", "带号=第37带").replaceAll(/,37(\d{6}\.)/gu, ",$1")),
    ],
    ["no mark before the points", gbkBytes(plain.replace("[地块坐标]\r\n", ""))],
    ["no mark, and @ first", gbkBytes(plain.replace(/\[地块坐标\]\r\n(.*),@/u, "@,$1,"))],
    ["trailing commas", gbkBytes(plain.replaceAll(/(\.\d{3})\r/gu, "$1,\r"))],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${plain}`, "utf16le"))],
    ["an older name of the system", gbkBytes(plain.replace("2000国家大地坐标系", "80国家大地坐标系"))],
  ])("%s", async (_, bytes) => {
    const { dataset } = await read(bytes);
    expect(dataset.parcels.map(({ code, name }) => [code, name])).toEqual([["DK-01", "湖畔地块"]]);
    const [parcel] = dataset.parcels;
    expect(planar(parcel)).toBe(40_000);
    expect(parcel!.boundary!.rings.map(({ points }) => points.length)).toEqual([4]);
    expect(parcel!.boundary!.crs).toMatchObject({ zone: 37, zoneWidth: 3, basis: "stated" });
    expect(parcel!.boundary!.crs.datum).toBe(_ === "an older name of the system" ? "Xian1980" : "CGCS2000");
    expect(dataset.issues).toEqual([]);
  });

  it.each<[string, readonly number[]]>([
    ["circles numbered on", [1, 2, 3, 4]],
    ["circles all 1", [1, 1, 1, 1]],
    ["circles in disorder", [4, 1, 3, 2]],
  ])("%s: holes, an island in a hole and a second part are told by containment", async (_, circles) => {
    const rings = [OUTER, HOLE, ISLAND, OTHER].map(
      (corners, index): Ring => ({ corners, circle: circles[index]!, closing: "same" }),
    );
    const { dataset } = await readText(file(rings));
    const [parcel] = dataset.parcels;
    expect(planar(parcel)).toBe(WITH_ISLAND + 6_400);
    expect(parcel!.boundary!.rings.map(({ role }) => role).toSorted()).toEqual([
      "inner",
      "outer",
      "outer",
      "outer",
    ]);
    expect(parcel!.boundary!.wgs84.coordinates).toHaveLength(3);
  });

  it.each([
    ["hectares", "4.0000", "ha", []],
    ["square metres", "40000.00", "m2", ["exchange-area-unit"]],
    ["hectares, with the unit", "4.0000公顷", "ha", []],
    ["square metres, with the unit", "40000.00 平方米", "m2", []],
  ])("an area in %s is recognised, and said where it is not the format's", async (_, area, unit, codes) => {
    const { dataset } = await readText(file([{ corners: OUTER, circle: 1, closing: "same" }], HEAD, area));
    expect(dataset.parcels[0]!.areas[0]).toMatchObject({ unit, squareMetres: 40_000, raw: area });
    expect(dataset.parcels[0]!.verdicts[0]!.verdict).toBe("reproduced");
    expect(dataset.issues.map(({ code }) => code)).toEqual(codes);
  });

  it("zones that contradict each other are an issue, not a guess", async () => {
    const { dataset } = await readText(plain.replace("带号=37", "带号=38"));
    expect(dataset.parcels.filter(({ boundary }) => boundary !== null)).toEqual([]);
    expect(dataset.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["exchange-zone-conflict", "error"],
    ]);
  });

  it("of two files pasted one behind the other each is read by its own head", async () => {
    const one = file([{ corners: OUTER, circle: 1, closing: "same" }]);
    const shifted = OTHER.map(([north, east]): Corner => [north, east - 37_000_000]);
    const head = HEAD.map((line) =>
      line.replace("2000国家大地坐标系", "1980西安坐标系").replace("带号=37", "带号=38"),
    );
    const two = file([{ corners: shifted, circle: 1, closing: "same" }], head);
    const { dataset } = await read(new TextEncoder().encode(`${one}\n${two}`));
    expect(dataset.parcels.map(({ boundary }) => boundary!.crs.epsg)).toEqual([4525, 2383]);
  });

  it("a file that names no system is asked about: ranked readings, and the reader's word", async () => {
    const silent = plain
      .replace("坐标系=2000国家大地坐标系", "坐标系=")
      .replace("带号=37", "带号=")
      .replaceAll(/,37(\d{6}\.)/gu, ",$1");
    const { dataset } = await readText(silent);
    expect(dataset.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["map-system-unsaid", "warning"],
    ]);
    expect(dataset.issues[0]!.message.zh).toMatch(/EPSG:\d+.*、.*EPSG:\d+/u);
    expect(dataset.sources[0]!.mapFile).toMatchObject({ systemStated: false, columns: [] });
    expect(dataset.parcels[0]!.boundary!.alternatives.length).toBeGreaterThan(1);
    const said = await ingest([{ name: "a.txt", bytes: new TextEncoder().encode(silent) }], {
      region: null,
      epsg: 4546,
    });
    expect(said.dataset.issues).toEqual([]);
    expect(said.dataset.parcels[0]!.boundary!.crs).toMatchObject({ epsg: 4546, basis: "user" });
    expect((await readText(plain)).dataset.sources[0]!.mapFile).toBeUndefined();
  });

  it("parcels without any header are read, and their system is asked for", async () => {
    const bare = plain.slice(plain.indexOf("[地块坐标]") + "[地块坐标]\r\n".length);
    const { dataset } = await readText(bare);
    expect(dataset.parcels.map(({ code, name }) => [code, name])).toEqual([["DK-01", "湖畔地块"]]);
    expect(planar(dataset.parcels[0])).toBe(40_000);
    expect(dataset.issues.map(({ code }) => code)).toEqual(["map-system-unsaid"]);
  });

  it("lines that cannot be read are one issue at all their places", async () => {
    const torn = `${plain.trimEnd()}\r\n??\r\nJ9,1,\r\n--\r\n`;
    const { dataset } = await readText(torn);
    const [issue, ...others] = dataset.issues;
    expect([issue!.code, others]).toEqual(["exchange-line", []]);
    expect(issue!.message.en).toMatch(/^3 places: /u);
    const places = [issue!.evidence!, ...issue!.evidence!.more!];
    expect(places.map(({ start, end }) => torn.slice(start, end))).toEqual(["??", "J9,1,", "--"]);
  });

  it("a file cut within its last point says so", async () => {
    const cut = file([{ corners: OUTER, circle: 1, closing: "absent" }])
      .trimEnd()
      .slice(0, -9);
    const { dataset } = await readText(cut);
    expect(dataset.issues.length).toBeGreaterThan(0);
  });
});
