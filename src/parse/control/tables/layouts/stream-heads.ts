import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { isCodeLike } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt, cellOver } from "../cells/grid";
import { withLowerLabels } from "../header/lower-labels";
import { isLimitWord, isPartOfColumn } from "../header/sub-column";
import { type Columns, columnsOfTwo, flatColumns, isHeader, spread } from "../header/table-columns";
import { isAreaUnit, labelAt, stackedLabels } from "../stacked-labels";

/** One way to read the first lines of a table of one cell a line as its header. */
export interface StreamHead {
  readonly columns: Columns;
  /** index of the first line of the rows */
  readonly next: number;
}

/** Labels beyond this are no header of ours. */
const MOST_LABELS = 40;
/** Fewest columns of ours. */
const FEWEST_OURS = 3;
/** First cells of a row that may be words, and so look like labels that nobody knows. */
const MOST_WORDS = 3;
/** A label that we do not know is no longer. */
const LONGEST_LABEL = 16;
/** Columns that tell what a parcel is called. */
const NAMING: readonly (string | undefined)[] = ["code", "name"];
/** Fewest labels of a group in the lower line, and most columns whose number the rows tell. */
const FEWEST_BELOW = 2;
const MOST_BEHIND = 6;
/** Lines behind the header that tell the width of its rows. */
const MOST_BELOW = 60;
/** Captions that may be taken for labels. */
const MOST_CAPTIONS = 2;

/**
 * What may be the header from `lines[at]` on, one label a line: among the labels there may be some that announce
 * nothing of ours. Where the last of them are words, they may be the first cells of the first row as well. `next` is
 * the line behind all labels that are known.
 */
export function streamHeads(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly heads: readonly StreamHead[]; readonly next: number } {
  const joined = headsWith(source, lines, at, false);
  if (!joined.joins) return joined;
  const apart = headsWith(source, lines, at, true);
  const more = apart.count === joined.count ? [] : apart.heads;
  return { heads: [...joined.heads, ...more], next: Math.max(joined.next, apart.next) };
}

function headsWith(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  apart: boolean,
): {
  readonly heads: readonly StreamHead[];
  readonly next: number;
  readonly count: number;
  readonly joins: boolean;
} {
  const { labels, next: known } = stackedLabels(source, lines, at, apart);
  if (labels.length === 0) return { heads: [], next: at + 1, count: 0, joins: false };
  const cells: Cell[] = [...labels];
  const ends: number[] = [...labels.map(() => known)];
  let last = labels.length;
  let index = known;
  while (index < lines.length && cells.length < MOST_LABELS) {
    const label =
      labelAt(source, lines, index, apart) ??
      partLabel(source, lines, index) ??
      unknownLabel(source, lines, index);
    if (label === null) break;
    cells.push(label.cell);
    index = label.next;
    ends.push(index);
    if (columnOf(label.cell) !== null || isPartOfColumn(label.cell)) last = cells.length;
  }
  const heads: StreamHead[] = [];
  for (let count = cells.length; count >= last; count--) {
    if (count > last && count < cells.length - MOST_WORDS) continue;
    const own = cells.slice(0, count);
    const next = ends[count - 1] ?? known;
    const columns = own.map(columnOf);
    for (let drop = 0; drop <= MOST_CAPTIONS && drop < own.length; drop++) {
      // 某组团 above the labels is their caption, 编号 is one of them
      if (drop > 0 && NAMING.includes(columns[drop - 1]?.holds)) break;
      const labelled = own.slice(drop);
      const read = withLowerLabels(labelled, below(source, lines, next)) ?? readings(labelled);
      for (const columns of read) heads.push({ columns, next });
    }
  }
  return { heads, next: ends[last - 1] ?? known, count: cells.length, joins: index - at > cells.length };
}

/** The first lines behind a header, each a cell. */
function below(source: SourceText, lines: readonly Line[], next: number): readonly Cell[] {
  return lines.slice(next, next + MOST_BELOW).map((line) => cellAt(source, line.start, line.end));
}

/** (公顷) or 下限 in a line of its own: what tells more of a label before it. */
function partLabel(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly cell: Cell; readonly next: number } | null {
  const line = lines[at];
  const cell = line === undefined ? null : cellAt(source, line.start, line.end);
  const part = cell !== null && (isLimitWord(cell) || isAreaUnit(cell));
  return part ? { cell, next: at + 1 } : null;
}

