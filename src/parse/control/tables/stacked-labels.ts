import { areaUnitIn } from "../../bare-area";
import type { Line } from "../../layout/line";
import { UNIT_ONLY } from "../../lexicon/sub-column-words";
import type { SourceText } from "../../text/source-text";
import { VOCABULARY } from "../tokens/vocabulary";
import { type Column, columnOf, isOurs } from "./cells/column";
import { type Cell, cellAt, cellOver, withoutBars } from "./cells/grid";

/** Labels beyond this are no header of ours. */
const MOST_LABELS = 40;
/** A label may be broken over this many lines. */
const MOST_PIECES = 4;
/** The first piece of a label that was broken: 土地, 建 筑, 竞买保. */
const PIECE = /^\p{Script=Han}(?: {0,2}\p{Script=Han}){0,4}$/u;
/** A longer line is no label. */
const LONGEST_LINE = 24;

/**
 * The labels of a table of one cell a line, from `lines[at]` on. A label may have been broken over lines: a unit in
 * brackets goes with the line above, and lines that are no label each are one where together they are (土地, 面积).
 */
export function stackedLabels(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  apart = false,
): { readonly labels: readonly Cell[]; readonly next: number } {
  const labels: Cell[] = [];
  const first = firstAlone(source, lines, at);
  let index = at;
  while (index < lines.length && labels.length < MOST_LABELS) {
    const label = index === at && first !== null ? first : labelAt(source, lines, index, apart);
    if (label === null) break;
    labels.push(label.cell);
    index = label.next;
  }
  return { labels, next: index };
}

/** 地块 over 面积: two labels, though 地块面积 is one as well, where no other label tells what the parcels are called. */
function firstAlone(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly cell: Cell; readonly next: number } | null {
  const [line, second] = [lines[at], lines[at + 1]];
  if (line === undefined || second === undefined || line.text.length > LONGEST_ALONE) return null;
  const cell = cellAt(source, line.start, line.end);
  if (!NAMING.includes(columnOf(cell)?.holds)) return null;
  if (columnOf(cellAt(source, second.start, second.end)) === null) return null;
  for (let i = at + 1, n = 0; i < lines.length && n < MOST_LABELS; n++) {
    const label = labelAt(source, lines, i);
    if (label === null) break;
    if (NAMING.includes(columnOf(label.cell)?.holds)) return null;
    i = label.next;
  }
  return { cell, next: at + 1 };
}

/** Columns that tell what a parcel is called. */
const NAMING: readonly (Column["holds"] | undefined)[] = ["code", "name"];
/** A longer first line is no part of a term that goes over it. */
const LONGEST_ALONE = 4;

/**
 * The label that begins at a line; null where it is none of ours.
 * @param apart lines that are labels themselves are no rest of another: 覆盖率 above 绿化率 are two
 */
export function labelAt(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  apart = false,
): { readonly cell: Cell; readonly next: number } | null {
  const first = lines[at];
  if (first === undefined || !/\p{Script=Han}|[A-Za-z]/u.test(first.text)) return null;
  const whole = wholeTerm(source, lines, at);
  if (whole !== null)
    return withUnit(source, lines, at, whole.count) ?? { cell: whole.cell, next: at + whole.count };
  const most = PIECE.test(first.text) ? MOST_PIECES : 1;
  for (let count = 1; count <= most; count++) {
    const pieces = lines.slice(at, at + count);
    if (pieces.length < count || !pieces.every(mayBeLabel)) return null;
    if (apart && pieces.slice(1).some((line) => isLabel(source, line))) return null;
    const cell = over(source, pieces);
    if (columnOf(cell) === null || opensBracket(cell.mapped.text)) continue;
    return withUnit(source, lines, at, count) ?? { cell, next: at + count };
  }
  return null;
}

/** Whether a line alone announces a column. */
function isLabel(source: SourceText, line: Line): boolean {
  return columnOf(cellAt(source, line.start, line.end)) !== null;
}

/** Lines that are one term together, where the first one alone would be another: 总用地 and 面积. */
function wholeTerm(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly cell: Cell; readonly count: number } | null {
  for (let count = MOST_PIECES; count > 1; count--) {
    const pieces = lines.slice(at, at + count);
    if (pieces.length < count || !pieces.every(mayBeLabel)) continue;
    const text = pieces.map((line) => line.text.replace(/\s+/gu, "")).join("");
    const entry = VOCABULARY.at(text, 0);
    if (entry === null || entry.spelling !== text || !("field" in entry || "indicator" in entry)) continue;
    return { cell: over(source, pieces), count };
  }
  return null;
}

/** The same with a bracket of its own line, or the rest of a longer label: 土地面积 and (m2), 竞买 and 保证金. */
function withUnit(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  count: number,
): { readonly cell: Cell; readonly next: number } | null {
  const line = lines[at + count];
  if (line === undefined || !mayBeLabel(line)) return null;
  if (!/^\([^)]{1,12}\)$/u.test(line.text.replace(/\s+/gu, ""))) return null;
  const own = over(source, lines.slice(at, at + count));
  // 绿地率(%), and (万元) below a label of the upper line that was copied before it
  if (MONEY_BRACKET.test(line.text) && isOurs(columnOf(own))) return { cell: own, next: at + count + 1 };
  // (公顷) below 起始价 begins the lower line of a header
  if (isAreaUnit(over(source, [line])) && columnOf(own)?.holds !== "area")
    return { cell: own, next: at + count };
  const cell = over(source, lines.slice(at, at + count + 1));
  return columnOf(cell) === null ? null : { cell, next: at + count + 1 };
}

/** (公顷), (m2) in brackets: the unit of a size. */
export function isAreaUnit({ mapped: { text } }: Cell): boolean {
  return /^\(.*\)$/u.test(text) && areaUnitIn(text) !== null && UNIT_ONLY.test(text);
}

const MONEY_BRACKET = /^\([万亿]?元\)$/u;

/** A label and its value with a gap between them: 用地性质  商业服务业用地. */
const WITH_VALUE = /\p{Script=Han}{2} {2,9}(?!\()\S{3}/u;

function mayBeLabel(line: Line): boolean {
  if (WITH_VALUE.test(line.text)) return false;
  return line.text.length <= LONGEST_LINE && !/[:。;,]$/u.test(line.text);
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function over(source: SourceText, lines: readonly Line[]): Cell {
  const pieces = lines.map((line) => {
    const [start, end] = withoutBars(source, line);
    return { line, start, end };
  });
  return cellOver(source, pieces, lines[0]?.start ?? 0);
}
