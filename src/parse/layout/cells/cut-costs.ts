import { figuresAlike } from "../../text/figures-alike";
import type { ColumnSort } from "./column-sorts";
import { type CutLines, STOP } from "./cut-lines";

/** A column as far as it is known. */
export interface CutColumn {
  readonly sort: ColumnSort;
  /** width of its lines, in halves of a Chinese character; null where no cell is broken */
  readonly width: number | null;
  /** the signs of which most of its cells end with one; for codes, what they are but for their figures */
  readonly ending: string | null;
  /** the label says so */
  readonly told: boolean;
}

/** Most lines of one cell. */
export const MOST_LINES: Readonly<Record<ColumnSort, number>> = {
  serial: 1,
  code: 4,
  figure: 2,
  words: 6,
  sides: 14,
};
/** What each further line of a cell costs. */
const JOIN = 0.15;
/** A cell that cannot be one. */
const NEVER = 50;

const CLOSING = /^[,、。;.)至]/u;
const OPENING = /[、,(与和及至]$|[,、;][东南西北]$/u;
const SIDE_START = /^[东南西北]{1,2}[侧面边部界]?[至临起到邻靠抵接以:]/u;

/** What a cell costs that takes up some lines: nothing where it is just what its column announces. */
export function cellCost(lines: CutLines, from: number, to: number, column: CutColumn): number {
  if (to - from > MOST_LINES[column.sort]) return NEVER;
  const edges = (CLOSING.test(lines.at(from)) ? 4 : 0) + (OPENING.test(lines.at(to - 1)) ? 2 : 0);
  return edges + COSTS[column.sort](lines, from, to, column);
}

type Cost = (lines: CutLines, from: number, to: number, column: CutColumn) => number;

const COSTS: Readonly<Record<ColumnSort, Cost>> = {
  serial: (lines, from) => (/^\d{1,3}[.、]?$/u.test(lines.at(from)) ? 0 : NEVER),
  code: (lines, from, to, { ending }) => {
    let words = 0;
    for (let line = from + 1; line < to; line++) if (!continuesCode(lines, line)) words++;
    const other = ending !== null && ending !== figuresAlike(lines.words(from, to)) ? 1.5 : 0;
    return (lines.kindOf(from, to) === "code" ? 0 : 1) + words + other + JOIN * (to - from - 1);
  },
  figure: (lines, from, to) => {
    const kind = lines.kindOf(from, to);
    if (to - from > 1) return kind === "figure" && OPEN_FIGURE.test(lines.at(from)) ? 1 : 6;
    return kind === "figure" || kind === "any" ? 0 : 2.5;
  },
  words: (lines, from, to, column) => {
    let cost = brokenCost(lines, from, to, column.width, 1.2);
    for (let line = from; line < to; line++) {
      if (lines.kind(line) === "figure" || lines.kind(line) === "code") cost += to - from > 1 ? 2 : 0.5;
      if (SIDE_START.test(lines.at(line))) cost += 4;
    }
    const isEnd = column.ending === null || column.ending.includes(lines.at(to - 1).at(-1) ?? "");
    return cost + (isEnd ? 0 : column.told ? 1 : 0.4);
  },
  sides: (lines, from, to, column) => {
    const told = lines.sidesIn(from, to);
    if (told === 0 && to - from === 1) return 1;
    let cost = SIDE_START.test(lines.at(from) + lines.at(from + 1)) ? 0 : 3;
    if (isFull(lines, from, to, column.width)) cost += 0.4;
    for (let line = from; line < to; line++) if (lines.kind(line) === "any") cost += 2;
    return cost + 1.5 * (4 - told) + brokenCost(lines, from, to, column.width, 1) / 2;
  },
};

/** A figure that goes on in the next line. */
const OPEN_FIGURE = /[.<>≤≥~至-]$|^[<>≤≥]$/u;

/** Whether a line goes on with a code: with figures behind a stroke, or within words. */
function continuesCode(lines: CutLines, line: number): boolean {
  const own = lines.at(line);
  if (lines.kind(line) === "words") return /\d/u.test(own);
  return /[-—字〔(\p{Script=Han}A-Z]$/u.test(lines.at(line - 1)) || /^[-—〔(]/u.test(own);
}

/** Lines of a broken cell are full but for the last, and none of them but the last ends a sentence. */
function brokenCost(lines: CutLines, from: number, to: number, width: number | null, weight: number): number {
  const full = widest(lines, from, to, width);
  if (to - from === 1) return width !== null && full > width + SLACK ? 1 : 0;
  const least = Math.max(full - SLACK, lines.width(to - 1) - 1);
  let cost = JOIN * (to - from - 1);
  for (let line = from; line < to - 1; line++) {
    if (lines.width(line) < least && !STOP.test(lines.at(line))) cost += weight;
    if (lines.at(line).endsWith("。")) cost += 4;
  }
  return cost;
}

/** Whether the last line of a cell is as long as the others, and no sign ends it: it may go on below. */
function isFull(lines: CutLines, from: number, to: number, width: number | null): boolean {
  const full = widest(lines, from, to - 1, width);
  return full > 0 && !STOP.test(lines.at(to - 1)) && lines.width(to - 1) >= full - 1;
}

function widest(lines: CutLines, from: number, to: number, width: number | null): number {
  let full = width ?? 0;
  for (let line = from; line < to; line++) full = Math.max(full, lines.width(line));
  return full;
}

/** By so much, in halves of a character, lines of one column differ. */
const SLACK = 2;
