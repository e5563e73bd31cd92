import { describe, expect, it } from "vitest";
import { controlOf, limits } from "./control-section";

/** The first parcel of a text: every limit, its condition in braces; parts behind a bar. */
function read(text: string): string {
  const [parcel] = controlOf(text).parcels;
  if (parcel === undefined) return "none";
  const list = (set: typeof parcel.indicators): string =>
    Object.entries(set)
      .map(([key, bound]) => `${key} ${limits(bound)}${bound?.condition ? ` {${bound.condition}}` : ""}`)
      .join(", ");
  return [
    list(parcel.indicators),
    ...parcel.variants.map(({ scope, indicators }) => `${scope}: ${list(indicators)}`),
  ].join(" | ");
}

/** Values in a sentence about one parcel. */
function told(values: string): string {
  return read(
    `样县国有建设用地使用权出让公告\n一、YS-15地块，用地面积18200平方米，用地性质为科研用地，${values}。\n`,
  );
}

/** A label and its content, among the labels of one parcel. */
function labelled(line: string): string {
  return read(
    `样县国有建设用地使用权出让公告\n地块编号：YS-15\n用地面积：18200平方米\n${line}\n出让年限：50年\n`,
  );
}

/** A table of two parcels with notes below it, and the condition that each has for the indicator. */
function noted(notes: string, key: string): (string | null | undefined)[] {
  const { parcels } = controlOf(
    [
      "样县国有建设用地使用权出让公告",
      "地块编号\t用地面积（㎡）\t用地性质\t容积率\t建筑密度（%）\t绿地率（%）\t建筑高度（米）",
      "YS-15\t18200\t科研用地\t≤1.8\t≤32\t≥28\t≤42",
      "YS-16\t9600\t商业用地\t≤2.6\t≤48\t≥18\t≤66",
      notes,
      "",
    ].join("\n"),
  );
  return parcels.map(({ indicators }) => indicators[key]?.condition);
}

