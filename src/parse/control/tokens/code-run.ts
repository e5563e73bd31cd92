import {
  LEADS_TO_PARCEL,
  NOT_BETWEEN,
  NUMBER_BEHIND_PLACE,
  NUMBER_BEHIND_WAY,
  NUMBERED_THING,
  OFFICE_BEFORE_YEAR,
  OFFICE_LETTERS,
  PLACE_BEFORE_BRACKET,
  PLACE_BEFORE_CODE,
  YEAR_HEAD,
} from "../../lexicon/parcel-code-forms";

/** Longest inside of a bracket that belongs to a code: (2026), [挂], (07). */
const LONGEST_BRACKET = 7;
/** Most characters between the year and the number of a code: 2026土让字003号. */
const MOST_BETWEEN = 4;
/** A longer run is no code. */
const LONGEST_RUN = 48;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "〔": "〕" };

/** Whether a code unit is an ASCII letter or figure. */
export function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Whether a code unit is a common Chinese character. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** One past a bracket at `at` that belongs to a code; `at` where none does. */
function bracketEnd(text: string, at: number): number {
  const closing = CLOSING[text.charAt(at)];
  if (closing === undefined) return at;
  for (let i = at + 1; i <= at + 1 + LONGEST_BRACKET; i++) {
    if (text.charAt(i) === closing) return i > at + 1 && isWay(text.slice(at + 1, i)) ? i + 1 : at;
    const unit = text.charCodeAt(i);
    if (!isAlphanumeric(unit) && !isHan(unit) && unit !== 0x2f) return at;
  }
  return at;
}

/** Figures and letters, or a word or two for the way of the sale. */
function isWay(inside: string): boolean {
  return /^(?:[A-Za-z\d]+|\d+\/\d+)$/u.test(inside) || (inside.length <= 2 && !inside.includes("/"));
}

/** Words between the year and the number of a code that begin at `at`: their end; `at` where no number follows them. */
function wordsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_BETWEEN && isHan(text.charCodeAt(end))) end++;
  if (end === at || NOT_BETWEEN.test(text.slice(at, end))) return at;
  const joint = text.charAt(end) === "-" ? 1 : 0;
  const next = text.charCodeAt(end + joint);
  return isAlphanumeric(next) || bracketEnd(text, end + joint) > end + joint ? end : at;
}

/**
 * Where the run of letters, figures, joints and brackets ends that begins at `at`, with the words between a year and a
 * number (2026土让字003号) and the 号 or # behind it; `at` where none begins. Bounded: it looks at 48 characters at most.
 */
export function codeRunEnd(text: string, at: number): number {
  let i = at;
  let end = at;
  while (i - at < LONGEST_RUN) {
    const unit = text.charCodeAt(i);
    if (isAlphanumeric(unit)) {
      end = ++i;
      continue;
    }
    const bracket = bracketEnd(text, i);
    if (bracket > i) {
      end = i = bracket;
      continue;
    }
    if (i === at) return at;
    const character = text.charAt(i);
    const behind = text.charCodeAt(i + 1);
    if ("-—–/&".includes(character) && (isAlphanumeric(behind) || bracketEnd(text, i + 1) > i + 1)) i++;
    else if (character === ":" && SALE_BEHIND.test(text.slice(i, i + 7)) && text.charAt(i - 1) === ")") i++;
    else if (
      character === "-" &&
      /[A-Za-z]/u.test(text.slice(at, i)) &&
      WORD_BETWEEN.test(text.slice(i, i + 5))
    )
      i += wayLength(text, i);
    else if (YEAR_END.test(text.slice(Math.max(at, i - 8), i + (character === "-" ? 1 : 0)))) {
      const from = character === "-" ? i + 1 : i;
      const words = wordsEnd(text, from);
      if (words === from) break;
      i = words;
    } else break;
  }
  if (text.charAt(end) === "#") return end + 1;
  if (text.charAt(end) !== "号" || end === at) return end;
  return end + 1 + (BEHIND_NUMBER.exec(text.slice(end + 1, end + 6))?.[0].length ?? 0);
}

/** 8号-1 is the first lot of sale 8; 8号(网) is sold on the net. */
const BEHIND_NUMBER = /^(?:-\d{1,3}(?![\d.%])|\([网挂拍招协划]{1,2}\))/u;
/** LQ18(211):2024-18: the year behind the number of a map. */
const SALE_BEHIND = /^:(?:19|20)\d\d-/u;
/** LD-宅-18, WS-2025-协01: a word between the letters of a code and its number. */
const WORD_BETWEEN = /^-(?![\u4e00-\u9fff]?[年月日元亩至到平米层约为])[\u4e00-\u9fff]{1,2}(?=-?\d)/u;

function wayLength(text: string, at: number): number {
  return WORD_BETWEEN.exec(text.slice(at, at + 5))?.[0].length ?? 1;
}

/** NO. before a number. */
const MARK = /^N[Oo]\.?(?=\d)/u;

/** Where a code ends that fills a slot from `at` on: behind its mark, its office and its run; `at` where none stands there. */
export function slotCodeEnd(text: string, at: number): number {
  const start = at + (MARK.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  OFFICE_LETTERS.lastIndex = start;
  const words = start + (OFFICE_LETTERS.exec(text)?.[0].length ?? 0);
  const office = officeEnd(text, words, true, true);
  const number = office > words && text.charAt(office) === "-" ? office + 1 : office;
  const end = codeRunEnd(text, number);
  return end === number ? at : end;
}

/** A year before the words inside a code. */
const YEAR_END = /(?:^|[^\d])(?:(?:19|20)\d\d|[([〔](?:19|20)?\d\d[)\]〕])-?$/u;

/** Longest office or county before the year of a code. */
const LONGEST_OFFICE = 12;

/**
 * Where the office or county before the year of a code ends (某网挂〔2025〕047号, 某2024-5号, 某工(挂)2031-09号): the place
 * where the run of the code goes on. `at` where none begins: the words before it do not lead to a parcel.
 * @param slot a label or a column says that a code stands here
 */
export function officeEnd(text: string, at: number, opens: boolean, slot = false): number {
  if (!isHan(text.charCodeAt(at))) return at;
  let end = at;
  while (end - at < LONGEST_OFFICE && isHan(text.charCodeAt(end))) end++;
  const rest = text.slice(end, end + 12);
  const numbered = opens && end - at <= 2 && NUMBER_BEHIND_WAY.test(rest);
  const placed = opens && NUMBER_BEHIND_PLACE.test(rest) && !NUMBERED_THING.test(text.slice(at, end));
  if (!YEAR_HEAD.test(rest) && !numbered && !placed) return at;
  if (!opens && !LEADS_TO_PARCEL.test(text.slice(Math.max(0, at - 3), at))) return at;
  // in a slot nothing leads to the code: 某工出让〔2026〕03号
  if (slot) return end;
  const office = text.slice(at, end);
  const place = /[([〔]/u.test(text.charAt(end)) ? PLACE_BEFORE_BRACKET : PLACE_BEFORE_CODE;
  return OFFICE_BEFORE_YEAR.test(office) || place.test(office) ? at : end;
}
