import { describe, expect, it } from "vitest";
import { records } from "./control-section";

const HEAD = "样县自然资源局规划条件公示\n";
const LIMITS = "容积率≤1.8，建筑密度≤40%，绿地率≥20%。";
const READ = "far - 1.8, density - 40, greenRatio 20 -";

/** Whether each of two lots is read with its own size under the code that is printed. */
const two = (text: string, codes: readonly string[]): void =>
  expect(records(HEAD + text)).toEqual([
    `${codes[0]} | 工业用地 | site 4500 m2 | ${READ}`,
    `${codes[1]} | 商业用地 | site 6720.5 m2 | ${READ}`,
  ]);

describe("the code of a lot", () => {
  it.each([
    ["a word of the act inside", "YX-协01", "YX-协02"],
    ["a year and a word of the act inside", "YX-2031-储01", "YX-2031-储02"],
    ["the word between two joints", "YX-保-1", "YX-保-2"],
    ["a year, and the number of an office", "NO.2031YX14", "NO.2031YX15"],
  ])("may have %s", (_, one, other) => {
    const item = (code: string, size: string, use: string): string =>
      `${code}\n出让面积：${size}\n土地用途：${use}\n${LIMITS}\n`;
    two(item(one, "4500平方米", "工业用地") + item(other, "6720.5平方米", "商业用地"), [one, other]);
  });

  it("may be letters alone behind its label", () => {
    const item = (at: number, code: string, size: string, use: string): string =>
      `${at}.${at === 1 ? "东" : "西"}宗（地块编号${code}）：面积${size}，${use}；\n`;
    const lots =
      item(1, "YX-PK-E", "4500平方米", "工业用地") + item(2, "YX-PK-W", "6720.5平方米", "商业用地");
    two(`一、概况\n${lots}二、规划条件（两宗均适用）\n${LIMITS}`, ["YX-PK-E", "YX-PK-W"]);
  });

  it("may be a year and a number where land is counted behind a list of them", () => {
    two(
      `对城区南部2031-01、2031-02号两宗储备用地提出条件。面积分别为4500平方米、6720.5平方米，用途分别为工业用地、商业用地。${LIMITS.replace("容积率", "两宗地容积率")}`,
      ["2031-01", "2031-02"],
    );
    two(
      `（1）2031-01号\n坐落于城南；面积4500平方米；用途：工业用地；${LIMITS}\n（2）2031-02号\n坐落于城北；面积6720.5平方米；用途：商业用地；${LIMITS}`,
      ["2031-01", "2031-02"],
    );
  });

  it("may stand at the head of a line of values", () => {
    const line = (code: string, ...cells: string[]): string => `${code}　${cells.join(" | ")}`;
    const values = ["容积率≤1.8", "密度≤40%", "绿地率≥20%"];
    const lots = [
      line("① YX-2031-04", "城南街道", "工业用地", "4500平方米", ...values),
      line("② YX-2031-05", "城北镇", "商业用地", "6720.5平方米", ...values),
    ];
    two(`${lots.join("\n")}\n\n样县总面积2046.1平方公里。`, ["YX-2031-04", "YX-2031-05"]);
  });

  it("may stand behind a name and among ornaments, above labels", () => {
    const lot = (name: string, code: string, size: string, use: string): string =>
      `<<< ${name} · ${code} >>>\n占地 ${size}\n土地用途 ${use}\n强度 FAR 1.8以下\n密度 BD 40%以下\n绿地 GAR 20%以上\n\n`;
    two(
      lot("河湾新区", "YX-06", "4500平方米", "工业用地") +
        lot("社棠园区", "ST-11", "6720.5平方米", "商业用地"),
      ["YX-06", "ST-11"],
    );
  });
});

describe("the name of a lot", () => {
  it("stands behind 甲、 and 乙、 with its code in brackets", () => {
    const lot = (at: string, name: string, code: string, size: string, use: string): string =>
      `${at}、${name}地块（编号${code}），用地面积${size}，用地性质为${use}。${LIMITS}\n`;
    two(
      lot("甲", "骑楼北", "YX-01", "4500平方米", "工业用地") +
        lot("乙", "旧粮仓", "YX-02", "6720.5平方米", "商业用地"),
      ["YX-01", "YX-02"],
    );
  });

  it("is that of its project, before a full stop", () => {
    const lot = (at: number, name: string, size: string, use: string): string =>
      `${at}.${name}。用地面积${size}，${use}，${LIMITS}\n`;
    two(
      lot(1, "第九中学新建项目", "4500平方米", "工业用地") +
        lot(2, "南郊净水厂扩建项目", "6720.5平方米", "商业用地"),
      ["第九中学新建项目", "南郊净水厂扩建项目"],
    );
  });

  it("and its code in a title are one lot's", () => {
    expect(records(`样市湖滨区地块（地块编号：HB-2031-09）控制指标\n用地面积 6.08 公顷\n${LIMITS}`)).toEqual([
      `HB-2031-09 | site 6.08 ha | ${READ}`,
    ]);
  });

  it("ends at the next label in brackets of its line", () => {
    const text =
      "【地块号】YX-2031-027 　【状态】公告中\n【土地面积】41,377平米 　【土地级别】二级\n【规划用途】商业用地 　【容积率】≤1.8\n【建筑密度】不高于40％ 　【绿地率】不低于百分之二十\n【起始地价】2,069万元 　【竞价阶梯】无";
    expect(records(HEAD + text)).toEqual([`YX-2031-027 | 商业用地 | site 41377 m2 | ${READ}`]);
  });

  it("in brackets opens a line of values", () => {
    const lot = (code: string, ...cells: string[]): string => `【${code}】 ${cells.join(" | ")}\n`;
    const values = ["容积率≤1.8", "建筑密度≤40%", "绿地率≥20%", "398万元"];
    two(
      lot("样地〔2031〕工-33", "城南村", "工业用地", "4500㎡", ...values) +
        lot("样地〔2031〕经-34", "城北街", "商业用地", "6720.5㎡", ...values),
      ["样地〔2031〕工-33", "样地〔2031〕经-34"],
    );
  });

  it("is told of in the next sentence, which points back to it", () => {
    const text = `本次深化涉及YX-17地块。该地块位于城东路以南，用地面积2.43公顷。${LIMITS}\nYX-18地块（防护绿地，0.74公顷）本次不作调整。`;
    expect(records(HEAD + text)).toEqual([
      `YX-17 | site 2.43 ha | ${READ}`,
      "YX-18 | 防护绿地 | site 0.74 ha",
    ]);
  });

  it("has limits whose side is named before a colon in their cells", () => {
    const text =
      "宗地编号\tYX-2031-04\n供地面积\t7.6615公顷\n约定容积率\t上限：1.80\t下限：——\n建筑密度\t上限：40%\n绿化率\t下限：20%\n";
    expect(records(HEAD + text)).toEqual([`YX-2031-04 | site 7.6615 ha | ${READ}`]);
  });
});
