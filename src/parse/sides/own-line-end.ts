import { BULLET } from "../lexicon/bullets";

import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";
import { isWhole } from "./other-lines";

/** Fewest sides above the last one that show that each has a line. */
const LINES_ABOVE = 2;
/** Widest indentation, and longest line, that are measured. */
const LONGEST_INDENT = 40;
const LONGEST_LINE = 120;
/** Room at the end of a line, in characters, in which its next word would have stood. */
const ROOM = 2;

/**
 * Where the last of sides that have a line each ends: a line with room left, as one above or below it shows, was not
 * broken for want of it, so that the words below are no part of the side.
 * @param sides where the sides begin, the last one included; @param from where its words begin (`to` exclusive)
 */
export function ownLineEnd(mapped: MappedText, sides: readonly number[], from: number, to: number): number {
  const { source, starts, ends } = mapped;
  const last = sides.at(-1) ?? from;
  if (beginsLine(mapped, from) && areLabelsAlone(mapped, sides)) return lineEnd(mapped, from, to);
  if (sides.length > LINES_ABOVE && areInOneLine(mapped, sides[0] ?? from, last))
    return shortLineEnd(mapped, from, to);
  if (sides.length <= LINES_ABOVE || !sides.slice(1).every((at) => opensLine(mapped, at))) return to;
  for (let at = from + 1; at < to; at++) {
    if (!source.text.slice(ends[at - 1], starts[at]).includes("\n")) continue;
    if (goesOnBelowFoot(mapped, last, at)) return to;
    const widest = Math.max(
      ...[...sides.slice(0, -1), at].map((index) => lineWidth(source.text, starts[index] ?? 0)),
    );
    const isShort = lineWidth(source.text, starts[last] ?? 0) + ROOM <= widest;
    return isShort && /\p{Script=Han}/u.test(mapped.text.charAt(at)) ? at : to;
  }
  return to;
}

/** 东至 / 甲路 / 南至 / 乙河: whether the directions have a line each and so have their words. */
function areLabelsAlone({ source, starts }: MappedText, sides: readonly number[]): boolean {
  const blocks = sides
    .slice(1)
    .map((next, index) => source.text.slice(starts[sides[index] ?? next], starts[next]));
  const areTwoLines = (block: string): boolean =>
    block.length <= 2 * LONGEST_LINE && block.split("\n").filter((line) => line.trim() !== "").length === 2;
  return sides.length > LINES_ABOVE && blocks.every(areTwoLines);
}

/** Where the line ends in which a place stands; `to` where it goes on beyond that. */
function lineEnd(mapped: MappedText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (beginsLine(mapped, at)) return at;
  return to;
}

/**
 * 北至:森林公 / 3 / 园南边界: whether a line below the foot of a page goes on with the side that begins at `side`, as it
 * is not set in where the line of the side is, and neither a label nor the name of other land.
 */
export function goesOnBelowFoot({ source, starts, ends }: MappedText, side: number, at: number): boolean {
  const gap = source.text.slice(ends[at - 1], starts[at]);
  if (gap.trim() === "" || SET_IN.test(gap)) return false;
  if (!REST_OF_WORDS.test(source.text.slice(starts[at], (starts[at] ?? 0) + LONGEST_LINE))) return false;
  const start = starts[side] ?? 0;
  return SET_IN.test(source.text.slice(Math.max(0, start - LONGEST_INDENT), start));
}

/** 园南边界, a line of nothing but the words of a side. */
const REST_OF_WORDS =
  /^[^\n\s\d:：,，;；。、|]{1,24}(?<![区园块片局厅委]|[区块片团][一二三四五六七八九十A-Z]|政府|委员会|办公[厅室]|公司|中心)[;；。]?\s{0,4}(?:\n(?!\s{0,40}(?:\d{4}年|二[〇○零]))|$)/u;

/** Blanks between the last line end and a place. */
const SET_IN = /\n[ \u3000]+$/u;

/** Whether a side begins a line, behind the sign of an item or not. */
function opensLine(mapped: MappedText, at: number): boolean {
  return beginsLine(mapped, at) || OPENS_ITEM.test(mapped.text.slice(Math.max(0, at - 2), at));
}

/** A paragraph, and the sign of its item. */
const OPENS_ITEM = new RegExp(`\\n${BULLET}$`, "u");

/** Whether no line of the source begins between two places. */
function areInOneLine(mapped: MappedText, from: number, to: number): boolean {
  const { source, starts } = mapped;
  return !source.text.slice(starts[from], starts[to]).includes("\n");
}

