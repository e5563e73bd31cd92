import type { TableToken } from "../../layout/coordinates/coordinate-token";
import { tableTokens } from "../../layout/coordinates/table-tokens";
import { HEADER_WORD } from "../../lexicon/table-terms";
import { headingCode, yearCode } from "../names/code-line";
import { pointLabel } from "../points/point-label";
import type { Block } from "./block";

/** Text behind a table in which a masked row still belongs to it. */
const TAIL_REACH = 120;

/** Whether digits of a block are replaced by signs, in its rows, its header or the row behind it. */
export function isMasked(block: Block): boolean {
  const { text } = block.window;
  for (const token of block.tokens) {
    if (token.kind !== "mask" || isWorded(text, token)) continue;
    if (token.from > block.from) return true;
    if (isTablePart(text.slice(token.to, block.from))) return true;
  }
  const tail = text.slice(block.to, Math.min(block.tailTo, block.to + TAIL_REACH));
  if (!MASK_SIGN.test(tail)) return false;
  return tableTokens(tail).some((token) => token.kind === "mask" && isTablePart(tail.slice(0, token.from)));
}

/**
 * The number of the last masked point above a block, 0 where none is: the labels of what follows may go on from it.
 */
export function lastMasked({ window, tokens, from }: Block): number {
  let [label, last] = [0, 0];
  for (const token of tokens) {
    if (token.from >= from) break;
    // the first cell of a row: others may be pieces of a figure
    const row =
      window.text
        .slice(Math.max(0, token.from - ROW_HEAD), token.from)
        .split("\n")
        .at(-1) ?? "";
    if (token.kind === "label" && !/\d/u.test(row)) label = pointLabel(token.text)?.number ?? 0;
    if (token.kind === "mask") last = label;
  }
  return last;
}

/** Characters of a row before the label of its point. */
const ROW_HEAD = 40;

/** 第21xx6号, 采矿许可证号C6103002010067****: masked digits between words, or more of them than a coordinate has, are those of a paper. */
function isWorded(text: string, { from, to }: TableToken): boolean {
  const number =
    /(?<![A-Z\d])[A-Z\d]*$/u.exec(text.slice(Math.max(0, from - LONGEST_NUMBER), from))?.[0] ?? "";
  if (`${number}${text.slice(from, to)}`.replace(/\D/gu, "").length >= DIGITS_OF_PAPERS) return true;
  return /\p{Script=Han}/u.test(text.charAt(from - 1)) && /(?!米)\p{Script=Han}/u.test(text.charAt(to));
}

/** Longest number of a paper, and so many digits as no coordinate has before its point. */
const LONGEST_NUMBER = 40;
const DIGITS_OF_PAPERS = 10;

/** What masked digits are replaced by. */
const MASK_SIGN = /[*■□×]|[Xx]{2}/u;

/** No words but those of a table header, and no code that other points stand under. */
function isTablePart(text: string): boolean {
  return !/\p{Script=Han}/u.test(text.replace(HEADER_WORD, "")) && !headsOthers(text);
}

/** Whether the text between points and masked digits gives these a code of their own. */
export function headsOthers(between: string): boolean {
  return between
    .split("\n")
    .slice(1, -1)
    .filter((line) => pointLabel(line.trim()) === null)
    .some((line) => headingCode(line) !== null || yearCode(line) !== null);
}
