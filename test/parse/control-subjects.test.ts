import { describe, expect, it } from "vitest";
import { areasOf, controlOf, limits, records } from "./control-section";

const named = (text: string): (string | null)[] =>
  controlOf(text).parcels.map((parcel) => parcel.code ?? parcel.name);

describe("what parcels are called", () => {
  it.each([
    ["A-01-02地块", ["A-01-02"]],
    ["XH-2023-15地块", ["XH-2023-15"]],
    ["2022-07号地块", ["2022-07"]],
    ["2022-07号宗地", ["2022-07"]],
    ["JL05-16地块", ["JL05-16"]],
    ["03-12a地块", ["03-12a"]],
    ["CB-05-02/03地块", ["CB-05-02/03"]],
    ["G2023-18地块", ["G2023-18"]],
    ["P(2023)045号地块", ["P(2023)045"]],
    ["2023G05地块", ["2023G05"]],
    ["DC13-01 - 04( a) 地块", ["DC13-01-04(a)"]],
    ["DC08-01-02-A 地块", ["DC08-01-02-A"]],
    ["1号地块", ["1号地块"]],
    ["1#、2#地块", ["1#地块", "2#地块"]],
    ["地块一", ["地块一"]],
    ["A地块", ["A"]],
    ["A、B、C地块", ["A", "B", "C"]],
    ["J-02-04、05、07地块", ["J-02-04", "J-02-05", "J-02-07"]],
    ["C-07-11a、11b、12地块", ["C-07-11a", "C-07-11b", "C-07-12"]],
    ["DC13-01-04(a)、(b)地块", ["DC13-01-04(a)", "DC13-01-04(b)"]],
    ["A-01地块、B-02地块", ["A-01", "B-02"]],
    ["地块03-27", ["03-27"]],
    ["GX—2031—07地块", ["GX—2031—07"]],
    ["2031WR008号商住用地", ["2031WR008"]],
    ["2031拍-04号宗地", ["2031拍-04号"]],
    ["N2310号宗地", ["N2310"]],
    ["A01、A02、A03三宗地块", ["A01", "A02", "A03"]],
    ["A-01、B-02和C-03地块", ["A-01", "B-02", "C-03"]],
  ])("%s", (words, codes) => {
    expect(named(`一、${words}容积率不大于2.0,建筑密度不大于30%。`)).toEqual(codes);
    expect(named(`某区规划局经研究确定,${words}:容积率不大于2.0,建筑密度不大于30%。`)).toEqual(codes);
  });

  it.each([
    ["宗地编号:某政储出[2023]15号", "某政储出[2023]15号"],
    ["地块编号:2022-07号地块", "2022-07"],
    ["挂牌编号:A", "A"],
    ["地块名称:青年公寓地块", "青年公寓地块"],
    ["宗地编号（地块名称）：XC-03-11", "XC-03-11"],
  ])("behind a label: %s", (label, name) => {
    expect(named(`${label}\n土地用途:住宅用地\n容积率:≤2.0\n建筑密度:≤30%`)).toEqual([name]);
  });
});

it("the code of a plan's unit in brackets is no parcel", () => {
  expect(named("《某县城东单元(SY-07)详细规划》批前公示\n东至甲路,南至乙河,总用地面积286.41公顷。")).toEqual(
    [],
  );
});

describe("a code that is only referred to", () => {
  it.each([
    "PZ-01地块东至PZ-02地块,南至和平路,西至北河,北至PZ-03地块(公园绿地),容积率不大于2.0。",
    "PZ-01地块容积率不大于2.0,与PZ-02地块之间预留通道。",
    "PZ-01地块容积率不大于2.0,参照PZ-02地块执行。",
    "PZ-01地块容积率不大于2.0,沿PZ-02地块北侧退让10米。",
  ])("takes nothing and gets nothing: %s", (text) => {
    const parsed = controlOf(`一、${text}`);
    expect(parsed.parcels.map((parcel) => [parcel.code, limits(parcel.indicators.far)])).toEqual([
      ["PZ-01", "- 2"],
    ]);
  });
});

