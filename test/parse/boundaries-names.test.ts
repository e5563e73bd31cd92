import { describe, expect, it } from "vitest";
import { bounded, read } from "./bounded";

const ROWS = [
  "1  3421510.22  38520110.45",
  "2  3421530.90  38520330.18",
  "3  3421322.47  38520351.06",
  "4  3421301.63  38520131.77",
];
const SECOND = ROWS.map((row) => row.replaceAll("3421", "3423"));
const HEAD = "点号  X  Y";
const table = (rows: readonly string[] = ROWS): readonly string[] => [HEAD, ...rows];

const names = async (...lines: readonly (string | readonly string[])[]): Promise<(string | null)[]> =>
  bounded(await read([...lines.flat(), "坐标系：CGCS2000，中央子午线114°"].join("\n"))).map(
    ({ name }) => name,
  );

describe("the name of a boundary", () => {
  it("is the value of a key for land on a line of its own, not where that lies", async () => {
    expect(
      await names("搬迁安置用地公示", "宗地：石桥安置点东区", table(), "宗地：石桥安置点西区", table(SECOND)),
    ).toEqual(["石桥安置点东区", "石桥安置点西区"]);
    expect(await names("灰窑沟石灰岩矿勘查公示", "采区：位于石桥镇东侧", table())).toEqual([
      "灰窑沟石灰岩矿",
    ]);
  });

  it("of a compartment has its number in the forest before it", async () => {
    expect(
      await names(
        "森林抚育作业设计公示",
        "■ 12林班4小班",
        "小班面积：4.61公顷",
        table(),
        "■ 13林班6小班",
        "小班面积：4.61公顷",
        table(SECOND),
      ),
    ).toEqual(["12林班4小班", "13林班6小班"]);
  });

  it("is the piece that a right is offered to, an item in the midst of a line", async () => {
    const points =
      "1、X=3421510.22，Y=38520110.45；2、X=3421530.90，Y=38520330.18；3、X=3421322.47，Y=38520351.06";
    expect(
      await names(
        "某滩涂使用权挂牌公告",
        `三、基本情况(一)本次挂牌的2标段滩涂使用权，面积2.1公顷，坐标为：${points}。`,
      ),
    ).toEqual(["2标段"]);
  });

  it.each([
    ["石坪磷矿", "关于石坪磷矿安全设施与用地情况的公示", "矿区拐点坐标"],
    [
      "石坪镇榆树沟重晶石矿",
      "某县国土资源局探矿权转采矿权批复",
      "一、原则同意划定你公司申请的石坪镇榆树沟重晶石矿矿区范围。",
    ],
    ["榆树沟分场", "榆树沟分场权属界线协议书", "界线拐点坐标"],
    [
      "榆树沟采石场修复区",
      "某工程招标文件",
      "榆树沟采石场修复区，修复面积4.5公顷，坡度40°。",
      "5.2 修复区边界坐标",
    ],
    [
      "榆树沟重晶石矿",
      "榆树沟重晶石矿矿区范围批复",
      "矿区面积0.045平方公里，准采标高845米至610米，由4个拐点圈定：",
    ],
  ])("is %s, and no act, size or matter around it", async (name, ...lines) => {
    expect(await names(...lines, table())).toEqual([name]);
  });

  it("is the level of a zone in the first cell of its rows", async () => {
    const rows = (level: string, own: readonly string[]): readonly string[] =>
      own.map((row, index) => [...(index === 0 ? [level, "0.0450"] : []), ...row.split("  ")].join("\t"));
    expect(
      await names(
        "榆树沟水库保护区划分结果",
        "保护区级别\t面积（km2）\t拐点序号\tX\tY",
        rows("一级保护区", ROWS),
        rows("二级保护区", SECOND),
      ),
    ).toEqual(["一级保护区", "二级保护区"]);
  });

  it("of a zone of an intake is no district, and stands beside its size", async () => {
    const closed = (own: readonly string[]): readonly string[] =>
      [...own, own[0] ?? ""].map((row) => `| ${row.split("  ").join(" | ")} |`);
    expect(
      await names(
        "海域使用权招标公告",
        "| 界址点编号 | X | Y |",
        "| 围海养殖东区 | 面积 4.5 公顷 | |",
        closed(ROWS),
        "| 取排水口区 | 面积 4.5 公顷 | |",
        closed(SECOND),
      ),
    ).toEqual(["围海养殖东区", "取排水口区"]);
  });

  it("is a code with its year in brackets, whole, and no date", async () => {
    expect(
      await names(
        "出让公告",
        "宗地编号：云储（2031）14",
        table(),
        "宗地编号：云储（2031）15号",
        table(SECOND),
      ),
    ).toEqual(["云储(2031)14", "云储(2031)15号"]);
    expect(await names("[2031-11-16]  同意设置石桥取料场范围坐标", table())).toEqual(["石桥取料场"]);
  });

  it("of two that stand side by side is each their own, their sizes in the line between", async () => {
    const rows = ROWS.map((row, index) =>
      [...row.split("  "), "", ...(SECOND[index] ?? "").split("  ")].join("\t"),
    );
    const data = await read(
      [
        "集体建设用地出租公告",
        "柳湾-1号地块\t\t\t\t柳湾-2号地块",
        "面积：46225.13㎡\t\t\t\t面积：46225.13㎡",
        "点号\tX\tY\t\t点号\tX\tY",
        ...rows,
      ].join("\n"),
    );
    expect(bounded(data).map(({ name }) => name)).toEqual(["柳湾-1号地块", "柳湾-2号地块"]);
  });

  it.each([
    [
      "石门二期风电场",
      ["关于公布石门二期风电场一期工程通航要素的通告——航通〔2031〕7号", "二、风电场边界坐标"],
    ],
    ["沙河柳湾段2号可采区", ["公开拍卖出让沙河柳湾段2号可采区2031年度砂石开采权。", "一、可采区范围："]],
  ])("is the whole name that the text has for its noun: %s", async (name, lines) => {
    expect(await names(lines, table())).toEqual([name]);
  });

  it("is its noun alone where the text has several whole names", async () => {
    const lines = ["用海说明", "石门风电场在北，云岭风电场在南。", "风电场边界坐标"];
    expect(await names(lines, table())).toEqual(["风电场"]);
  });

  it("is the land that a heading names around the number of a piece, and no list of pieces", async () => {
    const mine = (number: string, rows: readonly string[]): readonly string[] => [
      `（${number === "Ⅰ" ? "一" : "二"}）石桥镇青岭${number}号矿区饰面用花岗岩矿`,
      "矿区拐点坐标为：",
      ...table(rows),
    ];
    expect(await names("采矿权挂牌公告", mine("Ⅰ", ROWS), mine("Ⅱ", SECOND))).toEqual([
      "石桥镇青岭Ⅰ号矿区饰面用花岗岩矿",
      "石桥镇青岭Ⅱ号矿区饰面用花岗岩矿",
    ]);
    expect(
      await names("关于石桥防火道改造项目使用林地的公示", "二、地点：石桥林场3林班5、8小班", table()),
    ).toEqual(["石桥防火道改造项目"]);
    expect(await names("石桥林场采伐公示", "二、地点：3林班5小班", table())).toEqual(["3林班5小班"]);
  });

  it("is a monument before its ranges, an extent that its points bound, a cell with a bracket within", async () => {
    const corners =
      "西北角：北纬36°3′43.2″，东经101°56′27.1″。东北角：北纬36°3′42.2″，东经101°56′31.7″。东南角：北纬36°3′37.6″，东经101°56′30.5″。西南角：北纬36°3′38.1″，东经101°56′25.7″";
    expect(
      await names(
        "关于划定保护范围和建设控制地带的通知",
        `1.石桥千户宅保护范围及建设控制地带，以院墙外扩15米为界。${corners}；`,
      ),
    ).toEqual(["石桥千户宅"]);
    expect(
      await names("关于临时管控的通告", "一、管控区域", "（一）主会场区域：以下四点依次连线围合", table()),
    ).toEqual(["主会场区域"]);
    expect(await names("石桥镇养殖公示", "用海范围：由以下四点连线围成", table())).not.toContain("用海范围");
  });

  it("has the word for works, a piece of land has not", async () => {
    expect(await names("公示", "石桥紫菜养殖项目宗海界址点", table())).toEqual(["石桥紫菜养殖项目"]);
    expect(await names("公示", "石桥镇3号地块项目用地界址点", table())).toEqual(["石桥镇3号地块"]);
  });

  it("stands behind a code under a key of its own, 宗地名", async () => {
    const data = await read(
      ["宗 地 号：140525103007GB00218", "宗 地 名：石桥镇南环路南", ...table()].join("\n"),
    );
    expect(data.parcels.map(({ code, name }) => [code, name])).toEqual([
      ["140525103007GB00218", "石桥镇南环路南"],
    ]);
  });

  it("of a right is neither the number of the paper before it nor the notice behind it", async () => {
    const mine = "石桥镇青岭饰面用花岗岩矿";
    for (const notice of ["协议出让公示", ""])
      expect(
        await names(
          `${mine}普查探矿权协议出让公示`,
          "三、出让探矿权基本情况",
          `项目名称：${mine}普查探矿权${notice}`,
          "面积：0.0451平方千米，拐点坐标如下（2000国家大地坐标）：",
          table(),
        ),
      ).toEqual([`${mine}普查探矿权`]);
    expect(
      await names(
        `公开挂牌出让编号为石国土资告字[2031]3号${mine}采矿权，现将有关事项公告如下：`,
        `${mine}位于石桥镇北部。`,
        "矿区范围：拐点坐标",
        table(),
        "矿区面积0.0451平方公里",
      ),
    ).toEqual([mine]);
  });

  it("is the code of the cadastre whole, blanks within or not, and one that a sentence has right behind its word", async () => {
    for (const [line, code] of [
      ["宗地代码：140525103007JC00218", "140525103007JC00218"],
      ["不动产单元号：140525 103 007 JA00021 W00000000", "140525103007JA00021W00000000"],
      ["石桥镇南侧地块，宗地编号SQ2031-022，用途：商服用地。", "SQ2031-022"],
    ] as const)
      expect(await names("土地登记公告", line, "坐落：石桥镇，界址点如下：", table())).toEqual([code]);
  });

  it("is neither the number of the paper nor what the paper is about to do", async () => {
    expect(
      await names("石桥海事局航行通告", "石桥海航通〔2031〕15号", "施工水域为下列四点连线：", table()),
    ).toEqual([null]);
    expect(await names("国有未利用地承包经营权流转公示", "界址坐标：", table())).toEqual([null]);
  });

  it("is what a key gives to the range of a monument, to a lot that is bought back, and a park beside its part", async () => {
    expect(
      await names("文物保护单位保护范围", "名称：白塔沟古墓群", "保护范围：由下列控制点连线构成：", table()),
    ).toEqual(["白塔沟古墓群"]);
    expect(await names("土地收储协议", "收储地块：原石桥农机厂", "拐点坐标表", table())).toEqual([
      "原石桥农机厂",
    ]);
    expect(
      await names(
        "石桥省级湿地公园范围和功能区划",
        "公园边界拐点坐标：",
        table(),
        "其中保育区面积1.62公顷，拐点坐标：",
        table(SECOND),
      ),
    ).toEqual(["石桥省级湿地公园", "保育区"]);
  });

  it("is a heading with its size right above a header that commas part", async () => {
    const rows = (own: readonly string[]): readonly string[] => own.map((row) => row.split("  ").join(","));
    expect(
      await names(
        "临时用地批准书",
        "石自然资临〔2031〕33号",
        "用地单位：石桥建设有限公司",
        "项目名称：石桥高速公路No.5标段临时用地",
        "用地总面积：9.2337公顷",
        "一、5号弃土场 面积4.6064公顷",
        "拐点号,X,Y",
        rows(ROWS),
        "二、2号拌合站 面积4.6273公顷",
        "拐点号,X,Y",
        rows(SECOND),
      ),
    ).toEqual(["5号弃土场", "2号拌合站"]);
  });

  it("has no number of the item before its own, nor where it lies", async () => {
    const items = (one: string, other: string) => names("锚地启用通告", one, table(), other, table(SECOND));
    expect(
      await items(
        "1、1号待泊锚地：以下坐标点依次连线范围水域：",
        "2、2号油轮锚地：以下坐标点依次连线范围水域：",
      ),
    ).toEqual(["1号待泊锚地", "2号油轮锚地"]);
    expect(await names("石桥公示", "1、2号地块拐点坐标", table())).toEqual(["1、2号地块"]);
    expect(
      await items(
        "核心区位于石桥水库西部水域，是由4个拐点连线所围的区域，拐点坐标分别为",
        "实验区位于石桥水库东部水域，是由4个拐点连线所围的区域，拐点坐标分别为",
      ),
    ).toEqual(["核心区", "实验区"]);
  });

  it("is the value of the key 项目用地名称, land used for a time, and no word for what is done to land", async () => {
    expect(await names("土地勘测定界技术报告书", "项目用地名称：石桥镇污水厂", table())).toEqual([
      "石桥镇污水厂",
    ]);
    expect(await names("石桥水库清淤工程临时用地界址点坐标", table())).toEqual(["石桥水库清淤工程临时用地"]);
    expect(
      await names("关于石桥镇废弃采石场治理范围的复函", "治理范围由4个拐点圈定：", table()),
    ).not.toContain("治理");
  });

  it("stands before the words for where it lies, and is no law that something was done by", async () => {
    const ring = "1、30.5101°N，112.2101°E；2、30.5201°N，112.2201°E；3、30.5001°N，112.2301°E";
    expect(
      await names(
        "水域规划",
        `禁养区1：位于大湖北部，拐点坐标：${ring}`,
        `限养区1：位于大湖南部，拐点坐标：${ring.replaceAll("30.", "31.")}`,
      ),
    ).toEqual(["禁养区1", "限养区1"]);
    expect(await names("倾倒区公告", `石桥三号倾倒区为以${ring}三点连线围成的海域`)).toEqual([
      "石桥三号倾倒区",
    ]);
    expect(
      await names(
        "函复",
        "根据申请人提供的批准文件、选址位置图，范围拐点坐标和有关材料，函复如下：",
        "站址范围拐点坐标",
        table(),
      ),
    ).toEqual([null]);
    expect(await names("界址点成果表", "宗地号：330109005012GB00045", table())).toEqual([
      "330109005012GB00045",
    ]);
    expect(await names("海域使用公示", "用海项目：南湾开放式养殖用海", "界址点坐标：", table())).toEqual([
      "南湾开放式养殖用海",
    ]);
  });

  it("ends before the line that titles the points, and is that of a level alone where its points are given", async () => {
    const data = await read(
      [
        "采矿权挂牌出让公告",
        "矿山名称：石桥镇榆树沟石灰岩矿",
        "矿区范围拐点坐标（2000国家大地坐标系）",
        ...table(),
        "矿区面积：0.2104平方公里",
      ].join("\n"),
    );
    expect(data.parcels.map(({ kind, name }) => [kind, name])).toEqual([["mining", "石桥镇榆树沟石灰岩矿"]]);
    expect(
      await names(
        "关于公布石桥水库饮用水水源保护区标志设置的通告",
        "一级保护区：以取水口为中心的水域和陆域。拐点坐标：",
        table(),
      ),
    ).toEqual(["一级保护区"]);
  });
});
