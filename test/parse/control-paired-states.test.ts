import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("two states by words that stand in the same place", () => {
  const both = ["before NK-41 | far - 1.5, density - 25", "NK-41 | far - 2, density - 28"];
  const pairs = [
    ["更新前", "更新后"],
    ["局部调整前", "局部调整后"],
    ["原审批", "本次申请"],
    ["现行控规", "控规修改"],
    ["上版规划", "本次规划"],
    ["批准内容", "变更内容"],
  ] as const;

  it("head the values of each, in a sentence or a line each", () => {
    for (const [former, later] of pairs) {
      const values = [`${former}：容积率1.5，建筑密度25%`, `${later}：容积率2.0，建筑密度28%`];
      expect(records(`NK-41地块规划条件调整。${values.join("；")}。`)).toEqual(both);
      expect(records(`NK-41地块\n${values.join("\n")}`)).toEqual(both);
    }
    // neither is a state of the other
    expect(records("NK-42地块规划条件。住宅：容积率1.5；商业：容积率2.0。")).toEqual([
      expect.stringContaining("NK-42"),
    ]);
  });

  it("stand in brackets behind the name of a limit", () => {
    for (const [former, later] of pairs)
      expect(
        records(
          `NK-41地块容积率（${former}）1.5，（${later}）2.0；建筑密度（${former}）25%，（${later}）28%。`,
        ),
      ).toEqual(both);
  });

  it("begin the rows of a table, or the heads of its columns", () => {
    for (const [former, later] of pairs)
      expect(
        records(`状态\t地块编号\t容积率\t建筑密度(%)\n${former}\tNK-41\t1.5\t25\n${later}\tNK-41\t2.0\t28`),
      ).toEqual(both);
    expect(
      records(
        "地块编号\t更新前容积率\t更新后容积率\t更新前建筑密度(%)\t更新后建筑密度(%)\nNK-41\t1.5\t2.0\t25\t28",
      ),
    ).toEqual(both);
  });

  it("stand below the names of limits, or above the table of each", () => {
    const heads = "地块编号\t容积率\t建筑密度(%)";
    for (const [former, later] of pairs) {
      const below = `\t${former}\t${later}`;
      expect(records(`地块编号\t容积率\t\t建筑密度(%)\t\n${below}${below}\nNK-41\t1.5\t2.0\t25\t28`)).toEqual(
        both,
      );
      expect(
        records(
          `表1 ${former}地块控制指标\n${heads}\nNK-41\t1.5\t25\n表2 ${later}地块控制指标\n${heads}\nNK-41\t2.0\t28`,
        ),
      ).toEqual(both);
    }
  });

  it.each([
    "地块编号\t地块名称\t容积率\t建筑密度(%)\nNK-43\t原丝绸厂\t1.5\t25\nNK-44\t新丝绸厂\t2.0\t28",
    "位置\t地块编号\t容积率\t建筑密度(%)\n站前区\tNK-43\t1.5\t25\n站后区\tNK-44\t2.0\t28",
    "地块编号\t建设情况\t容积率\t建筑密度(%)\nNK-43\t已批\t1.5\t25\nNK-44\t拟建\t2.0\t28",
  ])("are none of lots of which each has one row: %s", (text) => {
    const codes = records(text).map((record) => record.split(" ")[0]);
    expect(codes).toEqual(["NK-43", "NK-44"]);
  });

  it("are none of places and of buildings that stand beside new ones", () => {
    expect(records("宗地编号：NK-45\n站前广场：绿地率≥30%\n站后广场：绿地率≥35%")).toEqual([
      "NK-45 | 站前广场: greenRatio 30 - | 站后广场: greenRatio 35 -",
    ]);
    expect(
      records("宗地编号\t建筑类型\t容积率\t建筑高度\nNK-45\t原有厂房\t0.8\t12\nNK-45\t新建厂房\t1.5\t24"),
    ).toEqual(["NK-45 | 原有厂房: far - 0.8, height - 12 | 新建厂房: far - 1.5, height - 24"]);
  });

  it.each([
    "NK-46地块\n原水塔：绿地率≥30%\n新水塔：绿地率≥35%",
    "NK-46地块建筑高度（原粮仓）24米，（新粮仓）36米。",
    "NK-46地块建筑高度（堤前）24米，（堤后）36米。",
    "地块编号\t申请单位\t容积率\nNK-46\t原野公司\t0.8\nNK-46\t新天公司\t1.5",
  ])("are words of state, not names: %s", (text) => {
    expect(records(text).filter((record) => record.startsWith("before"))).toEqual([]);
  });

  it("head sections by the plan in force, of any kind, and by what it is to become", () => {
    const section = (head: string): string =>
      `二、${head}\nNK-46地块：普通工业用地（M1），用地面积31046平方米，容积率≤2.5；\nNK-47地块：公园绿地（G1），用地面积12200平方米；\n三、拟调整后的规定\nNK-46地块用地面积62530平方米，容积率≤3.5；\nNK-47地块面积调整为14015平方米；`;
    for (const head of ["现行法定图则规定", "现行控规", "现行的详细规划指标"])
      expect(records(section(head))).toEqual([
        "before NK-46 | M1 | site 31046 m2 | far - 2.5",
        "before NK-47 | G1 | site 12200 m2",
        "NK-46 | site 62530 m2 | far - 3.5",
        "NK-47 | site 14015 m2",
      ]);
  });

  it("of one item are none of the next, which may head itself behind a blank", () => {
    const items = [
      "议题2  配套服务区NK-48地块规划条件变更",
      "主要内容：商务用地，3.38公顷，容积率由≤2.0变更为≤2.6。",
      "议题3  工业用地增容",
      "主要内容：某管业公司现有厂区(编号NK-49)，用地面积2.9公顷，容积率由≤1.2变更为≤2.0，建筑密度由≤50%变更为≤60%。",
    ];
    expect(records(items.join("\n"))).toEqual([
      "before NK-48 | site 3.38 ha | far - 2",
      "NK-48 | site 3.38 ha | far - 2.6",
      "before NK-49 | site 2.9 ha | far - 1.2, density - 50",
      "NK-49 | site 2.9 ha | far - 2, density - 60",
    ]);
  });

  it("rows of one label for each of several lots are not counted", () => {
    expect(
      records("地块编号\t指标\t数值\n1\t容积率\t2.0\n1\t建筑密度\t28%\n2\t容积率\t1.8\n2\t建筑密度\t30%"),
    ).toEqual(["1 | far - 2, density - 28", "2 | far - 1.8, density - 30"]);
  });
});
