import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed, records } from "./control-section";

const summary = (text: string): unknown[] =>
  controlOf(text).parcels.map((parcel) => [
    parcel.version,
    parcel.code,
    areasOf(parcel).join(),
    ...four(parcel.indicators),
  ]);

describe("sections of values before and after a change", () => {
  const opening =
    "兹有面积7345.20平方米的用地位于某镇江滨路12号，属《某镇南片区02分区控制性详细规划（2031）》范围，地块编号K-5-2，规划功能为一类工业用地。现申请变更该宗地规划条件，公示如下：";
  const before = [
    "一、原出让合同建设指标",
    "用地性质：工业，容积率：1.4，绿地率：30%，建筑密度：40%，建筑限高：无约定。",
  ];
  const plan = [
    "二、控制性详细规划建设指标",
    "用地性质：一类工业用地，容积率：1.0-3.0，绿地率：≤15%，建筑密度：≥35%，建筑限高：50米。",
  ];
  const later = (ordinal: string): string[] => [
    `${ordinal}变更后规划条件建设指标`,
    "用地性质：一类工业用地，容积率折合：2.6，绿地率变更为≤12%，建筑密度变更为≥38%，建筑限高为45米。",
  ];

  it("are two versions of the one parcel, the area of the first sentence that of both", () => {
    const text = [opening, ...before, ...later("二、")].join("\n");
    expect(summary(text)).toEqual([
      ["before", "K-5-2", "site 7345.2 m2", "- 1.4", "- 40", "30 -", "none"],
      ["current", "K-5-2", "site 7345.2 m2", "- 2.6", "38 -", "- 12", "- 45"],
    ]);
    const [old, current] = controlOf(text).parcels;
    expect(current?.supersedes).toBe(old?.id);
    expect(old?.absent).toMatchObject([{ indicator: "height", reason: "none" }]);
  });

  it("leave the plan between them out, with an issue; a colon behind the number is a list number too", () => {
    const text = [opening, ...before, ...plan, ...later("三:")].join("\n");
    expect(summary(text)).toEqual([
      ["before", "K-5-2", "site 7345.2 m2", "- 1.4", "- 40", "30 -", "none"],
      ["current", "K-5-2", "site 7345.2 m2", "- 2.6", "38 -", "- 12", "- 45"],
    ]);
    expect(controlOf(text).issues.map((issue) => issue.code)).toEqual(["control-plan-values"]);
  });

  it("read quoted values, and values of kinds of building behind a name", () => {
    const text =
      "拟对河湾路南地块（用地面积：8412.60平方米）规划设计条件作如下调整：容积率拟由“不大于1.6”调整为“≤2.9”；建筑密度拟由“不大于33%”调整为“≤38%，且高层建筑建筑密度≤14%”；建筑限高拟调整为“≤90米”。";
    expect(summary(text)).toEqual([
      ["before", null, "site 8412.6 m2", "- 1.6", "- 33", "none", "none"],
      ["current", null, "site 8412.6 m2", "- 2.9", "- 38", "none", "- 90"],
    ]);
    const current = controlOf(text).parcels[1];
    expect(current?.variants.map((part) => [part.scope, limits(part.indicators.density)])).toEqual([
      ["高层建筑", "- 14"],
    ]);
  });
});

