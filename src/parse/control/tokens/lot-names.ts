import { LAND_NAME } from "../../lexicon/land-nouns";
import {
  BARE_NUMBER,
  FIRST_SIDE,
  LOT_AMONG_OTHERS,
  LOT_AT_START,
  LOT_BEFORE_VALUES,
  LOT_BEFORE_VALUES_AT,
  NO_NAME_ABOVE,
  NUMBER_BEFORE_NAME,
  USE_BEFORE,
  VALUE_BEHIND_LOT,
} from "../../lexicon/parcel-code-forms";
import { LIES_AT } from "../../lexicon/place-words";
import { DIVIDED_LAND, OTHER_LAND, PART_OF_LOT, WHOLE_LAND } from "../../lexicon/scope-words";
import { NO_NAME_WORD, STANDS_FOR_LAND } from "../../lexicon/subject-words";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { slotCodeEnd } from "./code-run";
import { type MentionPlace, plainCode, stuck } from "./parcel-codes";
import { type MentionGroup, mentionGroup } from "./parcel-mentions";
import { VOCABULARY } from "./vocabulary";

/** A lot that goes by its place, at the beginning of a line or an item: 洲心公园北地块, with its line to itself or a colon behind it. */
export function lotGroup(mapped: MappedText, at: number, place: MentionPlace): MentionGroup | null {
  const begins = place.lineStart || place.behindOrdinal;
  // 建筑高度:不大于54米 and 0204地块 on the next line: behind the name of an indicator stands its value
  const joint = mapped.text.charAt(at - 1);
  const clause = !begins && joint !== ":";
  if (!begins && (place.figureDue || !":;。,".includes(joint))) return null;
  const side = stuck(FIRST_SIDE, mapped.text, at) ?? "";
  const lot = stuck(LOT_AT_START, mapped.text, at + side.length);
  if (lot === null) return null;
  const name = side + lot;
  if (SEVERAL_LOTS.test(name)) return null;
  const to = at + name.length;
  const behind = mapped.text.slice(to, to + 4);
  // 申请单位:某镇政府 and 论证地块 on the next line
  if (joint === ":" && !begins && crossesLine(mapped, at, to)) return null;
  const ends =
    startsLine(mapped, to) || isApart(mapped, to) || /^[\],:(]/u.test(behind) || LIES_AT.test(behind);
  if (!ends || to >= mapped.text.length || headsLine(mapped, at, to)) return null;
  // …;北门地块(BM-02)占地…: in the middle of a sentence a code in brackets shows that it is one
  if (clause && (behind.charAt(0) !== "(" || !bracketsCode(mapped.text, to + 1))) return null;
  return { parcels: [{ code: null, name, from: at, to }], noun: true, from: at, to };
}

/** 北门粮库地块和某纸厂地块 */
const SEVERAL_LOTS = /(?:地块|宗地)[和及与]./u;

function crossesLine(mapped: MappedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (startsLine(mapped, at)) return true;
  return false;
}

function bracketsCode(text: string, at: number): boolean {
  const end = slotCodeEnd(text, at);
  const code = text.slice(at, end);
  return text.charAt(end) === ")" && /[A-Za-z-]/u.test(code) && /\d/u.test(code);
}

/** 一、项目基本情况, and 地块位于 on the next line: whether the words up to the end of a line within a name are a heading. */
function headsLine(mapped: MappedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (startsLine(mapped, at)) return NO_NAME_ABOVE.test(mapped.text.slice(from, at).trimEnd());
  return false;
}

/**
 * What several lots of one text are called at the beginning of their clauses, before what is said of them: 居住地块用地面积…;
 * 某消防站用地面积…. A single one that is called by what it is for has no name.
 */
export function parallelLots(mapped: MappedText): ReadonlySet<string> {
  const { text } = mapped;
  const found = [...text.matchAll(LOT_BEFORE_VALUES)].flatMap(({ index, 0: printed, 1: name = "" }) =>
    isUse(mapped, index + printed.length - name.length, name) ||
    runsOn(mapped, index + printed.length - name.length, name)
      ? []
      : name,
  );
  found.push(...lotBelowTitle(mapped), ...amongOthers(text));
  const parts = [...text.matchAll(DIVIDED_LAND)].map(([printed]) => printed).join();
  const names = new Set(
    found.filter((name) => isLand(name) && !SEVERAL_LOTS.test(name) && !parts.includes(name)),
  );
  return names.size < 2 ? new Set() : names;
}

/** The lots of lists, where the text names one of them again. */
function amongOthers(text: string): readonly string[] {
  const names = [...text.matchAll(LOT_AMONG_OTHERS)].slice(0, MOST_LOTS).map(([name]) => name);
  return names.some((name) => text.indexOf(name, text.indexOf(name) + name.length) > 0) ? names : [];
}

/** Names of lots in lists. */
const MOST_LOTS = 40;

/** 关于变更规划条件的公告 and, on the next line, 北门粮库地块面积…: the lot at the beginning of the line behind a title, which no sign parts from it. */
function lotBelowTitle(mapped: MappedText): readonly string[] {
  const { text } = mapped;
  for (let at = 1; at < Math.min(text.length, LONGEST_TITLE); at++) {
    if (/[,。;:\n]/u.test(text.charAt(at - 1))) return [];
    if (startsLine(mapped, at)) return [stuck(LOT_BEFORE_VALUES_AT, text, at) ?? []].flat();
  }
  return [];
}

/** Characters of a title. */
const LONGEST_TITLE = 60;

