import type { Line } from "../layout/line";
import { TOTAL_ROW } from "../lexicon/column-words";
import { POINT_TABLE, PROSE } from "../lexicon/table-prose";
import type { SourceText } from "../text/source-text";
import { bareLabel, labelsIn } from "./header-labels";
import { type LineCell, lineCells } from "./line-cells";
import type { PrintedValue } from "./printed-value";

/** Fewest different indicators, or columns with area and use among them, that make words without figures a header. */
const FEWEST_INDICATORS = 2;
const FEWEST_COLUMNS = 3;
/** Lines that a header may have, and rows below it that are looked at. */
const MOST_LINES = 40;
const MOST_ROWS = 200;
/** A longer line is no part of a header; a longer one without cells is none of a table. */
const LONGEST_HEADER = 300;
const LONGEST_CELL = 60;
/** A cell that holds nothing but a limit, a range or a share. */
const LIMIT_CELL =
  /^(?=.{1,24}$)(?:.{0,12}[≤≥<>＜＞]=?\s?\d|(?:不[大小高低]于|不超过)\d|\d{1,3}(?:\.\d{1,3})?(?:[-~～]\d{1,3}(?:\.\d{1,3})?[%％]?|[%％])$)/u;
const FIGURE_CELL = /^\d[\d,]{0,9}(?:\.\d{1,4})?$/u;
/** Fewest figures that make a line the row of a table. */
const FEWEST_FIGURES = 2;

/**
 * Rows below a header of indicators: lines with a cell that holds a limit, or with several figures. The header may be
 * one line of cells or one label a line; nothing is asked of which cell belongs to which column.
 * @param isRead whether a row was read
 */
export function headedRows(
  source: SourceText,
  lines: readonly Line[],
  isRead: (row: Line) => boolean,
): readonly PrintedValue[] {
  const texts = lines.filter(({ kind }) => kind === "text");
  const found: PrintedValue[] = [];
  for (let at = 0; at < texts.length; ) {
    const head = headerAt(source, texts, at);
    if (head === null) {
      at++;
      continue;
    }
    const end = bodyEnd(source, texts, head);
    const block = { start: texts[at]?.start ?? 0, end: texts[end - 1]?.end ?? 0 };
    for (const line of texts.slice(head, end)) {
      if (!isRead(line) && isRow(lineCells(source, line)))
        found.push({ start: line.start, end: line.end, block, says: { kind: "row" } });
    }
    at = end;
  }
  return found;
}

/** The code of a parcel of a plan: A-03-02, KZ2026-11. */
const CODE_CELL = /^[A-Za-z\d]{1,12}(?:[-–—][A-Za-z\d]{1,8}){1,5}$/u;
/** A cell that cannot be anything but a limit. */
const SIGNED_CELL = /^[≤≥<>＜＞]=?\s?\d{1,6}(?:\.\d{1,4})?[%％]?$/u;
/** Fewest cells of a row that no header stands above. */
const FEWEST_CELLS = 3;

/** Rows that no header stands above: the code of a parcel, and a limit behind it. */
export function headlessRows(source: SourceText, lines: readonly Line[]): readonly PrintedValue[] {
  return lines.flatMap((line) => {
    const { start, end } = line;
    const cells = line.kind === "text" ? lineCells(source, line) : [];
    if (cells.length < FEWEST_CELLS || !cells.some(({ text }) => CODE_CELL.test(text))) return [];
    if (!cells.some(({ text }) => SIGNED_CELL.test(text))) return [];
    return [{ start, end, block: { start, end }, says: { kind: "row" } }];
  });
}

/** 容积率, tab, ≤1.9, tab, ≤2.3: the cells of a line behind the label of an indicator, in a table turned round. */
export function labelledCells(source: SourceText, lines: readonly Line[]): readonly PrintedValue[] {
  return lines.flatMap((line) => {
    if (line.kind !== "text") return [];
    const [label, ...values] = lineCells(source, line);
    if (label === undefined || values.length < FEWEST_FIGURES) return [];
    const { indicators } = labelsIn(label.text);
    const [key, ...others] = indicators;
    if (key === undefined || others.length > 0 || /\d/u.test(bareLabel(label.text))) return [];
    // D 2811093.500 512310.250: the label of a point and its coordinates
    if (values.every(({ text }) => COORDINATE.test(text))) return [];
    const block = { start: line.start, end: line.end };
    return values
      .filter(({ text }) => LIMIT_CELL.test(text) || FIGURE_CELL.test(text))
      .map(({ start, end }) => ({ start, end, block, says: { kind: "cell", key } }));
  });
}

const COORDINATE = /^(?:\d{6,8}(?:\.\d{1,4})?|\d{2,3}[°度].{2,16})$/u;

/** Index behind the header that begins at a line; null where none does. */
function headerAt(source: SourceText, lines: readonly Line[], at: number): number | null {
  const keys = new Set<string>();
  const others = new Set<string>();
  let next = at;
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.text.length > LONGEST_HEADER) break;
    const cells = lineCells(source, line);
    if (cells.some(({ text }) => /[\d≤≥<>。:：]/u.test(bareLabel(text)))) break;
    const labels = cells.map(({ text }) => labelsIn(text));
    const indicators = labels.flatMap((one) => one.indicators);
    const fields = labels.flatMap((one) => one.fields);
    if (next === at && indicators.length + fields.length === 0) return null;
    for (const key of indicators) keys.add(key);
    for (const field of fields) others.add(field);
  }
  const whole = keys.size >= 1 && keys.size + others.size >= FEWEST_COLUMNS;
  return keys.size >= FEWEST_INDICATORS || whole ? next : null;
}

function bodyEnd(source: SourceText, lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && end < from + MOST_ROWS && belongs(source, lines[end])) end++;
  return end;
}

function belongs(source: SourceText, line: Line | undefined): boolean {
  if (line === undefined || PROSE.test(line.text) || POINT_TABLE.test(line.text)) return false;
  if (line.text.length <= LONGEST_CELL && !line.text.endsWith("。")) return true;
  return /[|\t]| {2}/u.test(line.text) && lineCells(source, line).length > 1;
}

function isRow(cells: readonly LineCell[]): boolean {
  if (TOTAL_ROW.test(cells[0]?.text ?? "")) return false;
  if (cells.some(({ text }) => LIMIT_CELL.test(text))) return true;
  return cells.filter(({ text }) => FIGURE_CELL.test(text)).length >= FEWEST_FIGURES;
}
