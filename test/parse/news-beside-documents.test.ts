import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

/** Each land of a text with its sizes as printed. */
function lands(lines: readonly string[]): readonly string[] {
  const { parcels, zones } = parse("news", "0".repeat(64), lines.join("\n"));
  return [
    ...parcels.map(({ code, name, areas }) => [code ?? name, ...areas.map(({ raw }) => raw)].join(" ")),
    ...zones.map(({ name, areas }) => [name, ...areas.map(({ raw }) => raw)].join(" ")),
  ];
}

const LOT = [
  "平和县国有建设用地使用权挂牌出让公告",
  "宗地编号：PH2033-11",
  "土地用途：商服用地",
  "宗地面积：18650平方米",
  "容积率：≤2.2",
];

describe("the titles of other news beside a document", () => {
  it.each([
    ["behind their head", ["相关链接：平和工业园扩区获批，规划面积达6.2平方公里"]],
    ["behind a bar", ["热点推荐 | 坂仔产业园面积扩大至2平方公里 | 小溪工业园招商公告"]],
    [
      "below their head",
      ["【相关文章】", "三平风景名胜区总体规划获批，面积86平方公里", "文峰镇新建停车场占地15亩"],
    ],
    ["numbered", ["推荐阅读", "1. 平和工业园扩区获批 规划面积6.2平方公里", "2. 九峰湿地公园揭牌"]],
  ])("tell nothing of its land: %s", (_, links) => {
    expect(lands([...LOT, ...links])).toEqual(["PH2033-11 18650平方米"]);
    expect(lands([...LOT.slice(0, 2), ...links, ...LOT.slice(2)])).toEqual(["PH2033-11 18650平方米"]);
  });

  it("are texts where they tell something in a sentence, or below themselves", () => {
    const told = "平和工业园位于小溪镇，规划面积6.2平方公里，东至花山溪，南至铁路，西至村道，北至坂仔路。";
    expect(lands([`相关链接：${told}`])).toEqual(["平和工业园 6.2平方公里"]);
    expect(lands(["延伸阅读", "平和工业园扩区获批", told])).toEqual(["平和工业园 6.2平方公里"]);
    expect(lands(["最新推荐", "PH-05地块面积2.3公顷 容积率2.0", "PH-06地块面积3.3公顷 容积率2.5"])).toEqual([
      "PH-05 2.3公顷",
      "PH-06 3.3公顷",
    ]);
  });

  it("give a zone its name without what came about", () => {
    expect(lands(["平和经济开发区扩区获批，规划面积达6.2平方公里。"])).toEqual([
      "平和经济开发区 6.2平方公里",
    ]);
    expect(lands(["2033年，九峰湿地公园获批国家湿地公园，总面积312公顷。"])).toEqual([
      "九峰湿地公园 312公顷",
    ]);
  });
});

describe("the size of all lots that were sold", () => {
  const monument = [
    "三坪寺保护范围公告",
    "保护范围面积0.62公顷，东至山门，南至围墙外12米，西至后坡，北至溪沟。建设控制地带面积1.3公顷。",
  ];
  it.each(["全县共供应土地12宗，面积31.5公顷，同比增长8%。", "• 我县出让3宗住宅用地 面积42.6亩"])(
    "is that of no monument and of no taken land: %s",
    (sold) => {
      expect(lands([...monument, sold])).toEqual(["三坪寺"]);
      const taken = "拟征收坂仔镇山边村集体土地1.35公顷，东至河堤，南至村道，西至水渠，北至山脚。";
      expect(lands(["平和县人民政府征收土地公告", sold, taken])).toEqual(["坂仔镇山边村 1.35公顷"]);
    },
  );
});
