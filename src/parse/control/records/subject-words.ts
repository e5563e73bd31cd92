import { LAND_NAME } from "../../lexicon/land-nouns";
import { COUNTED_LOT, LOT_ANNOUNCED, LOT_ASKED, LOT_NAME } from "../../lexicon/parcel-code-forms";
import { LIES_IN, NO_NAME_WORD, PLACE_ENDS, STANDS_FOR_LAND } from "../../lexicon/subject-words";

/** Longest way from the beginning of a paragraph to its first value. */
const LONGEST_HEAD = 240;
const LONGEST_NAME = 40;
/** Shortest and longest place that land is called by. */
const PLACE_LENGTH: readonly [number, number] = [3, 30];

/**
 * What the words before the first value of a paragraph call the land: a lot (桃溪路地块,净用地面积…), whatever is said to lie
 * somewhere (第二中学迁建工程,位于…), or a lot that the paragraph announces. Null where they call it nothing.
 * @param from where the paragraph begins in the folded text
 * @param to where its first value begins
 */
export function subjectWords(text: string, from: number, to: number): string | null {
  const head = text.slice(from, Math.min(to, from + LONGEST_HEAD)).replace(ORDINAL, "");
  const lot = LOT_NAME.exec(head)?.[1] ?? COUNTED_LOT.exec(head)?.[1];
  if (lot !== undefined) return lot;
  return lyingSubject(lastSentence(head)) ?? soleLot(head);
}

/** A list number at the beginning of a paragraph. */
export const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)])/u;

function lastSentence(head: string): string {
  return head.slice(Math.max(head.lastIndexOf("。"), head.lastIndexOf(";"), head.lastIndexOf("\n")) + 1);
}

function lyingSubject(sentence: string): string | null {
  const lies = LIES_IN.exec(sentence);
  if (lies === null) return null;
  // 第四小学新建项目,用地单位为县教育局,位于…: the nearest clause that is a name
  const clauses = sentence
    .slice(0, lies.index)
    .split(/[,:!]/u)
    .map((clause) => clause.replace(WRITTEN_OF, ""));
  if (STANDS_FOR_LAND.test(clauses.at(-1) ?? "")) return null;
  const name = clauses.findLast(
    (clause) =>
      clause.length >= 2 &&
      clause.length <= LONGEST_NAME &&
      !STANDS_FOR_LAND.test(clause) &&
      LAND_NAME.test(clause) &&
      !NO_NAME_WORD.test(clause),
  );
  return name?.replace(AGREED, "") ?? null;
}

/** 您反映的: before the land that a letter is about. */
const WRITTEN_OF =
  /^(?:关于)?(?:您|你|来信|信访人|网友|市民)?(?:来信|来电)?(?:反映|咨询|询问|提到|提及|关注|所述|所说|关心)的/u;

/** 原则同意某小学迁建项目选址于…: before the name. */
const AGREED = /^(?:原则)?同意/u;

/** 地块位于某镇某村,用地面积…: the place by which land is known that has no other name; null where the words tell none. */
export function placeWords(text: string, from: number, to: number): string | null {
  const sentence = lastSentence(text.slice(Math.max(from, to - LONGEST_HEAD), to)).replace(ORDINAL, "");
  const lies = LIES_IN.exec(sentence);
  if (lies === null) return null;
  const before = sentence.slice(0, lies.index);
  const subject = before.slice(before.lastIndexOf(",") + 1);
  if (subject !== "" && !STANDS_FOR_LAND.test(subject)) return null;
  const behind = sentence.slice(lies.index + lies[0].length);
  const end = behind.search(PLACE_ENDS);
  const place = end < 0 ? "" : behind.slice(0, end);
  return place.length >= PLACE_LENGTH[0] && place.length <= PLACE_LENGTH[1] ? place : null;
}

/**
 * The one lot that a text announces by its place (现对桃溪路地块(…)控规调整方案予以公示), else the one that the letter it answers
 * asks for; null for none, or several.
 */
export function soleLot(text: string): string | null {
  return only(text, LOT_ANNOUNCED) ?? only(text, LOT_ASKED);
}

function only(text: string, lots: RegExp): string | null {
  const [name, ...more] = new Set([...text.matchAll(lots)].map(([, lot]) => lot));
  return name === undefined || more.length > 0 ? null : name;
}
