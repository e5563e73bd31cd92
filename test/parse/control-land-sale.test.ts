import { describe, expect, it } from "vitest";
import { areasOf, controlOf, fixture, four, limits, parcelNamed, records } from "./control-section";

describe("a sale in labelled lines, several labels a line", () => {
  const parsed = controlOf(fixture("land-sale-lines.txt"));

  it("gives each lot its own values", () => {
    expect(
      parsed.parcels.map((parcel) => [parcel.code, areasOf(parcel).join(), ...four(parcel.indicators)]),
    ).toEqual([
      ["QL-2023-15", "site 33333.3 m2", "1! 2.5", "- 30", "35 -", "- 60"],
      ["QL-2023-16", "site 12345.6 m2", "1.2 -", "40 -", "- 15", "none"],
    ]);
    expect(parsed.parcels.map((parcel) => parcel.landUse.map((use) => use.raw))).toEqual([
      ["住宅用地"],
      ["工业用地"],
    ]);
  });

  it("keeps prices, years and deposits out and accuses no blank", () => {
    expect(parsed.issues).toEqual([]);
    expect(JSON.stringify(parsed.parcels)).not.toMatch(/"value":(?:2500|12000|70|4500)\b/u);
  });

  it("leaves open what becomes of the land", () => {
    expect(parsed.parcels.map((parcel) => [parcel.kind, parcel.status, parcel.version])).toEqual([
      ["control", null, "current"],
      ["control", null, "current"],
    ]);
  });
});

describe("a notice of the land market", () => {
  it("lists the uses with their areas under a head of their own", () => {
    const { parcels, issues } = controlOf(
      [
        "国有土地使用权挂牌出让公告",
        "宗地编号：\tCB2026-7\t宗地总面积：\t20100.5平方米\t宗地坐落：\t柳河路南",
        "出让年限：\t40年\t容积率：\t大于或等于1.2并且小于或等于2.5\t建筑密度(%)：\t小于或等于45",
        "土地用途明细：",
        "用途名称（四级）\t面积（平方米）",
        "商务金融用地\t12000.5",
        "城镇住宅-普通商品住房用地\t8100",
        "投资强度：\t\t保证金：\t2700万元",
        "宗地编号：\tCB2026-8\t宗地总面积：\t60011.5平方米\t宗地坐落：\t京东大街",
        "土地用途明细：",
        "用途名称\t面积",
        "旅馆用地\t60011.5",
      ].join("\n"),
    );
    expect(parcels.map((one) => [one.code, areasOf(one).join(), one.landUse.map(({ raw }) => raw)])).toEqual([
      ["CB2026-7", "site 20100.5 m2", ["商务金融用地", "城镇住宅-普通商品住房用地"]],
      ["CB2026-8", "site 60011.5 m2", ["旅馆用地"]],
    ]);
    expect(issues).toEqual([]);
  });
});

describe("a sale in sentences", () => {
  const parsed = controlOf(fixture("land-sale-prose.txt"));

  it("reads areas with separators, blanks and a second unit", () => {
    expect(areasOf(parcelNamed(parsed, "LX2024-03"))).toEqual(["site 52310 m2", "site 78.465 mu"]);
    expect(areasOf(parcelNamed(parsed, "LX2024-04"))).toEqual(["site 8600 m2"]);
    const [about] = parcelNamed(parsed, "C").areas;
    expect([about?.value, about?.unit, about?.approximate]).toEqual([50, "mu", true]);
    const [large] = parcelNamed(parsed, "某储出[2024]9号").areas;
    expect([large?.value, large?.unit, large?.decimals]).toEqual([12500, "m2", -2]);
  });

  it("reads indicators over line ends and with words behind the figure", () => {
    expect(four(parcelNamed(parsed, "LX2024-03").indicators)).toEqual(["1! 1.8", "- 28", "35 -", "- 36"]);
    expect(four(parcelNamed(parsed, "LX2024-04").indicators)).toEqual(["- 2", "- 45", "20 -", "- 50"]);
    expect(parcelNamed(parsed, "LX2024-03").sides).toHaveLength(4);
  });

  it("pairs lists with the parcels and shares the rest", () => {
    expect(
      ["A", "B"]
        .map((code) => parcelNamed(parsed, code))
        .map((parcel) => [areasOf(parcel).join(), ...four(parcel.indicators)]),
    ).toEqual([
      ["site 3.2 ha", "- 2", "- 28", "35 -", "- 54"],
      ["site 4.1 ha", "- 2.5", "- 28", "35 -", "- 80"],
    ]);
  });

  it("keeps mixed uses in printed order, with printed codes", () => {
    const uses = (name: string) =>
      parcelNamed(parsed, name).landUse.map((use) => [
        use.raw.replace(/\s/gu, ""),
        use.code,
        use.scheme,
        use.suggested,
      ]);
    expect(uses("LX2024-04").map(([raw]) => raw)).toEqual(["零售商业", "旅馆用地"]);
    expect(uses("A")).toEqual([["二类居住用地", "R2", "GB50137-2011", false]]);
    expect(uses("C")).toEqual([
      ["R2", "R2", "GB50137-2011", false],
      ["B1", "B1", "GB50137-2011", false],
    ]);
    expect(uses("某储出[2024]9号").map(([raw, code]) => [raw, code])).toEqual([
      ["商业用地", "B1"],
      ["商务用地", "B2"],
    ]);
    expect(uses("LX2024-03")).toEqual([["城镇住宅用地", "0701", "MNR-2023", true]]);
  });

  it("takes the limits before and behind the name", () => {
    const { far, greenRatio, buildingCoefficient } = parcelNamed(parsed, "C").indicators;
    expect([far, greenRatio, buildingCoefficient].map(limits)).toEqual(["1! 2", "10 20", "40 -"]);
    expect(far?.raw).toBe("1.0＜容积率≤2.0");
  });
});

