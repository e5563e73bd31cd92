import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";
import { areasOf, controlOf, four, parcelNamed, records } from "./control-section";

describe("documents without parcels give none", () => {
  it.each([
    [
      "general rules",
      "某市规划管理技术规定\n第一条 新建住宅项目容积率不得大于2.5,建筑密度不得大于28%,绿地率不得小于35%。\n第二条 工业项目容积率不低于1.0,建筑系数不低于40%。用地面积大于3公顷的,应当编制方案。",
    ],
    ["goals of a city", "一、全市建成区绿地率达到38%,绿化覆盖率达到45%,人均公园绿地面积15平方米。"],
    [
      "projects and money",
      "一、安排重点项目35个,总投资120亿元。加快PZ-01地块、PZ-02地块征收,完成投资3.5亿元,占地200亩。",
    ],
    ["a contents page", "目录\n关于PZ-01-02、PZ-03-04地块控规修改的批复 5\n关于PZ-07地块规划条件的函 6"],
    [
      "years and telephones",
      "2023-2025年新增托位1000个,咨询0357-2091234,2023-06-27前报送。容积率奖励政策按规定执行。",
    ],
    [
      "land assembly",
      "关于某县2023年土地征收成片开发方案的批复\n一、成片开发范围面积9.8046公顷。地块一面积3.2公顷,用地性质为居住用地。",
    ],
    [
      "a finished hall, its own number behind a label",
      "县中学体育馆竣工验收报告\n工程编号:2022-TY-03\n建筑面积:4268.3㎡\n建筑高度:18.9m\n层数:2层\n绿地率:35%",
    ],
    [
      "a house put up for sale",
      "商品房预售许可公示\n项目名称:湖畔名邸\n预售建筑面积:21456.32平方米\n层数:18层\n容积率:1.98\n绿地率:35%",
    ],
    [
      "an answer to a letter",
      "信访答复意见书\n编号:XF-2023-118\n您反映某小区容积率由1.8调整为2.2的问题,经查,该小区规划条件未作调整。",
    ],
    [
      "an example",
      "规划名词解释\n容积率:如某地块面积1万平方米,总建筑面积2万平方米,则容积率为2.0。\n绿地率:如绿地3500平方米,则绿地率为35%。",
    ],
    [
      "standards for types of buildings",
      "附表一 各类建筑控制指标表\n建筑类型 容积率 建筑密度(%) 绿地率(%) 建筑高度(米)\n低层住宅 ≤1.1 ≤40 ≥30 ≤12\n高层商业 ≤5.0 ≤45 ≥20 ≤100",
    ],
    [
      "a hospital put out to tender",
      "县人民医院门诊楼施工招标公告\n招标编号:LX-ZB-2024-018\n总建筑面积18650平方米,地上9层,地下1层,建筑高度38.6米。\n标段编号:LX-01,门诊楼土建;标段编号:LX-02,装饰装修。",
    ],
    [
      "a title deed that was lost",
      "不动产权证书遗失声明\n证书载明房屋用途:住宅,建筑面积96.4平方米,总层数26层,所在层9层,宗地面积共有31,405.2平方米,声明作废。",
    ],
    [
      "what may drive through a tunnel",
      "隧道工程选址公示\n项目名称:某山隧道\n用地面积:18.2公顷\n建设规模:隧道长1940米,限高4.5米,限宽3.2米",
    ],
    ["nothing", ""],
  ])("%s", (_, text) => {
    const parsed = controlOf(text);
    expect(parsed.parcels).toEqual([]);
    expect(parsed.issues).toEqual([]);
  });
});

