import { GAZETTE_NAME_END, MASTHEAD_PARTS, type MastheadPart, NO_GAZETTE } from "../lexicon/masthead-terms";
import { hanNumber, hanYear } from "../text/han-number";

/** What one line of a masthead or running head says; null where it does not say it. */
export interface MastheadLine {
  readonly gazette: string | null;
  readonly year: number | null;
  /** without blanks */
  readonly number: string | null;
  readonly total: string | null;
}

/** Longest line of a masthead, blanks single. */
const LONGEST = 90;

/**
 * Reads a line that consists of nothing but parts of a masthead (name of the gazette, year, number, 总第…期, date of
 * issue, section, page); null for every other line, so that a sentence that cites a gazette is none.
 * @param text folded text of the line
 */
export function mastheadLine(text: string): MastheadLine | null {
  if (text.length > LONGEST * 3 || !/[期报号总]/u.test(text)) return null;
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length > LONGEST) return null;
  let gazette: string | null = null;
  let year: number | null = null;
  let number: string | null = null;
  let total: string | null = null;
  let bare: readonly [year: string, number: string] | null = null;
  for (let at = 0; at < line.length; ) {
    const part = partAt(line, at);
    if (part === null) return null;
    const [kind, [all, one = "", two = ""]] = part;
    if (kind === "issue") [year, number] = [yearOf(one), unspaced(two)];
    else if (kind === "number") number ??= unspaced(one);
    else if (kind === "total") total ??= one;
    else if (kind === "short") bare ??= [one, two];
    else if (kind === "turned") bare ??= [two, one];
    else if (kind === "year") year ??= yearOf(one);
    let read = all.length;
    if (kind === "name") {
      const end = GAZETTE_NAME_END.exec(one);
      if (end === null) return null;
      const name = one.slice(0, end.index + end[0].length);
      if (!NO_GAZETTE.test(name)) gazette ??= name;
      read += name.length - one.length;
    }
    at += read;
  }
  // 7/2023 may be a month, 2024年第7号 the number of a notice: only beside the gazette's name is it an issue
  if (bare !== null && number === null) {
    if (gazette === null) return null;
    [year, number] = [yearOf(bare[0]), unspaced(bare[1])];
  }
  if (year !== null && (year < 1949 || year > 2199)) return null;
  return gazette === null && number === null && total === null ? null : { gazette, year, number, total };
}

function partAt(line: string, at: number): readonly [MastheadPart, RegExpExecArray] | null {
  for (const [kind, pattern] of MASTHEAD_PARTS) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found !== null) return [kind, found];
  }
  return null;
}

function yearOf(text: string): number {
  return /^\d{4}$/u.test(text) ? Number(text) : hanYear(text);
}

/** Without blanks; Han numerals as figures: "十一·十二" is "11·12". */
function unspaced(text: string): string {
  return text
    .replace(/\s+/gu, "")
    .replace(/•/gu, "·")
    .replace(/[一二三四五六七八九十]+/gu, (numeral) => `${hanNumber(numeral) ?? numeral}`);
}
