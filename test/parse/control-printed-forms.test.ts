import { describe, expect, it } from "vitest";
import { areasOf, controlOf, parcelNamed, records } from "./control-section";

describe("limits in the place where they are printed", () => {
  it("before the name, with the word behind the figure", () => {
    expect(
      records(`禾川县国有建设用地使用权网上挂牌出让公告
地块一
编号：禾川2032-11
用途：城镇住宅
面积：1.8420公顷
控制指标：1.0以上、1.9以下容积率；24%以下建筑密度；36%以上绿地率；48米以下的建筑高度
起始价：3120万元`),
    ).toEqual([
      "禾川2032-11 | 城镇住宅 | site 1.842 ha | far 1 1.9, density - 24, greenRatio 36 -, height - 48",
    ]);
  });
});

describe("names and limits in two lists", () => {
  it("with strokes between both and a colon between them", () => {
    expect(
      records(`某旗自然资源局第六号挂牌公告
宗地：２０３１－Ｋ－１２
用途：零售商业用地
面积：１２，４６３．５平方米
容积率／建筑密度／绿地率／建筑高度：≤２．１／≤３８％／≥２２％／≤３６米
出让年限：４０年`),
    ).toEqual([
      "2031-K-12 | 零售商业用地 | site 12463.5 m2 | far - 2.1, density - 38, greenRatio 22 -, height - 36",
    ]);
  });

  it("gives nothing where there are more figures than names", () => {
    expect(
      records(`某旗自然资源局第七号挂牌公告
宗地：2031-K-13
用途：零售商业用地
面积：1200平方米
容积率/建筑密度：≤2.1/≤38%/≥22%
出让年限：40年`),
    ).toEqual(["2031-K-13 | 零售商业用地 | site 1200 m2"]);
  });

  it("and a figure whose last digit is inked over is absent", () => {
    expect(records("宗地：2031-K-14\n面积：1200平方米\n容积率不大于2.1，建筑密度不大于2█%")).toEqual([
      "2031-K-14 | site 1200 m2 | far - 2.1 | density masked",
    ]);
  });
});

describe("tables whose cells are parted otherwise", () => {
  it("by blanks of full width, with blanks inside the figures", () => {
    expect(
      records(`南渡单元（ND05）控制性详细规划修正
阶段　地块编码　用地性质　用地面积(m²)　容积率　建筑密度(%)　绿地率(%)　建筑高度(m)
原规划　ND0507　村庄建设用地(H14)　36 420　≤1.4　≤42　≥24　≤20
修正后　ND0507　二类居住用地(R2)　31 806　≤2.9　≤28　≥36　≤80`),
    ).toEqual([
      "before ND0507 | H14 | site 36420 m2 | far - 1.4, density - 42, greenRatio 24 -, height - 20",
      "ND0507 | R2 | site 31806 m2 | far - 2.9, density - 28, greenRatio 36 -, height - 80",
    ]);
  });

  it("under labels in English", () => {
    expect(
      records(`北岸单元控规图则说明
Plot No.	Code	Area(ha)	FAR	BD(%)	GAR(%)	H(m)
BA-02-01	R2	4.17	≤1.8	≤24	≥36	≤45
注：FAR—容积率；BD—建筑密度；GAR—绿地率；H—建筑高度。`),
    ).toEqual(["BA-02-01 | site 4.17 ha | far - 1.8, density - 24, greenRatio 36 -, height - 45"]);
  });
});

describe("what a parcel is called", () => {
  it("as its noun is printed, and by its own number", () => {
    expect(
      records(`青坪县国有建设用地使用权拍卖出让公告
1号宗地：位于西街，出让面积4 310平方米，容积率不高于1.3。
2号宗地：位于北街，出让面积15 022平方米，容积率不高于1.7。`),
    ).toEqual(["1号宗地 | site 4310 m2 | far - 1.3", "2号宗地 | site 15022 m2 | far - 1.7"]);
    expect(
      records(`关于"云汀"项目规划条件变更的公示
某公司申请变更宗地号为QP2031-044地块的规划条件。该地块于2031年以挂牌方式取得，合同编号440112-2031-0027。
项目	原规划条件	变更后规划条件
用地面积	9120.50平方米	8960.20平方米
容积率	≤2.6	≤2.7`),
    ).toEqual(["before QP2031-044 | site 9120.5 m2 | far - 2.6", "QP2031-044 | site 8960.2 m2 | far - 2.7"]);
  });

  it("without the place in brackets behind its number", () => {
    expect(
      records(`宁溪市国有建设用地使用权出让更正公告
地块编号：NX-C-2032-018（东门街道文昌路南）
土地面积 18230平方米
容积率 ≤1.9`),
    ).toEqual(["NX-C-2032-018 | site 18230 m2 | far - 1.9"]);
  });

  it("by the number of the sale, where lots by letters add up to it", () => {
    const text = `海城市国有建设用地使用权挂牌出让公告
现以挂牌方式出让海城东（挂）G2032-004号地块国有建设用地使用权。
1. 出让面积：50320.5平方米。该地块由A、B两个地块组成：
A地块：界内面积31200.3平方米，用地性质为二类居住用地，容积率≤1.7，绿地率≥38%；
B地块：界内面积19120.2平方米，用地性质为商业用地，容积率≤2.2，绿地率≥18%。`;
    expect(records(text)).toEqual([
      "海城东（挂）G2032-004号 | 二类居住用地+商业用地 | site 50320.5 m2 | A地块: far - 1.7, greenRatio 38 - | B地块: far - 2.2, greenRatio 18 -",
    ]);
    expect(records(text.replace("19120.2", "19000.2"))).toHaveLength(3);
  });
});

