import { describe, expect, it } from "vitest";
import { areasOf, controlOf, limits, records } from "./control-section";

const codes = (text: string): (string | null)[] =>
  controlOf(`地块出让公告\n${text}`).parcels.map(({ code, name }) => code ?? name);

describe("whatever fills the slot is the name, whole", () => {
  it.each([
    [
      "behind a label",
      "地块编号：样2031土让字003号（原编号：样储2030-19）\n容积率：≤4.0\n绿地率：≥20%",
      "样2031土让字003号",
    ],
    [
      "behind a label in a sentence",
      "该宗地编号为样城拍2031（07），占地约87亩，容积率1.2～1.8，绿地率下限35%。",
      "样城拍2031（07）",
    ],
    [
      "behind a label of any land and any number",
      "标的代号：YB203101-C；面积：12008平方米；容积率：2.0；绿地率：35%。",
      "YB203101-C",
    ],
    [
      "in brackets of a label",
      "【地块名称】样园C区南侧地块\n【面积】约150亩\n【规划指标】容积率1.5以上，绿地率15%以下",
      "样园C区南侧地块",
    ],
    ["behind its noun, with a stem", "1、宗地丙：面积约86亩，容积率不低于0.6，绿地率不超过12%。", "宗地丙"],
    ["beside its short name", "一号地块　YB2031-15\n面积：13334.2平方米\n容积率2.5　绿地率20%", "YB2031-15"],
    [
      "in brackets beside its short name",
      "宗地一（样工2031-08）：土地面积：66700平方米；容积率：≥1.5；绿地率：≤10%。",
      "样工2031-08",
    ],
    [
      "in the first cell of a line",
      "WQ-2031-55｜面积 9,333.8㎡｜文化用地｜容积率≤1.0｜建筑密度≤35%",
      "WQ-2031-55",
    ],
    [
      "alone in a line behind a list number",
      "（一）样湾（挂）2031-06号\n土地面积：15,400平方米。\n容积率小于等于3.0，绿地率大于等于20%。",
      "样湾（挂）2031-06号",
    ],
    [
      "with letters before the office",
      "YB工挂2031-12号地块\n出让面积：13334平方米\n容积率：≥0.6",
      "YB工挂2031-12号",
    ],
  ])("%s", (_, text, name) => {
    expect(codes(text)).toEqual([name]);
  });

  it("not the number of the paper, nor the unit before a line end", () => {
    expect(codes("样自然资函〔2031〕208号\n土地面积：15,400平方米。\n容积率小于等于3.0。")).not.toContain(
      "样自然资函〔2031〕208号",
    );
    const prices =
      "YB-W1：用地面积0.35公顷，容积率≥0.6，起价96元/㎡\nYB-W2：用地面积0.12公顷，容积率≥0.5，起价88元/㎡";
    expect(codes(prices)).toEqual(["YB-W1", "YB-W2"]);
  });

  it("in a column, at the head of one, in the line of the codes", () => {
    const column =
      "地块名称;用途;面积;容积率;绿地率\n北桥乡老供销社地块;商业用地;1860平方米;≤1.5;≥10%\n南河镇客运站地块;工业用地;9.4亩;≤0.6;≥15%";
    expect(codes(column)).toEqual(["北桥乡老供销社地块", "南河镇客运站地块"]);
    const heads =
      "成交地块 | 样出2031-甲 | 样出2031-乙\n面积 | 3.27公顷 | 5.91公顷\n容积率 | 1.0～2.1 | ≥1.2\n绿地率 | ≥35% | ≤15%";
    expect(codes(heads)).toEqual(["样出2031-甲", "样出2031-乙"]);
    const stack = "地块编号\n17-A\n17-B\n用地性质\nR22\nB12\n用地面积（公顷）\n2.66\n1.05\n容积率\n2.4\n2.0";
    expect(records(stack)).toEqual([
      "17-A | R22 | site 2.66 ha | far - 2.4",
      "17-B | B12 | site 1.05 ha | far - 2",
    ]);
  });
});