/** A line of words that may be a label, though it announces nothing that we know. */
function unknownLabel(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly cell: Cell; readonly next: number } | null {
  const line = lines[at];
  if (line === undefined || !mayBeUnknown(line.text)) return null;
  const below = lines[at + 1];
  if (below !== undefined && /^\([^()\d]{1,12}\)$/u.test(below.text)) {
    const pieces = [line, below].map((one) => ({ line: one, start: one.start, end: one.end }));
    return { cell: cellOver(source, pieces, line.start), next: at + 2 };
  }
  return { cell: cellAt(source, line.start, line.end), next: at + 1 };
}

function mayBeUnknown(text: string): boolean {
  if (/^[A-Z]{1,3}$/u.test(text)) return true;
  if (text.length > LONGEST_LABEL || !/\p{Script=Han}{2}/u.test(text)) return false;
  if (/[≤≥<>:。;,、]|^\(/u.test(text)) return false;
  return !/\d/u.test(text.replace(/\([^()]{0,12}\)|k?m2/gu, "")) && !isCodeLike(text);
}

function isGroup(column: Columns[number]): boolean {
  return column?.holds === "group" || column?.holds === "conditions";
}

/** The ways to read labels as columns: as they stand, without headers of groups, or with those of a lower line behind. */
function readings(labels: readonly Cell[]): readonly Columns[] {
  const found: Columns[] = [];
  const plain = labels.map(columnOf);
  const add = (columns: Columns | null): void => {
    if (columns !== null && columns.filter(isOurs).length >= FEWEST_OURS) found.push(columns);
  };
  if (!isHeader(labels)) return [];
  const groups = plain.filter(isGroup).length;
  if (groups === 0) {
    add(plain);
    return found;
  }
  const flat = flatColumns(labels);
  if (flat !== null && flat.length < labels.length) add(flat);
  const behind = plain.findLastIndex((column) => column === null || isGroup(column)) + 1;
  const splits = Array.from({ length: labels.length }, (_, at) => at).filter(
    (at) => at >= Math.max(2, behind) && at < labels.length - 1,
  );
  // 规划条件, 起始价, and in the lower line among labels of ours one that nobody knows
  const first = firstBelow(plain);
  if (first !== null && !splits.includes(first)) splits.push(first);
  for (const split of splits) {
    const lower = labels.slice(split);
    const upper = labels.slice(0, split);
    const over = upper.filter((cell) => isGroup(columnOf(cell))).length;
    const width = split - over + lower.length;
    if (over > 0)
      add(columnsOfTwo(upper, lower, width) ?? spread(plain.slice(0, split), lower, width, upper));
  }
  add(inPlace(plain));
  add(plain);
  for (const columns of unknownBehind(plain)) add(columns);
  return found;
}

/**
 * 规划指标 and labels of no matter of ours, and in the lower line, behind the labels of the group, further ones of none (万元,
 * 人民币): how many columns these make the rows tell.
 */
function unknownBehind(plain: Columns): readonly Columns[] {
  const group = plain.findIndex(isGroup);
  const first = firstBelow(plain);
  if (first === null) return [];
  const more = plain.slice(first).findIndex((column) => column?.holds !== "indicator");
  const last = first + more;
  if (more < FEWEST_BELOW || plain.slice(last).some((column) => isOurs(column) || column?.holds === "group"))
    return [];
  const columns = [...plain.slice(0, group), ...plain.slice(first, last), ...plain.slice(group + 1, first)];
  return Array.from({ length: Math.min(plain.length - last, MOST_BEHIND) }, (_, count) => [
    ...columns,
    ...Array.from({ length: count }, () => null),
  ]);
}

/** Index of the first label of ours behind a group and behind labels of other matter: it begins the lower line. Null where there is none. */
function firstBelow(plain: Columns): number | null {
  const group = plain.findIndex(isGroup);
  const first = plain.findIndex((column, at) => at > group && isOurs(column));
  return group < 0 || first <= group + 1 ? null : first;
}

/** Every header of a group stands before the labels below it: 调整前, 用途, 容积率, 调整后, 用途, 容积率. */
function inPlace(plain: Columns): Columns {
  let version: "before" | "current" | null = null;
  return plain.flatMap((column) => {
    if (column !== null && isGroup(column)) {
      version = column.version;
      return [];
    }
    return [column === null || version === null ? column : { ...column, version: column.version ?? version }];
  });
}
