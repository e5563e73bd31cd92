import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("the former values of several lots", () => {
  it("are those before, where one value takes the place of all", () => {
    expect(
      records("NK-11、NK-12地块建筑密度原分别为25%、28%，现统一调整为30%；用地面积分别为1.5公顷、2.5公顷。"),
    ).toEqual([
      "before NK-11 | density - 25",
      "NK-11 | site 1.5 ha | density - 30",
      "before NK-12 | density - 28",
      "NK-12 | site 2.5 ha | density - 30",
    ]);
  });

  it("are those before, where fewer stand behind, which are told", () => {
    const text = "NK-13、NK-14、NK-15地块限高原分别为18米、24米、30米，现分别调整为24米、36米。";
    expect(records(text)).toEqual([
      "before NK-13 | height - 18",
      "before NK-14 | height - 24",
      "before NK-15 | height - 30",
    ]);
    expect(controlOf(text).issues.map(({ code }) => code)).toContain("control-value-unread");
  });

  it("end before what is said of the lots now", () => {
    expect(records("NK-16、NK-17地块容积率原分别为1.1、1.3。绿地率分别为30%、35%。")).toEqual([
      "before NK-16 | far - 1.1",
      "NK-16 | greenRatio 30 -",
      "before NK-17 | far - 1.3",
      "NK-17 | greenRatio 35 -",
    ]);
  });

  it("are lists of several limits as well", () => {
    expect(
      records(
        "NK-18地块容积率、绿地率原为1.2、35%，现为1.6、30%。NK-19地块容积率、绿地率由1.4、25%调整为1.5、20%。",
      ),
    ).toEqual([
      "before NK-18 | far - 1.2, greenRatio 35 -",
      "NK-18 | far - 1.6, greenRatio 30 -",
      "before NK-19 | far - 1.4, greenRatio 25 -",
      "NK-19 | far - 1.5, greenRatio 20 -",
    ]);
    expect(records("NK-20地块容积率、绿地率分别为1.2、35%。")).toEqual([
      "NK-20 | far - 1.2, greenRatio 35 -",
    ]);
  });
});

describe("a cell that tells a change", () => {
  it("holds the values of both states", () => {
    expect(
      records(
        "地块编号\tNK-21\n用地面积\t由2.1公顷调整为2.3公顷\n用地性质\t由工业用地调整为商业用地\n建筑密度\t由30%提高到40%\n绿地率\t20%（不变）",
      ),
    ).toEqual([
      "before NK-21 | 工业用地 | site 2.1 ha | density - 30",
      "NK-21 | 商业用地 | site 2.3 ha | density - 40, greenRatio 20 -",
    ]);
    expect(
      records(
        "地块编号\t用地面积\t容积率\t限高\nNK-22\t2公顷\t1.2调整为1.6\t24米\nNK-23\t3公顷\t原1.8，现2.0\t30米",
      ),
    ).toEqual([
      "before NK-22 | far - 1.2",
      "NK-22 | site 2 ha | far - 1.6, height - 24",
      "before NK-23 | far - 1.8",
      "NK-23 | site 3 ha | far - 2, height - 30",
    ]);
  });

  it("is none where it holds two limits of one state, or the later state alone", () => {
    expect(
      records(
        "地块编号\t用地面积\t用地性质\t容积率\nNK-24\t2公顷\t拟改为商业用地\t1.0≤R≤1.8\nNK-25\t3公顷\t工业用地\t≥1.2",
      ),
    ).toEqual(["NK-24 | 商业用地 | site 2 ha | far 1 1.8", "NK-25 | 工业用地 | site 3 ha | far 1.2 -"]);
  });
});

