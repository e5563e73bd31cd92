import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("two states in one sentence", () => {
  it("are told by size, use and limits together behind one word for both", () => {
    const states = [
      "before TR-11 | 仓储用地 | site 3.6 ha | far - 0.9",
      "TR-11 | 居住用地 | site 3.4 ha | far - 1.7",
    ];
    expect(
      records("TR-11地块由面积3.6公顷、容积率0.9的仓储用地调整为面积3.4公顷、容积率1.7的居住用地。"),
    ).toEqual(states);
    expect(
      records(
        "TR-11地块：（原）仓储用地，用地面积3.6公顷，容积率0.9；（现）居住用地，用地面积3.4公顷，容积率1.7。",
      ),
    ).toEqual(states);
    expect(records("TR-11地块原为3.6公顷仓储用地，现调整为3.4公顷居住用地。")).toEqual([
      "before TR-11 | 仓储用地 | site 3.6 ha",
      "TR-11 | 居住用地 | site 3.4 ha",
    ]);
    // who acts is no state
    expect(records("TR-11地块由样湖公司竞得，用地面积3.6公顷，容积率0.9。")).toEqual([
      "TR-11 | site 3.6 ha | far - 0.9",
    ]);
  });

  it("one before and one behind the use, each with its limits in brackets", () => {
    const text =
      "将TR-11地块的仓储用地（容积率0.9，建筑密度45%）调整为二类居住用地（容积率1.7，建筑密度25%）。";
    expect(records(text)).toEqual([
      "before TR-11 | 仓储用地 | far - 0.9, density - 45",
      "TR-11 | 二类居住用地 | far - 1.7, density - 25",
    ]);
  });

  it("names with a value each that one word turns, and the later value in brackets", () => {
    const states = ["before TR-11 | far - 0.9, density - 45", "TR-11 | far - 1.7, density - 25"];
    expect(records("TR-11地块容积率0.9、建筑密度45%分别调整为1.7、25%。")).toEqual(states);
    expect(records("TR-11地块容积率0.9（拟调整为1.7），建筑密度45%（拟调整为25%）。")).toEqual(states);
    // how far a limit may be passed is no other state
    expect(records("TR-11地块建筑高度≤24米（放宽至27米），面积3.6公顷。")[0]).toContain("height - 24");
  });

  it("the amount by which a value changes stands before or between the two", () => {
    const states = ["before TR-11 | site 3.6 ha | far - 0.9", "TR-11 | site 3.4 ha | far - 1.7"];
    expect(records("TR-11地块用地面积由3.6公顷减少0.2公顷至3.4公顷，容积率由0.9增加0.8至1.7。")).toEqual(
      states,
    );
    expect(
      records("TR-11地块用地面积减少0.2公顷，由3.6公顷调整为3.4公顷；容积率提高0.8，即由0.9提高至1.7。"),
    ).toEqual(states);
  });

  it("the last limit of a state before the use it turns into is no value that is lost", () => {
    const text = "TR-11地块原为仓储用地，容积率0.9，建筑密度45%，现调整为居住用地，容积率1.7，建筑密度25%。";
    expect(records(text)).toEqual([
      "before TR-11 | 仓储用地 | far - 0.9, density - 45",
      "TR-11 | 居住用地 | far - 1.7, density - 25",
    ]);
    expect(controlOf(text).issues).toEqual([]);
  });
});

describe("a change that is forbidden or may come to be", () => {
  it.each([
    ["。不得改为商业用地", ""],
    ["。受让人不得将土地用途变更为商业用地", ""],
    ["（不得改变为住宅用地）", ""],
    ["。确需将用途调整为商业用地的，须报市政府批准", ""],
    ["。如需变更为商业用地，须报批", ""],
  ])("is none: %s", (words) => {
    expect(records(`TR-11地块用地性质为工业用地${words}，用地面积3.6公顷，容积率0.9。`)).toEqual([
      "TR-11 | 工业用地 | site 3.6 ha | far - 0.9",
    ]);
  });

  it("a limit that may not be passed turns into another all the same", () => {
    expect(records("TR-11地块容积率由不得大于0.9调整为不得大于1.7。")).toEqual([
      "before TR-11 | far - 0.9",
      "TR-11 | far - 1.7",
    ]);
  });
});