/** 60米 and, on the next line, 地块二 before 面积: words of two lines are no name. */
function runsOn(mapped: MappedText, from: number, name: string): boolean {
  if (!/^\d/u.test(name)) return false;
  for (let at = from + 1; at < from + name.length; at++) if (startsLine(mapped, at)) return true;
  return false;
}

/** 用途:医院, and 医院用地 above 面积: what the land is for. */
function isUse(mapped: MappedText, from: number, name: string): boolean {
  const end = from + name.length;
  const own = mapped.text.startsWith("用地", end) && startsLine(mapped, end + 2);
  return own || USE_BEFORE.test(mapped.text.slice(Math.max(0, from - LONGEST_LABEL), from));
}

/** Signs of the last word of a label and its colon. */
const LONGEST_LABEL = 3;

function isLand(name: string): boolean {
  // 整个地块, 省内同类街区
  if (WHOLE_LAND.test(name) || OTHER_LAND.test(name) || PART_OF_LOT.test(name)) return false;
  return (
    LAND_NAME.test(name) && !name.endsWith("用地") && !STANDS_FOR_LAND.test(name) && !NO_NAME_WORD.test(name)
  );
}

/**
 * One of the `parallel` lots that begins at `at`.
 * @param opens a clause begins there; behind 其中 one may, too
 */
export function parallelLotAt(
  text: string,
  at: number,
  parallel: ReadonlySet<string>,
  opens: boolean,
): MentionGroup | null {
  if (parallel.size === 0 || !(opens || text.startsWith("其中", at - 2))) return null;
  const before = stuck(LOT_BEFORE_VALUES_AT, text, at);
  const name = before !== null && parallel.has(before) ? before : listedLot(text, at, parallel);
  if (name === null) return null;
  const to = at + name.length;
  return { parcels: [{ code: null, name, from: at, to }], noun: true, from: at, to };
}

/** 建筑密度:北门粮库地块≤35%、某纸厂地块≤30%; 出让北门粮库地块、某纸厂地块共2宗: one of the lots before its value alone, or among others. */
function listedLot(text: string, at: number, parallel: ReadonlySet<string>): string | null {
  const name = oneOf(parallel, text, at);
  if (name === null) return null;
  const to = at + name.length;
  if (VALUE_BEHIND_LOT.test(text.slice(to, to + 3))) return name;
  const next = BETWEEN_LOTS.test(text.charAt(to)) && oneOf(parallel, text, to + 1) !== null;
  const last = BETWEEN_LOTS.test(text.charAt(at - 1)) && /(?:地块|宗地)$/u.test(text.slice(at - 3, at - 1));
  return next || last ? name : null;
}

const BETWEEN_LOTS = /^[、和及与]$/u;
/** Signs of the name of one of several lots. */
const LONGEST_LOT = 20;

function oneOf(parallel: ReadonlySet<string>, text: string, at: number): string | null {
  const ahead = text.slice(at, at + LONGEST_LOT);
  const noun = /地块|宗地/u.exec(ahead);
  const name = noun === null ? "" : ahead.slice(0, noun.index + noun[0].length);
  return parallel.has(name) ? name : null;
}

/**
 * Where the number ends that stands before the name of a parcel, [地块一]鸥洲路12号地块, NO.2 老船厂东地块; `at` where the number
 * is all that the text calls the parcel.
 */
export function numberedNameAt(mapped: MappedText, at: number): number {
  if (!startsLine(mapped, at)) return at;
  const bare = stuck(BARE_NUMBER, mapped.text, at);
  const number = bare ?? stuck(NUMBER_BEFORE_NAME, mapped.text, at);
  if (number === null) return at;
  const to = at + number.length;
  // No.1 and DD-08-16 behind a gap, which the text has dropped
  if (LETTER.test(mapped.text.charAt(to)) && /[\dA-Za-z]$/u.test(number) && !isApart(mapped, to)) return at;
  // [宗地1], and its code behind a label on the next line
  const label = startsLine(mapped, to) && number.startsWith("[") ? VOCABULARY.at(mapped.text, to) : null;
  if (label !== null && "field" in label && label.field.field === "code") return to;
  if (startsLine(mapped, to) || (bare !== null && !isApart(mapped, to))) return at;
  const place = { figureDue: false, clauseStart: true, behindOrdinal: true, lineStart: false };
  const group = mentionGroup(mapped.text, to, place);
  const named = group?.noun === true || lotGroup(mapped, to, place) !== null;
  return named || codeLine(mapped, to, place) !== null ? to : at;
}

const LETTER = /[A-Za-z]/u;

/**
 * A code of any form that has its line to itself behind a list number, as a heading of what follows:
 * (一)某湾(挂)2025-06号. Without the list number it is that of a paper.
 */
export function codeLine(mapped: MappedText, at: number, place: MentionPlace): MentionGroup | null {
  if (!place.behindOrdinal) return null;
  const { text } = mapped;
  const to = slotCodeEnd(text, at);
  const code = text.slice(at, to);
  if (to >= text.length || STANDARD.test(code) || !LETTERED.test(code) || !/\d/u.test(code)) return null;
  if (!startsLine(mapped, to) && text.charAt(to) !== "\n") return null;
  return { parcels: [{ code: plainCode(code), name: null, from: at, to }], noun: true, from: at, to };
}

/** Letters, words or the brackets of a year: more than figures and strokes. */
const LETTERED = /[A-Za-z\p{Script=Han}([〔]/u;

/** GB50180-2018: the year of a standard stands behind its number, that of a lot before it. */
const STANDARD = /^[A-Z]{2,3}\/?T?-?\d{2,6}-(?:19|20)\d\d$/u;
