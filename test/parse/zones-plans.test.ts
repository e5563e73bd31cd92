import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";

/** The zones of a text: name, sizes and sides of each, then its blocks. */
function told(text: string): readonly string[] {
  const sidesOf = (sides: readonly { readonly side: string; readonly text: string }[]): string =>
    sides.map(({ side, text: words }) => side + words).join(" ");
  return recordsOf(text).zones.flatMap(({ name, areas, sides, blocks }) => [
    [name, ...areas.map(({ value }) => value), sidesOf(sides)].join(" ").trim(),
    ...blocks.map((one) =>
      ["-", one.name, ...(one.area === null ? [] : [one.area.value]), sidesOf(one.sides)].join(" ").trim(),
    ),
  ]);
}

describe("plans of land assembly on one page", () => {
  it("are each read below the line that names them", () => {
    const page = `东湖区这两个片区的土地征收成片开发方案征求意见啦
日前，东湖区公布了《东湖区2031年柳林片区土地征收成片开发方案》《东湖区2031年石桥片区土地征收成片开发方案》。

《东湖区2031年柳林片区土地征收成片开发方案》

成片开发范围位于柳林街道，总面积21.35公顷，其中集中连片区块面积20.10公顷，四至范围为东至甲路，南至乙路，西至丙路，北至丁路；零星地块一面积0.75公顷；零星地块二面积0.50公顷。

《东湖区2031年石桥片区土地征收成片开发方案》

成片开发范围位于石桥镇，总面积8.6公顷，四至范围为东至戊路，南至己河，西至庚路，北至辛山。
`;
    expect(told(page)).toEqual([
      "东湖区2031年柳林片区土地征收成片开发方案 21.35",
      "- 集中连片区块 20.1 E甲路 S乙路 W丙路 N丁路",
      "- 零星地块一 0.75",
      "- 零星地块二 0.5",
      "东湖区2031年石桥片区土地征收成片开发方案 8.6 E戊路 S己河 W庚路 N辛山",
    ]);
    const items = page.replace(/\n《([^《》]+)》\n/gu, "\n（一）$1\n");
    expect(told(items)).toEqual(told(page));
  });

  it("are none where lines only list them as annexes", () => {
    const notice = `关于石门县2031年度第二批次土地征收成片开发方案的公示
石门县2031年度第二批次土地征收成片开发方案总面积21.35公顷。
附件：
1.石门县2031年度第二批次土地征收成片开发方案
2.石门县2031年度第一批次土地征收成片开发方案
`;
    expect(told(notice)).toEqual(["石门县2031年度第二批次土地征收成片开发方案 21.35"]);
  });

  it("have no word of the meeting about them in their names", () => {
    for (const words of ["关于召开", "关于举行", "关于开展"])
      expect(
        told(`石门县自然资源局${words}石门县2031年土地征收成片开发方案听证会的公告
《石门县2031年土地征收成片开发方案》涉及1个片区，用地总面积27.5公顷，东至甲路，南至乙路，西至丙路，北至丁路。`),
      ).toEqual(["石门县2031年土地征收成片开发方案 27.5 E甲路 S乙路 W丙路 N丁路"]);
  });
});

describe("a table of plans a cell a line, with the numbers of their approvals", () => {
  const HEADS = ["序号", "方案名称", "批复文号", "成片开发面积（公顷）", "公益性用地比例"];
  const rows = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((at) => [
      `${at}`,
      `石门县2031年度第${"一二三".charAt(at - 1)}批次土地征收成片开发方案`,
      `云自然资批〔2031〕${60 + at}号`,
      `${10 + at}.25`,
      "41.2%",
    ]);

  it("opens no document at each row", () => {
    const text = ["2031年上半年土地征收成片开发方案批复情况", ...HEADS, ...rows(3), "说明：图件略。"].join(
      "\n",
    );
    const { documents } = recordsOf(text);
    expect(documents).toHaveLength(1);
    expect(told(text)).toEqual([
      "石门县2031年度第一批次土地征收成片开发方案 11.25",
      "石门县2031年度第二批次土地征收成片开发方案 12.25",
      "石门县2031年度第三批次土地征收成片开发方案 13.25",
    ]);
  });

  it("gives its one row its size, whatever the page goes on with", () => {
    const text = [
      "关于土地征收成片开发方案批复的公告",
      "现公告如下：",
      ...HEADS,
      ...rows(1),
      "查看附图",
      "特此公告。",
    ];
    expect(told(text.join("\n"))).toEqual(["石门县2031年度第一批次土地征收成片开发方案 11.25"]);
  });

  it("is none in a gazette, where a page number stands above a title and a number below it", () => {
    const text = `石门县政府公报
文号见各件
12
石门县人民政府关于同意东湖工业园扩区的批复
石政函〔2031〕7号
东湖工业园管委会：
同意东湖工业园扩区，扩区后规划面积3公顷。
13
石门县人民政府关于同意西湖工业园扩区的批复
石政函〔2031〕8号
西湖工业园管委会：
同意西湖工业园扩区，扩区后规划面积4公顷。
`;
    expect(recordsOf(text).documents.map(({ number }) => number)).toEqual([
      "石政函〔2031〕7号",
      "石政函〔2031〕8号",
    ]);
  });
});

