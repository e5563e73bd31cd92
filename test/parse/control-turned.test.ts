import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

/** Columns of an ordinary table; the first row is its header. */
const columns = {
  count: ["序号", "1", "2"],
  code: ["地块编号", "云挂2031-07", "云挂2031-08"],
  place: ["土地位置", "湖滨路以东", "开发区纬五路北侧"],
  use: ["土地用途", "二类城镇住宅用地", "一类工业用地"],
  size: ["出让面积（㎡）", "33,481.00", "18,905.40"],
  far: ["容积率", "≤1.8", "1.2～2.0"],
  green: ["绿地率", "≥35%", "≤15%"],
  price: ["起始价（万元）", "1406", "850"],
};
type Name = keyof typeof columns;

const read = [
  "云挂2031-07 | 二类城镇住宅用地 | site 33481 m2 | far - 1.8, greenRatio 35 -",
  "云挂2031-08 | 一类工业用地 | site 18905.4 m2 | far 1.2 2, greenRatio - 15",
];

/** A table turned round: every column of the ordinary one is a line. */
function turned(names: readonly Name[], more: readonly string[] = []): string {
  const lines = names.map((name, at) => [...columns[name], ...(more[at] === undefined ? [] : [more[at]])]);
  return `出让地块一览表\n${lines.map((cells) => cells.join("\t")).join("\n")}\n`;
}

describe("a table turned round", () => {
  it("whose parcels are counted above their codes is read by the codes", () => {
    expect(records(turned(["count", "code", "place", "use", "size", "far", "green", "price"]))).toEqual(read);
  });

  it("whose codes stand below other rows is read by the codes", () => {
    expect(records(turned(["green", "far", "code", "size", "use", "place"]))).toEqual([
      "云挂2031-07 | 二类城镇住宅用地 | site 33481 m2 | greenRatio 35 -, far - 1.8",
      "云挂2031-08 | 一类工业用地 | site 18905.4 m2 | greenRatio - 15, far 1.2 2",
    ]);
  });

  it("of sizes and uses alone is read where most of its labels are known", () => {
    const { parcels } = controlOf(turned(["code", "place", "size", "use", "price"]));
    expect(parcels.map(({ code, areas }) => [code, areas.map(({ value }) => value)])).toEqual([
      ["云挂2031-07", [33481]],
      ["云挂2031-08", [18905.4]],
    ]);
  });

  it("has no parcel under 合计", () => {
    const text = turned(["code", "use", "size", "far", "green"], ["合计", "", "52,386.40", "", ""]);
    expect(records(text)).toEqual(read);
  });

  it("goes on under the label of an indicator where lines below it have none", () => {
    const head = ["宗地编号|云挂2032-11", "宗地面积|8120平方米", "容积率|≤2.2"];
    const lines = (...rows: readonly string[]): string =>
      [...head, ...rows, "出让年限|70年"].map((row) => `|${row}|`).join("\n");
    const whole = "云挂2032-11 | site 8120 m2 | far - 2.2";
    expect(records(lines("建筑限高|点式住宅：≤54米", "|商铺：≤9米", "|门卫室：≤4米"))).toEqual([
      `${whole} | 点式住宅: height - 54 | 商铺: height - 9 | 门卫室: height - 4`,
    ]);
    expect(records(lines("建筑限高|点式住宅：≤54米"))).toEqual([`${whole} | 点式住宅: height - 54`]);
    // what names itself goes on under no label
    expect(records(lines("建筑限高|≤54米", "|建筑密度≤28%"))).toEqual([
      `${whole}, height - 54, density - 28`,
    ]);
    // a second figure goes on with no first one, a bound of the other side does
    expect(records(lines("建筑限高|≤54米", "|≤60米"))).toEqual([`${whole}, height - 54`]);
    expect(records(lines("建筑密度|28%", "|不低于25%"))).toEqual([`${whole}, density - 28`]);
    expect(records(lines("建筑限高|≥18米", "|≤54米"))).toEqual([`${whole}, height 18 54`]);
    // neither does a row below a label of something else
    expect(records(lines("建筑限高|≤54米", "起始价|980万元", "|竞价幅度≥10万元"))).toEqual([
      `${whole}, height - 54`,
    ]);
  });

  it("whose rows are numbered without a head is read by the row of the code", () => {
    const rows = (...cells: readonly string[]): string =>
      cells.map((row, at) => `${at + 1}|${row}`).join("\n");
    const text = rows(
      "地块编号|云挂2033-02",
      "宗地面积|45.2亩",
      "产业准入|零部件制造（C3670）",
      "投资强度|≥300万元/亩",
      "容积率|≥1.4",
      "绿地率|≤12%",
    );
    expect(records(`出让指标承诺书\n${text}`)).toEqual([
      "云挂2033-02 | site 45.2 mu | far 1.4 -, greenRatio - 12",
    ]);
    // the head of a table of lots that was numbered, too
    expect(records("1|地块编号|面积|容积率\n2|QS-02|3.2公顷|≤2.0\n3|QS-03|2.2公顷|≤1.8")).toEqual([]);
  });
});
