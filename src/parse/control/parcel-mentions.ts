import {
  AREA_BEHIND,
  COUNTY_CODE,
  COUNTY_CODE_LEAD,
  DASHED_CODE,
  DATE_FORM,
  HYPHENATED_CODE,
  LETTER_CODE,
  MARKED_CODE,
  NAMED_PARCELS,
  NUMBERED_PARCELS,
  OFFICE_CODE,
  OFFICE_WAY_CODE,
  PARCEL_NOUN,
  SALE_CODE,
  SALE_WAY_CODE,
  SHORT_CODE,
  UNIT_BEHIND,
  YEAR_AND_NUMBER,
  YEAR_CODE,
  YEAR_FIRST_CODE,
} from "../lexicon/parcel-code-forms";
import type { ParcelMention } from "./token";

/** Parcels named one after another, as far as they belong together. */
export interface MentionGroup {
  readonly parcels: readonly ParcelMention[];
  /** 地块 or the like stands behind the last one */
  readonly noun: boolean;
  readonly from: number;
  readonly to: number;
}

/** What is known of the place where a group may begin. */
export interface MentionPlace {
  /** a figure is due here, so bare digits are no code */
  readonly figureDue: boolean;
  /** the beginning of a clause */
  readonly clauseStart: boolean;
  /** a list number ends here: 1.1-01地块 */
  readonly behindOrdinal: boolean;
  /** a source line begins here, so that the character before belongs to something else */
  readonly lineStart: boolean;
  /** the noun stands before: 宗地2015-31号 */
  readonly behindNoun?: boolean;
}

const INSIDE_LIST: MentionPlace = {
  figureDue: false,
  clauseStart: false,
  behindOrdinal: false,
  lineStart: false,
};

function stuck(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Length of the noun (地块, 号地块, 宗地) at `at`, 0 where there is none. */
export function nounLength(text: string, at: number): number {
  return stuck(PARCEL_NOUN, text, at)?.length ?? 0;
}

/** The parcels named at `at` of a folded text, shorthand expanded; null where nothing is named. */
export function mentionGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  return (
    codeGroup(text, at, place) ??
    (place.figureDue && !place.lineStart ? null : nameGroup(text, at, place)) ??
    numberedGroup(text, at)
  );
}

/** A numeral or stem that may begin the name of a parcel, or a noun that a number follows: 一号地块, 甲地块, 地块一. */
const NAME_HEADS = new Set("一二三四五六七八九十甲乙丙丁地宗ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
/** Characters that begin the code of a way of sale. */
const WAYS_OF_SALE = new Set("网拍挂招储工商住划");
/** Most characters of an office or a county before the year of a code. */
const LONGEST_PREFIX = 8;

/**
 * Whether a mention can begin at `at`, as far as its first characters tell: with a letter, a figure or a bracket, a
 * numeral, or a word with a year behind it. A quick look that spares the patterns most of a text.
 */
export function mayNameParcels(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAlphanumeric(unit) || unit === 0x28 || unit === 0x5b;
  return NAME_HEADS.has(text.charAt(at)) || WAYS_OF_SALE.has(text.charAt(at)) || hasYearBehind(text, at);
}

/** A bracket or the first figure of a year (19.., 20..) within the longest prefix behind `at`. */
function hasYearBehind(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_PREFIX; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2e80) continue;
    return unit === 0x31 || unit === 0x32 || unit === 0x28 || unit === 0x5b;
  }
  return false;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** A code that begins with a word: 某政储出[2023]15号, 某2024-5号. */
function wordCodeAt(text: string, at: number, place: MentionPlace): string | null {
  if (!hasYearBehind(text, at) || !/\p{Script=Han}/u.test(text.charAt(at))) return null;
  const opens = place.clauseStart || place.behindOrdinal;
  const office = opens ? (stuck(OFFICE_CODE, text, at) ?? stuck(OFFICE_WAY_CODE, text, at)) : null;
  if (office !== null) return office;
  const led = opens || COUNTY_CODE_LEAD.test(text.slice(Math.max(0, at - 2), at));
  return led ? stuck(COUNTY_CODE, text, at) : null;
}