describe("the areas of a plan", () => {
  const TITLE = "石门县2031年度第一批次土地征收成片开发方案";

  it("may be called by the codes of their lots", () => {
    expect(
      told(`关于《${TITLE}》的公示
开发总面积：9.5公顷
地块XG05
面积：4.25公顷
四至：东至甲路，南至乙路，西至丙路，北至丁路
地块XG06
面积：5.25公顷
四至：东至戊路，南至己路，西至庚路，北至辛路`),
    ).toEqual([
      `${TITLE} 9.5`,
      "- 地块XG05 4.25 E甲路 S乙路 W丙路 N丁路",
      "- 地块XG06 5.25 E戊路 S己路 W庚路 N辛路",
    ]);
  });

  it("may have their code and their villages between the name and the size or the sides", () => {
    expect(
      told(`${TITLE}公示
本方案总面积35公顷，片区情况如下：
1.城东新型功能区左部片区（编号：YX-1），河口镇上村、下村和前村，总面积20公顷，其中国有土地3公顷；
2.城西片区（编号：YX-2），东湖街道红旗社区，东至甲路，南至乙路，西至丙路，北至丁路，总面积10公顷；
3.高桥片区，位于高桥镇，面积5公顷。`),
    ).toEqual([
      `${TITLE} 35`,
      "- 城东新型功能区左部片区 20",
      "- 城西片区 10 E甲路 S乙路 W丙路 N丁路",
      "- 高桥片区 5",
    ]);
  });

  it("are none where a rule says how large one may be", () => {
    expect(
      told(`关于做好土地征收成片开发方案编制工作的通知
单个片区原则上不小于3公顷，县城片区面积一般不超过300公顷。`),
    ).toEqual([]);
  });
});

describe("a zone that the text calls by a shorter name", () => {
  it("has the name that stands before the bracket", () => {
    const text = (
      bracket: string,
    ): string => `云岭省人民政府关于同意认定云岭青石县产业转移工业园区为省级高新技术产业开发区的批复
同意认定云岭青石县产业转移工业园区为省级高新技术产业开发区，定名为清溪青石高新技术产业开发区${bracket}。
青石高新区规划面积为362.29公顷，东至甲路，南至乙路，西至丙路，北至丁路。`;
    for (const bracket of ["（以下简称青石高新区）", "（以下简称“青石高新区”）", "（下称：青石高新区）"])
      expect(told(text(bracket))).toEqual(["清溪青石高新技术产业开发区 362.29 E甲路 S乙路 W丙路 N丁路"]);
  });

  it("is none where the bracket shortens the name of a body", () => {
    expect(
      told(`关于青石高新区范围的公告
青石高新区管理委员会（以下简称管委会）公告如下：青石高新区规划面积为3公顷，东至甲路，南至乙路，西至丙路，北至丁路。`),
    ).toEqual(["青石高新区 3 E甲路 S乙路 W丙路 N丁路"]);
  });
});

