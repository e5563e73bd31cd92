import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

const issues = (text: string): string[] => controlOf(text).issues.map((issue) => issue.code);

describe("tables beside each other", () => {
  it("hold the states that the words above them tell", () => {
    const text =
      "某街区调整\n原指标                      调整后指标\n地块编号  用地性质  容积率   地块编号  用地性质  容积率\nBS-01     M1        1.1      BS-01     R2        1.7";
    expect(records(text)).toEqual(["before BS-01 | M1 | far - 1.1", "BS-01 | R2 | far - 1.7"]);
  });

  it("hold other parcels each, the last table shorter", () => {
    const text =
      "地块编号\t面积(公顷)\t容积率\t密度(%)\t地块编号\t面积(公顷)\t容积率\t密度(%)\nBS-11\t2.1\t1.8\t25\tBS-13\t1.2\t2.0\t30\nBS-12\t3.0\t2.0\t28\t\t\t\t";
    expect(records(text)).toEqual([
      "BS-11 | site 2.1 ha | far - 1.8, density - 25",
      "BS-13 | site 1.2 ha | far - 2, density - 30",
      "BS-12 | site 3 ha | far - 2, density - 28",
    ]);
  });

  it("are refused where the same codes stand twice and no word tells the states", () => {
    const text =
      "控规调整公示\n地块编号\t用地性质\t容积率\t地块编号\t用地性质\t容积率\nBS-21\tB1\t3.0\tBS-21\tR2\t2.2";
    expect(records(text)).toEqual([]);
    expect(issues(text)).toEqual(["control-row-refused"]);
  });

  it("may be forms with a label in every cell", () => {
    const text =
      "两宗地指标对照\n地块一（样储出2031-7）          地块二（样储出2031-8）\n用地面积：11203平方米            用地面积：7650平方米\n容积率：≤3.0                     容积率：≤1.8\n绿地率：≥20%                     绿地率：≥10%";
    expect(records(text)).toEqual([
      "样储出2031-7 | site 11203 m2 | far - 3, greenRatio 20 -",
      "样储出2031-8 | site 7650 m2 | far - 1.8, greenRatio 10 -",
    ]);
  });
});

