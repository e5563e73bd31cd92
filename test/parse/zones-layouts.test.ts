import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import type { Zone } from "../../src/domain/zone";
import { parse } from "../../src/parse/parse";
import { SHA } from "./documents-sections";

function recordsOf(text: string): Records {
  const records = parse("test", SHA, text);
  for (const zone of records.zones) {
    for (const area of [...zone.areas, ...zone.blocks.flatMap((block) => block.area ?? [])]) {
      expect(text.slice(area.evidence.start, area.evidence.end)).toBe(area.raw);
    }
  }
  return records;
}

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../fixtures/zones", name), "utf8");

const sides = (place: { sides: Zone["sides"] }): string =>
  place.sides.map((side) => `${side.side} ${side.text}`).join(", ");

const figures = (zone: Zone): unknown[] => [
  zone.kind,
  zone.name,
  zone.version,
  zone.areas.map((area) => `${area.value} ${area.unit}`).join(", "),
  sides(zone),
];

describe("zones", () => {
  it("in a table, a row each; remarks and a dash for a figure left out", () => {
    const { zones, documents } = recordsOf(fixture("park-table.txt"));
    expect(documents.map(({ number, issuers }) => [number, issuers])).toEqual([
      ["2032年第9号", ["云岭省发展和改革委员会", "云岭省自然资源厅"]],
    ]);
    expect(zones.map(figures)).toEqual([
      [
        "development-zone",
        "白石经济开发区",
        "current",
        "412.06 ha",
        "E 白石大道, S 清水河, W 铁路, N 北一路",
      ],
      ["park", "双塔化工园区", "current", "1080 ha", "E 沿江路, S 渡口, W 双塔大道, N 老城河"],
      ["development-zone", "南屏高新技术产业开发区", "current", "", "E 省道202, S 规划三路, W 山脚, N 国道"],
    ]);
  });

  it("in a table set with bars, the unit over it", () => {
    const { zones } = recordsOf(
      "关于核定开发区面积的通知\n单位：平方公里\n| 名称 | 面积 |\n| --- | --- |\n| 白石经济开发区 | 4.12 |\n| 合计 | 4.12 |\n",
    );
    expect(zones.map(figures)).toEqual([["development-zone", "白石经济开发区", "current", "4.12 km2", ""]]);
  });

  it("whose blocks stand in a table", () => {
    const { zones } = recordsOf(
      "关于白石经济开发区四至范围的公告\n白石经济开发区核准面积9.5平方公里。\n区块名称\t面积（平方公里）\t四至范围\n区块一\t6.0\t东至甲路，南至乙路，西至丙路，北至丁路\n河西片区\t3.5\t东至戊河，南至己路，西至庚路，北至辛路\n",
    );
    expect(zones.map((zone) => zone.areas.map(({ value }) => value))).toEqual([[9.5]]);
    expect(zones[0]!.blocks.map((block) => [block.name, block.area?.value, sides(block)])).toEqual([
      ["区块一", 6, "E 甲路, S 乙路, W 丙路, N 丁路"],
      ["河西片区", 3.5, "E 戊河, S 己路, W 庚路, N 辛路"],
    ]);
  });

  it("are named by the text where the title only says 某市; page data over the title is no document", () => {
    const { zones, documents } = recordsOf(fixture("expansion.txt"));
    expect(documents.map(({ number }) => number)).toEqual(["云岭政函〔2031〕88号"]);
    expect(zones.map((zone) => [zone.name, zone.county, zone.version, zone.areas[0]?.value])).toEqual([
      ["石桥经济开发区", "石桥市", "before", 7.25],
      ["石桥经济开发区", "石桥市", "current", 13.4],
    ]);
    // waters and dykes that begin with a surname are not masked
    expect(zones[1]!.blocks.map((block) => [block.area?.value, sides(block)])).toEqual([
      [8.1, "E 滨江堤, S 南山, W 高速, N 铁路"],
      [5.3, "E 龙脊, S 凌水, W 西环路, N 岭头村界"],
    ]);
  });

  it("with blocks in brackets, and blocks whose figures stand in a second list", () => {
    const [zone] = recordsOf(
      "关于设立临江省级经济开发区的复函\n办函〔2031〕112号\n同意设立临江省级经济开发区，规划面积8.3平方千米：临江机械产业园（东至A1路、南至A2路、西至A3路、北至A4路，规划面积4.8平方千米），临江食品产业园（东至B1路、南至B2路、西至B3路、北至B4路，规划面积3.5平方千米）。\n",
    ).zones;
    expect(zone!.sides).toEqual([]);
    expect(zone!.blocks.map((block) => [block.name, block.area?.value, sides(block)])).toEqual([
      ["临江机械产业园", 4.8, "E A1路, S A2路, W A3路, N A4路"],
      ["临江食品产业园", 3.5, "E B1路, S B2路, W B3路, N B4路"],
    ]);
    const { zones } = recordsOf(
      "关于广济县2031年土地征收成片开发方案的批复\n宁政土批〔2031〕5号\n同意《广济县2031年土地征收成片开发方案》。总面积298.30公顷，分为城东、城西两个片区，面积分别为180.20公顷、118.10公顷。\n",
    );
    expect(zones.map((paired) => paired.areas.map(({ value }) => value))).toEqual([[298.3]]);
    expect(zones[0]!.blocks.map((block) => [block.name, block.area?.value])).toEqual([
      ["城东片区", 180.2],
      ["城西片区", 118.1],
    ]);
  });

  it("in a table with a column for each side", () => {
    const { zones } = recordsOf(
      "关于园区四至范围的公示\n园区名称\t面积（平方公里）\t东至\t南至\t西至\t北至\n东河产业园\t3.20\t东河路\t一号路\t西山\t二号渠\n西河产业园\t1.15\t西一路\t南堤\t铁路\t—\n",
    );
    expect(zones.map((zone) => [zone.name, zone.areas[0]?.value, sides(zone)])).toEqual([
      ["东河产业园", 3.2, "E 东河路, S 一号路, W 西山, N 二号渠"],
      ["西河产业园", 1.15, "E 西一路, S 南堤, W 铁路"],
    ]);
  });

  it.each([
    ["points", ["点号    X    Y", "J1    3976595.132    39556000.198", "J2    3976988.004    39555822.308"]],
    ["lots", ["地块编码    用地性质    用地面积（公顷）", "WY-01    工业用地    6.42"]],
  ])("whose table ends where one of %s begins", (_, other) => {
    const table = [
      "关于同意汶河经济开发区扩区的批复",
      "同意汶河经济开发区扩区,规划面积764.45公顷,由2个区块组成。",
      "区块名称    面积（公顷）    东至    南至    西至    北至",
      "区块一    647.15    甲路    乙河    丙街    丁路",
      "区块二    117.30    戊河    己路    庚路    辛路",
    ];
    const [zone] = recordsOf([...table, "", "附件2", "", ...other].join("\n")).zones;
    expect(zone?.blocks.map(({ name }) => name)).toEqual(["区块一", "区块二"]);
  });

  it("in a table with a column of answers, one of them a letter", () => {
    const rows = [
      "园区名称\t面积(公顷)\t是否新设",
      "东湖工业园\t3.2\t√",
      "西湖工业园\t4.2\tX",
      "南湖工业园\t5.2\t√",
    ];
    const { zones } = recordsOf(["某市工业园区名单公告", ...rows].join("\n"));
    expect(zones.map(({ name }) => name)).toEqual(["东湖工业园", "西湖工业园", "南湖工业园"]);
  });

  it("whose last side the edge of a page broke, a sentence with wide blanks below", () => {
    const text = [
      "关于白石市2031年度土地征收成片开发方案的批复",
      "一、同意方案,总面积71.40公顷,涉及2个片区。",
      "片区名称    面积(公顷)    公益性用地比例(%)    四至范围",
      "城西片区    41.32    46.2    东至甲路,南至乙大道,西至丙河大堤,北至丁",
      "生大道",
      "城东片区    30.08    41.5    东、北至戊河,南至己路,西至庚大道",
      "二、方案于 2031 年至  2035 年实施完毕。",
    ];
    const [zone] = recordsOf(text.join("\n")).zones;
    expect(zone?.blocks.map((block) => [block.name, sides(block)])).toEqual([
      ["城西片区", "E 甲路, S 乙大道, W 丙河大堤, N 丁生大道"],
      ["城东片区", "E 戊河, N 戊河, S 己路, W 庚大道"],
    ]);
  });

  it("several in one approval that counts them in its title", () => {
    const { zones } = recordsOf(
      "江州省人民政府关于同意云水等3个开发区扩区调区的批复\n江州政函〔2031〕14号\n有关市人民政府：\n一、同意云水经济开发区扩区，规划面积由6.2平方公里扩大至12.8平方公里。四至范围：东至云河，南至省道，西至山脚，北至铁路。\n二、同意龙山高新技术产业开发区调区，规划面积9.4平方公里，分为2个区块，其中：A区块面积5.4平方公里，东至龙河，南至南路，西至西路，北至北路；B区块面积4.0平方公里，东至东路，南至南山，西至西山，北至高铁。\n三、同意设立平湖化工园区，面积2.35平方公里，东至海堤，南至盐河，西至平湖路，北至化工北路。\n",
    );
    expect(zones.map((zone) => [zone.name, zone.version, zone.areas[0]?.value, zone.blocks.length])).toEqual([
      ["云水经济开发区", "before", 6.2, 0],
      ["云水经济开发区", "current", 12.8, 0],
      ["龙山高新技术产业开发区", "current", 9.4, 2],
      ["平湖化工园区", "current", 2.35, 0],
    ]);
  });

  it("have the county of their column", () => {
    const { zones } = recordsOf(
      "省级工业园区复核结果公示\n序号|园区名称|所在县（市、区）|规划面积|四至\n1|青阳工业园|东岭县|3.2平方公里|东至青阳路 南至一号路 西至河 北至山\n2|石阳产业园|石阳市|420公顷|东至高速 南至二号路 西至界河 北至省道\n",
    );
    expect(zones.map((zone) => [zone.name, zone.county, zone.areas[0]?.squareMetres])).toEqual([
      ["青阳工业园", "东岭县", 3_200_000],
      ["石阳产业园", "石阳市", 4_200_000],
    ]);
  });

  it("are approved as a list: 批准下列方案", () => {
    const { zones } = recordsOf(fixture("approved-list.txt"));
    expect(zones.map((zone) => [zone.county, zone.year, zone.batch, zone.areas[0]?.value])).toEqual([
      ["东湖区", 2031, "第一批", 21.07],
      ["西湖区", 2031, "第三批", 9.4321],
    ]);
  });

  it("are kinds, no names, where a title counts batches: 第三批省级化工园区", () => {
    const { zones } = recordsOf(
      "云岭省发展改革委关于认定第三批省级化工园区的通知\n云岭发改工业〔2031〕345号\n一、白石化工园区，认定面积7.82平方公里，东至沁路，南至大道，西至三环，北至铁路。\n二、双塔循环经济产业园，认定面积1200亩，东临国道、南邻大河、西接山脚、北靠高速。\n",
    );
    expect(zones.map((zone) => [zone.name, zone.areas[0]?.value])).toEqual([
      ["白石化工园区", 7.82],
      ["双塔循环经济产业园", 1200],
    ]);
  });

  it("before and after by the range that stands before each area", () => {
    const { zones } = recordsOf(
      "关于华阳工业集聚区规划范围调整的复函\n阳政办函〔2031〕40号\n原规划范围：东至一路，南至二路，西至三路，北至四路，面积5.6平方公里。调整后规划范围：东至五路，南至六路，西至七路，北至八路，面积7.9平方公里。\n华阳县人民政府办公室\n2031年10月30日\n",
    );
    expect(zones.map((zone) => [zone.county, ...figures(zone).slice(2)])).toEqual([
      ["华阳县", "before", "5.6 km2", "E 一路, S 二路, W 三路, N 四路"],
      ["华阳县", "current", "7.9 km2", "E 五路, S 六路, W 七路, N 八路"],
    ]);
  });
});