describe("the subject of a sentence is named before its noun", () => {
  it.each([
    [
      "an office, a year in brackets and a number",
      "本次出让的样岳网挂〔2031〕047号宗地位于北路，面积2公顷，容积率不大于2.3。",
      "样岳网挂〔2031〕047号",
    ],
    [
      "the lot of a sale",
      "（1）样告〔2031〕8号-2宗地，面积8976平方米，容积率0.8至1.5。",
      "样告〔2031〕8号-2",
    ],
    [
      "a place and a number",
      "同意样棠工1号地块规划条件。样棠工1号地块面积4公顷，容积率不高于2.5。",
      "样棠工1号地块",
    ],
    ["a number sign", "①样连新区YL-8#地块，面积约5.6公顷，性质为商业用地，容积率≤1.8。", "YL-8#"],
    ["the number of land", "标的1：YS-31-01号地，面积12667㎡，容积率≤3.0。", "YS-31-01"],
  ])("%s", (_, text, name) => {
    expect(codes(text)).toEqual([name]);
  });

  it("a lot by its place has its line to itself", () => {
    const text =
      "样洲首批供地\n❶ 样心公园北地块\n规划建设用地 3.03 公顷　|　居住 + 商业　|　容积率 ≤ 2.1　|　绿地率 ≥ 30%\n❷ 样头码头地块\n规划建设用地 1.47 公顷　|　商业　|　容积率 ≤ 1.6　|　绿地率 ≥ 25%";
    expect(records(text)).toEqual([
      "样心公园北地块 | 居住+商业 | site 3.03 ha | far - 2.1, greenRatio 30 -",
      "样头码头地块 | 商业 | site 1.47 ha | far - 1.6, greenRatio 25 -",
    ]);
  });

  it("the number of a paper names no land, and a longer name is the same parcel", () => {
    expect(codes("依据样政函〔2031〕8号，该宗地面积2公顷，容积率≤1.6，绿地率≥30%。")).toEqual([null]);
    const both =
      "宗地编号|面积(公顷)|容积率\n样溪组团K分区K12-3/06号宗地|4.2|≤2.0\n特别说明：K12-3/06号宗地限高60米。";
    expect(records(both)).toEqual(["样溪组团K分区K12-3/06号 | site 4.2 ha | height - 60, far - 2"]);
  });
});

