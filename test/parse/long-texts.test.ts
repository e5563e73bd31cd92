import { describe, expect, it } from "vitest";
import { audited } from "../../src/audit/audited";
import { defaultPolicy } from "../../src/audit/policy";
import { measuredRecords } from "../../src/geodesy/measured-records";
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

/** Everything but the search for causes, which has a limit of its own. */
function read(text: string): void {
  const records = parse("long", "0".repeat(64), text);
  const measured = measuredRecords(records, { region: null, epsgOf: () => null });
  audited(measured.records, measured.facts, defaultPolicy);
}

/** Texts by how many of the same thing stand in them. */
const TEXTS: Readonly<Record<string, readonly [size: number, text: (count: number) => string]>> = {
  "points of one ring": [1500, ring],
  "rows of junk below a header": [2000, (count) => HEAD + "甲 乙 12 丙\n".repeat(count)],
  "tables that are refused": [
    200,
    (count) => repeated(count, (index) => `乙${index}地块界址点坐标\nJ1 3366120.415 40388771.902\n`),
  ],
  "lines of an exchange file that cannot be read": [800, (count) => `[地块坐标]\n${"坏 行\n".repeat(count)}`],
  "short documents": [
    400,
    (count) =>
      repeated(
        count,
        (index) =>
          `云溪市人民政府\n关于第${index}号事项的批复\n云政函〔2030〕${index}号\n甲局:\n同意。\n2030年3月5日\n`,
      ),
  ],
  "rows of a control table": [
    200,
    (count) =>
      `地块编号\t用地性质\t用地面积(公顷)\t容积率\n${repeated(count, (index) => `NB-${index}\tR2\t3.2\t≤2.5\n`)}`,
  ],
  "rows of one cell a line": [
    200,
    (count) =>
      `地块编号\n用地性质\n用地面积(公顷)\n容积率\n建筑密度(%)\n${repeated(count, (index) => `NB-${index}\nR2\n3.2\n≤2.5\n≤30\n`)}`,
  ],
  "rows of cells with line ends in them": [
    100,
    (count) =>
      `地块编号\t用地性质\t用地面积\n（公顷）\t容积率\n${repeated(count, (index) => `NB-${index}\t二类居住用地\n（R2）\t3.2\t≤2.5\n`)}`,
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