describe("reserves and parks of nature", () => {
  it("are parcels where their points are printed, with the whole name and the whole area", () => {
    const { zones, parcels, tables } = recordsOf(fixture("reserve.txt"));
    expect(parcels.map(({ kind, name, areas }) => [kind, name, areas.map(({ value }) => value)])).toEqual([
      ["protected-area", "石门省级自然保护区", [593.2]],
    ]);
    // its parts are told of the zone alone
    expect(zones.map(({ name, blocks }) => [name, blocks.length > 0])).toEqual([
      ["石门省级自然保护区", true],
    ]);
    expect(tables.get(parcels[0]!.id)?.[0]?.rings[0]?.points).toHaveLength(4);
  });

  it("with the points of a core only keep their zone: its area is not the core's", () => {
    const { zones, parcels } = recordsOf(
      "云安县人民政府关于云安自然保护区范围界定的公告\n云安自然保护区总面积32.0公顷。\n核心区拐点坐标：\nA1 2412000.00 37512000.00\nA2 2412000.00 37512400.00\nA3 2411700.00 37512400.00\nA4 2411700.00 37512000.00\n云安县人民政府\n2031年5月3日\n",
    );
    expect(zones.map((zone) => zone.areas[0]?.value)).toEqual([32]);
    expect(parcels).toHaveLength(1);
    expect(parcels[0]!.areas.map(({ value }) => value)).not.toContain(32);
  });

  it("but a reach where sand may be dug is a mine, and not a protected area", () => {
    const { parcels } = recordsOf(
      "清河县2031年度河砂可采区公告\n（一）白沙湾可采区\n本采区位于大桥下游，采区面积约12.00公顷。采区范围控制坐标见下表：\n表1 白沙湾可采区范围控制坐标\nB1 2412000.00 37512000.00\nB2 2412000.00 37512400.00\nB3 2411700.00 37512400.00\nB4 2411700.00 37512000.00\n清河县水务局\n2031年5月3日\n",
    );
    expect(parcels.map(({ kind, name }) => [kind, name])).toEqual([["mining", "白沙湾可采区"]]);
  });

  it("are zones where only areas and sides are told", () => {
    const { zones, parcels } = recordsOf(
      "白鹿县人民政府关于白鹿山风景名胜区范围调整的通告\n鹿政通〔2031〕9号\n白鹿山风景名胜区面积由原来的35.20平方公里调整为31.75平方公里，其中核心景区面积8.6平方公里。范围：东至鹿溪，南至白鹿镇，西至跑马岭，北至县界。\n",
    );
    expect(parcels).toEqual([]);
    expect(zones.map((zone) => [...figures(zone), zone.county])).toEqual([
      ["other", "白鹿山风景名胜区", "before", "35.2 km2", "", "白鹿县"],
      ["other", "白鹿山风景名胜区", "current", "31.75 km2", "E 鹿溪, S 白鹿镇, W 跑马岭, N 县界", "白鹿县"],
    ]);
  });
});

