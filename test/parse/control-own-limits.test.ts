import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { records } from "./control-section";

const parsed = (text: string) => parse("notice", "0".repeat(64), text);
const farOf = (text: string) =>
  parsed(text).parcels.map(({ code, areas, indicators }) => [
    code,
    areas.map(({ raw }) => raw).join(),
    indicators.far?.max ?? null,
  ]);

describe("the limits of the lot itself stay", () => {
  it.each([
    ["behind a price of land", "A-01地块用地面积32000平方米,出让起始价不低于基准地价,容积率≤2.0。"],
    ["in the brackets of a price", "A-01地块用地面积32000平方米,起始价为1200万元(容积率≤2.0)。"],
    [
      "behind words on the neighbourhood",
      "A-01地块用地面积32000平方米。\n周边建筑以住宅为主,地块容积率≤2.0。",
    ],
    ["behind the rule that they follow", "A-01地块用地面积32000平方米。\n按照《某市技术规定》,容积率≤2.0。"],
  ])("%s", (_, text) => {
    expect(farOf(`规划条件公示\n${text}\n`)).toEqual([["A-01", "32000平方米", 2]]);
  });
});

describe("what one list told is not another's", () => {
  it("the codes of numbers", () => {
    const text = [
      "一、柳镇",
      "宗地一 柳河村 YX-31-03",
      "面积22000平方米，容积率≤1.0",
      "宗地二 柳岸村 YX-31-04",
      "面积23000平方米，容积率≤1.1",
      "二、桑镇",
      "宗地一 面积14000平方米，容积率≤1.2",
      "宗地二 面积15000平方米，容积率≤1.3",
    ].join("\n");
    const found = farOf(text);
    expect(found.filter(([code]) => code === "YX-31-03")).toEqual([["YX-31-03", "22000平方米", 1]]);
    expect(found.filter(([code]) => code === "YX-31-04")).toEqual([["YX-31-04", "23000平方米", 1.1]]);
  });

  it("the unit of its figures", () => {
    const head = "地块编号\t用地性质\t用地面积\t容积率";
    const { parcels, issues } = parsed(
      `一、出让地块\n单位：亩\n${head}\nA-01\t住宅用地\t12.5\t≤2.0\nA-02\t住宅用地\t13.5\t≤2.0\n二、划拨地块\n${head}\nB-01\t学校用地\t2.5\t≤0.8\nB-02\t学校用地\t3.5\t≤0.8\n`,
    );
    const area = (wanted: string) =>
      parcels.find(({ code }) => code === wanted)?.areas.map(({ unit }) => unit);
    expect([area("A-01"), area("B-01")]).toEqual([["mu"], []]);
    expect(issues.map(({ code }) => code)).toContain("control-area-unit");
  });
});

describe("land that a rule speaks of has no limit", () => {
  it.each([
    "容积率低于0.6的宗地，按建筑面积的2倍计算土地面积，占地面积应在5000平方米以上。",
    "容积率低于0.6的项目，应当补缴土地价款，占地面积不少于5000平方米。",
  ])("%s", (rule) => {
    expect(farOf(`关于调整土地使用税税额标准的通告\n${rule}\n`)).toEqual([]);
  });

  it("but a lot has the limit of the land it is", () => {
    expect(farOf("A-01地块为容积率不高于2.0的居住用地，用地面积32000平方米。\n")).toEqual([
      ["A-01", "32000平方米", 2],
    ]);
  });
});

it("many words for a place cost what their number does", () => {
  const text = (count: number) => `A-01地块用地面积3.2公顷。周边${"区域国内".repeat(count)}甲容积率≤2.0。`;
  expect(parsed(text(400)).parcels).toHaveLength(1);
});

describe("an everyday word before the end of a range", () => {
  it("is the name of the limit", () => {
    expect(records("VC-1地块：容积率上限2.0，密度上限28%，高度下限12米、上限45米。")).toEqual([
      "VC-1 | far - 2, density - 28, height 12 45",
    ]);
    expect(records("VC-1地块：容积率不大于2.0，人口密度上限每公顷450人。")).toEqual(["VC-1 | far - 2"]);
  });
});
