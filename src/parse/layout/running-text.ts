import { AREA_UNIT } from "../lexicon/area-units";
import { BULLET } from "../lexicon/bullets";
import { either } from "../lexicon/either";
import { DECISION_START } from "../lexicon/place-words";
import { PROTECTED_SUFFIXES, ZONE_SUFFIXES } from "../lexicon/zone-suffixes";
import { foldedText, foldedUnit, foldedWithPlaces } from "../text/folded-character";
import { isEven } from "../text/folded-line";
import { EvenText, type MappedText, MappedTextBuilder } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";
import type { Line } from "./line";
import { openEnds } from "./open-ends";

/** A line that begins with one of these starts a paragraph: 一、 甲、 (一) 1. 1、 ① 第三条 附件 ● */
const ORDINAL = new RegExp(
  String.raw`^(?:[一二三四五六七八九十百]{1,4}\s?、|[甲乙丙丁戊己庚辛壬癸]\s?、(?![甲乙丙丁戊己庚])|\([一二三四五六七八九十百\d]{1,4}\)|\d{1,3}\s?[、.](?!\s?\d+\s?(?:${AREA_UNIT}|[米%](?!\s?[<≤])|[,;。)]|\.(?!\d{1,2}%?\s?[<≤])|$))|[①-⑳❶-❿➀-➓]|第[一二三四五六七八九十百\d]{1,4}[条章节]|议题\s?[一二三四五六七八九十\d]{1,2}(?=[:、\s]|《)|附\s?(?:件|表|图)|[-·]\s|\[\p{Script=Han}{1,12}[A-Z\d]{0,3}\](?=\s|$)|${BULLET}(?!${BULLET}))`,
  "u",
);

/** 1) starts a paragraph too, unless it closes the bracket that the line before left open. */
const BRACKET_ORDINAL = /^\d{1,2}\)/u;

const SENTENCE_END = "。;:!?";

/**
 * Running text of the given lines: furniture and banners left out, hard wraps joined, blanks dropped (kept single
 * between digits and between Latin letters, so that no two numbers grow together), decimals repaired
 * ("3. 50" is "3.50"), and a line feed where a paragraph begins.
 * @param parted a paragraph begins where the list leaves lines of the source out, too
 */
export function runningText(source: SourceText, lines: readonly Line[], parted = false): MappedText {
  const builder = new MappedTextBuilder(source, lengthOf(lines));
  let previous = "";
  let number = lines[0]?.number ?? 0;
  let cut = false;
  const endsOpen = openEnds(source, lines);
  let above: Line | null = null;
  for (const line of lines) {
    // lines between were taken out, as those of a table are
    if (parted && line.number > number + 1) cut = true;
    number = line.number;
    // a page may end within a sentence
    if (line.kind === "furniture") above = null;
    if (line.kind !== "text") continue;
    if (builder.length > 0) {
      const ends = endsSentence(previous) || startsParagraph(line.text, previous);
      if (cut || ends || (above !== null && endsOpen(above, line)))
        builder.push("\n", line.start, line.start);
      else if (
        !isTornDecimal(previous, line.text) &&
        (keepsBlank(builder.last, line.text.charCodeAt(0)) ||
          AREA_END.test(previous) ||
          LETTERS_FIRST.test(line.text))
      )
        builder.push(" ", line.start, line.start);
    }
    pushLine(builder, source, line);
    cut = false;
    previous = line.text;
    above = line;
  }
  return builder.build();
}

/** Running text of a stretch of one line. */
export function stretchText(source: SourceText, start: number, end: number): MappedText {
  if (!hasBlank(source.text, start, end) && isEven(source.text, start, end))
    return new EvenText(source, foldedText(source.text, start, end), start);
  const text = source.text.slice(start, end);
  return runningText(source, [{ number: 1, start, end, kind: "text", text }]);
}

/** Whether a sign of a stretch is folded to a blank. */
function hasBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isBlank(foldedUnit(text.charCodeAt(i)).charCodeAt(0))) return true;
  return false;
}

/** Code units of the lines, their ends included. */
function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.end - line.start + 1, 0);
}

/** Whether a line, folded, begins a paragraph although no sign ends the line before it. */
export function startsParagraph(line: string, before: string): boolean {
  return (
    isNumbered(line, before) ||
    bothCoded(before, line) ||
    isItemBelowItem(before, line) ||
    isLotBelowHeading(before, line) ||
    isZoneBelowHeading(before, line) ||
    isDecisionBelowMatter(before, line)
  );
}

/** (三)地块开发控制 above 1#地块: the short line of an item is a heading, and what names a lot begins below it. */
function isLotBelowHeading(before: string, after: string): boolean {
  return LOT_START.test(after) && HEADING.test(before) && ORDINAL.test(before.replace(/^…+/u, ""));
}

/** 一、自然保护地 above 某自然保护区总面积…: the same with a zone. */
function isZoneBelowHeading(before: string, after: string): boolean {
  const head = before.replace(/^…+/u, "");
  return HEADING.test(head) && ORDINAL.test(head) && ZONE_START.test(after.slice(0, LONGEST_ZONE_START));
}

const LONGEST_ZONE_START = 40;
const ZONE_START = new RegExp(
  `^\\p{Script=Han}{2,16}?(?:${either(`${PROTECTED_SUFFIXES} ${ZONE_SUFFIXES}`)})(?:规划|核准|批准|控制|总|用地)*(?:面积|占地|位于|东[至临起以]|四至|范围|[:,(])`,
  "u",
);

