import { describe, expect, it } from "vitest";
import { audited } from "../../src/audit/audited";
import { defaultPolicy } from "../../src/audit/policy";
import { measuredRecords } from "../../src/geodesy/measured-records";
import { mergedRecords } from "../../src/parse/merged-records";
import { parse } from "../../src/parse/parse";
import { growth, LINEAR } from "../support/processor-time";

const HEAD = "甲地块界址点坐标\n点号 X Y\n";
const repeated = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");

/** A point of a circle of five kilometres, to the millimetre. */
function point(index: number, count: number): string {
  const angle = (2 * Math.PI * index) / count;
  return `${(3421077 + 5000 * Math.cos(angle)).toFixed(3)} ${(39533210 + 5000 * Math.sin(angle)).toFixed(3)}`;
}

const ring = (count: number): string => HEAD + repeated(count, (index) => `${point(index, count)}\n`);

/** The corners of a square of a hundred metres, none beside another, and the first of them again. */
function square(index: number): readonly (readonly [north: string, east: string])[] {
  const [north, east] = [3_300_000 + (index % 100) * 400, 38_500_000 + Math.floor(index / 100) * 400];
  return [
    [0, 0],
    [0, 100],
    [-100, 100],
    [-100, 0],
    [0, 0],
  ].map(([x = 0, y = 0]) => [(north + x).toFixed(3), (east + y).toFixed(3)]);
}

/** Everything but the search for causes, which has a limit of its own. */
function read(text: string): void {
  const records = mergedRecords([parse("long", "0".repeat(64), text)]);
  const measured = measuredRecords(records, { region: null, epsgOf: () => null });
  audited(measured.records, measured.facts, defaultPolicy);
}