describe("the whole size behind the areas of a plan", () => {
  const areas = `石门县2031年土地征收成片开发方案公示
（一）位置范围
片区一：位于城北，东至甲路，南至乙路，西至丙河，北至丁路，用地总面积38.2156公顷。
片区二：位于城东，东至戊路，南至己路，西至庚河，北至辛路，用地总面积21.0034公顷。
（二）用地现状
`;
  it("is the plan's where it adds them up", () => {
    expect(told(`${areas}成片开发范围总用地面积59.2190公顷，其中农用地30公顷。`)[0]).toBe(
      "石门县2031年土地征收成片开发方案 59.219",
    );
  });

  it("is none where it does not", () => {
    expect(told(`${areas}全县城镇开发边界总面积859.2190公顷。`)[0]).toBe("石门县2031年土地征收成片开发方案");
  });
});

describe("the sides of a zone as they were", () => {
  it("may stand behind those of now", () => {
    const text = `关于石门高新技术产业开发区核减用地的公告
石门高新技术产业开发区原批准面积为1025.30公顷，现核减198.55公顷，核减后面积为826.75公顷。
核减后四至范围为：东至甲路；南至乙路；西至丙河；北至丁路。
原四至范围为：东至甲路；南至戊路；西至丙河；北至丁路。`;
    expect(told(text)).toEqual([
      "石门高新技术产业开发区 1025.3 E甲路 S戊路 W丙河 N丁路",
      "石门高新技术产业开发区 826.75 E甲路 S乙路 W丙河 N丁路",
    ]);
  });

  it("are none where a place is called after the field it was: 原野", () => {
    const text = `石门经济开发区四至范围公告
石门经济开发区四至范围为：东至甲路，南至乙路，西至丙河，北至丁路。原野公园范围另行公布。`;
    expect(told(text)).toEqual(["石门经济开发区 E甲路 S乙路 W丙河 N丁路"]);
  });
});

describe("parts of a reserve that are told together", () => {
  const reserve = (words: string): readonly string[] =>
    told(`青峰山省级自然保护区功能区调整公告\n青峰山省级自然保护区总面积100公顷，${words}。`);

  it("share their size: it is of none of them alone", () => {
    expect(reserve("其中核心区30公顷，缓冲区和实验区70公顷")).toEqual([
      "青峰山省级自然保护区 100",
      "- 核心区 30",
      "- 缓冲区和实验区 70",
    ]);
  });

  it("have one each where it says so", () => {
    expect(reserve("核心区、缓冲区和实验区面积分别为30公顷、20公顷和50公顷")).toEqual([
      "青峰山省级自然保护区 100",
      "- 核心区 30",
      "- 缓冲区 20",
      "- 实验区 50",
    ]);
  });

  it("are those of other land behind its name", () => {
    expect(
      told(`石门县畜禽养殖禁养区划定方案
石门县畜禽养殖禁养区总面积26.84平方公里。其中：
1.龙尾水库饮用水水源一级保护区，面积2.15平方公里；
2.白鹭河饮用水水源保护区，面积1.02平方公里。`),
    ).toEqual([
      "石门县畜禽养殖禁养区 26.84",
      "龙尾水库饮用水水源",
      "- 一级保护区 2.15",
      "白鹭河饮用水水源保护区 1.02",
    ]);
  });
});

describe("two opposite sides that one line bounds", () => {
  it("both have it: 东西以…为界", () => {
    expect(
      told(
        "澄溪湿地公园范围公告\n澄溪湿地公园面积2130.6公顷，范围：北起澄溪大桥，南抵三江口，东西以澄溪堤防为界。",
      ),
    ).toEqual(["澄溪湿地公园 2130.6 N澄溪大桥 S三江口 E澄溪堤防 W澄溪堤防"]);
  });

  it("are no sides where a length is told: 东西长3公里", () => {
    expect(
      told("澄溪湿地公园范围公告\n澄溪湿地公园面积2130.6公顷，东西长3公里，南北宽2公里，以水为主。"),
    ).toEqual(["澄溪湿地公园 2130.6"]);
  });
});