describe("conditions in a sentence", () => {
  it.each([
    ["除东南角钟楼外", "≤42米"],
    ["除风塔、天线等外", "均不得大于42米"],
    ["在不遮挡山脊线的前提下", "不超过42米"],
    ["结合周边天际线", "不大于42米"],
    ["自散水坡面至屋脊", "不超过42米"],
    ["应符合气象探测环境保护要求", "，且不超过42米"],
  ])("between the name and its limit: %s", (words, limit) => {
    expect(told(`建筑高度${words}${limit}`)).toBe(`height - 42 {${words}}`);
  });

  it.each([
    ["在不遮挡山脊线的前提下，"],
    ["雷达站审查通过的前提下，"],
    ["位于观山视廊内的，"],
    ["不计夹层时"],
    ["若整体采用木构，"],
  ])("before the name: %s", (words) => {
    expect(told(`容积率≤1.8，${words}建筑密度≤32%`)).toBe(
      `far - 1.8, density - 32 {${words.replace("，", "")}}`,
    );
  });

  it.each([
    ["（屋面机房不计）", "屋面机房不计"],
    ["，局部塔冠可适当提高", "局部塔冠可适当提高"],
    ["，女儿墙、梯间除外", "女儿墙、梯间除外"],
    ["，具体以雷达站审查意见为准", "具体以雷达站审查意见为准"],
    ["，并须满足微波通道要求", "须满足微波通道要求"],
    ["，不含出屋面管井", "不含出屋面管井"],
    ["，工艺确有需要的不受此限", "工艺确有需要的不受此限"],
    ["，因中试装置需要的，经论证可放宽至48米", "因中试装置需要的，经论证可放宽至48米"],
    ["。确需突破的，须经城市设计论证", "确需突破的，须经城市设计论证"],
    ["。上述高度不包括避雷设施", "上述高度不包括避雷设施"],
    ["。建筑高度须同时满足雷达净空要求", "建筑高度须同时满足雷达净空要求"],
    ["以下局部钟楼除外", "局部钟楼除外"],
  ])("behind the limit: %s", (words, condition) => {
    expect(told(`建筑高度42米${words}`)).toBe(`height - 42 {${condition}}`);
  });

  it("a part with a limit of its own is a part, and its limit never that of the whole", () => {
    expect(told("建筑高度≤42米，其中沿溪一侧不超过15米")).toBe("height - 42 | 沿溪一侧: height - 15");
    expect(told("建筑高度≤42米。其中，沿溪一侧建筑高度不超过15米")).toBe(
      "height - 42 | 沿溪一侧: height - 15",
    );
  });

  it("remarks in brackets behind the name; names, units and signs there are none", () => {
    expect(told("建筑高度（不含天线）≤42米，容积率（FAR）≤1.8，建筑密度（%）≤32")).toBe(
      "height - 42 {不含天线}, far - 1.8, density - 32",
    );
  });

  it("what else a notice says behind a limit is no condition", () => {
    for (const words of [
      "须配建公厕一座",
      "出让年限50年",
      "如未按期缴款则取消资格",
      "停车位每百平方米不少于1个",
      "建筑色彩以灰白为主",
    ])
      expect(told(`容积率≤1.8，${words}，绿地率≥28%`)).toBe("far - 1.8, greenRatio 28 -");
  });

  it("the place of a condition is kept", () => {
    const text = "一、YS-15地块，用地面积1.82公顷，建筑高度≤42米，女儿墙除外。";
    const { evidence } = controlOf(text).parcels[0]?.indicators.height ?? {};
    expect((evidence?.more ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(["女儿墙除外"]);
  });
});

describe("conditions of a label", () => {
  it.each([
    ["建筑高度：≤42米，临溪首排退台", "height - 42 {临溪首排退台}"],
    ["建筑高度：≤42米，除风塔外", "height - 42 {除风塔外}"],
    ["建筑高度（米）：除钟楼外≤42", "height - 42 {除钟楼外}"],
    ["容积率：≥0.9；单层高过8米的厂房加倍计算", "far 0.9 - {单层高过8米的厂房加倍计算}"],
    ["容积率：≤1.8，不含地下；绿地率：≥28%", "far - 1.8 {不含地下}, greenRatio 28 -"],
    ["建筑密度：≤32%，以实测为准", "density - 32 {以实测为准}"],
  ])("what stands behind the value is said of it: %s", (line, expected) => {
    expect(labelled(line)).toBe(expected);
  });
});

describe("conditions in a table", () => {
  const row = (height: string, remark: string): string =>
    read(
      `样县国有建设用地使用权出让公告\n地块编号\t用地面积（㎡）\t用地性质\t容积率\t建筑密度\t建筑高度\t备注\nYS-15\t18200\t科研用地\t≤1.8\t≤32%\t${height}\t${remark}\n`,
    );

  it.each([
    ["≤42米，风塔除外", "风塔除外"],
    ["≤42米，且满足雷达净空要求", "满足雷达净空要求"],
    ["除钟楼外≤42米", "除钟楼外"],
    ["在不遮挡山脊线前提下≤42米", "在不遮挡山脊线前提下"],
  ])("in the cell of the value: %s", (cell, condition) => {
    expect(row(cell, "")).toBe(`far - 1.8, density - 32, height - 42 {${condition}}`);
  });

  it("in the column for remarks", () => {
    expect(row("≤42米", "建筑高度须满足雷达净空要求")).toBe(
      "far - 1.8, density - 32, height - 42 {建筑高度须满足雷达净空要求}",
    );
    expect(row("≤42米", "容积率不含地下建筑面积；须配建公厕")).toBe(
      "far - 1.8 {容积率不含地下建筑面积}, density - 32, height - 42",
    );
    expect(row("≤42米", "沿溪30米范围内建筑高度不超过15米")).toBe(
      "far - 1.8, density - 32, height - 42 | 沿溪30米范围内: height - 15",
    );
    expect(row("≤42米", "须配建公厕")).toBe("far - 1.8, density - 32, height - 42");
  });

  it("in notes below: of all parcels, or of the one that is named", () => {
    expect(noted("注：1.建筑高度须满足雷达净空要求；2.面积以实测为准。", "height")).toEqual([
      "建筑高度须满足雷达净空要求",
      "建筑高度须满足雷达净空要求",
    ]);
    expect(noted("注：1. 容积率不含地下建筑面积。\n2. 面积以实测为准。", "far")).toEqual([
      "容积率不含地下建筑面积",
      "容积率不含地下建筑面积",
    ]);
    expect(noted("备注：YS-16地块建筑高度在满足日照前提下可适当提高。", "height")).toEqual([
      null,
      "建筑高度在满足日照前提下可适当提高",
    ]);
    expect(noted("注：面积以实测为准，容积率调整须报批。", "density")).toEqual([null, null]);
  });
});
