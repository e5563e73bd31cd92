import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, limits, records } from "./control-section";

/** The records of a text that is laid out before it is read, as pages leave it. */
const lots = (text: string): string[] =>
  parse("page", "0".repeat(64), text).parcels.map(
    ({ code, name, version, indicators, variants }) =>
      `${version === "before" ? "before " : ""}${code ?? name ?? "?"}: ${[
        indicators,
        ...variants.map((part) => part.indicators),
      ]
        .flatMap((set) => Object.entries(set))
        .map(([key, bound]) => `${key} ${limits(bound)}`)
        .join(", ")}`,
  );

describe("letters that an office answers", () => {
  const answer =
    "经查，桑园路北侧地块位于桑园路以北，用地面积1.35公顷，用地性质为商业用地，容积率不大于2.2，建筑高度不大于36米。";
  it("what the letter asks or has heard is no value", () => {
    const text = `【局长信箱】\n咨询内容：听说桑园路北侧地块要建28层，高度90米，容积率4.5。\n回复内容：\n${answer}`;
    expect(lots(text)).toEqual(["桑园路北侧地块: far - 2.2, height - 36"]);
  });
  it("nor is a question, whatever stands before it", () => {
    const text = `有居民问桑园路北侧地块的容积率会不会是3.8，高度是不是80米？${answer}`;
    expect(lots(text)).toEqual(["桑园路北侧地块: far - 2.2, height - 36"]);
  });
  it("a letter without an answer, and a sign in the place of a figure, are none", () => {
    const text = "问题描述\nSY-04地块\n用地面积2公顷，容积率≤2.1，建筑密度≤31%，绿地率？";
    expect(lots(text)[0]).toContain("far - 2.1, density - 31");
  });
  it.each([
    ["咨询问题：请拨打服务热线", "答复时间：7个工作日内"],
    ["投诉问题：无", "受理部门：桑园县自然资源局"],
    ["建议内容：暂无", "受理单位：桑园分局"],
  ])("what a notice asks and who takes it is no letter: %s", (asked, taken) => {
    const text = `SY-05地块调整公示\n${asked}\nSY-05地块容积率不大于2.3，建筑密度不大于27%。\n${taken}`;
    expect(lots(text)).toEqual(["SY-05: far - 2.3, density - 27"]);
  });
  it("who answers and when stands before the answer", () => {
    const text = `【局长信箱】\n来信内容：听说桑园路北侧地块容积率4.5。\n答复单位：桑园分局\n答复时间：2031-05-06\n答复内容：\n${answer}`;
    expect(lots(text)).toEqual(["桑园路北侧地块: far - 2.2, height - 36"]);
  });
  it("the land around a lot has its own limits", () => {
    const text =
      "规划条件\nSY-06地块：\n建筑密度不大于26%。\n该地块周边住宅用地容积率不大于1.6。\n该地块容积率不大于2.4。";
    expect(lots(text)).toEqual(["SY-06: density - 26, far - 2.4"]);
  });
});