/** 一、关于某地块控制指标的请示 above 会议原则同意…: the item of minutes is a line of its own. */
function isDecisionBelowMatter(before: string, after: string): boolean {
  return DECISION_START.test(after) && !/[,;。]/u.test(before) && ORDINAL.test(before.replace(/^…+/u, ""));
}

const HEADING = /^[^,;。:]{4,18}$/u;
const LOT_START =
  /^(?:(?:\d{1,3}|[A-Z]\d{0,3}|[一二三四五六七八九十]{1,3}) ?[#号]? ?(?:地块|宗地)[(:,]|[^,。;:()]{2,24}(?:地块|宗地):$)/u;

function isNumbered(text: string, before: string): boolean {
  if (BRACKET_ORDINAL.test(text)) return before.lastIndexOf("(") <= before.lastIndexOf(")");
  return ORDINAL.test(text);
}

/** A list of codes ends its line, and the next line begins with one: the two are no one code. */
function bothCoded(before: string, after: string): boolean {
  return CODE_END.test(before.slice(-LONGEST_CODE)) && CODE_START.test(after.slice(0, LONGEST_CODE));
}

/** QC-05:东至甲路,北至国道 above QC-06:东至丁路: two entries of one list. */
function isItemBelowItem(before: string, after: string): boolean {
  return CODE_HEAD.test(after.slice(0, LONGEST_CODE)) && CODE_HEAD.test(before.slice(0, LONGEST_CODE));
}

const CODE_HEAD = /^[A-Za-z]{1,4}\d{0,4}(?:-\d{1,4}){1,3}:/u;

const LONGEST_CODE = 24;
const CODE_END = /[A-Za-z]{1,4}\d{0,4}(?:-\d{1,4}){1,3}$/u;
const CODE_START = /^[A-Za-z]{1,4}\d{0,4}(?:-\d{1,4}){1,3}(?:[:(]|地块)/u;

function endsSentence(text: string): boolean {
  return text !== "" && SENTENCE_END.includes(text.charAt(text.length - 1));
}

/** Whether a blank stays between two characters: no two numbers or words grow together. */
export function keepsBlank(before: number, after: number): boolean {
  if (isDigit(after)) return isDigit(before) || before === POINT;
  return isLatin(before) && isLatin(after);
}

/** 61872m2 and R on the next line are not one word either; nor are 15m and a figure. */
const AREA_END = /(?:m2|㎡|m²|\dm)$/u;

/** Letters for an indicator at the beginning of a line are no part of the code above. */
const LETTERS_FIRST = /^(?:FAR|GAR|BD|BH|GR)(?![A-Za-z\d-])/iu;

/** Signs of the end of an area or a height. */
const LONGEST_END = 4;

/** 5288㎡ FAR≤2.0: whether the letters at `from` begin a word of their own behind the unit that ends at `to`. */
function partsUnit(text: string, to: number, from: number): boolean {
  return isLatin(text.charCodeAt(from)) && AREA_END.test(text.slice(Math.max(0, to - LONGEST_END), to));
}

/** 24981. over 35, with nothing else in either: the figure of a narrow cell. 1. over 3000 is an item and its figure. */
function isTornDecimal(before: string, after: string): boolean {
  if (!/^[≤≥<>]?\d{1,9}\.$/u.test(before)) return false;
  return (/^\d{1,2}\.$/u.test(before) ? /^\d{1,2}%?$/u : /^\d{1,4}%?$/u).test(after);
}

const POINT = 0x2e;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  return unit >= 0x80 && (unit < 0x2e80 || unit > 0xfa00) && String.fromCharCode(unit).trim() === "";
}

function pushLine(builder: MappedTextBuilder, source: SourceText, line: Line): void {
  const { text, places } = foldedWithPlaces(source.text, line.start, line.end);
  const place = (index: number): number => places?.[index] ?? line.start + index;
  let from = 0;
  let joinedTo = 0;
  while (from < text.length) {
    let to = from;
    while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
    for (let i = from; i < to; i++) builder.pushUnit(text.charCodeAt(i), place(i));
    from = to;
    while (from < text.length && isBlank(text.charCodeAt(from))) from++;
    if (from === text.length || to === 0) continue;
    const end = decimalEnd(text, to, from, joinedTo, places);
    if (end > 0) joinedTo = end;
    else if (keepsBlank(builder.last, text.charCodeAt(from)) || partsUnit(text, to, from))
      builder.pushUnit(0x20, place(to));
  }
}

/**
 * Where the decimal ends that the blanks from `to` to `from` have torn behind its point; 0 where they stand in none.
 * "3. 50" and "3 . 50" are decimals; "3. 2009年" is a list number before a year, "1. 2. 3" a list.
 * @param joinedTo end of the decimal mended before, whose digits begin no other
 */
function decimalEnd(
  text: string,
  to: number,
  from: number,
  joinedTo: number,
  places: readonly number[] | null,
): number {
  if (text.charCodeAt(to - 1) !== POINT || !isDigit(text.charCodeAt(from))) return 0;
  let point = to - 1;
  // 1 . 2: the point stands apart from both
  while (point > joinedTo && isBlank(text.charCodeAt(point - 1))) point--;
  let first = point;
  while (first > joinedTo && isDigit(text.charCodeAt(first - 1))) first--;
  if (first === point) return 0;
  const before = first === 0 ? 0 : text.charCodeAt(first - 1);
  if (isDigit(before) || before === POINT) return 0;
  // the 2 of a ㎡ is no number
  if (places !== null && first > 0 && places[first] === places[first - 1]) return 0;
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  let behind = end;
  while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++;
  return text.charAt(behind) === "年" ? 0 : end;
}
