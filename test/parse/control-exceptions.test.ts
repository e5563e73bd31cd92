import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, records } from "./control-section";

describe("an exception to what is said of several parcels", () => {
  it.each([
    "容积率均不大于2.0，其中HT-02地块容积率不大于2.4。",
    "容积率均不大于2.0。其中，HT-02地块容积率不大于2.4。",
    "容积率均不大于2.0；但HT-02地块容积率不大于2.4。",
    "容积率均不大于2.0（其中HT-02地块容积率不大于2.4）。",
  ])("takes its place: %s", (told) => {
    expect(records(`HT-01、HT-02、HT-03地块用地面积分别为1.1公顷、1.2公顷、1.3公顷，${told}`)).toEqual([
      "HT-01 | site 1.1 ha | far - 2",
      "HT-02 | site 1.2 ha | far - 2.4",
      "HT-03 | site 1.3 ha | far - 2",
    ]);
  });

  it("takes the place of the end that it tells, and of nothing where it has a condition of its own", () => {
    const far = (text: string) =>
      parse("n", "0".repeat(64), `规划条件\n${text}`).parcels.map(({ code, indicators: { far: bound } }) => [
        code,
        bound?.min ?? null,
        bound?.max ?? null,
      ]);
    expect(far("TZ-1、TZ-2地块容积率均不大于2.0，其中TZ-2地块容积率不小于1.0。")).toEqual([
      ["TZ-1", null, 2],
      ["TZ-2", 1, 2],
    ]);
    expect(far("TZ-1、TZ-2地块容积率均为1.0-2.0，其中TZ-2地块容积率不大于1.8。")).toEqual([
      ["TZ-1", 1, 2],
      ["TZ-2", 1, 1.8],
    ]);
    expect(far("TZ-1、TZ-2地块容积率分别不大于2.0、2.5，其中TZ-2地块容积率奖励后不大于2.8。")).toEqual([
      ["TZ-1", null, 2],
      ["TZ-2", null, 2.5],
    ]);
  });

  it("may be of a use, or without a limit", () => {
    expect(
      records(
        "HT-01、HT-02地块用地性质均为工业用地，建筑高度均不大于24米。其中HT-02地块用地性质为物流仓储用地，建筑高度不限。",
      ),
    ).toEqual(["HT-01 | 工业用地 | height - 24", "HT-02 | 物流仓储用地 | height not-required"]);
  });

  it("is told as a contradiction where no word calls it one", () => {
    expect(records("HT-01、HT-02地块容积率均不大于2.0。\n附表说明：HT-02地块容积率不大于2.4。")).toEqual([
      "HT-01 | far - 2",
      "HT-02 | far - 2",
    ]);
  });
});

describe("what is said of a part of one of several parcels", () => {
  it.each([
    ["。其中HT-02地块商业部分容积率不大于0.5", "商业部分"],
    ["，但HT-02地块沿河30米范围内容积率不大于0.5", "沿河30米范围内"],
    ["（其中HT-02地块低层部分容积率不大于0.5）", "低层部分"],
    ["，其中HT-02地块东侧容积率不大于0.5", "东侧"],
  ])("leaves the limit of the parcel: %s", (told, part) => {
    expect(records(`HT-01、HT-02地块容积率均不大于2.0${told}。`)).toEqual([
      "HT-01 | far - 2",
      `HT-02 | far - 2 | ${part}: far - 0.5`,
    ]);
  });

  it("and a limit of several together is that of none", () => {
    expect(records("HT-01、HT-02地块容积率均不大于2.0，但HT-01、HT-02地块容积率合计不大于3.5。")).toEqual([
      "HT-01 | far - 2",
      "HT-02 | far - 2",
    ]);
  });
});

