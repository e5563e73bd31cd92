import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { limits } from "./control-section";

/** Each record: what it is called, its state, its areas, uses with their codes and the four limits. */
const told = (text: string) =>
  parse("notice", "0".repeat(64), text).parcels.map(({ code, name, version, areas, landUse, indicators }) =>
    [
      code ?? name,
      version,
      areas.map(({ raw }) => raw).join(),
      landUse
        .map((use) => `${use.raw}${use.suggested === false && use.code !== null ? ` ${use.code}` : ""}`)
        .join("+"),
      ...[indicators.far, indicators.density, indicators.greenRatio, indicators.height].map(limits),
    ].join("|"),
  );
const issues = (text: string) => parse("notice", "0".repeat(64), text).issues.map(({ code }) => code);
const parts = (text: string) =>
  parse("notice", "0".repeat(64), text).parcels.flatMap(({ variants }) =>
    variants.map(({ scope, indicators }) => [scope, limits(indicators.far), limits(indicators.height)]),
  );

describe("lots that a number of theirs heads", () => {
  it("have the class of land that stands first behind it, and no code of that kind", () => {
    const text = [
      "老城片区地块控制指标",
      "地块一：R2，2.6公顷，容积率1.9，绿地率35%",
      "地块二：B1商业用地，1.4公顷，容积率2.8，绿地率20%",
    ].join("\n");
    expect(told(text)).toEqual([
      "地块一|current|2.6公顷|R2 R2|- 1.9|none|35 -|none",
      "地块二|current|1.4公顷|商业用地 B1|- 2.8|none|20 -|none",
    ]);
    expect(told("标的1：A1，面积2.2公顷，容积率2.0\n标的2：A2，面积3.2公顷，容积率1.5")).toEqual([
      "A1|current|2.2公顷||- 2|none|none|none",
      "A2|current|3.2公顷||- 1.5|none|none|none",
    ]);
  });

  it("refer to another one for all limits, or for one; what is weighed together with it is not the same", () => {
    const text = [
      "ML-01地块：面积2.6公顷，容积率1.9，建筑密度25%，绿地率35%",
      "ML-02地块：面积1.8公顷，指标同ML-01地块",
      "ML-03地块：面积1.1公顷，容积率与ML-01地块一致，建筑密度同ML-01地块。",
      "ML-04地块：面积1.3公顷，容积率与ML-01地块统筹平衡，绿地率不同于ML-01地块。",
    ].join("\n");
    expect(told(text)).toEqual([
      "ML-01|current|2.6公顷||- 1.9|- 25|35 -|none",
      "ML-02|current|1.8公顷||- 1.9|- 25|35 -|none",
      "ML-03|current|1.1公顷||- 1.9|- 25|none|none",
      "ML-04|current|1.3公顷||none|none|none|none",
    ]);
  });
});

describe("the state that is and the one that is planned", () => {
  it("head lines of their own above what is said of the lots", () => {
    const text = [
      "关于ML-01地块规划修改的公示",
      "现状：",
      "ML-01地块用地性质为工业用地，容积率0.9。",
      "规划：",
      "ML-01地块用地性质为二类居住用地，容积率2.1。",
    ].join("\n");
    expect(told(text)).toEqual([
      "ML-01|before||工业用地|- 0.9|none|none|none",
      "ML-01|current||二类居住用地|- 2.1|none|none|none",
    ]);
  });

  it("stand apart where the land has buildings, or nothing; 现有 is no word for the state after", () => {
    const built =
      "ML-01地块规划条件\n现状：\n地块内现有厂房2栋，容积率0.7。\n规划：\n用地性质为二类居住用地，容积率不大于2.1。";
    expect(told(built)).toEqual([
      "ML-01|before|||- 0.7|none|none|none",
      "ML-01|current||二类居住用地|- 2.1|none|none|none",
    ]);
    const empty = "ML-01地块规划条件\n现状：空地\n规划：\n用地性质为二类居住用地，容积率不大于2.1。";
    expect(told(empty)).toEqual(["ML-01|current||二类居住用地|- 2.1|none|none|none"]);
  });

  it("turn rows in whatever column they stand where a lot has a row under both", () => {
    const text = [
      "地块编号\t用地性质\t面积（㎡）\t类别\t容积率",
      "ML-01\t居住用地\t42100\t已批\t≤1.8",
      "ML-01\t居住用地\t42100\t拟调整\t≤2.1",
    ].join("\n");
    expect(told(text).map((one) => one.split("|").slice(1, 5))).toEqual([
      ["before", "42100", "居住用地", "- 1.8"],
      ["current", "42100", "居住用地", "- 2.1"],
    ]);
  });

  it("are none where a limit may be passed", () => {
    const text =
      "宗地编号：ML-48\n建筑高度：控制在36米以下\n例外情形：建设高层住宅的，建筑高度可放宽至不超过54米。";
    expect(told(text)).toEqual(["ML-48|current|||none|none|none|- 36"]);
    expect(parts(text)).toEqual([["高层住宅", "none", "- 54"]]);
  });
});

