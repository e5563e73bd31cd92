import { TITLE_OF_PAPER } from "../../lexicon/paper-words";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { isNumberedBlock } from "./part-names";

/** Words between two signs or line ends. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  /** it begins a line of the source, and ends one */
  readonly whole: boolean;
  /** nothing of its sentence stands before it */
  readonly opens: boolean;
}

/** From this length on a line may go on in the next one. */
const WRAPPED = 14;

/** The pieces of a text between `from` and `to` (exclusive), in order. */
export function piecesOf(mapped: MappedText, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let opens = from === 0 || isBreak(mapped, from);
  const isFirst = opens || beginsLine(mapped, from) || /[。;:!?]/u.test(mapped.text.charAt(from - 1));
  for (let at = from + 1; at <= to; at++) {
    const line = at < to && (isBreak(mapped, at) || isNextItem(mapped.text, at));
    if (at < to && !line && !/[。;!?\n]/u.test(mapped.text.charAt(at - 1))) continue;
    const text = mapped.text.slice(start, at).replace(/[。;!?\n]{1,8}$/u, "");
    if (text !== "" || at === to)
      pieces.push({ from: start, text, whole: opens && line, opens: start > from || isFirst });
    start = at;
    opens = line || mapped.text.charAt(at - 1) === "\n";
  }
  return pieces;
}

const NUMERALS = "一二三四五六七八九十";
/** Farthest from one item to the next. */
const LONGEST_ITEM = 700;

/** …外延20米内|四、某旧址: the next number of a list whose lines lost their ends; its last one opens a line or an item too. */
function isNextItem(text: string, at: number): boolean {
  const value = NUMERALS.indexOf(text.charAt(at));
  if (value < 1 || !NEXT_ITEM.test(text.slice(at - 1, at + 5))) return false;
  const from = Math.max(0, at - LONGEST_ITEM);
  const before = from + text.slice(from, at).lastIndexOf(`${NUMERALS.charAt(value - 1)}、`);
  return before >= from && (before === 0 || /[\n。;]/u.test(text.charAt(before - 1)));
}

const NEXT_ITEM =
  /^(?![第一二三四五六七八九十])\p{Script=Han}.、(?![一二三四五六七八九十])\p{Script=Han}{3}/u;

/** So many blanks keep two paragraphs apart. */
const WIDE = 3;
/** A line is full up to this many characters. */
const RAGGED = 4;
const LONGEST_LINE = 80;

/** The width of the line that begins at `at` (1), or of the one that ends there (-1): letters and digits are half as wide. */
function lineWidth(mapped: MappedText, at: number, step: 1 | -1): number {
  let width = 0;
  let i = step === 1 ? at : at - 1;
  for (; i >= 0 && i < mapped.text.length && width < LONGEST_LINE; i += step) {
    if (step === 1 && i > at && beginsLine(mapped, i)) break;
    width += mapped.text.charCodeAt(i) < 128 ? 0.5 : 1;
    if (step === -1 && beginsLine(mapped, i)) break;
  }
  return width;
}

/** Longest line that is nothing but the number of a block: 地块XG-12-03. */
const LONGEST_NUMBER = 10;

/** 片区二  北至甲路、…: a line that opens with the number of a block, a blank and what is told of it. */
function headsBlock({ text, source, ends }: MappedText, at: number): boolean {
  for (let length = 2; length <= LONGEST_NUMBER; length++) {
    if (!isNumberedBlock(text.slice(at, at + length)) || /\d/u.test(text.charAt(at + length))) continue;
    return /^[ \t\u3000|:]/u.test(source.text.slice(ends[at + length - 1], (ends[at + length - 1] ?? 0) + 1));
  }
  return false;
}

