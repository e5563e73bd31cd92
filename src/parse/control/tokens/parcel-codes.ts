import { NOTICE_OFFICE } from "../../lexicon/paper-words";
import {
  AREA_BEFORE,
  AREA_BEHIND,
  COUNTED_LAND,
  DASHED_CODE,
  DATE_FORM,
  HYPHENATED_CODE,
  IN_PAPER,
  LEADS_TO_PARCEL,
  NOUN_OPENS,
  OFFICE_LETTERS,
  PAPER_MARK,
  PARCEL_NOUN,
  SHORT_BEHIND_NOUN,
  SHORT_NAME,
  UNIT_BEHIND,
  USE_BEHIND,
  YEAR_AND_NUMBER,
} from "../../lexicon/parcel-code-forms";
import { codeRunEnd, isAlphanumeric, officeEnd, slotCodeEnd } from "./code-run";

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
  /** where the text shows elsewhere that codes stand */
  readonly known?: CodePlaces;
}

/** Where codes stand in a text: where each begins, and where it ends. */
export type CodePlaces = ReadonlyMap<number, number>;

/** What a sticky pattern matches at `at`; null where nothing. */
export function stuck(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Length of the noun (地块, 号地块, 宗地) at `at`, 0 where there is none. */
export function nounLength(text: string, at: number): number {
  return stuck(PARCEL_NOUN, text, at)?.length ?? 0;
}

/** Whether words may begin a parcel here: at the beginning of a clause, or behind words that lead to one. */
export function opensName(text: string, at: number, place: MentionPlace): boolean {
  return place.clauseStart || place.behindOrdinal || place.behindNoun === true || leadsHere(text, at);
}

function leadsHere(text: string, at: number): boolean {
  return LEADS_TO_PARCEL.test(text.slice(Math.max(0, at - 3), at));
}

/** NO. before a number. */
const MARK = /N[Oo]\.?/y;

/** A code that begins with an office, a county or the way of the sale: 某政储出[2023]15号, 某2024-5号, XH工挂2024-5号, 拍-04号. */
function officeCodeAt(text: string, at: number, place: MentionPlace): string | null {
  const mark = stuck(MARK, text, at)?.length ?? 0;
  const letters = mark > 0 ? 0 : (stuck(OFFICE_LETTERS, text, at)?.length ?? 0);
  const opens = mark + letters > 0 || place.clauseStart || place.behindOrdinal || place.behindNoun === true;
  const listed = /[、和及与]/u.test(text.charAt(at - 1));
  const office = officeEnd(text, at + mark + letters, opens || listed);
  if (office === at + mark + letters) return null;
  const number = text.charAt(office) === "-" ? office + 1 : office;
  const end = codeRunEnd(text, number);
  if (end === number) return null;
  const code = text.slice(at, end);
  if (IN_PAPER.test(text.slice(Math.max(0, at - 1), at + 1))) return null;
  // 某资告字〔2031〕6号 above 地块编号
  if (NOTICE_OFFICE.test(text.slice(office - 3, office)) && !OF_NOTICE.test(text.slice(end, end + 4)))
    return null;
  const dashed = number > office && !YEAR.test(text.slice(number, number + 4));
  const shown = nounAhead(text, end) || place.behindNoun === true || mark > 0 || dashed;
  if (shown) return code;
  // 1、某地2031-05,位于…
  if (place.behindOrdinal && LIES_BEHIND.test(text.slice(end, end + 6))) return code;
  // 某拍2031-08号 位于… at the beginning of a line
  if (place.lineStart && LIES_HERE.test(text.slice(end, end + 6))) return code;
  const way = text.charAt(office) === "(";
  return end < text.length && (way ? ",:]" : ":]").includes(text.charAt(end)) ? code : null;
}

/** The noun behind the number of a notice where it is one of land: 某告〔2031〕6号地块, and no label: 地块编号. */
const OF_NOTICE = /^号?的?(?:地块|宗地)(?!编|代|名|位|坐|座|用途|面积|基本|概况|情况)/u;
const LIES_BEHIND = /^(?:[,:]|,?(?:位于|坐落|地处|(?:净|出让|用地|土地)?面积))/u;
const LIES_HERE = /^(?:位于|坐落|地处|(?:净|出让|用地|土地)面积)/u;
/** 地块2031-38,位于…: what is said of land. */
const PLACED_BEHIND = /^,?(?:位于|坐落|地处|(?:出让|用地|土地)面积)/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Codes of a list that may follow before the noun: A1、A2、A3地块. */
const MOST_LISTED = 12;
/** Characters of what counts the land behind them: 号两宗国有建设用地. */
export const LONGEST_COUNT = 12;

/** Whether the noun stands behind the code that ends at `end`, or behind the list that goes on there. */
export function nounAhead(text: string, end: number): boolean {
  let at = end;
  for (let n = 0; n < MOST_LISTED; n++) {
    if (nounLength(text, at) > 0 || COUNTED_LAND.test(text.slice(at, at + LONGEST_COUNT))) return true;
    if (text.charAt(at) === "号") at++;
    if (!/[、,和及与]/u.test(text.charAt(at))) return false;
    const next = slotCodeEnd(text, at + 1);
    if (next === at + 1) return false;
    at = next;
  }
  return false;
}

/** The code of a parcel that begins at `at` of a folded text; null where none does. */
export function codeAt(text: string, at: number, place: MentionPlace): string | null {
  const { known } = place;
  const own = known?.get(at);
  if (own !== undefined) return text.slice(at, own);
  const code = unknownAt(text, at, place);
  if (code === null || known === undefined || known.size === 0) return code;
  // 第二部分某2031-51号: the code that is known begins later
  for (let i = at + 1; i < at + code.length; i++) if (known.has(i)) return null;
  return code;
}

function unknownAt(text: string, at: number, place: MentionPlace): string | null {
  const unit = text.charCodeAt(at);
  if (unit >= 0x80 && unit !== 0x3014) return officeCodeAt(text, at, place);
  if (!isAlphanumeric(unit) && unit !== 0x28 && unit !== 0x5b && unit !== 0x3014) return null;
  if (isAlphanumeric(text.charCodeAt(at - 1)) && !place.lineStart && !place.behindOrdinal) return null;
  const before = text.charAt(at - 1);
  if (
    (before === "." && !place.behindOrdinal) ||
    TELEPHONE.test(text.slice(Math.max(0, at - 5), at + LONGEST_NUMBER))
  )
    return null;
  if (AREA_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return null;
  // 规条2019-33号, 建字2019-33号: the number of a paper
  if (PAPER_MARK.test(before) && PAPER_NUMBER.test(text.slice(at, at + LONGEST_NUMBER))) return null;
  // 表3-1, 图2-1: a number of the paper itself, whatever stands behind it: 表3-1地块控制指标
  if (/[表图]/u.test(before) && !place.lineStart && TABLE_NUMBER.test(text.slice(at, at + LONGEST_NUMBER)))
    return null;
  const marked = /[A-Z]/u.test(text.charAt(at)) ? officeCodeAt(text, at, place) : null;
  if (marked !== null) return marked;
  const mark = stuck(MARK, text, at) ?? "";
  const noun = numberAt(text, at + mark.length, place);
  if (noun !== null) return mark + noun;
  const short = place.behindNoun === true && opensItem(text, at) ? stuck(SHORT_BEHIND_NOUN, text, at) : null;
  if (short !== null) return short;
  const run = mark === "" ? "" : text.slice(at + mark.length, codeRunEnd(text, at + mark.length));
  if (YEAR_AND_LETTERS.test(run)) return mark + run;
  // the end of a longer one is no code of its own
  if (before === "-" && !place.lineStart && isAlphanumeric(text.charCodeAt(at - 2))) return null;
  const code = stuck(HYPHENATED_CODE, text, at) ?? stuck(DASHED_CODE, text, at) ?? longCodeAt(text, at);
  if (code === null || !/\d/u.test(code)) return null;
  // 建筑高度8-30m, 层数3F-11F
  if (place.figureDue && METRES.test(code)) return null;
  const behind = text.charAt(at + code.length);
  if (AREA_BEHIND.test(text.slice(at + code.length, at + code.length + 4))) return null;
  if (nounLength(text, at + code.length) > 0) return code;
  if (DATE_FORM.test(code)) return null;
  // 宗地2031-31号, (1)2031-31号
  const shown =
    ((place.behindNoun === true || place.behindOrdinal) && behind === "号") ||
    (place.behindNoun === true && PLACED_BEHIND.test(text.slice(code.length + at, code.length + at + 6)));
  const numbered = shown || nounAhead(text, at + code.length);
  if (YEAR_AND_NUMBER.test(code) && !numbered) return null;
  // 建筑高度2031-51、2031-52地块不高于24米: a year and a number, with the noun behind the list
  // 面积1.2公顷 and, on the next line, 其中31-1:0.8公顷
  const part = behind === ":" && text.startsWith("其中", at - 2);
  const due = place.figureDue && !(numbered && YEAR_AND_NUMBER.test(code)) && !part;
  if (!/[A-Za-z]/u.test(code) && (due || UNIT_BEHIND.test(behind) || before === "-")) return null;
  return code;
}

/** 0839-7201234 and, on the next line, QC-01地块 */
const TELEPHONE = /^(?:[^\d]{0,5}|\d{0,2})0\d{2,3}-\d{7,8}/u;
const PAPER_NUMBER = /^(?:19|20)\d\d-\d{1,4}号(?!地块|宗地|的?地块)/u;
const LONGEST_NUMBER = 14;
const TABLE_NUMBER = /^\d{1,4}(?:-\d{1,4}){1,3}(?![A-Za-z\d-])/u;

/** NH-CLD-01, LC-DCF-Aly-03-01, P(2025)010: letters first, a figure last, and strokes or a number in brackets between. */
const LONG_CODE =
  /^[A-Za-z]{1,4}\d{0,4}(?:(?:-[\u4e00-\u9fff]{0,2}[A-Za-z\d]{1,5}){2,5}|(?<=[A-Z]{2})(?:19|20)\d{5}|[([〔]\d{2,4}[)\]〕]-?[A-Z]{0,3}\d{1,5}(?:-\d{1,4})?|\(\d{2,4}(?:\/\d{2,4})?\):(?:19|20)\d\d-\d{1,4})$/u;

/** A code that its form alone shows to be one. */
function longCodeAt(text: string, at: number): string | null {
  const code = text.slice(at, codeRunEnd(text, at));
  return LONG_CODE.test(code) && /\d$/u.test(code) ? code : null;
}

/** A range of metres or storeys, which looks like a code. */
export const METRES = /^\d{1,3}(?:[mM]-\d{1,3}|[mMF]?-\d{1,3}[mMF])$/u;
/** NO.2031GC14 */
const YEAR_AND_LETTERS = /^(?:19|20)\d\d[A-Z]{1,4}\d{1,4}$/u;
/** 2031-挂-07号: a year and the way of the sale. */
const SALE_NUMBER = /^(?:[A-Z]{1,3})?(?:19|20)\d\d.*号$/u;
/** 〔2031〕某网挂021: the year in a bracket, then who sells it in what way. */
const YEAR_IN_FRONT = /^[([〔](?:19|20)\d\d[)\]〕]\p{Script=Han}{1,6}-?\d{1,4}号?$/u;
/** 1(幅)地块: how many, and no code; 地块1(工业): what the lot is for. */
const COUNT = /^\d{1,3}\((?:[宗幅块个]\)|(?![网挂拍招协划])\p{Script=Han}{2,8}\)$)/u;
const LAND_NOUN = /^号?的?(?:地块|宗地|地段)/u;

/** A run of letters, figures and brackets of any form that the noun behind it shows to be a code. */
function numberAt(text: string, at: number, place: MentionPlace): string | null {
  const run = text.slice(at, codeRunEnd(text, at));
  if (!/\d/u.test(run) || SHORT_NAME.test(run) || COUNT.test(run)) return null;
  const worded = /\p{Script=Han}/u.test(run.replace(/号$/u, ""));
  const code = worded ? run : run.replace(/号$/u, "");
  const end = at + code.length;
  if (/^\d+$/u.test(code) && place.figureDue) return null;
  if (AREA_BEHIND.test(text.slice(end, end + 4))) return null;
  const lettered = /^[A-Za-z\d].*[A-Za-z(-]/u.test(code);
  const numbered = code.endsWith("号") || text.charAt(end) === "号";
  const used = lettered && /[A-Za-z(]/u.test(code) && numbered;
  // 〔2031〕8号 and 第0003120号 are numbers of papers unless land stands behind them
  const named =
    lettered || /^[A-Za-z]/u.test(code) ? nounAhead(text, end) : LAND_NOUN.test(text.slice(end, end + 5));
  const shown = named || (used && USE_BEHIND.test(text.slice(end, end + 9)));
  const sale = worded && SALE_NUMBER.test(code);
  // [2031]某沅07号、[2031]某沅08号两宗国有建设用地
  const counted = worded && (code.endsWith("号") || YEAR_IN_FRONT.test(code)) && nounAhead(text, end);
  // 1、[2031]某挂08号,位于…
  const opens = place.behindOrdinal || (place.clauseStart && YEAR_IN_FRONT.test(code));
  const lies = worded && opens && LIES_BEHIND.test(text.slice(end, end + 6));
  return shown || sale || counted || lies || (place.behindNoun === true && worded) ? code : null;
}

/**
 * A district before the code of a lot in its plan (鄞水区JD14-05-08), a street or a use before the number of a sale. The office
 * that gives the number of a sale is a part of it: 平水县G2031-10 and 介水市G2031-10 are two.
 */
const BEFORE_CODE =
  /^(?:(?:\p{Script=Han}{2,8}?(?:[区县市镇乡]|街道)){1,3}(?=[A-Z]{1,4}\d{1,3}(?:-\d{1,3}){2})|\p{Script=Han}{2,12}?(?:街道|用地)(?=\p{Script=Han}{1,4}[([〔]?(?:19|20)\d\d))/u;

/**
 * The code of a sentence without 号 where the rest is letters and digits (2022-07号 is 2022-07, 某储出[2023]15号 stays; what a cell
 * or a label prints is kept by `withOwnMark`), and without the
 * place before it that is none of it.
 */
export function plainCode(printed: string): string {
  const code = printed.replace(/\s+/gu, "").replace(BEFORE_CODE, "");
  const bare = code.replace(/号$/u, "");
  return /^[\x21-\x7e]+$/u.test(bare) ? bare : code;
}

/** Signs before a code that are looked at. */
const LONGEST_OPENING = 8;

/** Whether the noun right before `at` opens a sentence or a line: 对应控规地块JG12 speaks of another lot. */
function opensItem(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - LONGEST_OPENING), at);
  return NOUN_OPENS.test(at < LONGEST_OPENING ? `\n${words}` : words);
}
