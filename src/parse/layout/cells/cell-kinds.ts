import { WORDED_GAP } from "../../lexicon/absence-terms";

/** What a cell of a table holds: nothing that tells, a figure with its sign and unit, a code, words. */
export type CellKind = "any" | "figure" | "code" | "words";

/** Empty, a stroke, or a word that stands where there is no value: it may stand in any column. */
const ANY = /^(?:[-—–/\\*×]{0,4}|[无略]|不限|同上|ditto|[〃″"]|[按符依参][^≤≥<>]{1,20}|[无不]\D{2,6})$/u;
/** 1.0<容积率≤2.0, ≤2.2且≥1.0, 不大于54米, 48 216.30m2, 70年, 1.2个/户 */
const FIGURE =
  /^(?:[≤≥<>=±约]|[不大小超高低于过得少多至等]{2,5}){0,2}\d[\d.,\s]*(?:$|[%‰°≤≥<>~,;(/+-]|\p{Script=Han}|k?m|[hH]m2|ha)/u;
/** A figure at the head of words: 36班小学, 2组, 12号地块. */
const COUNTED = /^\d[\d.,]*(?:班|组|街坊|号|期\p{Script=Han})/u;
/** Units and signs that are no letters of a code. */
const UNITS = /k?m2|[hH]m2|ha|FAR|(?<=\d)m\b/gu;
/** Letters beside figures, figures with the strokes of a code, a year in brackets: QL-1, 25-03, 2022-41-1, 〔2021〕-31, 某储出2031-27 */
const CODE =
  /[A-Za-z][-/_.]?\d|\d[-/_]?[A-Za-z]|^\d+-0\d|^\d+-\d+-\d|^\d{4,}-\d|^0\d{3,5}$|[[(〔]\d{4}[\])〕]|\p{Script=Han}(?:19|20)\d\d(?:-\d|\d{2,4}(?:号|$))|^[A-Z]{1,3}$/u;
/** A longer cell is one of words. */
const LONGEST = 40;

/** The kind of a cell, of folded text without blanks around it. */
export function cellKind(text: string): CellKind {
  if (ANY.test(text) || WORDED_GAP.test(text)) return "any";
  if (text.length > LONGEST) return "words";
  if (CODE.test(text.replace(UNITS, ""))) return "code";
  return FIGURE.test(text) && !COUNTED.test(text) ? "figure" : "words";
}
