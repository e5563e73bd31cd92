import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("a cell of several lines", () => {
  const head = "柳林县挂牌出让公告\n地块编号\t地块位置\t出让面积\t土地用途\t规划指标";
  const first = "LL33-01\t柳林大道东侧\t42110㎡\t城镇住宅用地\t容积率：1.2-2.0\n建筑密度：≤26%\n绿地率：≥33%";
  const last = "LL33-02\t经三路西侧\t11020㎡\t工业用地\t容积率：≥1.1\n建筑密度：≥42%\n绿地率：≤14%";
  const read = [
    "LL33-01 | 城镇住宅用地 | site 42110 m2 | far 1.2 2, density - 26, greenRatio 33 -",
    "LL33-02 | 工业用地 | site 11020 m2 | far 1.1 -, density 42 -, greenRatio - 14",
  ];

  it("goes on below the last row as below the others", () => {
    expect(records(`${head}\n${first}\n${last}\n`)).toEqual(read);
    // a sentence behind the table is none of it
    expect(records(`${head}\n${first}\n${last}\n有关绿地率的要求以出让文件为准。\n`)).toEqual(read);
  });

  it("may hold the size of the whole and what is taken from it", () => {
    const rows = [
      "地块编号\t位置\t面积\t规划用途\t规划条件",
      "LL33-05\t柳河北路\t总面积32800㎡",
      "其中代征道路1300㎡\t住宅\t容积率≤1.7；建筑密度≤26%",
      "LL33-06\t柳河南路\t15100㎡\t商业\t容积率≤2.6；建筑密度≤44%",
    ];
    expect(records(`出让公告\n${rows.join("\n")}\n`)).toEqual([
      "LL33-05 | 住宅 | site 32800 m2 | far - 1.7, density - 26",
      "LL33-06 | 商业 | site 15100 m2 | far - 2.6, density - 44",
    ]);
  });
});

describe("one blank between a use and the figure behind it", () => {
  const table = (use: string): string =>
    [
      "拟供应地块清单",
      "地块编号     规划用途       容积率     建筑密度    绿地率",
      "GD-33-01     城镇住宅用地   1.0-2.0    ≤25%       ≥35%",
      `GD-33-02     ${use} ≤0.4     ≤32%       /`,
      "GD-33-03     旅馆用地       ≤0.9       ≤30%       ≥38%",
    ].join("\n");

  it("parts two cells where the use fills its column", () => {
    expect(records(table("加油加气站用地"))[1]).toBe(
      "GD-33-02 | 加油加气站用地 | far - 0.4, density - 32 | greenRatio none",
    );
  });
});

it("a size that spans the rows of both states is that of both", () => {
  const table = (size: string): string =>
    [
      "局部修改公示",
      "地块编码\t用地面积（m²）\t方案\t用地性质\t容积率",
      "BW-01\t26410\t修改前\t商业用地\t≤2.4",
      `\t${size}\t修改后\t体育用地\t≤1.1`,
    ].join("\n");
  expect(records(table(""))).toEqual([
    "before BW-01 | 商业用地 | site 26410 m2 | far - 2.4",
    "BW-01 | 体育用地 | site 26410 m2 | far - 1.1",
  ]);
  expect(records(table("25900"))).toEqual([
    "before BW-01 | 商业用地 | site 26410 m2 | far - 2.4",
    "BW-01 | 体育用地 | site 25900 m2 | far - 1.1",
  ]);
});

describe("bars round every line", () => {
  it("make no code of the number of a notice above them", () => {
    const rows = [
      "| 地块编号 | SQ2033-01 | 地块位置 | 银杏路以东 |",
      "| 土地面积 | 31200平方米 | 土地用途 | 商住用地 |",
      "| 容积率 | 1.4-2.6 | 建筑密度 | ≤31% |",
      "| 地块编号 | SQ2033-02 | 地块位置 | 银杏路以西 |",
      "| 土地面积 | 11800平方米 | 土地用途 | 商务金融用地 |",
      "| 容积率 | ≤3.2 | 建筑密度 | ≤44% |",
    ];
    const lots = [
      "SQ2033-01 | 商住用地 | site 31200 m2 | far 1.4 2.6, density - 31",
      "SQ2033-02 | 商务金融用地 | site 11800 m2 | far - 3.2, density - 44",
    ];
    for (const number of ["石泉土告字〔2033〕2号", "石泉拍告〔2033〕2号", "石泉自然资公〔2033〕2号"])
      expect(records(`石泉县拍卖出让公告\n${number}\n${rows.join("\n")}\n`)).toEqual(lots);
  });
});

it("lots that every block counts from one anew are several", () => {
  const rows = [
    "街坊\t地块\t性质\t面积（公顷）\t容积率",
    "01\t01\tR2\t2.05\t1.9",
    "\t02\tB1\t0.77\t2.8",
    "02\t01\tM1\t5.10\t1.4",
  ];
  expect(records(`柳镇控规指标一览表\n${rows.join("\n")}\n`)).toEqual([
    "01 | R2 | site 2.05 ha | far - 1.9",
    "02 | B1 | site 0.77 ha | far - 2.8",
    "01 | M1 | site 5.1 ha | far - 1.4",
  ]);
});

it("codes that nothing parts are no code", () => {
  const text =
    "街区规划指标\n地块编号：LG-09-01　LG-09-02　LG-09-03\n用地性质：R2　B1　G1\n容积率：2.0　3.0　—\n";
  expect(records(text)).toEqual([]);
});

it("the unit that a line states is that of the figures below it", () => {
  const lots =
    "编号：2033-31# 面积：8730 用途：商业 容积率：≤1.7\n编号：2033-32# 面积：12550 用途：住宅 容积率：≤1.5\n";
  const read = (size: readonly [string, string]): string[] => [
    `2033-31# | 商业 | ${size[0]}far - 1.7`,
    `2033-32# | 住宅 | ${size[1]}far - 1.5`,
  ];
  const head = "挂牌出让地块基本情况";
  expect(records(`${head}（面积单位：平方米；价款单位：万元）\n${lots}`)).toEqual(
    read(["site 8730 m2 | ", "site 12550 m2 | "]),
  );
  const { issues } = controlOf(`${head}\n${lots}`);
  expect(records(`${head}\n${lots}`)).toEqual(read(["", ""]));
  expect(issues.map(({ code }) => code)).toEqual(["control-area-unit", "control-area-unit"]);
});

it("what a lot is for, in brackets behind its noun, is no part of its code", () => {
  const rows = ["地块\t用地面积（㎡）\t容积率", "B-1地块（商业）\t14700\t2.9", "B-2地块（住宅）\t27800\t1.9"];
  expect(records(`地块指标\n${rows.join("\n")}\n`)).toEqual([
    "B-1 | site 14700 m2 | far - 2.9",
    "B-2 | site 27800 m2 | far - 1.9",
  ]);
});