describe("parts of a reserve", () => {
  it("before and after in two columns of a table, the reserve in the title alone", () => {
    const { zones } = recordsOf(
      "关于调整淮川宁滨省级自然保护区功能区的公示\n序号\t功能区\t调整前面积(公顷)\t调整后面积(公顷)\n1\t核心区\t1200.00\t1260.50\n2\t实验区\t1500.00\t1439.50\n合计\t\t2700.00\t2700.00\n",
    );
    expect(
      zones.map((zone) => [zone.version, ...zone.blocks.map(({ name, area }) => `${name} ${area?.value}`)]),
    ).toEqual([
      ["before", "核心区 1200", "实验区 1500"],
      ["current", "核心区 1260.5", "实验区 1439.5"],
    ]);
  });

  it("in one list, their sizes in another; four sides in one", () => {
    const [zone] = recordsOf(
      "云岭省林业局关于同意建立云岭青龙湾省级湿地公园的批复\n云林湿〔2032〕9号\n公园规划总用地873.5公顷，东、西、南、北分别至围堤。公园分为湿地保育区、宣教展示区和合理利用区三个功能区，面积分别为512.3公顷、45.6公顷、315.6公顷。\n",
    ).zones;
    expect([zone!.areas[0]?.value, sides(zone!)]).toEqual([873.5, "E 围堤, W 围堤, S 围堤, N 围堤"]);
    expect(zone!.blocks.map((block) => [block.name, block.area?.value])).toEqual([
      ["湿地保育区", 512.3],
      ["宣教展示区", 45.6],
      ["合理利用区", 315.6],
    ]);
  });
});

