import { describe, expect, it } from "vitest";
import { places } from "./control-section";
import { charactersOf, lettersOf, onPaper, setIn } from "./relaid";
import { LOTS, POINTS, RANGE, REGISTER, REPORT, records, told, ZONES } from "./relaid-texts";

const PAPERS: readonly (readonly [string, number, (text: string) => number])[] = [
  ["24 characters", 24, charactersOf],
  ["36 characters", 36, charactersOf],
  ["28 ideographs", 56, lettersOf],
  ["41 ideographs", 82, lettersOf],
];

describe("a text whose paragraphs are broken at the edge of the paper", () => {
  for (const [matter, text] of Object.entries({ zones: ZONES, lots: LOTS, points: POINTS }))
    for (const [paper, width, measure] of PAPERS)
      it(`is read as one that has a line a paragraph: ${matter}, ${paper}`, () => {
        const broken = onPaper(text, width, measure);
        expect(broken).not.toBe(text);
        expect(told(records(broken))).toEqual(told(records(text)));
      });

  it("is no text whose titles end as wide as they do by chance", () => {
    const text = ["A-01", "A-02"]
      .map(
        (code) =>
          `青山区自然资源局关于${code}地块规划条件的公示\n${code}地块面积2.1公顷，容积率≤2.0，建筑密度≤30%。\n`,
      )
      .join("\n");
    expect(records(text).parcels.map(({ code }) => code)).toEqual(["A-01", "A-02"]);
  });

  it("is read whole: names, sizes, limits and points", () => {
    const [zone] = records(onPaper(ZONES, 24)).zones;
    expect(zone?.name).toBe("青枫经济开发区");
    expect(zone?.blocks.map(({ name }) => name)).toEqual(["东部产业区", "滨河物流区"]);
    expect(zone?.blocks.map(({ sides }) => sides.at(-1)?.text)).toEqual([
      "沪岚铁路以南50米控制线",
      "岚山港区进港公路",
    ]);
    const lots = records(onPaper(LOTS, 24)).parcels;
    expect(lots.map(({ code, indicators }) => [code, indicators.far?.max, indicators.height?.max])).toEqual([
      ["岚挂2023-07号", 2.2, 54],
      ["岚挂2023-08号", null, 24],
    ]);
    const [[pit] = []] = records(onPaper(POINTS, 24)).tables.values();
    expect(pit?.rings.map(({ points }) => points.length)).toEqual([4]);
  });

  it("keeps its places: what stands there in print", () => {
    const broken = onPaper(ZONES, 24);
    const [zone] = records(broken).zones;
    const sides = zone?.blocks.flatMap((block) => block.sides) ?? [];
    expect(sides).toHaveLength(8);
    for (const { evidence, text } of sides) {
      expect(broken.slice(evidence.start, evidence.end).replace(/\n/gu, "")).toContain(text);
      expect(evidence.lines).toEqual([
        broken.slice(0, evidence.start).split("\n").length,
        broken.slice(0, evidence.end).split("\n").length,
      ]);
    }
    for (const { raw, evidence } of zone?.areas ?? [])
      expect(raw).toBe(broken.slice(evidence.start, evidence.end));
  });
});

const TABLE = [
  "宗地编号,土地坐落,土地面积,土地用途,容积率,建筑密度,绿地率",
  '岚挂2023-09号,枫桥路北侧,"3,146.50平方米",零售商业用地,≤1.8,≤45%,≥20%',
  '岚挂2023-10号,学府街南侧,"5,020.00平方米",二类城镇住宅用地,≤2.1,≤24%,≥35%',
].join("\n");

describe("a table in commas below such paragraphs", () => {
  it("gives values as they are printed", () => {
    const text = `${onPaper(LOTS, 24)}\n${TABLE}\n`;
    const { parcels } = records(text);
    expect(parcels.map(({ code }) => code).toSorted()).toEqual([
      "岚挂2023-07号",
      "岚挂2023-08号",
      "岚挂2023-09号",
      "岚挂2023-10号",
    ]);
    const printed = places(parcels).filter(({ raw }) => raw !== null);
    expect(printed.length).toBeGreaterThan(20);
    for (const { raw, evidence } of printed) expect(raw).toBe(text.slice(evidence.start, evidence.end));
  });
});

const STANDING = {
  zones: ZONES,
  lots: LOTS,
  points: POINTS,
  range: RANGE,
  register: REGISTER,
  report: REPORT,
};

describe("a title and paragraphs that stand in", () => {
  for (const [matter, text] of Object.entries(STANDING))
    it(`are read as those that do not: ${matter}`, () => {
      expect(told(records(setIn(text)))).toEqual(told(records(text)));
    });

  it("are read whole: the blocks of a register, the zone of a report", () => {
    expect(records(setIn(REGISTER)).zones.map(({ blocks }) => blocks.map(({ name }) => name))).toEqual([
      ["综合加工区", "物流仓储区"],
    ]);
    expect(
      records(setIn(REPORT)).zones.map(({ name, areas }) => [name, areas.map(({ value }) => value)]),
    ).toEqual([["枫林湖风景名胜区", [31.42]]]);
  });
});

describe("lines that end at one width, but not for want of room,", () => {
  const apart = (text: string): number => records(text).parcels.length;

  it("are the rows of a comma table", () => {
    const rows = [1, 2, 3, 4].map((n) => `岚挂2023-0${n},城镇住宅用地,3146${n}.5,1.8,28,35`);
    expect(
      apart(["地块编号,用地性质,用地面积（平方米）,容积率,建筑密度（%）,绿地率（%）", ...rows].join("\n")),
    ).toBe(4);
  });

  it("are entries that begin alike", () => {
    const lots = ["一", "二", "三"].map(
      (n) => `地块${n}位于学府街北侧，用地面积3146${n.length}平方米，容积率不大于1.8`,
    );
    expect(apart(["岚山市地块规划条件", ...lots].join("\n"))).toBe(3);
  });
});
