import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("two states of one parcel", () => {
  it("a limit that is turned later in the text was the state before, and what else stays is of both", () => {
    const text = [
      "关于拟修改样街坊Y-11-06地块部分指标的公告",
      "地块编号Y-11-06，用地性质为供热用地，用地面积约2.41公顷。该地块现行控规由市政府批准，其中建筑限高不超过32米，容积率不超过0.9，建筑密度不超过42%。",
      "因改造需要，申请将建筑限高由不超过32米调整为不超过48米（烟囱除外），其余指标不变。",
    ].join("\n");
    expect(records(text)).toEqual([
      "before Y-11-06 | 供热用地 | site 2.41 ha | height - 32, far - 0.9, density - 42",
      "Y-11-06 | 供热用地 | site 2.41 ha | far - 0.9, density - 42, height - 48",
    ]);
    expect(controlOf(text).issues).toEqual([]);
  });

  it("an act in one character parts the states as the longer ones do, at the head of a column and in a sentence", () => {
    const head = "关于LX-07地块规划条件调整的公示";
    const table = [head, "地块编号：LX-07", "指标\t改前\t改后", "容积率\t≤1.8\t≤2.2", "绿地率\t≥35%\t≥30%"];
    const values = ["before LX-07 | far - 1.8, greenRatio 35 -", "LX-07 | far - 2.2, greenRatio 30 -"];
    expect(records(table.join("\n"))).toEqual(values);
    expect(records(`${head}\nLX-07地块改前容积率不大于1.8，改后容积率不大于2.2。`)).toEqual([
      "before LX-07 | far - 1.8",
      "LX-07 | far - 2.2",
    ]);
  });

  it("a size before the word for the former state is of both", () => {
    const text = [
      "样县两地块规划条件调整公示",
      "1、样镇市场地块：位于文化街，用地面积8.9亩。原规划条件：容积率≤1.3，绿地率≥20%。拟调整为：容积率≤1.6，绿地率≥12%。",
      "2、样镇车站地块：位于入城口，用地面积12.6亩。原规划条件：容积率≤0.9，绿地率≥26%。拟调整为：容积率≤0.7，绿地率≥24%。",
    ].join("\n");
    expect(records(text)).toEqual([
      "before 样镇市场地块 | site 8.9 mu | far - 1.3, greenRatio 20 -",
      "样镇市场地块 | site 8.9 mu | far - 1.6, greenRatio 12 -",
      "before 样镇车站地块 | site 12.6 mu | far - 0.9, greenRatio 26 -",
      "样镇车站地块 | site 12.6 mu | far - 0.7, greenRatio 24 -",
    ]);
  });

  it("the state that is asked for begins behind a comma", () => {
    const text = [
      "关于样机械公司工业用地提高容积率的公告",
      "项目名称：样品技改项目",
      "现厂区土地面积18,500平方米，用途为工业用地。原出让合同约定：容积率≥0.7且≤1.1，绿地率≤20%。经审核同意，拟调整规划条件如下：",
      "  容  积  率    ≥1.4且≤2.1",
      "  绿  地  率    ≤11%",
    ].join("\n");
    expect(records(text)).toEqual([
      "before 样品技改项目 | 工业用地 | site 18500 m2 | far 0.7 1.1, greenRatio - 20",
      "样品技改项目 | 工业用地 | site 18500 m2 | far 1.4 2.1, greenRatio - 11",
    ]);
  });

  it("a size told once before the limits are turned is of both", () => {
    const text = [
      "关于样溪置业变更YX2031007号地块规划条件的公示",
      "该宗地于2028年以拍卖方式出让，土地面积27350平方米。经审议，拟作如下调整：",
      "容积率由不大于2.4调整为不大于2.0，建筑高度由不超过70米调整为不超过45米。",
    ].join("\n");
    expect(records(text)).toEqual([
      "before YX2031007 | site 27350 m2 | far - 2.4, height - 70",
      "YX2031007 | site 27350 m2 | far - 2, height - 45",
    ]);
  });

  it.each([
    [
      "容积率由1.4调增至1.9，绿地率由34%下降到28%",
      "far - 1.4, greenRatio 34 -",
      "far - 1.9, greenRatio 28 -",
    ],
    ["容积率从1.4调整后为1.9", "far - 1.4", "far - 1.9"],
    ["原批容积率≤1.4，现批容积率≤1.9", "far - 1.4", "far - 1.9"],
    ["原出让合同约定的容积率≤1.4，现核定容积率≤1.9", "far - 1.4", "far - 1.9"],
    ["容积率（调整前）1.4，容积率（调整后）1.9", "far - 1.4", "far - 1.9"],
    ["容积率、建筑密度分别由1.4、25%调整为1.9、30%", "far - 1.4, density - 25", "far - 1.9, density - 30"],
    ["现状为工业用地，容积率0.8，规划为商业用地，容积率≤1.9", "工业用地 | far - 0.8", "商业用地 | far - 1.9"],
  ])("verbs by their slot, and words for a state around a name: %s", (words, before, current) => {
    expect(records(`关于YX-21地块规划条件的公示\nYX-21地块${words}。`)).toEqual([
      `before YX-21 | ${before}`,
      `YX-21 | ${current}`,
    ]);
  });

  it("lines that are headed by the state that is and the state that is to be", () => {
    expect(
      records("关于规划条件的公示\n地块编号：YX-22\n现状：工业用地，容积率0.8\n规划：商业用地，容积率≤1.9\n"),
    ).toEqual(["before YX-22 | 工业用地 | far - 0.8", "YX-22 | 商业用地 | far - 1.9"]);
  });

  it("two tables of the same parcels under captions in any words", () => {
    const header = "地块编码\t用地性质\t用地面积（㎡）\t容积率\t绿地率（%）";
    const text = [
      "样片区控制性详细规划修改通告",
      "三、修改地块原控规指标",
      header,
      "YH0917045\t一类工业用地\t17400\t≤2.1\t≥20",
      "YH0917047\t一类工业用地\t9150\t≤2.1\t≥20",
      "四、修改地块修改后控规指标",
      header,
      "YH0917045\t商业用地\t15500\t≤4.3\t≥25",
      "YH0917047\t供电用地\t8700\t≤1.1\t≥31",
    ].join("\n");
    expect(records(text)).toEqual([
      "before YH0917045 | 一类工业用地 | site 17400 m2 | far - 2.1, greenRatio 20 -",
      "before YH0917047 | 一类工业用地 | site 9150 m2 | far - 2.1, greenRatio 20 -",
      "YH0917045 | 商业用地 | site 15500 m2 | far - 4.3, greenRatio 25 -",
      "YH0917047 | 供电用地 | site 8700 m2 | far - 1.1, greenRatio 31 -",
    ]);
    expect(controlOf(text).issues).toEqual([]);
  });
});

