import type { Line } from "../../layout/line";
import { foldedText } from "../../text/folded-character";
import type { SourceText } from "../../text/source-text";

/** Lines that one row may be broken over. */
const MOST_LINES = 160;
/** A longer row is none. */
const LONGEST_ROW = 4000;
/** Fewest line ends between two rows whose cells are paragraphs: an empty line stands between those of one cell. */
const ROW_END = 3;

/**
 * The lines with the rows put together that copying broke within their cells, where the text says which line ends are
 * those of cells: spreadsheets set such cells in quotation marks, and where every cell is a paragraph tabs stand alone
 * between empty lines. Such a row is one line from its first sign to its last.
 */
export function wholeLines(source: SourceText, lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = Math.max(quotedEnd(source, lines, at), tabbedEnd(source, lines, at));
    const [first, last] = [lines[at], lines[end - 1]];
    if (first === undefined) break;
    whole.push(end > at + 1 && last !== undefined ? over(source, first, last) : first);
    at = Math.max(end, at + 1);
  }
  return whole.length === lines.length ? lines : whole;
}

function over(source: SourceText, first: Line, last: Line): Line {
  const text = foldedText(source.text, first.start, last.end)
    .replace(/[\r\n]+/gu, "")
    .trim();
  return { number: first.number, start: first.start, end: last.end, kind: "text", text };
}

/** Index behind the line in which the last cell in quotation marks ends that began in `lines[at]`; `at` where none goes on. */
function quotedEnd(source: SourceText, lines: readonly Line[], at: number): number {
  let open = false;
  let tabs = false;
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
    const line = lines[i];
    if (line === undefined) return at;
    const text = source.text.slice(line.start, line.end);
    if (!open && i === at && !/(?:^|\t)"/u.test(text)) return at;
    tabs ||= text.includes("\t");
    open = isOpen(text, open);
    if (!open) return i === at || !tabs ? at : i + 1;
    if (line.end - (lines[at]?.start ?? 0) > LONGEST_ROW) return at;
  }
  return at;
}

/** Whether a cell in quotation marks is open at the end of a line; such marks stand at its edges, and double inside. */
function isOpen(text: string, open: boolean): boolean {
  let inside = open;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!inside) inside = at === 0 || text.charAt(at - 1) === "\t";
    else if (text.charAt(at + 1) === '"') at++;
    else inside = at + 1 < text.length && text.charAt(at + 1) !== "\t";
  }
  return inside;
}

/**
 * Index behind the row that begins in `lines[at]`, where tabs stand alone between its cells; `at` where none do. Of what
 * stands directly above or below the table only the paragraph beside a tab is taken for a cell.
 */
function tabbedEnd(source: SourceText, lines: readonly Line[], at: number): number {
  const isTab = (line: Line | undefined): boolean =>
    line?.kind === "blank" && source.text.slice(line.start, line.end).includes("\t");
  const start = lines[at];
  if (start === undefined || (start.kind !== "text" && !isTab(start))) return at;
  const behindRow =
    start.number -
      (lines.slice(Math.max(0, at - ROW_END), at).findLast((line) => line.kind !== "blank" || isTab(line))
        ?.number ?? 0) >=
    ROW_END;
  let [end, short] = [at, at];
  let lone = false;
  let cells = 0;
  for (let i = at, ends = 0; i < Math.min(lines.length, at + MOST_LINES); i++) {
    const line = lines[i];
    if (line === undefined || (line.kind !== "text" && line.kind !== "blank")) break;
    if (line.kind === "blank" && !isTab(line)) {
      ends++;
      continue;
    }
    if (i > at && ends + 1 >= ROW_END) return lone ? end : at;
    ends = 0;
    if (isTab(line)) [lone, cells] = [true, 0];
    else if (++cells === 1) short = i + 1;
    else if (!lone && !behindRow) return at;
    if (isTab(line)) short = i + 1;
    if (cells > MOST_PARAGRAPHS) break;
    end = i + 1;
    if (line.end - start.start > LONGEST_ROW) break;
  }
  return lone ? short : at;
}

/** Paragraphs that a cell may have. */
const MOST_PARAGRAPHS = 8;
