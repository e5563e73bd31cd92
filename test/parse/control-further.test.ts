import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed } from "./control-section";

const codes = (text: string): (string | null)[] => controlOf(text).parcels.map((one) => one.code);

describe("further forms", () => {
  it.each([
    ["涉及地块:QC-04-11、QC-04-13\nQC-04-11:容积率≤1.8\nQC-04-13:容积率≤1.2", ["QC-04-11", "QC-04-13"]],
    ["编号为2031-工-08的宗地,面积30.5亩,容积率≥1.0", ["2031-工-08"]],
    ["位于学府路的中学地块(QC-07)用地面积2公顷,容积率≤0.8", ["QC-07"]],
    ["“2031-31”号地块容积率≤2.2", ["2031-31"]],
  ])("codes: %s", (text, expected) => {
    expect(codes(`规划条件公示\n${text}。`)).toEqual(expected);
  });

  it("blanks between all digits of an area, and a word for its size", () => {
    const text = "规划条件\n地块代码 QC-08\n用地规模 2 2 5 0 0平方米\n容积率 ≤1.5";
    expect(areasOf(parcelNamed(controlOf(text), "QC-08"))).toEqual(["site 22500 m2"]);
  });

  it("lots under the label 地块, use under 性质", () => {
    const lot = (name: string, far: string): string =>
      `序号:0${far.slice(-1)}\n地块:${name}\n面积:32亩\n性质:商业用地\n容积率:${far}\n`;
    const { parcels } = controlOf(`推介会资料\n${lot("老街片区", "≤1.1")}${lot("滨江3号地", "≤4.2")}`);
    expect(parcels.map((one) => [one.name, one.landUse[0]?.raw, limits(one.indicators.far)])).toEqual([
      ["老街片区", "商业用地", "- 1.1"],
      ["滨江3号地", "商业用地", "- 4.2"],
    ]);
  });

  it("values that are said to be void are those before", () => {
    const { parcels } = controlOf(
      "重新核定公告\n原核定的QC-09地块规划条件(容积率≤3.0,建筑密度≤35%)自公布之日起作废。\n重新核定QC-09地块:容积率≤2.5,建筑密度≤40%。",
    );
    expect(parcels.map((one) => [one.version, limits(one.indicators.far)])).toEqual([
      ["before", "- 3"],
      ["current", "- 2.5"],
    ]);
  });

  it("a value and its name again behind 更正为, an area without 由", () => {
    const { parcels } = controlOf(
      "补充公告\nQC-10地块“容积率≤2.0”更正为“容积率≤2.2”,出让面积“21,034平方米”更正为“20,988平方米”。",
    );
    expect(parcels.map((one) => [one.version, limits(one.indicators.far), areasOf(one).join()])).toEqual([
      ["before", "- 2", "site 21034 m2"],
      ["current", "- 2.2", "site 20988 m2"],
    ]);
  });

  it("an item that says something of every parcel before it", () => {
    const { parcels } = controlOf(
      "批复\n一、同意下列规划条件。\n二、QC-11地块用地面积2公顷,限高36米;QC-12地块用地面积1公顷,限高24米。\n三、两个地块的容积率均不大于1.6。\n四、用地性质均为二类居住用地。",
    );
    expect(parcels.map((one) => [one.code, limits(one.indicators.far), one.landUse[0]?.raw])).toEqual([
      ["QC-11", "- 1.6", "二类居住用地"],
      ["QC-12", "- 1.6", "二类居住用地"],
    ]);
  });

  it("rows before and after a change under a line each, or columns side by side", () => {
    const rows = controlOf(
      "对比表\n地块编码 | 用地性质 | 用地面积(公顷) | 容积率\n调整前\nQC-13 | R2 | 5.12 | 1.6\n调整后\nQC-13 | R2 | 4.80 | 1.8",
    ).parcels;
    const columns = controlOf(
      "对比表\n编号 地块面积(平方米) 容积率 备注\n修改前 修改后 修改前 修改后\nQC-14 18240 17655 3.0 2.2 已批",
    ).parcels;
    expect(
      [...rows, ...columns].map((one) => [one.version, areasOf(one)[0], limits(one.indicators.far)]),
    ).toEqual([
      ["before", "site 5.12 ha", "- 1.6"],
      ["current", "site 4.8 ha", "- 1.8"],
      ["before", "site 18240 m2", "- 3"],
      ["current", "site 17655 m2", "- 2.2"],
    ]);
  });

  it("units in a line of their own, parcels by one letter, a list of parts", () => {
    const units = controlOf("一览表\n宗地编号 用地面积 容积率 建筑密度\n(平方米) (%)\nQC-15 5340.2 ≤2.2 ≤45");
    expect(areasOf(parcelNamed(units, "QC-15"))).toEqual(["site 5340.2 m2"]);
    expect(four(parcelNamed(units, "QC-15").indicators)).toEqual(["- 2.2", "- 45", "none", "none"]);
    const letters = controlOf("一览\n地块|A|B\n面积/㎡|12560|8850\n容积率|1.0<R≤2.0|R≤1.8\n密度|≤25%|≤45%");
    expect(letters.parcels.map((one) => [one.code, areasOf(one)[0], limits(one.indicators.far)])).toEqual([
      ["A", "site 12560 m2", "1! 2"],
      ["B", "site 8850 m2", "- 1.8"],
    ]);
    const parts = controlOf(
      "规划条件\n其中:QC-16-01 3.15公顷 R2 容积率≤1.8;QC-16-02 2.20公顷 A33 容积率≤0.9。",
    );
    expect(
      parts.parcels.map((one) => [areasOf(one)[0], one.landUse[0]?.code, limits(one.indicators.far)]),
    ).toEqual([
      ["site 3.15 ha", "R2", "- 1.8"],
      ["site 2.2 ha", "A33", "- 0.9"],
    ]);
  });
});

