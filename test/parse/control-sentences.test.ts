import { describe, expect, it } from "vitest";
import { controlOf, limits, records } from "./control-section";

describe("what is said of both states", () => {
  it("what stays as it was ruled is of both", () => {
    for (const stays of ["维持原规定", "仍按原控规执行", "保持原规划要求"])
      expect(
        records(`LT-09地块:容积率由不大于2.5下调为不大于1.8,绿地率不小于20%、建筑高度不超过36米${stays}。`),
      ).toEqual([
        "before LT-09 | far - 2.5, greenRatio 20 -, height - 36",
        "LT-09 | far - 1.8, greenRatio 20 -, height - 36",
      ]);
    // the words that keep it are no condition
    expect(
      controlOf("LT-09地块建筑密度维持原规定26%。").parcels.map(({ indicators }) => indicators),
    ).toMatchObject([{ density: { max: 26, condition: null } }]);
  });

  it.each(["调整前后用地面积均为2.6公顷", "用地面积调整前、后均为2.6公顷，"])("in one clause: %s", (told) => {
    expect(
      records(
        `QH-07-11地块位于文渊路东侧，${told}。\n容积率由不大于1.5调整为不大于2.2；绿地率由不小于30%调整为不小于35%。`,
      ),
    ).toEqual([
      "before QH-07-11 | site 2.6 ha | far - 1.5, greenRatio 30 -",
      "QH-07-11 | site 2.6 ha | far - 2.2, greenRatio 35 -",
    ]);
  });

  it("in another sentence than the change", () => {
    expect(
      records(
        "SY2031-06号宗地补充公告\n宗地编号：SY2031-06\n调整前：容积率≤1.8，建筑密度≤25%。\n调整后：容积率≤1.6，建筑密度≤28%。\n\nSY2031-06号宗地用途仍为商业用地。",
      ),
    ).toEqual([
      "before SY2031-06 | 商业用地 | far - 1.8, density - 25",
      "SY2031-06 | 商业用地 | far - 1.6, density - 28",
    ]);
  });
});

describe("a value that a change begins with", () => {
  it.each(["由原控规确定的≤1.2", "由2019年图则规定的不大于1.2", "从现行详细规划要求的不高于1.2"])(
    "with words before it that say whose it was: %s",
    (from) => {
      expect(records(`同意将HL-02-05地块容积率${from}调整为≤1.7，建筑高度由≤20米调整为≤36米。`)).toEqual([
        "before HL-02-05 | far - 1.2, height - 20",
        "HL-02-05 | far - 1.7, height - 36",
      ]);
    },
  );
});

describe("buildings of one parcel", () => {
  it("in a section of their own, behind the words for what lies inside the land", () => {
    expect(
      records(
        "一、TX-09地块总体指标\n用地面积：4.3公顷\n容积率：≤0.8\n二、高度控制\nTX-09地块内接待中心建筑高度≤15米，湖畔客舍建筑高度≤9米。",
      ),
    ).toEqual(["TX-09 | site 4.3 ha | far - 0.8 | 接待中心: height - 15 | 湖畔客舍: height - 9"]);
  });

  it("with storeys behind the height, in figures of any script", () => {
    expect(
      records(
        "PL-03地块规划条件：容积率不大于2.0，住宅建筑高度不超过五十四米，且不超过十八层；底层商铺建筑高度不超过九米。",
      ),
    ).toEqual(["PL-03 | far - 2 | 住宅: height - 54, storeys - 18 | 底层商铺: height - 9"]);
  });
});

