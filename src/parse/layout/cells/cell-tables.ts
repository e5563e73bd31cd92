import { GROUP_WORDS } from "../../lexicon/column-words";
import { type Mark, relaid } from "../signs/relaid";
import { behindLabels } from "./cell-heads";
import { marksOf } from "./cell-lattice";
import { type CellTable, tableFrom } from "./cell-readings";
import { segmentedTable } from "./cell-segments";
import { CellText } from "./cell-text";

/**
 * The text with tabs for the ends of lines within the rows of tables that were copied one cell a line. What shows the
 * rows is a run of labels and, below it, lines that go under them in their order, again and again. Every sign keeps its
 * place.
 */
export function withTabbedCells(text: string): string {
  return laidOut(laidOut(text, false), true);
}

/** @param joins labels may have been broken over lines */
function laidOut(text: string, joins: boolean): string {
  const sheet = new CellText(text, joins);
  const marks: Mark[] = [];
  let done = 0;
  for (let line = 0; line < sheet.count; ) {
    const found = sheet.isLabel(line) ? (tableAt(sheet, line, done) ?? segmentedTable(sheet, line)) : null;
    if (found === null) {
      line = sheet.isLabel(line) && !isTitle(sheet, line) ? behindLabels(sheet, line) : line + 1;
      continue;
    }
    for (const mark of found.rows.flatMap((row) => marksOf(sheet, row))) marks.push(mark);
    done = found.next;
    line = Math.max(found.next, line + 1);
  }
  return marks.length === 0 ? text : relaid(text, marks);
}

/** The table that begins with a label, or with the one below it where the first is a title. */
function tableAt(sheet: CellText, line: number, done: number): CellTable | null {
  const found = tableFrom(sheet, line, done);
  const below = isTitle(sheet, line) && sheet.isLabel(line + 1) ? tableFrom(sheet, line + 1, line + 1) : null;
  return (below?.worth ?? 0) > (found?.worth ?? 0) ? below : found;
}

/** 规划指标, 调整后: words that stand above tables as well as in them. */
function isTitle(sheet: CellText, line: number): boolean {
  return GROUP_WORDS.test(sheet.cell(line) ?? "");
}