describe("two places of water in one scheme", () => {
  it("have the parts below their own headings, whose ranges begin at other parts", () => {
    expect(
      told(`石门县集中式饮用水水源保护区划分方案
一、柳林水库饮用水水源保护区
（一）一级保护区
水域范围：取水口半径300米范围内的水域，面积0.21平方公里。
陆域范围：正常水位线以上200米范围内的陆域，面积0.34平方公里。
（二）二级保护区
水域范围：一级保护区边界外的水域面积，面积1.75平方公里。
陆域范围：东至分水岭，南至大坝，西至分水岭，北至县道，面积10.63平方公里。
二、西渠饮用水水源保护区
（一）一级保护区：取水点上游1000米至下游100米的河道水域，面积0.05平方公里。
（二）二级保护区：一级保护区上游2000米河段，面积0.12平方公里。`),
    ).toEqual([
      "柳林水库饮用水水源保护区",
      "- 一级保护区水域 0.21",
      "- 一级保护区陆域 0.34",
      "- 二级保护区水域 1.75",
      "- 二级保护区陆域 10.63 E分水岭 S大坝 W分水岭 N县道",
      "西渠饮用水水源保护区",
      "- 一级保护区 0.05",
      "- 二级保护区 0.12",
    ]);
  });

  it("have their own names where the title tells waters as such", () => {
    expect(
      told(`石门县水库管理范围和保护范围公告
1.上坪水库：管理范围为征地线以下区域，面积1.2平方公里；保护范围为管理范围外延100米，面积2.5平方公里。
2.下坪水库：管理范围面积0.3平方公里，保护范围面积0.6平方公里。`),
    ).toEqual([
      "上坪水库",
      "- 管理范围 1.2",
      "- 保护范围 2.5",
      "下坪水库",
      "- 管理范围 0.3",
      "- 保护范围 0.6",
    ]);
  });
});

describe("a share told in passing", () => {
  const SIDES = "东至甲路，南至乙路，西至丙河，北至丁路";

  it("in brackets leaves the sides behind it to the whole", () => {
    expect(
      told(`关于设立石门新材料科技园的批复
同意设立石门新材料科技园，规划面积约1500亩（其中启动区500亩），四至为：${SIDES}。`),
    ).toEqual(["石门新材料科技园 1500 E甲路 S乙路 W丙河 N丁路", "- 启动区 500"]);
  });

  it("has sides of its own where they stand in its words", () => {
    expect(
      told(`关于同意设立石湖新区的批复
同意设立石湖新区。新区规划范围包括石湖区的部分区域，规划面积465平方公里，其中起步区面积约38平方公里，${SIDES}。`),
    ).toEqual(["石湖新区 465", "- 起步区 38 E甲路 S乙路 W丙河 N丁路"]);
  });

  it("that is built already is no zone", () => {
    expect(
      told(`石门县化工园区四至范围公示
石门县化工园区总规划面积6.5平方公里，建成区面积2.1平方公里。
四至：
${SIDES}`),
    ).toEqual(["石门县化工园区 6.5 E甲路 S乙路 W丙河 N丁路"]);
  });
});

describe("names with words of a paper", () => {
  it("end before the years of a plan", () => {
    expect(
      told(`石门经济开发区总体规划环境影响评价公示
规划名称：石门经济开发区总体规划（2021—2035）
规划范围：东至甲路，南至乙路，西至丙河，北至丁路，规划总用地面积42.6平方公里。`),
    ).toEqual(["石门经济开发区 42.6 E甲路 S乙路 W丙河 N丁路"]);
  });

  it("are the zone's where it is told as it was: 原园区", () => {
    expect(
      told(`关于石门文化产业园区更名及扩区的批复
同意将石门文化产业园区更名为石门数字创意产业园，规划面积由原来的1200亩扩大到3560亩。扩区后园区东至甲路，南至乙路，西至丙河，北至丁路。原园区范围东至甲路，南至乙路，西至戊路，北至丁路。`),
    ).toEqual([
      "石门数字创意产业园 1200 E甲路 S乙路 W戊路 N丁路",
      "石门数字创意产业园 3560 E甲路 S乙路 W丙河 N丁路",
    ]);
  });
});

describe("a form whose blocks span their labels", () => {
  it("has a size and sides for each, in the unit of the whole", () => {
    expect(
      told(`开发区名称\t石门经济技术开发区
批准时间\t2010.11
核准面积（公顷）\t920
区块数\t2
区块一\t四至\t东至甲路，南至乙路，西至丙河，北至丁路
\t面积\t520
区块二\t四至\t东至戊路，南至己路，西至庚河，北至辛路
\t面积\t400`),
    ).toEqual([
      "石门经济技术开发区 920",
      "- 区块一 520 E甲路 S乙路 W丙河 N丁路",
      "- 区块二 400 E戊路 S己路 W庚河 N辛路",
    ]);
  });
});