describe("lists of values", () => {
  it("of several names with 与, and of several lots one by one", () => {
    expect(records("HT-01地块容积率与绿地率分别为≤2.0与≥30%，用地面积1.1公顷。")).toEqual([
      "HT-01 | site 1.1 ha | far - 2, greenRatio 30 -",
    ]);
    expect(
      records(
        "A地块容积率≤2.0、B地块容积率≤2.5，两地块绿地率分别不小于30%及35%，两地块建筑高度均不大于60米。",
      ),
    ).toEqual(["A | far - 2, greenRatio 30 -, height - 60", "B | far - 2.5, greenRatio 35 -, height - 60"]);
  });

  it("go on with 与 and 以及 as with a pause", () => {
    expect(
      records(
        "HT-01、HT-02及HT-03地块面积分别为1.1、1.2与1.3公顷，容积率分别为≤1.5、≤1.6与≤1.7，绿地率分别不低于20%、25%以及30%。",
      ),
    ).toEqual([
      "HT-01 | site 1.1 ha | far - 1.5, greenRatio 20 -",
      "HT-02 | site 1.2 ha | far - 1.6, greenRatio 25 -",
      "HT-03 | site 1.3 ha | far - 1.7, greenRatio 30 -",
    ]);
  });

  it("of numbers with 号 before 及, of an office before year and number at once", () => {
    expect(records("2031-24号及2031-25号地块容积率分别为≤1.5、≤1.6。")).toEqual([
      "2031-24 | far - 1.5",
      "2031-25 | far - 1.6",
    ]);
    expect(records("样储出2031024号和样储出2031025号地块，容积率分别为≤1.5、≤1.6。")).toEqual([
      "样储出2031024号 | far - 1.5",
      "样储出2031025号 | far - 1.6",
    ]);
    expect(records("地块情况\n2031G45地块 用地面积1.1公顷 容积率≤1.5")).toEqual([
      "2031G45 | site 1.1 ha | far - 1.5",
    ]);
  });
});

describe("a limit before the name", () => {
  it("has the number of its item before it, or words for the land between", () => {
    expect(
      records(
        "规划条件\n1.宗地编号：HT-31\n2.建筑密度≤40%\n3.15%≤绿地率≤20%\n4.1.0≤地块容积率≤1.8\n5.用地面积：1.1公顷",
      ),
    ).toEqual(["HT-31 | site 1.1 ha | density - 40, greenRatio 15 20, far 1 1.8"]);
    expect(records("规划条件\n宗地编号：HT-31\n1.2≤容积率≤1.8\n2.5%≤绿地率≤20%")).toEqual([
      "HT-31 | far 1.2 1.8, greenRatio 2.5 20",
    ]);
  });

  it("behind the unit of another and a blank", () => {
    expect(records("HT-31地块 用地面积1.1公顷 建筑限高≤54m 1.2≤容积率≤1.5")).toEqual([
      "HT-31 | site 1.1 ha | height - 54, far 1.2 1.5",
    ]);
  });
});

it("性质为 is a label at the beginning of an item, a cell or a clause, and no word elsewhere", () => {
  expect(records("规划条件\n1、宗地编号：HT-31\n2、性质为工业用地\n3、容积率≥1.0")).toEqual([
    "HT-31 | 工业用地 | far 1 -",
  ]);
  expect(records("HT-31地块 性质为工业用地 容积率≥1.0\n建设项目性质为新建")).toEqual([
    "HT-31 | 工业用地 | far 1 -",
  ]);
  expect(records("HT-31地块，性质为国有建设用地，容积率≥1.0")).toEqual(["HT-31 | far 1 -"]);
});

describe("rows of labelled cells", () => {
  it("begin with the code of a lot, with bars, strokes or gaps between", () => {
    for (const [bar, other] of [
      ["|", " | "],
      ["/", "/"],
      ["\t", "  "],
    ] as const)
      expect(
        records(
          `规划要点\nHT31${bar}性质为商业用地${bar}用地面积1.1公顷${bar}建筑密度不超过35%${bar}容积率≤1.5\nHT32${other}用地性质为工业用地${other}用地面积1.2公顷${other}建筑密度不低于40%${other}容积率≥1.0`,
        ),
      ).toEqual([
        "HT31 | 商业用地 | site 1.1 ha | density - 35, far - 1.5",
        "HT32 | 工业用地 | site 1.2 ha | density 40 -, far 1 -",
      ]);
  });

  it("that begin with the code of a use are none of a lot", () => {
    const { parcels } = controlOf("R2 | 用地面积1.1公顷 | 容积率≤1.6\nB1 | 用地面积1.2公顷 | 容积率≤1.8");
    expect(parcels.map(({ code }) => code)).toEqual([null]);
  });
});

