import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("codes that head items of values", () => {
  it.each([
    ["溪拍2031-08号", "溪拍2031-09号"],
    ["2031-拍-08号", "2031-拍-09号"],
    ["XT-B2-41", "XT-B2-42"],
    ["XT2031(JK)WG41", "XT2031(JK)WG42"],
    ["2031G41", "2031G42"],
  ])("with a gap and a place behind: %s, %s", (one, two) => {
    const text = `样县国有建设用地使用权拍卖公告\n${one}　位于西街北侧，土地面积4260平方米，容积率2.5以下，绿地率25%以上。\n${two}　位于南街东侧，土地面积5260平方米，容积率1.5以下，绿地率30%以上。`;
    expect(records(text)).toEqual([
      `${one} | site 4260 m2 | far - 2.5, greenRatio 25 -`,
      `${two} | site 5260 m2 | far - 1.5, greenRatio 30 -`,
    ]);
  });

  it.each([
    ["★XT-B2-41", "★XT-B2-42"],
    ["【XT2031(JK)WG41】", "【XT2031(JK)WG42】"],
    ["XT2031(JK)WG41", "XT2031(JK)WG42"],
  ])("above lines of labels: %s, %s", (one, two) => {
    const text = `地块推介\n${one}\n· 土地面积4260平方米\n· 容积率：不超过2.5\n\n${two}\n· 土地面积5260平方米\n· 容积率：不超过1.5`;
    const bare = (head: string): string => head.replace(/[★【】]/gu, "");
    expect(records(text)).toEqual([
      `${bare(one)} | site 4260 m2 | far - 2.5`,
      `${bare(two)} | site 5260 m2 | far - 1.5`,
    ]);
  });

  it("behind 关于 and 对于, whatever sign stands before the values", () => {
    const text =
      "样县规划条件\n对于2031-拍-01号地块：用地面积1公顷，容积率不大于2.5。\n对于XT-12地块。用途：商业用地，建筑密度不大于45%。\n关于XT-13地块，位于老街东侧，用地面积2公顷。";
    expect(records(text)).toEqual([
      "2031-拍-01号 | site 1 ha | far - 2.5",
      "XT-12 | 商业用地 | density - 45",
      "XT-13 | site 2 ha",
    ]);
  });

  it("and no numbers of papers, standards, telephones and dates", () => {
    const lot = "样县规划条件\n地块编号：XT-12\n用地面积1公顷，容积率不大于1.8。\n";
    for (const line of [
      "GB50180-2018，绿地率按面积计算",
      "0571-8800，面积咨询电话",
      "2031-05-06，用地面积核定为1公顷",
      "样自规〔2031〕18号，用地面积1公顷",
    ])
      expect(records(lot + line)).toEqual(["XT-12 | site 1 ha | far - 1.8"]);
  });
});

describe("a limit in the line of the name behind it", () => {
  it("is that of this name, and ends the value of the line above", () => {
    expect(
      records(
        "样县规划条件\n地块编号：XT-12\n建筑高度不超过60米\n不大于1.8的容积率\n不低于30%的绿地率\n45%以下的建筑密度",
      ),
    ).toEqual(["XT-12 | height - 60, far - 1.8, greenRatio 30 -, density - 45"]);
    expect(
      records("样县规划条件\n地块编号：XT-12\n建筑密度不低于20%，1.9以下的容积率，建筑高度不超过60米。"),
    ).toEqual(["XT-12 | density 20 -, far - 1.9, height - 60"]);
    expect(records("样县规划条件\n地块编号：XT-12\n容积率1.0以上、1.9以下，建筑密度不低于20%。")).toEqual([
      "XT-12 | far 1 1.9, density 20 -",
    ]);
  });
});

describe("what a lot is planned for", () => {
  it("may open a line, or the clause behind its place", () => {
    expect(
      records("样县规划条件\n地块编号：XT-18\n宗地位置：城东\n规划为医疗卫生用地\n建筑密度：最大45%"),
    ).toEqual(["XT-18 | 医疗卫生用地 | density - 45"]);
    expect(records("样县规划条件\nXT-18地块坐落于柳河镇内，规划为医疗卫生用地；出让面积3公顷。")).toEqual([
      "XT-18 | 医疗卫生用地 | site 3 ha",
    ]);
    expect(records("样县规划条件\nXT-18地块面积3公顷。公园位于地块西侧，规划为公园绿地。")).toEqual([
      "XT-18 | site 3 ha",
    ]);
  });
});

describe("what is said of all lots, and of the road beside one", () => {
  it("stands behind 各地块 and any sign", () => {
    const lots = "样县规划条件\nXT-18地块，面积1公顷。\nXT-19地块，面积2公顷。\n";
    for (const sign of ["：", "，"])
      expect(records(`${lots}各地块${sign}用地性质为商住用地，绿地率20%以上，容积率至多2.5。`)).toEqual([
        "XT-18 | 商住用地 | site 1 ha | greenRatio 20 -, far - 2.5",
        "XT-19 | 商住用地 | site 2 ha | greenRatio 20 -, far - 2.5",
      ]);
  });

  it("leaves the limits of a lot to it where a road is told in passing", () => {
    expect(
      records(
        "样县规划条件\n一、XT-18地块。用地面积1公顷，建筑密度不大于45%，东侧道路红线宽30米。\n二、XT-19地块。用地面积2公顷，建筑密度35%以内。",
      ),
    ).toEqual(["XT-18 | site 1 ha | density - 45", "XT-19 | site 2 ha | density - 35"]);
  });
});

describe("parts and what may be passed for them", () => {
  it("have the next limit of the same, whatever its unit, and figures with their parts in brackets", () => {
    expect(
      records("样县规划条件\nXT-18地块，仓库的建筑密度控制在35%以内，配套办公控制在50%以内；容积率2.5以下。"),
    ).toEqual(["XT-18 | far - 2.5 | 仓库: density - 35 | 配套办公: density - 50"]);
    expect(records("样县规划条件\nXT-18地块，容积率不大于2.0（住宅建筑）、2.5（商业建筑）。")).toEqual([
      "XT-18 | 住宅建筑: far - 2 | 商业建筑: far - 2.5",
    ]);
    expect(records("样县规划条件\nXT-18地块，建筑密度≤35%，商业不超过10%，容积率2.5以下。")).toEqual([
      "XT-18 | density - 35, far - 2.5",
    ]);
  });

  it("stand behind the label of an exception, and change no state", () => {
    const lot = "样县规划条件\n地块编号：XT-18\n建筑密度：控制在28%以内\n建筑高度：控制在36米以下\n";
    expect(
      records(`${lot}例外情形：建设高层住宅的，建筑密度不高于20%，建筑高度可放宽至不超过54米。`),
    ).toEqual(["XT-18 | density - 28, height - 36 | 高层住宅: density - 20, height - 54"]);
    expect(records("样县规划条件\nXT-18地块容积率不大于1.5，现同意容积率调整至2.0。")).toEqual([
      "before XT-18 | far - 1.5",
      "XT-18 | far - 2",
    ]);
  });

  it("and limits behind a dot or a dash that opens their line are those of the line", () => {
    expect(
      records(
        "样县规划条件\n◆XT-B2-36\n· 土地面积1公顷\n· 塔楼建筑高度不超过80米，裙房建筑高度不超过60米\n- 不低于1.5的容积率\n- 建筑密度保证在28%以上",
      ),
    ).toEqual(["XT-B2-36 | site 1 ha | far 1.5 -, density 28 - | 塔楼: height - 80 | 裙房: height - 60"]);
  });
});
