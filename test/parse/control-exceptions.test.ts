import { describe, expect, it } from "vitest";
import { records } from "./control-section";

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

describe("lists of values", () => {
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
});