/** A size in the line above. */
const FIGURE_ABOVE = /\n[ \u3000]{0,8}(?:\d{3,7}|\d{1,7}\.\d{1,6})[ \u3000]{0,8}\n+[^\n]*$/u;

/** Words up to a sign that are hardly the rest of a broken name. */
const OWN_CLAUSE = /^[^,;。、:()\n]{8}/u;

/** 北至某大|道;: no clause is as short as what stands before the sign. */
const REST = /^(?!其中|另外?|[共合总]计?|面积|以[上下内]|注)\p{Script=Han}{1,3}(?:[,;。、]|$)/u;

/** 北至长|岭山脊。: of one character before a line end, empty lines behind it or not, the rest of a name stands below. */
export function isRestOfName(text: string, from: number, at: number): boolean {
  return (
    at - from === 1 &&
    !PLACE_ALONE.test(text.charAt(from)) &&
    NAME_REST.test(text.slice(at, at + LONGEST_REST))
  );
}

/** 北至河: a noun that is all of the words of a side. */
const PLACE_ALONE = /[河路山沟渠塘村江湖海溪港巷街田林坡桥库堤崖坎]/u;
const LONGEST_REST = 16;
const NAME_REST = /^(?!其中|另外?|[共合总]计?|面积|以[上下内]|注)\p{Script=Han}{2,12}[,;。、]/u;

/** Lines above and below that show how wide a line may be. */
const LINES_NEAR = 4;

/**
 * Where the line of sides that all stand in it ends: it has room left, as a line near it shows. `to` where it may have
 * been broken for want of room. In a narrow cell sides would not stand in one line.
 */
function shortLineEnd({ text, source, starts, ends }: MappedText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const gap = source.text.slice(ends[at - 1], starts[at]);
    if (!gap.includes("\n")) continue;
    const [end, next] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    const own = lineWidth(source.text, end - 1);
    const [below = 0, ...others] = linesBehind(source.text, next);
    const widest = Math.max(...linesBefore(source.text, end), ...others);
    // of the widest line nothing near it tells whether it is full: words as long as these are a clause of their own
    const isOwn =
      Math.max(widest, below) >= own + ROOM ||
      (widest + ROOM <= own && OWN_CLAUSE.test(text.slice(at, to + 1)));
    // 16.8 above the sides: a cell of its own, as they are
    if (FIGURE_ABOVE.test(source.text.slice(Math.max(0, end - LONGEST_LINE), end))) return at;
    if (REST.test(text.slice(at, to + 1)) || isRestOfName(text, from, at)) return to;
    // 北至大道, and 距县城12公里 below it: in a form a line begins what it tells anew
    const isAnew =
      isWhole(text.slice(from, at)) && FORM.test(source.text.slice(Math.max(0, end - LONGEST_FORM), end));
    return (isOwn || isAnew) && /\p{Script=Han}/u.test(text.charAt(at)) ? at : to;
  }
  return to;
}

/** 规划面积:3公顷 above 四至:东至甲路,…: the label of a value, and below it the line of the sides. */
const FORM =
  /(?:^|\n)[ \u3000]{0,8}\p{Script=Han}{2,12}[:：][^\n]{1,40}\n[ \u3000]{0,8}\p{Script=Han}{2,8}[:：][^\n]{0,160}$/u;
const LONGEST_FORM = 240;

/** The widths of the lines before the one in which a place stands. */
function linesBefore(text: string, at: number): readonly number[] {
  const lines = text
    .slice(Math.max(0, at - LINES_NEAR * LONGEST_LINE), at)
    .split("\n")
    .slice(0, -1);
  return lines.slice(-LINES_NEAR).map(width);
}

/** The widths of a line that begins at a place, and of those behind it. */
function linesBehind(text: string, at: number): readonly number[] {
  return text
    .slice(at, at + LINES_NEAR * LONGEST_LINE)
    .split("\n")
    .slice(0, LINES_NEAR)
    .map(width);
}

/** The width of the line of a place in Chinese characters, its indentation included. */
function lineWidth(text: string, at: number): number {
  const line =
    (/[^\n]*$/u.exec(text.slice(Math.max(0, at - LONGEST_INDENT), at))?.[0] ?? "") +
    (/^[^\n]*/u.exec(text.slice(at, at + LONGEST_LINE))?.[0].trimEnd() ?? "");
  return width(line);
}

function width(print: string): number {
  const line = print.trimEnd();
  return line.length - (line.match(/[ -~]/gu)?.length ?? 0) / 2;
}
