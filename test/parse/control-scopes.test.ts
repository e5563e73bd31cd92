import { describe, expect, it } from "vitest";
import { controlOf, limits } from "./control-section";

/** What a text says of its one parcel: limits of the whole, and of each part; a condition in braces. */
function told(values: string): string {
  const { parcels } = controlOf(
    `样县自然资源局规划条件公示\nPK-07地块，用地面积21450平方米，用地性质为文化设施用地，${values}\n特此公示。`,
  );
  const list = (set: (typeof parcels)[number]["indicators"]): string =>
    Object.entries(set)
      .map(([key, bound]) => `${key} ${limits(bound)}${bound?.condition ? ` {${bound.condition}}` : ""}`)
      .join(", ");
  return parcels
    .map(({ indicators, variants }) =>
      [list(indicators), ...variants.map((one) => `${one.scope}: ${list(one.indicators)}`)].join(" | "),
    )
    .join("\n");
}

/** Nouns that nobody lists: buildings, places, halls. */
const NOUNS = [
  "天象馆",
  "制陶作坊",
  "泊船廊",
  "骑楼",
  "山脚缓坡区",
  "溪岸前排",
  "3#楼",
  "无尘车间",
  "标准厂房",
  "和平剧场",
];

describe("what a value belongs to", () => {
  it.each(NOUNS)("a noun that no list has, right before the name: %s", (noun) => {
    for (const joint of ["，其中", "，", "；", "。"])
      expect(told(`容积率≤1.6，建筑高度≤40米${joint}${noun}容积率≤0.7。`)).toBe(
        `far - 1.6, height - 40 | ${noun}: far - 0.7`,
      );
    expect(told(`容积率≤1.6，${noun}的建筑高度不大于9米。`)).toBe(`far - 1.6 | ${noun}: height - 9`);
  });

  it.each(NOUNS)(
    "between the name and its figure, in brackets behind it, behind the value of the parcel: %s",
    (noun) => {
      expect(told(`容积率≤1.6，建筑高度：${noun}≤15米，碑亭≤6米。`)).toBe(
        `far - 1.6 | ${noun}: height - 15 | 碑亭: height - 6`,
      );
      expect(told(`容积率≤1.6，建筑高度≤15米（${noun}）、≤6米（碑亭）。`)).toBe(
        `far - 1.6 | ${noun}: height - 15 | 碑亭: height - 6`,
      );
      expect(told(`容积率≤1.6，建筑高度≤40米（${noun}不超过15米）。`)).toBe(
        `far - 1.6, height - 40 | ${noun}: height - 15`,
      );
      expect(told(`容积率≤1.6，建筑高度不超过40米，但${noun}不超过15米。`)).toBe(
        `far - 1.6, height - 40 | ${noun}: height - 15`,
      );
    },
  );

  it.each(NOUNS)("before a colon, up to the end of the line, over sentences, or as a heading: %s", (noun) => {
    const parts = `${noun}: far - 0.7, density - 35 | 碑亭: far - 0.2, density - 8`;
    expect(told(`绿地率≥30%。\n${noun}：容积率≤0.7，建筑密度≤35%。\n碑亭：容积率≤0.2，建筑密度≤8%。`)).toBe(
      `greenRatio 30 - | ${parts}`,
    );
    expect(told(`绿地率≥30%。\n${noun}：容积率≤0.7。建筑密度≤35%。碑亭：容积率≤0.2。建筑密度≤8%。`)).toBe(
      `greenRatio 30 - | ${parts}`,
    );
    expect(told(`绿地率≥30%。\n${noun}：\n容积率≤0.7\n建筑密度≤35%\n碑亭：\n容积率≤0.2\n建筑密度≤8%`)).toBe(
      `greenRatio 30 - | ${parts}`,
    );
  });

  it("several kinds with one value; what goes on in the sentence of a part that the parcel has too", () => {
    expect(told("容积率≤1.6，天象馆、泊船廊和骑楼建筑高度均不大于12米。")).toBe(
      "far - 1.6 | 天象馆、泊船廊和骑楼: height - 12",
    );
    expect(told("容积率≤1.6，建筑密度≤30%；天象馆容积率≤0.7，建筑密度≤45%。")).toBe(
      "far - 1.6, density - 30 | 天象馆: far - 0.7, density - 45",
    );
    expect(told("容积率≤1.6；天象馆容积率≤0.7，建筑密度≤45%。")).toBe(
      "far - 1.6, density - 45 | 天象馆: far - 0.7",
    );
  });

  it("strips by a distance, wherever they stand", () => {
    expect(told("容积率≤1.6，建筑高度≤40米，地块西侧45米范围内限高9米。")).toBe(
      "far - 1.6, height - 40 | 地块西侧45米范围内: height - 9",
    );
    expect(told("容积率≤1.6，建筑高度≤40米；距石塔80米以内建筑高度不得超过9米。")).toBe(
      "far - 1.6, height - 40 | 距石塔80米以内: height - 9",
    );
  });

  it.each([
    ["距护城河岸线30米范围内的建筑"],
    ["临渠首排建筑"],
    ["沿织锦路一侧"],
    ["地块西北角"],
    ["北部区域"],
    ["B区"],
    ["旧城墙内"],
    ["裙房"],
    ["高层公寓"],
    ["位于风貌协调区内的部分"],
    ["城墙保护范围以外的部分"],
  ])("the first clause of a sentence names the part that its limits are of: %s", (part) => {
    expect(told(`容积率≤1.6。\n${part}，建筑高度≤12米，建筑密度≤20%。绿地率≥30%。`)).toBe(
      `far - 1.6, greenRatio 30 - | ${part}: height - 12, density - 20`,
    );
    expect(told(`容积率≤1.6；${part}，新建建筑限高不超过12米；绿地率≥30%。`)).toBe(
      `far - 1.6, greenRatio 30 - | ${part}: height - 12`,
    );
  });

  it.each([["本次出让范围内"], ["按照总体规划"], ["该宗地"], ["为延续街巷肌理"], ["经评审"], ["城南片区"]])(
    "a first clause that names no part of the land: %s",
    (words) => {
      expect(told(`主要指标如下。${words}，容积率≤1.6，建筑密度≤30%。`)).toBe("far - 1.6, density - 30");
    },
  );

  it("the height of a part in the other measure goes on with the part", () => {
    expect(told("容积率≤1.6。限高：临渠首排建筑高度不大于15米，建筑层数不大于3层。")).toBe(
      "far - 1.6 | 临渠首排: height - 15, storeys - 3",
    );
    expect(told("骑楼建筑高度≤15米，层数≤4层，建筑密度≤30%。")).toBe(
      "density - 30 | 骑楼: height - 15, storeys - 4",
    );
    expect(told("建筑限高15米（且不超过4层）。")).toBe("height - 15, storeys - 4");
  });

  it("a bare ratio of a part in brackets behind a bare one", () => {
    expect(told("容积率2.0（其中居住部分1.8）。")).toBe("far - 2 | 居住部分: far - 1.8");
    expect(told("容积率2.0（图则编号3）。")).toBe("far - 2 {图则编号3}");
  });

  it("a part in brackets or behind a dash, right behind the name", () => {
    expect(told("\n建筑高度（住宅）：≤45米\n建筑高度（商业）：≤18米\n建筑密度（裙房）：≤50%")).toBe(
      " | 住宅: height - 45 | 商业: height - 18 | 裙房: density - 50",
    );
    expect(told("容积率（地上）≤1.6，容积率（地下）≤0.5；建筑高度（檐口）≤12米。")).toBe(
      "far - 1.6, height - 12 {檐口} | 地下: far - 0.5",
    );
    expect(told("建筑高度（临渠一侧）不大于18米；建筑高度（其余）不大于36米。")).toBe(
      " | 临渠一侧: height - 18 | 其余: height - 36",
    );
    expect(told("\n建筑高度-住宅：≤45米\n建筑高度-商业：≤18米")).toBe(
      " | 住宅: height - 45 | 商业: height - 18",
    );
  });

  it("a label and its parts on the lines below, with list numbers or without", () => {
    expect(told("\n建筑高度：\n住宅：不大于45米\n商业：不大于18米\n绿地率：≥30%")).toBe(
      "greenRatio 30 - | 住宅: height - 45 | 商业: height - 18",
    );
    expect(told("\n建筑高度：\n①住宅≤45米；\n②商业≤18米；\n③沿渠≤12米。\n绿地率：≥30%")).toBe(
      "greenRatio 30 - | 住宅: height - 45 | 商业: height - 18 | 沿渠: height - 12",
    );
  });

  it("several parts in one bracket behind the value of the whole", () => {
    expect(told("综合容积率≤2.0（住宅≤1.8，商业≤3.0）；建筑密度≤30%。")).toBe(
      "far - 2, density - 30 | 住宅: far - 1.8 | 商业: far - 3",
    );
  });

  it("pieces whose sizes are told before their limits", () => {
    expect(told("分两片。商业用地面积1.2公顷，容积率≤3.0；住宅用地面积0.9公顷，容积率≤2.0。")).toBe(
      " | 商业: far - 3 | 住宅: far - 2",
    );
  });

  it("what stands before the height of another thing is no building", () => {
    for (const thing of ["校园围墙应通透", "户外广告牌与环境协调", "沿河栏杆宜通透", "雕塑"])
      expect(told(`容积率≤1.6。${thing}，高度不超过2.2米。`)).toBe("far - 1.6");
    expect(told("容积率≤1.6。建筑应错落，高度不超过22米。")).toBe("far - 1.6, height - 22");
  });

  it("the whole land beside its parts is no parcel by another name", () => {
    expect(
      told(
        "\n城墙以东的部分，建筑高度≤9米。整个地块容积率≤1.6，建筑密度≤30%。省内同类街区容积率多在0.9至1.3之间。",
      ),
    ).toBe("far - 1.6, density - 30 | 城墙以东的部分: height - 9");
  });

  it("pieces of land by use or half, each in a sentence that begins with it", () => {
    expect(told("分两类控制。住宅用地，容积率≤1.6，建筑密度≤25%；商业用地，容积率≤2.2，建筑密度≤45%。")).toBe(
      " | 住宅用地: far - 1.6, density - 25 | 商业用地: far - 2.2, density - 45",
    );
    expect(told("分两类控制。住宅部分，容积率≤1.6；商业部分，容积率≤2.2。")).toBe(
      " | 住宅部分: far - 1.6 | 商业部分: far - 2.2",
    );
  });

  it.each([["周边地块"], ["相邻项目的平均"], ["同类地块"], ["全市平均"], ["周边"], ["2031年市区建成区"]])(
    "the values of land elsewhere are none of the parcel: %s",
    (words) => {
      expect(told(`${words}容积率为0.8，建筑密度为15%，本地块容积率≤1.6，建筑密度≤30%。`)).toBe(
        "far - 1.6, density - 30",
      );
      expect(told(`${words}容积率约0.8。容积率≤1.6。`)).toBe("far - 1.6");
    },
  );

  it.each([
    ["本次出让地块规划"],
    ["该宗地"],
    ["项目总体"],
    ["经审查该地块"],
    ["主要控制指标为"],
    ["拟建工程"],
    ["所有新建建筑"],
    ["按控规要求"],
    ["净用地"],
    ["文化设施用地"],
  ])("words before a name that speak of the whole land: %s", (words) => {
    expect(told(`${words}容积率≤1.6，${words}建筑密度≤30%。`)).toBe("far - 1.6, density - 30");
  });

  it("land by its name or its use is a part only beside another value of the same kind", () => {
    expect(told("容积率≤1.6；托育园用地绿地率≥40%。")).toBe("far - 1.6 | 托育园用地: greenRatio 40 -");
    const scheme = controlOf(
      "关于溪山天象馆规划条件的公示\n溪山天象馆用地面积8200平方米，用地性质为文化设施用地。溪山天象馆容积率≤0.9，建筑密度≤35%。",
    ).parcels;
    expect(scheme.map(({ indicators, variants }) => [limits(indicators.far), variants.length])).toEqual([
      ["- 0.9", 0],
    ]);
  });

  it("what is counted or measured besides is no part: distances, shares, other quantities", () => {
    expect(
      told(
        "建筑高度≤40米，围墙退线≤5米，绿地率≥30%，集中绿地≥10%，装配率≥20%，建筑密度≤30%，茶座不超过10%。",
      ),
    ).toBe("height - 40, greenRatio 30 -, density - 30");
  });
});