describe("lists, forms and figures", () => {
  it("a list in the next sentence is of the parcels named last, as many as it has values", () => {
    const text = [
      "样区人民政府关于控规修改方案的批复",
      "二、04-03、04-06、04-08三个地块容积率均不大于1.7。三个地块用地面积依次为36 530平方米、28 750平方米、31 100平方米。",
      "三、04-05地块用地面积18 910平方米不变，容积率由不大于2.1调整为不大于0.8。",
    ].join("\n");
    expect(records(text)).toEqual([
      "04-03 | site 36530 m2 | far - 1.7",
      "04-06 | site 28750 m2 | far - 1.7",
      "04-08 | site 31100 m2 | far - 1.7",
      "before 04-05 | site 18910 m2 | far - 2.1",
      "04-05 | site 18910 m2 | far - 0.8",
    ]);
    expect(controlOf(text).issues).toEqual([]);
  });

  it("a form drawn with lines begins anew where the label of the code comes again", () => {
    const text = [
      "样市国有建设用地使用权出让公告",
      "┌────┬────────┐",
      "│宗地编号│YB2031-21       │",
      "│宗地面积│25100平方米     │",
      "│主要用途│城镇住宅用地    │",
      "│容积率  │大于1并且小于或等于1.8│",
      "│建筑限高│****            │",
      "├────┼────────┤",
      "│宗地编号│YB2031-22       │",
      "│宗地面积│187400平方米    │",
      "│主要用途│工业用地        │",
      "│容积率  │大于或等于0.8   │",
      "│建筑限高│——            │",
      "└────┴────────┘",
    ].join("\n");
    expect(records(text)).toEqual([
      "YB2031-21 | 城镇住宅用地 | site 25100 m2 | far 1! 1.8 | height masked",
      "YB2031-22 | 工业用地 | site 187400 m2 | far 0.8 - | height none",
    ]);
    expect(controlOf(text).issues.map(({ code }) => code)).toEqual(["control-value-masked"]);
  });

  it("blanks on both sides of the point of a decimal, a figure whose last digit is masked", () => {
    const text = [
      "集 体 建 设 用 地 使 用 权 出 让 公 告",
      "宗地编号：YB-JT-2031-03",
      "面　积：14 270 . 5 平方米（合 21 . 4 亩）",
      "容 积 率 ： ≦ 1 . 3",
      "绿 地 率 ： 1■ ％ 以 下",
    ].join("\n");
    expect(records(text)).toEqual(["YB-JT-2031-03 | site 14270.5 m2 | far - 1.3"]);
    expect(controlOf(text).issues.map(({ code }) => code)).toEqual(["control-value-unread"]);
  });

  it("lots of any name before their values, several in one sentence", () => {
    const text = [
      "样山县三个消防站规划方案公示",
      "该项目分为3个地块，位于样镇。其中鱼嘴消防站规划用地面积1660m2（2.49亩），容积率0.58，建筑密度29%；古镇消防站规划用地面积1990m2，容积率0.36，建筑密度17%；渡口消防站规划用地面积920m2，容积率0.75，建筑密度34%。",
    ].join("\n");
    expect(records(text)).toEqual([
      "鱼嘴消防站 | site 1660 m2 | far - 0.58, density - 29",
      "古镇消防站 | site 1990 m2 | far - 0.36, density - 17",
      "渡口消防站 | site 920 m2 | far - 0.75, density - 34",
    ]);
  });
});