describe("a sale with label and value on lines of their own", () => {
  it("opens a record at every lot number", () => {
    const parsed = controlOf(fixture("lines-one-by-one.txt"));
    expect(
      parsed.parcels.map((parcel) => [parcel.code, areasOf(parcel).join(), ...four(parcel.indicators)]),
    ).toEqual([
      ["XC-2024-11", "site 3.256 ha", "- 2.2", "- 30", "35 -", "none"],
      ["XC-2024-12", "site 0.98 ha", "1.8 2.2", "none", "none", "none"],
    ]);
    expect(parcelNamed(parsed, "XC-2024-11").absent).toMatchObject([{ indicator: "height", reason: "none" }]);
  });
});

describe("conditions under headings of their own", () => {
  it("stay with the lot named above", () => {
    const parsed = controlOf(
      [
        "宗地编号：东新2024-08",
        "一、用地情况",
        "（一）用地位置：东新大道与学院路路口",
        "（二）规划用地面积：45230.6平方米（以实测为准）",
        "二、用地强度",
        "（一）容积率：大于1.0且不大于2.2",
        "（二）建筑限高：住宅不大于54米，公建不大于24米",
        "三、规划设计要求",
        "（一）建筑退让：退让东新大道不少于20米",
      ].join("\n"),
    );
    const parcel = parcelNamed(parsed, "东新2024-08");
    expect(areasOf(parcel)).toEqual(["site 45230.6 m2"]);
    expect(limits(parcel.indicators.far)).toBe("1! 2.2");
    expect(parcel.variants.map(({ scope, indicators }) => [scope, limits(indicators.height)])).toEqual([
      ["住宅", "- 54"],
      ["公建", "- 24"],
    ]);
    expect(parsed.parcels).toHaveLength(1);
  });
});

describe("a lot whose title names it", () => {
  it("takes unnamed values for the title's only parcel", () => {
    const parsed = controlOf(
      [
        "关于XL-07-12地块规划条件的函",
        "松自然资规条〔2024〕3号",
        "一、用地性质:商业用地",
        "二、用地面积:1.85公顷,其中净用地面积1.62公顷,代征道路面积0.23公顷",
        "三、容积率:≤2.4",
        "四、总建筑面积:不大于38880平方米",
        "五、配建不少于300平方米的公共厕所,并无偿移交。",
      ].join("\n"),
    );
    const parcel = parcelNamed(parsed, "XL-07-12");
    expect(areasOf(parcel)).toEqual(["site 1.62 ha", "total 1.85 ha", "other 0.23 ha"]);
    expect(limits(parcel.indicators.far)).toBe("- 2.4");
    expect(parcel.obligations.map((duty) => duty.area?.value)).toEqual([300]);
    expect(parsed.parcels).toHaveLength(1);
  });
});

describe("values said once", () => {
  it("are limits by a note below the table, its words as short as those of the header", () => {
    const text = [
      "某片区地块指标表",
      "地块号 | 用地性质 | 容积率 | 密度(%) | 限高(m)",
      "LW-8 | 商业用地 | 2.8 | 35 | 80",
      "注：表中容积率、密度、限高为上限控制。",
    ];
    const [only] = controlOf(text.join("\n")).parcels;
    expect([
      only?.indicators.far?.assumed,
      only?.indicators.density?.assumed,
      only?.indicators.height?.assumed,
    ]).toEqual([false, false, false]);
  });

  it("pair a list whose members are ranges", () => {
    const text =
      "某县拍卖公告\n现将LW-8、LW-9两宗土地公开拍卖，土地面积分别为1.6公顷和0.7公顷，容积率分别控制在1.2至2.0之间和不超过1.5。";
    expect(records(text)).toEqual(["LW-8 | site 1.6 ha | far 1.2 2", "LW-9 | site 0.7 ha | far - 1.5"]);
  });

  it("give the use to every row above", () => {
    const text = [
      "某县挂牌出让公告",
      "地块编号 | 面积（㎡）",
      "LW-8 | 23340",
      "LW-9 | 18800",
      "以上两宗地均为工业用地，容积率均不低于0.8。",
    ];
    expect(records(text.join("\n"))).toEqual([
      "LW-8 | 工业用地 | site 23340 m2 | far 0.8 -",
      "LW-9 | 工业用地 | site 18800 m2 | far 0.8 -",
    ]);
  });

  it("belong to the sides of a plot, and storeys above the ground to all of it", () => {
    const text =
      "LW-8地块规划条件\n一、LW-8地块用地面积2公顷。\n二、建筑高度：地块西侧不超过36米，地块东侧不超过60米；地上建筑层数不超过三层。";
    const found = parcelNamed(controlOf(text), "LW-8");
    expect(found.variants.map(({ scope, indicators }) => `${scope} ${limits(indicators.height)}`)).toEqual([
      "地块西侧 - 36",
      "地块东侧 - 60",
    ]);
    expect(limits(found.indicators.storeys)).toBe("- 3");
  });

  it("stand behind the number of a paper in brackets, which is no code of the land", () => {
    const text =
      "某局规划条件调整公示\n宗地一（某规条〔2034〕33号），编号LW-2034-33，容积率由≤2.2调整为≤2.4。";
    expect(records(text)).toEqual(["before LW-2034-33 | far - 2.2", "LW-2034-33 | far - 2.4"]);
  });
});
