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

describe("lots without code and label", () => {
  it("are a paragraph each, by the place that it names", () => {
    const { parcels } = controlOf(
      "土地出让快讯\n两宗住宅用地共计96亩,将于9月14日拍卖。\n城北区河湾街道地块,净用地面积51亩,土地性质住兼商(其中商业不大于10%,须独立设置),容积率2.3,起拍楼面价6800元/平方米。\n城西区石桥村地块,净用地面积45亩,土地性质住兼商,容积率2.6。",
    );
    expect(parcels.map((one) => [one.name, areasOf(one)[0], limits(one.indicators.far)])).toEqual([
      ["城北区河湾街道地块", "site 51 mu", "- 2.3"],
      ["城西区石桥村地块", "site 45 mu", "- 2.6"],
    ]);
    expect(parcels.map((one) => one.landUse[0]?.raw)).toEqual(["住兼商", "住兼商"]);
  });

  it("are one where a paragraph says the same again", () => {
    const { parcels } = controlOf(
      "出让公告\n出让面积2.4公顷,容积率不大于2.0,绿地率不小于35%。\n另外,该宗土地面积2.4公顷,建筑密度不大于25%。",
    );
    expect(parcels.map((one) => four(one.indicators).slice(0, 2))).toEqual([["- 2", "- 25"]]);
  });
});

describe("tables", () => {
  it("of one cell a line, counted, with cells of several lines, have their rows told by the numbers", () => {
    const { parcels } = controlOf(
      "出让公告\n序号\n地块编号\n位置\n四至\n出让面积\n(㎡)\n出让年限\n规划用地\n性质\n容积率\n建筑\n密度\n(%)\n保障资金起始数\n1\nYK2031-4\n文昌路北\n东至文昌河\n南至文昌路,\n西至现状小区\n23456.7\n商业40年\n住宅70年\nR2二类居住用地\n1.01≤Far≤1.6\n≤24\n8800\n2\nYK2031-5\n学府街东\n东至规划路,南至学府街\n18765.4\n50\nA31高等院校用地\n≤1.1\n≤30\n4200\n二、竞买人资格",
    );
    expect(
      parcels.map((one) => [
        one.code,
        areasOf(one)[0],
        one.landUse[0]?.code,
        ...four(one.indicators).slice(0, 2),
      ]),
    ).toEqual([
      ["YK2031-4", "site 23456.7 m2", "R2", "1.01 1.6", "- 24"],
      ["YK2031-5", "site 18765.4 m2", "A31", "- 1.1", "- 30"],
    ]);
  });

  it("with headers over one cell and over several have each under its own", () => {
    const text =
      "出让公告\n| 序号 | 地块编号 | 面积 | 用途 | 规划指标 | 起始价 | 保证金 | 备注 | ||||\n| 平方米 | 容积率 | 建筑密度 | 绿地率 | 万元 | 人民币(万元) | 美元(万元) | |||||\n| 1 | YK2031-Z6 | 62436.6 | 城镇住宅用地 | >1.01且≤1.2 | ≤40% | ≥30% | 59939 | 11990 | 1690 | 无 |";
    const parcel = parcelNamed(controlOf(text), "YK2031-Z6");
    expect(areasOf(parcel)).toEqual(["site 62436.6 m2"]);
    expect(four(parcel.indicators)).toEqual(["1.01! 1.2", "- 40", "30 -", "none"]);
  });

  it("set one cell and one bar a line begin with a label of two lines", () => {
    const text =
      "出让公告\n地块\n编号\n|\n土地\n位置\n|\n面积(m2)\n|\n主要规划指标\n|\n产出要求(万元/公顷)\n|\nYK2031-7\n|\n高峰园檬子片\n|\n3297\n|\n容积率:不得大于2\n建筑密度:不得大于45%\n|\n≥6990\n|\n二、其他事项如下。";
    const parcel = parcelNamed(controlOf(text), "YK2031-7");
    expect(areasOf(parcel)).toEqual(["site 3297 m2"]);
    expect(four(parcel.indicators)).toEqual(["- 2", "- 45", "none", "none"]);
  });

  it("whose rows name a part of the land with its area", () => {
    const text =
      "出让公告\n地块编号 | 位置 | 面积(m2) | 用地性质 | 主要规划指标 | 年限 |\nYK2031-8 | 高铁片区 | 38757 | 二类居住(R2) | 见下 | 70年 |\nII28-02/01(c)地块:32480m2 | 二类居住(R2) | 容积率≤2.0 建筑密度≤35% |\nII30-06/002(b)(c)地块:6277m2 | 商业(B1) | 容积率≤1.0 建筑密度≤55% |";
    expect(
      controlOf(text)
        .parcels.slice(-2)
        .map((one) => [one.code, areasOf(one)[0], one.landUse[0]?.code]),
    ).toEqual([
      ["II28-02/01(c)", "site 32480 m2", "R2"],
      ["II30-06/002(b)(c)", "site 6277 m2", "B1"],
    ]);
  });

  it.each([
    [
      "a masked header over bare figures",
      "| 宗地编号 | 出让面积(㎡) | **** | 建筑密度(%) |\n| --- | --- | --- | --- |\n| YK-11 | 32120 | 2.0 | 25 |",
      "control-value-unread",
    ],
    [
      "a masked label before a figure",
      "YK-12地块面积2公顷。\n容积率 2.0\n**** 35\n建筑限高 18米",
      "control-value-unread",
    ],
    [
      "a header run together in a line of text",
      "现将有关事项公告如下:一、各类指标要求序号地块编号土地位置出让面积(㎡)土地用途出让年限(年)建筑密度(%)容积率绿地率(%)1某镇SM**工业园****工业≥**≥*.*≤**%",
      "control-table-refused",
    ],
  ])("%s is an issue", (_, text, code) => {
    expect(controlOf(`出让公告\n${text}`).issues.map((issue) => issue.code)).toContain(code);
  });
});

