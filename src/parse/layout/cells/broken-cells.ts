import { isColumnName } from "../../lexicon/column-labels";
import { either } from "../../lexicon/either";
import { FUNCTION_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { type Mark, NOTHING, relaid } from "../signs/relaid";
import { type BrokenHead, costOfHeads, headsIn } from "./broken-heads";
import { type CellCut, cellCuts, costOf, isDoubtful, learned } from "./cell-cuts";
import { isBelow } from "./cell-heads";
import { CellText } from "./cell-text";
import { type ColumnSort, columnSort, isKnownHead } from "./column-sorts";
import type { CutColumn } from "./cut-costs";
import { CutLines } from "./cut-lines";

/** A line that may be the first label of a table: 序号, 地块编号, 片区名称. */
const FIRST_LABEL =
  /(?:^|\n)[^\S\n]*(?:序[^\S\n]*号|序|\p{Script=Han}{0,6}(?:编号|编码|名称))[^\S\n]*(?=\n)/gu;
/** Longest label, and most lines of a header. */
const LONGEST_LABEL = 20;
const MOST_HEADS = 30;
/** Lines that tell how the cells are cut, and most lines of a table. */
const SAMPLE = 120;
const MOST_LINES = 1500;
/** Lines behind the labels that are known in which the first cell may stand. */
const MOST_STARTS = 4;
/** Fewest columns and rows. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** What a row may cost, of all rows: where numbers or codes show where it begins, and where nothing does. */
const DEAREST_ROW = 0.9;
const DEAREST_WORDS = 0.6;
/** What the labels count beside a row. */
const HEAD_WEIGHT = 0.2;
/** How often columns are learned. */
const ROUNDS = 2;

/**
 * The text without the ends of lines within cells, where a table with one cell a line has narrow columns that broke
 * words over several lines. The labels, which lines are full, and what must stand below each label tell where a cell
 * ends; a table that may be cut in two ways stays as it is. Every sign keeps its place.
 */
export function withWholeCells(text: string): string {
  const starts = [...text.matchAll(FIRST_LABEL)].map(({ index }) => (index === 0 ? 0 : index + 1));
  if (starts.length === 0) return text;
  const sheet = new CellText(text, false);
  const marks: Mark[] = [];
  let line = 0;
  let done = 0;
  for (const start of starts) {
    while (line < sheet.count && sheet.place(line)[0] < start) line++;
    if (line < done) continue;
    const cells = brokenTable(sheet, line > done && isLowerHalf(sheet, line) ? line - 1 : line);
    for (const cell of cells) marks.push(...endsWithin(sheet, cell));
    done = cells.at(-1)?.to ?? Math.max(line + 1, ...firstRows(sheet, line));
  }
  return marks.length === 0 ? text : relaid(text, marks);
}

/** 编号 below 地块. */
function isLowerHalf(sheet: CellText, line: number): boolean {
  const above = sheet.cell(line - 1) ?? "";
  return above !== "" && isColumnName(`${above}${sheet.cell(line) ?? ""}`);
}

/** The cells of a table, its labels among them, in lines of the text; none where no cell is broken or the cut is in doubt. */
function brokenTable(sheet: CellText, line: number): readonly CellCut[] {
  const found = firstRows(sheet, line).flatMap((first) => {
    const sample = new CutLines(linesOf(sheet, first, bodyEnd(sheet, first, SAMPLE)));
    const heads = linesOf(sheet, line, first);
    if (!goesOn(sample, columnSort(heads[0] ?? "")) || headPoints(heads)) return [];
    return headsIn(heads).flatMap((labels) => {
      const cut = cutUnder(labels, sample);
      const cost = (cut?.cost ?? 0) + HEAD_WEIGHT * costOfHeads(heads, labels);
      return cut === null ? [] : [{ ...cut, labels, first, cost }];
    });
  });
  const [best] = found.sort((one, other) => one.cost - other.cost);
  if (best === undefined) return [];
  const { first, labels, columns } = best;
  const lines = new CutLines(linesOf(sheet, first, bodyEnd(sheet, first, MOST_LINES)));
  const cuts = lines.count <= SAMPLE ? best.cuts : cellCuts(lines, columns);
  if (!cuts.some(({ from, to }) => to - from > 1)) return [];
  if (isDoubtful(lines, cuts, columns) || !areCounted(lines, cuts, columns)) return [];
  if (spansRows(linesOf(sheet, line, first), labels) || areWhole(lines, columns)) return [];
  return [
    ...labels.map(({ from, to }) => ({ from: line + from, to: line + to })),
    ...cuts.map(({ from, to }) => ({ from: first + from, to: first + to })),
  ];
}

/** Whether labels head both coordinates of points: each is a cell of its own, however wide. */
function headPoints(heads: readonly string[]): boolean {
  return heads.filter((head) => COORDINATE_HEAD.test(head)).length > 1;
}

const COORDINATE_HEAD = /^(?:[纵横北东]坐标|[XY](?:坐标|值|\(|$)|[经纬]度|北纬|东经)/u;

/** Whether below a counter the second number follows the first. */
function goesOn(lines: CutLines, sort: ColumnSort): boolean {
  return sort !== "serial" || countedLines(lines).length > 1;
}

/** The lines that hold the running numbers, from the first one on: each is looked for behind the one before. */
function countedLines(lines: CutLines): readonly number[] {
  const counted: number[] = [];
  for (let at = 0, number = Number.parseInt(lines.at(0), 10); at < lines.count; at++)
    if (lines.at(at).replace(/^0|[.、]$/gu, "") === String(number)) {
      counted.push(at);
      number++;
    }
  return counted;
}

/** Whether running numbers, where there are any, go up by one. */
function areCounted(lines: CutLines, cuts: readonly CellCut[], columns: readonly CutColumn[]): boolean {
  const at = columns.findIndex(({ sort }) => sort === "serial");
  if (at < 0) return true;
  const numbers = cuts
    .filter((_, index) => index % columns.length === at)
    .map(({ from }) => Number.parseInt(lines.at(from), 10));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** 园区名称 before 区块名称: a name may span the rows of its parts, and a line that it lost is no end within a cell. */
function spansRows(heads: readonly string[], labels: readonly BrokenHead[]): boolean {
  const whole = labels.map(({ from, to }) => heads.slice(from, to).join(""));
  return [whole, heads].some((texts) => {
    const name = texts.findIndex((text) => /名称$/u.test(text));
    return texts.some((text, at) => name >= 0 && at > name && HEADS_PARTS.test(text));
  });
}

const HEADS_PARTS = new RegExp(
  `^(?:所[含辖]|各)?${either(`${PART_NOUNS} ${FUNCTION_NOUNS}`)}(?:名称|编号)?$`,
  "u",
);

/** Whether no counted row but the last, behind which the text may go on, has more lines than there are columns. */
function areWhole(lines: CutLines, columns: readonly CutColumn[]): boolean {
  if (columns[0]?.sort !== "serial") return false;
  const starts = countedLines(lines);
  return starts.length > 1 && starts.every((at, index) => (starts[index + 1] ?? at) - at <= columns.length);
}

interface Cut {
  readonly columns: readonly CutColumn[];
  readonly cuts: readonly CellCut[];
  /** of all cells, by row, and of the lines that go under no column */
  readonly cost: number;
}

/** The cells below some labels; null where too few rows go under them. */
function cutUnder(labels: readonly BrokenHead[], lines: CutLines): Cut | null {
  if (labels.length < FEWEST_COLUMNS) return null;
  let columns: readonly CutColumn[] = labels.map(({ sort, ending }) => ({
    sort,
    width: null,
    ending,
    told: ending !== null,
  }));
  let cuts = cellCuts(lines, columns);
  for (let round = 0; round < ROUNDS && cuts.length > 0; round++) {
    columns = learned(lines, cuts, columns);
    cuts = cellCuts(lines, columns);
  }
  const rows = cuts.length / labels.length;
  if (rows < FEWEST_ROWS) return null;
  const cost = costOf(lines, cuts, columns) / rows;
  const left = lines.count - (cuts.at(-1)?.to ?? 0);
  const isMarked = ["serial", "code"].includes(labels[0]?.sort ?? "");
  return cost > (isMarked ? DEAREST_ROW : DEAREST_WORDS)
    ? null
    : { columns, cuts, cost: cost + left / lines.count };
}

/** The lines in which the first cell below the labels may stand. */
function firstRows(sheet: CellText, line: number): readonly number[] {
  const isCounted = columnSort(sheet.cell(line) ?? "") === "serial";
  let known = line;
  let end = line + 1;
  for (; end < line + MOST_HEADS; end++) {
    const cell = sheet.cell(end);
    if (cell == null || cell === "" || cell.length > LONGEST_LABEL || /[。;,]/u.test(cell)) break;
    if (isCounted && /^\d{1,3}[.、]?$/u.test(cell)) return end - line < FEWEST_COLUMNS ? [] : [end];
    if (!isCounted && sheet.kind(end) === "figure") break;
    if (isKnownHead(cell) || /\)$/u.test(cell)) known = end;
  }
  if (isCounted || !linesOf(sheet, line, end).some(tellsSize)) return [];
  const least = Math.max(known + 1, line + FEWEST_COLUMNS);
  return Array.from({ length: Math.max(0, Math.min(end - least, MOST_STARTS)) }, (_, index) => least + index);
}

/** A label of figures or of sides: one of land. */
function tellsSize(label: string): boolean {
  return ["figure", "sides"].includes(columnSort(label));
}

/** The line behind the last that may be a cell, of so many. */
function bodyEnd(sheet: CellText, first: number, most: number): number {
  let at = first;
  while (at < first + most && mayBeCell(sheet, at) && !signsBelow(sheet, at)) at++;
  return at;
}

/** Whether a line is a date, or stands above one: the signature of the document. */
function signsBelow(sheet: CellText, line: number): boolean {
  return DATE.test(sheet.cell(line) ?? "") || DATE.test(sheet.cell(line + 1) ?? "");
}

/** 第1页 共2页, and a sentence below a table, which tells no side. */
const PAGE = /^第\s?\d{1,3}\s?页|^[-—]\s?\d{1,3}\s?[-—]$/u;
const SENTENCE = /^.{13,}[。;]$|^.{2,}:/u;
const SIDE = /[东南西北][侧面边部界]?[至临起到邻靠抵接以:]/u;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;

function mayBeCell(sheet: CellText, line: number): boolean {
  const cell = sheet.cell(line);
  if (cell == null || cell === "" || isBelow(cell) || columnSort(cell) === "serial") return false;
  if (PAGE.test(cell) || (SENTENCE.test(cell) && !SIDE.test(cell))) return false;
  return cell.length < FEWEST_COLUMNS || !sheet.isSurelyLabel(line);
}

function linesOf(sheet: CellText, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => sheet.cell(from + index) ?? "");
}

/** Nothing in place of the ends of lines within a cell, and of the blanks beside them. */
function endsWithin(sheet: CellText, { from, to }: CellCut): readonly Mark[] {
  const marks: Mark[] = [];
  for (let line = from; line < to - 1; line++) {
    const [, end] = sheet.place(line);
    const [next] = sheet.place(line + 1);
    for (let at = end; at < next; at++) marks.push([at, NOTHING]);
  }
  return marks;
}