/** 拍-04号 at the beginning of a clause, or in a list behind such a code. */
function wayCodeAt(text: string, at: number, place: MentionPlace): string | null {
  if (!WAYS_OF_SALE.has(text.charAt(at))) return null;
  const opens = place.clauseStart || place.behindOrdinal || place.behindNoun === true;
  const listed = /[、和及与]/u.test(text.charAt(at - 1));
  return opens || listed ? stuck(SALE_WAY_CODE, text, at) : null;
}

function codeAt(text: string, at: number, place: MentionPlace): string | null {
  const unit = text.charCodeAt(at);
  if (unit === 0x3014) return stuck(YEAR_FIRST_CODE, text, at);
  if (unit >= 0x80) return wordCodeAt(text, at, place) ?? wayCodeAt(text, at, place);
  if (!isAlphanumeric(unit) && unit !== 0x28 && unit !== 0x5b) return null;
  if (isAlphanumeric(text.charCodeAt(at - 1)) && !place.lineStart) return null;
  const before = text.charAt(at - 1);
  if (before === "." && !place.behindOrdinal) return null;
  const marked = unit === 0x4e ? stuck(MARKED_CODE, text, at) : null;
  if (marked !== null) return marked;
  const year = stuck(SALE_CODE, text, at) ?? stuck(YEAR_CODE, text, at) ?? stuck(YEAR_FIRST_CODE, text, at);
  if (year !== null && isBalanced(year)) return year;
  const code =
    stuck(HYPHENATED_CODE, text, at) ?? stuck(DASHED_CODE, text, at) ?? stuck(LETTER_CODE, text, at);
  if (code === null || !/\d/u.test(code)) return null;
  const behind = text.charAt(at + code.length);
  const noun = nounLength(text, at + code.length) > 0;
  if (AREA_BEHIND.test(text.slice(at + code.length, at + code.length + 4))) return null;
  if (!noun) {
    if (DATE_FORM.test(code)) return null;
    if (YEAR_AND_NUMBER.test(code) && !(place.behindNoun === true && behind === "号")) return null;
    if (!/[A-Za-z]/u.test(code) && (place.figureDue || UNIT_BEHIND.test(behind) || before === "-"))
      return null;
  }
  return code;
}

function isBalanced(code: string): boolean {
  return ["()", "[]", "〔〕"].every(
    ([open = "", close = ""]) => code.includes(open) === code.includes(close),
  );
}

/** 2020WR004号建设用地: what stands behind a code that ends in 号 is land, too. */
const USE_BEHIND = /^\p{Script=Han}{0,4}(?:用地|商住地|住宅地)/u;

/** A list may go on behind a line end. */
const JOINT = /(?:[、,]|以及|[和及与])\n?/uy;

function codeGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  const first = codeAt(text, at, place);
  if (first === null) return null;
  const parcels: ParcelMention[] = [mention(first, at, at + first.length)];
  let end = at + first.length;
  let noun = nounLength(text, end);
  let previous = first;
  for (;;) {
    const next = end + noun;
    const joint = stuck(JOINT, text, next);
    if (joint === null) break;
    const start = next + joint.length;
    const full = codeAt(text, start, INSIDE_LIST);
    const short =
      full === null && noun === 0 && !joint.startsWith(",") ? stuck(SHORT_CODE, text, start) : null;
    const printed = full ?? short;
    if (printed === null) break;
    previous = full ?? expanded(previous, printed);
    end = start + printed.length;
    parcels.push(mention(previous, start, end));
    noun = nounLength(text, end);
  }
  const used = /号$/u.test(first) && USE_BEHIND.test(text.slice(end, end + 8));
  return { parcels, noun: noun > 0 || used, from: at, to: end + noun };
}

