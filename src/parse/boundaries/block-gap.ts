import type { CoordinateToken } from "../layout/coordinate-token";
import { DATUM_TERMS } from "../lexicon/datum-terms";
import { LAND_NAME } from "../lexicon/land-nouns";
import { AREA_CLAUSE, PARCEL_CODE } from "../lexicon/parcel-terms";
import {
  ANNOUNCEMENT,
  ITEM_START,
  OUTER_WORD,
  PIECE_PHRASE,
  RANGE_OF_OTHERS,
  RESERVE_PART,
  RING_CLOSED,
} from "../lexicon/table-terms";
import { foreign } from "./foreign";
import {
  countsPages,
  isNaming,
  isNoLand,
  NOTE_BEHIND,
  rowName,
  turnsCountedPage,
  turnsPage,
} from "./gap-lines";
import { isRowOfCells, opensClause, opensSentence, sizesAnother, titlesAnother } from "./gap-words";
import { headingName } from "./heading";
import { isInner } from "./inner-words";
import { isGeneric, landName } from "./land-name";
import { codeAbove, leadPhrase, squeezed, titleOf } from "./lead-phrase";
import { isNote } from "./note-line";
import {
  areSiblings,
  headBetween,
  namesBelowSize,
  opensLand,
  type SlotHead,
  yearAbove,
} from "./sibling-heads";
import { starRow } from "./star-row";
import { tellsOther } from "./told-values";

/** Words of a column that are the name of land: where the points are counted from the first again they name the next. */
function namesLand(own: string): boolean {
  return LAND_NAME.test(own) && landName(own) !== null && !isGeneric(own);
}

/** What the text between two coordinates makes of them. */
export interface Gap {
  readonly kind: "none" | "soft" | "hard";
  readonly inner: boolean;
  readonly phrase: string | null;
}

/** Nothing; and the start of something else. */
export const NO_GAP: Gap = { kind: "none", inner: false, phrase: null };
const SOFT: Gap = { ...NO_GAP, kind: "soft" };
export const HARD: Gap = { ...NO_GAP, kind: "hard" };

/** Shortest text of its own that can announce other points. */
const ANNOUNCER = 4;
/** Longest text of its own between two rows that may be a stray line of the page. */
const LONGEST_JUNK = 24;
/** So many like texts between rows are a column of remarks. */
const COLUMN_OF_REMARKS = 3;

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
  `\\n[\\s|]{0,8}(?:\\d{1,3}[\\s|,]{1,6})?(?:${PARCEL_CODE.source}|[A-Z]{1,2}\\d{1,3})[\\s|,]{1,12}(?:\\d{1,9}(?:\\.\\d{1,4})?(?:m2|hm2)?[\\s|,]{1,12}){0,2}[A-Za-z]{0,3}0?1[\\s|,:(.、]{0,4}$`,
  "u",
);
/** An item that ends in the label of its first point: 2.乙宗海:1点( */
const FIRST_OF_ITEM = /[^\d.](?:[A-Z]?0?1|A|①)(?:号?点)?[^\d\p{Script=Han}]{0,8}$/u;
/** A line of nothing but the word for points and a colon. */
const POINTS_HEAD = /\n[\s|]{0,4}(?:(?:界址|边界|[拐角])点?|界桩)(?:坐标)?:[\s|]{0,4}\n/u;
/** Longest row head that is looked at, in characters. */
const ROW_HEAD = 60;

/** A line of its own that names a coordinate system. */
function namesSystem(text: string): boolean {
  return text
    .split("\n")
    .slice(1, -1)
    .some((line) => line.length <= ROW_HEAD && SYSTEM_LINE.test(line));
}

const SYSTEM_LINE = new RegExp(DATUM_TERMS.map(({ pattern }) => pattern).join("|"), "u");

/** How the numbering of points passes over the text between two of them. */
export type Passage =
  /** the next number */
  | "counts-on"
  /** another one of the same count, or none */
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
  /** another notation, order or series of labels on either side, or a ring that is closed before */
  readonly otherPrint: boolean;
  readonly numbering: Passage;
  /** three points or more stand before */
  readonly enough: boolean;
  /** and no word between them */
  readonly plain: boolean;
  /** a column says which ring a point belongs to */
  readonly ringed: boolean;
  /** lines that stand above the first point of the block, or elsewhere once more */
  readonly known: (line: string) => boolean;
  /** the heading right above the first point of the block */
  readonly slot: SlotHead;
  /** the keys above the first point of the block, and what stands for them */
  readonly values: ReadonlyMap<string, string>;
  /** where the row of the next point begins */
  readonly rowFrom: number;
}

