import { NOTHING } from "./relaid";

/** A label in a frame before its value: 【四至】东至甲路, and where it stands within a line. */
const FRAMED =
  /([【〖])([\p{Script=Han}（）()/㎡]{2,16})([】〗])(?=[ \t\u3000]{0,4}[^\s:：【〖|｜])([^\n【〖]{0,64})/gu;
/** What cards on land tell at least one of. */
const FIELD = /(?:名称|面积|规模|四至|四界|范围|界线|边界)(?:[（(][^（）()]{1,8}[）)])?$/u;
/** 【老粮站地块】容积率…: the name of land in the same frame, with more than a name behind it. */
const LAND = /(?:[区园带块地段村]|(?<![文编证])号)(?:[（(][^（）()]{1,12}[）)])?$/u;
const NAME = /^[ \t\u3000]{0,4}[\p{Script=Han}“”（）()]{2,30}\r?$/u;
/** 【保育区】东至…, 【一级保护区】面积…: the words behind the frame tell its land. */
const SIDES = /^[ \t\u3000]{0,4}(?:四至|[东南西北]{1,2}[侧面边]?界?[至临邻起以到抵:：])/u;
/** The size of a part of land; of a lot limits may follow it. */
const PART = /(?:保护|控制|核心|缓冲|实验|保育|利用|重建|展示|服务|协调|游憩)[区带]$|地带$/u;
const SIZE = /^[ \t\u3000]{0,4}(?:总|规划)?面积/u;
/** Fewest labels of a card. */
const FEWEST = 2;

/**
 * The text with a colon behind labels that stand in frames (【名称】甲湿地公园), as long as before: a card whose labels are
 * set off so reads as one with colons. A frame around the name of land stays, unless its sides follow it.
 */
export function withLabelColons(text: string): string {
  if (!/[】〗]/u.test(text)) return text;
  const labels = [...text.matchAll(FRAMED)].filter(isLabel);
  if (labels.length < FEWEST || !labels.some(tellsLand)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 2: label = "" } of labels) {
    const opens = /(?:^|\n)[ \t\u3000\ufeff]{0,16}$/u.test(text.slice(Math.max(0, index - INDENT), index));
    pieces.push(text.slice(from, index), opens ? NOTHING : "；", label, "：");
    from = index + label.length + 2;
  }
  return pieces.join("") + text.slice(from);
}

/** Most blanks before a line, and its end before them. */
const INDENT = 18;

function tellsLand({ 2: label = "", 4: value = "" }: RegExpExecArray): boolean {
  return FIELD.test(label) || SIDES.test(value) || (PART.test(label) && SIZE.test(value));
}

function isLabel(match: RegExpExecArray): boolean {
  const { 2: label = "", 4: value = "" } = match;
  return tellsLand(match) || !LAND.test(label) || NAME.test(value);
}
