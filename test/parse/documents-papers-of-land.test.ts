import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const SHEET = [
  "建设用地界址点成果表",
  "项目名称：云霄县气站用地",
  "用地面积：1.2000公顷",
  "点号 X Y",
  "J1 2656123.456 39479123.456",
  "J2 2656243.456 39479123.456",
  "J3 2656243.456 39479223.456",
  "J4 2656123.456 39479223.456",
];
const LOT = [
  "关于YX-08地块规划条件的函",
  "YX-08地块用地面积2.35公顷，用地性质为二类居住用地，容积率不大于1.8。",
];
const PLAN = [
  "云霄县陈岱片区土地征收成片开发方案",
  "本方案位于陈岱镇，东至滨海路，南至南街，西至环镇路，北至北门，总面积38.2公顷。",
];
const RANGES = [
  "云霄县省级以上园区四至范围表",
  "园区名称\t面积（公顷）\t四至范围",
  "常山产业园\t412.3\t东至滨河路，南至南街，西至环城路，北至北门",
  "陈岱产业园\t180.6\t东至沙河，南至学校，西至山脚，北至S201",
];
const TAKEN = [
  "云霄县人民政府征收土地公告",
  "拟征收火田镇溪边村集体土地2.1公顷，东至河堤，南至村道，西至水渠，北至山脚。",
];

/** Each land of a text with its sizes as printed and the number of its points. */
function lands(...texts: readonly (readonly string[])[]): readonly string[] {
  const { parcels, zones, tables } = parse("pasted", "0".repeat(64), texts.flat().join("\n"));
  const of = (id: string): number =>
    (tables.get(id) ?? []).flatMap(({ rings }) => rings.map(({ points }) => points.length))[0] ?? 0;
  return [
    ...parcels.map(({ id, code, name, areas }) => `${code ?? name} ${areas.map(({ raw }) => raw)} ${of(id)}`),
    ...zones.map(({ name, areas }) => `${name} ${areas.map(({ raw }) => raw)}`),
  ].sort();
}

describe("a paper about land below another text", () => {
  it("is a text of its own where it is a sheet of points that names its own land", () => {
    expect(lands(LOT, SHEET)).toEqual(["YX-08 2.35公顷 0", "云霄县气站用地 1.2000公顷 4"]);
    const form = ["云霄县国有建设用地使用权挂牌出让公告", "宗地编号：YX2033-05", "宗地面积：23562平方米"];
    expect(lands(SHEET, form)).toEqual(["YX2033-05 23562平方米 0", "云霄县气站用地 1.2000公顷 4"]);
  });

  it("is the sheet of the land above where it names none, or the same", () => {
    expect(lands(LOT, [SHEET[0] ?? "", ...SHEET.slice(3)])).toEqual(["YX-08 2.35公顷 4"]);
    expect(lands(LOT, [SHEET[0] ?? "", "宗地编号：YX-08", ...SHEET.slice(3)])).toEqual(["YX-08 2.35公顷 4"]);
  });

  it("is a text of its own where it is a plan without 关于 in its title", () => {
    expect(lands(LOT, PLAN)).toEqual(["YX-08 2.35公顷 0", "云霄县陈岱片区土地征收成片开发方案 38.2公顷"]);
    expect(lands(TAKEN, PLAN)).toEqual([
      "云霄县陈岱片区土地征收成片开发方案 38.2公顷",
      "火田镇溪边村 2.1公顷 0",
    ]);
  });

  it("belongs to the notice that publishes it", () => {
    const notice = ["关于公布陈岱片区方案的公告", "现将陈岱片区土地征收成片开发方案予以公布。"];
    const { documents } = parse("pasted", "0".repeat(64), [...notice, ...PLAN].join("\n"));
    expect(documents.map(({ title }) => title)).toEqual(["关于公布陈岱片区方案的公告"]);
  });
});

describe("the rows of a table above the title of another text", () => {
  it("are no lines of that title", () => {
    expect(lands(RANGES, TAKEN)).toEqual(
      ["常山产业园 412.3", "火田镇溪边村 2.1公顷 0", "陈岱产业园 180.6"].sort(),
    );
  });
});
