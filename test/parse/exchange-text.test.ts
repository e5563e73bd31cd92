import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryParcel, parseBoundaries } from "../../src/parse/boundaries";
import { type Corner, corners, PENTAGON, QUAD } from "../fixtures/boundaries/chosen";
import { sectionOf } from "./section-of";

const plot = corners(3421077.518, 39533210.442, PENTAGON);
const yard = corners(3422077.518, 39534210.442, QUAD);
const pool = corners(3421040.5, 39533260.5, [
  [0, 0],
  [1.25, 20.5],
  [-18.75, 21.25],
  [-19.5, 0.75],
]);

/** Twice the enclosed area by the shoelace, in square metres. */
function enclosed(points: readonly Corner[]): number {
  let sum = 0;
  points.forEach(([n, e], i) => {
    const [nextN, nextE] = points[(i + 1) % points.length]!;
    sum +=
      (Number(e) - 39533000) * (Number(nextN) - 3421000) - (Number(nextE) - 39533000) * (Number(n) - 3421000);
  });
  return Math.abs(sum) / 2;
}

const HEAD = [
  "[属性描述]",
  "格式版本号=1.01",
  "数据产生单位=云溪县自然资源局",
  "数据产生日期=2022-04-11",
  "坐标系=2000国家大地坐标系",
  "几度分带=3",
  "投影类型=高斯克吕格",
  "计量单位=米",
  "带号=39",
  "精度=0.001",
  "转换参数=,,,,,,",
];

const pointLines = (points: readonly Corner[], ring = "1", closed = true, from = 1): string[] => {
  const lines = points.map(([n, e], i) => `J${from + i},${ring},${n},${e}`);
  return closed ? [...lines, lines[0]!] : lines;
};

const file = (body: readonly string[], head: readonly string[] = HEAD, end = "\r\n"): string =>
  [...head, "[地块坐标]", ...body].join(end);

const read = (text: string) => parseBoundaries(sectionOf(text));

function expectRing(
  ring: { points: readonly { first: string; second: string }[] } | undefined,
  points: readonly Corner[],
): void {
  expect(ring?.points.map((point) => [point.first, point.second])).toEqual(
    points.map((corner) => [...corner]),
  );
}