describe("several parcels", () => {
  it("in one paragraph have their own figures", () => {
    const parsed = controlOf(
      "PZ-01地块容积率不大于2.0,建筑密度不大于30%;PZ-02地块容积率不大于1.5,绿地率不小于35%。",
    );
    expect(
      parsed.parcels.map((parcel) => [
        parcel.code,
        limits(parcel.indicators.far),
        Object.keys(parcel.indicators),
      ]),
    ).toEqual([
      ["PZ-01", "- 2", ["far", "density"]],
      ["PZ-02", "- 1.5", ["far", "greenRatio"]],
    ]);
  });

  it("on lines without a stop have their own figures", () => {
    const parsed = controlOf("PZ-01地块容积率≤2.0\nPZ-02地块容积率≤1.5");
    expect(parsed.parcels.map((parcel) => [parcel.code, limits(parcel.indicators.far)])).toEqual([
      ["PZ-01", "- 2"],
      ["PZ-02", "- 1.5"],
    ]);
  });

  it("share what is said of all", () => {
    const parsed = controlOf(
      "一、PZ-01地块容积率不大于2.0。\n二、PZ-02地块容积率不大于1.5。\n三、以上地块绿地率均不小于35%。",
    );
    expect(parsed.parcels.map((parcel) => limits(parcel.indicators.greenRatio))).toEqual(["35 -", "35 -"]);
  });

  it("with one area together, or a list of the wrong length, get none, and an issue tells", () => {
    const together = controlOf("一、PZ-01、PZ-02地块用地面积5公顷,容积率不大于2.0。");
    expect(together.parcels.map((parcel) => parcel.areas.length)).toEqual([0, 0]);
    expect(together.issues.map((issue) => issue.code)).toEqual(["control-shared-area"]);
    const list = controlOf("一、PZ-01、PZ-02地块容积率分别为2.0、2.5、3.0,建筑密度不大于30%。");
    expect(list.parcels.map((parcel) => limits(parcel.indicators.far))).toEqual(["none", "none"]);
    expect(list.issues.map((issue) => issue.code)).toEqual(["control-list-mismatch"]);
  });

  it("have unique ids made of key, role, code and version", () => {
    const ids = controlOf("一、PZ-01、PZ-02地块容积率不大于2.0。").parcels.map((parcel) => parcel.id);
    expect(ids.map((id) => id.split("/").slice(1))).toEqual([
      ["parcel", "PZ-01", "current"],
      ["parcel", "PZ-02", "current"],
    ]);
  });
});

