import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed } from "./control-section";

const usesOf = (text: string, name: string): string[] =>
  parcelNamed(controlOf(text), name).landUse.map((use) => `${use.raw} ${use.code ?? "-"}`);
const codes = (text: string): (string | null)[] => controlOf(text).parcels.map((one) => one.code);

describe("uses", () => {
  it.each([
    ["用地性质为居住用地、商业用地(R2/B1)", ["居住用地 R2", "商业用地 B1"]],
    [
      "用地性质:城镇住宅用地、商业用地、公园绿地(0701、0901、1401)",
      ["城镇住宅用地 0701", "商业用地 0901", "公园绿地 1401"],
    ],
    ["用地性质为二类居住兼容商业用地(R2B1)", ["二类居住 R2", "商业用地 B1"]],
    ["用地性质为商业用地(B1/B2)", ["商业用地 -"]],
  ])("with as many codes as names are paired with them: %s", (words, printed) => {
    const uses = usesOf(`规划条件\nKL-02-07地块${words},容积率不大于2.0。`, "KL-02-07");
    if (printed.length > 1) expect(uses).toEqual(printed);
    else expect(uses.some((use) => use.startsWith("商业用地 B2"))).toBe(false);
  });

  it("stand behind the values, or are known by their words alone", () => {
    const text =
      "规划条件\nKL-05地块土地面积1.8公顷,容积率不大于3.2,建筑密度不大于35%,为科研用地、旅馆用地。\nKL-06地块占地约22亩,规划为社区服务用地,容积率不大于1.0。\nKL-07地块占地2公顷,为国有建设用地,容积率不大于1.5。";
    expect(parcelNamed(controlOf(text), "KL-05").landUse.map((use) => use.raw)).toEqual([
      "科研用地",
      "旅馆用地",
    ]);
    expect(parcelNamed(controlOf(text), "KL-06").landUse.map((use) => use.raw)).toEqual(["社区服务用地"]);
    expect(parcelNamed(controlOf(text), "KL-07").landUse).toEqual([]);
  });
});

describe("codes", () => {
  it("of the way of sale have no year", () => {
    const text =
      "土地拍卖快讯\n拍-11号地面积1.52万平方米,容积率1.4-1.9,建筑密度不大于26%;拍-12号地面积8700平方米,容积率不高于1.6。\n挂07号地块面积21.5亩,容积率不低于1.1。";
    const { parcels } = controlOf(text);
    expect(parcels.map((one) => [one.code, areasOf(one).join(), limits(one.indicators.far)])).toEqual([
      ["拍-11号", "site 15200 m2", "1.4 1.9"],
      ["拍-12号", "site 8700 m2", "- 1.6"],
      ["挂07号", "site 21.5 mu", "1.1 -"],
    ]);
  });

  it.each([
    ["宗地2031-17号老电厂地块,面积61.4亩,容积率1.0以上,2.6以下。", "2031-17"],
    ["编号为P(2031)027号的地块,净用地面积为41230平方米,容积率为2.6。", "P(2031)027"],
    ["兹定于2031年9月10日挂牌出让河口镇F-03号地块:面积45600平方米,容积率2.0以下。", "F-03"],
    ["北丘片区03街区0307-21地块容积率≤1.6,建筑密度≤30%。", "0307-21"],
  ])("are subjects behind words of the notice: %s", (text, code) => {
    expect(codes(`出让公告\n${text}`)).toEqual([code]);
  });

  it("in the title of a paper are none, lines that begin with one are", () => {
    expect(
      codes(
        "出让公告\n根据《关于北湾单元NW-10-06、NW-11-05地块图则的批复》(某府函〔2031〕8号),该宗地用地性质为商业用地。\nNW-11-05地块面积3.2公顷。该宗地容积率≤1.6,建筑密度≤30%。",
      ),
    ).toEqual(["NW-11-05"]);
    expect(
      controlOf(
        "盐仓路C1、C2地块挂牌\nC1地块 用地面积 12 650 ㎡ 容积率 ≤2.2 限高 ≤60m\nC2地块 用地面积 4 310 ㎡ 容积率 ≤1.5 限高 ≤24m",
      ).parcels.map((one) => [one.code, limits(one.indicators.height)]),
    ).toEqual([
      ["C1", "- 60"],
      ["C2", "- 24"],
    ]);
  });
});

describe("values", () => {
  it("before and after stand side by side: 原…现…", () => {
    const { parcels } = controlOf(
      "规划条件变更公示\nDK-19地块容积率原1.6现2.1,建筑密度原30%,现35%,用地面积原1.2公顷现1.1公顷,用地性质原一类居住用地现二类居住用地。",
    );
    expect(
      parcels.map((one) => [
        one.version,
        ...four(one.indicators).slice(0, 2),
        areasOf(one)[0],
        one.landUse[0]?.raw,
      ]),
    ).toEqual([
      ["before", "- 1.6", "- 30", "site 1.2 ha", "一类居住用地"],
      ["current", "- 2.1", "- 35", "site 1.1 ha", "二类居住用地"],
    ]);
  });

  it("that several names lack are absent for each", () => {
    const { absent, indicators } = parcelNamed(
      controlOf("规划条件\n0307-23地块为社会停车场用地,容积率、建筑密度均不作控制,绿地率≥20%。"),
      "0307-23",
    );
    expect(absent.map((one) => [one.indicator, one.reason])).toEqual([
      ["far", "not-required"],
      ["density", "not-required"],
    ]);
    expect(limits(indicators.greenRatio)).toBe("20 -");
  });

  it("of further parts go by any name, remarks in brackets name none", () => {
    const listed = parcelNamed(
      controlOf("规划条件\nKC-03地块容积率≥2.0,建筑高度:研发楼≤80米;厂房≤40米;食堂≤24米。"),
      "KC-03",
    );
    expect(listed.variants.map((one) => [one.scope, limits(one.indicators.height)])).toEqual([
      ["研发楼", "- 80"],
      ["厂房", "- 40"],
      ["食堂", "- 24"],
    ]);
    const cell = parcelNamed(
      controlOf(
        "一览表\n| 地块编号 | 容积率 | 建筑高度 |\n| --- | --- | --- |\n| KC-04 | ≤1.8 | (自室外地坪算起)≤80米 |",
      ),
      "KC-04",
    );
    expect(limits(cell.indicators.height)).toBe("- 80");
    expect(cell.variants).toEqual([]);
  });

  it("of a thing in the words before are none of the parcel", () => {
    const { indicators } = parcelNamed(
      controlOf("出让公告\nKC-05地块容积率≤1.2,应独立配建设备试验大厅(高度不低于30米)。"),
      "KC-05",
    );
    expect(four(indicators)).toEqual(["- 1.2", "none", "none", "none"]);
  });
});
