import { describe, expect, it } from "vitest";
import { areasOf, controlOf, parcelNamed, records } from "./control-section";

const issues = (text: string): string[] => controlOf(text).issues.map(({ code }) => code);

describe("tables copied in pieces", () => {
  it("have line ends within cells, in the header as well, and a first label in two lines", () => {
    const text =
      "梅溪片区地块指标公布\n宗地\n编号\t规划\n用途\t用地面积\n（公顷）\t控制指标\t备注\n容积率\t建筑密度\n（%）\t绿地率\n（%）\nMX-\n05\t二类居住\n用地\t4.10\t≥1.2且\n≤2.0\t≤26\t≥34\t配建\n社区用房\nMX-\n06\t商业用地\t0.90\t≤3.2\t≤48\t≥18\t\n梅溪县人民政府办公室";
    expect(records(text)).toEqual([
      "MX-05 | 二类居住用地 | site 4.1 ha | far 1.2 2, density - 26, greenRatio 34 -",
      "MX-06 | 商业用地 | site 0.9 ha | far - 3.2, density - 48, greenRatio 18 -",
    ]);
  });

  it("have such cells in quotation marks, as spreadsheets set them", () => {
    const text =
      '出让公告\n"地块\n编号"\t"面积\n（㎡）"\t用途\t容积率\t"绿地率\n（%）"\nKS-1\t8200\t"住宅\n用地"\t≤2.1\t≥33\nKS-2\t5400\t"科研\n用地"\t≤1.6\t≥28';
    expect(records(text)).toEqual([
      "KS-1 | 住宅用地 | site 8200 m2 | far - 2.1, greenRatio 33 -",
      "KS-2 | 科研用地 | site 5400 m2 | far - 1.6, greenRatio 28 -",
    ]);
  });

  it("have paragraphs for cells, and tabs that stand alone between them", () => {
    const cell = (...cells: readonly string[]): string => cells.join("\n\n\t\n\n");
    const text = [
      "地块指标公示",
      "\n\n",
      cell("地块编号", "用地性质", "用地面积（公顷）", "容积率", "限高\n\n（米）"),
      "\n\n\n\n\n",
      cell("LT-3", "行政办公\n\n用地", "1.30", "≤1.4", "≤24"),
      "\n\n\n\n\n",
      cell("LT-4", "文化用地", "0.72", "≤1.1", ""),
      "\n\n\n\n\n",
      cell("LT-5", "居住用地", "3.05", "≤1.9", "≤48"),
      "\n\n特此公示。",
    ].join("");
    expect(records(text)).toEqual([
      "LT-3 | 行政办公用地 | site 1.3 ha | far - 1.4, height - 24",
      "LT-4 | 文化用地 | site 0.72 ha | far - 1.1",
      "LT-5 | 居住用地 | site 3.05 ha | far - 1.9, height - 48",
    ]);
  });

  it("have titles and sums among their rows", () => {
    const text =
      "地块指标表\n编号\t用地性质\t面积（公顷）\t容积率\t备注\n一、河东组团\nHD-1\t居住\n用地\t2.20\t≤1.7\t\n小计\t\t2.20\t\t\n二、河西组团\nHX-1\t商业用地\t1.40\t≤2.8\t含地下\n车库";
    expect(records(text)).toEqual([
      "HD-1 | 居住用地 | site 2.2 ha | far - 1.7",
      "HX-1 | 商业用地 | site 1.4 ha | far - 2.8",
    ]);
  });
});

describe("tables of one cell a line", () => {
  it("have titles above their rows, and uses of two lines before a size", () => {
    const text =
      "地块指标表\n编号\n用地性质\n面积（公顷）\n容积率\n绿地率（%）\n一、城北组团\nCB-A-1\n二类城镇\n住宅用地\n2.20\n≤1.7\n≥34\n二、城南组团\nCN-A-1\n商业用地\n1.40\n≤2.8\n≥18";
    expect(records(text)).toEqual([
      "CB-A-1 | 二类城镇住宅用地 | site 2.2 ha | far - 1.7, greenRatio 34 -",
      "CN-A-1 | 商业用地 | site 1.4 ha | far - 2.8, greenRatio 18 -",
    ]);
  });

  it("are told, not read askew, where the lines of a cell answer each other", () => {
    const text =
      "拍卖公告\n编号\n用地面积\n用途\n容积率\n建筑密度\n绿地率\nGT-4\n31000平方米\n住宅\n商业\n≤2.0\n≤1.5\n≤22%\n≤45%\n≥35%\n≥20%";
    expect(records(text).filter((one) => one.includes("density"))).toEqual([]);
    expect(issues(text)).not.toEqual([]);
  });
});

