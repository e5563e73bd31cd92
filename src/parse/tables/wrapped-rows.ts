import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { SUM_ROW } from "../lexicon/land-columns";
import { OPENS_SIDES } from "../lexicon/side-terms";
import { SIZE_ABOVE } from "../lexicon/sub-column-words";
import { PART_WORDS } from "../lexicon/zone-subjects";
import { isRestOfSides, REST_AND_NEXT, SIDES } from "./broken-sides";
import { centredRow } from "./centred-rows";
import type { TableCell } from "./table-cell";
import { cellsOf, rowCells } from "./table-row";

/** A row of a table: the lines that it takes up as one, with the cells of all of them. */
export interface TableRow {
  readonly line: Line;
  readonly cells: readonly TableCell[];
}

/** A line of strokes between two rows, above or below a table. */
const STROKES = /^[\s|+=_\u2500-\u257f-]{3,}$/u;
const FRAMED = /^\s*[|｜│┃║]/u;
const BARRED = /[|｜│┃║]/u;
/** A cell whose words go on below. */
const UNFINISHED = /[,、;:(至]$/u;
/** A figure with all its digits. */
const FIGURE = /^\d{1,9}\.\d{1,6}$/u;
/** The same with three digits at least, or with a unit. */
const SIZE = new RegExp(
  `^\\d{1,3}(?:,\\d{3})*(?:\\d*\\.\\d{1,6}|\\d{2,8}|\\d*${AREA_UNIT})(?:${AREA_UNIT})?$`,
  "u",
);
/** 一级保护区, 建设控制地带: a part of the land that the row names. */
const PART = new RegExp(`^(?:${PART_WORDS})$`, "u");
/** Sides from the first one on. */
const WHOLE_SIDES = /^[东南西北]{1,2}[侧面边部界]?[至临邻起到靠抵:].{1,120}$/u;
/** 序 above 号: the head of the first column, of two signs. */
const NUMBER_HEAD = /^[序编] 号$/u;
/** More cells, or a longer line, than a row of a table of land has. */
const MOST_CELLS = 24;
const LONGEST = 600;
/** Columns by which the cells of a column may begin apart. */
const SLACK = 2;

/**
 * The lines of text of a document with their cells, one after the other; a cell that goes on in the lines below has all its words. In a
 * frame whose rows strokes part, and where blanks part the cells, a line whose first cell is empty and whose others
 * stand below cells of the row goes on with it; between bars without strokes, one whose others stand below cells that
 * no sign ends.
 */
export function* wrappedRows(section: DocumentSection): Generator<TableRow, void> {
  let last: TableRow | null = null;
  let open: Open | null = null;
  let strokes = 0;
  let centredTo = -1;
  let columns = 0;
  for (const [index, line] of section.lines.entries()) {
    if (index <= centredTo) continue;
    const print = section.source.text.slice(line.start, line.end);
    if (STROKES.test(print)) {
      open = null;
      strokes = TOP.test(print) ? 1 : strokes + 1;
      const row = centredRow(section, index + 1, strokes);
      if (row === null) continue;
      if (last !== null) yield last;
      last = row;
      centredTo = row.last;
      continue;
    }
    if (line.kind !== "text") {
      // a frame may have blank lines between all of its lines
      if (open?.opensWithBar !== true) open = null;
      continue;
    }
    const isFramed = BARRED.test(print);
    const cells = rowCells(section, line);
    if (open !== null && last !== null && cells.length <= MOST_CELLS && print.length <= LONGEST) {
      const own = !isFramed
        ? cellsOf(section, line)
        : FRAMED.test(print) && !open.opensWithBar
          ? behindEmpty(line, cells, last.cells.length)
          : cells;
      const places = isFramed ? own.map((_, index) => index) : columnsBelow(section, line, own, open.starts);
      if (
        open.isFramed === isFramed &&
        places !== null &&
        goesOn(last.cells, own, places) &&
        (open.isParted || areUnfinished(last.cells, own, places))
      ) {
        last = joined(last, line, own, places);
        continue;
      }
    }
    if (last !== null && cells.length === 0 && isRestOfSide(last.cells, line.text)) {
      last = joined(last, line, cellsOf(section, line), [last.cells.length - 1]);
      continue;
    }
    const isTabbed: boolean = print.includes("\t");
    if (
      last !== null &&
      (isTornInSides(last.cells, cells, columns) || (isTabbed && isTorn(last.cells, cells, columns)))
    ) {
      last = torn(last, line, cells);
      continue;
    }
    if (last !== null) {
      yield last;
      columns = last.cells.length;
    }
    last = { line, cells };
    const isRow: boolean =
      cells.length > 1 &&
      cells.length <= MOST_CELLS &&
      print.length <= LONGEST &&
      (FRAMED.test(print) || !print.includes("\t"));
    const isParted: boolean =
      !isFramed || (FRAMED.test(print) && (strokes > 1 || (strokes === 1 && headsFrame(section, index))));
    if (!isRow) open = null;
    else {
      const starts = cells.map(({ start }) => widthBefore(section, line, start));
      open = { starts, isFramed, isParted, opensWithBar: FRAMED.test(print) };
    }
  }
  if (last !== null) yield last;
}

/** 北至甲 at the end of a row, 城大道 below it: the edge of the page broke the last of its sides. */
function isRestOfSide(row: readonly TableCell[], print: string): boolean {
  const last = row.at(-1)?.text ?? "";
  if (row.length < FEWEST_CELLS) return false;
  // 东至甲路,南至乙河, and 西至丙街,…: the cell itself has a line end
  if (OPEN_SIDES.test(last) && OPENS_SIDES.test(print)) return true;
  if (isRestOfSides(last, print)) return true;
  return (OPEN_SIDE.test(last) && OBJECT.test(print)) || (LAST_SIDE.test(last) && REST.test(print));
}

/**
 * 2, 某地块, 东至甲路,南至乙路, above 西至丙路,北至丁路, 3.2: a line end within the sides tears the row, whose cells, the torn one
 * counted once, are as many as those of the row above.
 */
function isTornInSides(row: readonly TableCell[], below: readonly TableCell[], columns: number): boolean {
  const count = row.length + below.length - 1;
  if (row.length < 2 || below.length < 2 || row.length >= columns || count > columns) return false;
  // the last cell of a row may be empty, and its tab lost
  if (count < columns - 1) return false;
  const [last, first] = [row.at(-1)?.text ?? "", below[0]?.text ?? ""];
  return (
    (OPEN_SIDES.test(last) && OPENS_SIDES.test(first)) || (SIDES.test(last) && REST_AND_NEXT.test(first))
  );
}

/**
 * 甲片区, 3.2, 石桥 above 镇东路, 铁路, 新街: a line end within a cell of words tears the row, whose cells, the torn one counted
 * once, are exactly as many as those of the row above. The size stands in the upper part: a row of its own has one.
 */
function isTorn(row: readonly TableCell[], below: readonly TableCell[], columns: number): boolean {
  const isShort = row.length < FEWEST_CELLS || below.length < 2 || row.length >= columns;
  if (isShort || row.length + below.length - 1 !== columns) return false;
  const isSized = ({ text }: TableCell): boolean => FIGURE.test(text);
  if (!row.some(isSized) || below.some(isSized)) return false;
  const [own, last, first] = [row[0]?.text ?? "", row.at(-1)?.text ?? "", below[0]?.text ?? ""];
  const isOpen = last === "" || (WORDS.test(last) && below.length >= FEWEST_CELLS);
  return own !== "" && isOpen && WORDS.test(first) && !SUM_ROW.test(first);
}

/** Words of a place, no figure among them. */
const WORDS = /^[\p{Script=Han}()、]{2,24}$/u;

function torn(row: TableRow, line: Line, [first, ...others]: readonly TableCell[]): TableRow {
  const whole = first === undefined ? row : joined(row, line, [first], [row.cells.length - 1]);
  return { ...whole, cells: [...whole.cells, ...others] };
}

const FEWEST_CELLS = 3;
/** Sides, and a sign behind which the next one stands. */
const OPEN_SIDES = /^[东南西北]{1,2}[侧面边部界]?[至临邻起到靠抵].{1,120}[,、;]$/u;
/** Sides, the last without its words. */
const OPEN_SIDE =
  /^[东南西北]{1,2}[侧面边部界]?[至临邻起到靠抵].{1,120}[,、;。][东南西北]{1,2}[侧面边部界]?[至临邻起到]$/u;
/** Its words, and the sides behind it. */
const OBJECT = /^[\p{Script=Han}A-Z\d]{2,20}(?:$|[,、;。][东南西北]{1,2}[侧面边部界]?[至临邻起到])/u;
/** What a side may end with; only the rest of a broken one does. */
const LAND = "(?:[路街道线河江湖渠沟库溪村镇乡区县市山岭峰界园厂校桥堤坝站港城]|高速|围墙|用地)";
/** A few words that end as a side does, and no label of a row. */
const REST = new RegExp(
  `^(?!合计|总计|小计|备注|附[件表图]|说明)\\p{Script=Han}{0,7}${LAND}(?<![区县市镇乡园])$`,
  "u",
);
/** Sides, the last of them open. */
const LAST_SIDE = new RegExp(
  `[东南西北][^;。]{2,60}[,、;][东南西北]{1,2}(?:侧|面)?[至临邻起到靠抵接][^东南西北,;、。]{1,12}(?<!${LAND})$`,
  "u",
);

/** The first line of a frame. */
const TOP = /[┌┍┎┏╒╓╔╭]/u;
/** The last line of a frame. */
const BOTTOM = /[└┕┖┗╘╙╚╰]/u;
/** Lines of the heads of a frame, with the blank ones between them. */
const LONGEST_HEAD = 8;

/** Whether the lines from one on, below the first stroke of a frame, come to the next stroke: one row of heads. */
function headsFrame(section: DocumentSection, index: number): boolean {
  for (const { kind, start, end } of section.lines.slice(index + 1, index + LONGEST_HEAD)) {
    const print = section.source.text.slice(start, end);
    if (STROKES.test(print)) return !BOTTOM.test(print);
    if (kind === "text" && !FRAMED.test(print)) return false;
  }
  return false;
}

/** A row that the next lines may go on with. */
interface Open {
  readonly starts: readonly number[];
  /** bars part its cells */
  readonly isFramed: boolean;
  readonly opensWithBar: boolean;
  /** nothing but its place tells that a line goes on with it: strokes part the rows, or blanks the cells */
  readonly isParted: boolean;
}

/** The cells of a line that begins with the bar behind an empty first cell; one behind the last bar may be empty, too. */
function behindEmpty(line: Line, cells: readonly TableCell[], columns: number): readonly TableCell[] {
  const empty = { text: "", start: line.start, end: line.start };
  const own = [empty, ...cells];
  return own.length === columns - 1 ? [...own, empty] : own;
}

/** 东至甲路,西至乙路, above 南至丙路: whether every cell that goes on ends with a sign that ends nothing. */
function areUnfinished(
  row: readonly TableCell[],
  cells: readonly TableCell[],
  places: readonly number[],
): boolean {
  return (
    row.length === cells.length &&
    cells.every(({ text }, index) => text === "" || UNFINISHED.test(row[places[index] ?? 0]?.text ?? ""))
  );
}

/** Columns that the print before a place of a line takes up: a character of the script has two. */
function widthBefore(section: DocumentSection, line: Line, at: number): number {
  let width = 0;
  for (let i = lineStart(section, line); i < at; i++)
    width += section.source.text.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}

function lineStart(section: DocumentSection, line: Line): number {
  return section.source.text.lastIndexOf("\n", line.start - 1) + 1;
}

/** The column of each cell, by where it begins; null where one begins elsewhere, or in the first column. */
function columnsBelow(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  starts: readonly number[],
): readonly number[] | null {
  const places = cells.map(({ text, start, end }) => {
    if (text === "") return 0;
    const print = section.source.text.slice(start, end);
    const at = widthBefore(section, line, start + (print.length - print.trimStart().length));
    return starts.findIndex((own) => Math.abs(own - at) <= SLACK);
  });
  return places.every((column, index) => column > 0 || cells[index]?.text === "") ? places : null;
}

/** Whether cells continue those of a row: the first is empty, and each other one stands below words. */
function goesOn(row: readonly TableCell[], cells: readonly TableCell[], places: readonly number[]): boolean {
  const first = row.findIndex(({ text }) => text !== "");
  const told = cells.flatMap(({ text }, index) => (text === "" ? [] : [places[index] ?? 0]));
  // a size below a size, a part below a part, or sides below sides are those of another row, whose first cells span both
  const isOther = cells.some(({ text }, index) => {
    const above = row[places[index] ?? 0]?.text ?? "";
    // a figure below the head of the sizes, as the next page has it again
    if (SIZE.test(text) && SIZE_ABOVE.test(above)) return true;
    if ((SIZE.test(text) && SIZE.test(above)) || (PART.test(text) && PART.test(above))) return true;
    return WHOLE_SIDES.test(text) && WHOLE_SIDES.test(above) && text.charAt(0) === above.charAt(0);
  });
  const goesOnBelow = (column: number): boolean =>
    column > first
      ? (row[column]?.text ?? "") !== ""
      : NUMBER_HEAD.test(`${row[column]?.text} ${cells[places.indexOf(column)]?.text}`);
  return !isOther && told.length > 0 && told.every(goesOnBelow);
}

function joined(row: TableRow, line: Line, cells: readonly TableCell[], places: readonly number[]): TableRow {
  const whole = row.cells.map((cell, column): TableCell => {
    const more = cells.filter(({ text }, index) => text !== "" && places[index] === column);
    return {
      ...cell,
      text: cell.text + more.map(({ text }) => text).join(""),
      rest: [...(cell.rest ?? []), ...more],
    };
  });
  return { line: { ...row.line, end: line.end }, cells: whole };
}