describe("what stands beside the values", () => {
  it("ends of a range that are not allowed; a note that says which side the figures limit", () => {
    expect(records("规划条件\n地块编号：YB-1\n容积率：1.0-1.6（不含1.0，含1.6）")).toEqual([
      "YB-1 | far 1! 1.6",
    ]);
    const noted = controlOf(
      "指标一览（容积率为上限，绿地率为下限）\n地块编号\t面积(亩)\t容积率\t绿地率(%)\nYB-2\t30\t1.5\t10",
    );
    expect(
      Object.values(noted.parcels[0]?.indicators ?? {}).map((one) => [one?.operator, one?.assumed]),
    ).toEqual([
      ["上限", false],
      ["下限", false],
    ]);
  });

  it("a value that stays as it is, and one that another paper settles", () => {
    expect(
      records(
        "控规调整公示\nYB-3地块用地性质由商业用地调整为公园绿地，用地面积4.06公顷不变；容积率由不大于2.5调整为不大于1.0。",
      ),
    ).toEqual([
      "before YB-3 | 商业用地 | site 4.06 ha | far - 2.5",
      "YB-3 | 公园绿地 | site 4.06 ha | far - 1",
    ]);
    const [settled] = controlOf(
      "审批结果\n1. YB-4（用地面积1.96公顷）：容积率不大于0.8；建筑密度、绿地率按方案审定。",
    ).parcels;
    expect(settled?.absent.map(({ indicator, reason }) => [indicator, reason])).toEqual([
      ["density", "elsewhere"],
      ["greenRatio", "elsewhere"],
    ]);
  });

  it("kinds of building with a line each; a code before each value", () => {
    const [kinds] = controlOf(
      "YB-5地块指标\n用地面积5.27公顷；容积率≤1.5。\n分类控制：\n低层住宅：高度≤12米，层数≤3层；\n高层住宅：高度≤54米，层数≤18层。",
    ).parcels;
    expect(kinds?.variants.map(({ scope, indicators }) => [scope, indicators.height?.max])).toEqual([
      ["低层住宅", 12],
      ["高层住宅", 54],
    ]);
    const each =
      "YB-6、YB-7地块挂牌出让\n两宗地均为工业用地。其中YB-6面积41.2亩、YB-7面积30亩。容积率均不低于1.3；建筑高度YB-6不超过24米，YB-7不超过36米。";
    expect(records(each)).toEqual([
      "YB-6 | 工业用地 | site 41.2 mu | far 1.3 -, height - 24",
      "YB-7 | 工业用地 | site 30 mu | far 1.3 -, height - 36",
    ]);
  });

  it("limits that are those of another parcel, storeys that no name announces", () => {
    const text =
      "规划条件公示\n一、YB-21地块（面积约3.2公顷）为二类城镇住宅用地，容积率不大于2.0，绿地率不小于35%，住宅建筑不超过十八层。\n二、YB-22地块面积约2.7公顷，容积率不大于1.8，其余指标同YB-21地块。";
    expect(records(text)).toEqual([
      "YB-21 | 二类城镇住宅用地 | site 3.2 ha | far - 2, greenRatio 35 - | 住宅建筑: storeys - 18",
      "YB-22 | site 2.7 ha | far - 1.8, greenRatio 35 - | 住宅建筑: storeys - 18",
    ]);
    expect(controlOf(text).parcels.map(({ variants }) => variants[0]?.indicators.storeys?.max)).toEqual([
      18, 18,
    ]);
  });

  it("where parts are told side by side, each sentence speaks of its part throughout; else of the parcel", () => {
    const parts = (text: string) =>
      controlOf(`地块出让公告\n宗地编号：样2031-9号\n${text}`).parcels.map(({ indicators, variants }) => [
        limits(indicators.density),
        ...variants.map(
          (one) => `${one.scope} ${limits(one.indicators.far)} ${limits(one.indicators.density)}`,
        ),
      ]);
    expect(parts("住宅部分容积率≤2.4，建筑密度≤22%；城镇商业部分容积率≤3.0，建筑密度≤50%。")).toEqual([
      ["none", "住宅部分 - 2.4 - 22", "城镇商业部分 - 3 - 50"],
    ]);
    expect(parts("住宅部分容积率≤2.4，商业部分容积率≤3.0，建筑密度≤40%。")).toEqual([
      ["- 40", "住宅部分 - 2.4 none", "商业部分 - 3 none"],
    ]);
  });

  it("a use and an area in the bracket behind a parcel, in any order", () => {
    for (const inside of ["殡葬用地，3.41公顷", "3.41公顷，殡葬用地", "殡葬用地，用地面积3.41公顷"])
      expect(records(`议题：YB-22-06地块（${inside}）规划指标：容积率不大于0.3，绿地率不小于35%。`)).toEqual([
        "YB-22-06 | 殡葬用地 | site 3.41 ha | far - 0.3, greenRatio 35 -",
      ]);
  });

  it("a numbered label before a code; houses of villagers are no parcels", () => {
    const numbered =
      "出让地块（一）：样挂2031-11-1\n用地面积30亩，容积率≥1.0。\n出让地块（二）：样挂2031-11-2\n用地面积55亩，容积率≥1.2。";
    expect(codes(numbered)).toEqual(["样挂2031-11-1", "样挂2031-11-2"]);
    const houses = "宅基地审批公示\n户主：赵某，面积：167平方米，建筑层数：二层，建筑高度：7.5米。";
    expect(controlOf(houses).parcels).toEqual([]);
  });

  it("markup and furniture of a web page, cells of a line", () => {
    const page =
      "打印 | 关闭\n样市YB-8宗地出让公告\n宗地编号&nbsp;YB-8&nbsp;&nbsp;宗地面积&nbsp;15306.4平方米&nbsp;&nbsp;土地用途&nbsp;旅馆用地\n容积率&nbsp;&le;1.4&nbsp;&nbsp;绿地率&nbsp;&ge;30%\n上一篇：关于公布样市成果的通知\n版权所有：样市自然资源局";
    expect(records(page)).toEqual(["YB-8 | 旅馆用地 | site 15306.4 m2 | far - 1.4, greenRatio 30 -"]);
    const line =
      "拟出让地块清单\n地块：样口01　位置：江北大道　面积：4.11公顷　性质：R2　FAR：2.0　绿地率：35%";
    expect(records(line)).toEqual(["样口01 | R2 | site 4.11 ha | far - 2, greenRatio 35 -"]);
    const row = "规划指标：\n　　YB-9-A 拆迁安置住宅用地 25,300平方米 容积率3.2 绿地率30%";
    expect(records(row)).toEqual(["YB-9-A | 拆迁安置住宅用地 | site 25300 m2 | far - 3.2, greenRatio 30 -"]);
  });

  it("a number in brackets before a name is a list number, alone it is the name", () => {
    const lots =
      "【地块一】样河路6号地块\n面积约3.4公顷，容积率不超过1.7\n【地块二】老纱厂东地块\n面积约2.2公顷，容积率不超过2.1";
    expect(codes(lots)).toEqual(["样河路6号地块", "老纱厂东地块"]);
    expect(codes("【地块一】\n面积3.4公顷，容积率≤1.7，绿地率≥30%")).toEqual(["地块一"]);
  });

  it("the number of a title deed is none of the land", () => {
    const deed =
      "样（2031）样市不动产权第0004417号宗地位于样镇桥头路，用地面积20417.3平方米，现申请变更规划条件。\n一、原合同约定指标\n容积率：1.4；建筑密度：38%。\n二、变更后规划指标\nYB07-C1-02地块容积率：1.0-3.2，建筑密度：35%-60%。";
    expect(records(deed)).toEqual([
      "before YB07-C1-02 | site 20417.3 m2 | far - 1.4, density - 38",
      "YB07-C1-02 | site 20417.3 m2 | far 1 3.2, density 35 60",
    ]);
  });

  it.each([
    ["NO.1  ", "NO.2  "],
    ["01 ", "02 "],
    ["A. ", "B. "],
    ["第一宗：", "第二宗："],
    ["", ""],
  ])("blocks of labels under names that are numbered with %j", (one, two) => {
    const noun = one === "" ? "" : "地块";
    const block = (name: string, far: string): string =>
      `${name}${noun}\n区位：样新区\n占地：约${far}0亩\n用途：居住用地\n容积率：不超过${far}\n`;
    const text = `样州推介\n${block(`${one}样湖南`, "2")}\n${block(`${two}桑园口`, "3")}`;
    expect(codes(text)).toEqual([`样湖南${noun}`, `桑园口${noun}`]);
  });

  it("by a year in brackets and an office, several before what counts them", () => {
    expect(
      records(
        "拟公开出让[2031]样沅05号、[2031]样沅06号两宗国有建设用地。\n两宗地出让面积分别为16 450平方米、9 320平方米，容积率分别不高于2.0和2.6。",
      ),
    ).toEqual(["[2031]样沅05号 | site 16450 m2 | far - 2", "[2031]样沅06号 | site 9320 m2 | far - 2.6"]);
  });

  it("under a number of its own in brackets, a park in the line of its place", () => {
    const lot = (number: number, place: string, area: string): string =>
      `【宗地${number}】\n宗地编号　YM-2031-0${number}\n宗地位置　${place}\n宗地面积　${area}平方米\n容 积 率　≤1.${number}`;
    expect(
      records(
        `样旗土地出让公告\n一、宗地信息\n${lot(1, "样湖工业园区", "36200")}\n${lot(2, "样镇东街南", "8450")}`,
      ),
    ).toEqual(["YM-2031-01 | site 36200 m2 | far - 1.1", "YM-2031-02 | site 8450 m2 | far - 1.2"]);
  });

  it("letters with a colon on lines of their own, one right below a unit", () => {
    expect(
      records(
        "关于YK-03号宗地规划条件的通知\n一、YK3-03/02\n用地面积：15360 m2\nR：≤1.5\nBD：≤35%\nGAR：≥30%\nH：≤24m（多层区）\n",
      ),
    ).toEqual(["YK3-03/02 | site 15360 m2 | far - 1.5, density - 35, greenRatio 30 -, height - 24"]);
  });

  it("a code with 号 before its area goes on with a list", () => {
    expect(
      records(
        "样州出让YB2031-71、YB2031-72两宗商业用地，其中YB2031-71号面积2.6万平方米、容积率2.1，YB2031-72号面积1.8万平方米、容积率2.7。",
      ),
    ).toEqual(["YB2031-71 | site 26000 m2 | far - 2.1", "YB2031-72 | site 18000 m2 | far - 2.7"]);
  });

  it("a permit names its land by the project", () => {
    const permit =
      "建设用地规划许可证\n用地单位：样县医院\n用地项目名称：样县医院迁建\n用地性质：医疗卫生用地\n用地面积：3.4107公顷";
    expect(records(permit)).toEqual(["样县医院迁建 | 医疗卫生用地 | site 3.4107 ha"]);
  });

  it("of the last that was named are what 上述地块 has one size of; a use stands behind the number", () => {
    const text =
      "土地市场简讯\n2031WR014号建设用地为二类居住用地，占地面积1.2万平方米，容积率上限2.4。\n另有一宗编号为2031WR022号商住地，由某公司竞得。\n上述地块占地面积4.3万平方米，容积率2.1。\n编号为2031WR025的商住地流拍，占地面积2.2万平方米，容积率2.3。";
    expect(
      controlOf(text).parcels.map((one) => [one.code, one.landUse[0]?.raw ?? "", ...areasOf(one)]),
    ).toEqual([
      ["2031WR014", "二类居住用地", "site 12000 m2"],
      ["2031WR022", "商住地", "site 43000 m2"],
      ["2031WR025", "", "site 22000 m2"],
    ]);
  });

  it("is a project in notices on its scheme, with an area or without; of one praised in an advertisement none is made", () => {
    const scheme = (words: string): string =>
      `关于项目规划方案批前公示的通告\n建设单位：某机械有限公司\n建设项目：云帆机械二期厂房\n建设地点：港北路7号\n方案内容：${words}`;
    const [one] = controlOf(scheme("总建筑面积20315㎡，容积率1.38，建筑密度44.2%，停车位96个。")).parcels;
    expect([one?.name, limits(one?.indicators.far)]).toEqual(["云帆机械二期厂房", "- 1.38"]);
    const changed = controlOf(scheme("容积率由1.38变更为1.71。建筑密度由44.2%变更为46.8%。")).parcels;
    expect(changed.map(({ version, indicators }) => [version, limits(indicators.far)])).toEqual([
      ["before", "- 1.38"],
      ["current", "- 1.71"],
    ]);
    const things = controlOf(scheme("21#站房建筑密度7.2%，容积率0.14；22#仓库建筑密度0.4%，容积率0.01。"));
    expect(
      things.parcels.map(({ indicators, variants }) => [
        Object.keys(indicators),
        variants.map((one) => one.scope),
      ]),
    ).toEqual([[[], ["21#站房", "22#仓库"]]]);
    const praised =
      "楼盘详情\n项目名称：云帆花园\n占地面积：41000平方米\n容积率：2.3\n绿化率：34%\n参考均价：11200元/平方米\n售楼处地址：港北路9号";
    expect(controlOf(praised).parcels).toEqual([]);
  });
});

