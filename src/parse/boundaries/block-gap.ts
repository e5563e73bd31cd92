import type { CoordinateToken } from "../layout/coordinate-token";
import { DATUM_TERMS } from "../lexicon/datum-terms";
import { PARCEL_CODE } from "../lexicon/parcel-terms";
import {
  ANNOUNCEMENT,
  HEADER_WORD,
  INNER_WORD,
  ITEM_START,
  OUTER_WORD,
  PIECE_PHRASE,
  RESERVE_PART,
  RING_CLOSED,
} from "../lexicon/table-terms";
import { headingName } from "./heading";
import { starRow } from "./star-row";

/** What the text between two coordinates makes of them. */
export interface Gap {
  readonly kind: "none" | "soft" | "hard";
  readonly inner: boolean;
  readonly phrase: string | null;
}

/** Shortest text of its own that can announce other points. */
const ANNOUNCER = 4;
/** Longest text of its own between two rows that may be a stray line of the page. */
const LONGEST_JUNK = 24;
/** So many like texts between rows are a column of remarks. */
const COLUMN_OF_REMARKS = 3;

/** Whether the last words of a text take the ring behind them out of the one before. */
export function isInner(text: string): boolean {
  const from = Math.max(text.lastIndexOf("。"), text.lastIndexOf(";"), 0);
  // what is taken out by a string of point numbers is read from the string
  const tail = text.slice(from).replace(STRING_TAKEN_OUT, "");
  const inner = lastMatch(tail, INNER_WORDS);
  return inner >= 0 && inner > lastMatch(tail, OUTER_WORDS);
}

/**
 * Whether the line that says whose points follow takes them out of something: of a first table, what other lines take
 * out (面积0.8平方公里,已扣除村庄) is not said.
 */
export function opensInner(text: string): boolean {
  const lines = text.split("\n").filter((line) => foreign(line) !== "");
  return isInner(lines.at(-1) ?? "");
}

const STRING_TAKEN_OUT = new RegExp(
  `(?:${INNER_WORD.source})[^\\d\\n]{0,8}[A-Z]?\\d{1,4}(?:[-—][A-Z]?\\d{1,4}){2,}`,
  "gu",
);
const INNER_WORDS = new RegExp(INNER_WORD.source, "gu");
const OUTER_WORDS = new RegExp(OUTER_WORD.source, "gu");

function lastMatch(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

/** Han text that is no header word. */
export function foreign(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return "";
  return text.replace(HEADER_WORD, "").replace(/[^\p{Script=Han}]/gu, "");
}

/** The last phrase of a text, or line of nothing but a code, that names one piece of land among several. */
export function leadPhrase(text: string): string | null {
  const lines = text.split("\n");
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? "";
    // the last line is the beginning of a row
    const isCode = i < lines.length - 1 && CODE_LINE.test(line.trim());
    const phrase = PIECE_PHRASE.exec(line)?.[1] ?? (isCode ? line : null);
    if (phrase !== null) return squeezed(phrase);
  }
  return null;
}

/** The last line that says whose coordinates follow. */
export function titleOf(text: string): string | null {
  const line = text
    .split("\n")
    .findLast((candidate) => /坐标|界址点|拐点|范围|成果/u.test(candidate) && foreign(candidate) !== "");
  return line === undefined ? null : squeezed(line).replace(/\(?续表?\)?/gu, "");
}

function squeezed(text: string): string {
  return text.replace(/[\s:]/gu, "");
}

