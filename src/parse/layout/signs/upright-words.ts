import { type Mark, NOTHING, relaid } from "./relaid";

/** Three lines and more of one Han sign each, blanks and the bar of the cell around them. */
const UPRIGHT =
  /(?<=^|\n)[ \t|\u3000]{0,4}\p{Script=Han}(?:[ \t\u3000]{0,4}\n[ \t\u3000]{0,4}\p{Script=Han}){2,24}(?=[ \t\u3000]{0,4}(?:\n|$))/gu;
/** Signs that stand in cells of their own: sides, numerals, yes and no. */
const CELLS = /[东南西北中上下左右一二三四五六七八九十甲乙丙丁是否有无男女年月日]/gu;

/**
 * Words that stand upright in a narrow cell, copied a sign a line, on one line. Every sign keeps its place.
 */
export function withUprightWords(text: string): string {
  const marks: Mark[] = [];
  for (const { 0: print, index } of text.matchAll(UPRIGHT)) {
    const signs = print.replace(/[^\p{Script=Han}]/gu, "");
    // cells of one sign each are no word
    if (signs.replace(CELLS, "").length * 2 < signs.length || new Set(signs).size < signs.length) continue;
    for (let at = print.search(/\p{Script=Han}/u); at < print.length; at++)
      if (/\s/u.test(print.charAt(at))) marks.push([index + at, NOTHING]);
  }
  return marks.length === 0 ? text : relaid(text, marks);
}
