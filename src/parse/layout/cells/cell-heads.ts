import { type Announced, isFigure } from "../../lexicon/announced-cells";
import { columnName } from "../../lexicon/column-labels";
import { GROUP_WORDS, SIDES_HEADER, TOTAL_ROW } from "../../lexicon/column-words";
import { STATE_AFTER, STATE_ALONE, STATE_BEFORE, STATE_OF_TODAY } from "../../lexicon/state-words";
import { LIMIT_WORD, UNIT_ONLY } from "../../lexicon/sub-column-words";
import { lineBehind, type Pitch, type Row, rowFrom } from "./cell-lattice";
import { type CellText, goesOn } from "./cell-text";

/** Most columns of a table. */
const MOST_COLUMNS = 40;
/** Rows of labels above the others. */
const MOST_HEADS = 3;
/** Fewest labels above the rows of a table. */
export const FEWEST_LABELS = 3;

/** The line behind the labels that a table without any sure reading has from a line on; the line itself where there are too few. */
export function behindLabels(text: CellText, line: number): number {
  const ends = [1, 2].map((cell) => {
    const length = headLength(text, line, { cell, row: cell });
    const labels = Array.from({ length }, (_, index) => line + index * cell).filter((at) => text.isLabel(at));
    return labels.length < FEWEST_LABELS ? line : (labels.at(-1) ?? line);
  });
  return Math.max(...ends) + 1;
}

/** How many cells from a line on may be labels: none is a figure or a code. */
export function headLength(text: CellText, start: number, pitch: Pitch): number {
  let length = 0;
  for (let at = start; length <= MOST_COLUMNS; at += pitch.cell) {
    const cell = text.cell(at);
    if (cell == null || !mayBeHead(text, at) || endsTable(cell)) break;
    length++;
  }
  return length;
}

/** Whether a cell may be one of labels: it has no figure, no code and no sentence. */
export function mayBeHead(text: CellText, line: number): boolean {
  if (/[。;:]/u.test(text.cell(line) ?? "")) return false;
  const kind = text.kind(line);
  return text.isLabel(line) || kind === "any" || kind === "words";
}

/** The rows of labels from a line on, and the line behind them; null where they are none. */
export function headsFrom(
  text: CellText,
  start: number,
  width: number,
  pitch: Pitch,
): { readonly heads: readonly Row[]; readonly next: number } | null {
  const heads: Row[] = [];
  let next = start;
  const isNext = (row: Row): boolean => isHead(text, row) || isBelowHead(text, row, heads.at(-1));
  while (true) {
    const full = rowFrom(text, next, width, pitch);
    const row =
      (full !== null && isNext(full)) || !hasSpans(text, heads.at(-1))
        ? full
        : headPart(text, next, width, pitch);
    if (row === null || !isNext(row)) break;
    if (heads.length === 0 && isBroken(text, row)) return null;
    const behind = lineBehind(text, row, pitch);
    if (behind === null || heads.length === MOST_HEADS || standsUnderOthers(text, row, heads.at(-1)))
      return null;
    heads.push(row);
    next = behind;
  }
  return { heads, next };
}

/**
 * Whether a label of a row that tells figures stands under another label, 容积率 below 宗地编号: above it there is at most
 * one of several columns.
 */
function standsUnderOthers(text: CellText, row: Row, head: Row | undefined): boolean {
  return row.some((at, index) => {
    const above = text.cell(head?.[index] ?? -1) ?? "";
    if (above === "" || GROUP_WORDS.test(above) || goesOn(above, text.cell(at) ?? "")) return false;
    return isFigure(text.announced(at)) && text.isLabel(head?.[index] ?? -1);
  });
}

/** Whether a label goes on over the next cell, or spans those behind it: the rows have no cell for it. */
function isBroken(text: CellText, row: Row): boolean {
  const spansSides = row.findIndex((at) => SIDES_HEADER.test(text.cell(at) ?? ""));
  if (spansSides >= 0 && /^[东南西北]/u.test(text.cell(row[spansSides + 1] ?? -1) ?? "")) return true;
  return row.some((at, index) => goesOn(text.cell(at) ?? "", text.cell(row[index + 1] ?? -1) ?? ""));
}

/** A row of groups of columns above the labels, with the empty cells of those that a group goes over. */
export function groupsAbove(text: CellText, start: number, width: number, pitch: Pitch): readonly Row[] {
  const above = rowFrom(text, start - (width - 1) * pitch.cell - pitch.row, width, pitch);
  if (above === null || lineBehind(text, above, pitch) === null) return [];
  const filled = above.filter((at) => text.cell(at) !== "");
  const isGroups =
    filled.length > 0 &&
    filled.length < above.length &&
    filled.every((at) => mayBeHead(text, at) && STATES.some((state) => state.test(text.cell(at) ?? "")));
  return isGroups ? [above] : [];
}

