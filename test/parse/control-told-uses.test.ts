import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("uses by a plan or a count", () => {
  it("tell which state the plan is of", () => {
    expect(
      records("KB-01地块，该地块在原控规中确定为工业用地，修改后为商业用地，面积3公顷，容积率≤2.0。"),
    ).toEqual(["before KB-01 | 工业用地", "KB-01 | 商业用地 | site 3 ha | far - 2"]);
    expect(records("KB-01地块面积3公顷，总规确定为城镇住宅用地，控规确定为商业用地，容积率≤2.0。")).toEqual([
      "KB-01 | 商业用地 | site 3 ha | far - 2",
    ]);
  });

  it.each([
    "县里集中供应3宗商住用地及2宗工业用地。KB-01地块面积3公顷，容积率≤2.0；KB-02地块面积2公顷，容积率≤1.5。",
    "KB-01地块面积3公顷，容积率≤2.0；KB-02地块面积2公顷，容积率≤1.5。竞买人须在本市持有一宗工业用地方可报名。",
  ])("are nobody's where they count others: %s", (text) => {
    expect(records(text)).toEqual(["KB-01 | site 3 ha | far - 2", "KB-02 | site 2 ha | far - 1.5"]);
  });
});

describe("values that are no limits", () => {
  it("of what was built, beside the limit", () => {
    expect(records("LT-19地块出让合同约定容积率≤2.0。经核算，该项目实际容积率为1.98。")).toEqual([
      "LT-19 | far - 2",
    ]);
  });

  it("by which one may be passed", () => {
    expect(records("QS-12地块容积率≤2.0，绿地率可折减5%，建筑高度≤27米。")).toEqual([
      "QS-12 | far - 2, height - 27",
    ]);
  });

  it("in the other measure before a change", () => {
    expect(
      records("RH-45地块“建筑高度：18米（6层）”修改为“建筑高度：36米（11层）”，容积率由1.5修改为1.8。"),
    ).toEqual([
      "before RH-45 | height - 18, storeys - 6, far - 1.5",
      "RH-45 | height - 36, storeys - 11, far - 1.8",
    ]);
  });

  it("and words that only lead to one are no condition", () => {
    const [parcel] = controlOf("KB-01地块绿地率补充明确为30%，容积率进一步明确为2.0。").parcels;
    expect(parcel?.indicators.greenRatio).toMatchObject({ min: 30, condition: null });
    expect(parcel?.indicators.far).toMatchObject({ max: 2, condition: null });
  });
});

describe("names of lots", () => {
  it("behind list numbers and short labels", () => {
    expect(
      records("规划条件\n一、地块：KB-01\n二、性质：二类居住用地\n三、规模：3.2公顷\n四、容积率：≤2.0"),
    ).toEqual(["KB-01 | 二类居住用地 | site 3.2 ha | far - 2"]);
  });

  it("are not what the land is offered as", () => {
    expect(
      records("柳溪推介地块\n【柳溪区】东山板块XJ-13地块，净用地面积52亩，住宅用地，容积率≤1.6，限高26米。"),
    ).toEqual(["XJ-13 | 住宅用地 | site 52 mu | far - 1.6, height - 26"]);
  });

  it("do not run on from the line above", () => {
    expect(
      records(
        "收储地块信息\n地块一 原棉纺厂 面积：88亩 容积率：2.2 限高：60米\n地块二 原磷肥厂 面积：132亩 容积率：1.2 限高：24米",
      ),
    ).toEqual([
      "地块一 | site 88 mu | far - 2.2, height - 60",
      "地块二 | site 132 mu | far - 1.2, height - 24",
    ]);
  });

  it("are of what looks for its place", () => {
    const { parcels } = controlOf(
      "规划选址意见\n    同意柳荫小学迁建项目选址于柳荫镇西渡村，用地规模28亩，容积率0.6-0.9，建筑密度不超过30%。",
    );
    expect(parcels.map(({ name }) => name)).toEqual(["柳荫小学迁建项目"]);
  });
});

describe("what a commission refuses", () => {
  it.each(["会议不同意容积率2.5，退回修改。", "审议未通过，容积率3.0过高。"])(
    "is no limit: %s",
    (refused) => {
      expect(
        records(
          `1.《城东片区KC-01地块规划条件》。会议同意容积率不超过2.0。\n2.《城东片区KC-02地块规划条件》。${refused}`,
        ),
      ).toEqual(["KC-01 | far - 2"]);
    },
  );
});

