/** Brackets that people print around the year, and what copying makes of them. All become 〔〕. */
const OPEN = String.raw`[〔\[(<〈{﹝「]`;
const CLOSE = String.raw`[〕\])>〉}﹞」]`;

/** 文号:, 公告编号: and the like in front of a number. */
const KEY =
  "[【\\[]?(?:发文字号|发文文号|发布文号|批准文号|公告编号|公告文号|文件编号|公告号|挂牌公告号|拍卖公告号|出让公告号|文号|编号|字号)[】\\]]?:?";

const KEYED = new RegExp(`^${KEY}`, "u");

/** 临政函〔2023〕28号; the serial may have letters or a 第 before it. */
const BRACKETED = new RegExp(
  String.raw`^(?:${KEY})?\(?((?:[\p{Script=Han}A-Za-z]|\([\p{Script=Han}]{1,6}\)){1,24})${OPEN}(\d{4})${CLOSE}(第?)([\dA-Za-z]{1,8}(?:-\d{1,4})?)号\)?(?:签发人:?.{0,12})?$`,
  "u",
);

/** 2024年第5号, 第12号 */
const PLAIN = /^\(?((?:\d{4}年)?第\d{1,5}号)(?:公告|令)?\)?$/u;

/** 网挂2023-15: no brackets, told by a word of selling or announcing in it, or by a key before it. */
const DASHED = new RegExp(
  String.raw`^(${KEY})?\(?([\p{Script=Han}A-Za-z]{0,14}\[?\d{4}\]?[-—]?\d{1,5}(?:-\d{1,3})?号?)\)?$`,
  "u",
);
const SELLING = /[挂拍招]|公告|告字|出让|网/u;

/** 地块编号 and a code: a row of a form. */
const LAND_LABEL = /^(?:地块|宗地|标的|土地)(?:编号|代码|号)/u;

const LONGEST_NUMBER_LINE = 60;

export interface PrintedNumber {
  /** without blanks, brackets as 〔〕 */
  readonly value: string;
  /** `bracketed` is sure; the others need a title near by */
  readonly form: "bracketed" | "plain" | "dashed";
  /** 发文字号: and the like stood before it, as in the data over a page */
  readonly keyed: boolean;
  /** the whole line stood in parentheses */
  readonly parenthesised: boolean;
}

/**
 * The document number that makes up a whole line (blanks already dropped), null where it is another line.
 * A number inside a sentence is not one.
 */
export function lineNumberOf(squeezed: string): PrintedNumber | null {
  if (squeezed.length > LONGEST_NUMBER_LINE || !/\d/u.test(squeezed)) return null;
  const parenthesised = squeezed.startsWith("(");
  const keyed = KEYED.test(squeezed);
  const bracketed = BRACKETED.exec(squeezed);
  if (bracketed !== null) {
    const [, prefix = "", year = "", mark = "", serial = ""] = bracketed;
    if (!isPrefix(prefix)) return null;
    return { value: `${prefix}〔${year}〕${mark}${serial}号`, form: "bracketed", keyed, parenthesised };
  }
  const plain = PLAIN.exec(squeezed);
  if (plain !== null) return { value: plain[1] ?? "", form: "plain", keyed, parenthesised };
  const dashed = DASHED.exec(squeezed);
  const label = LAND_LABEL.test(dashed?.[2] ?? "");
  if (dashed !== null && !label && (dashed[1] !== undefined || SELLING.test(dashed[2] ?? ""))) {
    return { value: dashed[2] ?? "", form: "dashed", keyed, parenthesised };
  }
  return null;
}

/** A prefix is a shortened name and a kind; sentences and titles are not. */
function isPrefix(prefix: string): boolean {
  return prefix.length >= 2 && !/关于|通知|批复|附件|根据|按照|文件/u.test(prefix);
}

/** A number cited in running text. `from` and `to` (exclusive) index the text. */
export interface CitedNumber {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The year in its brackets and the serial: few places of a text have one, what stands before is read from there. */
const CITED = new RegExp(String.raw`${OPEN} ?(\d{4}) ?${CLOSE} ?(第?) ?(\d{1,6}) ?号`, "gu");
const RUN_BEFORE = /((?:[\p{Script=Han}A-Za-z]){1,16}) ?$/u;
const LONGEST_RUN = 17;

/** Words that stand before a number and are no part of it. */
const BEFORE_PREFIX =
  /^.*(?:按照|根据|依据|依照|参照|遵照|落实|执行|贯彻|转发|承接|收悉|文件|通知|批复|决定|废止|修改|修订|批准|印发|以及|关于|即|按|据|经|以|的|和|及|与|同|由|在|对|为|见|号|或|原)/u;

/** Every document number cited in `text`, in order. */
export function citedNumbers(text: string): readonly CitedNumber[] {
  const found: CitedNumber[] = [];
  let last = 0;
  for (const match of text.matchAll(CITED)) {
    const [all, year = "", mark = "", serial = ""] = match;
    const near = Math.max(last, match.index - LONGEST_RUN);
    const before = RUN_BEFORE.exec(text.slice(near, match.index));
    if (before === null) continue;
    const [, run = ""] = before;
    const start = near + before.index;
    const to = match.index + all.length;
    last = to;
    const inBrackets = /[([]/u.test(text.charAt(start - 1));
    const cut = inBrackets ? 0 : (BEFORE_PREFIX.exec(run)?.[0].length ?? 0);
    const prefix = run.slice(cut);
    if (prefix.length < 2) continue;
    found.push({ value: `${prefix}〔${year}〕${mark}${serial}号`, from: start + cut, to });
  }
  return found;
}