describe("forms one below another", () => {
  it("whose label of the land stands behind others keep what is told ahead of it", () => {
    const form = (use: string, code: string, size: string, far: string): string =>
      `一、土地用途：${use}\n二、宗地号：${code}\n三、土地面积：${size}平方米\n四、容积率：${far}`;
    const text = [form("居住用地", "2032-15", "15620", "≤1.7"), form("商业用地", "2032-16", "8420", "≤2.6")];
    const lots = [
      "2032-15 | 居住用地 | site 15620 m2 | far - 1.7",
      "2032-16 | 商业用地 | site 8420 m2 | far - 2.6",
    ];
    expect(records(`样县土地出让公告\n${text.join("\n")}`)).toEqual(lots);
    expect(records(text.join("\n").replace(/^[一二三四]、/gmu, ""))).toEqual(lots);
  });

  it("the size of all above them is none of the first", () => {
    const text = "规划总用地面积：2.4公顷\n地块编号：TR-11\n用地面积：1.4公顷\n容积率：≤1.7\n";
    expect(records(`${text}地块编号：TR-12\n用地面积：1.0公顷\n容积率：≤2.6`)).toEqual([
      "TR-11 | site 1.4 ha | far - 1.7",
      "TR-12 | site 1 ha | far - 2.6",
    ]);
  });

  it("the codes of its uses in a cell of their own are no number of the lot", () => {
    const text =
      "地块编号\nTR120-03-11\n用地代码\nB1B2\n用地性质\n商业商务用地\n用地面积(ha)\n2.4\n容积率\n3.5";
    expect(controlOf(text).parcels.map(({ code }) => code)).toEqual(["TR120-03-11"]);
  });

  it("a date behind the noun is no number: 地块9月6日挂牌", () => {
    expect(records("样城三宗连体地块9月6日挂牌，总占地约320亩。")).toEqual([]);
  });
});

describe("the limits of parts behind one label", () => {
  it("go on behind words that say something else of the part before", () => {
    const text = (words: string): string => `地块编号：TR-11\n面积：3.6公顷\n建筑高度控制：${words}`;
    expect(records(text("商业建设区：＞60米，规划设置主楼2幢；住宅建设区：≤54米。"))).toEqual([
      "TR-11 | site 3.6 ha | 商业建设区: height 60! - | 住宅建设区: height - 54",
    ]);
    // what lies back from a road is no part
    expect(records(text("住宅区：≤54米，须错落有致；退线：≥5米。"))).toEqual([
      "TR-11 | site 3.6 ha | 住宅区: height - 54",
    ]);
  });
});

describe("a value of a label", () => {
  it("ends where a gap parts it from a label of which no word, or not every word, is known", () => {
    const form = (line: string): string => `${line}\n土地面积：15620平方米\n容积率：≤1.7`;
    expect(records(form("地块编号：203212804          公示日期：2032-11-22"))).toEqual([
      "203212804 | site 15620 m2 | far - 1.7",
    ]);
    expect(records(form("地块名称：样镇中学地块  挂牌起始日：2032-11-22"))).toEqual([
      "样镇中学地块 | site 15620 m2 | far - 1.7",
    ]);
    // a gap inside the name
    expect(records(form("地块名称：样镇 中学 地块"))).toEqual(["样镇中学地块 | site 15620 m2 | far - 1.7"]);
  });

  it("is the size behind its letter, and none that each person has", () => {
    const text = "地块编号：TR-11\n用地面积：S=15620㎡\n人均公园绿地12平方米\n容积率：≤1.7";
    expect(records(text)).toEqual(["TR-11 | site 15620 m2 | far - 1.7"]);
  });
});

describe("land of its own beside a lot", () => {
  it("has its own size and sides", () => {
    const lot = "TR-11地块用地面积3.6公顷，容积率≤1.7。";
    const sides = "东至河滨路，南至样湖路，西至中路，北至北路";
    const [alone] = controlOf(`${lot}配套公园用地面积0.5公顷，${sides}。`).parcels;
    expect(alone?.areas.map(({ value }) => value)).toEqual([3.6]);
    expect(alone?.sides).toEqual([]);
    const own = "TR-11地块用地面积3.6公顷，东至大河路，南至前进路，西至红星路，北至建设街，容积率≤1.7。";
    const [both] = controlOf(`${own}代征绿地面积0.5公顷，${sides}。`).parcels;
    expect(both?.sides.map(({ text }) => text)).toEqual(["大河路", "前进路", "红星路", "建设街"]);
    const [told] = controlOf(
      `TR-11地块，配套设施用地面积0.5公顷，用地面积3.6公顷，${sides}，容积率≤1.7。`,
    ).parcels;
    expect(told?.sides).toHaveLength(4);
  });
});

describe("lots that a text counts", () => {
  it("are as many as go by a name and a size", () => {
    const list = "（一）样镇粮库地块，面积23.6亩；\n（二）老农贸市场地块，面积8.9亩。";
    const lots = ["样镇粮库地块 | site 23.6 mu", "老农贸市场地块 | site 8.9 mu"];
    expect(records(`2032年拟收储地块2宗：\n${list}`)).toEqual(lots);
    expect(records(`2032年拟出让土地两宗：\n${list}`)).toEqual(lots);
    expect(records(`2032年拟出让土地三宗：\n${list}`)).toEqual([]);
  });
});
