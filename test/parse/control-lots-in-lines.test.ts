import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

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
