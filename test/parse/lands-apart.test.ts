import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import { parse } from "../../src/parse/parse";

const HASH = "0".repeat(64);

/** Records as `kind name|sizes|sides|points`, in the order of their names. */
function landsOf(text: string): readonly string[] {
  const records: Records = parse("s", HASH, text);
  const points = (id: string): number =>
    (records.tables.get(id) ?? [])
      .flatMap(({ rings }) => rings)
      .reduce((sum, ring) => sum + ring.points.length, 0);
  const sides = (own: readonly { readonly side: string; readonly text: string }[]): string =>
    own.map((one) => one.side + one.text).join(" ");
  const parcels = records.parcels.map(
    (one) =>
      `${one.kind} ${one.code ?? one.name}|${one.areas.map(({ raw }) => raw).join("+")}|${sides(one.sides)}|${points(one.id)}`,
  );
  const zones = records.zones.map(
    (one) =>
      `zone ${one.name}|${one.areas.map(({ raw }) => raw).join("+")}|${sides(one.sides)}|${one.blocks.map(({ name, area }) => name + (area?.raw ?? "")).join(",")}`,
  );
  return [...parcels, ...zones].sort();
}

const RING = [
  "1，3512345.10，39512345.20",
  "2，3512645.10，39512345.20",
  "3，3512645.10，39512645.20",
  "4，3512345.10，39512645.20",
].join("\n");
const LOT = "FX-07地块用地面积2.6公顷，居住用地，容积率不大于1.8，建筑密度不大于28%。";
const ZONE = "芳溪产业园规划面积4.2平方公里，东至芳溪河，南至货场路，西至环城路，北至省道。";
const RESERVE = "云台山自然保护区总面积63.5平方公里，其中核心区21.2平方公里，实验区42.3平方公里。";
const MINE = `石桥砂岩矿矿区面积0.09平方公里，拐点坐标：\n${RING}`;
const SEA =
  "宗海面积：5.6公顷\n宗海界址点坐标\n1\t36°15′12″N\t120°40′12″E\n2\t36°15′12″N\t120°40′22″E\n3\t36°15′06″N\t120°40′22″E\n4\t36°15′06″N\t120°40′12″E";
const TAKING = "拟征收芳溪镇杨柳村集体土地1.4公顷，东至村道，南至小学，西至水渠，北至农田。";

const OF_LOT = "control FX-07|2.6公顷||0";
const OF_ZONE = "zone 芳溪产业园|4.2平方公里|E芳溪河 S货场路 W环城路 N省道|";
const OF_RESERVE = "zone 云台山自然保护区|63.5平方公里||核心区21.2平方公里,实验区42.3平方公里";
const OF_MINE = "mining 石桥砂岩矿|0.09平方公里||4";
const OF_SEA = "sea-use null|5.6公顷||4";
const OF_TAKING = "construction-land 芳溪镇杨柳村|1.4公顷|E村道 S小学 W水渠 N农田|0";