/** Whether a row calls the columns of a table on its side: by states or by parcels. */
export function isTurnedHead(text: CellText, head: Row): boolean {
  const [first = -1, ...others] = head;
  if (text.kind(first) === "figure" || /[。;:]/u.test(text.cell(first) ?? "")) return false;
  return others.every((at) => {
    const cell = text.cell(at) ?? "";
    if (isFigure(text.announced(at))) return false;
    if (text.isLabel(at) || text.kind(at) === "code") return true;
    return cell !== "" && cell.length <= LONGEST_STATE && STATES.some((state) => state.test(cell));
  });
}

/** A longer cell calls no column. */
const LONGEST_STATE = 16;
const STATES: readonly RegExp[] = [
  STATE_ALONE,
  STATE_BEFORE,
  STATE_AFTER,
  STATE_OF_TODAY,
  GROUP_WORDS,
  /地块|宗地|区$|期$/u,
];

/** Whether a row is one of labels. */
export function isHead(text: CellText, row: Row): boolean {
  const filled = row.filter((at) => text.cell(at) !== "");
  const labels = filled.filter((at) => text.isLabel(at)).length - namesIn(text, filled);
  if (alternates(text, row)) return false;
  return labels > 0 && labels * 2 >= filled.length && filled.every((at) => mayBeHead(text, at));
}

/** Cells that only end with the same word of a column: 粮站地块 and 纺织厂地块 are names. */
function namesIn(text: CellText, row: Row): number {
  const words = row
    .filter((at) => text.isLabel(at) && !text.isSurelyLabel(at))
    .map((at) => columnName(text.cell(at) ?? ""));
  return words.length > 1 && new Set(words).size === 1 ? words.length : 0;
}

/** Whether every second cell of a longer row is empty: lines between the cells were taken for some. */
function alternates(text: CellText, row: Row): boolean {
  return (
    row.length > FEWEST_LABELS &&
    row.every(
      (at, index) => index === 0 || (text.cell(at) === "") !== (text.cell(row[index - 1] ?? -1) === ""),
    )
  );
}

/** Whether a label of a row goes over several columns: cells behind it are empty. */
function hasSpans(text: CellText, head: Row | undefined): boolean {
  return head?.some((at) => text.cell(at) === "") === true;
}

/** The labels at the beginning of a row, where the empty cells behind the last of them were lost. */
function headPart(text: CellText, line: number, width: number, pitch: Pitch): Row | null {
  let row: Row | null = null;
  for (let count = 1; count < width; count++) {
    const longer = rowFrom(text, line, count, pitch);
    if (longer === null || !mayBeHead(text, longer.at(-1) ?? line)) break;
    row = longer;
  }
  return row === null || row.length * 2 < width ? null : row;
}

/** Whether a row of words goes on below empty cells of one of labels: 下限, 上限 below a label that goes over both. */
function isBelowHead(text: CellText, row: Row, head: Row | undefined): boolean {
  if (head === undefined) return false;
  const filled = row.filter((at) => text.cell(at) !== "");
  const isFree = row.some((at, index) => text.cell(at) !== "" && text.cell(head[index] ?? -1) === "");
  return (
    isFree && filled.length > 1 && filled.every((at) => text.kind(at) === "words" && mayBeHead(text, at))
  );
}

/** Running text, a note or a title below the rows. */
export function endsTable(cell: string): boolean {
  return /[。;]$|^[^≤≥<>\d]{1,16}:/u.test(cell) || BELOW.test(cell);
}

/** A note, a title or a sum: no cell behind the first of a row. */
export function isBelow(cell: string): boolean {
  return BELOW.test(cell) || TOTAL_ROW.test(cell);
}

const BELOW =
  /(?:一览|指标|汇总|统计|明细|对照|对比|控制|情况)表(?:\([^()]{1,12}\))?$|^(?:(?:注|备注|说明|附[件表录]?)(?=[\d:.、(])|表\d|第[一二三四五六七八九十\d]+[条章]|[(]?[一二三四五六七八九十]{1,3}[)、.])/u;

/**
 * 规划指标, 土地用途, 起始价, 容积率, 建筑密度: a group and, right behind it or behind labels of other matter, those below it, at
 * the end, make fewer columns than there are labels. So do 下限 and 上限, or (公顷),
 * behind the labels that they tell more of.
 */
export function isOfTwoLines(text: CellText, head: Row): boolean {
  const cells = head.map((at) => text.cell(at) ?? "");
  if (cells.filter((cell) => LIMIT_WORD.test(cell)).length > 1 || cells.some((cell) => UNIT_ONLY.test(cell)))
    return true;
  const told = head.map((at) => text.announced(at));
  const group = head.findIndex((at, index) => told[index] === null && GROUP_WORDS.test(text.cell(at) ?? ""));
  const first = told.findIndex(isLimit);
  return group >= 0 && first > group && told.slice(first).every((one) => isLimit(one) || one === null);
}

function isLimit(announced: Announced | null): boolean {
  return isFigure(announced) && announced !== "size";
}