describe("values of kinds of building", () => {
  it.each([
    [
      "建筑限高：产业用房限高48m，配套设施建筑限高96m。",
      [
        ["产业用房", "- 48"],
        ["配套设施建筑", "- 96"],
      ],
    ],
    [
      "建筑限高为生产性建筑高度≤48米，特殊工艺除外；配套设施建筑高度≤96米。",
      [
        ["生产性建筑", "- 48"],
        ["配套设施建筑", "- 96"],
      ],
    ],
  ])("%s", (words, parts) => {
    const parcel = parcelNamed(controlOf(`KS-07地块容积率1.0-2.8，建筑密度30%-55%，${words}`), "KS-07");
    expect(parcel.variants.map(({ scope, indicators }) => [scope, limits(indicators.height)])).toEqual(parts);
    expect(parcel.indicators.height).toBeUndefined();
  });

  it("stand behind the parcel's own; an exception is a condition", () => {
    const parcel = parcelNamed(
      controlOf("KS-08地块容积率≥0.7且满足行业控制指标要求；建筑高度≤90米，沿街裙房不超过20米。"),
      "KS-08",
    );
    expect(limits(parcel.indicators.height)).toBe("- 90");
    expect(parcel.variants.map(({ scope, indicators }) => [scope, limits(indicators.height)])).toEqual([
      ["沿街裙房", "- 20"],
    ]);
    expect(parcel.indicators.far?.condition).toBe("满足行业控制指标要求");
  });

  it("and the height in storeys and metres at once", () => {
    for (const words of ["18层且不超过56米", "18F/56m"]) {
      const parcel = parcelNamed(controlOf(`KS-09地块容积率≤2.0，建筑限高${words}。`), "KS-09");
      expect([limits(parcel.indicators.storeys), limits(parcel.indicators.height)]).toEqual(["- 18", "- 56"]);
    }
  });
});

describe("land told from other figures", () => {
  it.each([
    ["海拔控制高度1312.4米"],
    ["机场限高绝对标高96米"],
    ["其中住宅用地面积5600平方米"],
    ["将3.2亩绿地调整为城镇道路用地"],
  ])("keeps out %s", (words) => {
    const parcel = parcelNamed(controlOf(`KS-11地块用地面积2.4公顷，容积率≤2.0；${words}。`), "KS-11");
    expect(areasOf(parcel)).toEqual(["site 2.4 ha"]);
    expect(parcel.indicators.height).toBeUndefined();
    expect(parcel.landUse).toEqual([]);
  });

  it("numbers papers by their own numbers", () => {
    const parsed = controlOf(
      "国有建设用地使用权协议出让公告\n依据规划设计条件意见书（编号：某规设字〔2031〕007号），用地面积1.5384公顷（约合23.08亩），用地性质为供水用地，容积率≤0.6，建筑密度≤18%。",
    );
    expect(parsed.parcels.map(({ code }) => code)).toEqual([null]);
    expect(parsed.parcels.map(areasOf)).toEqual([["site 1.5384 ha", "site 23.08 mu"]]);
    expect(parsed.parcels[0]?.areas[1]?.approximate).toBe(true);
  });
});

