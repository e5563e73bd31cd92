import { describe, expect, it } from "vitest";
import type { Zone } from "../../src/domain/zone";
import { parseZones } from "../../src/parse/zones";
import { fixture, sectionsOf } from "./documents-sections";

function zonesOf(text: string): readonly Zone[] {
  return sectionsOf(text).flatMap((section) => {
    const { zones } = parseZones(section);
    for (const zone of zones) {
      for (const area of zone.areas) {
        expect(section.source.text.slice(area.evidence.start, area.evidence.end)).toBe(area.raw);
      }
    }
    return zones;
  });
}

const sides = (zone: { sides: Zone["sides"] }): string[] =>
  zone.sides.map((side) => `${side.side} ${side.text}`);

const REPLY = (body: string): string =>
  [
    "云溪市人民政府",
    "关于东岭县 2029 年度(第三批次)土地征收成片开",
    "发方案的批 复",
    "云政函〔2030〕31 号",
    "东岭县人民政府:",
    "你县《关于报批东岭县2029年度(第三批次)土地征收成片开发方案的请示》 (东政请〔2030〕2号)收悉,批复如下:",
    body,
    "云溪市人民政府",
    "2030 年 5 月 6 日",
  ].join("\n");

describe("land-assembly approvals", () => {
  it("have county, plan year, batch and area; the decimal may begin a line", () => {
    const zones = zonesOf(
      REPLY(
        "一、同意《东岭县 2029 年度(第三批次)土地征收成片开发\n方案》(下称本方案),成片开发范围面积\n7. 0450 公顷。\n二、其中耕地面积3公顷。",
      ),
    );
    expect(zones).toHaveLength(1);
    expect(zones[0]).toMatchObject({
      kind: "land-assembly",
      county: "东岭县",
      year: 2029,
      batch: "第三批次",
      version: "current",
      blocks: [],
      sides: [],
      boundary: null,
      document: "云政函〔2030〕31号",
    });
    expect(zones[0]!.areas).toHaveLength(1);
    expect(zones[0]!.areas[0]).toMatchObject({ value: 7.045, unit: "ha", decimals: 4, raw: "7. 0450 公顷" });
    expect(zones[0]!.id.startsWith("云政函〔2030〕31号/zone/")).toBe(true);
  });

  it("keep the old area as a version of its own", () => {
    const zones = zonesOf(
      REPLY(
        "一、同意《东岭县2029年度(第三批次)土地征收成片开发方案(调整)》,原成片开发范围面积21.33公顷,调整后面积19.875公顷(298.125亩)。",
      ),
    );
    expect(zones.map((zone) => [zone.version, zone.areas.map((area) => [area.value, area.unit])])).toEqual([
      ["before", [[21.33, "ha"]]],
      [
        "current",
        [
          [19.875, "ha"],
          [298.125, "mu"],
        ],
      ],
    ]);
    expect(new Set(zones.map((zone) => zone.id)).size).toBe(2);
  });

  it("have blocks with areas and sides of their own", () => {
    const [zone] = zonesOf(
      REPLY(
        "一、同意《东岭县2029年度(第三批次)土地征收成片开发方案》,成片开发范围面积19.875公顷,共2个片区。城北片区面积12.1公顷,东至甲路,南至乙街,西至丙路,北至铁路;车站片区面积7.775公顷,四至为东至站前街、南至丁路、西至河堤、北至李家坡。",
      ),
    );
    expect(zone!.areas[0]!.value).toBe(19.875);
    expect(zone!.blocks.map((block) => [block.name, block.area?.value, sides(block)])).toEqual([
      ["城北片区", 12.1, ["E 甲路", "S 乙街", "W 丙路", "N 铁路"]],
      ["车站片区", 7.775, ["E 站前街", "S 丁路", "W 河堤", "N 李家坡"]],
    ]);
    expect(zone!.sides).toEqual([]);
  });

  it("may be several in one document", () => {
    const zones = zonesOf(
      [
        "云岭省人民政府关于云溪市2030年度土地征收成片开发方案的批复",
        "云岭政函〔2030〕5号",
        "云溪市人民政府:",
        "一、同意《东岭县2030年度土地征收成片开发方案》,范围面积10.5公顷。",
        "二、同意《南县2030年度土地征收成片开发方案》,范围面积8.25公顷。",
      ].join("\n"),
    );
    expect(zones.map((zone) => [zone.county, zone.year, zone.areas[0]?.value])).toEqual([
      ["东岭县", 2030, 10.5],
      ["南县", 2030, 8.25],
    ]);
  });
});

