import { describe, expect, it } from "vitest";
import type { StatedArea } from "../../src/domain/area";
import type { Side } from "../../src/domain/side";
import { recordsOf } from "../support/read-records";

const size = (area: StatedArea | null): string => (area === null ? "-" : `${area.value} ${area.unit}`);
const told = (areas: readonly StatedArea[], sides: readonly Side[]): string =>
  [areas.map(size).join(", "), ...sides.map(({ side, text }) => `${side} ${text}`)].join(" ").trim();

/** Every zone with its blocks and every parcel, a line each. */
function read(text: string): readonly string[] {
  const { zones, parcels } = recordsOf(text);
  return [
    ...zones.flatMap((zone) => [
      `${zone.version} ${zone.name} (${zone.county}) ${told(zone.areas, zone.sides)}`.trim(),
      ...zone.blocks.map((one) => `- ${one.name} ${told(one.area === null ? [] : [one.area], one.sides)}`),
    ]),
    ...parcels.map((one) => `${one.kind} ${one.name} (${one.county}) ${told(one.areas, one.sides)}`),
  ];
}

describe("zones", () => {
  it("by labels with their values below them, a line for each side", () => {
    const form = ["园区名称", "桐湾县循环产业园", "规划面积", "6.75平方公里", "四至范围"];
    const sides = ["东至唐河路", "南至S303", "西至沱河", "北至外环北路"];
    expect(read(["园区名片", ...form, ...sides, "批准机关", "桐湾县人民政府"].join("\n\n"))).toEqual([
      "current 桐湾县循环产业园 (桐湾县) 6.75 km2 E 唐河路 S S303 W 沱河 N 外环北路",
    ]);
  });

  it("named by their label, whatever other label stands nearer to the size", () => {
    const zone = (name: string, place: string, area: string): string =>
      `园区名称：${name}\n所在地：${place}\n认定面积：${area}平方公里\n四至范围：\n  东至桐江，南至铁路，西至水库，北至环城路\n`;
    expect(
      read(
        `附件\n化工园区四至范围\n序号：1\n${zone("桐湾化工园区", "桐湾县石桥镇", "3.41")}\n序号：2\n${zone("禾川材料化工园区", "禾川县土坝镇", "2.06")}`,
      ),
    ).toEqual([
      "current 桐湾化工园区 (桐湾县) 3.41 km2 E 桐江 S 铁路 W 水库 N 环城路",
      "current 禾川材料化工园区 (禾川县) 2.06 km2 E 桐江 S 铁路 W 水库 N 环城路",
    ]);
  });

  it("without the age that a bracket behind a monument tells", () => {
    expect(
      read(
        "关于公布观音宫保护范围的公告\n一、观音宫（清·乾隆）\n坐落：桐湾区马桥街道\n保护范围：东至埕外五米，南至井沿，西至后路，北至北墙外三米。面积1860平方米。\n",
      ),
    ).toEqual(["current 观音宫 (桐湾区) 1860 m2 E 埕外五米 S 井沿 W 后路 N 北墙外三米"]);
  });

  it("of one area whose plan goes on with a table of uses", () => {
    expect(
      read(
        `桥头镇融合片区土地征收成片开发方案主要内容
一、片区概况
桥头镇融合片区位于桐湾县桥头镇西侧，总面积30.0000公顷，由2个地块组成。各地块四至见下表：
表1  各地块四至范围及面积                     单位：公顷
地块编号\t面积\t东至\t南至\t西至\t北至
QT-01\t18.0000\t王路\t青年路\t小河\t文化街
QT-02\t12.0000\t海路\t高速\t王路\t青年路
合计\t30.0000\t—\t—\t—\t—
二、土地利用现状
表2  土地利用现状表                                   单位：公顷
地类\t面积\t比例
农用地\t20.0000\t66.67%
建设用地\t10.0000\t33.33%
合计\t30.0000\t100.00%

                桐湾县人民政府
                2032年3月`,
      ),
    ).toEqual([
      "current 桥头镇融合片区土地征收成片开发方案 (null) 30 ha",
      "- QT-01 18 ha E 王路 S 青年路 W 小河 N 文化街",
      "- QT-02 12 ha E 海路 S 高速 W 王路 N 青年路",
    ]);
  });

  it("whose area changes: 扩区后由…调整为…, 核减后…, 新增面积 left out, 扩区前 at the head", () => {
    expect(
      read(
        "禾川省人民政府关于同意禾川桐湾经济开发区扩区的批复\n桐湾县人民政府：\n扩区后开发区总面积由 5.82 平方公里调整为 7.85 平方公里，共两个区块：\n区块一，面积 5.82 平方公里，东至桐江，西至国道，南至环城路，北至老城路。\n区块二，面积 2.03 平方公里，东至大道，西至水库，南至凤山路，北至车站。\n",
      ),
    ).toEqual([
      "before 禾川桐湾经济开发区 (桐湾县) 5.82 km2",
      "current 禾川桐湾经济开发区 (桐湾县) 7.85 km2",
      "- 区块一 5.82 km2 E 桐江 W 国道 S 环城路 N 老城路",
      "- 区块二 2.03 km2 E 大道 W 水库 S 凤山路 N 车站",
    ]);
    expect(
      read(
        "关于临港经济技术开发区核减面积的批复\n临港经济技术开发区批准面积12平方公里，核减2.35平方公里，核减后面积为9.65平方公里。\n",
      ),
    ).toEqual(["before 临港经济技术开发区 (null) 12 km2", "current 临港经济技术开发区 (null) 9.65 km2"]);
    expect(
      read(
        "关于同意桃源化工园区扩园的批复\n同意桃源化工园区扩园，新增面积1.12平方公里，扩园后园区面积3.67平方公里。\n",
      ),
    ).toEqual(["current 桃源化工园区 (null) 3.67 km2"]);
    expect(
      read(
        "关于庐安经济技术开发区扩区有关事项的公告\n一、扩区前\n庐安经济技术开发区规划面积10.5平方公里，东至庐河，西至西二环。\n二、扩区后\n规划面积18.72平方公里，东至东大道，西至西三环。\n",
      ),
    ).toEqual([
      "before 庐安经济技术开发区 (null) 10.5 km2 E 庐河 W 西二环",
      "current 庐安经济技术开发区 (null) 18.72 km2 E 东大道 W 西三环",
    ]);
  });

  it("that grow by 扩区面积, with sides named after a direction or a pool", () => {
    expect(
      read(
        "关于同意白沙经济开发区扩区的批复\n同意白沙经济开发区扩区。扩区面积312.4公顷，扩区后总面积1015.8公顷，南至龙潭；北以北山南麓为界。\n",
      ),
    ).toEqual(["current 白沙经济开发区 (null) 1015.8 ha S 龙潭 N 北山南麓"]);
  });

  it("with blocks whose size follows their own word, changes from old to new, or stands behind a comma", () => {
    expect(
      read(
        "关于桃源市2031年度土地征收成片开发方案（调整）的批复\n同意《桃源市2031年度土地征收成片开发方案（调整）》。面积由88.12公顷调整为90.05公顷。其中桃江片区由50.10公顷调整为52.03公顷；城北片区38.02公顷，东至北门路，西至铁路。\n",
      ),
    ).toEqual([
      "before 桃源市2031年度土地征收成片开发方案(调整) (桃源市) 88.12 ha",
      "- 桃江片区 50.1 ha",
      "current 桃源市2031年度土地征收成片开发方案(调整) (桃源市) 90.05 ha",
      "- 桃江片区 52.03 ha",
      "- 城北片区 38.02 ha E 北门路 W 铁路",
    ]);
    expect(
      read(
        "关于设立江川凤山经济开发区的批复\n江川凤山经济开发区规划面积7.36平方公里，实行一区两园：\n（一）凤山工业园，规划面积5.11平方公里。东至凤江，西至山脚。\n（二）凤山食品园。该片区面积2.25平方公里，东至云顶路，西至水渠。\n",
      ),
    ).toEqual([
      "current 江川凤山经济开发区 (null) 7.36 km2",
      "- 凤山工业园 5.11 km2 E 凤江 W 山脚",
      "- 凤山食品园 2.25 km2 E 云顶路 W 水渠",
    ]);
  });

  it("with labels a line each and no sign between them, and sides after the change behind a part", () => {
    expect(
      read(
        "林业局关于公布柏岭省级自然保护区面积范围及功能区划的公告\n总面积：5 602.8公顷\n四至范围：东至主峰，南至芦溪，西至田坪，北至省界\n功能区划\n核心区：2 011.4公顷\n实验区：3 591.4公顷\n2031年3月12日\n",
      ),
    ).toEqual([
      "current 柏岭省级自然保护区 (null) 5602.8 ha E 主峰 S 芦溪 W 田坪 N 省界",
      "- 核心区 2011.4 ha",
      "- 实验区 3591.4 ha",
    ]);
    expect(
      read(
        "关于调整云庐山省级风景名胜区范围的批复\n同意调整云庐山省级风景名胜区范围。调整前面积为86.5平方公里，调整后面积为79.32平方公里，其中核心景区面积18.60平方公里。\n调整后的四至：东起云庐镇，西至双溪口。\n",
      ),
    ).toContain("current 云庐山省级风景名胜区 (null) 79.32 km2 E 云庐镇 W 双溪口");
  });

  it("with sides and names under headings that have no sign", () => {
    expect(
      read(
        "关于调整青田市临港工业园区规划范围的通知\n青田市临港工业园区规划面积16.25平方公里。具体四至：\n东边：港城路\n南边：大道\n西边：盐场河\n北边：S11高速\n",
      ),
    ).toEqual(["current 青田市临港工业园区 (青田市) 16.25 km2 E 港城路 S 大道 W 盐场河 N S11高速"]);
    expect(
      read(
        "关于认定省级化工园区（第一批）的通知\n附件：园区四至范围\n青田精细化工园区：面积6.82平方公里，东至盐场河、西至青港路。\n石桥化工园区：面积4.10平方公里，东至石桥河、西至高速。\n",
      ),
    ).toEqual([
      "current 青田精细化工园区 (null) 6.82 km2 E 盐场河 W 青港路",
      "current 石桥化工园区 (null) 4.1 km2 E 石桥河 W 高速",
    ]);
    expect(
      read(
        "关于同意青田高新技术产业园区扩区的批复\n同意青田高新技术产业园区扩区。调整后园区总面积1,280.6公顷。\n青田高新技术产业园区四至范围\n主园区：东至大道，西至高速。面积880.6公顷。\n东园区：东至海港路，西至大道。面积400公顷。\n",
      ),
    ).toEqual([
      "current 青田高新技术产业园区 (null) 1280.6 ha",
      "- 主园区 880.6 ha E 大道 W 高速",
      "- 东园区 400 ha E 海港路 W 大道",
    ]);
  });

  it("with blocks whose size follows brackets, has blanks in it, or stands in a second list", () => {
    expect(
      read(
        "关于东湖区2033年度土地征收成片开发方案的批复\n同意东湖区2033年度土地征收成片开发方案。总面积74.134公顷：片区一（东湖新城）41.0200公顷，片区二（高铁东站）33.1140公顷。\n",
      ),
    ).toEqual([
      "current 东湖区2033年度土地征收成片开发方案 (东湖区) 74.134 ha",
      "- 片区一 41.02 ha",
      "- 片区二 33.114 ha",
    ]);
    expect(
      read(
        "关于大围岭自然保护区功能区调整的批复\n调整后的大围岭自然保护区总面积为15 786.5公顷，其中核心区6 120.3公顷，缓冲区4 050.2公顷，实验区5 616.0公顷。\n",
      ),
    ).toEqual([
      "current 大围岭自然保护区 (null) 15786.5 ha",
      "- 核心区 6120.3 ha",
      "- 缓冲区 4050.2 ha",
      "- 实验区 5616 ha",
    ]);
    expect(
      read(
        "关于石桥边境经济合作区核定面积的函\n石桥边境经济合作区规划用地面积核定为9.72平方公里，由口岸区、加工区2个区块组成，面积分别为3.52平方公里、6.20平方公里。\n",
      ),
    ).toEqual(["current 石桥边境经济合作区 (null) 9.72 km2", "- 口岸区 3.52 km2", "- 加工区 6.2 km2"]);
  });

  it("with blocks in a table one cell a line, without numbers", () => {
    expect(
      read(
        "石桥县土地征收成片开发方案（2033年第二批）公示\n石桥县2033年第二批土地征收成片开发方案总面积35.82公顷，详见下表。\n名称\n面积（公顷）\n四至\n城北片区\n20.31\n东至北环路，西至石桥河\n城西片区\n15.51\n东至西环路，西至石岭\n公示期：2033年4月1日至4月30日\n",
      ).slice(1),
    ).toEqual(["- 城北片区 20.31 ha E 北环路 W 石桥河", "- 城西片区 15.51 ha E 西环路 W 石岭"]);
  });

  it("with a longer name in the text than in the title", () => {
    expect(
      read(
        "关于青螺岛自然保护区功能区调整的公告\n经批准，江川青螺岛国家级自然保护区功能区予以调整。总面积24600公顷。\n",
      ),
    ).toEqual(["current 江川青螺岛国家级自然保护区 (null) 24600 ha"]);
  });

  it("under a bare title: 某厅公告, its number, then the title of the matter", () => {
    expect(
      read(
        "江川省自然资源厅公告\n2035年第8号\n江川石板溪国家地质公园范围调整公告\n江川石板溪国家地质公园原面积120.6平方公里，现调整为98.44平方公里。公园东至溪口，西至山崖。\n江川省自然资源厅\n2035年3月3日\n",
      ),
    ).toEqual([
      "before 江川石板溪国家地质公园 (null) 120.6 km2",
      "current 江川石板溪国家地质公园 (null) 98.44 km2 E 溪口 W 山崖",
    ]);
  });

  it("in tables set with single blanks", () => {
    expect(
      read(
        "关于公布龙口市各级自然保护地名录的公告\n名称 类型 面积（公顷） 四至范围\n龙口滨海湿地公园 湿地公园 1230.4 东至潮间带，西至滨海路\n黄沙岭森林公园 森林公园 845.2 东至岭脊，西至溪\n",
      ),
    ).toEqual([
      "current 龙口滨海湿地公园 (龙口市) 1230.4 ha E 潮间带 W 滨海路",
      "current 黄沙岭森林公园 (null) 845.2 ha E 岭脊 W 溪",
    ]);
  });

  it("in tables set with wide blanks, and under a heading that counts levels: 省级以上开发区", () => {
    expect(
      read(
        "省人民政府关于公布开发区审核公告目录的通知\n代码　开发区名称　批准时间　核准面积（公顷）\nS36　江川安石经济开发区　2006.03　668.2\nS37　江川桃源工业园区　2007.11　420.56\n",
      ),
    ).toEqual(["current 江川安石经济开发区 (null) 668.2 ha", "current 江川桃源工业园区 (null) 420.56 ha"]);
    expect(
      read(
        "附件2\n安石县省级以上开发区四至范围一览表\n开发区名称\t区块\t面积（公顷）\t东至\t西至\n江川安石经济开发区\t一区\t320.5\t大道\t柳沟\n\t二区\t150.25\t河堤\t经三路\n",
      ),
    ).toEqual([
      "current 江川安石经济开发区 (安石县)",
      "- 一区 320.5 ha E 大道 W 柳沟",
      "- 二区 150.25 ha E 河堤 W 经三路",
    ]);
  });
});