describe("cells run together", () => {
  it("are cut where there is one way only", () => {
    const text =
      "出让公告附表\n序号地块编号土地位置土地面积(㎡)土地用途容积率建筑密度绿地率出让年限\n1LH2031-07临湖路东侧22456.7二类居住用地≤2.1≤24%≥35%70年\n2LH2031-08学府路北侧8123.45商业用地1.0<R≤1.5≤45%≥20%40年";
    const parsed = controlOf(text);
    expect(parsed.issues.map((issue) => issue.code)).toEqual([]);
    expect(
      parsed.parcels.map((one) => [one.code, areasOf(one)[0], ...four(one.indicators).slice(0, 3)]),
    ).toEqual([
      ["LH2031-07", "site 22456.7 m2", "- 2.1", "- 24", "35 -"],
      ["LH2031-08", "site 8123.45 m2", "1! 1.5", "- 45", "20 -"],
    ]);
  });
});

describe("lists of land", () => {
  it("have a code of a use and an area behind the colon", () => {
    const { parcels } = controlOf(
      "控制指标:\nRW-01:R2,3.4公顷,容积率2.0,限高60m\nRW-02:B1,1.2公顷,容积率2.5,限高50m",
    );
    expect(parcels.map((one) => [areasOf(one)[0], one.landUse[0]?.code, limits(one.indicators.far)])).toEqual(
      [
        ["site 3.4 ha", "R2", "- 2"],
        ["site 1.2 ha", "B1", "- 2.5"],
      ],
    );
  });

  it("have lots by their places whose use changes", () => {
    const { parcels } = controlOf(
      "规划条件论证公示\n拟将桐花路原纺织厂地块(面积42 300㎡)用地性质由工业用地调整为二类居住用地,容积率控制在1.6以内,建筑密度≤26%。\n拟将桐花路原粮库地块(面积18 900㎡)用地性质由仓储用地调整为商业用地,容积率控制在2.0以内,建筑密度≤45%。",
    );
    expect(parcels.map((one) => [one.version, one.name, one.landUse[0]?.raw])).toEqual([
      ["before", "桐花路原纺织厂地块", "工业用地"],
      ["current", "桐花路原纺织厂地块", "二类居住用地"],
      ["before", "桐花路原粮库地块", "仓储用地"],
      ["current", "桐花路原粮库地块", "商业用地"],
    ]);
  });

  it("begin a line with a bare code and its place; a blank parts a use from the next label", () => {
    const lot = (code: string, use: string, far: string): string =>
      `${code} 位于新兴路东 土地用途:${use} 面积:26 680平方米 容积率:不大于${far} 起始价:1120万元\n`;
    const { parcels } = controlOf(
      `挂牌地块\n${lot("RS-G31-07", "教育用地", "0.8")}${lot("RS-G31-08", "医疗卫生用地", "1.2")}`,
    );
    expect(
      parcels.map((one) => [one.code, one.landUse[0]?.raw, areasOf(one)[0], limits(one.indicators.far)]),
    ).toEqual([
      ["RS-G31-07", "教育用地", "site 26680 m2", "- 0.8"],
      ["RS-G31-08", "医疗卫生用地", "site 26680 m2", "- 1.2"],
    ]);
  });
});