describe("a use", () => {
  it("with the remark that is printed behind it", () => {
    const text = `地块编号：2032-09
土地用途：商服用地（加油站）
容积率：≤0.6`;
    expect(parcelNamed(controlOf(text), "2032-09").landUse.map(({ raw }) => raw)).toEqual([
      "商服用地（加油站）",
    ]);
  });
});

describe("sizes and lists", () => {
  it("of the pieces of a parcel, in lines with a colon and in a sentence", () => {
    const text = `地块编号：2032-31
净用地面积：5.3120公顷
　其中　住宅用地：4.1010公顷
　　　　公园绿地：1.2110公顷
容积率：≤2.1`;
    const [parcel] = controlOf(text).parcels;
    expect(parcel === undefined ? [] : areasOf(parcel)).toEqual([
      "site 5.312 ha",
      "other 4.101 ha",
      "other 1.211 ha",
    ]);
  });

  it("of several parcels before and after a change", () => {
    expect(
      records(`关于东浦起步区地块规划指标调整的公告
DP-11、DP-12地块均为二类居住用地，用地面积依次为2.14公顷、3.06公顷。容积率分别由2.8、2.6调整为2.2、2.0；绿地率分别由≥30%、≥32%调整为≥34%、≥36%。`),
    ).toEqual([
      "before DP-11 | 二类居住用地 | site 2.14 ha | far - 2.8, greenRatio 30 -",
      "DP-11 | 二类居住用地 | site 2.14 ha | far - 2.2, greenRatio 34 -",
      "before DP-12 | 二类居住用地 | site 3.06 ha | far - 2.6, greenRatio 32 -",
      "DP-12 | 二类居住用地 | site 3.06 ha | far - 2, greenRatio 36 -",
    ]);
  });

  it("in a unit told beside another, and letters that stand for a name", () => {
    expect(
      records(`2032年规划条件一览表
填报单位：某局    单位：公顷、米
地块编码	用地性质	用地面积	容积率	绿地率
XP-01	商业用地	1.204	≤2.5	≥15%
XP-02	商业用地	0.731	≤2.2	≥20%`),
    ).toEqual([
      "XP-01 | 商业用地 | site 1.204 ha | far - 2.5, greenRatio 15 -",
      "XP-02 | 商业用地 | site 0.731 ha | far - 2.2, greenRatio 20 -",
    ]);
    expect(
      records(`Plot No. 地块号：ZP-A-03
Site area 用地面积：41200平方米
FAR 容积率：FAR≤2.3
H 建筑高度：H≤60m`),
    ).toEqual(["ZP-A-03 | site 41200 m2 | far - 2.3, height - 60"]);
  });

  it("no code is a limit in a row that lost its merged cells", () => {
    expect(
      records(`序号 | 宗地号 | 面积（m²） | 用途 | 容积率 | 建筑系数 | 绿地率
1 | KF-A-2031-01 | 31,402 | 工业用地 | ≥1.1 | ≥40% | ≤15%
2 | KF-A-2031-02 | 22,175
3 | KF-A-2031-03 | 46,830`).every(
        (one) =>
          !/ 4[67]\b| 46830/u.test(
            one
              .split("|")
              .slice(2)
              .join("|")
              .replace(/site \d+ m2/u, ""),
          ),
      ),
    ).toBe(true);
  });
});

describe("storeys without their name in a list of limits", () => {
  it.each([
    ["strokes", "R≤2.0/建筑密度≤25%/≤18层"],
    ["commas", "R≤2.0，建筑密度≤25%，≤18层"],
  ])("between %s", (_, limits) => {
    expect(records(`地块推介\n地块名称\t面积\t规划指标\n翠园北地块\t46.3亩\t${limits}\n`)).toEqual([
      "翠园北地块 | site 46.3 mu | far - 2, density - 25, storeys - 18",
    ]);
  });

  it("are those of the part that the limit before them is told of", () => {
    const text = "LY-07地块：用地面积2.1公顷，容积率≤2.0，住宅建筑高度≤54米，≤18层。";
    const [found] = records(text);
    expect(found).toContain("住宅: height - 54, storeys - 18");
  });
});

describe("a header whose words blanks part", () => {
  const ROWS =
    "1 2031-2 望江街道望江村 0.3685 ≥1 ≥30 ≤20 50 工业用地 20\n2 2031-3 石桥镇 0.6903 ≥0.7 ≥30 ≤15 50 工业用地 22";
  const READ = [
    "2031-2 | 工业用地 | site 0.3685 ha | far 1 -, density 30 -, greenRatio - 20",
    "2031-3 | 工业用地 | site 0.6903 ha | far 0.7 -, density 30 -, greenRatio - 15",
  ];

  it.each([
    "序号 宗地编号 用地位置 用地面积 (公顷) 容积率 建筑 密度 绿地率(%) 出让 年期 用途 竞买保证金(万元)",
    "序号 宗地编号 用地位置 用地面积(公顷) 容积率 建筑 密度 绿地率 (%) 年限 用途 保证金 (万元)",
    "序号 宗地 编号 用地位置 用地面积(公顷) 容积率 建筑密度 绿地 率(%) 出让 年限 用途 保证金(万元)",
  ])("has as many labels as a row has cells: %s", (header) => {
    expect(records(`样县国有建设用地使用权出让公告\n${header}\n${ROWS}`)).toEqual(READ);
  });
});
