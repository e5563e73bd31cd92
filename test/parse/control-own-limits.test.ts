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

describe("both ends of a limit in one sign", () => {
  it.each([
    ["容积率（上限/下限）：2.0/1.2", "far 1.2 2"],
    ["容积率（下限/上限）：1.2/2.0", "far 1.2 2"],
    ["容积率（1.0，2.0]", "far 1! 2"],
    ["建筑密度[20%,30%]", "density 20 30"],
  ])("are read: %s", (words, limit) => {
    expect(records(`VD-1地块，用地面积1.2公顷，${words}`)).toEqual([`VD-1 | site 1.2 ha | ${limit}`]);
  });

  it("are none where the brackets are those of a sentence, or both signs name one end", () => {
    expect(records("VD-1地块，用地面积1.2公顷，容积率（上限）：2.0，绿地率（下限）：30%")).toEqual([
      "VD-1 | site 1.2 ha | far - 2, greenRatio 30 -",
    ]);
  });
});

describe("two bare figures behind one name", () => {
  it("are told, and none is a limit", () => {
    const { parcels, issues } = parsed(
      "规划条件\nVE-1地块，用地面积1.2公顷，容积率 1.5 2.0；建筑密度不大于30%。",
    );
    expect(parcels.map(({ indicators }) => Object.keys(indicators))).toEqual([["density"]]);
    expect(issues.map(({ code }) => code)).toContain("control-value-unread");
  });
});

describe("what is said of land around a lot", () => {
  it.each(["片区绿地率不小于38%。", "VF-1地块以外的区域绿地率不小于38%。"])(
    "is no limit of the lot: %s",
    (words) => {
      expect(records(`VF-1地块用地面积1.2公顷，容积率不大于1.8。${words}`)).toEqual([
        "VF-1 | site 1.2 ha | far - 1.8",
      ]);
    },
  );

  it("is one of a side of the lot where the code stands right before", () => {
    expect(records("VF-1地块北侧建筑高度不大于24米；容积率不大于1.8。")).toEqual([
      "VF-1 | far - 1.8 | 北侧: height - 24",
    ]);
  });
});

describe("a building that a lot has to have besides", () => {
  it.each([
    "配建幼儿园一处，用地面积不小于5400平方米，建筑高度不大于18米",
    "须配套建设一所幼儿园，建筑面积不小于3200平方米，建筑高度不大于18米",
  ])("has its own limits: %s", (words) => {
    expect(records(`VG-1地块容积率不大于2.0，建筑高度不大于54米。${words}。`)).toEqual([
      "VG-1 | far - 2, height - 54 | 幼儿园: height - 18",
    ]);
  });

  it("is that of one of several lots alone", () => {
    expect(
      records(
        "VG-1、VG-2地块容积率均不大于2.0，其中VG-2地块内需配建公厕一座，建筑面积不小于60平方米，建筑高度不大于6米。",
      ),
    ).toEqual(["VG-1 | far - 2", "VG-2 | far - 2 | 公厕: height - 6"]);
  });

  it.each([
    ["建筑面积不小于3200平方米，建筑密度不大于30%，绿地率不小于35%", "density - 30, greenRatio 35 -"],
    ["建筑面积不小于60平方米，建筑高度不大于54米，绿地率不小于35%", "height - 54, greenRatio 35 -"],
    ["用地面积不计入，绿地率不小于35%", "greenRatio 35 -"],
  ])("has none of those that only land has: %s", (words, limits) => {
    expect(records(`VG-1地块用地面积3.2公顷，容积率不大于2.0，须配建幼儿园一处，${words}。`)).toEqual([
      `VG-1 | site 3.2 ha | far - 2, ${limits}`,
    ]);
  });

  it("is none where the lot itself is for it", () => {
    expect(records("VG-1地块拟建设小学一所，用地面积2.3公顷，容积率不大于0.9。")).toEqual([
      "VG-1 | site 2.3 ha | far - 0.9",
    ]);
  });
});

describe("what lies above the ground", () => {
  it.each([
    "地上部分容积率不大于2.5；地下部分容积率不大于0.8",
    "容积率：地上部分不大于2.5，地下部分不大于0.8",
  ])("is a part where what lies below has a limit of the kind: %s", (words) => {
    expect(records(`VH-1地块，用地面积1.2公顷，${words}。`)).toEqual([
      "VH-1 | site 1.2 ha | 地上部分: far - 2.5 | 地下部分: far - 0.8",
    ]);
  });

  it("has what its clause goes on to say", () => {
    expect(
      records(
        "VH-1地块，地上部分建筑高度不大于24米，建筑密度不大于30%；地下部分建筑密度不大于60%。绿地率不小于30%。",
      ),
    ).toEqual(["VH-1 | height - 24, greenRatio 30 - | 地上部分: density - 30 | 地下部分: density - 60"]);
  });

  it("is the land itself where nothing lies below", () => {
    expect(records("VH-1地块，用地面积1.2公顷，地上部分容积率不大于2.5。")).toEqual([
      "VH-1 | site 1.2 ha | far - 2.5",
    ]);
  });
});

describe("a lot that an answer is about", () => {
  it("is named before a colon", () => {
    expect(records("关于VI-09地块有关问题的答复：该地块用地性质为商业用地，容积率不大于0.9。")).toEqual([
      "VI-09 | 商业用地 | far - 0.9",
    ]);
  });
});