describe("pages", () => {
  const HEAD = "宗地编号\n\n\n土地用途\n\n\n面积(㎡)\n\n\n容积率\n\n\n建筑密度\n\n\n绿地率";
  const cells = (...row: readonly string[]): string => row.join("\n\n\n");
  it("paragraphs of one cell stand nearer than cells", () => {
    const first = cells("MQ-07", "商服用地", "12044", "≥1.2\n\n≤2.6", "≤42%", "≥22%");
    const second = cells("MQ-08", "工业用地", "33102", "≥1.1", "≥41%", "≤16%");
    const text = `出让公告\n${HEAD}\n\n\n\n${first}\n\n\n\n${second}\n\n\n\n特此公告。`;
    expect(lots(text)).toEqual([
      "MQ-07: far 1.2 2.6, density - 42, greenRatio 22 -",
      "MQ-08: far 1.1 -, density 41 -, greenRatio - 16",
    ]);
  });
  it("two limits of one side that lost a line between them are no range", () => {
    const rows = ["MQ-07", "MQ-08", "MQ-09"].map((code) =>
      cells(code, "商服用地", "12044", "≤2.6", "≤42%", "≥22%"),
    );
    const text = `出让公告\n${HEAD}\n\n\n\n${rows.join("\n\n\n\n").replace("≤2.6\n\n\n", "≤2.6\n\n")}\n\n\n\n特此公告。`;
    const { parcels, issues } = parse("page", "0".repeat(64), text);
    expect(parcels.map((one) => limits(one.indicators.far)).filter((far) => far !== "- 2.6")).toEqual([]);
    expect(parcels.length === 3 || issues.length > 0).toBe(true);
  });
  it("the title that every page repeats is no rest of the code above", () => {
    const title = "枫林镇南片区控制性详细规划          说明书";
    const head = "地块编码    用地代码    面积(ha)    容积率    建筑密度(%)    绿地率(%)";
    const text = [
      title,
      "附表2  地块控制指标表",
      head,
      "FL-01-01    M1    4.37    ≥1.1    ≥36    ≤19",
      "FL-01-02    R2    2.86    ≤2.4    ≤27    ≥36",
      "",
      "            第 12 页 共 20 页",
      title,
      "续附表2",
      head,
      "FL-01-03    B1    1.18    ≤2.9    ≤46    ≥21",
    ].join("\n");
    expect(lots(text).map((one) => one.split(":")[0])).toEqual(["FL-01-01", "FL-01-02", "FL-01-03"]);
  });
  it("pieces of the title above the header that comes again are a head, a row is none", () => {
    const head = "地块编号    用地代码   用地面积(ha)   容积率   建筑密度(%)";
    const paged = (above: string): readonly string[] =>
      lots(
        [
          "清河县LX-03街区详细规划（草案）文本说明",
          "1 控制指标",
          head,
          "LX-03-01    0901     4.21           ≤1.9    ≤26",
          "LX-03-02    1001     3.87           ≤1.7    ≤29",
          "                    — 7 —",
          above,
          head,
          "LX-03-03    0901     2.40           ≤0.8    ≤31",
        ].join("\n"),
      ).map((one) => one.split(":")[0] ?? "");
    const codes = ["LX-03-01", "LX-03-02", "LX-03-03"];
    expect(paged("LX-03街区详细规划                          文本说明")).toEqual(codes);
    expect(paged("表2（续）")).toEqual(codes);
    expect(paged("LX-03-04    1301     0.52           ≤0.3    ≤33")).toEqual([
      "LX-03-01",
      "LX-03-02",
      "LX-03-04",
      "LX-03-03",
    ]);
  });
  it("tables side by side have an empty column between them", () => {
    const head = "地块编号\t用地代码\t面积(m2)\t容积率\t建筑密度%";
    const text = `控规成果\n${head}\t\t${head}\nLQ-A1\tR2\t41200\t≤2.1\t≤26\t\tLQ-B1\tB1\t9870\t≤3.1\t≤44\nLQ-A2\tA33\t20110\t≤0.9\t≤31\t\tLQ-B2\tM1\t38800\t≤1.6\t≤52`;
    expect(lots(text)).toEqual([
      "LQ-A1: far - 2.1, density - 26",
      "LQ-B1: far - 3.1, density - 44",
      "LQ-A2: far - 0.9, density - 31",
      "LQ-B2: far - 1.6, density - 52",
    ]);
  });
  it("forms side by side: the line above the codes names them", () => {
    const lines = ["地块一\t\t地块二", "宗地编号：SZ2031-4\t\t宗地编号：SZ2031-5"];
    const more = ["容积率：≤2.7\t\t容积率：≥0.9", "建筑密度：≤41%\t\t建筑密度：≥31%"];
    expect(records([...lines, ...more].join("\n").replaceAll("\t\t", "        "))).toEqual([
      "SZ2031-4 | far - 2.7, density - 41",
      "SZ2031-5 | far 0.9 -, density 31 -",
    ]);
  });
  it("what a scanner takes for another sign", () => {
    const text =
      "规划条件\n地块编号：HN-O.9\n容积率：≤O.9\n建筑密庋：≤3l%\n建筑密庋：≤31%\n容积牢：≤0.9\n绿地牢：≥36%";
    expect(lots(text)[0]).toContain("far - 0.9, density - 31, greenRatio 36 -");
    expect(lots("公告\n地块编号：HN-09\n容枳率：≤1.5")).toEqual(["HN-09: far - 1.5"]);
    expect(lots("公告\n地块编号：HN-09\n容积率：≤l.5\n建筑密度：≤26.O%")).toEqual([
      "HN-09: far - 1.5, density - 26",
    ]);
  });
  it("words that hold such a sign are left as they are", () => {
    const read = (text: string): string | null | undefined =>
      parse("page", "0".repeat(64), text).documents[0]?.title;
    const title = "石桥镇秘密废料密废渣场与建筑密废弃地整治公告";
    expect(read(`${title}\nSQ-01地块容积率不大于1.4，建筑密废不大于28%。`)).toBe(title);
    expect(lots(`${title}\nSQ-01地块容积率不大于1.4，建筑密废不大于28%。`)).toEqual([
      "SQ-01: far - 1.4, density - 28",
    ]);
  });
});