/** Reads the text between two coordinates: nothing, junk, or the start of something else. */
export function gapOf(
  text: string,
  from: number,
  to: number,
  {
    phrase,
    title,
    remarks,
    otherSystem,
    otherPrint,
    numbering,
    enough,
    plain,
    ringed,
    known,
    slot,
    values,
    rowFrom,
  }: GapAround,
): Gap {
  const slice = text.slice(from, to);
  const own = foreign(slice);
  const code = codeAbove(text.slice(from, rowFrom));
  if (otherSystem && /[。;]/u.test(slice)) return HARD;
  if (starRow(slice) !== null) return HARD;
  const year = yearAbove(text.slice(from, rowFrom).split("\n").slice(1, -1));
  const opens = numbering === "restarts" || slot.year !== null || (enough && /。\s*\n/u.test(slice));
  if (year !== null && year !== slot.year && opens) return HARD;
  if (own === "") {
    const head = slice.slice(-ROW_HEAD);
    if ((!ringed && CODE_ROW.test(head)) || (numbering === "restarts" && namesSystem(slice))) return HARD;
    // 界址点: below points of another series
    if (enough && otherPrint && POINTS_HEAD.test(slice)) return HARD;
    const piece = PIECE_PHRASE.exec(slice)?.[1] ?? code;
    const named = piece === null ? null : squeezed(piece);
    if (named === null || named === phrase) return NO_GAP;
    return { ...HARD, phrase: named };
  }
  const inner = isInner(slice);
  if (inner) return { kind: "hard", inner: true, phrase: null };
  if (enough && RING_CLOSED.test(slice.slice(0, ROW_HEAD))) return { ...HARD, phrase: leadPhrase(slice) };
  const lines = slice.split("\n");
  const between = lines.length > 2 ? lines.slice(1, -1).map((line) => line.trim()) : [];
  const ownLine = between.some((line) => foreign(line) !== "");
  const named = leadPhrase(slice, rowFrom - from);
  const said = between.filter((line) => foreign(line) !== "");
  const further = said.filter((line) => !known(line) && !countsPages(line));
  const row = foreign(lines.at(-1) ?? "") === "";
  const names = further.filter(
    (line) =>
      rowName(line) !== null ||
      (!AREA_CLAUSE.test(line) && !isNote(line) && !/:.|[。;]$/u.test(line.replace(NOTE_BEHIND, ""))),
  );
  if (numbering === "counts-on") {
    if (row && turnsPage(said, known)) return SOFT;
    if (turnsCountedPage(text.slice(from, rowFrom).split("\n").slice(1, -1), known)) return SOFT;
  }
  // 矿山名称:乙矿 opens what follows, whatever the count
  if (enough && further.some(isNaming)) return HARD;
  if (code !== null && code !== phrase) return { ...HARD, phrase: code };
  const remark = (remarks.get(own) ?? 0) >= COLUMN_OF_REMARKS;
  if (named !== null) {
    if (named === phrase) return SOFT;
    const restart = /(?:^|[^\d.])0?1\.?[^\d.]{0,8}$/u.test(slice);
    const sibling =
      phrase !== null &&
      named.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "") ===
        phrase.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "");
    const parts =
      RESERVE_PART.test(named) && (/[。;]/u.test(slice) || (phrase !== null && RESERVE_PART.test(phrase)));
    if (restart || sibling || parts || (ownLine && !remark)) return { ...HARD, phrase: named };
  }
  const other = numbering === "restarts" && (/面积/u.test(own) || (enough && ownLine && namesLand(own)));
  if (remark && !other) return SOFT;
  const head = headBetween(text.slice(from, rowFrom), names);
  if (enough && plain && numbering !== "restarts" && areSiblings(slot, head)) return HARD;
  // a line of words, and the figures behind it are printed in another way or begin another ring
  if (enough && otherPrint && !remark && (names.length > 0 || (head.heads && head.name !== null)))
    return HARD;
  // behind a sentence with a single point
  if (!enough && opensLand(head) && /。\s*\n/u.test(slice)) return HARD;
  if (own.length >= ANNOUNCER && ANNOUNCEMENT.test(slice.slice(-ROW_HEAD))) return HARD;
  if (OUTER_WORD.test(slice)) return HARD;
  if (title !== null && titleOf(slice) === title) {
    // the head of the next page repeats the title; above other points it names other land, or tells other values
    if (further.length === 0) return SOFT;
    if (numbering !== "restarts" && further.every(isNoLand) && !tellsOther(further, values)) return SOFT;
    if (further.some((line) => ITEM_START.test(line))) return HARD;
  }
  if (enough && (tellsOther(further, values) || sizesAnother(between, further))) return HARD;
  if (enough && slot.name !== null && namesBelowSize(further, slot.name)) return HARD;
  // words, and points counted from the first again: something else begins, whatever the words are
  if (numbering === "restarts") return HARD;
  if (enough && opensSentence(lines, phrase)) return HARD;
  // a line that names land and announces what follows: 西采区:
  if (between.some((line) => line.endsWith(":") && headingName(line) !== null)) return HARD;
  if (numbering === "unlabelled" && enough && plain && (opensClause(slice) || isRowOfCells(lines)))
    return HARD;
  const titled =
    between.some((line) => ITEM_START.test(line) && foreign(line) !== "") ||
    (ownLine &&
      /(?:坐标|界址点|拐点|范围)/u.test(slice) &&
      foreign(slice).length >= 2 &&
      !/续|接上|转下/u.test(slice));
  if (titled || (enough && lines.length > 1 && titlesAnother(lines.at(-1) ?? "", phrase))) return HARD;
  const sentence = /[。;][^\n。;]*\p{Script=Han}{2}/u.test(slice);
  const long = own.length > LONGEST_JUNK || (sentence && own.length > LONGEST_JUNK / 3);
  // a row that names the next parcel in its first cells and counts its points from 1 again
  const [rowHead = "", ...more] = lines.slice(1).map((line) => line.trim());
  const opensRow =
    more.length === 0 &&
    /\p{Script=Han}{2}/u.test(rowHead) &&
    /[\s|,:(]J?0?1(?:[\s|,:(.、)=XxYyNE]|北纬|东经){0,6}$/u.test(slice);
  const clause = slice.slice(Math.max(...["。", ";", "\n"].map((stop) => slice.lastIndexOf(stop))) + 1);
  const item = ITEM_START.test(clause) && foreign(clause).length >= 2 && FIRST_OF_ITEM.test(clause);
  if (opensRow || item || (enough && plain && RANGE_OF_OTHERS.test(slice))) return HARD;
  const restart = ownLine && /(?:^|[^\d.])(?:[A-Za-z]{0,3})0?1\.?[^\d.]{0,8}$/u.test(slice);
  return { kind: long || restart ? "hard" : "soft", inner: false, phrase: null };
}