describe("tables of two states", () => {
  const rows = (first: string, second: string): string =>
    [
      "样片区控制性详细规划动态维护公告",
      `\t${first}\t\t\t${second}\t\t`,
      "地块编号\t用地性质\t用地面积(ha)\t容积率\t绿地率(%)\t用地性质\t用地面积(ha)\t容积率\t绿地率(%)",
      "YQ-04-11\t商务用地\t1.85\t≤3.4\t≥26\t居住用地\t1.85\t≤3.1\t≥31",
      "YQ-05-02\t公园绿地\t2.25\t—\t≥66\t体育用地\t2.25\t≤0.6\t≥36",
    ].join("\n");

  it("under two words for any act", () => {
    expect(records(rows("维护前\t", "维护后\t"))).toEqual([
      "before YQ-04-11 | 商务用地 | site 1.85 ha | far - 3.4, greenRatio 26 -",
      "YQ-04-11 | 居住用地 | site 1.85 ha | far - 3.1, greenRatio 31 -",
      "before YQ-05-02 | 公园绿地 | site 2.25 ha | greenRatio 66 - | far none",
      "YQ-05-02 | 体育用地 | site 2.25 ha | far - 0.6, greenRatio 36 -",
    ]);
  });

  it("are refused where nothing tells the groups apart", () => {
    const { parcels, issues } = controlOf(rows("甲组\t", "乙组\t"));
    expect(parcels).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["control-table-refused"]);
  });

  it("a column that nobody knows names the parts of a parcel in its further rows", () => {
    const text = [
      "样县规划设计条件汇总表",
      "序号\t地块名称\t用地面积（亩）\t用地性质\t分项\t容积率\t绿地率",
      "1\t样路东侧地块\t56.9\t二类居住用地\t高层住宅区\t≤2.3\t≥35%",
      "\t\t\t\t低多层住宅区\t≤1.1\t≥36%",
      "2\t样路西侧地块\t23.5\t商业用地\t—\t≤2.0\t≥15%",
    ].join("\n");
    expect(records(text)).toEqual([
      "样路东侧地块 | 二类居住用地 | site 56.9 mu | 高层住宅区: far - 2.3, greenRatio 35 - | 低多层住宅区: far - 1.1, greenRatio 36 -",
      "样路西侧地块 | 商业用地 | site 23.5 mu | far - 2, greenRatio 15 -",
    ]);
  });

  it("are none where the columns are the lower and the upper limit", () => {
    const text = [
      "样开发区工业用地规划指标表",
      "宗地号\t绿地率（%）\t\t容积率\t\t用途\t面积（公顷）",
      "\t下限\t上限\t下限\t上限\t\t",
      "样开-2031-01\t10\t15\t0.8\t2.1\t二类工业用地\t4.0125",
      "样开-2031-02\t12\t20\t1.1\t2.5\t一类工业用地\t2.7740",
    ].join("\n");
    expect(records(text)).toEqual([
      "样开-2031-01 | 二类工业用地 | site 4.0125 ha | greenRatio 10 15, far 0.8 2.1",
      "样开-2031-02 | 一类工业用地 | site 2.774 ha | greenRatio 12 20, far 1.1 2.5",
    ]);
  });

  it("with a row for each indicator, the code in every row or in the first", () => {
    const long = (again: string): string =>
      [
        "样区控规修改公示",
        "地块编号\t指标\t修改前\t修改后",
        "Y14-2/04\t用地性质\t二类居住用地\t医疗卫生用地",
        `${again}\t用地面积（m²）\t38130\t38130`,
        `${again}\t容积率\t≤1.7\t≤2.3`,
        `${again}\t建筑高度\t≤36米\t≤60米`,
      ].join("\n");
    const told = [
      "before Y14-2/04 | 二类居住用地 | site 38130 m2 | far - 1.7, height - 36",
      "Y14-2/04 | 医疗卫生用地 | site 38130 m2 | far - 2.3, height - 60",
    ];
    expect(records(long("Y14-2/04"))).toEqual(told);
    expect(records(long(""))).toEqual(told);
  });

  it("in columns of an earlier and of this time, of the lot that the text names", () => {
    const text = [
      "样县加油站用地重新挂牌",
      "样镇YP-2402地块于2031年11月挂牌，因无人报名终止。",
      "项目\t前次\t本次",
      "面积（平方米）\t4012\t4012",
      "容积率\t≤0.5\t≤0.8",
      "限高\t≤10米\t≤12米",
    ].join("\n");
    expect(records(text)).toEqual([
      "before YP-2402 | site 4012 m2 | far - 0.5, height - 10",
      "YP-2402 | site 4012 m2 | far - 0.8, height - 12",
    ]);
  });

  it("of a plan in traditional script, under the code that stands above the label of the change", () => {
    const text =
      "樣區都市計畫變更案\n地塊編號：樣細變三\n變更位置：成功路東側\n原計畫：農業區　面積2.36公頃\n新計畫：產業專用區　面積2.36公頃\n容積率不得大於2.1\n建築高度不得大於30公尺";
    expect(records(text)).toEqual([
      "before 样细变三 | site 2.36 ha",
      "样细变三 | site 2.36 ha | far - 2.1, height - 30",
    ]);
  });

  it("have one size where the text says that it stays, and what it is", () => {
    const text =
      "样县控规局部调整公示\nYX-07地块用地性质由商业用地调整为中小学用地，用地面积不变，仍为2.86公顷；容积率由不大于3.0调整为不大于0.9。";
    expect(records(text)).toEqual([
      "before YX-07 | 商业用地 | site 2.86 ha | far - 3",
      "YX-07 | 中小学用地 | site 2.86 ha | far - 0.9",
    ]);
  });
});