describe("what must be so for a value", () => {
  it.each([
    ["当配建地下车库时"],
    ["如采用木结构"],
    ["在满足日照间距的前提下"],
    ["除天象馆外"],
    ["采用装配式建造的"],
  ])("a condition before the name is kept with the value: %s", (words) => {
    expect(told(`容积率≤1.6，${words}，建筑高度≤40米。`)).toBe(`far - 1.6, height - 40 {${words}}`);
  });

  it("what a limit may be raised to stays beside it", () => {
    expect(told("容积率≤1.6，建筑高度≤40米，经专家论证后可放宽至45米。")).toBe(
      "far - 1.6, height - 40 {经专家论证后可放宽至45米}",
    );
    expect(told("容积率≤1.6。如配建地下车库，容积率可提高到1.8。")).toBe(
      "far - 1.6 {如配建地下车库，容积率可提高到1.8}",
    );
    expect(told("容积率≤1.6，建筑高度≤40米，建筑密度≤30%；当采用木结构时建筑高度≤45米。")).toBe(
      "far - 1.6, height - 40 {当采用木结构时，建筑高度≤45米}, density - 30",
    );
  });

  it("what is left when a building is taken out goes by its own words", () => {
    expect(told("门诊楼建筑高度不大于18米,除门诊楼外的其他建筑高度不大于30米。")).toBe(
      " | 门诊楼: height - 18 | 其他: height - 30",
    );
  });

  it("what is left is the land where the building taken out has no value of its own", () => {
    expect(told("除配电房外其余建筑高度不大于30米。")).toBe("height - 30");
    expect(told("除配电房外的其他建筑高度不大于30米。")).toBe("height - 30");
  });

  it("an exception that has a value of its own, and what is left", () => {
    expect(told("容积率≤1.6；除天象馆建筑高度≤40米外，其余建筑高度≤12米。")).toBe(
      "far - 1.6 | 天象馆: height - 40 | 其余: height - 12",
    );
  });
});

