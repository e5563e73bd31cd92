import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, records } from "./control-section";

const parcelsOf = (text: string) => parse("notice", "0".repeat(64), text).parcels;
const told = (text: string) =>
  parcelsOf(text).map(({ code, name, version, areas, indicators, landUse }) => [
    code ?? name,
    version,
    areas.map(({ raw }) => raw).join(),
    indicators.far?.raw.replace(/^.*?(?=[≤≥\d])/u, ""),
    landUse.map(({ raw }) => raw).join(),
  ]);

describe("lots of a line each", () => {
  it("called by a sign and a number below the heading of an item, their names as they are printed", () => {
    const text = [
      "关于印发老城更新单元实施方案的通知（摘录）",
      "……（三）地块开发控制",
      "",
      "1#地块（原农机站）：占地14.6亩，改造为商业用地，容积率≤1.8、建筑密度≤50％。",
      "",
      "2#地块（原二中操场）：占地9.05亩，改造为体育用地，容积率≤0.6、建筑密度≤30％。",
    ].join("\n");
    expect(told(text)).toEqual([
      ["1#地块", "current", "14.6亩", "≤1.8", "商业用地"],
      ["2#地块", "current", "9.05亩", "≤0.6", "体育用地"],
    ]);
  });

  it("in rows of bars without a header: the code, the area and labelled values", () => {
    const text = [
      "拟以协议方式出让下列两宗用地，用途和规划指标如下：",
      "",
      "岚协2031-01 ｜ 石桥镇游客中心 ｜ 4,118.26 m2 ｜ 公用设施用地 ｜ 容积率 0.9 ｜ 密度 35%",
      "岚协2031-02 ｜ 官亭110千伏变电站 ｜ 6.18亩 ｜ 供电用地 ｜ 容积率 0.5 ｜ 密度 /",
    ].join("\n");
    expect(told(text)).toEqual([
      ["岚协2031-01", "current", "4,118.26 m2", "0.9", "公用设施用地"],
      ["岚协2031-02", "current", "6.18亩", "0.5", "供电用地"],
    ]);
  });

  it("several in one line, each behind a label with a number", () => {
    const text =
      "地块一：ZP-2031-31。出让面积45816.33㎡，二类工业用地；地块二：ZP-2031-32。出让面积12 075㎡，三类工业用地。\n\n以上两个地块的规划控制指标相同：容积率不小于1.2。";
    expect(told(text)).toEqual([
      ["ZP-2031-31", "current", "45816.33㎡", "1.2", "二类工业用地"],
      ["ZP-2031-32", "current", "12 075㎡", "1.2", "三类工业用地"],
    ]);
  });
});

describe("a table set with wide blanks", () => {
  it("has an edge wherever some stand, where no cell is empty", () => {
    const text = [
      "控规调整（局部）一览",
      "　　　　　　　　　　　　　　单位：公顷、%、米",
      "地块号　状态　用地性质　　　　　面积　　容积率　密度　高度",
      "SS-14　原　　旅馆用地　　　　　3.284　　≤0.8　　≤25　　≤15",
      "SS-14　现　　旅馆用地　　　　　3.120　　≤1.2　　≤30　　≤20",
      "SS-16　原　　公园绿地　　　　　0.640　　—　　　—　　　—",
      "SS-16　现　　公园绿地　　　　　0.804　　—　　　—　　　—",
    ].join("\n");
    expect(told(text)).toEqual([
      ["SS-14", "before", "3.284", "≤0.8", "旅馆用地"],
      ["SS-14", "current", "3.120", "≤1.2", "旅馆用地"],
      ["SS-16", "before", "0.640", undefined, "公园绿地"],
      ["SS-16", "current", "0.804", undefined, "公园绿地"],
    ]);
    const [first] = parcelsOf(text);
    expect([first?.indicators.density?.max, first?.indicators.height?.max]).toEqual([25, 15]);
  });
});