describe("what was and what is in one line", () => {
  it.each([
    "容积率：原≤3.0，现≤1.7。",
    "容积率：原≤3.0；现≤1.7。",
    "容积率：原3.0、现1.7。",
    "容积率原为3.0，现为1.7。",
    "容积率：原为≤3.0，现为≤1.7。",
    "容积率：现状≤3.0，规划≤1.7。",
    "容积率：原≤3.0，拟≤1.7。",
    "容积率：原≤3.0，规划后≤1.7。",
    '"容积率"原为"≤3.0"，更正为"≤1.7"。',
    "“容积率”由“≤3.0”更正为“≤1.7”。",
  ])("%s", (line) => {
    const text = `样区控制性详细规划修改的批前公告\n\nJY-07-12-03地块\n用地面积：原2.37公顷，现2.31公顷。\n${line}`;
    expect(records(text)).toEqual([
      "before JY-07-12-03 | site 2.37 ha | far - 3",
      "JY-07-12-03 | site 2.31 ha | far - 1.7",
    ]);
  });

  it("in a list of errata, what was printed and what it is to be", () => {
    const text = [
      "勘误",
      "地块编号\t项目\t误\t正",
      "YP-11-02\t容积率\t≤1.4\t≤0.8",
      "YP-11-02\t建筑高度\t≤20m\t≤15m",
    ].join("\n");
    expect(records(text)).toEqual([
      "before YP-11-02 | far - 1.4, height - 20",
      "YP-11-02 | far - 0.8, height - 15",
    ]);
  });

  it("each over its half of the columns, behind what both share", () => {
    const halves = "用地性质 | 面积（hm²） | 容积率";
    const row = "YD-07 | 居住用地 | 2.15 | ≤1.6 | 中小学用地 | 2.32 | ≤0.9";
    const told = [
      "before YD-07 | 居住用地 | site 2.15 ha | far - 1.6",
      "YD-07 | 中小学用地 | site 2.32 ha | far - 0.9",
    ];
    const below = (upper: string, first: string): string =>
      `样区控规局部调整\n${upper} | 调整前 | 调整后\n${first} | ${halves} | ${halves}\n${row}`;
    expect(records(below("          ", "地块编号"))).toEqual(told);
    expect(records(below("地块编号", "地块编号"))).toEqual(told);
    const behind = below("地块编号", "地块编号")
      .replace("调整后\n", "调整后 | 备注\n")
      .replace(/容积率\n/u, "容积率 | 备注\n");
    expect(records(`${behind} | 无`)).toEqual(told);
  });

  it("each with its empty cells behind it, the last ones cut off", () => {
    const halves = "用地性质\t用地面积（㎡）\t容积率\t绿地率";
    const row = "PG-05\t工业用地\t18210\t≤1.5\t≤20%\t物流仓储用地\t17995\t≤1.2\t≤18%";
    const told = [
      "before PG-05 | 工业用地 | site 18210 m2 | far - 1.5, greenRatio - 20",
      "PG-05 | 物流仓储用地 | site 17995 m2 | far - 1.2, greenRatio - 18",
    ];
    const lines = (end: string): string =>
      `样区控规局部调整\n地块编号\t调整前\t\t\t\t调整后${end}\n\t${halves}\t${halves}\n${row}`;
    expect(records(lines(""))).toEqual(told);
    expect(records(lines("\t\t\t"))).toEqual(told);
    const noted = lines("\t\t\t\t备注").replace(/绿地率\n/u, "绿地率\t\n");
    expect(records(`${noted}\t无`)).toEqual(told);
  });
});