describe("lots in brackets", () => {
  it("behind the land, with its use and its size: what follows is said of it", () => {
    expect(
      told("县医院新院区用地（SX-18-02，医疗卫生用地，6.67公顷）容积率上限为2.0，绿地率不低于35%。"),
    ).toEqual(["SX-18-02|current|6.67公顷|医疗卫生用地|- 2|none|35 -|none"]);
    expect(told("县医院地块（SX-18-02，6.67公顷）容积率上限为2.0。")).toEqual([
      "SX-18-02|current|6.67公顷||- 2|none|none|none",
    ]);
    expect(told("该路与某用地（SX-18-02，工业用地）相邻，路宽20米。")).toEqual([]);
  });

  it("have the use by which they are counted", () => {
    const text =
      "单元内中小学用地两处，编号分别为SX-12、SX-15，面积分别为2.3公顷、3.1公顷，容积率均不大于0.8；另有居住用地2处（SX-16、SX-17），容积率均不大于1.8。";
    expect(told(text)).toEqual([
      "SX-12|current|2.3公顷|中小学用地|- 0.8|none|none|none",
      "SX-15|current|3.1公顷|中小学用地|- 0.8|none|none|none",
      "SX-16|current||居住用地|- 1.8|none|none|none",
      "SX-17|current||居住用地|- 1.8|none|none|none",
    ]);
  });
});

describe("rows", () => {
  const head =
    "地块编号 | 位置 | 面积（公顷） | 土地用途 | 容积率 | 建筑密度 | 绿地率 | 建筑限高 | 起始价（万元）";
  it("that begin with a code go on none above; the limits that their line lacks are those of the same use above", () => {
    const text = [
      head,
      "BM-11 | 滨海新区 | 3.3345 | 旅馆用地 | ≤1.2 | ≤30% | ≥40% | ≤45米 | 8802",
      "BM-12 | 滨海新区 | 2.0671 | 旅馆用地 | 5457",
      "BM-13 | 滨海新区 | 4.1128 | 旅馆用地 | 10858",
      "BM-14 | 滨海新区 | 0.3128 | 道路用地",
    ].join("\n");
    expect(told(text)).toEqual([
      "BM-11|current|3.3345|旅馆用地|- 1.2|- 30|40 -|- 45",
      "BM-12|current|2.0671|旅馆用地|- 1.2|- 30|40 -|- 45",
      "BM-13|current|4.1128|旅馆用地|- 1.2|- 30|40 -|- 45",
      "BM-14|current|0.3128|道路用地|none|none|none|none",
    ]);
  });

  it("of another state or use are told apart; parts of a lot told again are its parts", () => {
    const text = [
      "地块编号\t用地性质\t面积（㎡）\t类型\t容积率",
      "ML-02\t居住用地\t43267\t住宅部分\t≤1.9",
      "ML-02\t居住用地\t43267\t商业部分\t≤0.2",
      "ML-05\t商业用地\t16008\t/\t≤2.8",
    ].join("\n");
    expect(told(text)).toEqual([
      "ML-02|current|43267|居住用地|none|none|none|none",
      "ML-05|current|16008|商业用地|- 2.8|none|none|none",
    ]);
    expect(parts(text)).toEqual([
      ["住宅部分", "- 1.9", "none"],
      ["商业部分", "- 0.2", "none"],
    ]);
  });

  it("have the codes of their uses under 代码 behind the uses", () => {
    const text =
      "地块编号\t用地性质\t代码\t用地面积（m2）\t容积率\nML-17\t二类居住用地\tR2\t21806\t≤2.0\nML-18\t商业用地\tB1\t19340\t≤2.8";
    expect(told(text)).toEqual([
      "ML-17|current|21806|二类居住用地 R2|- 2|none|none|none",
      "ML-18|current|19340|商业用地 B1|- 2.8|none|none|none",
    ]);
  });

  it("have the unit of their sizes from a note further behind them", () => {
    const text = [
      "地块编号\t面积\t用途\t容积率",
      "ML-21\t7415\t商业用地\t≤3.5",
      "ML-22\t6338\t住宅用地\t≤1.9",
      "二、竞买资格",
      "1、境内外的法人均可参加。",
      "2、保证金须按时到账。",
      "3、其他事项见文件。",
      "三、上述地块面积单位为平方米，以实测为准。",
    ].join("\n");
    expect(told(text).map((one) => one.split("|")[2])).toEqual(["7415", "6338"]);
  });

  it("whose cells stand under columns that are not theirs are refused", () => {
    const text =
      "地块编号\t用途\t容积率\t建筑密度\t绿地率\nML-31\t住宅用地\t≤28%\t≥30%\t≤1.8\nML-32\t住宅用地\t≤25%\t≥35%\t≤1.6";
    expect(told(text)).toEqual([]);
    expect(issues(text)).toContain("control-table-refused");
    const right =
      "地块编号\t用途\t容积率\t建筑密度\t建筑高度\nML-31\t住宅用地\t≤1.8\t≤28%\t≤54米（塔楼占比≤30%）";
    expect(told(right)).toEqual(["ML-31|current||住宅用地|- 1.8|- 28|none|- 54"]);
  });
});

