import { lineNumberOf, type PrintedNumber } from "./document-number";

/** A line that holds a title together with its number, or with the whole text behind it. */
export interface HeadLine {
  /** one past the title, counted in the line without blanks */
  readonly titleTo: number;
  readonly number: PrintedNumber | null;
  /** range of the number in the line without blanks, null where there is none */
  readonly numberRange: readonly [from: number, to: number] | null;
  /** text of the body follows on the same line */
  readonly goesOn: boolean;
}

/** Title and number stand within this many characters. */
const HEAD = 300;

const KINDS =
  "规划(?:设计)?条件|通知书|意见书|通知|批复|决定|公告|公示|通告|复函|函|令|意见|办法|方案|措施|规定|规划|细则|答复";

const NUMBERED = new RegExp(
  String.raw`^(.*(?:${KINDS})(?:\([^()]{1,30}\))*)(\(?[\p{Script=Han}A-Za-z]{2,12}[〔\[(]\d{4}[〕\])]第?\d{1,6}号\)?)`,
  "u",
);

const SPACED =
  /^(\S{4,120}(?:的(?:通知|批复|决定|公告|公示|通告|复函|函|答复)|公告|公示|通告)(?:\([^()\s]{1,30}\))?)\s+\S/u;

/** What goes on a sentence instead of opening a text: the line cites a document. */
const CITES = /^[,、;。》)〉]|^(?:收悉|要求|文件|规定|精神|中|等|和|及|、|已|的|同时|自|执行)/u;

/**
 * Title and number of a line that holds both (…的批复 云政函〔2023〕5号), or the title of a text set as one
 * paragraph; null for other lines.
 * @param text the line as printed, blanks kept
 * @param squeezed the same without blanks
 */
export function headLine(text: string, squeezed: string): HeadLine | null {
  if (squeezed.length < 10) return null;
  const numbered = /\d号/u.test(squeezed.slice(0, HEAD)) ? NUMBERED.exec(squeezed.slice(0, HEAD)) : null;
  if (numbered !== null) {
    const [all, title = "", print = ""] = numbered;
    const number = lineNumberOf(print);
    const rest = squeezed.slice(all.length);
    const citing = CITES.test(rest) || /[。;]/u.test(title) || !isBalanced(title);
    if (number === null || citing) return null;
    return {
      titleTo: title.length,
      number,
      numberRange: [title.length, all.length],
      goesOn: rest.length > 12,
    };
  }
  const spaced = SPACED.exec(text.slice(0, HEAD));
  if (spaced === null) return null;
  const title = spaced[1] ?? "";
  const rest = squeezed.slice(title.length);
  if (rest.length < 30 || !rest.includes("。") || /[。;:,]/u.test(title) || !isBalanced(title)) return null;
  return { titleTo: title.length, number: null, numberRange: null, goesOn: true };
}

function isBalanced(title: string): boolean {
  const count = (character: string): number => title.split(character).length - 1;
  return count("《") === count("》") && count("“") === count("”");
}
