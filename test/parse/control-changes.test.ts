import { describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import { areasOf, controlOf, four, limits, parcelNamed, records } from "./control-section";

function versions(text: string, code: string): { before: Parcel | undefined; current: Parcel | undefined } {
  const own = controlOf(text).parcels.filter((parcel) => parcel.code === code);
  return {
    before: own.find((parcel) => parcel.version === "before"),
    current: own.find((parcel) => parcel.version === "current"),
  };
}

describe("values before and after a change", () => {
  it("become two records, the later naming the earlier", () => {
    const { before, current } = versions(
      "一、将QA-01-02地块用地性质由商业用地(B1)调整为二类居住用地(R2),用地面积由3.2公顷调整为3.05公顷,容积率由不大于2.0调整为不大于2.5,建筑密度由40%调整为30%,绿地率由20%提高至35%,建筑限高由24米调整为54米。",
      "QA-01-02",
    );
    expect(current?.supersedes).toBe(before?.id);
    expect(before?.supersedes).toBeNull();
    expect([before?.status, current?.status]).toEqual(["modified", "modified"]);
    expect(before?.landUse.map((use) => use.code)).toEqual(["B1"]);
    expect(current?.landUse.map((use) => use.code)).toEqual(["R2"]);
    expect([areasOf(before!), areasOf(current!)]).toEqual([["site 3.2 ha"], ["site 3.05 ha"]]);
    expect(four(before!.indicators)).toEqual(["- 2", "- 40", "20 -", "- 24"]);
    expect(four(current!.indicators)).toEqual(["- 2.5", "- 30", "35 -", "- 54"]);
    expect(before?.indicators.far?.raw).toBe("容积率由不大于2.0");
  });

  it("are none where a limit may be passed: what other parcels are given stays", () => {
    const { parcels } = controlOf(
      [
        "一、宗地情况",
        "（1）2021-31号",
        "位于柳堤路以东；面积约86亩；用途：城镇住宅用地；建筑高度上限54米。",
        "（2）2021-32号",
        "位于柳堤路以西；面积约32亩；用途：工业用地；建筑高度上限36米，其中总装车间可提高至45米。",
      ].join("\n"),
    );
    expect(parcels.map(({ version, indicators }) => `${version} ${limits(indicators.height)}`)).toEqual([
      "current - 54",
      "current - 36",
    ]);
    expect(parcels[1]?.indicators.height?.condition).toBe("其中总装车间可提高至45米");
  });

  it.each([
    [
      "原容积率2.0,调整后容积率1.8;原绿地率30%,现绿地率35%",
      ["- 2", "none", "30 -", "none"],
      ["- 1.8", "none", "35 -", "none"],
    ],
    [
      "调整前:容积率2.0,建筑密度30%;调整后:容积率1.8,建筑密度25%",
      ["- 2", "- 30", "none", "none"],
      ["- 1.8", "- 25", "none", "none"],
    ],
    [
      "原用地性质为商业用地,容积率≤2.0;调整为二类居住用地,容积率≤2.5",
      ["- 2", "none", "none", "none"],
      ["- 2.5", "none", "none", "none"],
    ],
    ["容积率2.0→2.5", ["- 2", "none", "none", "none"], ["- 2.5", "none", "none", "none"]],
  ])("%s", (words, before, current) => {
    const both = versions(`一、QA-02-01地块${words}。`, "QA-02-01");
    expect(four(both.before!.indicators)).toEqual(before);
    expect(four(both.current!.indicators)).toEqual(current);
  });

  it("leave one record where only the new value is printed", () => {
    const { before, current } = versions("一、QA-03地块容积率调整为2.2,原则上限高60米。", "QA-03");
    expect(before).toBeUndefined();
    expect(four(current!.indicators)).toEqual(["- 2.2", "none", "none", "- 60"]);
    expect(current?.status).toBe("modified");
  });

  it("read a change of use without a label", () => {
    const { before, current } = versions("一、QA-04地块由文化设施用地调整为医院用地,容积率≤2.0。", "QA-04");
    expect(before?.landUse.map((use) => use.raw)).toEqual(["文化设施用地"]);
    expect(current?.landUse.map((use) => use.raw)).toEqual(["医院用地"]);
  });

  it("follow a division and a merger through the text", () => {
    const parsed = controlOf(
      [
        "一、同意将RT-09-02地块拆分为RT-09-02、RT-09-05、RT-09-06等3个地块。其中:RT-09-05地块、RT-09-06地块面积分别为83.40亩、18.60亩,规划用地性质由文化活动用地调整为居住用地。",
        "二、RT-09-05、RT-09-06地块(R2居住用地):容积率≤2.3,建筑密度≤20%。",
        "三、将RT-11、RT-12地块合并为RT-13地块,用地面积3公顷,容积率不大于2.1。",
      ].join("\n"),
    );
    const current = parsed.parcels.filter((parcel) => parcel.version === "current");
    expect(
      current.map((parcel) => [parcel.role, parcel.code, parcel.derivedFrom.join(), areasOf(parcel).join()]),
    ).toEqual([
      ["parcel", "RT-09-05", "RT-09-02", "site 83.4 mu"],
      ["parcel", "RT-09-06", "RT-09-02", "site 18.6 mu"],
      ["parcel", "RT-13", "RT-11,RT-12", "site 3 ha"],
      ["retired", "RT-11", "", ""],
      ["retired", "RT-12", "", ""],
    ]);
    const [first] = current;
    expect(first?.landUse.map((use) => [use.raw, use.code])).toEqual([["居住用地", "R2"]]);
    expect(first?.indicators.far?.max).toBe(2.3);
  });
});

describe("a change that no word for the state before announces", () => {
  const states = (text: string): (string | null)[][] =>
    controlOf(text).parcels.map((one) => [
      one.code,
      one.version,
      one.landUse.map(({ raw }) => raw).join("+"),
      ...four(one.indicators).slice(0, 2),
    ]);

  it("takes the place of what was told of the parcels before", () => {
    const text =
      "东溪片区TX-03b、TX-04d规划指标调整方案\n一、基本情况\nTX-03b地块(约31.5亩)、TX-04d地块(约76.2亩),规划用地性质为商业用地、容积率≤0.6、建筑密度≤42%。\n二、调整情况\n经研究,同意将TX-03b、TX-04d两宗用地规划用地性质统一调整为二类居住用地,容积率≤2.4、建筑密度≤28%。";
    expect(states(text)).toEqual([
      ["TX-03b", "before", "商业用地", "- 0.6", "- 42"],
      ["TX-03b", "current", "二类居住用地", "- 2.4", "- 28"],
      ["TX-04d", "before", "商业用地", "- 0.6", "- 42"],
      ["TX-04d", "current", "二类居住用地", "- 2.4", "- 28"],
    ]);
    expect(parcelNamed(controlOf(text), "TX-04d").areas.map(({ value }) => value)).toEqual([76.2]);
  });

  it("and a wish is none", () => {
    const text =
      "规划答复\nTX-05地块容积率不大于2.2,建筑密度不大于30%。关于将容积率提高到3.2的建议,暂无计划。";
    expect(states(text)).toEqual([["TX-05", "current", "", "- 2.2", "- 30"]]);
    expect(controlOf(text).issues).toEqual([]);
  });

  it("has its value behind words that were no figure", () => {
    const { parcels } = controlOf(
      "规划条件调整公示\nTX-06地块容积率由“不大于1.7”调整为“≤3.2”;绿地率由“按有关规定执行”调整为“≥30%”。",
    );
    expect(parcels.map((one) => four(one.indicators))).toEqual([
      ["- 1.7", "none", "none", "none"],
      ["- 3.2", "none", "30 -", "none"],
    ]);
  });

  it("stands in brackets behind the labels of columns", () => {
    const text =
      "指标对比\n地块编号\t用地性质(原)\t用地性质(现)\t用地面积(公顷,原)\t用地面积(公顷,现)\t容积率(原)\t容积率(现)\nTX-07\t商业用地\t二类居住用地\t2.31\t2.40\t≤3.0\t≤2.1";
    expect(states(text)).toEqual([
      ["TX-07", "before", "商业用地", "- 3", "none"],
      ["TX-07", "current", "二类居住用地", "- 2.1", "none"],
    ]);
  });
});

describe("what stays as it is", () => {
  const heads = "某片区控规调整公告\n";
  it.each([
    "LW-6地块：容积率由≤1.2调整为≤1.6，绿地率仍为≥32%，用地性质仍为工业用地。",
    "LW-6地块：用地性质维持工业用地不变，容积率由≤1.2调整为≤1.6，绿地率≥32%，维持不变。",
    "LW-6地块：用地性质：工业用地（不变），容积率由≤1.2提高至≤1.6，绿地率≥32%，不作调整。",
  ])("holds in both states: %s", (words) => {
    const found = records(heads + words).map((one) => one.split(" | ").slice(0, 2).join(" "));
    expect(found).toEqual(["before LW-6 工业用地", "LW-6 工业用地"]);
    const [before, current] = controlOf(heads + words).parcels;
    expect([limits(before?.indicators.greenRatio), limits(current?.indicators.greenRatio)]).toEqual([
      "32 -",
      "32 -",
    ]);
    expect([limits(before?.indicators.far), limits(current?.indicators.far)]).toEqual(["- 1.2", "- 1.6"]);
  });

  it("is the use of a column that speaks of no state, beside columns that do", () => {
    const table = [
      "地块编码 | 用地性质 | 修正前用地面积（公顷） | 修正后用地面积（公顷）",
      "LW-6 | 医院用地 | 1.20 | 1.25",
    ];
    expect(records([heads.trim(), ...table].join("\n"))).toEqual([
      "before LW-6 | 医院用地 | site 1.2 ha",
      "LW-6 | 医院用地 | site 1.25 ha",
    ]);
  });

  it("is read behind quotation marks that close a remark", () => {
    const text = `${heads}LW-6地块建筑密度由“25%以下（含25%）”变更为“28%以下（含28%）”。`;
    expect(records(text)).toEqual(["before LW-6 | density - 25", "LW-6 | density - 28"]);
  });

  it("keeps a use and the label behind a gap apart", () => {
    const text = `${heads}LW-6地块\n  修改前：居住用地  面积8142.66㎡  容积率≤0.8\n  修改后：商业用地  面积8142.66㎡  容积率≤1.5`;
    expect(records(text)).toEqual([
      "before LW-6 | 居住用地 | site 8142.66 m2 | far - 0.8",
      "LW-6 | 商业用地 | site 8142.66 m2 | far - 1.5",
    ]);
  });
});

describe("states told from afar", () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      "the former and the latter of two",
      "RS-11宗地、RS-12宗地一并公布。前者用地面积2.6公顷，为商务金融用地，容积率不超过3.2；后者用地面积1.1公顷，为供电用地，容积率不超过0.6。",
      ["RS-11 | 商务金融用地 | site 2.6 ha | far - 3.2", "RS-12 | 供电用地 | site 1.1 ha | far - 0.6"],
    ],
    [
      "what the next paragraph turns",
      "（一）调整UK-02-04地块\n该地块现行规划为行政办公用地，面积1.4公顷，容积率1.8，限高40米。\n现拟调整为医院用地，面积、容积率维持不变，限高提高到50米。",
      [
        "before UK-02-04 | 行政办公用地 | site 1.4 ha | far - 1.8, height - 40",
        "UK-02-04 | 医院用地 | site 1.4 ha | height - 50, far - 1.8",
      ],
    ],
    [
      "both states in one label",
      "地块名称：VL-06\n用地性质（调整前/调整后）：商务金融用地/二类居住用地\n用地面积（调整前/调整后）：2.2公顷/2.1公顷\n容积率（调整前/调整后）：≤3.4/≤2.2",
      [
        "before VL-06 | 商务金融用地 | site 2.2 ha | far - 3.4",
        "VL-06 | 二类居住用地 | site 2.1 ha | far - 2.2",
      ],
    ],
    [
      "words between a value and its change",
      "VM-01地块的容积率由1.6略微调为1.7；VM-02地块的建筑限高由48米统一调整为54米，容积率保持2.2不变。",
      [
        "before VM-01 | far - 1.6",
        "VM-01 | far - 1.7",
        "before VM-02 | height - 48, far - 2.2",
        "VM-02 | height - 54, far - 2.2",
      ],
    ],
    [
      "the rest that is as it was, without a word for the former state",
      "GE-07地块原规划条件于上年核发，其中容积率≤2.6，建筑密度≤48%，建筑高度≤50米。现将建筑密度调整为≤42%，其余指标不变。",
      ["before GE-07 | density - 48, far - 2.6, height - 50", "GE-07 | far - 2.6, height - 50, density - 42"],
    ],
    [
      "a limit behind the last of a list, and one before the first",
      "FA-1地块（1.4公顷）、FA-2地块（1.1公顷）建筑密度分别控制在42%和26%以内，容积率上限依次为2.4、1.9。",
      ["FA-1 | site 1.4 ha | density - 42, far - 2.4", "FA-2 | site 1.1 ha | density - 26, far - 1.9"],
    ],
    [
      "a name that begins behind the title",
      "关于城北5号、6号两个地块控规调整的通告\n5号地块：容积率1.9→1.7，绿地率35%不变。\n6号地块：容积率2.1→2.4。",
      [
        "before 5号地块 | far - 1.9, greenRatio 35 -",
        "5号地块 | far - 1.7, greenRatio 35 -",
        "before 6号地块 | far - 2.1",
        "6号地块 | far - 2.4",
      ],
    ],
    [
      "what 现 at the beginning of a sentence names again",
      "ZK-27-04号宗地2009年取得，出让合同约定用途工业，容积率未约定，建筑密度30%。现按最新规划核定：用途为新型产业用地，容积率2.0—3.5，建筑密度35%—55%。",
      [
        "before ZK-27-04 | 工业 | density - 30 | far none",
        "ZK-27-04 | 新型产业用地 | far 2 3.5, density 35 55",
      ],
    ],
    [
      "a name at the end of a short line",
      "某片区局部调整（第2批）\n序一　TN-17-11地块\n调整原因：道路线形变化\n面积：2.33→2.28（公顷）\n容积率：不变（≤2.0）\n用地性质：不变（二类居住用地）\n序二　TN-17-12地块\n容积率：≤1.5→≤1.6",
      [
        "before TN-17-11 | 二类居住用地 | site 2.33 ha | far - 2",
        "TN-17-11 | 二类居住用地 | site 2.28 ha | far - 2",
        "before TN-17-12 | far - 1.5",
        "TN-17-12 | far - 1.6",
      ],
    ],
    [
      "a height by its everyday name, and what does not change",
      "FD-01-08：由二类居住用地改为社区服务设施用地，面积不变（0.86公顷），高度由54米改为18米。\nFD-01-09：用地性质和面积均不改变，容积率由2.2改为2.4。",
      [
        "before FD-01-08 | 二类居住用地 | site 0.86 ha | height - 54",
        "FD-01-08 | 社区服务设施用地 | site 0.86 ha | height - 18",
        "before FD-01-09 | far - 2.2",
        "FD-01-09 | far - 2.4",
      ],
    ],
    [
      "one after another what has limits under one name",
      "JD-12地块面积约4.4公顷，建筑高度：滨水地段上限12米，其余地段上限24米。",
      ["JD-12 | site 4.4 ha | 滨水地段: height - 12 | 其余地段: height - 24"],
    ],
    [
      "what a note says of each row",
      "一、地块情况\n编号\t面积(平方米)\t用途\t容积率\nHN2027-18\t13420.1\t城镇住宅用地\t1.5-2.4\nHN2027-20\t2260.9\t零售商业用地\t1.0-2.0\n注：1、绿地率均不低于30%；\n2、建筑高度均控制在60米以内。",
      [
        "HN2027-18 | 城镇住宅用地 | site 13420.1 m2 | far 1.5 2.4, greenRatio 30 -, height - 60",
        "HN2027-20 | 零售商业用地 | site 2260.9 m2 | far 1 2, greenRatio 30 -, height - 60",
      ],
    ],
    [
      "an act that is intended, and verbs of one sign",
      "RD-11-2的用地性质拟由供水用地变为公园绿地，面积1.3公顷不变；RD-11-5的容积率拟从1.2提至1.5。",
      [
        "before RD-11-2 | 供水用地 | site 1.3 ha",
        "RD-11-2 | 公园绿地 | site 1.3 ha",
        "before RD-11-5 | far - 1.2",
        "RD-11-5 | far - 1.5",
      ],
    ],
    [
      "what was printed, in brackets",
      "RE-06-02地块容积率应为≤1.8（原公布为≤2.8）；RE-06-07地块绿地率应为≥35%（原公布为≥25%）。",
      [
        "before RE-06-02 | far - 2.8",
        "RE-06-02 | far - 1.8",
        "before RE-06-07 | greenRatio 25 -",
        "RE-06-07 | greenRatio 35 -",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });
});
