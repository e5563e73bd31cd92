import { describe, expect, it } from "vitest";
import { controlOf, limits } from "./control-section";

/** The limits of each parcel, and those of its parts, in a line each. */
function told(text: string): readonly string[] {
  const list = (set: Parameters<typeof Object.entries<Parameters<typeof limits>[0]>>[0]): string =>
    Object.entries(set)
      .map(([key, bound]) => `${key} ${limits(bound)}`)
      .sort()
      .join(", ");
  return controlOf(text).parcels.map(({ code, name, indicators, variants, areas }) =>
    [
      `${code ?? name} ${areas.map(({ raw }) => raw).join("+")}: ${list(indicators)}`,
      ...variants.map(({ scope, indicators: own }) => `${scope}: ${list(own)}`),
    ].join(" | "),
  );
}

const LAND = "样县自然资源局规划条件公示\n";
const PAIRS = [
  ["住宅", "商业"],
  ["高层住宅", "低层住宅"],
  ["厂房", "办公楼"],
  ["住宅用地", "商业用地"],
] as const;

describe("two parts of a parcel", () => {
  it.each(PAIRS)("are told apart whatever signs stand between their limits: %s, %s", (one, other) => {
    for (const colon of ["：", ""])
      for (const joint of ["，", "；"]) {
        const part = (name: string, density: number, height: number): string =>
          `${name}${colon}建筑密度≤${density}%${joint}建筑高度≤${height}米。`;
        const parts = `${one}: density - 28, height - 54 | ${other}: density - 40, height - 24`;
        for (const mixed of [part(other, 40, 24), part(other, 40, 24).replace("：", "")]) {
          const sentence = `${LAND}PK-07地块，用地面积2.1公顷，容积率≤1.6。其中${part(one, 28, 54)}${mixed}`;
          expect(told(sentence)).toEqual([`PK-07 2.1公顷: far - 1.6 | ${parts}`]);
          const lines = `${LAND}地块编号：PK-07\n用地面积：2.1公顷\n容积率：≤1.6\n${part(one, 28, 54)}\n${mixed}`;
          expect(told(lines)).toEqual([`PK-07 2.1公顷: far - 1.6 | ${parts}`]);
        }
      }
  });

  it.each([
    "住宅：≤2.2；商业：≤0.8",
    "住宅：≤2.2，商业：≤0.8",
    "住宅≤2.2；商业≤0.8",
    "≤2.2（住宅）、≤0.8（商业）",
  ])("stand in the value of one name, and the lines below speak of the whole: %s", (value) => {
    expect(
      told(`${LAND}地块编号：PK-07\n用地面积：2.1公顷\n容积率：${value}\n建筑密度：≤25%\n绿地率：≥40%`),
    ).toEqual(["PK-07 2.1公顷: density - 25, greenRatio 40 - | 住宅: far - 2.2 | 商业: far - 0.8"]);
  });

  it("leave a limit that only one of them is followed by to the whole", () => {
    expect(
      told(`${LAND}PK-07地块，住宅建筑密度≤25%，商业建筑密度≤40%，绿地率≥30%，其中沿街商业绿地率≥10%。`),
    ).toEqual([
      "PK-07 : greenRatio 30 - | 住宅: density - 25 | 商业: density - 40 | 沿街商业: greenRatio 10 -",
    ]);
  });
});

describe("a phase or a numbered area", () => {
  it("that a sentence begins with 其中 is a part, with its area and its limits", () => {
    for (const part of ["一期", "A区", "东区"])
      expect(
        told(
          `${LAND}PK-07地块总用地面积51330㎡，容积率为1.6，建筑密度28%。其中${part}用地面积5900㎡，容积率为1.9，建筑密度为27%。`,
        ),
      ).toEqual([`PK-07 51330㎡+5900㎡: density - 28, far - 1.6 | ${part}: density - 27, far - 1.9`]);
  });

  it.each(["区块一", "区块一建设方案"])(
    "with an area of its own is a lot where nothing names land: %s",
    (head) => {
      const lot = (label: string, area: number, far: number): string =>
        `${label}：总用地面积${area}㎡，容积率为${far}，建筑密度28%。`;
      expect(
        told(
          `样县安置房规划方案公示\n（1）${lot(head, 51330, 1.6)}\n（2）${lot(head.replace("一", "二"), 7900, 1.4)}`,
        ),
      ).toEqual(["区块一 51330㎡: density - 28, far - 1.6", "区块二 7900㎡: density - 28, far - 1.4"]);
    },
  );
});

