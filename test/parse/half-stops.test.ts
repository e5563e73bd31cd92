import { describe, expect, it } from "vitest";
import { withFullStops } from "../../src/parse/layout/signs/half-stops";
import { halfWide, onPaper, setIn } from "./relaid";
import { LOTS, POINTS, RANGE, records, told, ZONES } from "./relaid-texts";

const TEXTS = Object.entries({ zones: ZONES, lots: LOTS, points: POINTS, range: RANGE });

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ["every sign half-wide", halfWide],
  ["full stops alone", (text) => text.replaceAll("。", ".")],
  ["blanks behind the signs", (text) => halfWide(text).replace(/(?<=[^\s\d])([,;.])(?=[^\s\d])/gu, "$1 ")],
  ["blanks around the signs", (text) => halfWide(text).replace(/(?<=[^\s\d])([,;.])(?=\D|$)/gu, " $1 ")],
  ["points of full width", (text) => text.replaceAll("。", "．")],
  ["signs of half width", (text) => text.replaceAll("。", "｡").replaceAll("、", "､")],
  ["a point at the end of every line", (text) => text.replace(/。$/gmu, ".")],
  ["set in", (text) => setIn(halfWide(text))],
  ["on paper", (text) => onPaper(halfWide(text), 30)],
];

describe("sentences that end with half-wide stops", () => {
  for (const [matter, text] of TEXTS)
    for (const [layout, laid] of LAYOUTS)
      it(`are read as those with the stops of Chinese print: ${matter}, ${layout}`, () => {
        const typed = laid(text);
        expect(typed).not.toBe(text);
        expect(told(records(typed))).toEqual(told(records(text)));
      });

  it.each([
    [
      "ordinals",
      "一.总则.\n2.园区由岚山市管理.\n（三）.附则.\n",
      "一.总则。\n2.园区由岚山市管理。\n（三）.附则。\n",
    ],
    ["numbers", "面积3.5公顷.\n长2.\n5千米.\n", "面积3.5公顷。\n长2.\n5千米。\n"],
    ["measures and codes", "密度不大于24%.高度50m.北至X031.", "密度不大于24%。高度50m。北至X031。"],
    ["names in quotes", "东至“万合.悦府”小区.", "东至“万合.悦府”小区。"],
    ["names beside other stops", "万合.翡翠湾位于枫桥路。\n南至路，北至万合.悦府。", null],
    ["names in cells", "地块\t位置\n万合.悦府\t枫桥路\n万合.翡翠湾\t学府街", null],
    [
      "sentences in cells",
      "园区\t范围.\n枫桥园\t东至河.面积3公顷.\n万合.悦府\t西至“山”.\n",
      "园区\t范围。\n枫桥园\t东至河。面积3公顷。\n万合.悦府\t西至“山”。\n",
    ],
    ["leaders and addresses", "总则......3\n网址www.lanshan.example.cn\n附件.pdf", null],
  ])("are no points of other kinds: %s", (_, text, read) => {
    expect(withFullStops(text)).toBe(read ?? text);
  });
});
