import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import { parse } from "../../src/parse/parse";
import { lotsOf } from "./lots-of";
import { RELAID } from "./relaid";

const read = (text: string): Records => parse("relaid", "0".repeat(64), text);

const LOTS = [
  "临溪县城北片区控制性详细规划批后公布",
  "地块控制指标表",
  "序号\t地块编号\t用地性质\t用地面积（㎡）\t容积率\t建筑密度（%）\t绿地率（%）\t建筑限高（米）\t备注",
  "1\tLX-03\t二类居住用地\t12640\t≤2.2\t≤28\t≥35\t≤54\t",
  "2\tLX-04\t商业用地\t8300.5\t≤3.0\t≤45\t≥20\t\t限高另行论证",
  "3\tLX-07\t公园绿地\t4100\t\t\t\t\t",
].join("\n");

const GROUPED = [
  "青岭市高铁片区地块规划条件",
  "地块\t用地\t\t规划控制指标\t\t",
  "编号\t性质\t面积（公顷）\t容积率（≤）\t建筑密度（≤%）\t绿地率（≥%）",
  "QL-1\t工业用地\t6.21\t2.0\t60\t15",
  "QL-2\t物流仓储用地\t3.4\t1.5\t55\t",
].join("\n");

const TURNED = [
  "沙堰县某地块规划条件变更公示",
  "指标\t变更前\t变更后",
  "地块编号\tSY-12\tSY-12",
  "容积率\t≤1.8\t≤2.4",
  "建筑密度\t≤30%\t≤26%",
  "绿地率\t≥30%\t≥35%",
].join("\n");

const ZONES = [
  "龙泽县开发区四至范围公告",
  "序号\t开发区名称\t面积（公顷）\t东至\t南至\t西至\t北至",
  "1\t龙泽经济开发区\t352.6\t环城东路\t清溪河\t工业大道\t纬七路",
  "2\t龙泽化工园区\t128.04\t疏港路\t规划河道\t铁路专用线\t滨江大道",
].join("\n");

function zonesOf(text: string): unknown {
  return read(text).zones.map(({ name, areas, sides }) => ({
    name,
    areas: areas.map(({ squareMetres }) => squareMetres),
    sides: sides.map(({ side, text: border }) => [side, border]),
  }));
}

describe("rows of a table whatever parts their cells", () => {
  it.each(Object.entries(RELAID))("indicators with empty cells: %s", (_, laid) => {
    expect(lotsOf(laid(LOTS))).toEqual([
      {
        code: "LX-03",
        version: "current",
        areas: [12640],
        uses: ["二类居住用地"],
        indicators: [
          ["far", null, 2.2],
          ["density", null, 28],
          ["greenRatio", 35, null],
          ["height", null, 54],
        ],
      },
      {
        code: "LX-04",
        version: "current",
        areas: [8300.5],
        uses: ["商业用地"],
        indicators: [
          ["far", null, 3],
          ["density", null, 45],
          ["greenRatio", 20, null],
        ],
      },
      { code: "LX-07", version: "current", areas: [4100], uses: ["公园绿地"], indicators: [] },
    ]);
  });

  it.each(["commas", "commas, every cell in quotation marks", "semicolons"] as const)(
    "labels on two lines, a table on its side: %s",
    (name) => {
      const laid = RELAID[name];
      expect(lotsOf(laid(GROUPED))).toEqual(lotsOf(GROUPED));
      expect(lotsOf(GROUPED)).toHaveLength(2);
      expect(lotsOf(laid(TURNED))).toEqual(lotsOf(TURNED));
      expect(lotsOf(TURNED)).toHaveLength(2);
    },
  );

  it.each(Object.entries(RELAID))("zones with a column for each side: %s", (_, laid) => {
    expect(zonesOf(laid(ZONES))).toEqual([
      {
        name: "龙泽经济开发区",
        areas: [3526000],
        sides: [
          ["E", "环城东路"],
          ["S", "清溪河"],
          ["W", "工业大道"],
          ["N", "纬七路"],
        ],
      },
      {
        name: "龙泽化工园区",
        areas: [1280400],
        sides: [
          ["E", "疏港路"],
          ["S", "规划河道"],
          ["W", "铁路专用线"],
          ["N", "滨江大道"],
        ],
      },
    ]);
  });

  it("a comma between thousands, a line end and a comma inside a cell are no edges", () => {
    const text = [
      "云麓县地块规划指标",
      '地块编号,用地性质,"用地面积\n(平方米)",容积率,建筑密度(%),备注',
      "YL-1,二类居住用地,12,300,≤2.0,30,",
      'YL-2,商业用地,"8,120.5",≤2.6,45,"停车位不少于120个, 含充电桩"',
      "YL-3,工业用地,20450,≤1.5,60,按规定配建,不设围墙",
    ].join("\n");
    const { parcels, issues } = read(text);
    expect(parcels.map(({ code, areas, indicators }) => [code, areas[0]?.raw, indicators.far?.max])).toEqual([
      ["YL-1", "12,300", 2],
      ["YL-2", "8,120.5", 2.6],
      ["YL-3", "20450", 1.5],
    ]);
    expect(issues).toEqual([]);
    for (const { areas } of parcels)
      for (const { raw, evidence } of areas) expect(text.slice(evidence.start, evidence.end)).toBe(raw);
    expect(parcels[1]?.evidence.lines).toEqual([5, 5]);
  });

  it.each(["two blanks", "blanks of full width"] as const)(
    "groups of columns, of which the empty cells behind the last may be lost: %s",
    (name) => {
      const laid = RELAID[name](GROUPED);
      expect(lotsOf(laid)).toEqual(lotsOf(GROUPED));
      const known = new Set(
        read(GROUPED).parcels.flatMap((one) => Object.values(one.indicators).map((b) => b?.max)),
      );
      const cut = laid.replace(/[ \u3000]+$/gmu, "");
      for (const { indicators } of read(cut).parcels)
        for (const bound of Object.values(indicators)) expect(known).toContain(bound?.max);
    },
  );

  it("columns set one below the other keep their blanks", () => {
    const text = [
      "江岔县地块规划指标",
      "地块编号    用地性质          用地面积(公顷)   容积率      建筑密度",
      "JC-01       二类工业用地      6.20             ≤2.0        ≤60%",
      "JC-02       商业用地          1.35                         ≤45%",
    ].join("\n");
    const far = (code: string): unknown =>
      read(text).parcels.find((one) => one.code === code)?.indicators.far?.max;
    expect([far("JC-01"), far("JC-02")]).toEqual([2, undefined]);
  });

  it("commas of sentences part no cells", () => {
    const text =
      "一、规划条件\n地块XJ-5用地面积8200平方米,容积率不大于1.6,建筑密度不大于30%。\n地块XJ-6用地面积6400平方米,容积率不大于1.2,建筑密度不大于25%。";
    expect(lotsOf(text)).toEqual(lotsOf(text.replaceAll(",", "，")));
    expect(lotsOf(text)).toHaveLength(2);
  });
});