describe("parts of one parcel", () => {
  it.each([
    "高度分区控制：\n临湖区　建筑高度不大于9米\n腹地区  建筑高度不大于18米",
    "建筑高度按分区控制，临湖区不大于9米，腹地区不大于18米。",
    "建筑高度按以下控制：临湖区≤9米，腹地区≤18米。",
    "地块划分为临湖区、腹地区，建筑高度分别为≤9米、≤18米。",
    "建筑高度：\n临湖区：9米以下\n腹地区：不超过18米",
    "临湖区，建筑高度不大于9米；腹地区，建筑高度不大于18米。",
  ])("under a clause or lines that divide it: %s", (told) => {
    expect(records(`宗地编号：YX-04-11\n用地面积：2.7公顷\n容积率：≤1.4\n${told}`)).toEqual([
      "YX-04-11 | site 2.7 ha | far - 1.4 | 临湖区: height - 9 | 腹地区: height - 18",
    ]);
  });

  it("that are called ordinary beside another", () => {
    expect(records("YX-04-12地块容积率≤0.6。建筑高度：一般建筑≤12米，眺望塔≤21米。")).toEqual([
      "YX-04-12 | far - 0.6 | 一般建筑: height - 12 | 眺望塔: height - 21",
    ]);
  });
});

describe("values in turn", () => {
  it("behind those of another label are of the parcels, and of no parts", () => {
    expect(
      records(
        "公开出让2032-11、2032-12号两宗国有建设用地使用权。\n两宗地均位于桥西街道。出让面积分别为35000平方米、28000平方米，规划用途分别为城镇住宅用地、商务金融用地，容积率分别为≤1.8、≤3.0。",
      ),
    ).toEqual([
      "2032-11 | 城镇住宅用地 | site 35000 m2 | far - 1.8",
      "2032-12 | 商务金融用地 | site 28000 m2 | far - 3",
    ]);
  });
});

describe("a change", () => {
  it.each([
    "容积率（原不大于1.6）调整为不大于2.1，绿地率（原≥35%）调整为≥30%",
    "容积率调整为不大于2.1，原控规为不大于1.6；绿地率调整为≥30%，原控规为≥35%",
    "容积率不大于2.1（原为不大于1.6），绿地率≥30%（原为≥35%）",
    "容积率在原不大于1.6的基础上调整为不大于2.1，绿地率在原≥35%的基础上调整为≥30%",
    "容积率原控制在1.6以内现控制在2.1以内，绿地率原≥35%现≥30%",
  ])("told the other way round, or on the ground of what was: %s", (told) => {
    expect(records(`JS-12-07地块位于望河路北侧，用地面积1.9公顷。\n将JS-12-07地块${told}。`)).toEqual([
      "JS-12-07 | site 1.9 ha | far - 2.1, greenRatio 30 -",
      "before JS-12-07 | site 1.9 ha | far - 1.6, greenRatio 35 -",
    ]);
  });

  it("of one parcel under a heading for each state", () => {
    expect(
      records(
        "JS-12-08地块位于望河路北侧，用地面积1.9公顷。\n一、JS-12-08地块原控规指标\n绿地率不小于35%。\n二、JS-12-08地块调整后指标\n绿地率不小于30%。",
      ),
    ).toEqual([
      "JS-12-08 | site 1.9 ha | greenRatio 30 -",
      "before JS-12-08 | site 1.9 ha | greenRatio 35 -",
    ]);
  });

  it("to values of parts that nobody reads is told", () => {
    const { parcels, issues } = controlOf(
      "JS-12-09地块建筑高度由≤9米调整为：东区（距堤顶路30米范围内）≤9米；西区≤12米。",
    );
    expect(parcels.map(({ version, indicators }) => [version, limits(indicators.height)])).toEqual([
      ["before", "- 9"],
    ]);
    expect(issues.map(({ code }) => code)).toContain("control-value-unread");
  });
});

