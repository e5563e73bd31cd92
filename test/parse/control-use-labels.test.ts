import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, records } from "./control-section";

const uses = (text: string): string[] =>
  parse("uses", "0".repeat(64), text).parcels.flatMap(({ landUse }) =>
    landUse.map(({ raw, code }) => `${raw} ${code}`),
  );

describe("labels and names of uses", () => {
  it("what else a label announces is no use, and uses with their shares are several", () => {
    const lot = (said: string): string => `宗地编号：YC2032-13\n${said}\n容积率：≤2.0`;
    expect(uses(lot("土地用途及比例：居住用地80%，商业用地20%"))).toEqual(["居住用地 07", "商业用地 0901"]);
    expect(uses(lot("土地用途及年限：工业用地"))).toEqual(["工业用地 1001"]);
    expect(uses(lot("土地用途：公园及广场用地"))).toHaveLength(1);
    expect(uses(lot("土地用途和年限：商业40年，居住70年"))).toEqual(["商业 0901", "居住 07"]);
  });

  it("用地 and a colon at the beginning of a line announce a size or a use", () => {
    const lot = (said: string): string => `项目：样区安置房\n${said}\n容积率：2.2以下`;
    expect(records(lot("用地：3.6公顷"))).toEqual(["样区安置房 | site 3.6 ha | far - 2.2"]);
    expect(records(lot("用地：二类居住用地"))).toEqual(["样区安置房 | 二类居住用地 | far - 2.2"]);
    expect(records(lot("规划用地：54亩"))).toEqual(["样区安置房 | site 54 mu | far - 2.2"]);
    for (const said of ["用地：已落实", "用地：样县教育局", "规划用地：甲路以东、乙路以西"])
      expect(uses(lot(said))).toEqual([]);
    expect(records(lot("用地：须节约集约用地\n用地性质：居住用地"))).toEqual([
      "样区安置房 | 居住用地 | far - 2.2",
    ]);
  });

  it("as many codes as names before them go with them, two capitals in a bracket are one", () => {
    const lot = (use: string): string => `YC-A-12地块用地性质为${use}，容积率≤1.8。`;
    expect(uses(lot("A4/R2体育兼容居住用地"))).toEqual(["体育 A4", "居住用地 R2"]);
    expect(uses(lot("商住混合用地（RB）"))).toEqual(["商住混合用地 RB"]);
    expect(uses(lot("R2/B1"))).toEqual(["R2 R2", "B1 B1"]);
  });

  it("counted land is no part of a use", () => {
    const text =
      "样县公开出让一宗工业用地，总面积5.8公顷，分为A、B两个地块。A地块面积4.1公顷，容积率≥1.2。B地块面积1.7公顷，容积率≥1.0。";
    expect(uses(text)).toEqual(["工业用地 1001", "工业用地 1001"]);
    expect(uses("YC-07地块用地性质为一宗教用地，容积率≤1.0。")[0]).toMatch(/^一宗教用地/u);
  });

  it("the state before a label that the word for it would take along", () => {
    const text =
      "地块位置\t原规划性质\t拟修改规划性质\t面积（公顷）\t容积率\n镇东\t商业用地\t文化用地\t0.5\t≤1.2\n镇西\t绿地\t商业用地\t0.3\t≤0.5";
    expect(records(text)).toEqual([
      "before 镇东 | 商业用地",
      "镇东 | 文化用地 | site 0.5 ha | far - 1.2",
      "before 镇西 | 绿地",
      "镇西 | 商业用地 | site 0.3 ha | far - 0.5",
    ]);
  });
});

describe("what goes to other land", () => {
  it("the size that is taken away has a use of its own", () => {
    const text =
      "同意将YC-08地块的用地性质由商业用地调整为居住用地，用地面积由4.2公顷调整为3.9公顷，核减的0.3公顷调整为公园绿地（G1）。容积率由3.0调整为2.2。";
    expect(records(text)).toEqual([
      "before YC-08 | 商业用地 | site 4.2 ha | far - 3",
      "YC-08 | 居住用地 | site 3.9 ha | far - 2.2",
    ]);
  });

  it("several former values become one", () => {
    const text =
      "将YC-03地块与YC-04地块合并为YC-03地块，合并后用地面积3.2公顷，用地性质为商务用地。YC-03地块容积率由2.5、3.0统一调整为2.8，建筑限高由60米调整为80米。";
    expect(records(text)).toContain("YC-03 | 商务用地 | site 3.2 ha | far - 2.8, height - 80");
    expect(records(text).filter((line) => line.startsWith("before YC-03"))).toEqual([
      "before YC-03 | height - 60",
    ]);
    const open = controlOf("YC-12地块容积率由2.5、3.0调整为2.8、3.2，绿地率30%。");
    expect(open.parcels.map(({ indicators }) => indicators.far)).toEqual([undefined]);
    expect(open.issues.map(({ code }) => code)).toEqual(["control-value-unread"]);
  });
});

