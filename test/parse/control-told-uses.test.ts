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
