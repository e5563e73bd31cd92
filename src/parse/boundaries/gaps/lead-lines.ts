import { countsPages } from "./gap-lines";

/** A line or a sentence above a table, with its offset in the window. */
export interface LeadLine {
  readonly text: string;
  readonly from: number;
}

/** A line set in bold where it was copied: **附表 拟用地范围界址点**. */
const BOLD = /^\s{0,8}\*\*[^*\n]{1,200}\*\*\s{0,8}$/u;
const BOLD_SIGN = "**";

/**
 * The lines and sentences of a text, without the blanks and signs around them and without the feet of pages.
 * @param offset place of the text in its window
 */
export function leadLines(lead: string, offset: number): readonly LeadLine[] {
  const lines: LeadLine[] = [];
  let from = 0;
  for (const line of lead.split("\n")) {
    // sentences of one line count as lines
    let at = from;
    for (const part of line.split(/(?<=[。;])/u)) {
      const bold = BOLD.test(part) ? BOLD_SIGN : "";
      const blank = (/^[\s。;,、)|]*/u.exec(part)?.[0].length ?? 0) + bold.length;
      const text = part.slice(blank).replace(/(?<![\s|])[\s|]+$/u, "");
      const own = text.slice(0, text.length - bold.length);
      if (own !== "" && !countsPages(own)) lines.push({ text: own, from: offset + at + blank });
      at += part.length;
    }
    from += line.length + 1;
  }
  return lines;
}