describe("the mark of a number before a code is no list number", () => {
  it.each([
    ["headings", "NO.2031G07地块:面积3100平方米,容积率≤2.0。\nNO.2031G08地块:面积4200平方米,容积率≤2.5。"],
    [
      "a sentence",
      "本次出让NO.2031G07、NO.2031G08两宗地块。NO.2031G07地块面积3100平方米,容积率≤2.0。NO.2031G08地块面积4200平方米,容积率≤2.5。",
    ],
    ["a table", "编号\t面积(平方米)\t容积率\nNO.2031G07\t3100\t≤2.0\nNO.2031G08\t4200\t≤2.5"],
    [
      "numbered lines",
      "1. NO.2031G07宗地,面积3100平方米,容积率≤2.0。\n2. NO.2031G08宗地,面积4200平方米,容积率≤2.5。",
    ],
  ])("in %s", (_, text) => {
    expect(codes(text)).toEqual(["NO.2031G07", "NO.2031G08"]);
  });

  it("one land with and without the mark", () => {
    expect(codes("NO.2031G07地块面积3100平方米,容积率≤2.0。2031G07地块绿地率不小于30%。")).toHaveLength(1);
  });
});

describe("a list of lots, and one of it again behind a comma", () => {
  it.each([
    "地块分为A-01、A-02两个地块，A-01地块用地面积11620平方米，容积率不大于3.2；A-02地块用地面积6518平方米，容积率不大于2.2。",
    "涉及A-01地块和A-02地块，A-01地块用地面积11620平方米，容积率不大于3.2，A-02地块用地面积6518平方米，容积率不大于2.2。",
  ])("opens what is told of it: %s", (text) => {
    const { parcels } = controlOf(`规委会纪要\n${text}`);
    expect(parcels.map(({ code }) => code)).toEqual(["A-01", "A-02"]);
    expect(parcels.map(({ indicators }) => indicators.far?.max)).toEqual([3.2, 2.2]);
  });

  it("goes on over a comma with others", () => {
    const { parcels } = controlOf("规委会纪要\nA-01地块，A-02地块，A-03地块容积率均不大于3.2。");
    expect(parcels.map(({ code }) => code)).toEqual(["A-01", "A-02", "A-03"]);
  });
});
