import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

const issues = (text: string): string[] => controlOf(text).issues.map((issue) => issue.code);

describe("figures", () => {
  it("a ratio in per cent, a share as a fraction", () => {
    expect(records("地块:FG-01;容积率≥120%;建筑密度:≤0.30;绿地率:≥0.15")).toEqual([
      "FG-01 | far 1.2 -, density - 30, greenRatio 15 -",
    ]);
  });

  it("figures that blanks broke, signs written as entities, 应当 and 不足", () => {
    expect(records("编号 FG-11 容积率 ≤ 1.5 密度 ≤ 2 5 % 高度 ≤ 5 4 m")).toEqual([
      "FG-11 | far - 1.5, density - 25, height - 54",
    ]);
    expect(records("地块编号：FG-12&nbsp;\n容积率：&ge;2.0 且 &le;4.0\n建筑高度：&lt;60米")).toEqual([
      "FG-12 | far 2 4, height - 60!",
    ]);
    expect(records("地块编号：FG-13\n容积率应当不大于0.9\n建筑高度 不足10米")).toEqual([
      "FG-13 | far - 0.9, height - 10!",
    ]);
  });

  it("a sign behind its figure limits the name before it, and not the one on the next line", () => {
    for (const joint of ["\n", " |\n", "；\n"])
      expect(
        records(["地块编号：FG-15", "容积率：0.7≤", "建筑密度：40%≤", "绿地率：≤20%"].join(joint)),
      ).toEqual(["FG-15 | far 0.7 -, density 40 -, greenRatio - 20"]);
  });

  it("behind 且 a figure that lost its sign is the other end", () => {
    expect(
      records("地块编号：FG-17\n容积率：>1.0且 2.08\n建筑密度：不小于40%且60%\n绿地率：≤20%且12个车位"),
    ).toEqual(["FG-17 | far 1! 2.08, density 40 60, greenRatio - 20"]);
    expect(records("地块编号：FG-18\n基准容积率为3.0\n建设密度≤25%")).toEqual([
      "FG-18 | far - 3, density - 25",
    ]);
  });

  it("a unit whose bracket is not closed on its line; a count of lots is no code", () => {
    expect(
      records(
        "经批准，决定以挂牌方式出让1(幅)地块的使用权。\n宗地编号\n\nFG-16\n\n宗地面积(m2\n\n34438.276\n\n容积率\n\n≤2.2",
      ),
    ).toEqual(["FG-16 | site 34438.276 m2 | far - 2.2"]);
  });

  it("figures whose digits stand apart are one figure from the first digit on", () => {
    expect(
      records(
        "FG-14地块:土地面积 1 2 , 3 0 8 . 5 0 平方米,容积率≤ 1 . 2 5,建筑密度≤ 4 0 . 5 %,绿地率 3 0 %-3 5 %,限高 1 0 0 米。",
      ),
    ).toEqual(["FG-14 | site 12308.5 m2 | far - 1.25, density - 40.5, greenRatio 30 35, height - 100"]);
    expect(records("FG-15地块:用地面积 1 , 0 3 4 , 5 6 7 平方米,容积率≤1.5。")).toEqual([
      "FG-15 | site 1034567 m2 | far - 1.5",
    ]);
    expect(records("FG-16地块:用地面积 1 3 1 0 8 . 6 平方米,容积率≤1.5。")).toEqual([
      "FG-16 | site 13108.6 m2 | far - 1.5",
    ]);
  });

  it("no limit in words, for all of them", () => {
    expect(records("FG-14地块:容积率上限不作约束,建筑密度不予控制,绿地率没有限制,用地面积1.2公顷。")).toEqual(
      ["FG-14 | site 1.2 ha | far not-required | density not-required | greenRatio not-required"],
    );
  });

  it("two limits in a row that nothing tells apart are not taken", () => {
    const text = "出让公告\nFG-02地块\n容积率 ≤3.5 ≤2.6\n绿地率 ≥20%";
    expect(records(text)).toEqual(["FG-02 | greenRatio 20 -"]);
    expect(issues(text)).toEqual(["control-value-unread"]);
  });

  it("the value of a part in brackets, of parts one behind the other, of zones with a remark", () => {
    expect(records("地块编号:FG-03\n建筑密度:≤45%(裙房≤55%)")).toEqual([
      "FG-03 | density - 45 | 裙房: density - 55",
    ]);
    expect(records("地块编号:FG-04\n容积率≤1.2\n其中:住宅部分容积率≤1.0、建筑高度≤18米")).toEqual([
      "FG-04 | far - 1.2 | 住宅部分: far - 1, height - 18",
    ]);
    expect(
      records(
        "地块编号:FG-05,容积率≤1.9。\nA区(沿河60米范围)建筑高度不大于18米;\nB区(中部)建筑高度不大于36米。",
      ),
    ).toEqual(["FG-05 | far - 1.9 | A区: height - 18 | B区: height - 36"]);
  });

  it("storeys and the height by its everyday word, of one kind of building", () => {
    expect(records("地块编号FG-06,容积率不高于1.9;住宅建筑层数不高于18层、高度不高于54米")).toEqual([
      "FG-06 | far - 1.9 | 住宅: storeys - 18, height - 54",
    ]);
  });
});

