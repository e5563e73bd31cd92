import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import type { Zone } from "../../src/domain/zone";
import { recordsOf, sides } from "../support/read-records";

const shown = (zone: Zone): unknown[] => [
  zone.name,
  zone.county,
  zone.version,
  zone.areas.map((area) => `${area.value} ${area.unit}`).join(", "),
  sides(zone),
  ...zone.blocks.map((block) => `${block.name} ${block.area?.value ?? "-"} ${sides(block)}`.trim()),
];
const taken = (records: Records): unknown[] =>
  records.parcels.map((parcel) => [
    parcel.kind,
    parcel.name,
    parcel.county,
    parcel.areas.map((area) => `${area.value} ${area.unit}`).join(", "),
    sides(parcel),
  ]);

describe("what a title alone names", () => {
  it("is no plan under rules about plans; the one area of a plan is the zone, in both of its states", () => {
    const rules = recordsOf(
      "云岭省自然资源厅关于切实做好土地征收成片开发方案审查工作的通知\n云自然资发〔2032〕6号\n各市自然资源局：\n一、片区应当集中连片，边界清楚。\n二、单个片区面积一般不大于150公顷。\n云岭省自然资源厅\n2032年3月1日\n",
    );
    expect(rules.zones).toEqual([]);
    const asked = recordsOf(
      "网友：我家宅基地130平方米，东至李某家，西至巷道，南至水塘，北至赵某家，想翻建要办什么手续？答复：请到乡镇便民服务中心咨询。\n",
    );
    expect(asked.zones).toEqual([]);
    const changed = recordsOf(
      "石门县人民政府关于《石门县2031年土地征收成片开发方案》局部修改获批的公告\n石政公〔2033〕2号\n《石门县2031年土地征收成片开发方案局部修改》已获批准，公告如下：\n一、修改前\n桃源新城片区修改前面积为41.5公顷，东至甲路，南至乙街，西至老堤，北至丁街。\n二、修改后\n桃源新城片区修改后面积为40.25公顷，东至甲路，南至乙街，西至新堤，北至丁街。\n石门县人民政府\n2033年5月6日\n",
    );
    expect(changed.zones.map(shown)).toEqual([
      ["石门县2031年土地征收成片开发方案", "石门县", "before", "41.5 ha", "E 甲路, S 乙街, W 老堤, N 丁街"],
      ["石门县2031年土地征收成片开发方案", "石门县", "current", "40.25 ha", "E 甲路, S 乙街, W 新堤, N 丁街"],
    ]);
    const yeared = recordsOf(
      "2032年度河东区土地征收成片开发方案（第一批）\n一、片区概况\n东湖北片区位于河东区东湖镇，东至甲路，南至乙路，西至丙路，北至丁路。\n片区总面积33.4公顷。\n",
    );
    expect(yeared.zones.map(shown)).toEqual([
      [
        "2032年度河东区土地征收成片开发方案(第一批)",
        "河东区",
        "current",
        "33.4 ha",
        "E 甲路, S 乙路, W 丙路, N 丁路",
      ],
    ]);
  });
});

describe("blocks under a head that spans those of the four sides", () => {
  const opening =
    "石门县人民政府\n关于公布桃源湖产业园四至范围的公告\n石政公〔2033〕7号\n\n桃源湖产业园四至范围公布如下：\n";
  const heads = ["区块", "面积（公顷）", "四至", "东", "南", "西", "北"];
  const rows = [
    ["东岸区块", "120.5", "甲路", "乙路", "丙路", "丁路"],
    ["西岸区块", "80.5", "戊路", "己路", "庚路", "辛路"],
    ["合计", "201"],
  ];
  const ruled = [heads.slice(0, 3), heads.slice(3), ...rows].map((row) => row.join("\t")).join("\n");

  it.each([
    ["a cell a line", [heads, ...rows].flat().join("\n")],
    ["a cell a line, blank lines between", [heads, ...rows].flat().join("\n\n")],
    ["two rows of heads", ruled],
  ])("keep their columns: %s", (_, table) => {
    expect(recordsOf(`${opening}${table}\n备注：以上面积为实测面积。\n`).zones.map(shown)).toEqual([
      [
        "桃源湖产业园",
        "石门县",
        "current",
        "201 ha",
        "",
        "东岸区块 120.5 E 甲路, S 乙路, W 丙路, N 丁路",
        "西岸区块 80.5 E 戊路, S 己路, W 庚路, N 辛路",
      ],
    ]);
  });
});