describe("records without a name", () => {
  it("begin anew where their first label comes again", () => {
    const lot = (area: string, far: string): string =>
      `位置：城东街道\n用地性质：住宅用地\n面积：${area}\n容积率：${far}\n建筑密度：不大于22%\n`;
    const parsed = controlOf(`三宗土地挂牌出让\n${lot("5.1公顷", "1.9")}${lot("3.3公顷", "2.1")}`);
    expect(parsed.parcels.map((parcel) => [areasOf(parcel).join(), limits(parcel.indicators.far)])).toEqual([
      ["site 5.1 ha", "- 1.9"],
      ["site 3.3 ha", "- 2.1"],
    ]);
  });

  it("are an issue where every digit was masked", () => {
    const parsed = controlOf(
      "某县挂牌出让公告\n该宗地出让面积为***.**平方米，容积率不小于*.*，建筑密度不小于**%。",
    );
    expect(parsed.parcels).toEqual([]);
    expect(parsed.issues.map((issue) => issue.code)).toEqual(["control-without-parcel"]);
  });

  it("with the name again inside quotation marks", () => {
    const text =
      "补充公告\nK-7-1号宗地规划指标作如下变更：\n（1）建筑高度由“≤75米”变更为“≤48米”；\n（2）容积率由“1.2＜FAR≤2.6”变更为“1.2＜FAR≤2.1”。";
    expect(summary(text)).toEqual([
      ["before", "K-7-1", "", "1.2! 2.6", "none", "none", "- 75"],
      ["current", "K-7-1", "", "1.2! 2.1", "none", "none", "- 48"],
    ]);
  });

  it.each([
    "原公告内容：K-8-2地块，容积率≤2.7，建筑密度≤31%。\n更正为：K-8-2地块，容积率≤2.3，建筑密度≤27%。",
    "原公告中K-8-2地块“容积率≤2.7，建筑密度≤31%”应为“容积率≤2.3，建筑密度≤27%”。",
    "K-8-2地块：容积率≤2.3（原≤2.7），建筑密度≤27%（原≤31%）。",
  ])("of a correction: %s", (words) => {
    expect(summary(`更正公告\n${words}`)).toEqual([
      ["before", "K-8-2", "", "- 2.7", "- 31", "none", "none"],
      ["current", "K-8-2", "", "- 2.3", "- 27", "none", "none"],
    ]);
  });

  it("hold what stays in both, in brackets behind its label or behind a comma", () => {
    const text =
      "调整公告\nK-8-3地块：用地性质（中小学用地）不变，容积率由≤0.7调整为≤0.9，绿地率维持不变，仍为35%。";
    const { parcels } = controlOf(text);
    expect(parcels.map((one) => [one.landUse[0]?.raw, ...four(one.indicators)])).toEqual([
      ["中小学用地", "- 0.7", "none", "35 -", "none"],
      ["中小学用地", "- 0.9", "none", "35 -", "none"],
    ]);
    const uses = controlOf("调整公告\nK-8-4地块：用地性质商业用地（原工业用地），容积率2.4。").parcels;
    expect(uses.map((one) => one.landUse[0]?.raw)).toEqual(["工业用地", "商业用地"]);
    const coded = controlOf("调整公告\nK-8-5地块：用地性质商业用地（B1）（原工业用地），容积率2.4。").parcels;
    expect(coded.map((one) => one.landUse.map(({ raw }) => raw).join())).toEqual(["工业用地", "商业用地"]);
  });

  it("are headed behind a full stop too, and a clause that is a use stands before its values", () => {
    const text =
      "控规修改公示\n一、基本情况\n拟修改地块位于河西组团K-8-6地块，净用地面积13420平方米。该地块现行控规情况如下：\n行政办公用地（A1），容积率≤2.6，建筑密度≤41%，建筑限高22米。\n二、修改方案\n本次仅将K-8-6地块建筑密度由≤41%调整为≤34%、建筑限高由22米调整为33米，其他指标不变。修改后K-8-6地块控制指标为：\n行政办公用地（A1），容积率≤2.6，建筑密度≤34%，建筑限高33米。";
    const { parcels, issues } = controlOf(text);
    expect(parcels.map((one) => [one.version, one.landUse[0]?.code, ...four(one.indicators)])).toEqual([
      ["before", "A1", "- 2.6", "- 41", "none", "- 22"],
      ["current", "A1", "- 2.6", "- 34", "none", "- 33"],
    ]);
    expect(issues).toEqual([]);
  });

  it("are headed behind a colon, above parcels of several plans", () => {
    const text =
      "控规修改公示\n规划强制性内容的变更情况：修改前：\n柳湾公园用地位于《河东片控规》的K-02、K-12、K-13地块。\n规划控制要求为：用地性质G1，容积率0.06，建筑密度4%，绿地率92%。\n修改后：\n以上用地修改为：\n1、K-02、K-12地块，用地性质G1，容积率0.06，建筑密度4%，绿地率92%；\n2、K-02A、K-13地块，用地性质G1，容积率0.18，建筑密度7%，绿地率72%。";
    expect(summary(text).map((one) => (one as unknown[]).slice(0, 2).concat((one as unknown[])[3]))).toEqual([
      ["before", "K-02", "- 0.06"],
      ["before", "K-12", "- 0.06"],
      ["before", "K-13", "- 0.06"],
      ["current", "K-02", "- 0.06"],
      ["current", "K-12", "- 0.06"],
      ["current", "K-13", "- 0.18"],
      ["current", "K-02A", "- 0.18"],
    ]);
  });

  it("are not told by 原则同意 and 现有建筑", () => {
    const text =
      "会议纪要\n七、原则同意染织厂地块规划方案。项目位于河滨路东北角，用地面积约58.4亩，方案容积率2.4、建筑密度18.5%、绿地率38%。会议指出，对沿街现有建筑统一改造。";
    expect(
      controlOf(text).parcels.map(({ version, indicators }) => [version, limits(indicators.far)]),
    ).toEqual([["current", "- 2.4"]]);
  });
});

