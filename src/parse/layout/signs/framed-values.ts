import { type Mark, NOTHING, relaid } from "./relaid";

/** A line of a label and its value in a frame: 容积率【≤2.0】, [建筑密度] 〔≤45%〕. */
const FRAMED =
  /(?<=^|\n)([ \t\u3000]{0,8}[【[〔]?)(\p{Script=Han}{2,10})([】\]〕]?[ \t\u3000]{0,4})([【〔[])([^【】〔〕[\]\n]{1,60})([】〕\]])(?=[ \t\u3000。；;，,]{0,4}(?:\r?\n|$))/gu;
/** What forms on lots tell at least one of. */
const LIMIT = /(?:容积率|密度|绿地率|绿化率|系数|限高|高度|用途|性质|面积)$/u;
/** Fewest such lines. */
const FEWEST = 2;

/** The text with a colon for the frame around values that fill their lines behind a label, as long as before. */
export function withoutValueFrames(text: string): string {
  if (!/[】〕\]](?:[ \t\u3000。；;，,]{0,4})(?:\r?\n|$)/u.test(text)) return text;
  const lines = [...text.matchAll(FRAMED)].filter(({ 2: label = "" }) => LIMIT.test(label));
  if (lines.length < FEWEST) return text;
  const marks: Mark[] = [];
  for (const { index, 1: lead = "", 2: label = "", 3: gap = "", 5: value = "" } of lines) {
    if (/[【[〔]$/u.test(lead)) marks.push([index + lead.length - 1, NOTHING]);
    const behind = index + lead.length + label.length;
    if (/^[】\]〕]/u.test(gap)) marks.push([behind, NOTHING]);
    const open = behind + gap.length;
    marks.push([open, "："], [open + 1 + value.length, NOTHING]);
  }
  return relaid(text, marks);
}