describe("headers", () => {
  it("in three lines, the last of units, over a block that spans rows; a group that nobody knows", () => {
    const text =
      "图则指标表\n街坊编号\t地块编号\t用地性质\t用地面积\t开发强度\t环境容量\n代码\t名称\t容积率\t建筑密度\t绿地率\t建筑高度\nhm²\t—\t%\t%\tm\nDK-01\tDK-01-01\tR2\t二类居住用地\t2.60\t2.1\t24\t36\t72\nDK-01-02\tA33\t中小学用地\t1.95\t0.7\t28\t38\t20";
    expect(records(text)).toEqual([
      "DK-01-01 | R2 | site 2.6 ha | far - 2.1, density - 24, greenRatio 36 -, height - 72",
      "DK-01-02 | A33 | site 1.95 ha | far - 0.7, density - 28, greenRatio 38 -, height - 20",
    ]);
  });

  it("in two lines, the upper one without the places that its cells span", () => {
    const text =
      "图则指标表\n地块编号\t用地性质\t用地面积（公顷）\t控制指标\t备注\n\t代码\t名称\t\t容积率\t绿地率（%）\t\nFS-1\tB1\t商业用地\t1.60\t≤2.4\t≥19\t\nFS-2\tR2\t二类居住用地\t4.30\t≤1.8\t≥36\t含幼儿园";
    expect(records(text)).toEqual([
      "FS-1 | B1 | site 1.6 ha | far - 2.4, greenRatio 19 -",
      "FS-2 | R2 | site 4.3 ha | far - 1.8, greenRatio 36 -",
    ]);
  });

  it("with a corner over two columns of labels", () => {
    const text =
      "规划条件\n项目\t项目\tSY-31\tSY-32\n用地面积（平方米）\t用地面积（平方米）\t12300\t8800\n控制指标\t容积率\t≤1.5\t≤2.3\n控制指标\t绿地率\t≥32%\t≥22%";
    expect(records(text)).toEqual([
      "SY-31 | site 12300 m2 | far - 1.5, greenRatio 32 -",
      "SY-32 | site 8800 m2 | far - 2.3, greenRatio 22 -",
    ]);
  });
});

describe("cells that span rows", () => {
  it("left empty: use and limits of the row above, where a row has nothing but its code and size", () => {
    const text =
      "指标表\n地块编号\t用地性质\t面积（公顷）\t容积率\t建筑密度（%）\nTP-1\t二类居住用地\t3.30\t≤2.2\t≤27\nTP-2\t\t2.10\t\t\nTP-3\t公园绿地\t0.60\t\t";
    expect(records(text)).toEqual([
      "TP-1 | 二类居住用地 | site 3.3 ha | far - 2.2, density - 27",
      "TP-2 | 二类居住用地 | site 2.1 ha | far - 2.2, density - 27",
      "TP-3 | 公园绿地 | site 0.6 ha",
    ]);
  });

  it("over the parts of a parcel: the size is that of all; a dash is no part", () => {
    const text =
      "指标表\n地块\t分区\t容积率\t用地面积（平方米）\nWQ-7\t北区\t≤0.8\t9100\nWQ-7\t南区\t≤1.3\t9100\nWQ-8\t—\t≤1.6\t6400";
    expect(records(text)).toEqual([
      "WQ-7 | site 9100 m2 | 北区: far - 0.8 | 南区: far - 1.3",
      "WQ-8 | site 6400 m2 | far - 1.6",
    ]);
  });

  it("copied again in every row: the kind tells the parts", () => {
    const text =
      "拍卖公告\n地块编号\t出让面积（平方米）\t土地用途\t容积率\nBL-2031-2\t25400\t住宅\t≤2.0\nBL-2031-2\t25400\t配套商业\t≤1.1";
    expect(records(text)).toEqual([
      "BL-2031-2 | 住宅+配套商业 | site 25400 m2 | 住宅: far - 2 | 配套商业: far - 1.1",
    ]);
  });

  it("copied again, each with a size of its own: the first is a part as well", () => {
    const text =
      "拍卖公告\n地块编号\t土地用途\t面积（平方米）\t容积率\nBL-2031-4\t住宅\t40120\t≤1.8\n\t商服\t5120\t≤2.1\nBL-2031-5\t工业\t59810\t≥0.7";
    expect(records(text)).toEqual([
      "BL-2031-4 | 住宅+商服 | other 40120 m2 | 住宅: far - 1.8 | 商服: far - 2.1",
      "BL-2031-5 | 工业 | site 59810 m2 | far 0.7 -",
    ]);
    expect(areasOf(parcelNamed(controlOf(text), "BL-2031-4"))).toEqual(["other 40120 m2", "other 5120 m2"]);
  });

  it("are told where a cell gives one limit or another", () => {
    const text =
      "拍卖公告\n编号\t用地面积\t用途\t容积率\t绿地率\nGT-6\t31000平方米\t住宅用地\t≤2.0或≤2.5（以批复为准）\t≥35%";
    expect(records(text)).toEqual(["GT-6 | 住宅用地 | site 31000 m2 | greenRatio 35 -"]);
    expect(issues(text)).toEqual(["control-value-unread"]);
  });

  it("are told where two lines of a cell ran together", () => {
    const text =
      "拍卖公告\n编号\t用地面积\t用途\t容积率\t绿地率\nGT-4\t31000平方米\t住宅商业\t≤2.0≤1.5\t≥35%≥20%\nGT-5\t7200平方米\t商业\t≤2.6\t≥15%";
    expect(records(text)[1]).toBe("GT-5 | 商业 | site 7200 m2 | far - 2.6, greenRatio 15 -");
    expect(issues(text)).toEqual(["control-value-unread", "control-value-unread"]);
  });
});