describe("changes", () => {
  it("of parts", () => {
    expect(records("CG-01地块拟调整:容积率:工业≥1.0调整为居住≤1.9、商业≤2.6")).toEqual([
      "before CG-01 | 工业: far 1 -",
      "CG-01 | 居住: far - 1.9 | 商业: far - 2.6",
    ]);
    expect(records("拟将CG-02地块中的工业部分(容积率≥1.0)调整为居住(容积率≤1.9)。")).toEqual([
      "before CG-02 | far 1 -",
      "CG-02 | 居住 | far - 1.9",
    ]);
  });

  it("from what was planned to what is planned now", () => {
    expect(records("CG-03地块原规划为工业用地,容积率1.0-1.5,现规划为商住用地,容积率不大于2.6。")).toEqual([
      "before CG-03 | 工业用地 | far 1 1.5",
      "CG-03 | 商住用地 | far - 2.6",
    ]);
  });

  it("as corrections: 原公告 and 现更正为, 更正前 and 更正后 above tables", () => {
    expect(
      records(
        "更正公告\nCG-04地块指标更正如下:\n原公告“容积率不大于2.2、绿地率不小于35%”,现更正为“容积率不大于2.0、绿地率不小于35%”。",
      ),
    ).toEqual(["before CG-04 | far - 2.2, greenRatio 35 -", "CG-04 | far - 2, greenRatio 35 -"]);
    expect(
      records(
        "补充公告\n更正前：\n宗地编号 净用地面积（㎡） 容积率\nCG2031-5 30127.6 ≤2.0\n更正后：\n宗地编号 净用地面积（㎡） 容积率\nCG2031-5 29984.2 ≤1.8",
      ),
    ).toEqual(["before CG2031-5 | site 30127.6 m2 | far - 2", "CG2031-5 | site 29984.2 m2 | far - 1.8"]);
  });
});