describe("the survey exchange format", () => {
  const hectares = (enclosed(plot) / 10_000).toFixed(4);
  const standard = file([
    `6,${hectares},DK-01,云溪安置一期,面,H50G001001,城镇住宅用地,0701,@`,
    ...pointLines(plot),
  ]);

  it("reads header, parcel line and points of the standard layout", () => {
    const { records, issues } = read(standard);
    expect(issues).toEqual([]);
    expect(records).toHaveLength(1);
    const record = records[0]!;
    expect(record).toMatchObject({ kind: "construction-land", code: "DK-01", name: "云溪安置一期" });
    expect(record.areas).toMatchObject([
      { value: Number(hectares), unit: "ha", decimals: 4, raw: hectares, role: "site" },
    ]);
    expect(record.landUse).toMatchObject({ stated: { raw: "城镇住宅用地" }, code: "0701" });
    const table = record.tables[0]!;
    expect(table.unit).toBe("metres");
    expect(table.rings).toHaveLength(1);
    expect(table.rings[0]).toMatchObject({ part: null, role: null, closed: true });
    expectRing(table.rings[0], plot);
    expect(table.rings[0]!.points.map((point) => point.label)).toEqual(["J1", "J2", "J3", "J4", "J5"]);
    expect(table.stated.datum).toMatchObject({ value: "CGCS2000", raw: "2000国家大地坐标系" });
    expect(table.stated.zoneWidth?.value).toBe(3);
    expect(table.stated.zone).toMatchObject({ value: 39, raw: "39" });
    expect(table.stated.axes?.value).toBe("north-east");
    const [point] = table.rings[0]!.points;
    expect(standard.slice(point!.evidence.start, point!.evidence.end)).toBe(`J1,1,${plot[0]!.join(",")}`);
  });

  it("makes a parcel of it", () => {
    const section = sectionOf(standard);
    const parcel = boundaryParcel(section, parseBoundaries(section).records[0]!, 0);
    expect(parcel).toMatchObject({
      id: "key/parcel/DK-01/current",
      role: "parcel",
      boundary: null,
      landUse: [{ raw: "城镇住宅用地", code: "0701" }],
    });
    const use = parcel.landUse[0]!;
    expect(standard.slice(use.evidence.start, use.evidence.end)).toBe(use.raw);
  });

  it("reads several parcels, an unprefixed easting, other ends of lines and full-width signs", () => {
    const bare = (points: readonly Corner[]): Corner[] => points.map(([n, e]): Corner => [n, e.slice(2)]);
    const text = file(
      [
        `5,${hectares},DK-01,甲,面,,,,@`,
        ...pointLines(bare(plot), "1", false),
        `4,2.98,DK-02,乙,面,,,,@`,
        ...pointLines(bare(yard), "1", false),
      ],
      HEAD,
      "\n",
    )
      .replace("[地块坐标]", "【地块坐标】")
      .replaceAll(/,(?=\d{7})/gu, "，");
    const { records, issues } = read(text);
    expect(issues).toEqual([]);
    expect(records.map((record) => record.code)).toEqual(["DK-01", "DK-02"]);
    expectRing(records[0]!.tables[0]!.rings[0], bare(plot));
    expectRing(records[1]!.tables[0]!.rings[0], bare(yard));
    expect(records[1]!.tables[0]!.rings[0]!.closed).toBe(false);
  });

  it("keeps rings apart by ring number and by the repeated first point, without a word on which is a hole", () => {
    const numbered = read(
      file([`11,1.2,DK-01,甲,面,,,,@`, ...pointLines(plot), ...pointLines(pool, "2", true, 6)]),
    );
    const repeated = read(
      file([`11,1.2,DK-01,甲,面,,,,@`, ...pointLines(plot), ...pointLines(pool, "1", true, 6)]),
    );
    for (const { records, issues } of [numbered, repeated]) {
      expect(issues).toEqual([]);
      const { rings } = records[0]!.tables[0]!;
      expect(rings).toHaveLength(2);
      expectRing(rings[0], plot);
      expectRing(rings[1], pool);
      expect(rings.map((ring) => ring.role)).toEqual([null, null]);
    }
  });

  it.each([
    ["the short dialect", "S1,地块一,面,,@", { code: "S1", name: "地块一", areas: 0 }],
    ["a count for a code beside a name", "1,上坡地块,面,,@", { code: null, name: "上坡地块", areas: 0 }],
    ["a number that counts nothing", "7,上坡地块,面,,@", { code: "7", name: "上坡地块", areas: 0 }],
    ["a count and no name", "5,,1,,面,,,,@", { code: "1", name: null, areas: 0 }],
    [
      "@ first",
      `@,5,${(enclosed(plot) / 10_000).toFixed(4)},DK-7,西地块,面,H50,工业用地,0601`,
      { code: "DK-7", name: "西地块", areas: 1 },
    ],
    [
      "thirteen fields",
      `5,${(enclosed(plot) / 10_000).toFixed(4)},DK-8,南地块,面,H50,旱地,0103,@,耕地,10,,备注`,
      { code: "DK-8", name: "南地块", areas: 1 },
    ],
    ["no area", "5,,DK-9,东地块,面,,,,@", { code: "DK-9", name: "东地块", areas: 0 }],
  ])("reads %s", (_name, line, expected) => {
    const { records } = read(file([line, ...pointLines(plot, "1", false)]));
    expect(records).toHaveLength(1);
    expect({ code: records[0]!.code, name: records[0]!.name, areas: records[0]!.areas.length }).toEqual(
      expected,
    );
    expectRing(records[0]!.tables[0]!.rings[0], plot);
  });

  it("counts for codes are codes where they do not count every parcel of the file", () => {
    const codes = (...own: readonly string[]): (string | null)[] =>
      read(
        file(own.flatMap((code) => [`5,1.0,${code},${code}号坡地,面,,,,@`, ...pointLines(plot, "1", false)])),
      ).records.map(({ code }) => code);
    expect(codes("1", "2")).toEqual([null, null]);
    expect(codes("1", "3")).toEqual(["1", "3"]);
  });

  it("recognises an area in square metres and says so", () => {
    const area = enclosed(plot).toFixed(2);
    const { records, issues } = read(file([`6,${area},DK-01,甲,面,,,,@`, ...pointLines(plot)]));
    expect(records[0]!.areas).toMatchObject([
      { unit: "m2", value: Number(area), squareMetres: Number(area) },
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(["exchange-area-unit"]);
    const printed = read(file([`6,${area}m2,DK-01,甲,面,,,,@`, ...pointLines(plot)]));
    expect(printed.records[0]!.areas).toMatchObject([{ unit: "m2", squareMetres: Number(area) }]);
    expect(printed.issues).toEqual([]);
  });

  it("reads degrees, decimal and in parts", () => {
    const head = HEAD.map((line) => (line.startsWith("计量单位") ? "计量单位=度" : line)).filter(
      (line) => !line.startsWith("带号"),
    );
    const { records } = read(
      file(
        [
          "4,,DK-01,甲,面,,,,@",
          "1,1,30.91234567,117.31234567",
          "2,1,30.91234567,117.31434567",
          "3,1,30.91034567,117.31434567",
          `4,1,30°54'36.5",117°18'44.25"`,
        ],
        head,
      ),
    );
    const table = records[0]!.tables[0]!;
    expect(table.unit).toBe("degrees");
    expect(table.rings[0]!.points[0]).toMatchObject({ first: "30.91234567", second: "117.31234567" });
    expect(Number(table.rings[0]!.points[3]!.first)).toBeCloseTo(30 + 54 / 60 + 36.5 / 3600, 10);
    expect(Number(table.rings[0]!.points[3]!.second)).toBeCloseTo(117 + 18 / 60 + 44.25 / 3600, 10);
  });

  it("guesses nothing where header and easting name different zones", () => {
    const head = HEAD.map((line) => (line.startsWith("带号") ? "带号=38" : line));
    const { records, issues } = read(file([`6,${hectares},DK-01,甲,面,,,,@`, ...pointLines(plot)], head));
    // the parcel stands, its boundary does not
    expect(records.map(({ code, name, tables }) => [code, name, tables])).toEqual([["DK-01", "甲", []]]);
    expect(issues).toMatchObject([{ code: "exchange-zone-conflict", severity: "error" }]);
  });

  it("says what is wrong with lines, counts and shapes", () => {
    const codes = (body: readonly string[]): string[] => read(file(body)).issues.map((issue) => issue.code);
    expect(codes([`9,${hectares},DK-01,甲,面,,,,@`, ...pointLines(plot)])).toEqual(["exchange-count"]);
    // fewer points than stated that do not enclose the stated area: the file is cut
    expect(codes([`9,1.2,DK-01,甲,面,,,,@`, ...pointLines(plot)])).toEqual(["exchange-cut"]);
    expect(codes([`9,,DK-01,甲,面,,,,@`, ...pointLines(plot)])).toEqual(["exchange-cut"]);
    expect(codes([`2,1.2,DK-01,甲,线,,,,@`, ...pointLines(plot.slice(0, 2), "1", false)])).toEqual([
      "exchange-shape",
    ]);
    expect(codes([`2,1.2,DK-01,甲,面,,,,@`, ...pointLines(plot.slice(0, 2), "1", false)])).toEqual([
      "exchange-few-points",
    ]);
    expect(codes([`5,,DK-01,甲,面,,,,@`, "这一行读不懂", ...pointLines(plot, "1", false)])).toEqual([
      "exchange-line",
    ]);
    expect(codes(pointLines(plot))).toEqual(["exchange-no-parcel"]);
    const ends = ["[属性描述]", ...pointLines(pool)];
    expect(codes([`6,${hectares},DK-01,甲,面,,,,@`, ...pointLines(plot), ...ends])).toEqual([
      "exchange-outside",
    ]);
  });

  it("never throws on damaged files", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: standard.length }),
        fc.string({ maxLength: 6 }),
        fc.nat({ max: 12 }),
        (at, put, cut) => {
          const text = standard.slice(0, at) + put + standard.slice(at + cut);
          const { records, issues } = read(text);
          for (const { evidence } of [...records, ...issues])
            expect(evidence!.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });
});
