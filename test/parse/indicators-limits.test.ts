import { describe, expect, it } from "vitest";
import { controlOf, four, limits, parcelNamed } from "./control-section";

/** The indicators of one invented parcel whose sentence ends with `words`. */
function read(words: string) {
  const parsed = controlOf(`一、TX-04-07地块用地面积2公顷,${words}。`);
  return parcelNamed(parsed, "TX-04-07").indicators;
}

describe("limits of the floor area ratio", () => {
  it.each([
    ["容积率不大于2.5", "- 2.5", "不大于", false],
    ["容积率不得超过2.5", "- 2.5", "不得超过", false],
    ["容积率不高于 2. 5", "- 2.5", "不高于", false],
    ["容积率≤2.5", "- 2.5", "≤", false],
    ["容积率≦2.5", "- 2.5", "≦", false],
    ["容积率﹤2.5", "- 2.5!", "﹤", false],
    ["容积率小于2.5", "- 2.5!", "小于", false],
    ["容积率小于或等于2.5", "- 2.5", "小于或等于", false],
    ["容积率2.5以下", "- 2.5", "以下", false],
    ["容积率2.5以下(不含2.5)", "- 2.5!", "以下", false],
    ["容积率上限为2.5", "- 2.5", "上限", false],
    ["容积率控制在2.5以内", "- 2.5", "以内", false],
    ["容积率不低于1.2", "1.2 -", "不低于", false],
    ["容积率不少于1.2", "1.2 -", "不少于", false],
    ["容积率大于1.2", "1.2! -", "大于", false],
    ["容积率＞1.2", "1.2! -", "＞", false],
    ["容积率1.2以上", "1.2 -", "以上", false],
    ["容积率下限1.0,上限2.0", "1 2", "下限…上限", false],
    ["1.0＜容积率≤2.0", "1! 2", "＜…≤", false],
    ["1.0≤容积率≤2.0", "1 2", "≤…≤", false],
    ["2.0≥容积率>1.0", "1! 2", "≥…>", false],
    ["1.0不大于容积率不大于2.0", "1 2", "不大于…不大于", false],
    ["1.0小于容积率小于等于2.0", "1! 2", "小于…小于等于", false],
    ["2.0大于等于容积率", "- 2", "大于等于", false],
    ["容积率：1.0不大于R不大于2.0", "1 2", "不大于…不大于", false],
    ["R不大于2.5", "- 2.5", "不大于", false],
    ["容积率>1.0,≤2.0", "1! 2", ">…≤", false],
    ["容积率大于1.0并且小于等于2.0", "1! 2", "大于…小于等于", false],
    ["容积率不小于1.0、不大于2.0", "1 2", "不小于…不大于", false],
    ["容积率1.5～2.5", "1.5 2.5", "～", false],
    ["容积率为1.0-2.0", "1 2", "-", false],
    ["容积率须达到1.0，但不得超过2.0", "1 2", "…不得超过", false],
    ["容积率2.0，且不得低于1.0", "1 2", "…不得低于", false],
    ["容积率以2.5为上限", "- 2.5", "上限", false],
    ["容积率限定为2.5", "- 2.5", null, true],
    ["容积率严控在2.5以内", "- 2.5", "以内", false],
    ["容积率核定为不大于2.5", "- 2.5", "不大于", false],
    ["容积率计容≤2.5", "- 2.5", "≤", false],
    ["容积率(计容)不大于2.5", "- 2.5", "不大于", false],
    ["容积率控制在1.0至2.0之间", "1 2", "至…之间", false],
    ["容积率1.0(不含)-2.0(含)", "1! 2", "-", false],
    ["容积率=1.8", "1.8 1.8", "=", false],
    ["容积率2.5", "- 2.5", null, true],
    ["容积率为2.5", "- 2.5", null, true],
    ["R≤2.5", "- 2.5", "≤", false],
    ["FAR：2.0", "- 2", null, true],
    ["1.8≤R≤2.2", "1.8 2.2", "≤…≤", false],
    ["容积率:1.8≤R≤2.2", "1.8 2.2", "≤…≤", false],
    ["容積率不大於2.5", "- 2.5", "不大於", false],
  ])("%s", (words, expected, operator, assumed) => {
    const { far } = read(words);
    expect([limits(far), far?.operator, far?.assumed]).toEqual([expected, operator, assumed]);
  });
});

describe("a limit behind a verb of any kind", () => {
  it.each([
    ["绿地率控制指标为30%", "greenRatio", "30 -"],
    ["绿地率需满足35%的要求", "greenRatio", "35 -"],
    ["绿地率确保30%以上", "greenRatio", "30 -"],
  ])("%s", (words, key, expected) => {
    expect(limits(read(words)[key])).toBe(expected);
  });

  it("tenths are no per cent", () => {
    expect(read("绿地率≥30%，建筑密度≤3成").density).toBeUndefined();
  });
});

describe("two limits that the text leaves open", () => {
  it.each(["容积率≤2.4或≤2.8", "容积率为2.4或2.8", "容积率不大于2.4或者不大于2.8"])("%s", (words) => {
    expect(read(`建筑密度≤30%，${words}`).far).toBeUndefined();
  });
});

