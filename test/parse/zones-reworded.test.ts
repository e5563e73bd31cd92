import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";

const NOTICE = `云岭省人民政府关于同意云岭青禾经济开发区扩区的批复
清溪市人民政府：
一、同意云岭青禾经济开发区扩区，扩区后规划面积644.92公顷，分为2个区块。
区块一面积397.44公顷，四至范围：东至怀玉大道，南至高铁北侧绿化带，西至果园，北至文成路。
区块二面积247.48公顷，四至范围：东至大田村，南至省道201，西至金沙溪，北至横五路。
二、你市要节约集约用地。
`;

/** The zone and its blocks, each with its size and sides. */
function read(text: string): readonly string[] {
  return recordsOf(text).zones.flatMap(({ name, areas, blocks }) => [
    `${name} ${areas.map(({ value }) => value).join(" ")}`,
    ...blocks.map(
      (one) =>
        `${one.name} ${one.area?.value} ${one.sides.map(({ side, text: words }) => side + words).join(" ")}`,
    ),
  ]);
}

/** 东至 in other words. */
const SIDE_WORDS: Readonly<Record<string, string>> = {
  东侧至: "$1侧至",
  东边至: "$1边至",
  东界至: "$1界至",
  "东：": "$1：",
  "东侧：": "$1侧：",
  "东至：": "$1至：",
  东起: "$1起",
  东临: "$1临",
  "东：, its words in the next line": "$1：\n",
};

/** 区块一 in other words. */
const NUMBERS: Readonly<Record<string, (ordinal: number) => string>> = {
  "1号区块": (ordinal) => `${ordinal}号区块`,
  A区: (ordinal) => `${"AB".charAt(ordinal - 1)}区`,
  B区块: (ordinal) => `${"AB".charAt(ordinal - 1)}区块`,
  第一区块: (ordinal) => `第${"一二".charAt(ordinal - 1)}区块`,
  区块Ⅰ: (ordinal) => `区块${"ⅠⅡ".charAt(ordinal - 1)}`,
  区块1: (ordinal) => `区块${ordinal}`,
};

describe("the same zone in other words", () => {
  const expected = read(NOTICE);

  it("is read as printed", () => {
    expect(expected).toEqual([
      "云岭青禾经济开发区 644.92",
      "区块一 397.44 E怀玉大道 S高铁北侧绿化带 W果园 N文成路",
      "区块二 247.48 E大田村 S省道201 W金沙溪 N横五路",
    ]);
  });

  it.each(Object.keys(SIDE_WORDS))("has the same sides: %s", (words) => {
    const text = NOTICE.replace(/(?<=[，：])([东南西北])至/gu, SIDE_WORDS[words] ?? "");
    expect(read(text)).toEqual(expected);
  });

  it("has the same sides: 东以…为界", () => {
    const text = NOTICE.replace(/(?<=[，：])([东南西北])至([^，。]+)/gu, "$1以$2为界");
    expect(read(text)).toEqual(expected);
  });

  it("has the same sides where single signs between them are missing", () => {
    expect(read(NOTICE.replaceAll("，南至", "南至"))).toEqual(expected);
    expect(read(NOTICE.replaceAll("，西至", "西至"))).toEqual(expected);
    expect(read(NOTICE.replaceAll("，北至", "北至"))).toEqual(expected);
    expect(read(NOTICE.replace(/，(?=[南西北]至)/gu, " "))).toEqual(expected);
  });

  it.each(Object.keys(NUMBERS))("has the same blocks: %s", (words) => {
    const name = NUMBERS[words] ?? String;
    const renamed = (text: string): string =>
      text.replace(/区块([一二])/gu, (_, numeral: string) => name(numeral === "一" ? 1 : 2));
    expect(read(renamed(NOTICE))).toEqual(expected.map(renamed));
  });

  it.each(["和平", "将乐", "新安", "河西", "上海庙", "大不同"])("keeps its stem: %s", (stem) => {
    const named = (text: string): string => text.replaceAll("云岭青禾", stem);
    expect(read(named(NOTICE))).toEqual(expected.map(named));
  });

  it.each(["河北至诚", "江西起凤"])("keeps its province before a word of sides: %s", (stem) => {
    const named = (text: string): string => text.replaceAll("云岭青禾", stem);
    expect(read(named(NOTICE))).toEqual(expected.map(named));
  });

  it("keeps the direction of an object within it that other words of the same side follow", () => {
    const text = NOTICE.replace("东至怀玉大道，", "东至江西至诚公司，");
    expect(read(text)).toEqual(expected.map((line) => line.replace("怀玉大道", "江西至诚公司")));
  });
});
