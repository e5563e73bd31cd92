import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, records } from "./control-section";

const read = (text: string) => parse("lots", "0".repeat(64), text);

describe("several lots below one label", () => {
  it("have their values line by line, each behind its code", () => {
    const text =
      "地块编号：KX-01、KX-02\n用途：KX-01为住宅，KX-02为商业\n容积率：KX-01：≤2.2；KX-02：≤3.0\n绿地率：KX-01≥35%；KX-02≥20%\n建筑高度：≤60米\n地块编号：KX-03\n容积率：≤1.5";
    expect(records(text).map((line) => line.split(" | ").at(-1))).toEqual([
      "far - 2.2, greenRatio 35 -, height - 60",
      "far - 3, greenRatio 20 -, height - 60",
      "far - 1.5",
    ]);
  });

  it("begin below the heading of an item, none of them a part of another", () => {
    const lot = (code: string, far: string): string =>
      `  城西园区${code}号宗地：\n  东临：工业路；西临：河；南临：纬二路；北临：空地\n  面积：30000平方米\n  容积率：不低于${far}`;
    const text = `三、拟出让地块情况\n${lot("KX-6", "1.0")}\n${lot("KX-7", "1.2")}`;
    const told = read(text).parcels.map(({ code, role, areas }) => [code, role, areas[0]?.role]);
    expect(told).toEqual([
      ["KX-6", "parcel", "site"],
      ["KX-7", "parcel", "site"],
    ]);
  });

  it("a bracket behind a number says what the lot is for, and is none of its code", () => {
    const text =
      "规划条件：地块1（工业）：用地面积2.3公顷，容积率≥1.2；地块2（研发）：用地面积5.6公顷，容积率≤3.0。";
    expect(read(text).parcels.map(({ code, name }) => [code, name])).toEqual([
      [null, "地块1"],
      [null, "地块2"],
    ]);
  });
});

