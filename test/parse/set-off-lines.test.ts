import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import { LOTS, POINTS, records, told, ZONES } from "./relaid-texts";

/** Ways to set off the lines and words of a text that say nothing of their own. */
const SET_OFF: Readonly<Record<string, (text: string) => string>> = {
  "a sign before the number of an item": (text) => text.replace(NUMBER, "● "),
  "a square before it": (text) => text.replace(NUMBER, "■"),
  "the sign of a list in page source": (text) => text.replace(NUMBER, "- "),
  "strong labels": (text) => text.replace(/^([^\t|\n：]{2,20})：/gmu, "**$1**："),
  "headings of page source": (text) => text.replace(/^(?=[^\n]{4,30}$)/gmu, "## "),
  "all lines set in": (text) => text.replace(/^(?=.)/gmu, "　　"),
  "all lines set in by blanks, with blanks at their ends": (text) =>
    text.replace(/^(?=.)/gmu, "    ").replace(/(?<=.)$/gmu, "  "),
  "the lines of an answered mail": (text) => text.replace(/^/gmu, "> "),
  "ends of lines as of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "blanks at which no line breaks": (text) => text.replaceAll(" ", "\u00a0"),
  "signs without width": (text) => `\ufeff${text.replace(/[，。]/gu, "$&\u200b")}`,
};

const NUMBER = /^(?=[（(]?[一二三四五六七八九十\d]{1,3}[）)、.])/gmu;

const TABLE = [
  "桐岭县2023年度收储地块一览表",
  "序号\t地块名称\t面积（公顷）\t东至\t南至\t西至\t北至",
  "1\t桐岭水泥厂收储地块\t3.6205\t环厂东路\t水泥厂铁路专用线\t桐岭溪\t规划二路",
  "2\t南门粮库收储地块\t0.8811\t粮库巷\t县医院北墙\t南门路\t老城墙遗址",
  "注：面积以实测为准。",
].join("\n");

describe("what sets off lines and words says nothing of its own", () => {
  it.each(Object.entries(SET_OFF))("%s", (_, setOff) => {
    for (const text of [ZONES, LOTS, POINTS, TABLE]) {
      const read = records(setOff(text));
      expect(told(read)).toEqual(told(records(text)));
      expectPlaces(read, setOff(text));
    }
  });

  it("words that a sentence sets off, where labels are set off so", () => {
    const zone = (area: string): string =>
      `## 桐岭县经济开发区公告\n**规划面积**：${area}。四至范围：东至**桐溪路**，南至学院街，西至**大青沟**，北至铁路。`;
    const read = records(zone("**412.5公顷**"));
    expect(told(read)).toEqual(told(records(zone("412.5公顷").replaceAll("**", "").replace("## ", ""))));
    expect(read.zones[0]?.sides.map(({ text }) => text)).toEqual(["桐溪路", "学院街", "大青沟", "铁路"]);
  });

  it("masks stay: stars for a name or a number set nothing off", () => {
    const text = "桐岭县土地收储公告\n**村砖厂收储地块：面积1.2公顷，权利人李**、王**，电话138****0021。";
    expect(records(text).zones.map(({ name }) => name)).not.toContain("村砖厂收储地块");
    expect(records(`${text}\n**备注**：李**、王**`).zones).toHaveLength(records(text).zones.length);
  });

  it("the variant 座标, and a raised digit told in traditional characters, are what one reads", () => {
    const text =
      "桐岭林場地理座標公告\n桐岭林场面積4.5km(上標2)，四至范围：东至桐溪路，南至学院街，西至大青沟，北至铁路。";
    expect(records(text).zones.map(({ areas }) => areas.map(({ squareMetres }) => squareMetres))).toEqual([
      [4_500_000],
    ]);
  });

  it("a figure behind a sign, and a number of a page, are no item", () => {
    const text = "桐岭县地块规划条件\n地块编号：TL-05\n★1.8＜容积率≤2.2\n- 3 -\n建筑密度：≤30%";
    expect(records(text).parcels[0]?.indicators).toMatchObject({
      far: { min: 1.8, max: 2.2 },
      density: { max: 30 },
    });
  });
});

function expectPlaces({ parcels, zones }: Records, text: string): void {
  const sides = [...zones, ...parcels].flatMap((record) => record.sides);
  const areas = [...zones, ...parcels].flatMap((record) => record.areas);
  for (const { raw, evidence } of areas) expect(text.slice(evidence.start, evidence.end)).toBe(raw);
  for (const { text: border, evidence } of sides)
    expect(text.slice(evidence.start, evidence.end)).toContain(border.slice(0, 2));
}
