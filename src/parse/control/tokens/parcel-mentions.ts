import {
  COUNTED_LAND,
  LAND_BEHIND,
  NAMED_PARCELS,
  NO_PLACE_NAME,
  NUMBERED_PARCELS,
  ORDINAL_PARCEL,
  PLACE_BEFORE_CODE,
  SHORT_CODE,
  USE_BEHIND,
  VALUE_BEHIND_LOT,
} from "../../lexicon/parcel-code-forms";
import { beforeDash, rangeBehind } from "./code-range";
import { isAlphanumeric } from "./code-run";
import {
  codeAt,
  LONGEST_COUNT,
  type MentionPlace,
  nounLength,
  opensName,
  plainCode,
  stuck,
} from "./parcel-codes";
import type { ParcelMention } from "./token";

/** Parcels named one after another, as far as they belong together. */
export interface MentionGroup {
  readonly parcels: readonly ParcelMention[];
  /** 地块 or the like stands behind the last one */
  readonly noun: boolean;
  readonly from: number;
  readonly to: number;
}

const INSIDE_LIST: MentionPlace = {
  figureDue: false,
  clauseStart: false,
  behindOrdinal: false,
  lineStart: false,
};

/** The parcels named at `at` of a folded text, shorthand expanded; null where nothing is named. */
export function mentionGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  return (
    codeGroup(text, at, place) ??
    (place.figureDue && !place.lineStart && !/[,、但]/u.test(text.charAt(at - 1))
      ? firstOfList(text, at, place)
      : (nameGroup(text, at, place) ?? placeGroup(text, at, place))) ??
    ordinalGroup(text, at, place) ??
    numberedGroup(text, at, place)
  );
}

/** 面积:A地块2.3公顷、B地块1.26公顷: the lot that begins the list behind a name, with its value behind it. */
function firstOfList(text: string, at: number, place: MentionPlace): MentionGroup | null {
  if (!/[:为]/u.test(text.charAt(at - 1))) return null;
  const group = nameGroup(text, at, place);
  return group !== null && VALUE_BEHIND_LOT.test(text.slice(group.to, group.to + 4)) ? group : null;
}

/** A numeral or stem that may begin the name of a parcel, or a noun that a number follows: 一号地块, 甲地块, 地块一. */
const NAME_HEADS = new Set("一二三四五六七八九十甲乙丙丁第地宗ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
/** Most characters of an office, a county or a place before the number of a parcel. */
const LONGEST_PREFIX = 12;

/**
 * Whether a mention can begin at `at`, as far as its first characters tell: with a letter, a figure or a bracket, a
 * numeral, or words with a figure behind them. A quick look that spares the patterns most of a text.
 */
export function mayNameParcels(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAlphanumeric(unit) || unit === 0x28 || unit === 0x5b;
  return unit === 0x3014 || NAME_HEADS.has(text.charAt(at)) || hasFigureBehind(text, at);
}

/** A bracket, a letter, a figure or a dash behind words no longer than the longest prefix. */
function hasFigureBehind(text: string, at: number): boolean {
  for (let i = at; i <= at + LONGEST_PREFIX; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00) continue;
    return (
      i > at && (isAlphanumeric(unit) || unit === 0x28 || unit === 0x5b || unit === 0x3014 || unit === 0x2d)
    );
  }
  return false;
}

/** A list may go on behind a line end. */
const JOINT = /(?:[、,]|以及|[和及与])\n?/uy;

function codeGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  const whole = codeAt(text, at, place);
  const first = whole === null ? null : beforeDash(whole);
  if (first === null) return null;
  const inside = place.known === undefined ? INSIDE_LIST : { ...INSIDE_LIST, known: place.known };
  const parcels: ParcelMention[] = [mention(first, at, at + first.length)];
  const codes = new Set([plainCode(first)]);
  let end = at + first.length;
  const range = rangeBehind(text, plainCode(first), end, (from) => codeAt(text, from, inside));
  // (图则编号A-01-01~A-01-09): the sheets of a lot
  const opens = place.clauseStart && text.charAt(at - 1) !== "(";
  if (range !== null && (opens || place.behindNoun === true || nounLength(text, range.to) > 0)) {
    for (const one of range.parcels) codes.add(one.code ?? "");
    parcels.push(...range.parcels);
    end = range.to;
  }
  let noun = nounLength(text, end);
  let previous = parcels.at(-1)?.code ?? first;
  for (;;) {
    // 2031-24号及2031-25号地块: no noun, and none of the words behind it
    const mark = noun === 0 && text.charAt(end) === "号" && stuck(JOINT, text, end + 1) !== null ? 1 : 0;
    const next = end + noun + mark;
    const joint = stuck(JOINT, text, next);
    if (joint === null) break;
    const start = next + joint.length;
    const full = codeAt(text, start, inside);
    // A-01、A-02地块,A-01地块容积率…: a code of the list again opens what is told of it
    if (joint.startsWith(",") && full !== null && codes.has(plainCode(full))) break;
    // 某挂〔2031〕12号、13号: the mark of the number is no noun
    const listed = noun === 0 || text.slice(end, next) === "号";
    const short = full === null && listed && !joint.startsWith(",") ? stuck(SHORT_CODE, text, start) : null;
    const printed = full ?? short;
    if (printed === null || (full !== null && liesBeside(text, joint, start + full.length))) break;
    previous = full ?? expanded(previous, printed);
    end = start + printed.length;
    parcels.push(mention(previous, start, end));
    codes.add(plainCode(previous));
    noun = nounLength(text, end);
  }
  const used =
    (first.endsWith("号") || text.charAt(end) === "号") &&
    (USE_BEHIND.test(text.slice(end, end + 9)) || COUNTED_LAND.test(text.slice(end, end + LONGEST_COUNT)));
  // 云岭-1#: the sign stands for the noun
  const marked = previous.endsWith("#");
  const behind = used && noun === 0 ? (stuck(LAND_BEHIND, text, end)?.length ?? 0) : noun;
  return { parcels, noun: noun > 0 || used || marked, from: at, to: end + behind };
}

/** A-01地块与A-02地块相邻: whether the code that ends at `to` is that of a neighbour, and none of a list. */
function liesBeside(text: string, joint: string, to: number): boolean {
  return /^[和与及]/u.test(joint) && NEIGHBOUR.test(text.slice(to, to + 8));
}

const NEIGHBOUR = /^号?(?:地块|宗地)?(?:相邻|相接|毗邻|相连|接壤|相望|隔)/u;

/** 某挂〔2031〕12号 and "13" is 某挂〔2031〕13号; C-07-11a and "12" is C-07-12; DC13-01-04(a) and "(b)" is DC13-01-04(b); 0104-04a and "b" is 0104-04b. */
function expanded(before: string, short: string): string {
  if (short.startsWith("(")) return before.replace(/\([^()]{0,8}\)$/u, "") + short;
  if (/^[a-z]$/u.test(short)) return before.replace(/[a-z]$/u, "") + short;
  const stem = NUMBERED_PAPER.exec(before)?.[1];
  return stem === undefined ? before.slice(0, before.lastIndexOf("-") + 1) + short : `${stem}${short}号`;
}

/** 某挂〔2031〕12号: the year in brackets, and what stands behind it before the number. */
const NUMBERED_PAPER = /^(.*[)\]〕][^\d]{0,6})\d{1,4}号$/u;