describe("subjects", () => {
  it.each([
    ["宗地编号样工挂[2031]9号,面积2公顷,容积率≥1.5", "样工挂[2031]9号"],
    ["〔2031〕样土网044号宗地,容积率≤3.0", "〔2031〕样土网044号"],
    ["样东丽(挂)2031-09号地块,容积率不大于1.5", "样东丽(挂)2031-09号"],
    ["宗地编号:SB2031-14（网）;容积率:不大于2.2", "SB2031-14（网）"],
    ["（成交）样河2031G15：土地面积46678平方米，容积率1.0-2.1", "样河2031G15"],
    ["地块编号\t样浦挂2031-12\n容积率\t≤2.7", "样浦挂2031-12"],
    ["编号:样规条〔2031〕008\n地块:SB-04\n容积率:≤1.2", "SB-04"],
    ["地块编号:SB2031G011\n土地坐落:样城区南江大道西侧B-12地块\n容积率:≤3.2", "SB2031G011"],
  ])("code in %s", (text, code) => {
    expect(controlOf(`规划条件公示\n${text}。`).parcels.map((one) => one.code)).toEqual([code]);
  });

  it("parcels with their areas in brackets share what was said before them", () => {
    expect(
      records(
        "本次出让地块共3宗,总面积12.5公顷,均为工业用地,容积率不低于1.0。具体为:SB-11(4.2公顷)、SB-12(5.1公顷)、SB-13(3.2公顷)。",
      ),
    ).toEqual([
      "SB-11 | 工业用地 | site 4.2 ha | far 1 -",
      "SB-12 | 工业用地 | site 5.1 ha | far 1 -",
      "SB-13 | 工业用地 | site 3.2 ha | far 1 -",
    ]);
  });

  it("以上三宗地 with a label, 两宗均 behind a name, values behind codes", () => {
    const both =
      "SB-21:出让面积1.2公顷。\nSB-22:出让面积1.5公顷。\n以上两宗地规划用途均为一类工业用地,容积率1.0以上。\n建筑高度:SB-21≤24米,SB-22≤18米;绿地率:两宗均≤20%。";
    expect(records(both)).toEqual([
      "SB-21 | 一类工业用地 | site 1.2 ha | height - 24, far 1 -, greenRatio - 20",
      "SB-22 | 一类工业用地 | site 1.5 ha | height - 18, far 1 -, greenRatio - 20",
    ]);
  });

  it("parcels that only the title names, with an exception", () => {
    const text =
      "新城东区SB-51、SB-52、SB-53三个居住地块开发强度说明\n三个地块用地面积依次为3.2公顷、2.9公顷和1.4公顷。除SB-53地块容积率不大于1.2外，其余地块容积率均不大于1.8。";
    expect(records(text)).toEqual([
      "SB-53 | site 1.4 ha | far - 1.2",
      "SB-51 | site 3.2 ha | far - 1.8",
      "SB-52 | site 2.9 ha | far - 1.8",
    ]);
  });

  it("lots that go by their places, a line each", () => {
    const text =
      "样州农场场部地块：二类居住用地，用地28 350㎡，容积率1.0~1.8。\n样州农场粮库地块：仓储用地，用地51 200㎡，容积率0.7至1.2。";
    expect(records(text)).toEqual([
      "样州农场场部地块 | 二类居住用地 | site 28350 m2 | far 1 1.8",
      "样州农场粮库地块 | 仓储用地 | site 51200 m2 | far 0.7 1.2",
    ]);
  });

  it("areas and uses that are clauses of their own", () => {
    expect(records("招商推介\n1号地块:冷链物流项目,约1.2平方公里,物流仓储用地,容积率不低于0.8。")).toEqual([
      "1号地块 | 物流仓储用地 | site 1.2 km2 | far 0.8 -",
    ]);
    expect(
      records("同意SB-32地块分为两个地块。其中SB-32a为社会停车场用地(S42),面积0.52公顷,容积率不大于1.5。"),
    ).toEqual(["SB-32a | S42 | site 0.52 ha | far - 1.5"]);
  });

  it("bullets begin lines, labels may be set with blanks", () => {
    expect(
      records(
        "出让公告\n● 地块编号:SB-41\n● 用地性质:居住用地兼容商业用地(R2/B1)\n● 综合容积率:大于1,小于或等于3.2",
      ),
    ).toEqual(["SB-41 | R2+B1 | far 1! 3.2"]);
    expect(records("宗 地 编 号:SB-42\n位 置:北桥路西侧\n出 让 面 积:28,764.9平方米\n容 积 率:≤2.3")).toEqual(
      ["SB-42 | site 28764.9 m2 | far - 2.3"],
    );
  });

  it("whole numbers and halves in characters, a limit between 以 and 为限", () => {
    expect(
      records("该用地(编号SB-51)面积叁亩半,容积率应小于二,建筑层数以三层为限,建筑高度以12米为限。\n规划要求"),
    ).toEqual(["SB-51 | site 3.5 mu | far - 2!, storeys - 3, height - 12"]);
  });

  it("figures that no plan can have, and limits that exclude each other, are said and not taken", () => {
    const text = "SB-52宗地规划要点\n容积率:2.6≤容积率≤1.6\n建筑密度:≤280%\n绿地率:≥30%";
    expect(records(text)).toEqual(["SB-52 | greenRatio 30 -"]);
    expect(issues(text)).toEqual(["control-value-unread", "control-value-unread"]);
    const storeys = "SB-53宗地规划要点\n容积率:≤1.6\n建筑高度:不小于12层且不大于6层";
    expect(records(storeys)).toEqual(["SB-53 | far - 1.6"]);
    expect(issues(storeys)).toEqual(["control-value-unread"]);
  });

  it("one value for some and another for the rest", () => {
    const lots = "SB-61、SB-62、SB-63地块用途均为商业用地,容积率均不大于2.0,";
    const [low, high] = ["far - 2, height - 36", "far - 2, height - 72"];
    for (const words of ["除SB-62不大于72米外,其余均不大于36米", "SB-62不大于72米,其余不大于36米"])
      expect(records(`规划条件\n${lots}建筑高度${words}。`)).toEqual([
        `SB-61 | 商业用地 | ${low}`,
        `SB-62 | 商业用地 | ${high}`,
        `SB-63 | 商业用地 | ${low}`,
      ]);
  });

  it("the first part under a heading has its values like the second", () => {
    const text =
      "SB-71宗地\n分项要求\n　　住宅部分：容积率不大于2.1，绿地率不小于35%\n　　商业部分：容积率不大于3.4，绿地率不小于20%";
    expect(records(text)).toEqual([
      "SB-71 | 住宅部分: far - 2.1, greenRatio 35 - | 商业部分: far - 3.4, greenRatio 20 -",
    ]);
  });

  it("from where a height is measured, between two figures, storeys below the ground, a use behind 系", () => {
    expect(
      records(
        "SB-81地块系新型产业用地，容积率介于1.1与1.9之间，建筑高度自室外地坪起不得超过33米，地下室层数不超过2层。",
      ),
    ).toEqual(["SB-81 | 新型产业用地 | far 1.1 1.9, height - 33"]);
    expect(
      records("地块编号 SB-82\n用地性质代码 A33\n用地性质 中小学用地\n用地面积 2.4公顷\n容积率 0.8"),
    ).toEqual(["SB-82 | A33 | site 2.4 ha | far - 0.8"]);
  });
});