describe("values of several lots in one sentence", () => {
  const told = (text: string) =>
    read(text).parcels.map(({ code, name, areas, landUse, indicators: { far, height } }) =>
      [
        code ?? name,
        areas.map(({ raw }) => raw).join(),
        landUse.map(({ raw }) => raw).join(),
        far?.max,
        height?.max,
      ]
        .map((value) => value ?? "-")
        .join(" "),
    );

  it.each([
    "用地面积：A地块2.3公顷、B地块1.2公顷；容积率：A地块不大于2.0，B地块不大于1.5",
    "用地面积分别为A地块2.3公顷，B地块1.2公顷，容积率分别为：A地块≤2.0、B地块≤1.5",
    "A地块、B地块用地面积分别为2.3公顷、1.2公顷。A地块容积率不大于2.0，其余地块容积率不大于1.5",
    "A地块和B地块，A地块用地面积为2.3公顷；B地块用地面积为1.2公顷。容积率分别不大于2.0，1.5",
    "A地块、B地块，除A地块容积率不大于2.0外，其他地块容积率均不大于1.5。面积分别为2.3公顷和1.2公顷",
    "A地块、B地块面积分别为2.3公顷、1.2公顷，容积率：A地块≤2.0，其余≤1.5",
  ])("stand behind their lots, in turn, or are those of the rest: %s", (said) => {
    const lots = told(`${said}。建筑高度均不大于36米。`).toSorted();
    expect(lots).toEqual(["A 2.3公顷  2 36", "B 1.2公顷  1.5 36"]);
  });

  it("uses, too, between any signs", () => {
    const three = ["QC-1 2.1公顷 商业用地 - -", "QC-2 1.2公顷 住宅用地 - -", "QC-3 3.1公顷 住宅用地 - -"];
    const lots = "规划条件\nQC-1、QC-2、QC-3地块面积分别为2.1公顷、1.2公顷和3.1公顷，";
    for (const said of [
      "用途：QC-1地块商业用地，QC-2地块住宅用地，QC-3地块住宅用地",
      "用途分别为商业用地，住宅用地和住宅用地",
      "QC-1地块为商业用地，其余均为住宅用地",
      "QC-1地块用途为商业用地；其余宗地用途均为住宅用地",
      "除QC-1地块用途为商业用地外，其他两宗地块用途为住宅用地",
    ])
      expect(told(`${lots}${said}。`).toSorted(), said).toEqual(three);
  });

  it("lots by names and by numbers of an office that land stands behind nowhere", () => {
    const names =
      "本次出让老粮站地块、纸箱厂地块共2宗国有建设用地，面积分别为2.3公顷、1.2公顷。除老粮站地块容积率≤2.0外，其余地块容积率≤1.5。";
    expect(told(names).toSorted()).toEqual(["纸箱厂地块 1.2公顷  1.5 -", "老粮站地块 2.3公顷  2 -"]);
    const numbers =
      "岭储（2031）11号用地面积2.3公顷，容积率≤2.0。岭储（2031）12号用地面积1.2公顷，容积率≤1.5。";
    expect(told(numbers)).toEqual(["岭储（2031）11号 2.3公顷  2 -", "岭储（2031）12号 1.2公顷  1.5 -"]);
  });

  it("a name that the sentence leaves out is no place of its value", () => {
    const text =
      "老粮站地块和纸箱厂地块面积分别为2.3公顷、1.2公顷。建筑限高：老粮站地块不大于24米，其余不大于60米，容积率均不大于1.5。";
    const places = read(text).parcels.flatMap(({ indicators, variants }) =>
      [indicators, ...variants.map((part) => part.indicators)].flatMap((set) =>
        Object.values(set).flatMap((bound) =>
          bound === undefined ? [] : [bound.evidence, ...(bound.evidence.more ?? [])],
        ),
      ),
    );
    expect(places.length).toBeGreaterThan(2);
    for (const { start, end } of places) expect(end).toBeGreaterThan(start);
  });

  it("letters that are called for the first time behind a lot are its pieces", () => {
    const [lot, ...others] = read(
      "QC-8地块位于城北。绿地率：A地块≥30%、B地块≥35%。用地面积2.3公顷，容积率≤2.0。",
    ).parcels;
    expect([lot?.code, others, lot?.indicators.far?.max]).toEqual(["QC-8", [], 2]);
    expect(lot?.variants.map(({ scope, indicators }) => [scope, indicators.greenRatio?.min])).toEqual([
      ["A地块", 30],
      ["B地块", 35],
    ]);
  });

  it("codes of another form in the form of one lot take nothing from it", () => {
    const form = "宗地编号：QC-9\n用地面积：2.3公顷\n建筑高度：A-1：≤24米，A-2：≤18米\n容积率：≤2.0";
    expect(told(form)).toEqual(["QC-9 2.3公顷  2 -"]);
    expect(read(form).issues.map(({ code }) => code)).toEqual(["control-value-unread"]);
  });

  it("what is left of something else is no lot", () => {
    const text =
      "QC-5、QC-6地块面积分别为2.1公顷、1.2公顷，容积率均不大于2.0。QC-5地块用途为商业用地，其余指标不变；其他要求按图则执行。";
    expect(told(text)).toEqual(["QC-5 2.1公顷 商业用地 2 -", "QC-6 1.2公顷  2 -"]);
    const kinds = "QC-7地块用地面积2.1公顷，其中住宅用地1.2公顷，其余为道路用地，容积率≤2.0。";
    expect(read(kinds).parcels).toHaveLength(1);
  });
});

describe("several names and figures", () => {
  it("without a word that says so, or one figure for all", () => {
    const lot = (said: string): string => `KX-09地块用地面积2公顷，${said}，建筑高度≤36米。`;
    for (const said of ["建筑密度、绿地率为25%、35%", "建筑密度和绿地率仍为25%和35%"])
      expect(records(lot(said))).toEqual(["KX-09 | site 2 ha | density - 25, greenRatio 35 -, height - 36"]);
    expect(records(lot("建筑密度、绿地率均为30%"))).toEqual([
      "KX-09 | site 2 ha | density - 30, greenRatio 30 -, height - 36",
    ]);
    expect(records(lot("容积率，建筑密度≤25%，绿地率≥35%"))).toEqual([
      "KX-09 | site 2 ha | density - 25, greenRatio 35 -, height - 36",
    ]);
  });

  it("what a bracket behind 不变 tells is of both states", () => {
    const text = "拟将KX-11地块限高由60米调整为80米，其他规划条件不变（用地面积52316平方米，容积率≤2.4）。";
    expect(records(text)).toEqual([
      "before KX-11 | site 52316 m2 | height - 60, far - 2.4",
      "KX-11 | site 52316 m2 | height - 80, far - 2.4",
    ]);
  });
});