describe("parts in the cell of a table", () => {
  it("a part in brackets behind the value of the parcel", () => {
    const [one] = controlOf(
      "规划条件\n地块编号\t用地面积（平方米）\t容积率\t建筑高度（米）\nPK-09\t21450\t≤1.6\t≤40（天象馆≤15）",
    ).parcels;
    expect([
      limits(one?.indicators.height),
      one?.variants.map((part) => [part.scope, limits(part.indicators.height)]),
    ]).toEqual(["- 40", [["天象馆", "- 15"]]]);
  });

  it("kinds of building at the head of columns, or in rows that tell neither numbers nor sizes", () => {
    const want = "| 天象馆: far - 0.7, height - 15 | 泊船廊: far - 0.2, height - 6";
    expect(told("\n指标\t天象馆\t泊船廊\n容积率\t≤0.7\t≤0.2\n建筑高度\t≤15米\t≤6米").trim()).toBe(want);
    for (const head of ["部位", "项目", "类别"])
      expect(told(`\n${head}\t容积率\t建筑高度\n天象馆\t≤0.7\t≤15米\n泊船廊\t≤0.2\t≤6米`).trim()).toBe(want);
  });

  it("the last word of a building before its storeys", () => {
    expect(told("容积率≤1.6，停车楼层数不大于4层。")).toBe("far - 1.6 | 停车楼: storeys - 4");
  });
});