describe("percentages, heights and storeys", () => {
  it.each([
    ["建筑密度20%-35%", "density", "20 35", "percent"],
    ["建筑密度20-35%", "density", "20 35", "percent"],
    ["BD≤30％", "density", "- 30", "percent"],
    ["建筑密度(%):小于或等于30", "density", "- 30", "percent"],
    ["建筑密度百分之三十以下", "density", "- 30", "percent"],
    ["建筑密度0.35", "density", "- 35", "percent"],
    ["绿地率不小于35%", "greenRatio", "35 -", "percent"],
    ["绿化率35%", "greenRatio", "35 -", "percent"],
    ["10%≤绿地率≤20%", "greenRatio", "10 20", "percent"],
    ["GAR≥30%", "greenRatio", "30 -", "percent"],
    ["建筑系数不低于40%", "buildingCoefficient", "40 -", "percent"],
    ["建筑限高80米", "height", "- 80", "m"],
    ["建筑高度不超过二十四米", "height", "- 24", "m"],
    ["控制高度≤ 100 m", "height", "- 100", "m"],
    ["建筑限高(米):小于或等于60", "height", "- 60", "m"],
    ["建筑高度不低于20米且不超过60米", "height", "20 60", "m"],
    ["层数不超过十八层", "storeys", "- 18", "storeys"],
    ["限高6层", "storeys", "- 6", "storeys"],
  ])("%s", (words, key, expected, unit) => {
    const bound = read(words)[key];
    expect([limits(bound), bound?.unit]).toEqual([expected, unit]);
  });

  it("marks the side of a bare figure as assumed, by indicator", () => {
    const indicators = read("容积率2.0,建筑密度30%,绿地率35%,建筑限高60米");
    expect(four(indicators)).toEqual(["- 2", "- 30", "35 -", "- 60"]);
    expect(Object.values(indicators).map((bound) => bound?.assumed)).toEqual([true, true, true, true]);
  });

  it("pairs a list of names with a list of figures", () => {
    expect(four(read("容积率、建筑密度、绿地率分别为2.5、30%、35%"))).toEqual([
      "- 2.5",
      "- 30",
      "35 -",
      "none",
    ]);
  });
});

describe("conditions and parts", () => {
  it("keeps an exception with its limit", () => {
    expect(read("建筑限高54米(局部可至60米)").height).toMatchObject({ max: 54, condition: "局部可至60米" });
    expect(read("建筑高度不大于54米,局部不超过60米").height).toMatchObject({
      max: 54,
      condition: "局部不超过60米",
    });
    expect(read("容积率≤2.5(地上)").far).toMatchObject({ max: 2.5, condition: "地上" });
  });

  it.each([
    ["住宅建筑限高80米,商业建筑限高24米", "height", { 住宅: 80, 商业: 24 }],
    ["建筑限高:住宅部分≤54米;商业部分≤24米", "height", { 住宅部分: 54, 商业部分: 24 }],
    ["建筑密度:≤25%(住宅),≤40%(商业)", "density", { 住宅: 25, 商业: 40 }],
    ["A区:容积率≤2.0,建筑密度≤30%;B区:容积率≤1.5", "far", { A区: 2, B区: 1.5 }],
  ])("%s", (words, key, expected) => {
    const parcel = parcelNamed(controlOf(`一、TX-04-07地块用地面积2公顷,${words}。`), "TX-04-07");
    expect(parcel.indicators[key]).toBeUndefined();
    expect(
      Object.fromEntries(
        parcel.variants.flatMap(({ scope, indicators }) =>
          indicators[key] === undefined ? [] : [[scope, indicators[key].max]],
        ),
      ),
    ).toEqual(expected);
  });
});

describe("figures that are not there", () => {
  it.each([
    ["容积率:/", "far", "none"],
    ["容积率:—", "far", "none"],
    ["绿地率:无", "greenRatio", "none"],
    ["绿地率:无约定", "greenRatio", "none"],
    ["绿地率:不作要求", "greenRatio", "not-required"],
    ["建筑密度:待定", "density", "undecided"],
    ["建筑密度:***", "density", "masked"],
    ["建筑密度≤**", "density", "masked"],
    ["容积率:XX", "far", "masked"],
    ["建筑限高满足机场净空要求", "height", "elsewhere"],
  ])("%s", (words, indicator, reason) => {
    const parsed = controlOf(`一、TX-04-07地块用地性质为公园绿地,用地面积2公顷,${words};建筑系数≥30%。`);
    const parcel = parcelNamed(parsed, "TX-04-07");
    expect(parcel.absent.map((one) => [one.indicator, one.reason])).toEqual([[indicator, reason]]);
    expect(parcel.indicators[indicator]).toBeUndefined();
  });

  it("tells of a comparing word without a figure", () => {
    const parsed = controlOf("一、TX-04-07地块用地面积2公顷,容积率不大于,建筑密度不大于30%。");
    expect(parsed.issues.map((issue) => issue.code)).toEqual(["control-value-unread"]);
    expect(four(parcelNamed(parsed, "TX-04-07").indicators)).toEqual(["none", "- 30", "none", "none"]);
  });

  it("keeps the first of two figures and says so", () => {
    const parsed = controlOf("一、TX-04-07地块容积率不大于2.0,建筑密度不大于30%,容积率不大于2.5。");
    expect(limits(parcelNamed(parsed, "TX-04-07").indicators.far)).toBe("- 2");
    expect(parsed.issues.map((issue) => issue.code)).toEqual(["control-value-conflict"]);
  });

  it("takes the side that has a limit where a form prints both, and none where neither has", () => {
    const lines =
      "建筑容积率 不高于 / 不低于 1.0\n建筑密度 不高于 32% 不低于 20%\n绿地率 不高于 20% 不低于 /\n建筑限高 不高于 / 不低于 /";
    const parcel = parcelNamed(controlOf(`TX-04-07地块，用地面积2公顷。\n${lines}`), "TX-04-07");
    expect(four(parcel.indicators)).toEqual(["1 -", "20 32", "- 20", "none"]);
    expect(parcel.absent.map(({ indicator, reason }) => [indicator, reason])).toEqual([["height", "none"]]);
  });
});