/** How often each foreign text stands between two coordinates. */
export function remarkCounts(
  text: string,
  coordinates: readonly CoordinateToken[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < coordinates.length; i++) {
    const own = foreign(text.slice(coordinates[i - 1]?.to, coordinates[i]?.from));
    if (own !== "") counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

/**
 * A row that begins with the code of the next parcel, perhaps with its area behind it, and counts its points from 1
 * again.
 */
const CODE_ROW = new RegExp(
  `\\n[\\s|]{0,8}(?:${PARCEL_CODE.source}|[A-Z]{1,2}\\d{1,3})[\\s|,]{1,12}(?:\\d{1,9}(?:\\.\\d{1,4})?(?:m2|hm2)?[\\s|,]{1,12}){0,2}[A-Za-z]{0,3}0?1[\\s|,:(.、]{0,4}$`,
  "u",
);
/** A line that holds nothing but a code. */
const CODE_LINE = new RegExp(`^(?:${PARCEL_CODE.source}|[A-Z]{1,3}\\d{1,3}) ?:?$`, "u");

/** The code that a line of its own gives, where the row of the next point begins on a line behind it. */
function codeAbove(text: string): string | null {
  const lines = text.split("\n").map((line) => line.replace(/^[\s|]+|[\s|]+$/gu, ""));
  return lines.at(-1) === "" ? null : (lines.slice(1, -1).findLast((line) => CODE_LINE.test(line)) ?? null);
}

/** An item that ends in the label of its first point: 2.乙宗海:1点( */
const FIRST_OF_ITEM = /[^\d.](?:[A-Z]?0?1|A|①)(?:号?点)?[^\d\p{Script=Han}]{0,8}$/u;
/** Longest row head that is looked at, in characters. */
const ROW_HEAD = 60;

/** A line of its own that names a coordinate system, behind which points are counted from 1 again. */
function isOtherSystem(text: string): boolean {
  if (!/\n[\s|]{0,8}[A-Za-z]{0,3}0?1[\s|,:(.、]{0,4}$/u.test(text.slice(-ROW_HEAD))) return false;
  return text
    .split("\n")
    .slice(1, -1)
    .some((line) => line.length <= ROW_HEAD && SYSTEM_LINE.test(line));
}

const SYSTEM_LINE = new RegExp(DATUM_TERMS.map(({ pattern }) => pattern).join("|"), "u");

/**
 * Whether the last clause, new behind the points before, has a figure of an area, is an item of its own or ends in a
 * sign that announces: 东区占地81.93公顷,角点为(
 */
function opensClause(slice: string): boolean {
  const stop = Math.max(...["。", ";", "\n"].map((sign) => slice.lastIndexOf(sign)));
  if (stop < 0) return false;
  const clause = slice.slice(stop + 1);
  if (foreign(clause).length < 2) return false;
  return (
    ITEM_START.test(clause) ||
    AREA_FIGURE.test(clause) ||
    CLOSES.test(clause) ||
    /(?:[:为是由]|[:为是由] ?\()[^\p{Script=Han}]{0,6}$/u.test(clause)
  );
}

/** Words that make what follows the points of a ring. */
const CLOSES = /围成|围合|闭合|圈定|所围|连线|连接/u;
const AREA_FIGURE = /\d ?(?:万?平方|平米|公顷|亩|[hk]?m2|ha(?![A-Za-z]))/u;

/**
 * Cells of another row, one a line or between bars: words in one of them and a figure alone in another.
 * @param lines from the end of the last point to the first number of the next
 */
function isRowOfCells(lines: readonly string[]): boolean {
  const cells = lines.slice(1).flatMap((line) => line.split(/[|\t]/u).map((cell) => cell.trim()));
  if (cells.some((cell) => /[续页]/u.test(cell))) return false;
  return (
    cells.some((cell) => foreign(cell).length >= 2) &&
    cells.some((cell) => /^\d{1,9}(?:\.\d{1,6})?$/u.test(cell))
  );
}

/** How the numbering of points passes over the text between two of them. */
export type Passage =
  /** the next number, or another one of the same count */
  | "goes-on"
  /** points are counted from the first again */
  | "restarts"
  /** neither side has a label */
  | "unlabelled";

/** What is known when the text between two coordinates is read. */
export interface GapAround {
  /** the piece of land named last, and the line that last said whose coordinates follow */
  readonly phrase: string | null;
  readonly title: string | null;
  readonly remarks: ReadonlyMap<string, number>;
  /** metres on one side, degrees on the other */
  readonly otherSystem: boolean;
  readonly numbering: Passage;
  /** three points or more stand before */
  readonly enough: boolean;
  /** and no word between them */
  readonly plain: boolean;
  /** a column says which ring a point belongs to */
  readonly ringed: boolean;
}

/** Reads the text between two coordinates: nothing, junk, or the start of something else. */
export function gapOf(
  text: string,
  from: number,
  to: number,
  { phrase, title, remarks, otherSystem, numbering, enough, plain, ringed }: GapAround,
): Gap {
  const slice = text.slice(from, to);
  const own = foreign(slice);
  if (otherSystem && /[。;]/u.test(slice)) return { kind: "hard", inner: false, phrase: null };
  if (starRow(slice) !== null) return { kind: "hard", inner: false, phrase: null };
  if (own === "") {
    const head = slice.slice(-ROW_HEAD);
    if ((!ringed && CODE_ROW.test(head)) || isOtherSystem(slice))
      return { kind: "hard", inner: false, phrase: null };
    const piece = PIECE_PHRASE.exec(slice)?.[1] ?? codeAbove(slice);
    const named = piece === null ? null : squeezed(piece);
    if (named === null || named === phrase) return { kind: "none", inner: false, phrase: null };
    return { kind: "hard", inner: false, phrase: named };
  }
  const inner = isInner(slice);
  if (inner) return { kind: "hard", inner: true, phrase: null };
  if (enough && RING_CLOSED.test(slice.slice(0, ROW_HEAD)))
    return { kind: "hard", inner: false, phrase: leadPhrase(slice) };
  const lines = slice.split("\n");
  const between = lines.length > 2 ? lines.slice(1, -1).map((line) => line.trim()) : [];
  const ownLine = between.some((line) => foreign(line) !== "");
  const named = leadPhrase(slice);
  const remark = (remarks.get(own) ?? 0) >= COLUMN_OF_REMARKS;
  if (named !== null) {
    if (named === phrase) return { kind: "soft", inner: false, phrase: null };
    const restart = /(?:^|[^\d.])0?1\.?[^\d.]{0,8}$/u.test(slice);
    const sibling =
      phrase !== null &&
      named.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "") ===
        phrase.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "");
    const parts =
      RESERVE_PART.test(named) && (/[。;]/u.test(slice) || (phrase !== null && RESERVE_PART.test(phrase)));
    if (restart || sibling || parts || (ownLine && !remark))
      return { kind: "hard", inner: false, phrase: named };
  }
  if (remark && !(numbering === "restarts" && /面积/u.test(own)))
    return { kind: "soft", inner: false, phrase: null };
  if (own.length >= ANNOUNCER && ANNOUNCEMENT.test(slice.slice(-ROW_HEAD)))
    return { kind: "hard", inner: false, phrase: null };
  if (OUTER_WORD.test(slice)) return { kind: "hard", inner: false, phrase: null };
  if (title !== null && titleOf(slice) === title) return { kind: "soft", inner: false, phrase: null };
  // words, and points counted from the first again: something else begins, whatever the words are
  if (numbering === "restarts") return { kind: "hard", inner: false, phrase: null };
  // a line that names land and announces what follows: 西采区:
  if (between.some((line) => line.endsWith(":") && headingName(line) !== null))
    return { kind: "hard", inner: false, phrase: null };
  if (numbering === "unlabelled" && enough && plain && (opensClause(slice) || isRowOfCells(lines)))
    return { kind: "hard", inner: false, phrase: null };
  const titled =
    between.some((line) => ITEM_START.test(line) && foreign(line) !== "") ||
    (ownLine &&
      /(?:坐标|界址点|拐点|范围)/u.test(slice) &&
      foreign(slice).length >= 2 &&
      !/续|接上|转下/u.test(slice));
  if (titled) return { kind: "hard", inner: false, phrase: null };
  const sentence = /[。;][^\n。;]*\p{Script=Han}{2}/u.test(slice);
  const long = own.length > LONGEST_JUNK || (sentence && own.length > LONGEST_JUNK / 3);
  // a row that names the next parcel in its first cells and counts its points from 1 again
  const [head = "", ...more] = lines.slice(1).map((line) => line.trim());
  const row =
    more.length === 0 &&
    /\p{Script=Han}{2}/u.test(head) &&
    /[\s|,:(]J?0?1(?:[\s|,:(.、)=XxYyNE]|北纬|东经){0,6}$/u.test(slice);
  const clause = slice.slice(Math.max(...["。", ";", "\n"].map((stop) => slice.lastIndexOf(stop))) + 1);
  const item = ITEM_START.test(clause) && foreign(clause).length >= 2 && FIRST_OF_ITEM.test(clause);
  if (row || item) return { kind: "hard", inner: false, phrase: null };
  const restart = ownLine && /(?:^|[^\d.])(?:[A-Za-z]{0,3})0?1\.?[^\d.]{0,8}$/u.test(slice);
  return { kind: long || restart ? "hard" : "soft", inner: false, phrase: null };
}
