import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const TEXTS: readonly string[] = [
  "1. 关于河洲经济开发区四至范围的公告",
  "河洲经济开发区核定面积为6.42平方公里。四至范围为：东至柳溪，南至纬八路，西至铁路专用线，北至河洲大道。特此公告。",
  "2. 国有建设用地使用权挂牌出让公告",
  "河资告字〔2031〕4号",
  "HZ-2031-05地块面积31.2亩，规划用途为工业用地，容积率不低于1.2，建筑密度不低于40%。",
  "3. 关于清明节放假的通知",
  "4月4日至6日放假，共3天。",
];
const CONTENTS: readonly string[] = [
  "1. 关于河洲经济开发区四至范围的公告",
  "2. 国有建设用地使用权挂牌出让公告（河资告字〔2031〕4号）",
  "3. 关于清明节放假的通知",
];

describe("the texts of a bulletin that it numbers", () => {
  it.each([
    ["below where it stands on its site", ["首页  >  政务公开  >  公告栏"]],
    ["below its contents, with the numbers of the texts behind their titles", ["目录", ...CONTENTS, ""]],
    ["below both", ["河洲经济开发区管委会  >  公告栏", ...CONTENTS, ""]],
  ])("are documents of their own %s", (_, above) => {
    const { documents, parcels, zones } = parse("t", "0".repeat(64), [...above, ...TEXTS].join("\n"));
    expect(documents.map(({ title }) => title)).toEqual([
      "关于河洲经济开发区四至范围的公告",
      "国有建设用地使用权挂牌出让公告",
      "关于清明节放假的通知",
    ]);
    expect(zones.map(({ name, sides }) => [name, sides.length])).toEqual([["河洲经济开发区", 4]]);
    expect(parcels.map(({ code, sides }) => [code, sides.length])).toEqual([["HZ-2031-05", 0]]);
  });

  it("are items of one text below a title of it", () => {
    const { documents } = parse("t", "0".repeat(64), ["关于近期工作安排的说明", ...TEXTS].join("\n"));
    expect(documents).toHaveLength(1);
  });
});