describe("names and figures that look alike", () => {
  it("the thousands of a size behind 地块 number none", () => {
    const text =
      "P(32)073号地块规划要求\n规划用地面积：38,211.6平方米，其中东地块20,106.3平方米，西地块18,105.3平方米；\n容积率：东地块≤1.8，西地块≤1.6；\n绿地率：≥35%。";
    expect(records(text)).toEqual([
      "P(32)073 | site 38211.6 m2 | greenRatio 35 - | 东地块: far - 1.8 | 西地块: far - 1.6",
    ]);
  });

  it("the lot of a letter is what its title asks about", () => {
    const text =
      "县局对《关于要求明确城北老茶厂地块规划条件的函》的复函\n该地块用地面积18.6亩，规划用地性质为商住用地，容积率不大于2.0。";
    expect(records(text).map((line) => line.split(" | ")[0])).toEqual(["城北老茶厂地块"]);
  });

  it("a header whose lower line has slipped is refused", () => {
    const row = "YX-01-01\tR2\t3.21\t1.8\t25\t35\t";
    const text = (slip: string): string =>
      `地块编号\t用地代码\t面积(公顷)\t控制指标\t\t\t备注\n${slip}容积率\t密度(%)\t绿地率(%)\t\n${row}\n${row.replace("01-01", "01-02")}`;
    expect(records(text("\t\t\t"))[0]).toBe(
      "YX-01-01 | R2 | site 3.21 ha | far - 1.8, density - 25, greenRatio 35 -",
    );
    const slipped = controlOf(text("\t\t"));
    expect(slipped.parcels.map(({ code, indicators }) => [code, indicators])).toEqual([
      ["YX-01-01", {}],
      ["YX-01-02", {}],
    ]);
    expect(slipped.issues.map(({ code }) => code)).toContain("control-row-refused");
  });

  it("letters for figures before a blank, and a word with one wrong character", () => {
    const read = parse(
      "scan",
      "0".repeat(64),
      "地块编号：YC-9\n容积率：大于l.0且不大于1.6\n绿地宰：不小于 3O %",
    );
    const { far, greenRatio } = read.parcels[0]?.indicators ?? {};
    expect([far?.min, far?.max, greenRatio?.min]).toEqual([1, 1.6, 30]);
  });

  it("land that a plan takes for roads besides is another, and what a lot is in a plan is its own", () => {
    const split = "NX-04-05、NX-04-06地块面积分别为52.3亩、81.6亩，规划用地性质为旅馆用地（B14）；";
    for (const rest of ["另有40.1亩调整为城镇道路用地。", "其余40.1亩调整为城镇道路用地。"])
      expect(uses(`规划调整公告\n${split}${rest}\n容积率≤1.2。\n`)).toEqual(["旅馆用地 B14", "旅馆用地 B14"]);
    const plan =
      "NX-05地块用地面积8640平方米；用地在《城北工业园控制性详细规划》中为M1一类工业用地；容积率1.2-3.0。";
    expect(uses(`规划条件公示\n${plan}\n`)).toEqual(["一类工业用地 M1"]);
    expect(
      uses("NX-06地块容积率≤1.0。\n注：用地代码依据《国土空间调查、规划、用途管制用地用海分类指南》。\n"),
    ).toEqual([]);
  });

  it("behind a lot and a colon, and in brackets before the size of the lot", () => {
    const text = "NX-1地块：规划为村民住宅用地（V1），面积2.1公顷，容积率控制在1.1以内。";
    expect(records(`村庄规划\n${text}\n`)).toEqual(["NX-1 | V1 | site 2.1 ha | far - 1.1"]);
    const listed = "NX-21地块（R2）2.15公顷，容积率≤2.8；NX-22地块（G1）0.46公顷。";
    expect(records(`更新单元规划要点\n${listed}\n`)).toEqual([
      "NX-21 | R2 | site 2.15 ha | far - 2.8",
      "NX-22 | G1 | site 0.46 ha",
    ]);
  });

  it("parted by commas to the end of their entry, and without its noun as a clause", () => {
    const lot = (said: string): string => `地块编号：NX储2033-8\n${said}\n容积率：≤2.2\n`;
    for (const comma of [",", "，"])
      expect(uses(lot(`土地用途：城镇住宅用地${comma}零售商业用地`))).toEqual([
        "城镇住宅用地 0701",
        "零售商业用地 090101",
      ]);
    expect(uses(lot("土地用途：城镇住宅用地，商业建筑面积不超过5%"))).toEqual(["城镇住宅用地 0701"]);
    const list =
      "2033年拟供应地块清单\n1. 东片NX-03-02地块，商住，45亩，容积率2.4。\n2. 西片NX-05-11地块，工业，118亩，容积率1.3。\n";
    expect(uses(list)).toEqual(["商住 null", "工业 1001"]);
    // what stands around a lot is none of its uses
    expect(uses("NX-06地块位于开发区，办公、商业设施齐全，面积1.2公顷，容积率≤2.0。\n")).toEqual([]);
    expect(uses("NX-07地块如下：办公、商业用地，面积1.2公顷，容积率≤2.0。\n")).toEqual([
      "办公 0801",
      "商业用地 0901",
    ]);
  });

  it("the part of the land before a use is none of it", () => {
    const lot =
      "宗地编号：NX-2033-06\n土地用途：A区为城镇住宅用地，B区为商业用地\n容积率：A区1.0-2.0，B区≤3.0\n";
    expect(uses(lot)).toEqual(["城镇住宅用地 0701", "商业用地 0901"]);
  });
});