describe("what stands beside the values", () => {
  it("signs and units in the second line of a header", () => {
    const text = [
      "某新城09街区地块控制指标表",
      "地块编号\t用地性质\t用地面积\t容积率\t建筑密度\t建筑高度\t绿地率\t配套设施",
      "\t\t公顷\t≤\t≤(%)\t<(米)\t≥(%)\t",
      "QS-09-1\t商业用地\t2.31\t2.6\t46\t57\t18\t公厕",
    ].join("\n");
    expect(records(text)).toEqual([
      "QS-09-1 | 商业用地 | site 2.31 ha | far - 2.6, density - 46, height - 57!, greenRatio 18 -",
    ]);
    const [only] = controlOf(text).parcels;
    expect(only?.indicators.far?.assumed).toBe(false);
  });

  it("what a note below a table says of all its rows", () => {
    const text = [
      "某县第三批宗地出让条件",
      "宗地编号    面积（㎡）    用途    容积率",
      "PX-31-2    21450    二类居住用地    ≤1.7",
      "PX-31-4    18020    二类居住用地    ≤1.9",
      "注：1.以上两宗地块绿地率均≥32%，建筑高度均不超过45米。",
    ].join("\n");
    expect(records(text).map((one) => one.split(" | ").at(-1))).toEqual([
      "far - 1.7, greenRatio 32 -, height - 45",
      "far - 1.9, greenRatio 32 -, height - 45",
    ]);
  });

  it("all rows where the line below speaks of each, and none where it speaks of one", () => {
    const text = [
      "某县宗地出让条件",
      "宗地编号    面积（㎡）    用途    容积率",
      "PX-51-1    21450    二类居住用地    ≤1.7",
      "PX-51-2    18020    二类居住用地    ≤1.9",
      "各地块绿地率不小于31%。该地块建筑高度不超过36米。",
    ].join("\n");
    expect(records(text).map((one) => one.split(" | ").at(-1))).toEqual([
      "far - 1.7, greenRatio 31 -",
      "far - 1.9, greenRatio 31 -",
    ]);
  });

  it("nothing said before a table of those above", () => {
    const text = [
      "某县宗地出让公告",
      "PX-40-1地块，商业用地，容积率不大于2.2。以上地块建筑高度不超过36米。",
      "宗地编号    面积（㎡）    用途    容积率",
      "PX-41-1    21450    二类居住用地    ≤1.7",
      "PX-41-2    18020    二类居住用地    ≤1.9",
    ].join("\n");
    expect(records(text)).toEqual([
      "PX-40-1 | 商业用地 | far - 2.2, height - 36",
      "PX-41-1 | 二类居住用地 | site 21450 m2 | far - 1.7",
      "PX-41-2 | 二类居住用地 | site 18020 m2 | far - 1.9",
    ]);
  });

  it("codes and words wrapped within blank-aligned columns, with a running head below", () => {
    const text = [
      "某市宗地出让公告                       — 1 —",
      "",
      "宗地编号   面积（㎡）   用途     容积率   绿地率",
      "TB-2031-   17,420.5     商务金   ≤3.2     ≥18%",
      "07                      融用地",
      "TB-2031-    8,310.0     零售商   ≤2.1     ≥15%",
      "08                      业用地",
      "",
      "某市宗地出让公告                       — 2 —",
    ].join("\n");
    const told = controlOf(text).parcels.map((one) => [
      one.code,
      one.landUse.map((use) => use.code).join(),
      areasOf(one).join(),
      limits(one.indicators.far),
      limits(one.indicators.greenRatio),
    ]);
    expect(told).toEqual([
      ["TB-2031-07", "0902", "site 17420.5 m2", "- 3.2", "18 -"],
      ["TB-2031-08", "090101", "site 8310 m2", "- 2.1", "15 -"],
    ]);
  });

  it("numbers behind a place, marks before a code, cells and entries of a line", () => {
    const numbers = [
      "某乡点状供地条件如下：",
      "鹿鸣坞-1#，用地面积934.5平方米，旅馆用地，容积率≤0.7，建筑高度≤11米",
      "鹿鸣坞-2#，用地面积287平方米，公共厕所用地，容积率≤0.3，建筑高度≤5米",
    ].join("\n");
    expect(records(numbers).map((one) => one.split(" | ")[0])).toEqual(["鹿鸣坞-1#", "鹿鸣坞-2#"]);
    const marked = [
      "某市待出让土地一览",
      "▍TG-0611\n面积｜约41.5亩\n用途｜居住用地\n指标｜容积率≤1.5 / 绿地率≥33%",
      "▍TG-0612\n面积｜约98亩\n用途｜一类工业用地\n指标｜容积率≥0.9 / 绿地率≤14%",
    ].join("\n");
    expect(records(marked).map((one) => one.replaceAll(/ \| (?:\d{4,6}|[^|]*用地) /gu, " "))).toEqual([
      "TG-0611 | site 41.5 mu | far - 1.5, greenRatio 33 -",
      "TG-0612 | site 98 mu | far 0.9 -, greenRatio - 14",
    ]);
    const bars =
      "某新区WL-17地块细分公示\nWL-17-1 | 商业用地 | 4.23公顷 | 容积率≤2.8\nWL-17-2 | 公园绿地 | 1.19公顷 | 绿地率≥72%";
    expect(controlOf(bars).parcels.map((one) => areasOf(one).join())).toEqual([
      "site 4.23 ha",
      "site 1.19 ha",
    ]);
    const entries =
      "某区国有建设用地出让公告\n地块编号:YC31-4 位置:永兴路东 面积:20418平方米 用途:商业用地 容积率:r≤2.3";
    expect(records(entries)).toEqual(["YC31-4 | 商业用地 | site 20418 m2 | far - 2.3"]);
    const green =
      "某区国有建设用地出让公告\n地块编号:YC31-5 用途:工业 绿地 面积:2100平方米 容积率:1.4 土地面积:21400平方米";
    expect(controlOf(green).parcels.map((one) => areasOf(one).join())).toEqual(["site 21400 m2"]);
  });

  it("the state before a change behind quotation marks, and an area that stays", () => {
    const text = [
      "某市自然资源局补充公告，现就TX-2031-6号宗地补充如下：",
      "该宗地原公告用途为“商业用地”，面积6120.5平方米，容积率“不大于1.8”；",
      "现变更为：用途“商业用地、旅馆用地”，面积6120.5平方米，容积率“不大于2.3”。",
    ].join("\n");
    const told = controlOf(text).parcels;
    expect(told.map((one) => [one.version, areasOf(one).join(), limits(one.indicators.far)])).toEqual([
      ["before", "site 6120.5 m2", "- 1.8"],
      ["current", "site 6120.5 m2", "- 2.3"],
    ]);
  });
});

describe("under a heading of several parcels", () => {
  const under = (line: string): string[] =>
    records(
      `出让公告\n一、XH-31、XH-32号宗地\n土地面积：XH-31号 2467.5平方米；XH-32号 1980.3平方米\n土地用途：旅馆用地\n${line}容积率≤0.9，建筑密度≤25%。\n二、XH-33号宗地\n土地面积：5336平方米\n绿地率：≥30%`,
    );

  it.each(["规划指标：", "上述两宗地规划指标相同：", "两宗地规划指标均为：", "各宗地"])(
    "a line of sizes that names each ends with the line; behind it: %s",
    (line) => {
      expect(under(line)).toEqual([
        "XH-31 | 旅馆用地 | site 2467.5 m2 | far - 0.9, density - 25",
        "XH-32 | 旅馆用地 | site 1980.3 m2 | far - 0.9, density - 25",
        "XH-33 | site 5336 m2 | greenRatio 30 -",
      ]);
    },
  );
});

it("each state of a parcel has its own area, without a label", () => {
  const { parcels } = controlOf(
    "控规修改公告\n（一）XH-07-08地块\n修改前：工业用地，2.15公顷，容积率≤1.2。\n修改后：科研用地，2.75公顷，容积率≤2.5。",
  );
  expect(parcels.map((parcel) => [parcel.version, ...areasOf(parcel)])).toEqual([
    ["before", "site 2.15 ha"],
    ["current", "site 2.75 ha"],
  ]);
});