describe("short forms", () => {
  it("storeys above the ground in a list of limits, a blank in the figures of a size", () => {
    const [lot] = parcelsOf(
      "柳云 2031G19 地块：面积 1 4,680 平方米，商服用地。\n规划设计条件摘要：R≤1.8；H≤24m；地上≤5F。\n",
    );
    expect(lot?.areas.map(({ squareMetres, raw }) => [squareMetres, raw])).toEqual([
      [14680, "1 4,680 平方米"],
    ]);
    expect([lot?.indicators.height?.max, lot?.indicators.storeys?.max]).toEqual([24, 5]);
  });

  it("a letter with a colon in a list of limits, what is better not exceeded, a use behind a code in its cell", () => {
    const [lot] = parcelsOf(
      "地块编号：QX-2031-19；用途：商业用地；\n年限：40年；FAR：≤2.5；BD：≤25%；H：≤80m。\n",
    );
    expect([lot?.indicators.far?.max, lot?.indicators.height?.max]).toEqual([2.5, 80]);
    const [station] = parcelsOf(
      "柳河加油站地块用地面积0.80公顷。容积率以不超过0.4为宜，绿地率以不低于20%为宜，建筑高度不宜超过10米。\n",
    );
    expect([station?.indicators.far?.max, station?.indicators.greenRatio?.min]).toEqual([0.4, 20]);
    expect(
      told(
        "【FS-01】 二类居住用地｜8.46公顷｜容积率≤2.5｜限高80米\n【FS-02】 商业用地｜3.12公顷｜容积率≤3.0\n",
      ),
    ).toEqual([
      ["FS-01", "current", "8.46公顷", "≤2.5", "二类居住用地"],
      ["FS-02", "current", "3.12公顷", "≤3.0", "商业用地"],
    ]);
  });
});

it("the size of a lot stands in the cells of its line, set apart by blanks", () => {
  const lines = [
    "LX33-01 城南大道以东 37500㎡ 二类居住用地 容积率1.0-2.0 建筑密度≤25%",
    "LX33-02 城南大道以西 11500㎡ 商业用地 容积率≤2.4 建筑密度≤45%",
  ];
  expect(records(`出让地块信息\n${lines.join("\n")}\n`)).toEqual([
    "LX33-01 | 二类居住用地 | site 37500 m2 | far 1 2, density - 25",
    "LX33-02 | 商业用地 | site 11500 m2 | far - 2.4, density - 45",
  ]);
  // an area in a sentence with blanks is what its words say
  expect(records("LX33-03地块 容积率≤2.0 含 绿化带 1200㎡ 绿地率≥30%\n")).toEqual([
    "LX33-03 | far - 2, greenRatio 30 -",
  ]);
});

describe("a paper that begins among the lots of a page", () => {
  const lots =
    "A-33-01地块：面积2.2公顷，居住用地，容积率≤2.1。\nA-33-02地块：面积1.2公顷，商业用地，容积率≤2.9。\n";
  const read = [
    "A-33-01 | 居住用地 | site 2.2 ha | far - 2.1",
    "A-33-02 | 商业用地 | site 1.2 ha | far - 2.9",
  ];
  const paper =
    "关于老车站片区土地收储的公告\n收储范围：东至粮库路，南至解放街，西至河堤，北至工人路，面积约15.2亩。\n";

  it("takes nothing from them and gives them nothing", () => {
    const page = `本周土地\n一、出让\n${lots}二、收储\n${paper}`;
    expect(records(page)).toEqual(read);
    expect(controlOf(page).parcels.flatMap(({ sides }) => sides)).toEqual([]);
  });

  it("but words that are no title go on with the lot", () => {
    const text = "A-33-05地块位于东路。\n关于该地块的说明\n容积率≤2.0，绿地率≥30%，用地面积3.2公顷。\n";
    expect(records(`规划条件公示\n${text}`)).toEqual(["A-33-05 | site 3.2 ha | far - 2, greenRatio 30 -"]);
  });
});