describe("the number of a sale", () => {
  it("that begins a line keeps the letters of its office before where the land lies", () => {
    const text =
      "拍卖宗地概况\n岚拍2031-08号　位于西街北侧；土地面积4260.5平方米；容积率2.5以下。\n岚拍2031-09号　位于南路东侧；土地面积12733平方米；容积率1.8以下。";
    expect(told(text).map((one) => one.split("|")[0])).toEqual(["岚拍2031-08号", "岚拍2031-09号"]);
  });
});

describe("lots that one is divided into", () => {
  const title = "关于GX-21地块控制性详细规划调整的公告\n";

  it.each([
    "将GX-21地块拆分为GX-21-1、GX-21-2两个地块，面积分别为1.1公顷、1.3公顷，容积率分别为1.8、2.0；原地块面积2.4公顷，容积率1.5。",
    "GX-21地块（2.4公顷，容积率1.5）细分为GX-21-1（1.1公顷，容积率1.8）和GX-21-2（1.3公顷，容积率2.0）两个地块。",
  ])("have what is told behind them, the whole what was before: %s", (text) => {
    expect(told(title + text)).toEqual([
      "GX-21|before|2.4公顷||- 1.5|none|none|none",
      "GX-21-1|current|1.1公顷||- 1.8|none|none|none",
      "GX-21-2|current|1.3公顷||- 2|none|none|none",
    ]);
  });

  it("turn the limit of the whole into theirs", () => {
    const text = "原GX-01地块用地面积1.2公顷，现调整为GX-01A、GX-01B两个地块，容积率均由1.5调整为2.0。";
    expect(told(text)).toEqual([
      "GX-01|before|1.2公顷||- 1.5|none|none|none",
      "GX-01A|current|||- 2|none|none|none",
      "GX-01B|current|||- 2|none|none|none",
    ]);
  });

  it("are none where a lot has another number, or turns into another use", () => {
    expect(told("GX-07地块编号调整为GX-07A，容积率由1.5调整为2.0。").map((one) => one.split("|")[1])).toEqual(
      ["before", "current"],
    );
    expect(told("GX-07地块用地性质由工业用地调整为居住用地，GX-08地块容积率由1.5调整为2.0。")).toEqual([
      "GX-07|before||工业用地|none|none|none|none",
      "GX-07|current||居住用地|none|none|none|none",
      "GX-08|before|||- 1.5|none|none|none",
      "GX-08|current|||- 2|none|none|none",
    ]);
  });
});