describe("Land of several kinds in one text", () => {
  it.each([
    ["a zone and a lot", [ZONE, LOT], [OF_ZONE, OF_LOT]],
    ["a lot and a zone", [LOT, ZONE], [OF_ZONE, OF_LOT]],
    ["a lot and a mine", [LOT, MINE], [OF_LOT, OF_MINE]],
    ["a mine and a lot", [MINE, LOT], [OF_LOT, OF_MINE]],
    ["a zone and a use of the sea", [ZONE, SEA], [OF_ZONE, OF_SEA]],
    ["land that is taken and a zone", [TAKING, ZONE], [OF_ZONE, OF_TAKING]],
    ["a lot, land that is taken and a reserve", [LOT, TAKING, RESERVE], [OF_LOT, OF_TAKING, OF_RESERVE]],
    ["a zone and a reserve", [ZONE, RESERVE], [OF_ZONE, OF_RESERVE]],
  ])("is each its own: %s", (_name, texts, records) => {
    const expected = records.toSorted();
    expect(landsOf(texts.join("\n"))).toEqual(expected);
    expect(landsOf(texts.join("\n\n"))).toEqual(expected);
    const chapters = texts.map((text, at) => `${"一二三"[at]}、${"甲乙丙"[at]}项情况\n${text}`);
    expect(landsOf(chapters.join("\n"))).toEqual(expected);
  });

  it("belongs to the chapter that announces it, and another chapter gives it nothing", () => {
    const list = [
      "一周公示汇总",
      "（一）出让公告",
      "FX2031-3号地块：面积18500平方米，商住用地，容积率不大于2.2。",
      "（二）采矿权公告",
      "（1）矿山名称：石桥砂岩矿",
      "（2）矿区面积0.09平方公里，拐点坐标如下：",
      RING,
      "（三）临时用地公告",
      "县公路段拟临时使用杨柳村土地0.8公顷，东至农田，南至省道，西至沟渠，北至村道。",
    ];
    expect(landsOf(list.join("\n"))).toEqual(["control FX2031-3|18500平方米||0", OF_MINE]);
  });

  it("of one kind alone stays one text: the points of a lot, and the park that it lies in", () => {
    expect(landsOf(`${LOT}\n宗地界址点坐标\n${RING}`)).toEqual(["control FX-07|2.6公顷||4"]);
    const inPark = "FX-07地块位于芳溪产业园（规划面积4.2平方公里）内，用地面积2.6公顷，容积率不大于1.8。";
    expect(landsOf(inPark)).toEqual([OF_LOT]);
    expect(
      landsOf("宗地编号：FX-07\n土地面积：2.6公顷\n所属：芳溪度假区（总面积4.2平方公里）\n容积率：≤0.8"),
    ).toEqual([OF_LOT]);
  });

  it("gives no block and no size to the zone where lots are told by their codes", () => {
    const plan = [
      "关于芳溪片区控制性详细规划的公示",
      "规划范围：东至芳溪河，南至货场路，西至环城路，北至省道，总面积96.5公顷。",
      "FX-01-05地块：二类居住用地，面积3.1公顷，容积率2.0。",
      "FX-01-06地块：商业用地，面积1.3公顷，容积率3.0。",
    ];
    expect(landsOf(plan.join("\n"))).toEqual([
      "control FX-01-05|3.1公顷||0",
      "control FX-01-06|1.3公顷||0",
      "zone 芳溪片区|96.5公顷|E芳溪河 S货场路 W环城路 N省道|",
    ]);
    const change = [
      "关于芳溪片区FX-01单元控制性详细规划调整的公示",
      "调整范围：东至芳溪河，南至货场路，西至环城路，北至省道。",
      "FX-01-03地块：用地性质由工业用地调整为居住用地，用地面积由1.75公顷调整为1.82公顷。",
      "FX-01-04地块：容积率由1.5调整为1.8。",
    ];
    expect(landsOf(change.join("\n")).filter((one) => one.startsWith("zone"))).toEqual([
      "zone 芳溪片区FX-01单元||E芳溪河 S货场路 W环城路 N省道|",
    ]);
    const assembly = [
      "芳溪县土地征收成片开发方案公示",
      "杨柳片区：面积12.5公顷，四至：东至芳溪河，南至货场路，西至环城路，北至省道。拟安排YL-01地块（工业用地，5.6公顷，容积率≥1.0）。",
      "石桥片区：面积8.6公顷，四至：东至石桥河，南至乡道，西至铁路，北至山脚。",
    ];
    expect(landsOf(assembly.join("\n")).map((one) => one.split("|")[0])).toEqual([
      "control YL-01",
      expect.stringMatching(/^zone /u),
    ]);
  });

  it("keeps the land of a zone whose limits are told without a lot", () => {
    const rules = `${ZONE}园区工业用地容积率不低于1.0，建筑系数不低于40%。`;
    expect(landsOf(rules)).toEqual([OF_ZONE]);
    expect(parse("s", HASH, rules).issues.map(({ code }) => code)).toContain("indicators-unread");
    expect(
      landsOf("规划条件\n用地面积：2.6公顷\n四至：东至甲路，南至乙路，西至丙路，北至丁路\n容积率：≤1.8")
        .length,
    ).toBe(1);
  });

  it("is told by its own code where the sides of lots stand in a list", () => {
    const list =
      "附件1 规划条件（FX-05）\n用地面积：2.3公顷；容积率：≤2.0\n附件2 规划条件（FX-06）\n用地面积：1.3公顷；容积率：≤2.5\n附件3 四至\nFX-05：东至甲河，南至乙路，西至丙路，北至国道\nFX-06：东至丁河，南至戊路，西至己路，北至庚道";
    expect(landsOf(list)).toEqual([
      "control FX-05|2.3公顷|E甲河 S乙路 W丙路 N国道|0",
      "control FX-06|1.3公顷|E丁河 S戊路 W己路 N庚道|0",
    ]);
  });

  it("is a unit by its whole code, no end of one", () => {
    const unit =
      "河湾新区HW-05单元控制性详细规划公示\nHW-05单元东至滨河大道，南至丽水路，西至中央大道，北至雅安路，总用地面积215.6公顷。";
    expect(landsOf(unit)).toEqual(["zone 河湾新区HW-05单元|215.6公顷|E滨河大道 S丽水路 W中央大道 N雅安路|"]);
  });

  it("is of the sea where a harbour is built there, and a mine where a table of rights names one", () => {
    const [harbour] = landsOf(
      `项目名称：石塘县渔港扩建工程；用海面积5.6公顷。界址点：\n${SEA.split("\n").slice(2).join("\n")}`,
    );
    expect(harbour).toBe("sea-use 石塘县渔港扩建工程|5.6公顷||4");
    const table =
      "采矿权出让信息一览表\n序号\t矿山名称\t矿区面积（平方公里）\n1\t石桥采石场\t0.086\n2\t杨柳页岩矿\t0.045";
    expect(landsOf(table)).toEqual(["mining 杨柳页岩矿|0.045||0", "mining 石桥采石场|0.086||0"]);
  });

  it("keeps a lot in a park, and the decisions of a meeting, apart; a few lines that give no record are told", () => {
    const change = [
      "关于芳溪产业园FX-25地块控规调整的公示",
      ZONE,
      "FX-25地块位于园区东部，东至芳溪河，南至二路，西至三路，北至一路，用地面积5.6公顷。",
      "调整内容：容积率由1.0调整为1.5。",
    ];
    expect(landsOf(change.join("\n"))).toEqual([
      "control FX-25|5.6公顷|E芳溪河 S二路 W三路 N一路|0",
      "control FX-25|5.6公顷||0",
      OF_ZONE,
    ]);
    const minutes = [
      "县规委会2031年第3次会议纪要",
      "一、审议了芳溪片区规划，规划范围东至甲路，南至乙路，西至丙路，北至丁路，总面积56.3公顷。",
      "二、审议了FX-15地块规划，用地面积2.35公顷，容积率2.0。",
      "三、审议石桥石灰岩矿采矿权延续，矿区面积0.12平方公里。",
    ].join("\n");
    expect(landsOf(minutes)).toEqual([
      "control FX-15|2.35公顷||0",
      "zone 芳溪片区|56.3公顷|E甲路 S乙路 W丙路 N丁路|",
    ]);
    expect(parse("s", HASH, minutes).issues.map(({ code }) => code)).toEqual(["document-unread"]);
  });

  it("ends where a heading stands above the next table, and rows of zones are no lots", () => {
    const form = [
      "园区名称：芳溪产业园",
      "规划面积：4.2平方公里",
      "四至：东至芳溪河，南至货场路，西至环城路，北至省道",
      "可供土地",
      "地块编号\t面积（亩）\t容积率",
      "FX-41\t56\t≥1.2",
    ];
    expect(landsOf(form.join("\n"))).toEqual(["control FX-41|56||0", OF_ZONE]);
    const tables =
      "附表1 园区一览表\n名称\t级别\t规划面积（公顷）\n芳溪产业园\t县级\t420\n附表2 出让地块一览表\n地块编号\t面积（公顷）\t容积率\nFX-31\t2.3\t≤2.0\nFX-32\t1.6\t≤2.5";
    expect(landsOf(tables)).toEqual([
      "control FX-31|2.3||0",
      "control FX-32|1.6||0",
      "zone 芳溪产业园|420||",
    ]);
  });
});
