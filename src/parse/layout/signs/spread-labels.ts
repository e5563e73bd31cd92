import { type Mark, NOTHING, relaid } from "./relaid";

/** A label of two signs at the beginning of a line, set as wide as the longer ones below it, before its value; 四 至 above the lines of the sides (东:…) heads them. */
const SPREAD =
  /(?<=^|\n)([ \t\u3000]{0,16})(\p{Script=Han})([ \u3000]{2,8}|\u3000)(\p{Script=Han})(?=[:：]|[ \t\u3000]{1,16}(?![东南西北]{1,2}[:：])[^\s:：])/gu;
/** What such labels announce in forms on land. */
const LABELS: ReadonlySet<string> = new Set(
  "位置 面积 用途 性质 坐落 名称 编号 四至 限高 密度 高度 规模 期限 年限 单位 备注 方式 地址 电话 日期 时间 用地 宗地 地块 类型 范围 合计 小计 总计 共计".split(
    " ",
  ),
);

/** The blanks between a label at the beginning of a line and its colon: 地块编号  ： A-01. */
const BEFORE_COLON =
  /(?<=^|\n)([ \t\u3000]{0,16}(?:\p{Script=Han}[ \u3000]?){1,9}\p{Script=Han}(?:[（(][^（）()\n]{1,8}[）)])?)([ \u3000]{2,8})(?=[：:])/gu;

/** The text with labels whose two signs were set apart (面    积    1.2公顷) in one, and without blanks before their colon; every sign keeps its place. */
export function withJoinedLabels(text: string): string {
  const marks: Mark[] = [];
  for (const { index, 1: indent = "", 2: first = "", 3: gap = "", 4: second = "" } of text.matchAll(SPREAD)) {
    if (!LABELS.has(first + second)) continue;
    const from = index + indent.length + first.length;
    for (let at = from; at < from + gap.length; at++) marks.push([at, NOTHING]);
  }
  for (const { index, 1: label = "", 2: gap = "" } of text.matchAll(BEFORE_COLON))
    for (let at = index + label.length; at < index + label.length + gap.length; at++)
      marks.push([at, NOTHING]);
  marks.sort(([one], [two]) => one - two);
  return marks.length === 0 ? text : relaid(text, marks);
}