describe("lots told together", () => {
  it.each([
    "ML-01至ML-03地块容积率均不大于1.9。",
    "ML-01～ML-03地块：容积率≤1.9。",
    "ML-01—ML-03地块容积率不大于1.9。",
    "地块编号\t容积率\nML-01~ML-03\t≤1.9",
  ])("are all from the first to the last: %s", (text) => {
    expect(told(text)).toEqual(
      ["ML-01", "ML-02", "ML-03"].map((code) => `${code}|current|||- 1.9|none|none|none`),
    );
  });

  it("are no range where another one lies beside them, or the last does not follow", () => {
    expect(told("ML-05地块位于ML-01至ML-04地块北侧，容积率不大于1.9。")).toEqual([
      "ML-05|current|||- 1.9|none|none|none",
    ]);
    expect(told("ML-05地块至QX-07地块之间道路宽12米，ML-05地块容积率不大于1.9。")).toEqual([
      "ML-05|current|||- 1.9|none|none|none",
    ]);
  });

  it("leave out the one that the sentence begins with", () => {
    const text = "除ML-02地块外，ML-01至ML-03地块建筑高度均不大于54米，ML-02地块建筑高度不大于24米。";
    expect(told(text).map((one) => one.split("|").at(-1))).toEqual(["- 54", "- 24", "- 54"]);
  });

  it("have no sides that bound all of them", () => {
    const text = [
      "关于ML-01、ML-02地块规划调整的公示",
      "调整地块位于九华路以东、富阳路以南、青山路以西、白马路以北。",
      "ML-01地块容积率由1.5调整为2.0，ML-02地块容积率由1.8调整为2.2。",
    ].join("\n");
    expect(parse("notice", "0".repeat(64), text).parcels.map(({ sides }) => sides.length)).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe("parts of one lot", () => {
  it.each(["A区0.5公顷容积率2.5，B区0.7公顷容积率1.8", "A区0.5公顷，容积率2.5；B区0.7公顷，容积率1.8"])(
    "have the limits behind their sizes: %s",
    (words) => {
      const text = `ML-01地块分A、B两区，${words}，全地块绿地率不低于30%。`;
      expect(told(text)).toEqual(["ML-01|current|||none|none|30 -|none"]);
      expect(parts(text)).toEqual([
        ["A区", "- 2.5", "none"],
        ["B区", "- 1.8", "none"],
      ]);
    },
  );

  it("that have numbers of their own are lots", () => {
    const text =
      "宗地编号：2031-31\n宗地面积：1.2345公顷\n其中31-1：0.8公顷，商业用地，容积率≤2.0；31-2：0.4345公顷，停车场用地，容积率≤0.5。";
    expect(told(text)).toEqual([
      "2031-31|current|1.2345公顷||none|none|none|none",
      "31-1|current|0.8公顷|商业用地|- 2|none|none|none",
      "31-2|current|0.4345公顷|停车场用地|- 0.5|none|none|none",
    ]);
  });
});

describe("tables with a column for each side", () => {
  it.each([
    ["东至\t南至\t西至\t北至", "\t"],
    ["东\t南\t西\t北", "|"],
    ["东邻\t南邻\t西邻\t北邻", "\t"],
  ])("are tables of lots: %s", (heads, edge) => {
    const text = [
      `序号\t地块编号\t用地面积（公顷）\t${heads}\t容积率`,
      "1\tML-01\t5.10\t规划一路\t青竹江\t规划二路\t212国道\t≤2.0",
      "2\tML-02\t3.20\t青竹路\t15米规划路\t文昌路\t学府街\t≤1.8",
    ]
      .join("\n")
      .replaceAll("\t", edge);
    const { parcels, zones } = parse("notice", "0".repeat(64), text);
    expect(zones).toEqual([]);
    expect(parcels.map(({ code, sides }) => [code, sides.map(({ text: side }) => side).join()])).toEqual([
      ["ML-01", "规划一路,青竹江,规划二路,212国道"],
      ["ML-02", "青竹路,15米规划路,文昌路,学府街"],
    ]);
    expect(told(text).map((one) => one.split("|").slice(2, 5))).toEqual([
      ["5.10", "", "- 2"],
      ["3.20", "", "- 1.8"],
    ]);
  });
});

describe("a lot in a sentence", () => {
  it("is told with its sides right behind its code", () => {
    const text =
      "ML-01地块东侧为青川路，南侧为铁路，西侧为中路，北侧为国道，用地面积2.3公顷，容积率不大于2.0。";
    expect(told(text)).toEqual(["ML-01|current|2.3公顷||- 2|none|none|none"]);
    expect(told("ML-02地块位于ML-01地块东侧，容积率不大于2.0。")).toEqual([
      "ML-02|current|||- 2|none|none|none",
    ]);
  });

  it("is not called by who asks on the line above", () => {
    const text =
      "关于竹园镇ML-02地块规划条件论证的公示\n申请单位：竹园镇人民政府\n论证地块位于竹园大道以北，用地面积18650平方米，容积率0.8。";
    expect(told(text)).toEqual(["ML-02|current|18650平方米||- 0.8|none|none|none"]);
  });

  it("has the codes of its uses alone where a bracket tells a share", () => {
    expect(told("宗地编号：ML-01\n用地性质：R2/B1（商业比例≤15%）\n容积率：≤2.0")).toEqual([
      "ML-01|current||R2 R2+B1 B1|- 2|none|none|none",
    ]);
  });

  it("that is lost is told, with one limit too", () => {
    const text = "ML-121地块东侧50亩，用途为仓储，容积率大于0.7；西侧30亩，用途为工业，容积率大于1.0。";
    expect(told(text)).toEqual([]);
    expect(issues(text)).toEqual(["indicators-unread"]);
  });
});

describe("what stands on the land, 现状,", () => {
  it.each([
    "宗地编号：ML-01\n宗地面积：2.12公顷\n现状：净地\n容积率：≤2.0\n绿地率：≥30%",
    "宗地编号：ML-01\n现状：三通一平\n出让面积：2.12公顷\n容积率：≤2.0\n绿地率：≥30%",
    "ML-01地块现状为空地，用地面积2.12公顷，规划为住宅，容积率不大于2.0，绿地率不小于30%。",
    "ML-01地块规划条件\n现状：\n该地块位于乔庄镇，面积2.12公顷。\n规划：\n容积率不大于2.0，绿地率不小于30%。",
  ])("is no state of a plan, and a size told with it is that of the lot: %s", (text) => {
    expect(told(text).map((one) => one.replace("住宅", ""))).toEqual([
      "ML-01|current|2.12公顷||- 2|none|30 -|none",
    ]);
  });

  it("is one where it is a use; the size is that of both", () => {
    expect(told("ML-01地块现状为农用地，面积为23000平方米，规划用途为商业用地，容积率不超过2.0。")).toEqual([
      "ML-01|before|23000平方米|农用地|none|none|none|none",
      "ML-01|current|23000平方米|商业用地|- 2|none|none|none",
    ]);
  });
});

describe("changes", () => {
  it("leave out the name that was told for the lot before", () => {
    expect(told("ML-01地块容积率由1.5调整为2.0，ML-02地块由1.8调整为2.2，ML-03地块调整为公园绿地。")).toEqual(
      [
        "ML-01|before|||- 1.5|none|none|none",
        "ML-01|current|||- 2|none|none|none",
        "ML-02|before|||- 1.8|none|none|none",
        "ML-02|current|||- 2.2|none|none|none",
        "ML-03|current||公园绿地|none|none|none|none",
      ],
    );
    expect(told("容积率：ML-01由1.5调整为2.0，ML-02由1.8调整为2.2。").length).toBe(4);
    expect(told("ML-01地块用地面积由1.2公顷调整为1.3公顷，ML-02地块由1.1公顷调整为1.0公顷。")).toEqual([
      "ML-01|before|1.2公顷||none|none|none|none",
      "ML-01|current|1.3公顷||none|none|none|none",
      "ML-02|before|1.1公顷||none|none|none|none",
      "ML-02|current|1.0公顷||none|none|none|none",
    ]);
  });

  it.each(["现修改为", "现更改为", "拟修改为", "现提高至"])(
    "end with any word for one behind 现 or 拟: %s",
    (word) => {
      expect(told(`ML-01地块原容积率1.0，${word}1.8。`)).toEqual([
        "ML-01|before|||- 1|none|none|none",
        "ML-01|current|||- 1.8|none|none|none",
      ]);
    },
  );

  it("stand below labels that span them where the last span lost its empty cell", () => {
    const text = [
      "地块编号\t用地性质\t\t容积率\t\t建筑高度（m）",
      "\t调整前\t调整后\t调整前\t调整后\t调整前\t调整后",
      "ML-91\tB1\tR2\t2.5\t2.0\t36\t54",
    ].join("\n");
    expect(told(text)).toEqual([
      "ML-91|before||B1 B1|- 2.5|none|none|- 36",
      "ML-91|current||R2 R2|- 2|none|none|- 54",
    ]);
  });
});

describe("a lot and those around it", () => {
  it.each([
    "ML-01地块周边为居住用地，用地面积2.3公顷，容积率不大于2.0。",
    "ML-01地块与ML-02地块相邻，用地面积2.3公顷，容积率不大于2.0。",
  ])("is told, its neighbours are not: %s", (text) => {
    expect(told(text)).toEqual(["ML-01|current|2.3公顷||- 2|none|none|none"]);
  });

  it("are told together where nothing says that one lies beside the other", () => {
    expect(told("ML-01地块与ML-02地块容积率均不大于2.0。").length).toBe(2);
    expect(told("在ML-01地块周边设置绿化带，ML-02地块容积率不大于2.0，建筑密度不大于25%。")).toEqual([
      "ML-02|current|||- 2|- 25|none|none",
    ]);
  });

  it("that the last of four sides names is no lot", () => {
    const lot = (code: string, side: string, far: string) =>
      `宗地编号：${code}\n四至：东至滨河路，南至南街，西至规划路，北至${side}\n用地面积：2.35公顷\n容积率：≤${far}`;
    expect(told(`${lot("ML-71", "县医院", "2.0")}\n${lot("ML-72", "卫生院", "2.5")}`)).toEqual([
      "ML-71|current|2.35公顷||- 2|none|none|none",
      "ML-72|current|2.35公顷||- 2.5|none|none|none",
    ]);
  });
});

describe("numbered items", () => {
  it("below lots on lines of their own are of the lot above them", () => {
    const text =
      "ML-61地块：\n（1）用地面积：23562平方米\n（2）绿地率：35%\nML-62地块：\n（1）用地面积：12356平方米\n（2）绿地率：30%";
    expect(told(text)).toEqual([
      "ML-61|current|23562平方米||none|none|35 -|none",
      "ML-62|current|12356平方米||none|none|30 -|none",
    ]);
  });

  it.each(["1.宗地编号：ML-31\n2.土地坐落：原丝绸厂地块\n", "1.出让地块：ML-31\n2.坐落：城东\n"])(
    "of one form are of one lot: %s",
    (head) => {
      expect(told(`${head}3.出让面积：4.12公顷\n4.容积率：≤2.0`)).toEqual([
        "ML-31|current|4.12公顷||- 2|none|none|none",
      ]);
    },
  );
});

describe("tables below a line of their own", () => {
  it("have their first label alone, with a sum at their end too", () => {
    const text =
      "规划指标\n地块\t用地面积\t容积率\t建筑密度\nML-1\t1.23公顷\t2.0\t28%\nML-2\t0.98公顷\t2.5\t35%\n合计\t2.21公顷\t2.22\t\t";
    expect(told(text).map((one) => one.split("|")[0])).toEqual(["ML-1", "ML-2"]);
  });

  it("with shares in brackets behind the ratio are read; a line that ends before the limits has none", () => {
    const shares =
      "地块编号\t面积（公顷）\t容积率\t建筑密度\nML-1\t2.3\t2.0（商业≤10%）\t30\nML-2\t1.3\t1.8（住宅占90%）\t28";
    expect(told(shares).length).toBe(2);
    const short =
      "地块编号\t用地面积\t用地性质\t容积率\nML-1\t2.3公顷\t工业用地\t≥1.0\nML-2\t1.3公顷\t工业用地";
    expect(told(short).at(-1)).toBe("ML-2|current|1.3公顷|工业用地|none|none|none|none");
  });

  it("tell how lots are given away in no parts", () => {
    const text =
      "地块编号\t类型\t用地面积（公顷）\t容积率\nML-1\t出让\t2.3\t2.0\nML-1\t划拨\t1.3\t1.0\nML-2\t出让\t1.2\t1.8";
    expect(told(text).at(-1)).toBe("ML-2|current|1.2||- 1.8|none|none|none");
  });
});

describe("sizes in turn", () => {
  it("of the land and of what is built are told apart", () => {
    expect(told("ML-01地块用地面积与建筑面积分别为1.2公顷与2.4万平方米，容积率2.0。")).toEqual([
      "ML-01|current|1.2公顷||- 2|none|none|none",
    ]);
  });
});

describe("two states of a lot", () => {
  it.each([
    "地块编号\t状态\t用地性质\t建筑高度（m）\nML-01\t现行规划\tM1\t60\n\t规划修改\tR2\t24",
    "状态\t地块编号\t用地性质\t建筑高度（m）\n现行规划\tML-01\tM1\t60\n规划修改\tML-01\tR2\t24",
  ])("stand in rows that one code spans: %s", (text) => {
    expect(told(text)).toEqual([
      "ML-01|before||M1 M1|none|none|none|- 60",
      "ML-01|current||R2 R2|none|none|none|- 24",
    ]);
  });

  it.each([
    ["原控规：", "调整后："],
    ["现行规划：", "规划修改："],
  ])("begin lines: %s %s", (former, later) => {
    expect(told(`${former}ML-81地块，R2，容积率2.5\n${later}ML-81地块，R2，容积率2.0`)).toEqual([
      "ML-81|before||R2 R2|- 2.5|none|none|none",
      "ML-81|current||R2 R2|- 2|none|none|none",
    ]);
  });
});

describe("lots in lines", () => {
  it("each called by its use, with the code in a bracket", () => {
    const text =
      "二类居住用地（ML-17-01地块）：面积3.25公顷，容积率1.8\n商业用地（ML-17-02地块）：面积1.25公顷，容积率2.8";
    expect(told(text)).toEqual([
      "ML-17-01|current|3.25公顷|二类居住用地|- 1.8|none|none|none",
      "ML-17-02|current|1.25公顷|商业用地|- 2.8|none|none|none",
    ]);
  });

  it("have no telephone before their codes, nor the words of the next line behind them", () => {
    expect(told("联系电话：0839-7201234\nML-01地块用地面积1.2公顷，容积率不大于2.0。")).toEqual([
      "ML-01|current|1.2公顷||- 2|none|none|none",
    ]);
    expect(told("地块编号：ML-01\n路网密度8公里/平方公里\n容积率：≤2.0")).toEqual([
      "ML-01|current|||- 2|none|none|none",
    ]);
  });
});

describe("what is told of today", () => {
  it.each([
    "ML-01地块\n现状：2层厂房，容积率0.6\n规划：容积率2.0",
    "ML-01地块现状为仓库，容积率0.6；规划为仓储，容积率2.0。",
    "ML-01地块现状：已建成，容积率0.6。规划：容积率2.0。",
  ])("is the state before where a plan is told behind it: %s", (text) => {
    expect(told(text).map((one) => one.split("|").slice(1, 5).toSpliced(2, 1))).toEqual([
      ["before", "", "- 0.6"],
      ["current", "", "- 2"],
    ]);
  });

  it("is no use of the lot in a form, and ends with its line", () => {
    expect(told("地块编号：ML-01\n现状：农用地\n面积：2.3公顷\n容积率：≤2.0")).toEqual([
      "ML-01|current|2.3公顷||- 2|none|none|none",
    ]);
    expect(told("宗地编号：ML-01\n现状：净地\n容积率：≤2.0\n规划用途：住宅")).toEqual([
      "ML-01|current||住宅|- 2|none|none|none",
    ]);
  });

  it("sheets of a plan in a bracket are no lots", () => {
    expect(told("ML-01-05地块（图则编号ML-01-01～ML-01-09），面积2.3公顷，容积率2.0。")).toEqual([
      "ML-01-05|current|2.3公顷||- 2|none|none|none",
    ]);
  });
});