describe("a figure", () => {
  it("before a sign limits what stands behind the sign, and a bare one behind is another", () => {
    const text =
      "出让公告\n| 编号 | 容积率 | 绿化率 |\n| --- | --- | --- |\n| YK-13 | 1.2≤Xx≤2.0 | 20 ≤ 绿化率 50 |";
    const { far, greenRatio } = parcelNamed(controlOf(text), "YK-13").indicators;
    expect([limits(far), limits(greenRatio)]).toEqual(["none", "20 -"]);
  });

  it("is no word behind the number, no symbol behind the name of an indicator, no column that says the same in every row", () => {
    const placed = controlOf(
      "土地市场简讯\n某公司拍得编号WGC2031035位于城南一中东侧地块，出让面积2.1万平方米，容积率≤2.2。",
    );
    expect(placed.parcels.map(({ code }) => code)).toEqual(["WGC2031035"]);
    const symbols = controlOf(
      "规划条件\nTX-71地块容积率F≤1.9、建筑密度B≤34%、绿地率G≥31%、建筑限高HL≤42米。",
    );
    expect(symbols.parcels.map(({ variants, indicators }) => [variants, limits(indicators.far)])).toEqual([
      [[], "- 1.9"],
    ]);
    const parts = controlOf("规划条件\nTX-72地块容积率A≤2.3,B≤1.7,建筑密度≤30%。").parcels[0];
    expect(parts?.variants.map(({ scope }) => scope)).toEqual(["A", "B"]);
    const same = controlOf(
      "挂牌出让公告\n挂牌号 | 宗地编号 | 面积(㎡) | 容积率 | 绿地率\n某网挂 | 某2031037 | 3200 | ≤1.5 | ≥35%\n某网挂 | 某2031038 | 4100 | ≤1.8 | ≥30%",
    );
    expect(same.parcels.map(({ code }) => code)).toEqual(["某2031037", "某2031038"]);
  });
});