describe("parcels and their states in tables", () => {
  const rows = ["用地性质 | 商业用地 | 公园绿地 | 工业用地 | 商务用地", "容积率 | ≤2.2 | ≤0.1 | ≥1.1 | ≤3.4"];
  const both = [
    "before LW-3 | 商业用地 | far - 2.2",
    "LW-3 | 公园绿地 | far - 0.1",
    "before LW-4 | 工业用地 | far 1.1 -",
    "LW-4 | 商务用地 | far - 3.4",
  ];
  const sorted = (text: string): string[] => records(text).map((one) => one.replace(/ use.*/u, ""));

  it.each([
    ["in the same cells", ["指标 | LW-3调整前 | LW-3调整后 | LW-4调整前 | LW-4调整后"]],
    ["in brackets behind the code", ["项目 | LW-3（现状） | LW-3（规划） | LW-4（现状） | LW-4（规划）"]],
    [
      "states below the parcels",
      ["指标 | LW-3地块 | | LW-4地块 | |", " | 修改前 | 修改后 | 修改前 | 修改后"],
    ],
    ["states below, spans lost", ["指标 | LW-3地块 | LW-4地块", "优化前 | 优化后 | 优化前 | 优化后"]],
  ])("are one record for each state: %s", (_, heads) => {
    expect(sorted(["某片区控规指标对照表", ...heads, ...rows].join("\n"))).toEqual(both);
  });

  it("are told by states above the parcels, too", () => {
    const heads = ["指标 | 变更前 | | 变更后 | |", " | LW-3 | LW-4 | LW-3 | LW-4"];
    const text = [
      "某片区控规指标对照表",
      ...heads,
      "容积率 | ≤2.2 | ≥1.1 | ≤0.1 | ≤3.4",
      "绿地率 | ≥20% | ≥21% | ≥22% | ≥23%",
    ];
    expect(records(text.join("\n"))).toEqual([
      "before LW-3 | far - 2.2, greenRatio 20 -",
      "before LW-4 | far 1.1 -, greenRatio 21 -",
      "LW-3 | far - 0.1, greenRatio 22 -",
      "LW-4 | far - 3.4, greenRatio 23 -",
    ]);
  });

  it.each([
    ["合并前", "合并后"],
    ["拆分前", "拆分后"],
    ["整合前", "整合后"],
    ["原方案", "现方案"],
    ["原", "现"],
  ])("are rows of %s and %s", (before, after) => {
    const text = [
      "某片区地块指标表",
      "地块 | 阶段 | 用地性质 | 面积（公顷） | 容积率",
      `LW-7 | ${before} | 工业用地 | 1.20 | ≥1.0`,
      `LW-9 | ${after} | 工业用地 | 3.40 | ≥1.5`,
    ].join("\n");
    expect(records(text)).toEqual([
      "before LW-7 | 工业用地 | site 1.2 ha | far 1 -",
      "LW-9 | 工业用地 | site 3.4 ha | far 1.5 -",
    ]);
  });

  it("are read one cell a line, under a label for the version", () => {
    const labels = ["地块编号", "版本", "用地性质", "用地面积（平方米）", "容积率", "绿地率（%）"];
    const cells = ["LW-7", "修改前", "工业用地", "12000", "≥1.0", "≤20"];
    const after = ["LW-7", "修改后", "商业用地", "12500", "≤2.0", "≥30"];
    expect(records(["某片区LW-7地块修改公示", ...labels, ...cells, ...after].join("\n\n"))).toEqual([
      "before LW-7 | 工业用地 | site 12000 m2 | far 1 -, greenRatio - 20",
      "LW-7 | 商业用地 | site 12500 m2 | far - 2, greenRatio 30 -",
    ]);
  });

  it("stand on both sides of a change that an adverb goes before", () => {
    const text =
      "某区控规公告\nLW-3、LW-5两个地块，容积率由≥1.2统一调整为≥1.8，建筑高度由≤20米相应提高为≤30米。";
    expect(records(text)).toEqual(
      ["LW-3", "LW-5"].flatMap((code) => [
        `before ${code} | far 1.2 -, height - 20`,
        `${code} | far 1.8 -, height - 30`,
      ]),
    );
  });
});
