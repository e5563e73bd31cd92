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
  ["YX-GF-升08", "YX-GF-升09"],
  ["样河县(2031)-08号", "样河县(2031)-09号"],
  ["样地(J)〔2031〕-08号", "样地(J)〔2031〕-09号"],
  ["YX23(252/211):2031-108", "YX23(252/211):2031-109"],
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
  "items that tell where they lie": (one, other) =>
    `1、${one}，位于城南街道，面积4500平方米，用途为工业用地；\n2、${other}，位于城北镇，面积6720.5平方米，用途为商业用地。\n以上两地块规划指标相同：${LIMITS}`,
  "sentences that begin with the noun": (one, other) =>
    `宗地${one}，位于城南街道，面积4500平方米，用途为工业用地，${LIMITS}\n宗地${other}，位于城北镇，面积6720.5平方米，用途为商业用地，${LIMITS}`,
  "lines below a number": (one, other) =>
    `01 ${one}\n用途：工业用地　面积：4500平方米\n${LIMITS}\n02 ${other}\n用途：商业用地　面积：6720.5平方米\n${LIMITS}`,
  "sections counted in decimals": (one, other) =>
    `2 规划指标\n2.1 ${one}地块：用地面积4500平方米，用途为工业用地，${LIMITS}\n2.2 ${other}地块：用地面积6720.5平方米，用途为商业用地，${LIMITS}`,
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

  it("goes by a number whose code was told with its place", () => {
    const text =
      "样县出让公告（第二号）\n以挂牌方式出让两宗国有建设用地使用权：\n宗地一  城南镇 YX-31-03\n宗地二  城北乡 YX-31-04\n两宗地规划指标相同：容积率不大于0.3，建筑密度不大于15%。宗地一面积6,120.4平方米，宗地二面积4,877.9平方米。";
    expect(records(text)).toEqual([
      "YX-31-03 | site 6120.4 m2 | far - 0.3, density - 15",
      "YX-31-04 | site 4877.9 m2 | far - 0.3, density - 15",
    ]);
  });

  it("has its district before its code, below a line about another", () => {
    const line = (code: string, size: string): string =>
      `样河区${code}：商业用地，${size}平方米，容积率≤1.2，建筑密度≤40%，限高≤24米\n`;
    expect(records(`样河区两宗地规划条件\n${line("YHX-1", "8200")}${line("YHX-2", "9150")}`)).toEqual([
      "YHX-1 | 商业用地 | site 8200 m2 | far - 1.2, density - 40, height - 24",
      "YHX-2 | 商业用地 | site 9150 m2 | far - 1.2, density - 40, height - 24",
    ]);
  });

  it("is each of the lots in the title, where a sentence tells where all lie", () => {
    const text =
      "样县城南街道A-03-01、A-03-02地块规划条件公告\n上述两个地块位于文化路以南，用地面积分别为12873.4平方米、9655.0平方米，容积率分别不大于2.0、1.8。其中A-03-02地块建筑高度不大于54米。";
    expect(records(text)).toEqual([
      "A-03-01 | site 12873.4 m2 | far - 2",
      "A-03-02 | site 9655 m2 | height - 54, far - 1.8",
    ]);
  });

  it("has the year in a bracket in front, or the number of a gift of land, and no verb before it", () => {
    const listed =
      "样县网上挂牌出让公告\n现对编号为〔2031〕样网挂011、〔2031〕样网挂012的两宗国有建设用地使用权公开出让。\n两宗地面积分别为8120.5、9754平方米；容积率分别不大于1.8、2.4。";
    expect(records(listed)).toEqual([
      "〔2031〕样网挂011 | site 8120.5 m2 | far - 1.8",
      "〔2031〕样网挂012 | site 9754 m2 | far - 2.4",
    ]);
    const given =
      "样县国有建设用地划拨公示\n一、样县第二中学\n划拨编号：样划2031-02\n土地用途：中小学用地\n划拨面积：20406平方米\n规划要求：容积率≤0.8";
    expect(records(given)).toEqual(["样划2031-02 | 中小学用地 | site 20406 m2 | far - 0.8"]);
    const won =
      "样公司于2031年以拍卖方式取得2030-YX-04宗地国有建设用地使用权，面积9120平方米，容积率由≤1.5调整为≤1.8。";
    expect(records(won).map((line) => line.split(" | ")[0])).toEqual(["before 2030-YX-04", "2030-YX-04"]);
  });

  it("is no number of a judgment or of a paper", () => {
    const text =
      "样县YX-07地块面积1.2公顷，容积率≤1.5。\n依据(2031)样01民初34号民事判决书、〔2031〕样规函12号，面积不再核减。";
    expect(records(text)).toEqual(["YX-07 | site 1.2 ha | far - 1.5"]);
  });
});
