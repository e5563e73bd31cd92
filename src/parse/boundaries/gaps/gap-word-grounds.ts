import { LAND_NAME } from "../../lexicon/land-nouns";
import {
  ANNOUNCEMENT,
  ITEM_START,
  OUTER_WORD,
  RANGE_OF_OTHERS,
  RESERVE_PART,
  RING_CLOSED,
} from "../../lexicon/table-terms";
import { foreign } from "../names/foreign";
import { headingName } from "../names/heading";
import { isGeneric, landName } from "../names/land-name";
import { tellsState } from "../names/states-of-land";
import { type Gap, HARD, SOFT } from "./gap";
import { type GapGround, opensWhere } from "./gap-grounds";
import { isNaming, isNoLand, turnsCountedPage, turnsPage } from "./gap-lines";
import type { GapText, WordedGap } from "./gap-text";
import { isRowOfCells, opensClause, opensSentence, sizesAnother, titlesAnother } from "./gap-words";
import { isInner } from "./inner-words";
import { leadPhrase, titleOf } from "./lead-phrase";
import { areSiblings, headBetween, namesBelowSize, opensLand } from "./sibling-heads";
import { tellsOther } from "./told-values";

/** What the words about a ring make of it, before they are read line by line. */
export const GROUNDS_OF_RINGS: readonly GapGround<GapText>[] = [
  ({ slice }) => (isInner(slice) ? { ...HARD, inner: true } : null),
  ({ enough, slice }) =>
    enough && RING_CLOSED.test(slice.slice(0, ROW_HEAD)) ? { ...HARD, phrase: leadPhrase(slice) } : null,
];

/** What words between two points make of them, in order: the first that holds is taken, the last one always does. */
export const GROUNDS_OF_WORDS: readonly GapGround<WordedGap>[] = [
  pageBreak,
  // 矿山名称:乙矿 opens what follows, whatever the count
  opensWhere(({ enough, further }) => enough && further.some(isNaming)),
  ({ code, phrase }) => (code !== null && code !== phrase ? { ...HARD, phrase: code } : null),
  namedPiece,
  // a column of remarks has one at every point; a row with a ring in one cell may end in a word that others have too
  (gap) => (gap.remark && !namesOther(gap) && !opensCells(gap) ? SOFT : null),
  opensWhere(standsBesideSibling),
  opensWhere(headsOtherPrint),
  // behind a sentence with a single point
  opensWhere((gap) => !gap.enough && opensLand(headOf(gap)) && /。\s*\n/u.test(gap.slice)),
  opensWhere(({ own, slice }) => own.length >= ANNOUNCER && ANNOUNCEMENT.test(slice.slice(-ROW_HEAD))),
  opensWhere(({ slice }) => OUTER_WORD.test(slice)),
  titleAgain,
  opensWhere(
    ({ enough, further, values, between }) =>
      enough && (tellsOther(further, values) || sizesAnother(between, further)),
  ),
  opensWhere(
    ({ enough, slot, further }) => enough && slot.name !== null && namesBelowSize(further, slot.name),
  ),
  // words, and points counted from the first again: something else begins, whatever the words are
  opensWhere(({ numbering }) => numbering === "restarts"),
  opensWhere(({ enough, lines, phrase }) => enough && opensSentence(lines, phrase)),
  // a line that names land and announces what follows: 西采区:
  opensWhere(({ between }) => between.some((line) => line.endsWith(":") && headingName(line) !== null)),
  opensWhere(
    ({ numbering, enough, plain, slice }) =>
      numbering === "unlabelled" && enough && plain && opensClause(slice),
  ),
  opensWhere(opensCells),
  opensWhere(isTitled),
  opensWhere(
    ({ enough, lines, phrase }) => enough && lines.length > 1 && titlesAnother(lines.at(-1) ?? "", phrase),
  ),
  opensWhere(opensRow),
  opensWhere(opensItem),
  opensWhere(({ enough, plain, slice }) => enough && plain && RANGE_OF_OTHERS.test(slice)),
  opensWhere(isLong),
  opensWhere(
    ({ ownLine, slice }) => ownLine && /(?:^|[^\d.])(?:[A-Za-z]{0,3})0?1\.?[^\d.]{0,8}$/u.test(slice),
  ),
  () => SOFT,
];

/** Shortest text of its own that can announce other points. */
const ANNOUNCER = 4;
/** Longest text of its own between two rows that may be a stray line of the page. */
const LONGEST_JUNK = 24;
/** Longest row head that is looked at, in characters. */
const ROW_HEAD = 60;
/** An item that ends in the label of its first point: 2.乙宗海:1点( */
const FIRST_OF_ITEM = /[^\d.](?:[A-Z]?0?1|A|①)(?:号?点)?[^\d\p{Script=Han}]{0,8}$/u;

