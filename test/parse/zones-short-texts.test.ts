import { describe, expect, it } from "vitest";
import { told } from "./zones-in-lines";

const [EAST, WEST] = ["东至甲路，南至乙路，西至丙路，北至丁路", "东至戊路，南至己路，西至庚路，北至辛路"];
const [OF_EAST, OF_WEST] = ["E甲路 S乙路 W丙路 N丁路", "E戊路 S己路 W庚路 N辛路"];

describe("a short table", () => {
  it("has the sides in a cell, whatever its head", () => {
    const rows = [`HX-1\t${EAST}\t21.5`, `HX-2\t${WEST}\t9.8`];
    expect(
      told(`禾川县2031年度土地征收成片开发方案\n片区编号\t片区位置\t片区面积（公顷）\n${rows.join("\n")}\n`),
    ).toEqual(["禾川县2031年度土地征收成片开发方案", `- HX-1 21.5 ${OF_EAST}`, `- HX-2 9.8 ${OF_WEST}`]);
  });

  it.each([
    ["片区编号", "HX-1", "HX-2", "片区位置"],
    ["片区名称", "东湖片区", "西湖片区", "四至范围"],
  ])("has its columns one after the other, a line for each cell: %s", (head, one, other, sides) => {
    const lines = [head, one, other, sides, EAST, WEST, "片区面积（公顷）", "21.5", "9.8"];
    expect(told(`禾川县2031年度土地征收成片开发方案\n${lines.join("\n")}\n`)).toEqual([
      "禾川县2031年度土地征收成片开发方案",
      `- ${one} 21.5 ${OF_EAST}`,
      `- ${other} 9.8 ${OF_WEST}`,
    ]);
  });

  it("is of the plan that it is taken from", () => {
    const lines = ["片区　东　南　西　北　面积/hm²", "学院片区", "甲路", "乙路", "丙路", "丁路", "12.5"];
    const more = ["车站片区", "戊路", "己路", "庚路", "辛路", "8.25"];
    const source = "总计　20.75（摘自《禾川县2031年度土地征收成片开发方案》第4页）";
    expect(told([...lines, ...more, source].join("\n"))).toEqual([
      "禾川县2031年度土地征收成片开发方案 20.75",
      `- 学院片区 12.5 ${OF_EAST}`,
      `- 车站片区 8.25 ${OF_WEST}`,
    ]);
    // a plan that is only spoken of
    const other = "参照《禾川县2031年度土地征收成片开发方案》办理";
    expect(told([...lines, ...more, other].join("\n"))).toEqual([
      `学院片区 12.5 ${OF_EAST}`,
      `车站片区 8.25 ${OF_WEST}`,
    ]);
  });

  it("has its sum under another word for it", () => {
    expect(
      told(
        "丹岭地质公园分区一览\n区名称    面积(km²)\n特级保护区    3.1\n一级保护区    11.4\n公园总面积    14.5\n",
      ),
    ).toEqual(["丹岭地质公园 14.5", "- 特级保护区 3.1", "- 一级保护区 11.4"]);
  });
});

describe("labels with their values", () => {
  it.each([
    ["：", ""],
    ["\n", ""],
  ])("name the land, the age and the place are no names of it: %j", (sign) => {
    const lines = [
      ["名称", "凤山汉墓群"],
      ["年代", "西汉"],
      ["位置", "凤山镇凤山村"],
      ["保护范围", `${EAST}，面积8.6公顷`],
      ["建设控制地带", "保护范围四周外延100米，面积19.2公顷"],
    ];
    expect(told(lines.map((line) => line.join(sign)).join("\n"))).toEqual([
      "凤山汉墓群",
      `- 保护范围 8.6 ${OF_EAST}`,
      "- 建设控制地带 19.2",
    ]);
  });

  it("tell the parts of what the first of them names; a part that is not set up is none", () => {
    expect(
      told(
        `水源地名称：禾川镇城东水源地\n一级保护区：${EAST}。面积0.031平方公里。\n二级保护区：不设。\n准保护区：不设。\n`,
      ),
    ).toEqual(["禾川镇城东水源地", `- 一级保护区 0.031 ${OF_EAST}`]);
  });

  it("name no land where a project is built", () => {
    expect(told("项目名称：禾川第二污水处理厂\n建设单位：某公司\n用地面积：38.2亩\n")).toEqual([]);
  });
});