/** 甲工业园 东至…: a line that opens with the name of a land, and behind a blank its first side. */
function headsSides({ text, source, ends }: MappedText, at: number): boolean {
  const name = NAME_THEN_SIDE.exec(text.slice(at, at + LONGEST_NAME_LINE))?.[1] ?? "";
  return name !== "" && /^[ \t\u3000|]/u.test(source.text.slice(ends[at + name.length - 1]));
}

const NAME_THEN_SIDE =
  /^(\p{Script=Han}{2,20}(?:[区园片块团]|基地|单元|小区))\|?(?:四至:?)?[东南西北]{1,2}[至起临到邻抵:]/u;
const LONGEST_NAME_LINE = 30;

/** The line that begins at `at`, as far as the number of a block can go. */
function lineFrom(mapped: MappedText, at: number): string {
  let end = at + 1;
  while (end <= at + LONGEST_NUMBER && end < mapped.text.length && !beginsLine(mapped, end)) end++;
  return mapped.text.slice(at, end);
}

/** The line that ends before `at`, as far as a title can go. */
function lineAbove(mapped: MappedText, at: number): string {
  let from = at - 1;
  while (from > Math.max(0, at - LONGEST_LINE) && !beginsLine(mapped, from)) from--;
  return mapped.text.slice(from, at);
}

/** Whether nothing but several blanks was dropped before `at`. */
function isWide({ source, starts, ends }: MappedText, at: number): boolean {
  const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  const between = to - from < WIDE ? "" : source.text.slice(from, to).replace(/\ufeff/gu, "");
  return between.length >= WIDE && between.trim() === "";
}

/** Whether an empty line stands above the line that begins at `at`, and none below it: no line end of a paragraph set wide. */
function isBelowGap(mapped: MappedText, at: number): boolean {
  if (!GAP.test(mapped.source.text.slice(mapped.ends[at - 1], mapped.starts[at]))) return false;
  const from = mapped.starts[at] ?? 0;
  return ONE_END.test(mapped.source.text.slice(from, from + LONGEST_LINE));
}

const GAP = /\n[^\S\n]*\n/u;
const ONE_END = /^[^\n]{1,76}\n[^\S\n]*[^\s]/u;

/** 袁家片　　258.30公顷: a name at the head of a line, and behind a gap its size. */
function headsSize({ source, starts, ends }: MappedText, at: number, line: string): boolean {
  const length = /^\p{Script=Han}{2,10}(?=\d)/u.exec(line)?.[0].length ?? 0;
  return (
    length > 0 && /^(?:[ \t]{2,}|\u3000)/u.test(source.text.slice(ends[at + length - 1], starts[at + length]))
  );
}

/** Whether a line begins at `at` that does not go on with the words of a long one before it. */
export function isBreak(mapped: MappedText, at: number): boolean {
  if (mapped.text.charAt(at - 1) === "\n") return true;
  // 附件   某区扩区方案   某区…: paragraphs that lost their line ends
  if (!beginsLine(mapped, at)) return isWide(mapped, at);
  if (isBelowGap(mapped, at) || TITLE_OF_PAPER.test(lineAbove(mapped, at))) return true;
  const behind = mapped.text.slice(at, at + 12);
  if (
    /^(?:[东南西北]{1,2}[至起临到侧边:以、]|\p{Script=Han}{1,8}:|[一二三四五六七八九十]{1,3}、|\(|\d|[A-Z]{1,3}\d{2})/u.test(
      behind,
    )
  )
    return true;
  if (
    isNumberedBlock(lineFrom(mapped, at)) ||
    headsBlock(mapped, at) ||
    headsSides(mapped, at) ||
    headsSize(mapped, at, behind)
  )
    return true;
  if (lineWidth(mapped, at, 1) > lineWidth(mapped, at, -1) + RAGGED) return true;
  const before = mapped.text.slice(Math.max(0, at - WRAPPED), at);
  for (let i = Math.max(1, at - WRAPPED); i < at; i++) if (beginsLine(mapped, i)) return true;
  return before.length < WRAPPED || /[。;:\n]/u.test(before);
}