describe("what is put off or only asked for", () => {
  it.each([
    "会议不同意容积率2.6的方案。",
    "会议认为条件不成熟，容积率2.6的方案暂缓审议。",
    "会议未通过容积率2.6、建筑密度40%的调整。",
  ])("is no limit of the lot: %s", (refused) => {
    expect(
      records(
        `会议纪要\n议题一：KD-01地块用地面积1.3公顷，容积率不大于1.9。\n议题二：关于KD-02地块的情况\n${refused}`,
      ),
    ).toEqual(["KD-01 | site 1.3 ha | far - 1.9"]);
  });

  it("takes no limit from a lot whose plan is agreed to", () => {
    expect(
      records(
        "专家有不同意见。会议同意KD-03地块容积率2.4、建筑密度32%的方案，不同意减少车位，建筑高度为40米。",
      ),
    ).toEqual(["KD-03 | far - 2.4, density - 32, height - 40"]);
  });
});

describe("limits that are found wrong and then turned", () => {
  it("are those of before", () => {
    expect(
      records("KD-04地块面积1.3公顷，商业用地，建筑密度42%偏高，现降为36%，容积率3.1明显偏大，调整为2.7。"),
    ).toEqual([
      "before KD-04 | 商业用地 | site 1.3 ha | density - 42, far - 3.1",
      "KD-04 | 商业用地 | site 1.3 ha | density - 36, far - 2.7",
    ]);
  });

  it("are none where nothing turns them, and what is only added is none", () => {
    expect(
      records(
        "KD-05地块建筑密度28%，容积率3.1明显偏大，须论证。绿地率不小于30%，增加容积率0.3，增加建筑高度不超过45米的要求。",
      ),
    ).toEqual(["KD-05 | density - 28, greenRatio 30 -, height - 45"]);
  });
});

describe("lists of two names and of two lots", () => {
  it("give nothing where the figures go on", () => {
    expect(
      records(
        "甲地块面积1.4公顷，限高27米，乙地块面积1.6公顷，限高33米；甲、乙地块容积率、建筑密度分别为1.4、1.6和26%、31%。",
      ),
    ).toEqual(["甲地块 | site 1.4 ha | height - 27", "乙地块 | site 1.6 ha | height - 33"]);
  });

  it("are of both where another name follows", () => {
    expect(records("KD-06、KD-07地块容积率、建筑密度分别为1.4、26%和绿地率35%。")).toEqual([
      "KD-06 | far - 1.4, density - 26, greenRatio 35 -",
      "KD-07 | far - 1.4, density - 26, greenRatio 35 -",
    ]);
  });
});

describe("uses behind the names of lots", () => {
  it("part two lots in one line, below a title without a sign", () => {
    expect(
      records(
        "关于变更规划条件的公告\n老面粉厂地块系工业用地，现调整为商业用地，面积1.1公顷，容积率1.9。老砖厂地块属仓储用地，调整为住宅用地，面积2.3公顷，容积率1.7。",
      ),
    ).toEqual([
      "before 老面粉厂地块 | 工业用地",
      "老面粉厂地块 | 商业用地 | site 1.1 ha | far - 1.9",
      "before 老砖厂地块 | 仓储用地",
      "老砖厂地块 | 住宅用地 | site 2.3 ha | far - 1.7",
    ]);
  });

  it("are those of this lot, turned into another one", () => {
    expect(
      records("KD-08地块规划条件：用地面积13000平方米，该宗地属仓储用地，拟改为商业用地，容积率≤1.9。"),
    ).toEqual(["before KD-08 | 仓储用地", "KD-08 | 商业用地 | site 13000 m2 | far - 1.9"]);
    expect(
      records("KD-09地块用地面积1.3公顷，工业用地，拟变更土地用途为商业用地，容积率由1.1调整为1.9。"),
    ).toEqual([
      "before KD-09 | 工业用地 | site 1.3 ha | far - 1.1",
      "KD-09 | 商业用地 | site 1.3 ha | far - 1.9",
    ]);
  });

  it("are turned by nobody who only asks for it", () => {
    expect(
      records("KD-10地块用地性质为商业用地，面积2.1公顷，容积率2.3。该地块属城北片区，规划用途为商业用地。"),
    ).toEqual(["KD-10 | 商业用地 | site 2.1 ha | far - 2.3"]);
  });
});
