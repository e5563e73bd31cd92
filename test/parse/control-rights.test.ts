import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const told = (text: string) =>
  parse("notice", "0".repeat(64), text).parcels.map(({ code, name, areas, landUse }) => [
    code ?? name,
    areas.map(({ value, unit }) => `${value} ${unit}`).join(),
    landUse.map(({ raw }) => raw).join(),
  ]);

describe("rights to mine, to explore and to use the sea that are given away", () => {
  it.each([
    ["采矿权挂牌出让公告", "采矿权编号", "矿区面积", "0.3627平方公里", "0.3627 km2", ""],
    ["采矿权出让结果公示", "矿业权编号", "矿区面积", "36.27公顷", "36.27 ha", ""],
    ["探矿权挂牌出让公告", "探矿权编号", "勘查面积", "18.62平方千米", "18.62 km2", ""],
    ["海域使用权出让公告", "海域编号", "用海面积", "13.2746公顷", "13.2746 ha", "工业用海"],
    ["养殖海域使用权招标出让公告", "宗海编号", "宗海面积", "126.385公顷", "126.385 ha", "开放式养殖用海"],
  ])("by their numbers: %s, %s, %s", (title, number, label, size, area, use) => {
    const text = [
      `样县${title}`,
      "样自然资告〔2031〕2号",
      "",
      "一、基本情况",
      `${number}：YX2031-02`,
      "位置：样乡北侧",
      ...(use === "" ? [] : [`用海类型：${use}`]),
      `${label}：${size}`,
      "出让年限：20年",
      "起始价：186万元",
      "二、其他",
      "影响区面积不得超过0.82平方公里，台阶高度不超过15米。",
    ].join("\n");
    expect(told(text)).toEqual([["YX2031-02", area, use]]);
  });

  it("by their names, below the numbers of items", () => {
    const text = [
      "样省自然资源厅探矿权挂牌出让公告",
      "",
      "现将下列探矿权挂牌出让：",
      "",
      "（一）样县北衙外围金矿普查",
      "    地理位置：样县北镇",
      "    勘查矿种：金矿",
      "    勘查面积：18.62平方千米",
      "    出让年限：5年",
      "",
      "（二）样县南段铅锌矿详查",
      "    地理位置：样县南镇",
      "    勘查矿种：铅矿、锌矿",
      "    勘查面积：7.05平方千米",
      "    出让年限：5年",
    ].join("\n");
    expect(told(text)).toEqual([
      ["样县北衙外围金矿普查", "18.62 km2", ""],
      ["样县南段铅锌矿详查", "7.05 km2", ""],
    ]);
  });

  it("by their names before their sizes, or in a row above labels that we do not know", () => {
    const sentence = [
      "样县自然资源局关于东镇、西镇采矿权挂牌出让的公告",
      "",
      "一、矿区概况",
      "（一）样县东镇赵家营石料用灰岩矿：矿区面积0.3127平方公里，出让年限12.5年。",
      "（二）样县西镇苍坪饰面用大理岩矿：矿区面积0.0846平方公里，出让年限20年。",
    ].join("\n");
    expect(told(sentence).map(([name, area]) => [name, area])).toEqual([
      ["样县东镇赵家营石料用灰岩矿", "0.3127 km2"],
      ["样县西镇苍坪饰面用大理岩矿", "0.0846 km2"],
    ]);
    const rows = [
      "样区自然资源局采矿权出让结果公示",
      "",
      "受让人\t样石业有限公司",
      "项目名称\t样区高镇大岩山大理岩矿",
      "矿种\t饰面用大理岩",
      "矿区面积\t0.2876平方公里",
    ].join("\n");
    expect(told(rows)).toEqual([["样区高镇大岩山大理岩矿", "0.2876 km2", ""]]);
  });

  it("in a table", () => {
    const text = [
      "样省自然资源厅探矿权挂牌出让公告",
      "",
      "序号,出让编号,项目名称,矿种,勘查面积(km²),首次登记年限,起始价(万元)",
      "1,XT2031-031,样县黑山南铜矿普查,铜矿,38.62,5年,260",
      "2,XT2031-032,样区双井子东金矿普查,金矿,21.07,5年,310",
    ].join("\n");
    expect(told(text)).toEqual([
      ["XT2031-031", "38.62 km2", ""],
      ["XT2031-032", "21.07 km2", ""],
    ]);
  });

  it("and nothing where only rules of them are told", () => {
    expect(told("采矿权出让管理办法\n\n第三条 矿区面积不得小于0.1平方公里，采矿权编号由系统生成。")).toEqual(
      [],
    );
  });
});