describe("monuments", () => {
  it("are zones with their ranges as blocks; ranges by distance only are an issue", () => {
    const { zones, issues } = recordsOf(
      "临溪市人民政府关于公布第二批市级文物保护单位保护范围和建设控制地带的通知\n临政发〔2030〕8号\n一、云潭书院\n保护范围：东、南至院墙以内；西以厢房后墙为界；北至后坡脚。\n建设控制地带：东以院墙外推12米为界，南至前街，西至水井，北至后坡外20米，面积3200平方米。\n二、双虹桥\n保护范围：桥体四周各15米以内。\n三、杜家祠堂\n（一）保护范围：以院墙为界，面积0.42公顷。\n（二）建设控制地带：保护范围外延30米，面积1.35公顷。\n临溪市人民政府\n2030年5月20日\n",
    );
    expect(zones.map(shown)).toEqual([
      [
        "云潭书院",
        "临溪市",
        "current",
        "",
        "",
        "保护范围 - E 院墙以内, S 院墙以内, W 厢房后墙, N 后坡脚",
        "建设控制地带 3200 E 院墙外推12米, S 前街, W 水井, N 后坡外20米",
      ],
      ["杜家祠堂", "临溪市", "current", "", "", "保护范围 0.42", "建设控制地带 1.35"],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["zone-range-unread"]);
  });

  it("with one range alone, the name from the title", () => {
    const { zones } = recordsOf(
      "关于公布石门古城墙保护范围的通知\n石政发〔2031〕33号\n保护范围：东至墙基外30米，南至墙基外30米，西至墙基外30米，北至墙基外30米，面积12.6公顷。\n",
    );
    expect(zones.map(shown)).toEqual([
      ["石门古城墙", null, "current", "12.6 ha", "E 墙基外30米, S 墙基外30米, W 墙基外30米, N 墙基外30米"],
    ]);
  });

  it("in a table with a column for each range", () => {
    const { zones } = recordsOf(
      "东湾市人民政府关于公布市级文物保护单位保护范围与建设控制地带的通知\n东府〔2031〕7号\n序号 | 单位名称 | 地址 | 保护范围 | 建设控制地带 |\n1 | 望海塔 | 东湾市城东 | 从主体外缘外延约20米。面积：3808平方米。 | 从保护范围外缘外延约26米。面积：19266平方米。 |\n2 | 林氏公祠 | 东湾市南镇 | 东至巷道东边线，北至巷道北边线，西至塘边，南从建筑外缘外延约8.1米。面积：862平方米。 | 保护范围外延10米。面积：3120平方米。 |\n",
    );
    expect(zones.map(shown)).toEqual([
      ["望海塔", "东湾市", "current", "", "", "保护范围 3808", "建设控制地带 19266"],
      [
        "林氏公祠",
        "东湾市",
        "current",
        "",
        "",
        "保护范围 862 E 巷道东边线, N 巷道北边线, W 塘边, S 建筑外缘外延约8.1米",
        "建设控制地带 3120",
      ],
    ]);
  });
});

describe("land that is taken or turned into construction land", () => {
  it("is a parcel with its whole area and sides, parts by kind left out", () => {
    expect(
      taken(
        recordsOf(
          "平坝县人民政府征收土地预公告\n平政征预〔2032〕11号\n拟征收土地位于龙泉镇青石村，四至范围：东至青石路，南至水渠，西至村道，北至省道。拟征收土地总面积4.3167公顷（64.7505亩），其中农用地3.9012公顷（含耕地3.2210公顷）、建设用地0.2155公顷。\n平坝县人民政府\n2032年7月8日\n",
        ),
      ),
    ).toEqual([
      ["construction-land", null, "平坝县", "4.3167 ha, 64.7505 mu", "E 青石路, S 水渠, W 村道, N 省道"],
    ]);
    expect(
      taken(
        recordsOf(
          "青川省人民政府关于平坝县2032年第三批次城镇建设用地的批复\n青政土批〔2032〕203号\n平坝县人民政府：\n一、同意将青石村集体农用地3.9012公顷（其中耕地3.2210公顷）转为建设用地，并办理征收手续。以上共计批准建设用地4.3167公顷。\n",
        ),
      ),
    ).toEqual([["construction-land", "平坝县2032年第三批次城镇建设用地", "平坝县", "4.3167 ha", ""]]);
  });

  it("is a parcel for each plot that the notice numbers", () => {
    expect(
      taken(
        recordsOf(
          "平坝县自然资源局关于征地补偿安置方案的公告\n平自然资征补〔2032〕8号\n一、拟征收土地分为两个地块。\n地块一：位于青石村，面积1.2044公顷，东至青石路，南至水渠，西至村道，北至耕地。\n地块二：位于柳沟村，面积2.2313公顷，东至省道，南至柳沟渠，西至山脚，北至通道。\n总面积3.4357公顷。\n二、补偿标准：耕地每亩5.2万元。\n平坝县自然资源局\n2032年9月9日\n",
        ),
      ),
    ).toEqual([
      ["construction-land", "地块一", "平坝县", "1.2044 ha", "E 青石路, S 水渠, W 村道, N 耕地"],
      ["construction-land", "地块二", "平坝县", "2.2313 ha", "E 省道, S 柳沟渠, W 山脚, N 通道"],
    ]);
  });

  it("is a row of a table once, whatever lines are set in below it", () => {
    const text =
      "平坝县人民政府征收土地预公告\n平政征预〔2032〕17号\n    二、征收范围\n    拟征收土地位于龙泉镇，总面积5.8184公顷，共2个地块：\n\n地块名称\t权属单位\t面积（公顷）\t东至\t南至\t西至\t北至\t拟用途\n地块一\t龙泉镇青石村\t3.1012\t青石路\t水渠\t村道\t省道\t物流仓储用地\n地块二\t龙泉镇柳沟村\t2.7172\t水塘\t小学围墙\t北路\t泵站南墙\t城镇住宅用地\n\n    三、土地现状调查\n    本预公告发布后，由县自然资源局组织调查，请有关单位和个人配合。\n    联系人：某科    联系电话：0000-1234567\n                    平坝县人民政府\n                    2032年8月5日\n";
    expect(taken(recordsOf(text))).toEqual([
      ["construction-land", "地块一", "平坝县", "3.1012 ha", "E 青石路, S 水渠, W 村道, N 省道"],
      ["construction-land", "地块二", "平坝县", "2.7172 ha", "E 水塘, S 小学围墙, W 北路, N 泵站南墙"],
    ]);
  });

  it("is called after the villages, without the heading above them and the verb before them", () => {
    const text =
      "平坝县人民政府征地补偿安置公告\n平政征告〔2032〕14号\n一、征收土地的位置和面积\n征收龙泉镇青石村集体土地3.1012公顷（其中耕地2.9公顷），征收柳沟乡柳沟村集体土地1.2240公顷。\n二、补偿标准\n每亩4.2万元。\n";
    expect(recordsOf(text).parcels.map(({ name }) => name)).toEqual(["龙泉镇青石村", "柳沟乡柳沟村"]);
  });
});

describe("zones", () => {
  it("have the county whose name begins theirs, or in which the text says they lie", () => {
    const { zones } = recordsOf(
      "长溪市人民政府关于公布凤凰岭森林公园等3处市级自然公园范围的通知\n长政发〔2032〕9号\n一、凤凰岭森林公园位于长溪市桐乡县境内，总面积1034.5公顷。\n二、湖东湿地公园，面积356.28公顷，由湖东区管理。\n三、千佛岩地质公园，面积22.4平方公里，位于桐乡县、石县交界处。\n",
    );
    expect(zones.map(({ name, county }) => [name, county])).toEqual([
      ["凤凰岭森林公园", "桐乡县"],
      ["湖东湿地公园", "湖东区"],
      ["千佛岩地质公园", null],
    ]);
  });

  it("with sizes in Chinese numerals, 一区 and 二区, sides from 起 to 止, planned green and floors left out", () => {
    const { zones } = recordsOf(
      "青川省人民政府\n关于同意青川临溪经济开发区调区的批复\n青政复〔2033〕6号\n临溪市人民政府：\n一、调区后，规划面积为七百零五公顷，由两个片区组成。一区位于溪口镇，面积三百零五公顷，东起磨盘路，西止沙河，南起云桥路，北止望江大道；二区位于白杨镇，面积四百公顷，东以柳堤为界，西以铁路专用线为界，南以双龙渠为界，北接国道。\n二、区内规划绿地面积120公顷，建筑总面积约350万平方米。\n",
    );
    expect(zones.map(shown)).toEqual([
      [
        "青川临溪经济开发区",
        "临溪市",
        "current",
        "705 ha",
        "",
        "一区 305 E 磨盘路, W 沙河, S 云桥路, N 望江大道",
        "二区 400 E 柳堤, W 铁路专用线, S 双龙渠, N 国道",
      ],
    ]);
  });

  it("with their parts before and after a change; sides behind the parts are the zone's", () => {
    const { zones } = recordsOf(
      "白鹭湖省级自然保护区范围和功能区调整公告\n调整前总面积12860.5公顷，其中核心区4210公顷、缓冲区3005.5公顷、实验区5645公顷；调整后总面积12866.2公顷，其中核心区4300公顷、缓冲区2980.2公顷、实验区5586公顷。\n调整后保护区四至范围：东至大堤脚，西至湖心路，南至鱼咀闸，北至三汊口。\n",
    );
    expect(zones.map((zone) => [...shown(zone).slice(2)])).toEqual([
      ["before", "12860.5 ha", "", "核心区 4210", "缓冲区 3005.5", "实验区 5645"],
      [
        "current",
        "12866.2 ha",
        "E 大堤脚, W 湖心路, S 鱼咀闸, N 三汊口",
        "核心区 4300",
        "缓冲区 2980.2",
        "实验区 5586",
      ],
    ]);
  });

  it("of a text without a title, told in a list first; a new name; names with signs inside", () => {
    const { zones } = recordsOf(
      "近日，省政府同意整合设立云岭白石经济开发区、云岭双塔经济开发区，实行省级开发区政策。\n云岭白石经济开发区规划面积18.24平方公里，分两个区块。\n双坝—丰门区块规划面积11.40平方公里，四至范围：东至大江，南至下路，西至山脚，北至大桥。\n南郊区块规划面积6.84平方公里，东至官渡，南至西街，西至牛山，北至大道。\n云岭双塔经济开发区规划面积6.16平方公里。\n",
    );
    expect(
      zones.map((zone) => [zone.name, zone.areas[0]?.value, ...zone.blocks.map(({ name }) => name)]),
    ).toEqual([
      ["云岭白石经济开发区", 18.24, "双坝—丰门区块", "南郊区块"],
      ["云岭双塔经济开发区", 6.16],
    ]);
    const renamed = recordsOf(
      "关于双塔城郊高新技术产业园区更名的批复\n云函〔2031〕14号\n一、同意双塔城郊高新技术产业园区更名为双塔高新技术产业园区。\n二、双塔高新技术产业园区核准面积65.36公顷。\n",
    );
    expect(renamed.zones.map(({ name }) => name)).toEqual(["双塔高新技术产业园区"]);
    const free = recordsOf(
      "中国（青川）自由贸易试验区总体方案\n一、实施范围\n自贸试验区的实施范围119.95平方公里，涵盖两个片区：望川片区60.1平方公里（含望川综合保税区2.4平方公里），江口片区59.85平方公里。\n",
    );
    expect(free.zones.map(shown)).toEqual([
      ["中国(青川)自由贸易试验区", null, "current", "119.95 km2", "", "望川片区 60.1", "江口片区 59.85"],
    ]);
  });

  it("in a table with a column for their blocks, and blocks of any name under 区块名称", () => {
    const { zones } = recordsOf(
      "| 序号 | 开发区名称 | 区块 | 面积（公顷） | 四至 |\n| --- | --- | --- | --- | --- |\n| 1 | 青川云台经济开发区 | 城东片区 | 220.5 | 东至云东路、南至云水河、西至解放路、北至北环路 |\n| | | 城南片区 | 130.2 | 东至铁路、南至南山、西至河滨路、北至云水河 |\n| 2 | 青川石岭经济开发区 | 主片区 | 480.0 | 东至石岭河、南至三号路、西至高速、北至一号路 |\n",
    );
    expect(
      zones.map((zone) => [zone.name, ...zone.blocks.map(({ name, area }) => `${name} ${area?.value}`)]),
    ).toEqual([
      ["青川云台经济开发区", "城东片区 220.5", "城南片区 130.2"],
      ["青川石岭经济开发区", "主片区 480"],
    ]);
    const own = recordsOf(
      "青川省自然资源厅关于核定临江高新技术产业开发区四至范围的函\n青自然资函〔2031〕90号\n临江高新技术产业开发区核定面积10.86平方公里。\n区块名称\t面积(公顷)\t东至\t南至\t西至\t北至\n核心区\t898.50\t创新大道\t一纬路\t江堤\t高铁线\n临空区\t187.50\t空港路\t机场南路\t绕城高速\t机场北路\n合计\t1086.00\t\t\t\t\n",
    );
    expect(own.zones.map((zone) => shown(zone).slice(3))).toEqual([
      [
        "10.86 km2",
        "",
        "核心区 898.5 E 创新大道, S 一纬路, W 江堤, N 高铁线",
        "临空区 187.5 E 空港路, S 机场南路, W 绕城高速, N 机场北路",
      ],
    ]);
  });

  it("with sizes of their parts alone, before and after; a part at the head of its own words", () => {
    const reserve = recordsOf(
      "《关于调整云海省级自然保护区功能区的请示》收悉。现批复如下：\n一、原则同意对云海省级自然保护区功能区划进行调整。缓冲区面积由1823.9公顷调整为1835.1公顷，实验区面积由22091.0公顷调整为22079.8公顷。\n",
    );
    expect(reserve.zones.map((zone) => shown(zone).slice(2))).toEqual([
      ["before", "", "", "缓冲区 1823.9", "实验区 22091"],
      ["current", "", "", "缓冲区 1835.1", "实验区 22079.8"],
    ]);
    const water = recordsOf(
      "安和县人民政府关于划定安和县第二水厂饮用水水源保护区的通知\n安政发〔2031〕12号\n（一）一级保护区。面积0.0283平方公里。范围：以3眼井为圆心，东至文昌路，西至农技站，南至东渠，北至南墙。\n（二）二级保护区。面积1.96平方公里。范围：东至环城东路，西至西关街，南至南环路，北至铁路。\n",
    );
    expect(water.zones.map((zone) => shown(zone).slice(3))).toEqual([
      [
        "",
        "",
        "一级保护区 0.0283 E 文昌路, W 农技站, S 东渠, N 南墙",
        "二级保护区 1.96 E 环城东路, W 西关街, S 南环路, N 铁路",
      ],
    ]);
  });

  it("whose names begin with a word that joins, or stand among districts", () => {
    const { zones } = recordsOf(
      "江岭省人民政府办公厅关于同意于水工业园等2个开发区扩区的函\n一、同意于水工业园区、会泉工业园区扩区。\n二、于水工业园区批准面积从1037.21公顷调整为1322.08公顷，其中扩区面积306.12公顷，调出面积21.25公顷；会泉工业园区批准面积从367.06公顷调整为465.58公顷。\n",
    );
    expect(zones.map((zone) => [zone.name, zone.version, zone.areas[0]?.value])).toEqual([
      ["于水工业园区", "before", 1037.21],
      ["于水工业园区", "current", 1322.08],
      ["会泉工业园区", "before", 367.06],
      ["会泉工业园区", "current", 465.58],
    ]);
    const scenic = recordsOf(
      "根据批复，遵岭风景名胜区总面积达204.27平方公里，其中核心景区面积19.64平方公里，范围涉及汇川区、播州区、新蒲新区以及桐县。风景名胜区东起禹门寺，南抵水淹凼，西至县界，北达木人台。\n",
    );
    expect(scenic.zones.map(shown)).toEqual([
      [
        "遵岭风景名胜区",
        null,
        "current",
        "204.27 km2",
        "E 禹门寺, S 水淹凼, W 县界, N 木人台",
        "核心景区 19.64",
      ],
    ]);
  });

  it("with blocks that are 园 or 景区, behind a number, with three sides in one; a table of functions", () => {
    const { zones } = recordsOf(
      "长平市人民政府关于同意长平经济技术开发区规划范围的批复\n长政复〔2031〕8号\n同意长平经济技术开发区规划总面积45.8平方公里：电子信息园18.2平方公里，北至长平北路、南至大河、东至滨河路、西至新华街；装备制造园27.6平方公里，东、西、南三面均以河为界，北枕高速。\n",
    );
    expect(zones[0]!.blocks.map((block) => [block.name, block.area?.value, sides(block)])).toEqual([
      ["电子信息园", 18.2, "N 长平北路, S 大河, E 滨河路, W 新华街"],
      ["装备制造园", 27.6, "E 河, W 河, S 河, N 高速"],
    ]);
    const plan = recordsOf(
      "石门县自然资源局 土地征收成片开发方案公告\n《石门县2033年度第一批土地征收成片开发方案》已获批准，现公告如下：\n批准面积：96.6631公顷\n片区一 江南新城片区 面积55.1020公顷 东至大道 南至大水 西至宝塔路 北至铁路\n片区二 夹山工业片区 面积41.5611公顷 东至工业大道 南至山界 西至省道 北至小水\n石门县自然资源局\n2033年9月9日\n",
    );
    expect(plan.zones.map(shown)).toEqual([
      [
        "石门县2033年度第一批土地征收成片开发方案",
        "石门县",
        "current",
        "96.6631 ha",
        "",
        "江南新城片区 55.102 E 大道, S 大水, W 宝塔路, N 铁路",
        "夹山工业片区 41.5611 E 工业大道, S 山界, W 省道, N 小水",
      ],
    ]);
    const wetland = recordsOf(
      "关于江湖国家湿地公园范围和功能区划的公示\n\n湿地公园总面积\t1286.44公顷\n位置\t江州市湖口区江湖镇\n四至\t东至湖东村,南至闸口,西至国道,北至白沙洲\n\n功能区\t面积(公顷)\t比例\n保育区\t768.30\t59.72%\n合理利用区\t518.14\t40.28%\n",
    );
    expect(wetland.zones.map(shown)).toEqual([
      [
        "江湖国家湿地公园",
        "湖口区",
        "current",
        "1286.44 ha",
        "E 湖东村, S 闸口, W 国道, N 白沙洲",
        "保育区 768.3",
        "合理利用区 518.14",
      ],
    ]);
  });

  it("of which a table tells distances only are an issue", () => {
    const { zones, issues } = recordsOf(
      "关于公布县级文物保护单位名单及保护范围和建设控制地带的通知\n\n序号\n\n名称\n\n保护范围\n\n建设控制地带\n\n1\n\n塔拉遗址\n\n以遗址为中心向东西各延150米\n\n保护范围外延50米\n",
    );
    expect([zones.length, issues.map(({ code }) => code)]).toEqual([0, ["zone-range-unread"]]);
  });
});

describe("the plan of an area with limits for lots without names", () => {
  it("has the range, and the lots their limits", () => {
    const body =
      "一、规划范围\n青石新城东起河东大街、西至乌兰布和路、南起北大堤、北至铁路，规划总用地面积12.3平方公里。\n二、调整内容\n两个街坊由商业用地调整为中小学用地；地块容积率不大于1.5，建筑高度不大于24米。\n";
    const area = recordsOf(`青石新城控制性详细规划（局部调整）草案公告\n${body}`);
    expect(area.zones.map(shown)).toEqual([
      ["青石新城", null, "current", "12.3 km2", "E 河东大街, W 乌兰布和路, S 北大堤, N 铁路"],
    ]);
    expect(area.parcels.every((parcel) => parcel.areas.length + parcel.sides.length === 0)).toBe(true);
  });
});
