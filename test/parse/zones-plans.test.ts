import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";
import { told } from "./zones-in-lines";

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

describe("the data of a page, a line each", () => {
  it("name a number: no head of a table", () => {
    const { documents } = recordsOf(`索引号
01234/2031-00012
文号
石政函〔2031〕5号
发布机构
石门市人民政府
浏览次数
35
石门市人民政府关于同意设立东湖工业园的批复
石政函〔2031〕5号
石门县人民政府：
同意设立东湖工业园，规划面积3公顷。`);
    expect(documents.map(({ number, title }) => [number, title])).toEqual([
      ["石政函〔2031〕5号", "石门市人民政府关于同意设立东湖工业园的批复"],
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

describe("two zones that a text calls for short", () => {
  it("keep what each of them is told, where the text comes back to the first", () => {
    expect(
      told(`石门市人民政府关于两个园区范围的公告
上坪高新技术产业开发区（以下简称上坪高新区）面积12平方公里。下坪工业园区（以下简称下坪园区）面积8平方公里。上坪高新区东至甲路，南至乙路，西至丙路，北至丁河。下坪园区东至戊路，南至己路，西至庚路，北至辛河。`),
    ).toEqual([
      "上坪高新技术产业开发区 12",
      "下坪工业园区 8",
      "上坪高新区 E甲路 S乙路 W丙路 N丁河",
      "下坪园区 E戊路 S己路 W庚路 N辛河",
    ]);
  });

  it("may be called after a distance", () => {
    expect(
      told(`关于划定柳河两岸50米生态保护区的通告
柳河两岸50米生态保护区面积3公顷，东至甲路，南至乙路，西至丙路，北至丁河。`),
    ).toEqual(["柳河两岸50米生态保护区 3 E甲路 S乙路 W丙路 N丁河"]);
  });

  it("may have a block of odd land: 零星地块一", () => {
    expect(
      told(`上坪工业园区扩区公告
扩区后由区块一、区块二组成。区块一面积3公顷，东至甲路，南至乙路，西至丙路，北至丁河；零星地块一面积1公顷，东至戊路，南至己路，西至庚路，北至辛河。`),
    ).toEqual([
      "上坪工业园区",
      "- 区块一 3 E甲路 S乙路 W丙路 N丁河",
      "- 零星地块一 1 E戊路 S己路 W庚路 N辛河",
    ]);
  });
});

describe("a size of print or the number of a page above a title", () => {
  it("is no row of a table of papers", () => {
    expect(
      recordsOf(`石门市人民政府
字号
大
中
小
128
石门市人民政府关于设立东湖工业园区的批复
石政函〔2031〕9号
东湖区人民政府：
同意设立东湖工业园区，规划面积3公顷。`).documents.map(({ number }) => number),
    ).toEqual(["石政函〔2031〕9号"]);
  });
});

describe("a frame whose first cell spans two rows", () => {
  it("has two zones: each has a size and sides of its own", () => {
    expect(
      told(`石门县禁养区划定公告
┌─────┬─────┬──────────────────┬────┐
│所在镇  │名称   │四至                │面积  │
├─────┼─────┼──────────────────┼────┤
│     │上坪禁养区│东至甲路，南至乙路，西至丙路，北至丁河│3公顷 │
│河西镇  │下坪禁养区│东至戊路，南至己路，西至庚路，北至辛河│2公顷 │
└─────┴─────┴──────────────────┴────┘
`),
    ).toEqual(["上坪禁养区 3 E甲路 S乙路 W丙路 N丁河", "下坪禁养区 2 E戊路 S己路 W庚路 N辛河"]);
  });
});

describe("what a plan tells of the whole and of its parts", () => {
  const E = "东至甲路，南至乙路，西至丙路，北至快速通道";
  const OF_E = "E甲路 S乙路 W丙路 N快速通道";

  it("is the whole's in the line below the sides of the last part of a form", () => {
    const form = (end: string): string => `秋湖高新区范围公告
（一）东坪片区
面积：2.10公顷
四至：${E}
（二）西坪片区
面积：5.30公顷
四至：${E}
${end}`;
    const parts = [`- 东坪片区 2.1 ${OF_E}`, `- 西坪片区 5.3 ${OF_E}`];
    expect(told(form("秋湖高新区总面积7.40公顷。"))).toEqual(["秋湖高新区 7.4", ...parts]);
    expect(told(form("合计7.40公顷。"))).toEqual(["秋湖高新区 7.4", ...parts]);
  });

  it("is the town's own range behind the size of all its land", () => {
    const town = (size: string): string => `石湾镇总体规划\n${size}镇区规划范围${E}，面积2.6平方公里。`;
    expect(told(town("规划范围为石湾镇行政辖区，面积98.5平方公里。"))).toEqual([
      "石湾镇 98.5",
      `- 镇区 2.6 ${OF_E}`,
    ]);
    expect(told(town(""))).toEqual([`石湾镇 2.6 ${OF_E}`]);
  });

  it("is the size of the kind with which a sentence begins, in a plan of one zone", () => {
    const plan = (words: string): readonly string[] => told(`石湾工业园总体规划\n${words}`);
    expect(plan("园区总面积3.6平方公里。")).toEqual(["石湾工业园 3.6"]);
    expect(plan("园区规划范围面积约3.6平方公里。")).toEqual(["石湾工业园 3.6"]);
    expect(plan("园区建成区面积3.6平方公里，厂房面积2.5公顷。")).toEqual([]);
    expect(plan("园区企业用地面积3.6平方公里。")).toEqual([]);
  });

  it("is a part that a count is said to be, by its whole name", () => {
    expect(
      told(
        "秋湖县商贸集聚区规划\n集聚区由“一核两区”组成：一核即商贸核心区，面积0.8平方公里；集聚区总面积2.4平方公里。",
      ),
    ).toEqual(["秋湖县商贸集聚区 2.4", "- 商贸核心区 0.8"]);
  });
});