describe("documents", () => {
  it("have titles that the file numbers: 一、某局…公告", () => {
    const sale = (ordinal: string, way: string, serial: number): string =>
      `${ordinal}、江口市自然资源和规划局国有建设用地使用权${way}出让公告\n江自然资告字〔2031〕0${serial}号\n地块编号：JK2031-0${serial}\n土地面积：${serial}.5公顷\n容积率：≤2.0\n江口市自然资源和规划局\n2031年2月${serial}日\n`;
    const { documents, parcels } = recordsOf(`${sale("一", "拍卖", 1)}\n${sale("二", "挂牌", 2)}`);
    expect(documents.map(({ number, title, issuers, date }) => [number, title, issuers, date])).toEqual([
      [
        "江自然资告字〔2031〕01号",
        "江口市自然资源和规划局国有建设用地使用权拍卖出让公告",
        ["江口市自然资源和规划局"],
        "2031-02-01",
      ],
      [
        "江自然资告字〔2031〕02号",
        "江口市自然资源和规划局国有建设用地使用权挂牌出让公告",
        ["江口市自然资源和规划局"],
        "2031-02-02",
      ],
    ]);
    expect(parcels.map(({ document, code }) => [document, code])).toEqual([
      ["江自然资告字〔2031〕01号", "JK2031-01"],
      ["江自然资告字〔2031〕02号", "JK2031-02"],
    ]);
  });

  it("have joint issuers, a way to the page over them, and bodies without a date under them", () => {
    const { documents } = recordsOf(
      "交易网>土地矿业>公告\n东岭县人民政府、西岭县人民政府关于共同确定林场管理范围的决定\n东政发〔2031〕3号\n现决定如下。\n东岭县林业局\n",
    );
    expect(documents.map(({ number, issuers }) => [number, issuers])).toEqual([
      ["东政发〔2031〕3号", ["东岭县人民政府", "西岭县人民政府"]],
    ]);
    const undated = recordsOf(
      "海域使用权出让前公示\n现将用海申请公示如下，欢迎监督。\n联系电话：000。\n黄岬区海洋发展局\n",
    );
    expect(undated.documents.map(({ issuers }) => issuers)).toEqual([["黄岬区海洋发展局"]]);
  });
});
