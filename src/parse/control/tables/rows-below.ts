import type { Line } from "../../layout/line";
import { COUNTERS, LABEL_BELOW, PAGE_NUMBER } from "../../lexicon/column-words";
import { INDICATOR_TERMS } from "../../lexicon/indicator-terms";
import type { Version } from "../../lexicon/state-words";
import { STATE_LINE } from "../../lexicon/state-words";
import { ARTICLE } from "../../lexicon/table-prose";
import { stateOfHead } from "../../lexicon/told-state";
import { type Cell, type Edge, edgeOf, isRule } from "./cells/grid";
import type { Cutter } from "./cutter";
import { isHeader, isHeaderLine } from "./header/table-columns";
import { isRowTitle } from "./row-title";

/** How the rows of one table are set. */
export interface Ruling {
  readonly edge: Edge;
  /** bars at both ends frame the rows */
  readonly framed: boolean;
}

/** Index of the next line that is no markdown rule. */
export function behindRule(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line !== undefined && isRule(line) ? at + 1 : at;
}

/**
 * The rows under a header from `lines[from]` on, with the state that lines between them tell.
 * @param corner label of the header's own line; where it comes again the next table begins
 */
export function rowsBelow(
  cutter: Cutter,
  lines: readonly Line[],
  from: number,
  ruling: Ruling,
  corner: string | null = null,
): {
  readonly cells: readonly (readonly Cell[])[];
  readonly next: number;
  readonly states: readonly Version[];
} {
  const rows: (readonly Cell[])[] = [];
  const states: Version[] = [];
  let state: Version | null = null;
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRule(line)) continue;
    // 调整前 on a line of its own between the rows
    const said = STATE_LINE.test(line.text) ? stateOfHead(line.text) : null;
    if (said !== null && (index === from || state !== null)) {
      state = said;
      continue;
    }
    const cells = cutter.cells(line, ruling.edge, ruling.framed);
    if (isTitle(cutter, lines, index, ruling)) continue;
    if (cells === null || cells.length < 2) break;
    // the running head of the next page
    if (cells.length === 2 && PAGE_NUMBER.test(cells[1]?.mapped.text ?? "")) continue;
    if (ARTICLE.test(cells[0]?.mapped.text ?? "")) break;
    if (ruling.edge === "comma" && /[。;]/u.test(line.text)) break;
    if (corner !== null && cells[0]?.mapped.text === corner) break;
    if (isHeader(cells) || isOtherHead(cells) || LABEL_BELOW.test(cells[0]?.mapped.text ?? "")) break;
    rows.push(cells);
    if (state !== null) states.push(state);
  }
  return { cells: rows, next: index, states };
}

/** 序号 and further labels below rows: the head of another table, whatever it holds. */
function isOtherHead(cells: readonly Cell[]): boolean {
  return COUNTERS.includes(cells[0]?.mapped.text ?? "") && cells.length > 2 && isHeaderLine(cells);
}

/** Lines between a title and the row below it, whose cells may be paragraphs. */
const MOST_APART = 6;

/** 一、湖滨组团 or (以下为二期用地) between two rows of a table: the title of those below it, or a remark. */
function isTitle(cutter: Cutter, lines: readonly Line[], at: number, { edge, framed }: Ruling): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (before === undefined || line === undefined || next === undefined) return false;
  if (edgeOf(line) !== null || next.number - line.number > MOST_APART) return false;
  if (edgeOf(next) !== edge || edgeOf(before) !== edge) return false;
  const isNote = NOTE_BETWEEN.test(line.text) && stateOfHead(line.text) === null && !limits(line.text);
  if (!isNote && !(edge === "tab" && isRowTitle(line.text))) return false;
  const below = cutter.cells(next, edge, framed);
  if (below === null || isHeader(below)) return false;
  const figures = below.filter(({ mapped }) => /\d/u.test(mapped.text)).length;
  return isNote ? figures >= FEWEST_FIGURES : figures > 0;
}

/** Whether a remark names an indicator: what it says of it is read by nobody where the remark is passed over. */
function limits(text: string): boolean {
  return INDICATOR_TERMS.some(
    ({ spelling, needsValue }) =>
      spelling.length > 1 && text.includes(spelling) && (needsValue !== true || /\d/u.test(text)),
  );
}

/** Words in brackets, or a remark on the rows around it: no cell begins so. */
const NOTE_BETWEEN =
  /^(?:\([^()]{3,60}\)|(?:注|说明|备注)\d?:[^|\t]{2,60}|(?:以上|上述|以下)[^|\t:]{3,60})[。;]?$/u;
/** Figures of a row behind a remark. */
const FEWEST_FIGURES = 3;