describe("tables of one matter a row", () => {
  it("with the number of the row before its label, and a column of units", () => {
    const text =
      "批前公示\n项目名称：沙河改造H7地块项目\n地块编号：P(2031)55\n序号\t项目\t单位\t数值\t备注\n1\t净用地面积\t㎡\t20331.5\t\n2\t总建筑面积\t㎡\t61102\t\n3\t容积率\t—\t2.21\t\n4\t建筑密度\t%\t24.3\t含裙房\n5\t绿地率\t%\t35.6\t";
    expect(records(text)).toEqual([
      "P(2031)55 | site 20331.5 m2 | far - 2.21, density - 24.3, greenRatio 35.6 -",
    ]);
  });
  it("with a head of names beside the number, it is a table of lots", () => {
    const text =
      "公告\n序号\t项目\t用地面积（公顷）\t容积率\t建筑密度\n1\t滨河地块\t3.1\t≤2.0\t≤31%\n2\t老站地块\t2.2\t≤1.5\t≤41%";
    expect(records(text).map((one) => one.split(" | ")[0])).toEqual(["滨河地块", "老站地块"]);
  });
  it.each(["更正事项", "变更内容", "调整项目", "勘误内容"])("two states under %s", (matter) => {
    const text = `公告\n地块编号\t${matter}\t原公告\t更正后\nNB2031-3\t容积率\t≤3.1\t≤2.1\nNB2031-3\t保证金\t300万元\t380万元\nNB2031-4\t土地面积\t21540㎡\t21450㎡\nNB2031-4\t建筑高度\t≤24米\t≤36米`;
    expect(records(text)).toEqual([
      "before NB2031-3 | far - 3.1",
      "NB2031-3 | far - 2.1",
      "before NB2031-4 | site 21540 m2 | height - 24",
      "NB2031-4 | site 21450 m2 | height - 36",
    ]);
  });
});

describe("kinds of building", () => {
  it("above a column of their own, or below the indicator that spans them, have its limits", () => {
    const rows = "\nKD-1\t4.52\t1.8\t54\t24\nKD-2\t3.10\t2.0\t—\t36";
    const expected = [
      "KD-1 | site 4.52 ha | far - 1.8 | 住宅: height - 54 | 商业: height - 24",
      "KD-2 | site 3.1 ha | far - 2 | 商业: height - 36",
    ];
    const one = "地块编号\t用地面积（公顷）\t容积率\t住宅建筑高度（米）\t商业建筑高度（米）";
    const two = "地块编号\t用地面积\t容积率\t建筑高度（米）\t\n\t（公顷）\t\t住宅\t商业";
    for (const head of [one, two]) expect(records(`规划公示\n${head}${rows}`)).toEqual(expected);
  });
  it("words before an indicator that are none leave it the whole lot's", () => {
    const text =
      "控制指标\n地块编号\t地块面积（公顷）\t规划容积率\t最大建筑密度\t建筑物高度（米）\nKD-3\t4.5\t1.8\t31%\t24";
    expect(records(text)).toEqual(["KD-3 | site 4.5 ha | far - 1.8, density - 31, height - 24"]);
  });
  it("have their height again in the other measure, in brackets", () => {
    const text = "规划条件\n地块编号：KD-4\n容积率：≤2.0\n限高：住宅不超过18层（54米），商业不超过24米";
    expect(records(text)).toEqual(["KD-4 | far - 2 | 住宅: storeys - 18, height - 54 | 商业: height - 24"]);
  });
  it("the label on the next line, of which no word is known, ends a name", () => {
    const text =
      "公布\n项目名称：晨光里三期\n变更内容：\n容积率：不大于2.3\n建筑密度：不大于27%\n用地面积：23456平方米";
    expect(controlOf(text).parcels.map(({ name }) => name)).toEqual(["晨光里三期"]);
  });
});