/** Texts by how many of the same thing stand in them. */
const TEXTS: Readonly<Record<string, readonly [size: number, text: (count: number) => string]>> = {
  "points of one ring": [400, ring],
  "rows of junk below a header": [400, (count) => HEAD + "甲 乙 12 丙\n".repeat(count)],
  "tables that are refused": [
    200,
    (count) => repeated(count, (index) => `乙${index}地块界址点坐标\nJ1 3366120.415 40388771.902\n`),
  ],
  "lines of an exchange file that cannot be read": [200, (count) => `[地块坐标]\n${"坏 行\n".repeat(count)}`],
  "short documents": [
    200,
    (count) =>
      repeated(
        count,
        (index) =>
          `云溪市人民政府\n关于第${index}号事项的批复\n云政函〔2030〕${index}号\n甲局:\n同意。\n2030年3月5日\n`,
      ),
  ],
  "rows of zones, one cell a line and broken over several": [
    40,
    (count) =>
      `序号\n名称\n面积(亩)\n四至\n${repeated(count, (index) => `${index + 1}\n白沙乡栗树坳封\n育区\n68.4\n东至栗树坳水库,\n南至白沙小学,西\n至省道S307\n`)}`,
  ],
  "headers over and over, labels broken, and no row": [
    100,
    (count) => "序号\n封育区\n名称\n面积\n(亩)\n四至\n界限\n管护\n方式\n1\n甲\n".repeat(count),
  ],
  "heads and rows of a control table, one cell a line and one of them lost": [
    40,
    (count) =>
      "序号\n地块编号\n用地性质\n容积率\n绿地率\n1\nKL-1\n商业用地\n≤2.0\n≥20\n2\nKL-2\n≤1.5\n".repeat(count),
  ],
  "rows of a control table": [
    200,
    (count) =>
      `地块编号\t用地性质\t用地面积(公顷)\t容积率\n${repeated(count, (index) => `NB-${index}\tR2\t3.2\t≤2.5\n`)}`,
  ],
  "headers with commas, rows with words alone": [
    40,
    (count) => "地块编号,用地性质,容积率\n甲,乙,丙\n容积率,甲,乙\n".repeat(count),
  ],
  "headers set by blanks, rows of fewer cells": [
    100,
    (count) => "地块编号  用地性质  容积率\n甲  乙  2.0\n  丙  \n".repeat(count),
  ],
  "rows of one cell a line": [
    100,
    (count) =>
      `地块编号\n用地性质\n用地面积(公顷)\n容积率\n建筑密度(%)\n${repeated(count, (index) => `NB-${index}\nR2\n3.2\n≤2.5\n≤30\n`)}`,
  ],
  "rows of cells with line ends in them": [
    100,
    (count) =>
      `地块编号\t用地性质\t用地面积\n（公顷）\t容积率\n${repeated(count, (index) => `NB-${index}\t二类居住用地\n（R2）\t3.2\t≤2.5\n`)}`,
  ],
  "rows of words wrapped over lines": [
    100,
    (count) =>
      `地块 用地 用地面积 容积 绿地\n编号 性质 （公顷） 率 率\n${repeated(count, (index) => `NB-${index} 二类居住 3.2 ≤2.5 ≥30\n用地\n`)}`,
  ],
  "labels wrapped over lines and no rows": [
    200,
    (count) =>
      `规划条件\n${"地块 用地 用地面积 容积 绿地\n编号 性质 （公顷） 率 率\nNB-1 12 3 4\n".repeat(count)}`,
  ],
  "labels with tabs and no rows": [
    200,
    (count) => `规划条件\n${"地块编号\t用地性质\t容积率\n某某\t某某\n".repeat(count)}`,
  ],
  "headers with half a row": [
    200,
    (count) => `规划条件\n${"地块编号\t用地性质\t容积率\n某某\t12\n".repeat(count)}`,
  ],
  "strings of numbers": [
    200,
    (count) =>
      `${HEAD}${repeated(count, (index) => `J${index + 1} ${point(index, count)}\n`)}${repeated(count / 4, (index) => `地块${index}:由J${index + 1}-J${index + 2}-J${index + 3}-J${index + 1}各点连线围成。\n`)}`,
  ],
  "parcels of one name": [
    150,
    (count) =>
      `[属性描述]\n坐标系=2000国家大地坐标系\n[地块坐标]\n${repeated(
        count,
        (index) =>
          `4,1.0,${index},粮库,面,,仓储用地,,@\n${square(index)
            .map(([x, y], at) => `J${(at % 4) + 1},1,${x},${y}`)
            .join("\n")}\n`,
      )}`,
  ],
  "documents of one number": [
    300,
    (count) =>
      repeated(
        count,
        (index) =>
          `云溪市人民政府\n关于第${index}号事项的批复\n云政函〔2030〕7号\n甲局:\n同意。\n2030年3月${1 + (index % 28)}日\n`,
      ),
  ],
  "rows with the code of their parcel": [
    40,
    (count) =>
      `勘测定界界址点坐标\n地块编号\t点号\tX\tY\n${repeated(count, (index) =>
        square(index)
          .map(([x, y], at) => `CQ-${index}\tJ${(at % 4) + 1}\t${x}\t${y}\n`)
          .join(""),
      )}`,
  ],
  "tables that lack a number, beside their neighbours": [
    60,
    (count) =>
      repeated(count, (index) => {
        const rows = square(index).map(([x, y], at) => `J${at < 3 ? at + 1 : at + 3} ${x} ${y}\n`);
        return `丙${index}地块界址点坐标\n点号 X Y\n${rows.slice(0, 4).join("")}`;
      }),
  ],
  "tables below the parcels they speak of": [
    100,
    (count) =>
      repeated(
        count,
        (index) =>
          `NB-${index}地块规划条件如下:\n用途\t容积率\t建筑密度\n商业\t≤2.5\t≤30%\n公寓\t≤2.0\t≤35%\n`,
      ),
  ],
  "parcels without a name in one line": [
    60,
    (count) =>
      `规划条件:${repeated(count, (index) => `用地面积${1 + index}.2公顷,用地性质为居住用地,容积率≤2.${index % 10},建筑密度≤30%;原容积率≤1.8。`)}`,
  ],
  "parcels whose names end alike": [
    120,
    (count) => repeated(count, (index) => `松山${index}号楼南地块,容积率≤2.0,建筑密度≤30%。\n`),
  ],
  "a header, a row and a word without cells": [
    60,
    (count) =>
      repeated(
        count,
        (index) =>
          `地块编号\t用地性质\t用地面积(公顷)\t容积率\t建筑密度(%)\nNB-${index}\t二类居住用地\t1.20\t≤2.5\t≤30\n备注\n`,
      ),
  ],
  "cells of a line each, of parcels of several parts": [
    100,
    (count) =>
      `地块编号\n用地性质\n用地面积\n规划指标\n起始价\n容积率\n绿地率\n万元\n${repeated(
        count,
        (index) =>
          `NB-${index + 10}\n居住用地\n${index}12\n≤2.5\n≥30%\n${index}40\n${"幼儿园用地\n≤0.8\n≥32%\n".repeat(index % 4)}`,
      )}`,
  ],
  "labels that a sentence announces, with rows and without": [
    60,
    (count) =>
      repeated(
        count,
        (index) =>
          `${"各列依次为：地块编号；用途；面积（亩）；容积率\n".repeat(index % 3)}NB-${index}；居住用地；${index}2；≤2.5\n`,
      ),
  ],
  "zones beside one another, their sides below them, and a line for each cell of such a table": [
    60,
    (count) =>
      "项目\t甲村\t乙村\n面积（公顷）\t1.2\t3.4\n东至\t河\t路\n南至\t河\t路\n西至\t河\t路\n".repeat(count) +
      "东至\n河\n路\n南至\n河\n路\n西至\n河\n路\n".repeat(count),
  ],
  "forms of zones, a label or a value a line": [
    100,
    (count) =>
      repeated(
        count,
        (index) =>
          `园区名称\n第${index}产业园\n规划面积\n${index + 1}.5公顷\n东至\n甲路\n南至\n乙路\n西至\n丙河\n北至\n丁山\n`,
      ),
  ],
  "words of zones and indicators in one line": [
    500,
    (count) => "开发区园区面积1公顷容积率2.5 3421077.518 39533210.442 ".repeat(count),
  ],
};

describe("long texts", { timeout: 120_000 }, () => {
  it.each(Object.entries(TEXTS))("cost what their length does: %s", (_name, [size, text]) => {
    const reading = (count: number) => {
      const given = text(count);
      return () => read(given);
    };
    expect(growth(reading, size)).toBeLessThanOrEqual(LINEAR);
  });
});
