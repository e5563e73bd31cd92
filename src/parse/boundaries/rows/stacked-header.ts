import {
  AREA_COLUMN,
  CODE_COLUMN,
  COORDINATE_COLUMN,
  NAME_COLUMN,
  POINTS_COLUMN,
  SERIAL_COLUMN,
} from "../../lexicon/table-columns";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";

/** The header of a table that is set one cell a line. */
interface StackedHeader {
  readonly cells: readonly string[];
  /** offset in the window of the end of its last line */
  readonly to: number;
}

/** Longest line that is a cell of a table set one cell a line. */
export const LONGEST_CELL = 24;

/** The headers of a window in order: every block of the window asks for them. */
const known = new WeakMap<MappedText, readonly StackedHeader[]>();

/** The nearest run of short lines above that names columns, one of them that of the points. */
export function stackedHeader(window: MappedText, before: number): StackedHeader | null {
  let headers = known.get(window);
  if (headers === undefined) {
    headers = headersOf(window.text);
    known.set(window, headers);
  }
  return headers[firstIndex(headers, ({ to }) => to, before) - 1] ?? null;
}

function headersOf(text: string): readonly StackedHeader[] {
  const found: StackedHeader[] = [];
  let run: string[] = [];
  let barred: boolean[] = [];
  let at = 0;
  const close = (): void => {
    if (isHeaderRun(run)) {
      // a title may stand right above the first column
      const serial = run.findIndex((cell) => SERIAL_COLUMN.test(cell));
      const first = serial < 0 ? barred.indexOf(true) : serial;
      const title = run.findLastIndex((cell) => TITLE_LINE.test(cell));
      found.push({ cells: run.slice(Math.max(0, first, title + 1)), to: at - 1 });
    }
    run = [];
    barred = [];
  };
  for (const line of text.split("\n")) {
    const cell = line.length > LONGEST_SPACED ? "" : cellText(line);
    const above = run.at(-1);
    const bar = BAR_BEHIND.test(line);
    if (above !== undefined && NOTE_OF_COLUMN.test(cell)) {
      run[run.length - 1] = above + cell;
      barred[run.length - 1] = bar;
    } else if (cell === "" || !isColumnName(cell)) close();
    else {
      run.push(cell);
      barred.push(bar);
    }
    at += line.length + 1;
  }
  close();
  return found;
}

/** The title of a table or the office that made it: no column. */
const TITLE_LINE = /(?:[标果点览]表|局|公示|公告)$/u;
const BAR_BEHIND = /\| {0,4}$/u;
/** (经度,纬度), (万元): what a cell says in brackets on a line of its own. */
const NOTE_OF_COLUMN = /^\([^()\d]{1,16}\d?\)$/u;

/** A longer line is no cell, whatever the blanks around it. */
const LONGEST_SPACED = 80;

/** A cell on a line of its own, without the bar behind it. */
function cellText(line: string): string {
  const whole = line.trim();
  return whole.endsWith("|") ? whole.slice(0, -1).trim() : whole;
}

function isColumnName(line: string): boolean {
  return (
    line.length <= LONGEST_CELL &&
    (SERIAL_COLUMN.test(line) ||
      AREA_COLUMN.test(line) ||
      COORDINATE_COLUMN.test(line) ||
      POINTS_COLUMN.test(line) ||
      NAME_COLUMN.test(line) ||
      /^\p{Script=Han}{2,8}(?:\([^()\d]{1,8}\d?\))?$/u.test(line))
  );
}

function isHeaderRun(run: readonly string[]): boolean {
  return (
    run.length >= 3 &&
    run.some((cell) => POINTS_COLUMN.test(cell)) &&
    run.some((cell) => NAME_COLUMN.test(cell.replace(/\(.*$/u, "")) || CODE_COLUMN.test(cell))
  );
}