describe("what is said of those above", () => {
  it("begins with anything, up to the end of the sentence", () => {
    expect(
      records(
        "HT-01地块，面积1.1公顷，用途为工业用地；\nHT-02地块，面积1.2公顷，用途为工业用地。\n以上地块装配率不低于40%；建筑密度≤40%；容积率≤1.8。",
      ),
    ).toEqual([
      "HT-01 | 工业用地 | site 1.1 ha | density - 40, far - 1.8",
      "HT-02 | 工业用地 | site 1.2 ha | density - 40, far - 1.8",
    ]);
  });
});

describe("a state of its own", () => {
  it("has each label of a list", () => {
    expect(
      records("宗地编号：HT-31\n用地面积：1.1公顷\n原用途：工业用地\n现用途：商业用地\n容积率：≤2.0"),
    ).toEqual(["before HT-31 | 工业用地", "HT-31 | 商业用地 | site 1.1 ha | far - 2"]);
  });

  it("has the value of several lots that each of them turns into another", () => {
    expect(records("HT-31、HT-32地块容积率由≤1.0分别调整为≤1.2、≤1.5。")).toEqual([
      "before HT-31 | far - 1",
      "HT-31 | far - 1.2",
      "before HT-32 | far - 1",
      "HT-32 | far - 1.5",
    ]);
  });
});

it("a form of pairs may begin with the lot and somebody: no column of lots", () => {
  expect(
    records(
      "规划设计条件表\n地块编号 | HT-31 | 建设单位 | 某局\n用地面积 | 1.1公顷 | 用地性质 | 文化设施用地\n容积率 | ≤1.2 | 建筑密度 | ≤35%\n绿地率 | ≥35% | 建筑高度 | ≤24米",
    ),
  ).toEqual(["HT-31 | 文化设施用地 | site 1.1 ha | far - 1.2, density - 35, greenRatio 35 -, height - 24"]);
});

it("限制建筑密度 is the limit of the lot", () => {
  expect(records("HT-31地块用地面积1.1公顷，容积率≤2.0，限制建筑密度30%。")).toEqual([
    "HT-31 | site 1.1 ha | far - 2, density - 30",
  ]);
});

describe("corrections of a notice", () => {
  it.each([
    "原公告：宗地编号HT-31，容积率不大于2.0。\n现更正为：宗地编号HT-31，容积率不大于2.2。",
    "一、原公告内容：HT-31号宗地容积率不大于2.0。\n二、更正内容：HT-31号宗地容积率不大于2.2。",
    "原公告中“HT-31号宗地容积率不大于2.0”，现更正为“HT-31号宗地容积率不大于2.2”。",
  ])("tell what was and what is: %s", (told) => {
    expect(records(`更正公告\n${told}`)).toEqual(["before HT-31 | far - 2", "HT-31 | far - 2.2"]);
  });
});

describe("a size that is told once", () => {
  it.each([
    "HT-31地块总用地面积1.1公顷，容积率由≤1.5调整为≤1.8。",
    "HT-31地块用地面积1.1公顷（合16.5亩），容积率：≤1.5→≤1.8。",
  ])("before the change of a limit, is that of both states: %s", (told) => {
    expect(records(told)).toEqual([
      expect.stringMatching(/^before HT-31 \| site 1\.1 ha.* \| far - 1\.5$/u),
      expect.stringMatching(/^HT-31 \| site 1\.1 ha.* \| far - 1\.8$/u),
    ]);
  });

  it("behind the change or as the later one is that of the later state", () => {
    expect(records("HT-31地块容积率由≤1.5调整为≤1.8，调整后用地面积1.1公顷。")).toEqual([
      "before HT-31 | far - 1.5",
      "HT-31 | site 1.1 ha | far - 1.8",
    ]);
  });
});