describe("figures of something else stay out", () => {
  it("of prices, taxes, elevations, storeys' heights, floor areas and set-backs", () => {
    const parsed = controlOf(
      "一、PZ-05地块用地面积2.1公顷,总建筑面积52500平方米,容积率不大于2.5,投资强度不低于300万元/亩,建筑密度不大于30%,税收不低于20万元/亩,场地标高451.3米,绿地率不小于35%,建筑限高54米,层高不大于4.5米,建筑退让道路红线不少于10米,绿化覆盖率不小于45%,装配率不低于30%,机动车位每户1.2个。",
    );
    const parcel = parcelNamed(parsed, "PZ-05");
    expect(areasOf(parcel)).toEqual(["site 2.1 ha"]);
    expect(four(parcel.indicators)).toEqual(["- 2.5", "- 30", "35 -", "- 54"]);
    expect(Object.keys(parcel.indicators)).toHaveLength(4);
    expect(parsed.parcels).toHaveLength(1);
    expect(parcel.measures).toEqual([]);
  });

  it("behind the numbers of accounts and applications", () => {
    const parsed = controlOf(
      "地块编号:PZ-09,用地面积2.1公顷,容积率不大于2.5。\n缴款账号:3100-2205-01,报名编号:BM-01,停车楼层数6层,绿地率38%。",
    );
    expect(parsed.parcels.map(({ code }) => code)).toEqual(["PZ-09"]);
  });

  it("of heights above the sea", () => {
    const parsed = controlOf("一、PZ-06地块容积率不大于2.5,建筑限高:黄海高程450米,建筑密度不大于30%。");
    expect(parcelNamed(parsed, "PZ-06").indicators.height).toBeUndefined();
  });

  it.each([
    ["高度超过24米的建筑应退让道路红线不小于9米。", "- 54"],
    ["建筑高度超过27米时,应设置消防车登高场地。", "- 54"],
    ["建筑高度大于24米的部分应后退5米。", "- 54"],
    ["沿街不得砌筑高度超过1.8米的实心围墙。", "- 54"],
  ])("of a height that tells which buildings are meant: %s", (words, expected) => {
    const parsed = controlOf(`一、PZ-09地块容积率不大于2.0。\n二、建筑高度控制在54米以内。\n三、${words}`);
    expect(four(parcelNamed(parsed, "PZ-09").indicators)[3]).toBe(expected);
  });

  it.each([
    "不得建设高度超过45米的建筑",
    "严禁新建高度大于45米的高层住宅",
    "地块内不应布置高度高于45米的楼房",
  ])("of the height of what must not be built, which is the limit itself: %s", (words) => {
    const parsed = controlOf(`一、PZ-10地块容积率不大于2.0。\n二、${words}。`);
    expect(four(parcelNamed(parsed, "PZ-10").indicators)[3]).toBe("- 45");
  });

  it("of a figure with the unit of money behind the name", () => {
    const parsed = controlOf("一、PZ-07地块建筑密度不大于30%,容积率2.5万元。");
    expect(parcelNamed(parsed, "PZ-07").indicators.far).toBeUndefined();
  });
});

describe("what is told of others", () => {
  const lot = "LT-07-02地块:用地面积2.4公顷,";
  const read = "LT-07-02 | site 2.4 ha | far - 1.6, height - 24";

  it("of buildings and projects beside the land, and of what a town had in past years", () => {
    for (const other of [
      "2.地块西侧已建成的“枫林”小区容积率为2.45,建筑高度54米。",
      "另,来函所述的南侧已出让项目容积率按2.3控制,不作为依据。",
      "我市近三年成交住宅用地的平均容积率为2.3。",
      "据统计,2021年至2023年主城区成交的居住用地平均容积率由2.6下降到2.3。",
    ])
      expect(records(`${lot}容积率不大于1.6,建筑高度不大于24米。\n${other}`)).toEqual([read]);
  });

  it("in an example, and of the houses of villagers", () => {
    for (const other of [
      "例如某宗用地容积率由2.0提高到2.5,按新增面积计算。",
      "答:村民自建住房不超过3层,建筑高度不超过12米。",
    ])
      expect(records(`${lot}容积率不大于1.6,建筑高度不大于24米。\n${other}`)).toEqual([read]);
    expect(records(`${lot}容积率不大于1.6,村民住宅高度不大于12米。`)).toEqual([
      "LT-07-02 | site 2.4 ha | far - 1.6 | 村民住宅: height - 12",
    ]);
  });

  it("but not of the houses of villagers that the parcel is for", () => {
    expect(records("LT-07-05地块(村民新村):\n农民住房建筑高度不大于11米;容积率不大于1.3。")).toEqual([
      "LT-07-05 | far - 1.3 | 农民住房: height - 11",
    ]);
    expect(records(`${lot}容积率不大于1.6。\n宅基地建筑密度不大于55%。`)).toEqual([
      "LT-07-02 | site 2.4 ha | far - 1.6 | 宅基地: density - 55",
    ]);
    expect(records(`${lot}容积率不大于1.6,建筑高度不大于24米。\n答:宅基地建筑密度不大于55%。`)).toEqual([
      read,
    ]);
  });

  it("an office, a company and what was agreed are no parts of the land", () => {
    expect(
      records(
        "关于LT-07-02地块规划指标的复函\n某某新城开发有限公司:\n该地块用地面积2.4公顷,地块容积率不应大于1.6,建筑高度不应大于24米。",
      ),
    ).toEqual([read]);
    expect(records(`${lot}合同约定容积率不大于1.6,建筑高度不大于24米。`)).toEqual([read]);
  });

  it("a heading and the words on the line below it are no name; neither is the next head of a table", () => {
    const text = "LT-07-02地块控规修改公示\n一、地块基本情况\n地块位于城北,用地面积2.4公顷,容积率不大于1.6。";
    expect(records(text)).toEqual(["LT-07-02 | site 2.4 ha | far - 1.6"]);
    // where the land lies is no part of it
    for (const lies of ["地块位于城北大道以西", "该宗地坐落于柳溪沿线", "项目地处规划二路北侧"])
      expect(records(`LT-07-02地块公示\n${lies},容积率不大于1.6。`)).toEqual(["LT-07-02 | far - 1.6"]);
    const heads = "注销名单\n序号\t许可证号\t矿山名称\t矿种\t规模\n1\tC45102220\t某石场\t灰岩\t5万吨";
    expect(controlOf(`${heads}\n建筑高度不超过12米。`).parcels.map(({ name }) => name)).not.toContain("矿种");
  });
});