describe("what is told beside a lot", () => {
  it("the size of all that was sold is none of the last lot", () => {
    const text =
      "KX-24地块位于国道旁。该地块土地用途为商服用地，总面积5218平方米，容积率≤0.5。\n记者获悉，今年前10月全市共出让经营性用地41幅，面积2387亩，成交总额64.7亿元。";
    expect(records(text)).toEqual(["KX-24 | 商服用地 | site 5218 m2 | far - 0.5"]);
  });

  it("the number of a paper is none of a lot, nor is a row of a form the number of the paper", () => {
    const text =
      "原规划条件（规条2031-33号）：用地面积3.3公顷，用地性质：商业用地，容积率≤2.0，建筑密度≤40%。\n变更后规划条件：用地面积3.3公顷，用地性质：商务用地，容积率≤2.5，建筑密度≤45%。\n地块编号：KX-2031-35";
    expect(records(text)).toEqual([
      "before KX-2031-35 | 商业用地 | site 3.3 ha | far - 2, density - 40",
      "KX-2031-35 | 商务用地 | site 3.3 ha | far - 2.5, density - 45",
    ]);
    const form = "样市网上挂牌出让公告\n地块编号\t样国土拍2031-10\n用地面积\t26666平方米\n容积率\t≤2.5";
    expect(read(form).documents.map(({ number }) => number)).toEqual([null]);
  });

  it("a sentence may begin with what the land is planned for", () => {
    const text =
      "KX-02地块：面积约4.4公顷。规划为二类居住用地，容积率为2.0。\nKX-03地块：面积约1公顷。规划为期五年，容积率为1.0。";
    expect(records(text)).toEqual([
      "KX-02 | 二类居住用地 | site 4.4 ha | far - 2",
      "KX-03 | site 1 ha | far - 1",
    ]);
  });

  it("other lots and the table of the paper are no condition of a limit", () => {
    const text =
      "第四条 各地块的容积率、建筑高度按附表二执行。\nKX-02地块容积率不大于3.0，建筑高度不大于80米；其余地块按图则执行。";
    const bounds = read(text).parcels.flatMap(({ indicators }) => Object.values(indicators));
    expect(bounds.map((bound) => bound?.condition)).toEqual([null, null]);
  });

  it("a blank between the thousands of a size in a row of words, and a level land below the ground", () => {
    const rows =
      "地块编号 用地性质 用地面积(㎡) 容积率 建筑密度 绿地率 限高\nKX-01 R2居住用地 45 213 2.0 28% 35% 60m\nKX-02 B1商业用地 8 780 3.0 45% 20% 80m";
    expect(read(rows).parcels.map(({ areas }) => areas.map(({ value }) => value))).toEqual([[45213], [8780]]);
    const below =
      "地块编号\t地下空间水平投影面积（平方米）\t土地用途\t容积率\n样地下2032-01\t6120.5\t停车场用地\t≤1.0";
    expect(records(below)).toEqual(["样地下2032-01 | 停车场用地 | site 6120.5 m2 | far - 1"]);
  });
});

describe("lists of values of several lots in their order", () => {
  it.each([
    ["commas", "面积：1.2,2.3,3.4公顷\n容积率：2.0,1.8,1.5\n绿地率：30%,35%,20%"],
    ["strokes", "面积：1.2/2.3/3.4公顷\n容积率：2.0/1.8/1.5\n绿地率：30%/35%/20%"],
    ["pauses", "面积：1.2、2.3、3.4公顷\n容积率：2.0、1.8、1.5\n绿地率：30%、35%、20%"],
  ])("may have %s between them", (_, lists) => {
    expect(records(`地块编号：TW-1、TW-2、TW-3\n${lists}`)).toEqual([
      "TW-1 | site 1.2 ha | far - 2, greenRatio 30 -",
      "TW-2 | site 2.3 ha | far - 1.8, greenRatio 35 -",
      "TW-3 | site 3.4 ha | far - 1.5, greenRatio 20 -",
    ]);
  });

  it("are told where they are not as many, and are none where they limit both ends or in storeys", () => {
    const { parcels, issues } = controlOf("地块编号：TW-1、TW-2、TW-3\n容积率：2.0、1.8\n绿地率：均为30%");
    expect(issues.map(({ code }) => code)).toContain("control-list-mismatch");
    expect(parcels.map(({ indicators }) => indicators.far)).toEqual([undefined, undefined, undefined]);
    expect(records("地块编号：TW-1、TW-2\n容积率：≥1.0、≤2.0\n建筑高度：≤24米、≤8层")).toEqual([
      "TW-1 | far 1 2, height - 24",
      "TW-2 | far 1 2, height - 24",
    ]);
  });

  it("belong to the codes behind the label of a name", () => {
    expect(
      records(
        "标的名称：青山市2031-07、2031-08号宗地\n宗地面积：27000平方米、30000平方米（分别对应上述宗地）\n容积率：≥1.0、≥1.2",
      ),
    ).toEqual(["2031-07 | site 27000 m2 | far 1 -", "2031-08 | site 30000 m2 | far 1.2 -"]);
  });
});
