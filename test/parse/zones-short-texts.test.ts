import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";
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

describe("a short text", () => {
  it.each([
    "新设青湾水库饮用水水源保护区，面积合计4.92平方公里（一级保护区1.15平方公里，二级保护区3.77平方公里）。",
    "各镇人民政府：\n新增青湾水库饮用水水源保护区，面积4.92平方公里。其中：一级保护区1.15平方公里，二级保护区3.77平方公里。",
  ])("sets up a zone with its parts: %s", (text) => {
    expect(told(text)).toEqual(["青湾水库饮用水水源保护区 4.92", "- 一级保护区 1.15", "- 二级保护区 3.77"]);
  });

  it("tells of what parts a park is made", () => {
    expect(
      told(
        "【景区简介】\n青云山省级森林公园由云台、白龙潭两个景区组成，面积依次为780.2公顷、415.6公顷，共1195.8公顷。",
      ),
    ).toEqual(["青云山省级森林公园 1195.8", "- 云台景区 780.2", "- 白龙潭景区 415.6"]);
    expect(
      told(
        "青云镇简介\n青云镇地处县城西南，东邻城关，南接石桥镇，西靠白山，北连清溪乡，幅员面积98.2平方公里。\n发布日期：2031-03-15",
      ),
    ).toEqual([]);
  });

  it("has its size behind a list of all four sides", () => {
    expect(told("青云经济开发区四至（东、南、西、北）：甲路、乙路、丙路、丁路，面积3.2公顷。")).toEqual([
      `青云经济开发区 3.2 ${OF_EAST}`,
    ]);
  });

  it("changes the size of a range", () => {
    const text = `同意将青岭物流园区的规划范围由2.1平方公里调整为3.4平方公里。调整后，${EAST}。`;
    expect(told(text)).toEqual(["青岭物流园区 2.1", `青岭物流园区 3.4 ${OF_EAST}`]);
  });

  it("has its land in the line that ends with a colon, or behind the colon of its title", () => {
    expect(told("禁止燃放烟花爆竹区域（城区）：\n东：甲路\n南：乙路\n西：丙路\n北：丁路\n")).toEqual([
      `禁止燃放烟花爆竹区域 ${OF_EAST}`,
    ]);
    expect(told(`永久性绿地公告：河湾绿地\n位置：甲路与丁路交叉口\n面积：6.14公顷\n边界：${EAST}\n`)).toEqual(
      [`河湾绿地 6.14 ${OF_EAST}`],
    );
  });

  it("lists the parts that the words of its heading count", () => {
    const items = `1.城南园　规划面积3.6平方公里，${EAST}。\n2.花桥园　规划面积2.05平方公里，${WEST}。`;
    expect(told(`青云经济开发区实行“一区两园”：\n${items}\n两园合计5.65平方公里。`)).toEqual([
      "青云经济开发区 5.65",
      `- 城南园 3.6 ${OF_EAST}`,
      `- 花桥园 2.05 ${OF_WEST}`,
    ]);
    expect(
      told("青云经济开发区总面积5.65平方公里，由城南园（3.6平方公里）和花桥园（2.05平方公里）组成。"),
    ).toEqual(["青云经济开发区 5.65", "- 城南园 3.6", "- 花桥园 2.05"]);
  });

  it("is of the plan of a village, whatever the range of the plan is called", () => {
    const title = "《后岭村村庄规划（2031-2035年）》批前公示";
    const plan = `后岭村村庄规划 328 ${OF_EAST}`;
    expect(told(`${title}\n规划面积：328公顷\n规划范围：${EAST}\n`)).toEqual([plan]);
    expect(told(`${title}\n规划范围：后岭村行政村域，${EAST}，面积328公顷。\n`)).toEqual([plan]);
  });

  it("is of a unit of renewal; what is pulled down in it is no size of it", () => {
    const name = "棠下旧村城市更新单元";
    const title = `${name}规划（草案）公示`;
    const size = "更新单元用地面积47.1公顷，开发建设用地面积35公顷。";
    expect(told(`${title}\n${size}\n四至范围：${EAST}。`)).toEqual([`${name} 47.1 ${OF_EAST}`]);
    expect(
      told(`更新单元名称：${name}\n更新单元范围：${EAST}\n更新单元面积：47.1公顷\n拆除范围面积：1.9公顷\n`),
    ).toEqual([`${name} 47.1 ${OF_EAST}`]);
    expect(told(`关于${name}计划的公告\n${name}位于棠下街道，${EAST}，拟拆除范围用地面积1.9公顷。`)).toEqual([
      `${name} ${OF_EAST}`,
    ]);
  });
});