describe("the plan of a project without a number", () => {
  it("goes by the project in its title, with the limits before a change and behind it", () => {
    const changed = "总建筑面积由874㎡变为994㎡，容积率由1.26变更为1.40，建筑密度由54.8%变更为63.1%。";
    for (const title of [
      "关于云溪纺织有限公司厂房项目规划及建筑方案变更的公示",
      "样县自然资源局关于云溪纺织有限公司厂房项目总平面规划调整的批前公示",
    ])
      expect(told(`${title}\n现将有关事项公示如下：\n${changed}`)).toEqual([
        "云溪纺织有限公司厂房项目 : density - 54.8, far - 1.26",
        "云溪纺织有限公司厂房项目 : density - 63.1, far - 1.4",
      ]);
  });

  it("was approved before with the limits that an earlier approval gave", () => {
    expect(
      told(
        "关于云溪污水厂扩建工程总平面规划调整及建筑设计方案的公示\n原样县规划局于2017年批复了该项目方案，主要经济技术指标为：建筑占地面积1812平方米，构筑物占地面积7688平方米，容积率0.09，建筑密度6%。\n调整后主要规划技术指标为：建筑总占地面积3459平方米，容积率0.13，建筑密度9%。",
      ),
    ).toEqual([
      "云溪污水厂扩建工程 : density - 6, far - 0.09",
      "云溪污水厂扩建工程 : density - 9, far - 0.13",
    ]);
  });

  it("gives the height of a building that is added to that building", () => {
    expect(
      told(
        "关于云溪变电站扩建工程建筑方案变更的公示\n1、新增继电器小室1，建筑面积120㎡，建筑高度5.25m。\n2、调整后容积率由0.014变为0.016，建筑密度由1.45%变为1.65%。",
      ).map((line) => line.split(" | ")[0]),
    ).toEqual([
      "云溪变电站扩建工程 : density - 1.45, far - 0.014",
      "云溪变电站扩建工程 : density - 1.65, far - 0.016",
    ]);
  });
});

describe("an area in brackets behind a parcel", () => {
  it.each([
    "将PK-07地块（旅馆用地1.4公顷）调整为二类居住用地，用地面积调整为1.8公顷，容积率不大于2.5。",
    "PK-07地块（旅馆用地，用地面积1.4公顷）调整为二类居住用地，用地面积1.8公顷，容积率不大于2.5。",
  ])("is the one before where another is told behind the change: %s", (sentence) => {
    expect(told(`${LAND}${sentence}`)).toEqual(["PK-07 1.4公顷: ", "PK-07 1.8公顷: far - 2.5"]);
  });

  it("is that of a heading's parcel where the size stands in an earlier section", () => {
    expect(
      told(
        "样县规划条件\n一、用地情况：总用地面积约3.7公顷，其中地块A用地面积2公顷，地块B用地面积1.7公顷。\n二、地块A规划要求：\n1、建筑密度≤13%；2、容积率≤3.1；\n三、地块B规划要求：\n1、建筑密度≤30%；2、容积率≤1.9；",
      ),
    ).toEqual(["A 2公顷: density - 13, far - 3.1", "B 1.7公顷: density - 30, far - 1.9"]);
  });
});

describe("parts behind the limit of the whole", () => {
  it.each([
    "≤32%，住宅部分≤28%、商业部分≤50%",
    "≤32%，其中住宅部分≤28%、商业部分≤50%",
    "≤32%，其中：住宅部分≤28%、商业部分≤50%",
    "≤32%（其中：住宅部分≤28%、商业部分≤50%）",
  ])("have limits of their own in a list: %s", (density) => {
    expect(told(`${LAND}PK-07地块规划条件\n建筑密度：${density}；\n绿地率：≥30%。`)).toEqual([
      "PK-07 : density - 32, greenRatio 30 - | 住宅部分: density - 28 | 商业部分: density - 50",
    ]);
  });

  it("go by letters, with their uses in brackets", () => {
    const text = `${LAND}PK-07号宗地\n出让面积：88206.3平方米。\n规划控制指标：\nA区（二类居住用地）面积61200.0平方米，容积率≤1.6，建筑密度≤25%；\nB区（商业用地）面积27006.3平方米，容积率≤2.0，建筑密度≤50%。`;
    expect(told(text)).toEqual([
      "PK-07 88206.3平方米:  | A区: density - 25, far - 1.6 | B区: density - 50, far - 2",
    ]);
  });
});

describe("parts of a parcel in a list", () => {
  const lot = (said: string): readonly string[] =>
    told(`${LAND}QC-31地块用地面积2.3公顷，${said}。`).map((line) => line.replace("QC-31 2.3公顷: ", ""));

  it.each([
    "容积率分别为：住宅2.0、商业3.0、公寓2.5",
    "容积率分别为住宅2.0，商业3.0，公寓2.5",
    "容积率：住宅2.0、商业3.0、公寓2.5",
  ])("each before its value: %s", (said) => {
    expect(lot(said)).toEqual([" | 住宅: far - 2 | 商业: far - 3 | 公寓: far - 2.5"]);
  });

  it("three in one bracket are no remark", () => {
    expect(lot("建筑高度≤54米（其中商业≤24米，公寓≤36米，住宅≤12米），建筑密度≤22%")).toEqual([
      "density - 22, height - 54 | 商业: height - 24 | 公寓: height - 36 | 住宅: height - 12",
    ]);
  });

  it("what a part has already is told again of the whole land", () => {
    expect(lot("裙房高度不大于24米，建筑密度不大于28%，建筑高度不大于60米")).toEqual([
      "density - 28, height - 60 | 裙房: height - 24",
    ]);
  });
});