describe("development zones and parks", () => {
  it("have sides and area in one sentence", () => {
    const zones = zonesOf(fixture("paragraphs.txt"));
    expect(zones).toHaveLength(1);
    expect(zones[0]).toMatchObject({
      kind: "park",
      name: "东岭化工园区",
      county: "东岭县",
      year: null,
      batch: null,
    });
    expect(zones[0]!.areas[0]).toMatchObject({ value: 321.456, unit: "ha", decimals: 4 });
    expect(sides(zones[0]!)).toEqual([
      "E 小河村西侧200米",
      "S 石门岭北坡",
      "W 在建的规划西三路",
      "N 东岭水泥厂",
    ]);
  });

  it("are enlarged, with blocks", () => {
    const zones = zonesOf(
      [
        "云岭省自然资源厅",
        "关于核定东岭经济技术开发区扩区后四至范围的批复",
        "云岭自然资函〔2030〕15号",
        "东岭县人民政府:",
        "东岭经济技术开发区规划面积由12.5平方公里调整为18.36平方公里,共3个区块。区块一:面积10.2平方公里,东至甲路,南至国道,西至清水河,北至县界。区块二:面积5.16平方公里,四至范围:东起A路,西至B路,南起C路,北至D路。区块三(北山工业园):面积3平方公里,东、南至环城路,西与北至山脚线。",
      ].join("\n"),
    );
    expect(zones.map((zone) => [zone.kind, zone.version, zone.areas[0]?.value, zone.areas[0]?.unit])).toEqual(
      [
        ["development-zone", "before", 12.5, "km2"],
        ["development-zone", "current", 18.36, "km2"],
      ],
    );
    expect(zones[1]!.blocks.map((block) => [block.name, block.area?.value, block.sides.length])).toEqual([
      ["区块一", 10.2, 4],
      ["区块二", 5.16, 4],
      ["区块三(北山工业园)", 3, 4],
    ]);
  });

  it("stand in a list", () => {
    const zones = zonesOf(
      "云岭省人民政府关于公布省级开发区四至范围的通知\n云岭政发〔2030〕7号\n各市人民政府:\n一、东岭经济开发区。核准面积500公顷。四至范围:东至甲路,南至乙路,西至丙路,北至丁路。\n二、白石高新技术产业开发区。核准面积321.55公顷,东至河东街,南至铁路,西至大沟,北至高速。\n",
    );
    expect(zones.map((zone) => [zone.name, zone.areas[0]?.value, zone.sides.length])).toEqual([
      ["东岭经济开发区", 500, 4],
      ["白石高新技术产业开发区", 321.55, 4],
    ]);
  });

  it("with blocks that have a bare figure, out of a web page", () => {
    const zones = zonesOf(
      [
        "首页 > 政府文件",
        "发文字号：云岭政文〔2031〕52号",
        "发布日期：2031-03-10 来源：省政府办公厅",
        "云岭省人民政府关于同意设立东岭先进制造业开发区的批复",
        "云岭政文〔2031〕52号",
        "云溪市人民政府：",
        "　　一、同意设立东岭先进制造业开发区，规划总面积21.32平方公里，由主区、滨江片区2个片区组成。其中，主区15.2平方公里，四至范围：东至甲路，南至乙路，西至丙路，北至丁路；滨江片区6.12平方公里，东至滨江路、南至水渠、西至卧龙山、北至戊路。",
      ].join("\n"),
    );
    expect(zones.map((zone) => [zone.name, zone.county, zone.areas[0]?.value, zone.sides])).toEqual([
      ["东岭先进制造业开发区", "云溪市", 21.32, []],
    ]);
    expect(zones[0]!.blocks.map((block) => [block.name, block.area?.value, sides(block)[0]])).toEqual([
      ["主区", 15.2, "E 甲路"],
      ["滨江片区", 6.12, "E 滨江路"],
    ]);
  });

  it("before and after, each with its sides", () => {
    const zones = zonesOf(
      [
        "关于东岭经济开发区四至范围调整的公告",
        "现将东岭经济开发区调整前后的四至范围公告如下：",
        "一、调整前：面积486.35公顷，东至甲路，南至乙河，西至丙路，北至铁路。",
        "二、调整后：面积612.08公顷，东至甲东路，南至乙河，西至丙西路，北至国道。",
      ].join("\n"),
    );
    expect(zones.map((zone) => [zone.version, zone.areas[0]?.value, sides(zone)])).toEqual([
      ["before", 486.35, ["E 甲路", "S 乙河", "W 丙路", "N 铁路"]],
      ["current", 612.08, ["E 甲东路", "S 乙河", "W 丙西路", "N 国道"]],
    ]);
  });

  it("are announced before they are approved, the years behind the name", () => {
    const [zone] = zonesOf(
      "坪东区自然资源局关于《坪东区土地征收成片开发方案（2031—2033年）》的公示\n方案涉及2个片区，总面积为90.1234公顷。其中：城东片区面积50.1234公顷，位于城东；城西片区面积40公顷。\n坪东区自然资源局\n2031年5月1日",
    );
    expect(zone).toMatchObject({ kind: "land-assembly", county: "坪东区", year: 2031 });
    expect(zone!.areas.map((area) => area.value)).toEqual([90.1234]);
    expect(zone!.blocks.map((block) => [block.name, block.area?.value])).toEqual([
      ["城东片区", 50.1234],
      ["城西片区", 40],
    ]);
  });

  it("name the district, not the city above it", () => {
    const [zone] = zonesOf(
      "云岭省自然资源厅关于长平市双河区2031年度第2批次土地征收成片开发方案的批复\n云岭自然资函〔2031〕221号\n长平市人民政府：\n《长平市双河区2031年度第2批次土地征收成片开发方案》符合条件，现予批准。开发面积合计33.1000公顷（496.5亩），其中农用地20公顷。",
    );
    expect(zone).toMatchObject({ county: "双河区", year: 2031, batch: "第2批次" });
    expect(zone!.areas.map((area) => [area.value, area.unit])).toEqual([
      [33.1, "ha"],
      [496.5, "mu"],
    ]);
  });

  it("in traditional characters, with evidence in the original", () => {
    const text =
      "雲溪市人民政府關於東嶺縣2029年土地徵收成片開發方案的批覆\n雲政函〔2030〕8號\n東嶺縣人民政府:\n一、同意《東嶺縣2029年土地徵收成片開發方案》,成片開發範圍面積12.34公頃。";
    const [zone] = zonesOf(text);
    expect(zone).toMatchObject({ kind: "land-assembly", county: "东岭县", year: 2029 });
    expect(zone!.areas[0]).toMatchObject({ value: 12.34, unit: "ha", raw: "12.34公頃" });
  });

  it("that are only mentioned are no zones", () => {
    const text =
      "云溪市人民政府\n关于成立东岭产业园建设领导小组的通知\n云政发〔2030〕9号\n为推动东岭产业园建设,成立领导小组。各开发区年内建成厂房30万平方米,绿色示范区内限行。东岭经济开发区负责协调。\n";
    expect(zonesOf(text)).toEqual([]);
  });

  it("with blocks that could not be read raise an issue", () => {
    const section = sectionsOf(
      REPLY(
        "一、同意《东岭县2029年度(第三批次)土地征收成片开发方案》,成片开发范围面积19.875公顷,共3个片区,详见附图。",
      ),
    )[0]!;
    expect(parseZones(section).issues.map((issue) => issue.code)).toEqual(["zone-blocks-unread"]);
  });
});