describe("the lot that a letter or a paper is about", () => {
  it.each([
    "关于HT-31号宗地，用地面积1.1公顷，容积率不大于1.8。",
    "涉及地块HT-31，用地面积1.1公顷，容积率不大于1.8。",
    "一、原则同意《样镇HT-31地块规划条件论证报告》。\n二、该地块用地面积1.1公顷，容积率不大于1.8。",
  ])("is what follows said of: %s", (told) => {
    expect(records(told)).toEqual(["HT-31 | site 1.1 ha | far - 1.8"]);
  });

  it("stands in the matter of an answer", () => {
    expect(
      records(
        "关于HT-31、HT-32地块规划指标，现答复如下：用地面积依次为1.1公顷和1.2公顷，容积率上限依次为1.5和1.8。",
      ),
    ).toEqual(["HT-31 | site 1.1 ha | far - 1.5", "HT-32 | site 1.2 ha | far - 1.8"]);
  });

  it("is not the one of a paper that is only referred to", () => {
    expect(
      records(
        "关于HT-31地块规划条件的批复\n根据《样镇HT-40地块控规》，该地块用地面积1.1公顷，容积率不大于1.8。",
      ),
    ).toEqual(["HT-31 | site 1.1 ha | far - 1.8"]);
  });
});

it("dots that lead to a size are no part of it", () => {
  expect(records("1、宗地编号........HT-31\n2、宗地面积........16.5亩\n3、容积率........小于1.8")).toEqual([
    "HT-31 | site 16.5 mu | far - 1.8!",
  ]);
});

describe("a limit that leaves out its name", () => {
  it.each([
    ["建筑高度均为50米，其中KD-02地块为24米。", "height - 24"],
    ["建筑高度均为50米；其中：KD-02地块24米。", "height - 24"],
    ["除KD-02地块外，建筑高度均不超过50米，KD-02地块不超过24米。", "height - 24"],
    ["建筑高度均不大于50米（KD-02地块除外，其建筑高度不大于24米）。", "height - 24"],
  ])("is one of the name told last: %s", (told, own) => {
    const [, second] = records(`KD-01、KD-02地块用地面积分别为1.1公顷、1.2公顷，${told}`);
    expect(second).toBe(`KD-02 | site 1.2 ha | ${own}`);
  });

  it("goes on from lot to lot, and to those that are left", () => {
    expect(records("KD-01地块容积率不大于2.0，KD-02地块不大于1.8，KD-03地块不大于1.5。")).toEqual([
      "KD-01 | far - 2",
      "KD-02 | far - 1.8",
      "KD-03 | far - 1.5",
    ]);
    expect(
      records(
        "KD-01、KD-02、KD-03地块容积率均不大于2.0，其中KD-01地块建筑高度不大于80米，其余地块不大于36米。",
      ),
    ).toEqual([
      "KD-01 | far - 2, height - 80",
      "KD-02 | far - 2, height - 36",
      "KD-03 | far - 2, height - 36",
    ]);
  });

  it("is none behind another matter, nor in another unit", () => {
    expect(
      records("KD-01地块容积率不大于2.0，起始价1200万元，KD-02地块为900万元，容积率不大于1.8。"),
    ).toEqual(["KD-01 | far - 2", "KD-02 | far - 1.8"]);
    expect(records("KD-01地块容积率不大于2.0，KD-02地块为35%，绿地率不小于30%。")[0]).toBe("KD-01 | far - 2");
  });
});

describe("a parcel that a limit of several leaves out", () => {
  it.each(["除KD-02地块外，建筑高度均不大于50米", "建筑高度均不大于50米（KD-02地块除外）"])(
    "has none by it, and the others have no condition: %s",
    (told) => {
      expect(records(`KD-01、KD-02地块容积率分别为2.0、2.5，${told}。`)).toEqual([
        "KD-01 | far - 2, height - 50",
        "KD-02 | far - 2.5",
      ]);
    },
  );

  it("is none where buildings are left out", () => {
    const { parcels } = parse(
      "n",
      "0".repeat(64),
      "规划条件\nKD-01、KD-02地块容积率均不大于2.0，除裙房外建筑高度均不大于50米。",
    );
    expect(parcels.map(({ indicators }) => indicators.height?.condition)).toEqual(["除裙房外", "除裙房外"]);
  });
});