describe("land that is told beside the one parcel of a text", () => {
  it("a town's range in the answer before it has its own size and sides", () => {
    const [parcel, ...others] = recordsOf(
      "问：新划的高污染燃料禁燃区有多大？\n答：禁燃区范围为：东至石岭大道，南至沅江路，西至铁路，北至绕城路，总面积28.4平方公里。\n问：某小区规划指标是多少？\n答：该小区（地块编号SL-07-03）用地面积2.86公顷，容积率2.2，建筑密度22%，绿地率36%。\n",
    ).parcels;
    expect(others).toEqual([]);
    expect(parcel?.code).toBe("SL-07-03");
    expect(parcel?.areas.map(({ raw }) => raw)).toEqual(["2.86公顷"]);
    expect(parcel?.sides).toEqual([]);
  });

  it("the limits of the land around it leave it its size, told before them or behind", () => {
    expect(records("宗地编号2031-47，面积1.7公顷。该街坊容积率不大于1.4，建筑密度不大于26%。")).toEqual([
      "2031-47 | site 1.7 ha",
    ]);
    expect(records("LT-09地块位于柳溪单元。单元内容积率不大于1.4。用地面积1.7公顷。")).toEqual([
      "LT-09 | site 1.7 ha",
    ]);
  });

  it("what has to be built besides takes no limits of the lot that go on behind its size", () => {
    expect(
      records(
        "LT-09地块，用地面积1.7公顷，配套建设垃圾收集站1处，建筑面积120平方米，容积率不大于1.4，建筑高度不大于36米，绿地率不小于32%。",
      ),
    ).toEqual(["LT-09 | site 1.7 ha | far - 1.4, height - 36, greenRatio 32 -"]);
    expect(
      records(
        "LT-09地块，容积率不大于1.4，建筑高度不大于36米，配建托儿所一处，建筑面积900平方米，建筑高度不大于12米，绿地率不小于32%。",
      ),
    ).toEqual(["LT-09 | far - 1.4, height - 36, greenRatio 32 - | 托儿所: height - 12"]);
  });

  it("the sides of a neighbour are none of its own", () => {
    const text =
      "2031-47号宗地：用地面积1.7公顷，容积率1.4。\n2031-47号宗地北侧为LT-09地块，该地块东至柳溪路，南至沅江路，西至铁路，北至石岭大道。";
    expect(recordsOf(text).parcels.map(({ code, sides }) => [code, sides.length])).toEqual([["2031-47", 0]]);
    const own = text.replace("LT-09地块", "石岭大道");
    expect(recordsOf(own).parcels.map(({ sides }) => sides.length)).toEqual([4]);
  });

  it("the number of its deed is no code", () => {
    const { parcels } = recordsOf(
      "协议出让公示\n面粉厂地块位于兴业街，土地证号松土国用（2013）第0456号，土地面积8466平方米，容积率1.5，建筑密度30%。\n",
    );
    expect(parcels.map(({ code }) => code)).toEqual([null]);
  });
});

describe("areas of the parcel", () => {
  it.each([
    ["用地面积2601平方米", "site 2601 m2"],
    ["用地面积12,345.6平米", "site 12345.6 m2"],
    ["用地面积12 345.6m²", "site 12345.6 m2"],
    ["面积3. 2公顷", "site 3.2 ha"],
    ["用地面积(公顷):3.2", "site 3.2 ha"],
    ["占地面积约50亩", "site 50 mu"],
    ["土地面积0.35平方公里", "site 0.35 km2"],
    ["土地面积0.35km²", "site 0.35 km2"],
    ["宗地面积1.2万平方米", "site 12000 m2"],
  ])("%s", (words, expected) => {
    const parcel = parcelNamed(controlOf(`一、PZ-08地块${words},容积率不大于2.0。`), "PZ-08");
    expect(areasOf(parcel)).toEqual([expected]);
  });
});
