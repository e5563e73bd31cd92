import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const read = (text: string) => parse("t", "0".repeat(64), text);
const sidesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    read(text).parcels.map(({ code, name, sides }) => [
      code ?? name ?? "-",
      sides
        .map(({ side, text }) => side + text)
        .sort()
        .join(" "),
    ]),
  );
const HEAD =
  "云溪县国有建设用地使用权挂牌出让公告\n经云溪县人民政府批准，现将有关事项公告如下：\n一、地块基本情况\n";
const BOTH = {
  "YX-11": "E柳湖路 N市民广场 S规划支路 W西干渠",
  "YX-12": "E西干渠 N油坊村耕地 S镜湖路 W环山路红线",
};

describe("sides of lots", () => {
  it.each([
    [
      "in a column of the table of limits",
      "地块编号\t用地面积（亩）\t容积率\t建筑密度\t四至\t起始价（万元）\nYX-11\t31.20\t≤1.8\t≤30%\t东至柳湖路，南至规划支路，西至西干渠，北至市民广场\t2100\nYX-12\t18.75\t≤2.2\t≤35%\t东至西干渠，南至镜湖路，西至环山路红线，北至油坊村耕地\t1460",
    ],
    [
      "in a table of their own",
      "地块编号\t用地面积（亩）\t容积率\t建筑密度\nYX-11\t31.20\t≤1.8\t≤30%\nYX-12\t18.75\t≤2.2\t≤35%\n二、宗地四至\n地块编号\t东\t南\t西\t北\nYX-11\t柳湖路\t规划支路\t西干渠\t市民广场\nYX-12\t西干渠\t镜湖路\t环山路红线\t油坊村耕地",
    ],
    [
      "in four columns below the head that spans them",
      "地块编号\t四至\t\t\t\t容积率\t建筑密度\n\t东\t南\t西\t北\t\t\nYX-11\t柳湖路\t规划支路\t西干渠\t市民广场\t≤1.8\t≤30%\nYX-12\t西干渠\t镜湖路\t环山路红线\t油坊村耕地\t≤2.2\t≤35%",
    ],
    [
      "in a row of a table on its side",
      "地块编号\tYX-11\tYX-12\n用地面积（亩）\t31.20\t18.75\n四至\t东至柳湖路，南至规划支路，西至西干渠，北至市民广场\t东至西干渠，南至镜湖路，西至环山路红线，北至油坊村耕地\n容积率\t≤1.8\t≤2.2\n建筑密度\t≤30%\t≤35%",
    ],
    [
      "in a row for each of them",
      "地块编号\tYX-11\tYX-12\n东至\t柳湖路\t西干渠\n南至\t规划支路\t镜湖路\n西至\t西干渠\t环山路红线\n北至\t市民广场\t油坊村耕地\n容积率\t≤1.8\t≤2.2\n建筑密度\t≤30%\t≤35%",
    ],
    [
      "behind the codes below the table",
      "地块编号\t用地面积（亩）\t容积率\t建筑密度\nYX-11\t31.20\t≤1.8\t≤30%\nYX-12\t18.75\t≤2.2\t≤35%\n二、四至范围\n（一）YX-11：东至柳湖路，南至规划支路，西至西干渠，北至市民广场。\n（二）YX-12宗地：东至西干渠，南至镜湖路，西至环山路红线，北至油坊村耕地。",
    ],
  ])("stand %s", (_, table) => {
    expect(sidesOf(`${HEAD}${table}\n`)).toEqual(BOTH);
  });

  it("stand in a form of one lot, and make no zone of it", () => {
    const text =
      "YX-11地块规划设计条件\n地块编号\tYX-11\n用地面积\t20800.5平方米\n用地四至\t东至柳湖路、西至西干渠、南至规划支路、北至市民广场\n容积率\t≤1.8\n建筑密度\t≤30%\n";
    expect(sidesOf(text)).toEqual({ "YX-11": BOTH["YX-11"] });
    expect(read(text).zones).toEqual([]);
  });

  it("are those of no lot where the text names another land before them", () => {
    const text = `${HEAD}地块编号\t用地面积（亩）\t容积率\t建筑密度\nYX-11\t31.20\t≤1.8\t≤30%\nYX-12\t18.75\t≤2.2\t≤35%\n二、云溪公园四至\n云溪公园：东至柳湖路，南至规划支路，西至西干渠，北至市民广场。\n`;
    expect(sidesOf(text)).toEqual({ "YX-11": "", "YX-12": "" });
  });

  it("are not those of the lot beside it", () => {
    const text =
      "YX-11宗地：用地面积1.2公顷，容积率2.0。\nYX-11宗地西侧为YX-12地块，该地块东至柳湖路，南至规划支路，西至西干渠，北至市民广场。\n";
    expect(sidesOf(text)).toEqual({ "YX-11": "" });
  });

  it("of before a change are none of the lot as it is", () => {
    const text = `${HEAD}地块编号\t用地面积（亩）\t容积率\t建筑密度\t原四至\nYX-11\t31.20\t≤1.8\t≤30%\t东至柳湖路，南至规划支路，西至西干渠，北至市民广场\nYX-12\t18.75\t≤2.2\t≤35%\t东至西干渠，南至镜湖路，西至环山路红线，北至油坊村耕地\n`;
    expect(sidesOf(text)).toEqual({ "YX-11": "", "YX-12": "" });
  });
});