describe("remarks beside the values, and numbers of papers", () => {
  it("a limit of a part in the column of remarks is one of its row", () => {
    const text =
      "公示\n拟变更TD-07地块规划条件。\n序号\t项目\t变更前\t变更后\t备注\n1\t容积率\t不大于1.7\t不大于2.3\t不变\n2\t建筑密度\t不大于27%\t不大于34%\t住宅部分不大于24%\n3\t绿地率\t不小于36%\t不小于31%\t规范要求≥30%\n4\t建筑高度\t不大于51米\t不大于81米\t沿湖一侧不大于21米";
    expect(records(text)).toEqual([
      "before TD-07 | far - 1.7, density - 27, greenRatio 36 -, height - 51",
      "TD-07 | far - 2.3, density - 34, greenRatio 31 -, height - 81 | 住宅部分: density - 24 | 沿湖一侧: height - 21",
    ]);
  });
  it.each(["2031-规条-021", "GH2031021", "第2031-021号"])(
    "the number right below the title of a paper is its own: %s",
    (number) => {
      const text = `建设用地规划条件通知书\n编号：${number}\n项目名称：清水第三中学\n用地面积：3.9公顷\n用地性质：中学用地（A33）\n容积率：≤0.8\n建筑密度：≤26%`;
      expect(controlOf(text).parcels.map(({ code, name }) => [code, name])).toEqual([[null, "清水第三中学"]]);
    },
  );
  it("below a title that is of no paper it is the land's", () => {
    const text = "地块控制指标\n编号：QS-2031-4\n用地面积：3.9公顷\n容积率：≤0.8\n建筑密度：≤26%";
    expect(controlOf(text).parcels.map(({ code }) => code)).toEqual(["QS-2031-4"]);
  });
});