describe("tables of taken land", () => {
  it("have a parcel a row: plots or villages, the whole before its kinds, sides in a column", () => {
    expect(
      read(
        "征收土地公告\n地块编号\t村组\t面积（公顷）\t地类\nA-01\t东关村\t1.2036\t水浇地\nA-02\t南关村\t0.8850\t旱地\n合计\t\t2.0886\n安石县人民政府\n2032年6月18日\n",
      ),
    ).toEqual(["construction-land A-01 (安石县) 1.2036 ha", "construction-land A-02 (安石县) 0.885 ha"]);
    expect(
      read(
        "拟征收土地公告\n征收土地情况表（单位：公顷）\n序号|被征地单位|总面积|农用地|耕地\n1|塘河镇王桥村|3.2100|3.0100|2.6600\n2|塘河镇李庄村|1.1050|1.1050|0.9020\n合计||4.3150|4.1150|3.5620\n泗塘县人民政府\n2031年9月3日\n",
      ),
    ).toEqual([
      "construction-land 塘河镇王桥村 (泗塘县) 3.21 ha",
      "construction-land 塘河镇李庄村 (泗塘县) 1.105 ha",
    ]);
    expect(
      read(
        "关于征收土地的预公告\n桃源市人民政府拟征收土地如下：\n| 地块 | 面积（㎡） | 四至 |\n|---|---|---|\n| 地块一 | 12,560.30 | 东至桃江，西至水渠 |\n",
      ),
    ).toEqual(["construction-land 地块一 (桃源市) 12560.3 m2 E 桃江 W 水渠"]);
  });

  it("with the unit in a row of its own below the heads", () => {
    expect(
      read(
        "关于征收土地方案的公告\n被征地村\t征收面积\t其中耕地\n\t(公顷)\t(公顷)\n河东村\t3.5000\t3.0000\n下坪村\t1.2500\t1.0000\n岭南县自然资源局\n2035年12月1日\n",
      ),
    ).toEqual(["construction-land 河东村 (岭南县) 3.5 ha", "construction-land 下坪村 (岭南县) 1.25 ha"]);
  });

  it("with single blanks between cells, or one cell a line", () => {
    expect(
      read(
        "征收土地方案公告\n村名 耕地 林地 合计（公顷）\n石桥村 1.0230 0.2770 1.3000\n下坪村 2.1010 0.0990 2.2000\n总计 3.1240 0.3760 3.5000\n石岭县自然资源局\n2031年8月1日\n",
      ),
    ).toEqual(["construction-land 石桥村 (石岭县) 1.3 ha", "construction-land 下坪村 (石岭县) 2.2 ha"]);
    expect(
      read(
        "征地补偿安置公告\n\n宗地\n\n权属单位\n\n面积（亩）\n\n1号地\n\n一组\n\n18.35\n\n2号地\n\n三组\n\n22.60\n\n安石县自然资源局\n2033年4月8日\n",
      ),
    ).toEqual(["construction-land 1号地 (安石县) 18.35 mu", "construction-land 2号地 (安石县) 22.6 mu"]);
  });

  it("are told of houses that are taken, too", () => {
    expect(
      read(
        "桐湾县人民政府房屋征收决定\n为实施城东片区改造项目，依据《国有土地上房屋征收与补偿条例》，决定如下：\n一、征收范围：东至学府路，南至老厂北墙，西至引道，北至建宁街。征收范围总占地面积约86.4亩，涉及被征收户约312户，房屋建筑面积约4.35万平方米。\n二、房屋依法被征收的，国有土地使用权同时收回。\n",
      ),
    ).toEqual(["construction-land 城东片区改造项目 (桐湾县) 86.4 mu E 学府路 S 老厂北墙 W 引道 N 建宁街"]);
  });

  it.each([
    ["桐湾县人民政府关于城东片区改造项目（一期）房屋征收决定的公告", "城东片区改造项目"],
    ["桐湾县城东片区改造项目国有土地上房屋征收补偿方案", "桐湾县城东片区改造项目"],
    ["关于桐湾县国有土地上房屋征收决定的公告", null],
  ])("have the name of the project for which houses are taken: %s", (title, name) => {
    const text = `${title}\n一、征收范围：东至学府路，南至老厂北墙，西至引道，北至建宁街，占地面积2.4公顷。\n`;
    const { parcels } = recordsOf(text);
    expect(parcels.map((one) => [one.name, one.sides.length])).toEqual([[name, 4]]);
  });

  it("lie in a district that is called after a town, none in a quarter of one", () => {
    const sides = "东至甲路，南至乙路，西至丙路，北至丁路";
    const text = `桐湾市土地征收公告\n一、新城区河东街道李村地块：面积3.2公顷，四至：${sides}；\n二、老城区西街村地块：面积2.2公顷，四至：${sides}；\n三、青岭矿区河西镇地块：面积1.2公顷，四至：${sides}；\n`;
    expect(recordsOf(text).parcels.map(({ county }) => county)).toEqual(["新城区", "桐湾市", "桐湾市"]);
  });

  it("rules about taking houses take none", () => {
    const text =
      "桐湾县国有土地上房屋征收与补偿办法\n第一条 城区（东至学府路，南至老厂北墙，西至引道，北至建宁街）适用本办法。\n";
    expect(read(text)).toEqual([]);
  });
});
