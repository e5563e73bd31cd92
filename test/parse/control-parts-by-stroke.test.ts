import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

const lot = (words: string): string[] => records(`TR-21地块面积3.6公顷，${words}。`);

describe("limits of parts behind one name", () => {
  it("are as many as the parts in the bracket behind the name, with strokes between", () => {
    expect(lot("容积率（住宅/商业）：≤1.7/≤0.4，建筑密度≤25%")).toEqual([
      "TR-21 | site 3.6 ha | density - 25 | 住宅: far - 1.7 | 商业: far - 0.4",
    ]);
    expect(lot("建筑高度（塔楼/裙房）≤60米/≤20米")).toEqual([
      "TR-21 | site 3.6 ha | 塔楼: height - 60 | 裙房: height - 20",
    ]);
    // one part, and one value
    expect(lot("容积率（计容）：≤1.7，建筑密度≤25%")).toEqual([
      "TR-21 | site 3.6 ha | far - 1.7, density - 25",
    ]);
  });

  it("above the ground is the land, and what lies below is a part", () => {
    expect(lot("绿地率：地上：≥35%，地下：≥20%，容积率≤1.7，建筑高度≤20米")).toEqual([
      "TR-21 | site 3.6 ha | greenRatio 35 -, far - 1.7, height - 20 | 地下: greenRatio 20 -",
    ]);
    expect(lot("建筑密度地上≤25%，地下≤60%，绿地率≥35%")).toEqual([
      "TR-21 | site 3.6 ha | density - 25, greenRatio 35 - | 地下: density - 60",
    ]);
  });

  it("stand behind a comma and 其中", () => {
    expect(lot("容积率，其中住宅≤1.7，商业≤0.4，建筑密度≤25%")).toEqual([
      "TR-21 | site 3.6 ha | density - 25 | 住宅: far - 1.7 | 商业: far - 0.4",
    ]);
  });
});

describe("the amount by which a limit changes", () => {
  it("is none of its values", () => {
    expect(lot("容积率≤1.7，绿地率减少5%，为30%")).toEqual([
      "TR-21 | site 3.6 ha | far - 1.7, greenRatio 30 -",
    ]);
    expect(lot("容积率较原规划增加0.5，调整为2.2")).toEqual(["TR-21 | site 3.6 ha | far - 2.2"]);
    expect(lot("绿地率由30%提高5个百分点至35%")).toEqual([
      "before TR-21 | site 3.6 ha | greenRatio 30 -",
      "TR-21 | site 3.6 ha | greenRatio 35 -",
    ]);
  });
});

describe("the number of a paper", () => {
  it("in a bracket behind the word for it is no lot, and that of a lot is one", () => {
    const text =
      "同意将TR-21地块容积率上限调整至2.2，其它指标仍按原规划条件（2032-15号）执行。该地块总用地面积3.6公顷。";
    expect(controlOf(text).parcels.map(({ code }) => code)).toEqual(["TR-21"]);
    expect(records("规划条件（2032-15号地块）：面积3.6公顷，容积率≤1.7，建筑密度≤25%。")).toEqual([
      "2032-15 | site 3.6 ha | far - 1.7, density - 25",
    ]);
  });
});

describe("limits of today", () => {
  it("go on up to those that are planned", () => {
    const text =
      "TR-21地块，现状容积率0.3，建筑密度15%。规划容积率不大于1.7，规划建筑密度不大于25%，用地面积3.6公顷。";
    expect(records(text)).toEqual([
      "before TR-21 | far - 0.3, density - 15",
      "TR-21 | site 3.6 ha | far - 1.7, density - 25",
    ]);
  });
});

describe("rows and forms that lost their edges", () => {
  it("cells that blanks part below heads that nothing parts", () => {
    const text = [
      "地块编号用地性质用地面积（公顷）容积率建筑密度（%）绿地率（%）",
      "TR-21 二类居住用地 3.6 1.7 25 35",
      "TR-22 公园绿地 0.8 — — 65",
    ].join("\n");
    expect(records(text)).toEqual([
      "TR-21 | 二类居住用地 | site 3.6 ha | far - 1.7, density - 25, greenRatio 35 -",
      "TR-22 | 公园绿地 | site 0.8 ha | greenRatio 65 - | far none | density none",
    ]);
  });

  it("a line a form, whose last label names the land", () => {
    const form = (size: string, use: string, far: string, code: string): string =>
      `1、宗地位置：南街；2、宗地面积：${size}平方米；3、用途：${use}；4、容积率：${far}；5、宗地编号：${code}。`;
    const text = [form("15620", "住宅", "≤1.7", "TR-21"), form("8420", "商业", "≤2.6", "TR-22")].join("\n");
    expect(records(text)).toEqual([
      "TR-21 | 住宅 | site 15620 m2 | far - 1.7",
      "TR-22 | 商业 | site 8420 m2 | far - 2.6",
    ]);
  });

  it("a use right behind its short label: 性质商住", () => {
    expect(records("TR-21地块性质商住，用地面积3.6公顷，容积率1.7。")).toEqual([
      "TR-21 | 商住 | site 3.6 ha | far - 1.7",
    ]);
  });
});
