import { describe, expect, it } from "vitest";
import { onPaper } from "./relaid";
import { LOTS, RANGE, records, told, ZONES } from "./relaid-texts";

const open = (text: string): string => text.replace(/。$/gmu, "");

/** Paragraphs stand in, their titles do not. */
const standingIn = (text: string): string => text.replace(/^(?=.*，)/gmu, "　　");

/** Where a name may break, in the middle of a sentence: the line goes on without standing in. */
const torn = (text: string): string => text.replace(/(?<=老鹳嘴|枫桥路与)/gu, "\n");

describe("sentences that end with their lines, without a stop", () => {
  for (const [matter, text] of Object.entries({ zones: ZONES, lots: LOTS, range: RANGE })) {
    it(`are read as those with one: ${matter}`, () => {
      expect(told(records(open(text)))).toEqual(told(records(text)));
    });

    it(`a blank line between them: ${matter}`, () => {
      expect(told(records(open(text).replaceAll("\n", "\n\n")))).toEqual(told(records(text)));
    });

    it(`on paper, where the edge ends other lines: ${matter}`, () => {
      expect(told(records(onPaper(open(text), 30)))).toEqual(told(records(text)));
    });

    it(`go on with a line that does not stand in: ${matter}`, () => {
      expect(told(records(torn(standingIn(open(text)))))).toEqual(told(records(text)));
    });
  }

  it("the last side of a zone ends with its line, whatever follows", () => {
    const lines = [
      "云汀县人民政府",
      "关于核定柳川经济开发区范围的批复",
      "柳川经济开发区面积3.27平方公里，东临光明东路，南临枫林渠，西临汀河左岸堤防，北临云汀火车站货场",
      "妥善做好后续工作，按年度向县人民政府报告，重大事项随时报告",
      "开发区的建设，另行报批",
    ];
    expect(records(lines.join("\n")).zones.map(({ sides }) => sides.map(({ text }) => text))).toEqual([
      ["光明东路", "枫林渠", "汀河左岸堤防", "云汀火车站货场"],
    ]);
  });

  it("a number that the end of a line parts shows that the edge parts sentences", () => {
    const lines = [
      "岚挂2023-12号地块位于枫桥路北侧，出让面积1",
      "5308.62平方米，土地用途为商服用地，容积率不大于2.",
      "1，建筑密度不大于4",
      "5%，绿地率不小于20%，建筑高度不大于36",
      "米。起始价1148万元。",
    ];
    const [lot] = records(lines.join("\n")).parcels;
    expect([lot?.indicators.density?.max, lot?.indicators.height?.max]).toEqual([45, 36]);
  });
});