describe("lines that tell the land itself", () => {
  const sides = ["东至甲路", "南至乙路", "西至丙路", "北至丁路"];

  it.each([
    `青禾古城保护区（1.8平方公里）\n${sides.slice(0, 2).join("、")}\n${sides.slice(2).join("、")}`,
    `青禾古城保护区 1.8平方公里 ${sides.join(" ")}`,
    `青禾古城保护区\n${EAST}\n1.8平方公里\n以上范围由县政府管理`,
    "青禾古城保护区\n面积 1.8平方公里\n东 甲路\n南 乙路\n西 丙路\n北 丁路",
  ])("are no title, and each is one: %j", (text) => {
    expect(told(text)).toEqual([`青禾古城保护区 1.8 ${OF_EAST}`]);
  });

  it("tell each land with its size below its sides", () => {
    expect(told(`石桥镇禁养区\n${EAST}\n125.6公顷\n清溪镇禁养区\n${WEST}\n98.3公顷\n`)).toEqual([
      `石桥镇禁养区 125.6 ${OF_EAST}`,
      `清溪镇禁养区 98.3 ${OF_WEST}`,
    ]);
  });

  it("are rows without heads, the unit behind the title", () => {
    const rows = [`临港片区　36.2　${EAST}`, `城东片区　28.1　${WEST}`, "合计　64.3"];
    expect(told(`青禾县2031年度土地征收成片开发方案　　单位：公顷\n${rows.join("\n")}\n`)).toEqual([
      "青禾县2031年度土地征收成片开发方案 64.3",
      `- 临港片区 36.2 ${OF_EAST}`,
      `- 城东片区 28.1 ${OF_WEST}`,
    ]);
  });

  it("are items of a plan, the word for all of a size between name and figure", () => {
    const item = (number: number, name: string, size: number, words: string): string =>
      `序号：${number}\n片区名称：${name}\n总面积：${size}公顷\n四至范围：${words}\n`;
    const items = item(1, "临港片区", 36.2, EAST) + item(2, "城东片区", 28.1, WEST);
    expect(told(`青禾县2031年度土地征收成片开发方案\n${items}`)).toEqual([
      "青禾县2031年度土地征收成片开发方案",
      `- 临港片区 36.2 ${OF_EAST}`,
      `- 城东片区 28.1 ${OF_WEST}`,
    ]);
  });

  it("name their plan in a bracket below the table", () => {
    const rows = [
      "片区\tA片区\tB片区",
      "面积/公顷\t36.2\t28.1",
      ...sides.map((one) => `${one.slice(0, 2)}\t${one.slice(2)}\t戊路`),
    ];
    expect(told(`${rows.join("\n")}\n（青禾县2031年度土地征收成片开发方案）\n`)[0]).toBe(
      "青禾县2031年度土地征收成片开发方案",
    );
  });

  it("are towns where no other column names land", () => {
    const rows = `石桥镇\t125.6\t${EAST}\n清溪镇\t98.3\t${WEST}\n`;
    expect(told(`青禾县各乡镇禁养区面积表\n乡镇\t禁养区面积（公顷）\t四至\n${rows}`).slice(1)).toEqual([
      `- 石桥镇 125.6 ${OF_EAST}`,
      `- 清溪镇 98.3 ${OF_WEST}`,
    ]);
  });

  it("are levels of a water below its name alone; the size of its water is none of the whole", () => {
    expect(
      told(
        "石门水库饮用水水源保护区\n一级保护区：水域面积0.28平方公里，陆域面积1.02平方公里；\n准保护区：面积25.6平方公里。\n",
      ),
    ).toEqual([
      "石门水库饮用水水源保护区",
      "- 一级保护区水域 0.28",
      "- 一级保护区陆域 1.02",
      "- 准保护区 25.6",
    ]);
    expect(told(`水源地名称：石门水库\n陆域：${EAST}\n面积：水域0.28平方公里，陆域1.02平方公里\n`)).toEqual([
      `石门水库 ${OF_EAST}`,
    ]);
  });

  it("name a land after others were joined to it", () => {
    expect(
      told(`撤销石桥工业小区，并入青禾经济开发区。合并后青禾经济开发区面积8.6平方公里，${EAST}。`),
    ).toEqual([`青禾经济开发区 8.6 ${OF_EAST}`]);
  });

  it("have the size of their land behind the last side, apart by blanks", () => {
    expect(
      told("东湖街道各社区范围\n东湖社区　东：甲路　南：乙路　西：丙路　北：丁路　0.6平方公里\n"),
    ).toEqual([`东湖社区 0.6 ${OF_EAST}`]);
  });

  it("tell what a land was called before, which tells nothing of its size", () => {
    expect(told(`青禾产业园（原城东工业园）规划面积5.3平方公里，${EAST}。`)).toEqual([
      `青禾产业园 5.3 ${OF_EAST}`,
    ]);
  });

  it("are not those of a land in which a lot lies", () => {
    expect(told(`地块位置：青禾产业园内，${EAST}。面积35亩。`)).toEqual([]);
    expect(told(`青禾产业园，${EAST}。面积350亩。`)).toEqual([`青禾产业园 350 ${OF_EAST}`]);
  });

  it("have their name in the cell behind a label", () => {
    expect(
      told(`度假区名称　　石桥古镇旅游度假区\n面　　　积　　3.6平方公里\n四　　　至　　${EAST}\n`),
    ).toEqual([`石桥古镇旅游度假区 3.6 ${OF_EAST}`]);
  });

  it("of a plan are no land that is taken", () => {
    const item = (name: string, words: string): string => `片区：${name}\n四至：${words}\n面积：3公顷\n`;
    const text = `${item("临港片区", EAST)}${item("城东片区", WEST)}（青禾县2031年度土地征收成片开发方案）`;
    expect(recordsOf(text).parcels).toEqual([]);
  });

  it("are heads of columns, lengths or what is pulled down: none of them is land or a side", () => {
    const rows = `东片区\t${EAST}\t30\n西片区\t${WEST}\t20\n总规模\t\t50\n`;
    expect(told(`各片区位置表\n片区名称\t片区位置\t面积(公顷)\n${rows}`)).toEqual([
      `东片区 30 ${OF_EAST}`,
      `西片区 20 ${OF_WEST}`,
    ]);
    const labels = "更新单元名称：白山城市更新单元\n更新单元面积：12公顷\n拆除范围：8公顷\n";
    expect(told(`关于白山城市更新单元的公示\n${labels}四至：${EAST}\n`)).toEqual([
      `白山城市更新单元 12 ${OF_EAST}`,
    ]);
    expect(told("青岭公园面积3公顷，退界：（东）10米（南）8米（西）5米（北）15米。")).not.toContain("10米");
  });

  it("bound the plan of one village by its neighbours; a plan of several is of none", () => {
    const village = "青岭村位于白山县北部，东邻甲村，南接乙村，西连丙村，北抵丁河，村域面积3.2平方公里。";
    expect(told(`青岭村村庄规划\n${village}`)).toEqual(["青岭村村庄规划 3.2 E甲村 S乙村 W丙村 N丁河"]);
    expect(
      told("《白山镇青岭村等三村村庄规划》公示\n青岭村村域面积3.2平方公里；柳村村域面积2.1平方公里。\n"),
    ).toEqual([]);
  });
});
