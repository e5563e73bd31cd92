import { describe, expect, it } from "vitest";
import { records } from "./control-section";

/** The last two codes of a sale, in the forms in which provinces number their lots. */
const FORMS: readonly (readonly [string, string])[] = [
  ["YX2031-08", "YX2031-09"],
  ["样土网拍〔2031〕08号", "样土网拍〔2031〕09号"],
  ["样土挂（2031）08号", "样土挂（2031）09号"],
  ["样政出〔2031〕8号（网）", "样政出〔2031〕9号（网）"],
  ["样河港（挂）2031-08", "样河港（挂）2031-09"],
  ["样2031-08", "样2031-09"],
  ["YX-2031-拍08", "YX-2031-拍09"],
  ["YX—2031—08", "YX—2031—09"],
  ["P(2031)008", "P(2031)009"],
  ["YX(252)2031-08", "YX(252)2031-09"],
  ["YX18(211):2031-08", "YX18(211):2031-09"],
  ["YX-HG-Aly-03-08", "YX-HG-Aly-03-09"],
  ["样挂2031-08", "样挂2031-09"],
  ["[2031]样网挂08号", "[2031]样网挂09号"],
  ["NO.2031YX08", "NO.2031YX09"],
  ["YX挂-2031-08号", "YX挂-2031-09号"],
];

const LIMITS = "容积率≤1.8，建筑密度≤40%，绿地率≥20%。";
const READ = "far - 1.8, density - 40, greenRatio 20 -";

/** 号 is read as the mark of a number: a code of letters and figures is the same without it. */
const bare = (line: string): string => line.replace(/^([^|]*?)号(?= \|)/u, "$1");

/** Ways to say which lots are spoken of; every reader knows who they are. */
const TOLD: Readonly<Record<string, (one: string, other: string) => string>> = {
  "a list in a sentence": (one, other) =>
    `本次拍卖${one}、${other}两宗地，均位于城南街道，面积分别为4500平方米、6720.5平方米，用途分别为工业用地、商业用地。两宗地规划指标：${LIMITS}`,
  "a sentence each": (one, other) =>
    `一、${one}宗地用地面积4500平方米，用途为工业用地，${LIMITS}\n二、${other}宗地用地面积6720.5平方米，用途为商业用地，${LIMITS}`,
  "a counted sentence each": (one, other) =>
    `第一宗为${one}地块，用地面积4500平方米，用途为工业用地，${LIMITS}\n第二宗为${other}地块，用地面积6720.5平方米，用途为商业用地，${LIMITS}`,
  labels: (one, other) =>
    [
      `地块编号：${one}\n用地面积：4500平方米\n土地用途：工业用地\n${LIMITS}`,
      `地块编号：${other}\n用地面积：6720.5平方米\n土地用途：商业用地\n${LIMITS}`,
    ].join("\n"),
  "labels in two languages": (one, other) =>
    [
      `地块号 Plot No.：${one}\n面积 Site area：4500平方米\n用途 Use：工业用地\n${LIMITS}`,
      `地块号 Plot No.：${other}\n面积 Site area：6720.5平方米\n用途 Use：商业用地\n${LIMITS}`,
    ].join("\n"),
  "a code at the head of a list": (one, other) =>
    [
      `1. ${one}\n- 用地面积：4500平方米\n- 用途：工业用地\n- ${LIMITS}`,
      `2. ${other}\n- 用地面积：6720.5平方米\n- 用途：商业用地\n- ${LIMITS}`,
    ].join("\n"),
  "rows of a table": (one, other) =>
    `地块编号\t用地面积（平方米）\t土地用途\t容积率\t建筑密度\t绿地率\n${one}\t4500\t工业用地\t≤1.8\t≤40%\t≥20%\n${other}\t6720.5\t商业用地\t≤1.8\t≤40%\t≥20%`,
  "a cell a line": (one, other) =>
    `地块编号\t用地面积（平方米）\t土地用途\t容积率\t建筑密度\t绿地率\n${one}\t4500\t工业用地\t≤1.8\t≤40%\t≥20%\n${other}\t6720.5\t商业用地\t≤1.8\t≤40%\t≥20%`.replaceAll(
      "\t",
      "\n",
    ),
};

describe.each(Object.entries(TOLD))("lots are told by their codes in %s", (_, told) => {
  it.each(FORMS)("as %s and %s", (one, other) => {
    const text = `样县自然资源局规划条件公示\n样自然资告〔2031〕3号\n${told(one, other)}`;
    expect(records(text).map(bare)).toEqual(
      [`${one} | 工业用地 | site 4500 m2 | ${READ}`, `${other} | 商业用地 | site 6720.5 m2 | ${READ}`].map(
        bare,
      ),
    );
  });
});

describe("who is spoken of", () => {
  it("is the one lot of an agreement, in the clause of its old state and in that of its new one", () => {
    const old = "容积率不高于1.2，建筑限高不高于24米";
    const own = "容积率不高于0.9，建筑限高不高于18米";
    const told = (first: string, second: string): string[] =>
      records(
        `补充协议\n双方就YX-2031-45宗地达成如下协议：\n第一条 ${first}\n第二条 ${second}\n第三条 本协议一式六份。`,
      );
    const read = [
      "before YX-2031-45 | 旅馆用地 | far - 1.2, height - 24",
      "YX-2031-45 | 娱乐用地 | far - 0.9, height - 18",
    ];
    expect(
      told(`原合同约定YX-2031-45宗地用途为旅馆用地，${old}。`, `变更后该宗地用途为娱乐用地，${own}。`),
    ).toEqual(read);
    expect(
      told(`原出让合同中该宗地用途为旅馆用地，${old}。`, `现变更为：该宗地用途为娱乐用地，${own}。`),
    ).toEqual(read);
  });

  it("is the lot before the name of a state and a bracket", () => {
    const text =
      "样县规划条件变更\nYX-TC-18地块（面积3.27公顷）原规划条件（2031年11月出具）：容积率≤2.5，建筑密度≤25%。\nYX-TC-18地块变更后规划条件（2033年2月出具）：容积率≤1.8，建筑密度≤28%。";
    expect(records(text)).toEqual([
      "before YX-TC-18 | site 3.27 ha | far - 2.5, density - 25",
      "YX-TC-18 | site 3.27 ha | far - 1.8, density - 28",
    ]);
  });
});