function mention(code: string, from: number, to: number): ParcelMention {
  return { code: plainCode(code), name: null, from, to };
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
  const mark = /[号#]$/u.exec(list)?.[0];
  const called = noun.endsWith("宗地") ? "宗地" : "地块";
  for (const part of list.matchAll(/[^、和及与,]+/gu)) {
    const element = part[0].replace(/地块$/u, "");
    // 出让3宗地 and 3地块 count parcels; 03地块 names one
    const marked = /[A-Za-z号#甲乙丙丁]/u.test(element) || /^0\d/u.test(element) || mark !== undefined;
    if (!marked) return null;
    const from = at + part.index;
    const own = element.replace(/[号#]$/u, "");
    const printedMark = own === element ? (mark ?? "") : element.slice(own.length);
    parcels.push({
      code: /^(?:[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]|0\d{1,2})$/u.test(own) ? own : null,
      name: `${own}${printedMark}${called}`,
      from,
      to: from + element.length,
    });
  }
  return parcels.length === 0 ? null : { parcels, noun: true, from: at, to: at + printed.length };
}

/** Shortest and longest place before the number of a parcel. */
const PLACE_LENGTH: readonly [number, number] = [2, 10];

/** 某工1号地块, 某山A5地块: a place and a number name the parcel together. */
function placeGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  if (text.charCodeAt(at) < 0x4e00 || !opensName(text, at, place)) return null;
  let end = at;
  while (end - at <= PLACE_LENGTH[1] && /\p{Script=Han}/u.test(text.charAt(end))) end++;
  const words = text.slice(at, end);
  if (words.length < PLACE_LENGTH[0] || words.length > PLACE_LENGTH[1]) return null;
  if (NO_PLACE_NAME.test(words) || PLACE_BEFORE_CODE.test(words)) return null;
  const group = nameGroup(text, end, { ...INSIDE_LIST, clauseStart: true });
  const [only] = group?.parcels ?? [];
  if (group === null || only === undefined || group.parcels.length > 1) return null;
  return { ...group, parcels: [{ ...only, name: `${words}${only.name ?? ""}`, from: at }], from: at };
}

/** 第一宗:位于…, 第二幅地块: where nothing else names them, at the beginning of a clause. */
function ordinalGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  if (text.charAt(at) !== "第" || !opensName(text, at, place)) return null;
  const printed = stuck(ORDINAL_PARCEL, text, at);
  if (printed === null) return null;
  const to = at + printed.length;
  return { parcels: [{ code: null, name: printed, from: at, to }], noun: true, from: at, to };
}

const LETTERS_BEHIND_NOUN = /^(?:地块|宗地)[A-Za-z\d]/u;
/** · 地块…: the dot of an entry. */
const DOTTED = /^\n?[·-]$/u;
const BEHIND_NOUN = /^(?:地块|宗地)[A-Za-z\d\p{Script=Han}([〔]/u;

/** 地块01-27, 宗地2022拍-02号: the noun stands before the code. */
function codeBehindNoun(
  text: string,
  at: number,
  { known, clauseStart, lineStart, behindOrdinal }: MentionPlace,
): MentionGroup | null {
  // 宗地某挂(2031)-08号,位于…: at the beginning of a clause only
  const begins =
    clauseStart || lineStart || behindOrdinal || DOTTED.test(text.slice(Math.max(0, at - 2), at));
  const worded = begins || known?.has(at + 2) === true;
  if (!(worded ? BEHIND_NOUN : LETTERS_BEHIND_NOUN).test(text.slice(at, at + 3))) return null;
  const place = { ...INSIDE_LIST, clauseStart: true, behindNoun: true };
  const group = codeGroup(text, at + 2, known === undefined ? place : { ...place, known });
  return group === null ? null : { ...group, noun: true, from: at };
}

function numberedGroup(text: string, at: number, place: MentionPlace): MentionGroup | null {
  const first = text.charAt(at);
  if (first !== "地" && first !== "宗") return null;
  const printed = stuck(NUMBERED_PARCELS, text, at);
  // 宗地P(2031)08 is no 宗地P
  const coded = codeBehindNoun(text, at, place);
  if (printed === null || (coded !== null && coded.to > at + printed.length)) return coded;
  const noun = printed.slice(0, 2);
  const parcels = [
    ...printed.matchAll(/[一二三四五六七八九十]{1,2}|[甲乙丙丁戊]|[A-Z]\d{0,2}|[①-⑳]|\d{1,2}/gu),
  ].map((part) => ({
    code: /^[A-Z]/u.test(part[0]) ? part[0] : null,
    name: noun + part[0],
    from: at + (part.index === noun.length ? 0 : part.index),
    to: at + part.index + part[0].length,
  }));
  return { parcels, noun: true, from: at, to: at + printed.length };
}