describe("labels and what stands around them", () => {
  it("the mark of a number is one of the code where it ends its cell or label, and of the noun in a sentence", () => {
    const [head, row] = ["宗地编号\t面积（公顷）\t容积率", "XK(GY)-2031-6号\t3.2\t≥1.1"];
    const codes = (text: string): (string | null)[] => controlOf(text).parcels.map(({ code }) => code);
    expect(codes(`公告\n${head}\n${row}\n备注：XK(GY)-2031-6号地块绿地率≤15%。`)).toEqual([
      "XK(GY)-2031-6号",
    ]);
    expect(codes(`公告\n出让XK(GY)-2031-6号地块。\n${head}\n${row}`)).toEqual(["XK(GY)-2031-6号"]);
    expect(codes("公告\n宗地编号：T(2031)55号\n面积：3.2公顷\n容积率：≥1.1")).toEqual(["T(2031)55号"]);
    expect(codes("公告\n宗地编号：XK-6、7号\n面积均为3.2公顷，容积率≥1.1")).toEqual(["XK-6", "XK-7"]);
    expect(codes("公告\nXK-2031-6号地块面积3.2公顷，容积率≥1.1。")).toEqual(["XK-2031-6"]);
  });
  it.each([
    ["建筑密度 Building Density：≤29%", "- 29"],
    ["建筑密度（Site Coverage）：≤29%", "- 29"],
    ["建筑密度 / Building Density：≤29%", "- 29"],
    ["建筑密度 / Minimum Building Density：29%", "29 -"],
    ["建筑密度（Max. Density）：29%", "- 29"],
  ])("the same in English: %s", (line, density) => {
    const { parcels } = controlOf(
      `规划条件\n地块编号 / Plot No.：EN-04\n用地面积（Site Area）：2.4公顷\n${line}`,
    );
    expect(parcels.map((one) => [one.code, one.areas.length, limits(one.indicators.density)])).toEqual([
      ["EN-04", 1, density],
    ]);
    expect(parcels[0]?.indicators.density?.condition ?? null).toBe(null);
  });
  it.each(["容积率 OFFICE：2.6；容积率 HOTEL：3.4", "建筑高度 above sea level：168米"])(
    "other words in English: %s",
    (line) => {
      const { parcels } = controlOf(`规划条件\nEN-05地块：绿地率不小于21%；${line}`);
      expect(parcels.map(({ indicators }) => Object.keys(indicators))).toEqual([["greenRatio"]]);
    },
  );
  it("how many lots there are names none", () => {
    const named = (lot: string): (string | null)[] =>
      controlOf(`控规修改公示\n供应宗地：${lot}\n用地面积：1.7公顷\n容积率：≤2.2`).parcels.map(
        ({ name }) => name,
      );
    expect(named("渡口路西侧宗地")).toEqual(["渡口路西侧宗地"]);
    for (const count of ["2宗", "共三块"]) expect(named(count)).not.toContain(count);
  });
  it.each(["修改地块", "涉及地块", "调整宗地"])("a code behind %s in a list with signs", (label) => {
    const text = `公示\n■ ${label}：05-11-02\n■ 四至：东至湖滨路，南至支路三\n■ 原规划\n　用地性质：公园绿地（G1）\n　绿地率：≥70%\n■ 修改后\n　用地性质：商业用地（B1）\n　容积率：≤2.3`;
    expect(records(text)).toEqual(["before 05-11-02 | G1 | greenRatio 70 -", "05-11-02 | B1 | far - 2.3"]);
  });
  it("numbered names above blocks of labels, below the size of all", () => {
    const block = (at: number, name: string, far: string): string =>
      `（${at}）${name}\n  用地面积：1.${at}平方公里\n  用地性质：工业用地\n  容积率：${far}`;
    const text = `批复\n一、规划总面积5.2平方公里，分两块控制。\n${block(1, "装备产业区", "不低于0.7")}\n${block(2, "物流产业区", "不低于0.5")}\n二、请遵照执行。`;
    expect(controlOf(text).parcels.map(({ name }) => name)).toEqual(["装备产业区", "物流产业区"]);
  });
  it("a sum ends the list of sizes", () => {
    const text =
      "公告\n宗地编号分别为TH-1、TH-2，土地面积分别为31022平方米、18004平方米，共计49026平方米，容积率均不大于2.0。";
    expect(records(text).map((one) => one.split(" | ")[1])).toEqual(["site 31022 m2", "site 18004 m2"]);
  });
  it.each([
    ["社区服务设施用地（Rc）", "Rc"],
    ["三类住宅组团用地（Rr3）", "Rr3"],
    ["教育设施用地（GIC5）", "GIC5"],
    ["政府社团用地GIC", "GIC"],
  ])("the code of a city's own list: %s", (use, code) => {
    const { parcels } = controlOf(`控规公示\n地块编号：SH-7\n用地性质：${use}\n容积率：≤1.2`);
    expect(parcels.map((one) => one.landUse[0]?.code)).toEqual([code]);
  });
  it("a remark in brackets, and behind it the limit of a part", () => {
    const text =
      "规划条件\nBR-5地块容积率≤2.1（计容，商业部分≤0.4），建筑密度≤29%（不含地下室，裙房≤46%），建筑高度≤51米（自室外地坪起，不含构筑物）。";
    const [one] = controlOf(text).parcels;
    expect(records(text)).toEqual([
      "BR-5 | far - 2.1, density - 29, height - 51 | 商业部分: far - 0.4 | 裙房: density - 46",
    ]);
    expect(one?.indicators.height?.condition).toBe("自室外地坪起，不含构筑物");
  });
  it("a part in the bracket that holds all values of the lot", () => {
    const text = "规划条件\nBR-6地块（容积率≤2.2，住宅≤1.9，建筑密度≤28%），绿地率≥33%。";
    expect(records(text)).toEqual(["BR-6 | far - 2.2, density - 28, greenRatio 33 - | 住宅: far - 1.9"]);
  });
});