describe("a table of corrections", () => {
  it("has one indicator in all rows", () => {
    expect(
      records("更正公告\n地块编号\t指标\t原值\t更正值\nNK-31\t绿地率\t≥30%\t≥25%\nNK-32\t绿地率\t≥35%\t≥30%"),
    ).toEqual([
      "before NK-31 | greenRatio 30 -",
      "NK-31 | greenRatio 25 -",
      "before NK-32 | greenRatio 35 -",
      "NK-32 | greenRatio 30 -",
    ]);
    expect(records("地块编号\t指标\t原内容\t更正内容\nNK-33\t限高\t≤24米\t≤30米")).toEqual([
      "before NK-33 | height - 24",
      "NK-33 | height - 30",
    ]);
  });

  it("names the lots in the labels", () => {
    const head = "更正\n序号\t更正事项\t更正前\t更正后\n";
    const rows = ["1\tNK-34地块建筑密度\t30%\t35%", "2\tNK-35地块用地面积(公顷)\t1.42\t1.24"];
    expect(records(head + rows.join("\n"))).toEqual([
      "before NK-34 | density - 30",
      "NK-34 | density - 35",
      "before NK-35 | site 1.42 ha",
      "NK-35 | site 1.24 ha",
    ]);
    // what no lot is named in is told, and a day of no lot is nothing
    const text = `${head}1\tNK-36地块容积率\t1.4\t1.5\n2\t开标时间\t3月1日\t3月2日\n3\t绿地率\t30%\t35%`;
    expect(records(text)).toEqual(["before NK-36 | far - 1.4", "NK-36 | far - 1.5"]);
    expect(controlOf(text).issues.map(({ code }) => code)).toContain("control-value-unread");
  });
});

describe("what a quotation is said to be", () => {
  it("is the state before, by any word for a mistake", () => {
    expect(
      records(
        "NK-41地块规划条件中“绿地率≥30%”系笔误，正确为“绿地率≥35%”。用地面积误写为1公顷，实为1.2公顷。",
      ),
    ).toEqual(["before NK-41 | site 1 ha | greenRatio 30 -", "NK-41 | site 1.2 ha | greenRatio 35 -"]);
    expect(records("NK-42地块公告中“建筑限高24米”不准确，应为“建筑限高21米”。")).toEqual([
      "before NK-42 | height - 24",
      "NK-42 | height - 21",
    ]);
    expect(records("NK-43地块“建筑限高24米”准确，绿地率为35%。")).toEqual([
      "NK-43 | height - 24, greenRatio 35 -",
    ]);
  });
});

describe("a state in brackets behind a lot", () => {
  it("is that of its line", () => {
    expect(
      records(
        "城南片区NK-51地块（修改前）：用地面积1.2公顷，容积率1.0\n城南片区NK-51地块（修改后）：用地面积1.1公顷，容积率2.0",
      ),
    ).toEqual(["before NK-51 | site 1.2 ha | far - 1", "NK-51 | site 1.1 ha | far - 2"]);
    expect(
      records("NK-52地块（调整前）：用地面积1公顷，工业用地，容积率1.0；（调整后）：商业用地，容积率2.0。"),
    ).toEqual(["before NK-52 | 工业用地 | site 1 ha | far - 1", "NK-52 | 商业用地 | far - 2"]);
    // what was, in brackets, is the bracket's alone
    expect(records("NK-53地块（调整前容积率1.0）：容积率1.5，绿地率30%。")).toEqual([
      "before NK-53 | far - 1",
      "NK-53 | far - 1.5, greenRatio 30 -",
    ]);
  });
});