/** C-07-11a and "12" is C-07-12; DC13-01-04(a) and "(b)" is DC13-01-04(b); 0104-04a and "b" is 0104-04b. */
function expanded(before: string, short: string): string {
  if (short.startsWith("(")) return before.replace(/\([^()]{0,8}\)$/u, "") + short;
  if (/^[a-z]$/u.test(short)) return before.replace(/[a-z]$/u, "") + short;
  return before.slice(0, before.lastIndexOf("-") + 1) + short;
}

function mention(code: string, from: number, to: number): ParcelMention {
  return { code: plainCode(code), name: null, from, to };
}

/** The code without 号 where the rest is letters and digits: 2022-07号 is 2022-07, 某储出[2023]15号 stays. */
export function plainCode(printed: string): string {
  const code = printed.replace(/\s+/gu, "");
  const bare = code.replace(/号$/u, "");
  return /^[\x21-\x7e]+$/u.test(bare) ? bare : code;
}

/** . - ] 〕 before a number make it a part of a code. */
const CODE_JOINTS: ReadonlySet<number> = new Set([0x2e, 0x2d, 0x5d, 0x3015]);

function nameGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 ? !isAlphanumeric(unit) || unit >= 0x61 : !NAME_HEADS.has(text.charAt(at))) return null;
  const before = text.charCodeAt(at - 1);
  // 044号 of 某网挂[2025]044号 is the end of a code
  if ((isAlphanumeric(before) || CODE_JOINTS.has(before)) && !place.lineStart) return null;
  const printed = stuck(NAMED_PARCELS, text, at);
  if (printed === null) return null;
  const noun =
    /(?:等?[一二两三四五六七八九十]{0,3}[个宗幅块]|等\d{1,2}[个宗幅块])?(?:地块|宗地|地)$/u.exec(
      printed,
    )?.[0] ?? "";
  const list = printed.slice(0, printed.length - noun.length);
  const parcels: ParcelMention[] = [];
  const numbered = /[号#]$/u.test(list);
  for (const part of list.matchAll(/[^、和及与,]+/gu)) {
    const element = part[0].replace(/地块$/u, "");
    // 出让3宗地 and 3地块 count parcels; 03地块 names one
    const marked = /[A-Za-z号#甲乙丙丁]/u.test(element) || /^0\d/u.test(element) || numbered;
    if (!marked) return null;
    const from = at + part.index;
    const own = element.replace(/[号#]$/u, "");
    const withMark = numbered || own !== element ? `${own}号` : own;
    parcels.push({
      code: /^(?:[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]|0\d{1,2})$/u.test(own) ? own : null,
      name: `${withMark}地块`,
      from,
      to: from + element.length,
    });
  }
  return parcels.length === 0 ? null : { parcels, noun: true, from: at, to: at + printed.length };
}

/** 地块01-27, 宗地2022拍-02号: the noun stands before the code. */
function codeBehindNoun(text: string, at: number): MentionGroup | null {
  if (!/^(?:地块|宗地)[A-Za-z\d]/u.test(text.slice(at, at + 3))) return null;
  const group = codeGroup(text, at + 2, { ...INSIDE_LIST, clauseStart: true, behindNoun: true });
  return group === null ? null : { ...group, noun: true, from: at };
}

function numberedGroup(text: string, at: number): MentionGroup | null {
  const first = text.charAt(at);
  if (first !== "地" && first !== "宗") return null;
  const printed = stuck(NUMBERED_PARCELS, text, at);
  if (printed === null) return codeBehindNoun(text, at);
  const noun = printed.slice(0, 2);
  const parcels = [...printed.matchAll(/[一二三四五六七八九十]{1,2}|[A-Z]\d{0,2}|[①-⑳]|\d{1,2}/gu)].map(
    (part) => ({
      code: /^[A-Z]/u.test(part[0]) ? part[0] : null,
      name: noun + part[0],
      from: at + (part.index === noun.length ? 0 : part.index),
      to: at + part.index + part[0].length,
    }),
  );
  return { parcels, noun: true, from: at, to: at + printed.length };
}