/** The next number stands on the next page. */
function pageBreak({ numbering, lines, said, above, known }: WordedGap): Gap | null {
  if (numbering !== "counts-on") return null;
  const row = foreign(lines.at(-1) ?? "") === "";
  if (row && turnsPage(said, known)) return SOFT;
  return turnsCountedPage(above.split("\n").slice(1, -1), known) ? SOFT : null;
}

/** The words name a piece of land: the same one again, or another. */
function namedPiece({ named, phrase, slice, ownLine, remark, numbering, further }: WordedGap): Gap | null {
  if (named === null) return null;
  // 地块一(调整后) below the points of 地块一(原)
  if (named === phrase) return numbering === "restarts" && further.some(tellsState) ? HARD : SOFT;
  const restart = /(?:^|[^\d.])0?1\.?[^\d.]{0,8}$/u.test(slice);
  const sibling = phrase !== null && withoutCount(named) === withoutCount(phrase);
  const parts =
    RESERVE_PART.test(named) && (/[。;]/u.test(slice) || (phrase !== null && RESERVE_PART.test(phrase)));
  return restart || sibling || parts || (ownLine && !remark) ? { ...HARD, phrase: named } : null;
}

/** 一采区, 二采区: the words without the number. */
function withoutCount(name: string): string {
  return name.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "");
}

/** Where the points are counted from the first again, a size or a name of land among the words is that of the next. */
function namesOther({ numbering, own, enough, ownLine, between }: WordedGap): boolean {
  if (numbering !== "restarts") return false;
  const heads = between.some((line) => foreign(line) === "" && headsColumns(line));
  return /面积/u.test(own) || (enough && ownLine && (heads || namesLand(own)));
}

/** Whether a line holds words in cells apart: the header of columns. */
function headsColumns(line: string): boolean {
  return /[\t|]| {2}/u.test(line) && /\p{Script=Han}/u.test(line);
}

function namesLand(own: string): boolean {
  return LAND_NAME.test(own) && landName(own) !== null && !isGeneric(own);
}

/** Behind points without labels, a row of cells with words and figures of its own. */
function opensCells({ numbering, enough, plain, lines }: WordedGap): boolean {
  return numbering === "unlabelled" && enough && plain && isRowOfCells(lines);
}

function headOf({ above, names }: WordedGap): ReturnType<typeof headBetween> {
  return headBetween(above, names);
}

function standsBesideSibling(gap: WordedGap): boolean {
  const { enough, plain, numbering, slot } = gap;
  return enough && plain && numbering !== "restarts" && areSiblings(slot, headOf(gap));
}

/** A line of words, and the figures behind it are printed in another way or begin another ring. */
function headsOtherPrint(gap: WordedGap): boolean {
  const { enough, otherPrint, remark, names } = gap;
  if (!enough || !otherPrint || remark) return false;
  const head = headOf(gap);
  return names.length > 0 || (head.heads && head.name !== null);
}

/** The head of the next page repeats the title; above other points it names other land, or tells other values. */
function titleAgain({ title, slice, further, numbering, values }: WordedGap): Gap | null {
  if (title === null || titleOf(slice) !== title) return null;
  if (further.length === 0) return SOFT;
  if (numbering !== "restarts" && further.every(isNoLand) && !tellsOther(further, values)) return SOFT;
  return further.some((line) => ITEM_START.test(line)) ? HARD : null;
}

/** An item in a line of its own, or the title of a table of points. */
function isTitled({ between, ownLine, slice }: WordedGap): boolean {
  if (between.some((line) => ITEM_START.test(line) && foreign(line) !== "")) return true;
  if (!ownLine || !/(?:坐标|界址点|拐点|范围)/u.test(slice)) return false;
  return foreign(slice).length >= 2 && !/续|接上|转下/u.test(slice);
}

/** Words that are too many for a stray line of the page, or a sentence behind another. */
function isLong({ slice, own }: WordedGap): boolean {
  const sentence = /[。;][^\n。;]*\p{Script=Han}{2}/u.test(slice);
  return own.length > LONGEST_JUNK || (sentence && own.length > LONGEST_JUNK / 3);
}

/** A row that names the next parcel in its first cells and counts its points from 1 again. */
function opensRow({ lines, slice }: WordedGap): boolean {
  const [head = "", ...more] = lines.slice(1).map((line) => line.trim());
  return (
    more.length === 0 &&
    /\p{Script=Han}{2}/u.test(head) &&
    /[\s|,:(]J?0?1(?:[\s|,:(.、)=XxYyNE]|北纬|东经){0,6}$/u.test(slice)
  );
}

function opensItem({ slice }: WordedGap): boolean {
  const clause = slice.slice(Math.max(...["。", ";", "\n"].map((stop) => slice.lastIndexOf(stop))) + 1);
  return ITEM_START.test(clause) && foreign(clause).length >= 2 && FIRST_OF_ITEM.test(clause);
}