describe("what is told of other land", () => {
  it.each([
    "全市同类用地平均容积率为1.7，平均建筑密度为33%。",
    "本片区近三年出让住宅用地平均容积率1.9、平均限高54米。",
    "同类地块2031年成交均价为6210元/平方米（折合楼面价2980元/平方米，容积率2.1）。",
    "南侧已建成的幼儿园为3层，高度12.6米。",
    "区域内现状建筑以4至6层为主，平均层数4.8层。",
    "按照《居住区规划设计通则》，多层居住街坊建筑密度最大值为28%。",
    "根据国家标准，居住街坊绿地率不宜低于30%。",
  ])("is said of no parcel here: %s", (told) => {
    expect(records(`ZQ-06地块用地面积2.2公顷，建筑系数不小于40%。\n${told}\n建筑高度≤24米。`)).toEqual([
      "ZQ-06 | site 2.2 ha | buildingCoefficient 40 -, height - 24",
    ]);
  });

  it("leaves what is said of the land as a whole", () => {
    expect(records("ZQ-08地块用地面积2.2公顷。地块整体容积率不大于1.9，整体绿地率不低于30%。")).toEqual([
      "ZQ-08 | site 2.2 ha | far - 1.9, greenRatio 30 -",
    ]);
  });

  it("leaves a part that lies beside something else", () => {
    expect(records("ZQ-07地块建筑高度不大于24米。邻近学校一侧建筑高度不大于15米。")).toEqual([
      "ZQ-07 | height - 24 | 邻近学校一侧: height - 15",
    ]);
  });
});

describe("a table of two states", () => {
  it.each(["修改前\t修改后", "原控规\t本次调整", "原规划条件\t现规划条件"])(
    "may have one row: %s",
    (states) => {
      expect(
        records(
          `关于LP-03-05地块控规调整的公示\nLP-03-05地块指标对比如下：\n控制指标\t${states}\n绿地率\t不低于25%\t≥40%\n特此公示。`,
        ),
      ).toEqual(["before LP-03-05 | greenRatio 25 -", "LP-03-05 | greenRatio 40 -"]);
    },
  );
});

describe("a ratio that a price was reckoned with", () => {
  it.each(["（对应容积率1.6）", "，对应容积率1.6", "，基准地价的容积率为1.6"])(
    "is none of the parcel: %s",
    (told) => {
      expect(records(`ZQ-05地块建筑密度≤35%，绿地率≥25%。该片区基准地价1850元/平方米${told}。`)).toEqual([
        "ZQ-05 | density - 35, greenRatio 25 -",
      ]);
    },
  );
});

describe("a notice without a number before one that has a number", () => {
  it("is a document of its own where it tells of limits", () => {
    const first =
      "地块名称\n梧桐路2031-07号地块\n面 积\n33902平方米\n容积率\n不大于2.5\n建筑密度\n不大于50%\n绿地率\n不小于20%";
    const second =
      "青岩市自然资源和规划局\n建设用地规划条件书\n青自规条〔2031〕37号\n青岩市土地储备中心：\n　　经研究，JH-17-03地块规划条件如下：容积率不大于1.8，绿地率不小于30%。\n　　本规划条件有效期一年。";
    expect(records(`${first}\n\n${second}`).map((line) => line.split(" | ").at(-1))).toEqual([
      "far - 2.5, density - 50, greenRatio 20 -",
      "far - 1.8, greenRatio 30 -",
    ]);
  });
});

describe("a lot that a clause adds", () => {
  it("behind a stop and 以及 is one of its own, and what a list goes on with is none", () => {
    const first = "会上通过了KD-04地块,用地面积3.1公顷,为医院用地,容积率1.8,建筑密度30%";
    expect(
      records(`${first};以及KD-05地块,用地面积1.2公顷,为公园绿地,容积率0.05,绿地率不得低于70%。`),
    ).toEqual([
      "KD-04 | 医院用地 | site 3.1 ha | far - 1.8, density - 30",
      "KD-05 | 公园绿地 | site 1.2 ha | far - 0.05, greenRatio 70 -",
    ]);
    expect(records(`${first},东邻KD-06地块,及KD-07地块,建筑高度30米。`)).toEqual([
      "KD-04 | 医院用地 | site 3.1 ha | far - 1.8, density - 30, height - 30",
    ]);
  });
});

it("the heading of a change of use is no use", () => {
  const text =
    "同意YX-03地块规划调整。\n一、用地性质调整。YX-03地块用地性质由商业用地调整为居住用地，容积率≤2.0。\n二、用地性质说明。按国家标准执行。";
  expect(records(text)).toEqual(["before YX-03 | 商业用地", "YX-03 | 居住用地 | far - 2"]);
});