describe("what is named again behind the word for the state after", () => {
  it.each([
    [
      "in a clause of the same sentence",
      "NK-21地块用地面积1.2公顷，容积率1.5，调整后用地面积1.1公顷，容积率2.0。",
    ],
    ["behind 规划", "NK-21地块用地面积1.2公顷，容积率1.5，规划调整后用地面积1.1公顷，容积率2.0。"],
    ["behind a semicolon", "NK-21地块用地面积1.2公顷，容积率1.5；修改后用地面积1.1公顷，容积率2.0。"],
  ])("was the state before: %s", (_, text) => {
    expect(records(text)).toEqual([
      "before NK-21 | site 1.2 ha | far - 1.5",
      "NK-21 | site 1.1 ha | far - 2",
    ]);
  });

  it("and nothing else was", () => {
    expect(records("NK-22地块用地面积1.2公顷，容积率1.5，建筑密度30%，调整后容积率2.0，其余不变。")).toEqual([
      "before NK-22 | site 1.2 ha | far - 1.5",
      "NK-22 | site 1.2 ha | density - 30, far - 2",
    ]);
    expect(records("NK-23地块规划调整方案：用地面积1.2公顷，调整后容积率2.0，建筑密度30%。")).toEqual([
      "NK-23 | site 1.2 ha | far - 2, density - 30",
    ]);
  });

  it("heads columns as (前) and (后)", () => {
    const rows = ["地块编号\t容积率(调整前)\t容积率(调整后)\t限高(前)\t限高(后)", "NK-24\t1.5\t2.0\t36\t54"];
    expect(records(rows.join("\n"))).toEqual([
      "before NK-24 | far - 1.5, height - 36",
      "NK-24 | far - 2, height - 54",
    ]);
  });
});

describe("a part of a size that becomes something", () => {
  it("gives the lot no use", () => {
    const { parcels } = controlOf(
      "NK-25地块用地面积1.2公顷，容积率由1.5调整为2.0，其中0.2公顷调整为道路用地。",
    );
    expect(parcels.map(({ landUse }) => landUse)).toEqual([[], []]);
  });
});

describe("现状指标 above one list and 规划指标 above another", () => {
  it.each(["", "："])("are the states of the same lots", (colon) => {
    const list = (far: string) => `NK-29地块：容积率${far}，建筑密度30%`;
    expect(records([`现状指标${colon}`, list("0.8"), `规划指标${colon}`, list("2.0")].join("\n"))).toEqual([
      "before NK-29 | far - 0.8, density - 30",
      "NK-29 | far - 2, density - 30",
    ]);
  });
});

describe("labels with their lots, the states side by side", () => {
  it.each(["项目", "指标", "事项"])("in a column that is called %s", (head) => {
    const rows = ["NK-27地块容积率\t1.5\t2.0\t", "NK-27地块限高(m)\t36\t54\t", "NK-28地块容积率\t1.2\t1.8\t"];
    expect(records([`${head}\t调整前\t调整后\t备注`, ...rows].join("\n"))).toEqual([
      "before NK-27 | far - 1.5, height - 36",
      "NK-27 | far - 2, height - 54",
      "before NK-28 | far - 1.2",
      "NK-28 | far - 1.8",
    ]);
  });
});

describe("two figures in one cell", () => {
  it("are told, and neither is taken", () => {
    const rows = ["地块编号\t用地性质\t容积率\t限高(米)", "NK-26\t商业用地\t2.0\t80/100"];
    expect(records(rows.join("\n"))).toEqual(["NK-26 | 商业用地 | far - 2"]);
    expect(controlOf(rows.join("\n")).issues.map(({ code }) => code)).toContain("control-value-unread");
  });
});

describe("a column of what two states differ by", () => {
  it.each(["差", "增减", "变化值(%)"])("is no value: %s", (word) => {
    const text = `地块编号\t容积率\t\t\t建筑密度(%)\t\t\n\t原\t现\t${word}\t原\t现\t${word}\nVB-1\t1.5\t2.0\t0.5\t25\t28\t3\nVB-2\t1.2\t1.8\t0.6\t25\t30\t5`;
    expect(records(text)).toEqual([
      "before VB-1 | far - 1.5, density - 25",
      "VB-1 | far - 2, density - 28",
      "before VB-2 | far - 1.2, density - 25",
      "VB-2 | far - 1.8, density - 30",
    ]);
  });
});
