import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed } from "./control-section";

const table = (...rows: readonly string[]): string => ["某片区地块控制指标", ...rows].join("\n");

describe("indicator tables", () => {
  it("have columns in any order, units in the header and columns of no interest", () => {
    const parsed = controlOf(
      table(
        "地块编号\t位置\t起始价(万元)\t土地面积(㎡)\t土地用途\t容积率\t绿地率(%)\t建筑密度(%)\t建筑高度(米)\t出让年限(年)",
        "2024-07号\t东湖路北\t8800\t26667\t二类居住用地(R2)\t1.0-2.2\t≥35\t≤25\t≤54\t70",
        "2024-08号\t西环路南\t5600\t1.5公顷\t商业用地(B1)/商务用地(B2)\t≤3.0\t≥20\t≤45\t/\t40",
        "合计\t\t14400\t41667\t\t\t\t\t\t",
      ),
    );
    expect(
      parsed.parcels.map((parcel) => [parcel.code, areasOf(parcel).join(), ...four(parcel.indicators)]),
    ).toEqual([
      ["2024-07号", "site 26667 m2", "1 2.2", "- 25", "35 -", "- 54"],
      ["2024-08号", "site 1.5 ha", "- 3", "- 45", "20 -", "none"],
    ]);
    expect(parcelNamed(parsed, "2024-08号").absent).toMatchObject([{ indicator: "height", reason: "none" }]);
    expect(parcelNamed(parsed, "2024-08号").landUse.map((use) => use.code)).toEqual(["B1", "B2"]);
    expect(parsed.issues).toEqual([]);
  });

  it("bound industry below where all else is bound above: a sign turned round moves no cell", () => {
    const parsed = controlOf(
      table(
        "地块编码\t名称\t用地面积(公顷)\t容积率\t建筑密度(%)\t绿地率(%)\t建筑高度(m)\t备注",
        "XH-01\t二类居住用地\t5.62\t≤1.8\t≤25\t≥35\t≤54",
        "XH-02\t商业用地\t1.44\t≤2.5\t≤50\t≥20\t≤40\t含菜场",
        "XH-03\t一类工业用地\t7.75\t≥1.2\t≥40\t≤20\t≤30",
      ),
    );
    expect(four(parcelNamed(parsed, "XH-03").indicators)).toEqual(["1.2 -", "40 -", "- 20", "- 30"]);
  });

  it("keep the header as a second place of every limit", () => {
    const text = table("地块编号|容积率|建筑密度", "NB-01|≤2.5|≤30%");
    const far = parcelNamed(controlOf(text), "NB-01").indicators.far;
    expect(far?.raw).toBe("≤2.5");
    const header = far?.evidence.more?.[0];
    expect(text.slice(header?.start, header?.end)).toBe("容积率");
  });

  it.each([
    [
      "bars with empty cells",
      [
        "| 编号 | 用地面积(公顷) | 规划控制指标 | | |",
        "| | | 容积率 | 建筑密度 | 绿地率 |",
        "|---|---|---|---|---|",
        "| NB-01 | 3.2 | ≤2.5 | ≤30% | ≥35% |",
      ],
    ],
    [
      "a header over several columns copied once",
      ["编号\t用地面积(公顷)\t规划控制指标", "容积率\t建筑密度\t绿地率", "NB-01\t3.2\t≤2.5\t≤30%\t≥35%"],
    ],
    [
      "a header repeated in each cell it spans",
      [
        "编号\t用地面积(公顷)\t规划控制指标\t规划控制指标\t规划控制指标",
        "编号\t用地面积(公顷)\t容积率\t建筑密度\t绿地率",
        "NB-01\t3.2\t≤2.5\t≤30%\t≥35%",
      ],
    ],
    [
      "wide gaps",
      [
        "编号      用地面积(公顷)    容积率   建筑密度(%)   绿地率(%)",
        "NB-01     3.2             ≤2.5    ≤30          ≥35",
      ],
    ],
    [
      "single blanks and a broken decimal",
      ["编号 用地面积(公顷) 容积率 建筑密度(%) 绿地率(%)", "NB-01 3. 2 ≤2. 5 ≤30 ≥35"],
    ],
    ["commas", ["编号,用地面积(公顷),容积率,建筑密度,绿地率", "NB-01,3.2,≤2.5,≤30%,≥35%"]],
    [
      "a list in one cell",
      ["编号|用地面积(公顷)|规划条件", "NB-01|3.2|容积率：≤2.5；建筑密度：≤30%；绿地率：≥35%"],
    ],
    [
      "one cell a line",
      [
        "编号",
        "用地面积(公顷)",
        "容积率",
        "建筑密度(%)",
        "绿地率(%)",
        "",
        "NB-01",
        "",
        "3.2",
        "≤2.5",
        "≤30",
        "≥35",
      ],
    ],
    [
      "rows that are indicators",
      [
        "指标\tNB-01\tNB-02",
        "用地面积(公顷)\t3.2\t1.1",
        "容积率\t≤2.5\t≤1.0",
        "建筑密度\t≤30%\t≤20%",
        "绿地率\t≥35%\t≥40%",
      ],
    ],
    [
      "labels beside their values",
      ["宗地编号\tNB-01\t用地面积\t3.2公顷", "容积率\t≤2.5\t建筑密度\t≤30%", "绿地率\t≥35%\t保证金\t500万元"],
    ],
    ["letters for names", ["地块\t面积(公顷)\tFAR\tBD(%)\tGAR(%)", "NB-01\t3.2\t≤2.5\t≤30\t≥35"]],
    [
      "signs in the header",
      ["地块\t面积(公顷)\t容积率(≤)\t建筑密度%(≤)\t绿地率%(≥)", "NB-01\t3.2\t2.5\t30\t35"],
    ],
  ])("are read from %s", (_, rows) => {
    const parcel = parcelNamed(controlOf(table(...rows)), "NB-01");
    expect(areasOf(parcel)).toEqual(["site 3.2 ha"]);
    expect(four(parcel.indicators)).toEqual(["- 2.5", "- 30", "35 -", "none"]);
    expect(parcel.indicators.density?.unit).toBe("percent");
    expect(parcel.indicators.far?.assumed).toBe(false);
  });

  it("give two versions for columns before and after a change", () => {
    const parsed = controlOf(
      table(
        "单位:公顷",
        "| 地块编号 | 用地面积 | 调整前 | | | 调整后 | | |",
        "| | | 用地性质 | 容积率 | 建筑密度 | 用地性质 | 容积率 | 建筑密度 |",
        "|---|---|---|---|---|---|---|---|",
        "| NP-03-12a | 3.20 | 商业用地 | ≤2.0 | ≤40% | 二类居住用地 | ≤2.5 | ≤25% |",
      ),
    );
    expect(
      parsed.parcels.map((parcel) => [parcel.version, ...four(parcel.indicators), parcel.landUse[0]?.raw]),
    ).toEqual([
      ["before", "- 2", "- 40", "none", "none", "商业用地"],
      ["current", "- 2.5", "- 25", "none", "none", "二类居住用地"],
    ]);
    expect(areasOf(parcelNamed(parsed, "NP-03-12a"))).toEqual(["site 3.2 ha"]);
  });

  it.each([
    [
      "rows that name the state",
      ["地块编号\t方案\t用地性质\t容积率", "NP-11\t调整前\t工业用地\t1.0", "\t调整后\t新型产业用地\t2.5"],
    ],
    [
      "captions of two tables",
      [
        "调整前地块指标表",
        "地块编号\t用地性质\t容积率",
        "NP-11\t工业用地\t1.0",
        "调整后地块指标表",
        "地块编号\t用地性质\t容积率",
        "NP-11\t新型产业用地\t2.5",
      ],
    ],
    [
      "states as columns and the parcel named above",
      [
        "NP-11地块指标对照如下:",
        "指标\t调整前\t调整后",
        "用地性质\t工业用地\t新型产业用地",
        "容积率\t1.0\t2.5",
      ],
    ],
  ])("give two versions for %s", (_, rows) => {
    const own = controlOf(table(...rows)).parcels.filter((parcel) => parcel.code === "NP-11");
    expect(
      own.map((parcel) => [parcel.version, limits(parcel.indicators.far), parcel.landUse[0]?.raw]),
    ).toEqual([
      ["before", "- 1", "工业用地"],
      ["current", "- 2.5", "新型产业用地"],
    ]);
    expect(own[1]?.supersedes).toBe(own[0]?.id);
  });

  it("put cells back under their columns where a spanning cell above took their place", () => {
    const parsed = controlOf(
      table(
        "街区\t地块编号\t性质\t面积(㎡)\t容积率\t建筑密度(%)",
        "一号街区\tS1-01\tR21\t12000\t≤2.0\t≤30",
        "S1-02\tR21\t13000\t≤2.1\t≤28",
        "二号街区\tS2-01\tA33\t20000\t≤0.9\t≤25",
      ),
    );
    expect(
      parsed.parcels.map((parcel) => [
        parcel.block,
        parcel.code,
        areasOf(parcel).join(),
        limits(parcel.indicators.far),
      ]),
    ).toEqual([
      ["一号街区", "S1-01", "site 12000 m2", "- 2"],
      ["一号街区", "S1-02", "site 13000 m2", "- 2.1"],
      ["二号街区", "S2-01", "site 20000 m2", "- 0.9"],
    ]);
  });

  it("keep further rows of a parcel as its parts", () => {
    const parsed = controlOf(
      table(
        "| 地块编号 | 用地代码 | 用地名称 | 用地面积（m²） | 容积率 | 建筑高度 |",
        "| DP-02 | 0901 | 商业用地 | 12,005 | ≤3.0 | ≤100m |",
        "| 其中：酒店 | | | | ≤2.0 | ≤80m |",
      ),
    );
    const parcel = parcelNamed(parsed, "DP-02");
    expect(limits(parcel.indicators.far)).toBe("- 3");
    expect(
      parcel.variants.map(({ scope, indicators }) => [
        scope,
        limits(indicators.far),
        limits(indicators.height),
      ]),
    ).toEqual([["酒店", "- 2", "- 80"]]);
    expect(parcel.landUse).toMatchObject([
      { raw: "商业用地", code: "0901", scheme: "MNR-2023", suggested: false },
    ]);
    expect(areasOf(parcel)).toEqual(["site 12005 m2"]);
  });

  it("tell the parcel's code from the number of its sheet", () => {
    const parsed = controlOf(
      table(
        "图则编号 地块编码 用地性质代码 用地性质 用地面积（hm2） 容积率上限 绿地率下限（%） 备注",
        "01 PZ-01 R2 二类居住用地 4.21 2.5 35 保留",
        "01 PZ-02 A33 中小学用地 2.95 0.8 35 规划",
      ),
    );
    expect(
      parsed.parcels.map((parcel) => [
        parcel.code,
        parcel.landUse.map((use) => `${use.raw} ${use.code}`).join(),
        ...four(parcel.indicators),
      ]),
    ).toEqual([
      ["PZ-01", "二类居住用地 R2", "- 2.5", "none", "35 -", "none"],
      ["PZ-02", "中小学用地 A33", "- 0.8", "none", "35 -", "none"],
    ]);
    expect(parsed.parcels[0]?.indicators.far?.operator).toBe("上限");
  });

  it("say where a row or a unit is missing", () => {
    const torn = controlOf(
      table("地块编号|用地面积|容积率|建筑密度", "NB-01|3.2|≤2.5|≤30%", "说明|本表|仅供|参考|使用"),
    );
    expect(torn.issues.map((issue) => issue.code).sort()).toEqual([
      "control-area-unit",
      "control-row-refused",
    ]);
    expect(parcelNamed(torn, "NB-01").areas).toEqual([]);
    for (const issue of torn.issues) expect(issue.evidence).not.toBeNull();
  });

  it("have cells that fell out of a row put back where the others do not fit without them", () => {
    const parsed = controlOf(
      table(
        "序号 | 地块编号 | 土地位置 | 出让面积(㎡) | 土地用途 | 规划指标要求 | 出让年限 | 起始价(万元) | 保证金 | ||||",
        "地上建筑总面积(㎡) | 建筑密度(%) | 建设高度(m) | 容积率 | 绿地率(%) | ||||||||",
        "1 | TX-9-2地块 | 后溪村 | 5210 | 二类工业用地 | ≥33 | 厂房≤36米,其他建筑≤45米 | ≥1.7 | ≤18 | 50 | 710 | 150 | |",
      ),
    );
    expect(parsed.parcels.map((one) => [areasOf(one).join(), ...four(one.indicators)])).toEqual([
      ["site 5210 m2", "1.7 -", "33 -", "- 18", "none"],
    ]);
    expect(parsed.parcels[0]?.variants.map((one) => limits(one.indicators.height))).toEqual(["- 36", "- 45"]);
  });

  it("take no count, term of years or price for a size or a limit", () => {
    const parsed = controlOf(
      table(
        "地块编号 | 土地用途 | 净用地面积(平方米) | 净用地起叫价 | 容积率 | 建筑高度(m)",
        "TX-9-3 | 商业用地 | 桥头村5、6组 | 190万元/亩 | ≤1.6 | 9050",
      ),
    );
    expect(parsed.parcels.map((one) => [areasOf(one).join(), ...four(one.indicators)])).toEqual([
      ["", "- 1.6", "none", "none", "none"],
    ]);
    expect(parsed.issues.map(({ code }) => code)).toContain("control-value-unread");
  });

  it("end above a row with a limit for a code, which is of another table", () => {
    const parsed = controlOf(
      table(
        "| 地块编号 | 土地位置 | 土地面积(㎡) | 土地用途 | 容积率 | 建筑密度 |",
        "| PQ2031-8 | 河西路以东 | 20415 | 工业用地 | ≥1.2 | ≥36% |",
        "| ≥210 | 机械类 | 4 | 装备制造 | ≥6.5 | ≥31 |",
      ),
    );
    expect(parsed.parcels.map(({ code, indicators }) => [code, ...four(indicators).slice(0, 2)])).toEqual([
      ["PQ2031-8", "1.2 -", "36 -"],
    ]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-row-refused"]);
  });

  it("of one cell a line keep the last label though the unit of a price was copied behind it", () => {
    const labels =
      "编号,土地面积（㎡）,土地用途,规划指标要求,起始价（万元）,保证金,容积率,建筑密度(%),绿地率（%）";
    const row = "PQ2031-6,20415.8,商务金融,大于1.2且小于2.8,小于42,大于22,5130,2570";
    for (const unit of ["", ",（万元）"]) {
      const text = `${labels}${unit},${row}`.replaceAll(",", "\n\n");
      const [lot] = controlOf(`样市出让公告\n\n${text}\n\n二、竞买人范围\n`).parcels;
      expect(lot && four(lot.indicators).slice(0, 3)).toEqual(["1.2! 2.8!", "- 42!", "22! -"]);
    }
  });
});