describe("rows and headers", () => {
  it("labels broken over three lines of as many cells", () => {
    const text =
      "地块\t用地\t用地\t容积\t建筑\t绿地\n编号\t性质\t面积\t率\t密度\t率\n\t\t（公顷）\t\t（%）\t（%）\nRH-1\tR2\t2.50\t2.0\t25\t35";
    expect(records(text)).toEqual(["RH-1 | R2 | site 2.5 ha | far - 2, density - 25, greenRatio 35 -"]);
  });

  it("one cell a line, labels and values broken over lines, the lower header behind the upper", () => {
    const text =
      "编号\n宗地\n位置\n土地面积\n（㎡）\n规划\n用途\n规划指标要求\n出让\n年限\n容积率\n建筑\n密度\n绿地率\nRH〔2031〕04\n北桥镇\n新塘村\n32 917.9\n城镇住\n宅用地\n1≤容积率\n≤1.5\n≤45%\n≥25%\n70年";
    expect(records(text)).toEqual([
      "RH〔2031〕04 | 城镇住宅用地 | site 32917.9 m2 | far 1 1.5, density - 45, greenRatio 25 -",
    ]);
  });

  it("values between strokes below a line that names them", () => {
    const text =
      "各地块控制指标（用地面积/容积率/建筑密度/绿地率/限高）如下：\nRH-31：2.35公顷/2.0/25%/35%/54米\nRH-32：1.10公顷/3.0/45%/20%/80米";
    expect(records(text)).toEqual([
      "RH-31 | site 2.35 ha | far - 2, density - 25, greenRatio 35 -, height - 54",
      "RH-32 | site 1.1 ha | far - 3, density - 45, greenRatio 20 -, height - 80",
    ]);
  });

  it("cells of a line parted by strokes with blanks", () => {
    const text =
      "出让公告\n宗地号 / 2031-RH-41 / 位置 / 北桥路东 / 面积 / 8.24万平方米 / 用途 / 居住 / 容积率 / 不高于1.9";
    expect(records(text)).toEqual(["2031-RH-41 | 居住 | site 82400 m2 | far - 1.9"]);
  });

  it("English labels", () => {
    const text =
      "指标一览\nPlot No.  Use  Site area(ha)  FAR  BD(%)  GAR(%)\nRH-51  B1  1.20  ≤3.5  ≤50  ≥15";
    expect(records(text)).toEqual(["RH-51 | B1 | site 1.2 ha | far - 3.5, density - 50, greenRatio 15 -"]);
  });

  it("signs in the brackets of the labels, remarks behind the last column", () => {
    expect(
      records("地块编号\t容积率（R）\t建筑密度（D，%）\t用地面积（S，公顷）\nRH-61\tR≤2.2\tD≤28\tS=3.14"),
    ).toEqual(["RH-61 | site 3.14 ha | far - 2.2, density - 28"]);
    expect(records("序号 地块编号 用途 面积 容积率 密度\n1 RH-62 工业 20000平方米 1.2 40% 50年")).toEqual([
      "RH-62 | 工业 | site 20000 m2 | far - 1.2, density - 40",
    ]);
  });

  it("the same as above", () => {
    const text =
      "| 地块编号 | 用途 | 容积率 | 密度 |\n|---|---|---|---|\n| RH-71 | 城镇住宅用地 | ≤2.0 | ≤22% |\n| RH-72 | 同上 | 同上 | ≤25% |";
    expect(records(text)).toEqual([
      "RH-71 | 城镇住宅用地 | far - 2, density - 22",
      "RH-72 | 城镇住宅用地 | far - 2, density - 25",
    ]);
  });

  it("a label that names the largest of it, two plots of one sale", () => {
    const text =
      "地块编号|土地面积（㎡）|容积率|最大建筑密度\n样州区北桥组团K分区K12-1/03、K12-3/03号宗地|85231|≤1.5|≤35%";
    expect(records(text)).toEqual([
      "样州区北桥组团K分区K12-1/03、K12-3/03号 | site 85231 m2 | far - 1.5, density - 35",
    ]);
  });

  it("states and a column that compares them; states set with blanks", () => {
    expect(
      records(
        "指标名称|单位|原控规|调整后|变化量\n容积率|—|1.8|2.1|+0.3\n建筑密度|%|28|26|-2\n涉及地块：RH-81。",
      ),
    ).toEqual(["before RH-81 | far - 1.8, density - 28", "RH-81 | far - 2.1, density - 26"]);
    expect(
      records("控规调整对照\n地块：RH-82\n项目 现行控规 拟调整控规\n用地代码 0901 070102\n容积率 ≤3.5 ≤2.6"),
    ).toEqual(["before RH-82 | 0901 | far - 3.5", "RH-82 | 070102 | far - 2.6"]);
  });

  it("rows that end with their lines, no bar behind the last cell", () => {
    const text =
      "一、调整前\n地块编码|用地面积（㎡）|容积率|建筑高度\nRH-91|21500|≤2.8|≤60m\n二、调整后\n地块编码|用地面积（㎡）|容积率|建筑高度\nRH-91|21500|≤2.2|≤54m";
    expect(records(text)).toEqual([
      "before RH-91 | site 21500 m2 | far - 2.8, height - 60",
      "RH-91 | site 21500 m2 | far - 2.2, height - 54",
    ]);
  });

  it("states over the codes, parcels over nothing, kinds of building for codes", () => {
    const states =
      "指标\t调整前\t调整后\t调整前\t调整后\n地块编号\tRH-11\tRH-11\tRH-12\tRH-12\n容积率\t≤0.8\t≤1.0\t/\t≤0.4\n绿地率\t≥45%\t≥40%\t≥75%\t≥20%";
    expect(records(states)).toEqual([
      "before RH-11 | far - 0.8, greenRatio 45 -",
      "RH-11 | far - 1, greenRatio 40 -",
      "before RH-12 | greenRatio 75 - | far none",
      "RH-12 | far - 0.4, greenRatio 20 -",
    ]);
    const blank =
      "　　　　　　Ⅰ号地块　　　　Ⅱ号地块\n用地面积　　1.50公顷　　　　22.5亩\n容积率　　　≤3.8　　　　　　≤1.6\n绿地率　　　≥20%　　　　　　≥15%";
    expect(records(blank)).toEqual([
      "Ⅰ号地块 | site 1.5 ha | far - 3.8, greenRatio 20 -",
      "Ⅱ号地块 | site 22.5 mu | far - 1.6, greenRatio 15 -",
    ]);
    const kinds =
      "地块编号：RH-22；用地面积：7.32公顷；绿地率≥30%。\n建筑类型\t容积率\t建筑密度\n低层住宅\t≤1.0\t≤35%\n多层住宅\t≤1.5\t≤28%";
    expect(records(kinds)).toEqual([
      "RH-22 | site 7.32 ha | greenRatio 30 - | 低层住宅: far - 1, density - 35 | 多层住宅: far - 1.5, density - 28",
    ]);
  });

  it("signs in the labels of a header set with blanks, codes without figures", () => {
    const text =
      "面积单位：亩\n地块 用途 面积 容积率（≤） 建筑密度（≤%）\nRH-甲 商业用地 15.05 2.4 50\nRH-乙 住宅用地 62.4 1.7 28";
    expect(records(text)).toEqual([
      "RH-甲 | 商业用地 | site 15.05 mu | far - 2.4, density - 50",
      "RH-乙 | 住宅用地 | site 62.4 mu | far - 1.7, density - 28",
    ]);
  });

  it("one bar a line: labels and values, the first label grown together with the title", () => {
    const text =
      "临港园区宗地招标出让公告\n编    号 | RH-Z-2031-01\n用地面积 | 24.6公顷\n容 积 率 | 0.7≤FAR\n建筑系数 | 35%≤建筑系数\n绿 地 率 | 绿地率≤12%";
    expect(records(text)).toEqual([
      "RH-Z-2031-01 | site 24.6 ha | far 0.7 -, buildingCoefficient 35 -, greenRatio - 12",
    ]);
  });

  it("a header under which no row fits is said", () => {
    expect(
      issues("出让公告\n序号 地块编号 用途 面积 容积率 密度\n1 RH-99 工业 20000平方米 1.2 40% 3500 22"),
    ).toContain("control-table-refused");
  });
});