describe("common forms", () => {
  const only = (text: string) => {
    const { parcels, issues } = controlOf(`规划条件公示\n${text}`);
    expect(issues).toEqual([]);
    expect(parcels).toHaveLength(1);
    const [parcel] = parcels;
    if (parcel === undefined) throw new Error("no parcel");
    return parcel;
  };

  it("a strip by its distance has a height of its own", () => {
    const prose = only("QD-01地块容积率≤1.6,建筑限高45米,其中沿河60米范围内限高15m。");
    const cell = only("1.地块编号:QD-02\n2.建筑高度:不超过40米,其中临老街25米以内建筑高度不超过12米");
    expect([prose, cell].map((one) => limits(one.indicators.height))).toEqual(["- 45", "- 40"]);
    expect(
      [prose, cell].map((one) => one.variants.map((part) => [part.scope, limits(part.indicators.height)])),
    ).toEqual([[["沿河60米范围内", "- 15"]], [["临老街25米以内", "- 12"]]]);
  });

  it.each([["建筑高度不大于三十六米(不超过11层)"], ["建筑层数不超过11层且高度不超过36米"]])(
    "storeys and metres in one phrase: %s",
    (values) => {
      const { indicators } = only(`QD-03地块容积率≤1.6,${values}。`);
      expect([limits(indicators.height), limits(indicators.storeys)]).toEqual(["- 36", "- 11"]);
    },
  );

  it("codes of uses behind a colon and in brackets behind one name are all kept", () => {
    const listed = only("QD-04地块:R22/B12用地,用地面积1.5公顷,容积率≤2.4");
    const named = only("QD-05地块用地性质为商住混合用地(B12/R22),容积率≤2.4");
    expect(listed.landUse.map((use) => use.code)).toEqual(["R22", "B12"]);
    expect(named.landUse.map((use) => use.code)).toEqual(["B12", "R22"]);
  });

  it("a cell of two whole numbers is a range, a remark behind the last cell none", () => {
    const head = "序号|地块编号|面积(㎡)|用途|容积率|建筑密度(%)|绿地率(%)";
    const rows = "1|QD-06|9100|工业|≥1.1|45-65|≤15|备注:带建筑\n2|QD-07|8200|工业|≥1.2|≥45|≤15";
    const { parcels, issues } = controlOf(`一览表\n${head}\n${rows}`);
    expect(issues).toEqual([]);
    expect(parcels.map((one) => [one.code, ...four(one.indicators).slice(0, 3)])).toEqual([
      ["QD-06", "1.1 -", "45 65", "- 15"],
      ["QD-07", "1.2 -", "45 -", "- 15"],
    ]);
  });

  it("more figures than labels are refused", () => {
    const text = "一览表\n地块编号|用途|容积率|绿地率\nQD-08|商业|≤2.0|≤45%|≥20%\nQD-09|商业|≤2.2|≥15%";
    const { parcels, issues } = controlOf(text);
    expect(parcels.map((one) => one.code)).toEqual(["QD-09"]);
    expect(issues.map((issue) => issue.code)).toContain("control-row-refused");
  });

  it("the name again between its limits in a cell, signs struck through, breaks left by markup", () => {
    expect(limits(only("地块编号|QD-10\n容积率|1.0<容积率≤2.4\n绿地率|≥30%").indicators.far)).toBe("1! 2.4");
    const struck = only("用地编号为QD-11的地块,容积率≯1.3,绿地率≮25%。").indicators;
    expect([limits(struck.far), limits(struck.greenRatio)]).toEqual(["- 1.3", "25 -"]);
    const broken = only("|地块<br>编号|土地<br/>用途|容积率|\n|QD-12|零售商业|≤1.4|");
    expect([broken.code, broken.landUse[0]?.raw, limits(broken.indicators.far)]).toEqual([
      "QD-12",
      "零售商业",
      "- 1.4",
    ]);
  });

  it("lots side by side under their codes; the units in a caption; a code right behind 编号", () => {
    const turned = controlOf("一览表\n宗地编号|2031-21|2031-22\n土地面积(㎡)|7100|6200\n容积率|≤1.7|≤2.6");
    expect(turned.parcels.map((one) => [one.code, limits(one.indicators.far), areasOf(one).join()])).toEqual([
      ["2031-21", "- 1.7", "site 7100 m2"],
      ["2031-22", "- 2.6", "site 6200 m2"],
    ]);
    const units = only("地块一览表(面积:公顷;高度:米)\n地块编号|面积|容积率|建筑高度\nQD-13|1.7|≤1.9|≤33");
    expect(areasOf(units)).toEqual(["site 1.7 ha"]);
    expect(only("宗地二:编号清2031-6,面积5 200平方米,容积率≤1.9。").code).toBe("清2031-6");
  });

  it("rows of the plan in force and of the one proposed; a part's ratio behind the parcel's own", () => {
    const head = "地块编号|状态|用地性质|容积率|建筑密度";
    const rows = "QD-14|现行|商业用地|≤2.8|≤45%\nQD-14|拟调整|居住用地|≤1.9|≤25%";
    const { parcels } = controlOf(`对照表\n${head}\n${rows}`);
    expect(parcels.map((one) => [one.version, one.landUse[0]?.raw, limits(one.indicators.far)])).toEqual([
      ["before", "商业用地", "- 2.8"],
      ["current", "居住用地", "- 1.9"],
    ]);
    const part = only("QD-15地块容积率:≤2.4,其中商业部分≤1.1").variants[0];
    expect(limits(part?.indicators.far)).toBe("- 1.1");
  });

  it("an office of more signs before the year; lots of a table that only their places name", () => {
    expect(codes("公告\n标的一:清自然储2031-3号地块,容积率≤1.2,绿地率≥30%。")).toEqual(["清自然储2031-3号"]);
    const { parcels } = controlOf(
      "一览表\n出让地块位置|出让面积(平方米)|土地用途|规划指标\n北苑路与西环路交叉口|4100|商业用地|容积率≤1.3;绿地率≥20%\n北苑路以南|5200|商业用地|容积率≤1.4;绿地率≥25%",
    );
    expect(parcels.map((one) => [one.name, limits(one.indicators.far)])).toEqual([
      ["北苑路与西环路交叉口", "- 1.3"],
      ["北苑路以南", "- 1.4"],
    ]);
  });

  it("cells in quotation marks keep their commas, codes side by side with blanks alone", () => {
    const quoted = controlOf(
      '公告\n地块编号,面积(亩),用途,容积率,起始价(万元)\nQD-16,"1,204.5",工业,≥1.1,"11,300"\nQD-17,61.5,工业,≥1.2,980',
    ).parcels;
    expect(quoted.map((one) => [one.code, areasOf(one).join(), limits(one.indicators.far)])).toEqual([
      ["QD-16", "site 1204.5 mu", "1.1 -"],
      ["QD-17", "site 61.5 mu", "1.2 -"],
    ]);
    const turned = controlOf(
      "公告\n宗地编号 QD2031-7 QD2031-8\n土地面积(亩) 21.5 22.5\n容积率 ≥1.1 ≥0.9",
    ).parcels;
    expect(turned.map((one) => [one.code, areasOf(one).join(), limits(one.indicators.far)])).toEqual([
      ["QD2031-7", "site 21.5 mu", "1.1 -"],
      ["QD2031-8", "site 22.5 mu", "0.9 -"],
    ]);
  });

  it("a letter that no list knows stands for the name; one column of values beside one of units", () => {
    const { parcels } = controlOf(
      "公告\n地块编号|面积/亩|容积率|密度/%\nQD-18|61.2|1.1<r≤1.7|≤31\nQD-19|12.4|r≤2.1|≤51",
    );
    expect(parcels.map((one) => [limits(one.indicators.far), one.variants.length])).toEqual([
      ["1.1! 1.7", 0],
      ["- 2.1", 0],
    ]);
    expect(limits(only("地块编号:QD-20\n建筑密度:35%≤M≤55%").indicators.density)).toBe("35 55");
    const valued = only(
      "控制项|单位|控制值\n地块编号|—|QD-21\n用地面积|公顷|3.15\n容积率|—|≤1.7\n绿地率|%|≥31",
    );
    expect([valued.code, areasOf(valued).join(), ...four(valued.indicators).slice(0, 3)]).toEqual([
      "QD-21",
      "site 3.15 ha",
      "- 1.7",
      "none",
      "31 -",
    ]);
  });
});
