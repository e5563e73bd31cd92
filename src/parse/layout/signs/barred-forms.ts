import { isColumnLabel } from "../../lexicon/column-labels";
import { foldedText } from "../../text/folded-character";
import { type Mark, NOTHING, relaid } from "./relaid";

/** A line that ends with the bar behind its one cell, and where that bar stands. */
interface BarredLine {
  readonly cell: string;
  readonly bar: number;
}

const BAR = /[|│┃｜]/u;
const ONE_CELL = /^[^|│┃｜]*[|│┃｜]\s*$/u;
/** A longer line is no cell of a form. */
const LONGEST_CELL = 300;
/** Fewest labels with their values that show a form. */
const FEWEST_PAIRS = 3;

/**
 * The text without the bars of forms that were copied one cell a line (宗地面积: | over 6431平方米 |): label and value alternate, so that
 * no bar parts columns. Every sign keeps its place.
 */
export function withoutFormBars(text: string): string {
  if (!BAR.test(text)) return text;
  const marks: Mark[] = [];
  let run: BarredLine[] = [];
  const close = (): void => {
    if (isForm(run)) for (const { bar } of run) marks.push([bar, NOTHING]);
    run = [];
  };
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = barredLine(text, at, end);
    if (line === null) close();
    else run.push(line);
    at = end + 1;
  }
  close();
  return marks.length === 0 ? text : relaid(text, marks);
}

function barredLine(text: string, start: number, end: number): BarredLine | null {
  if (end - start > LONGEST_CELL) return null;
  const print = text.slice(start, end);
  if (!ONE_CELL.test(print)) return null;
  const bar = print.search(BAR);
  return { cell: foldedText(text, start, start + bar).trim(), bar: start + bar };
}

/** Whether labels stand in lines of their own, each with one value below it: a row of heads has several side by side, a table of several parcels several values below each. */
function isForm(run: readonly BarredLine[]): boolean {
  if (run.length < 2 * FEWEST_PAIRS) return false;
  const labels = run.map(({ cell }) => isLabel(cell));
  let pairs = 0;
  let several = 0;
  for (let i = 0; i + 1 < run.length; i++) {
    if (labels[i] !== true || run[i]?.cell === "" || labels[i + 1] === true) continue;
    const further = labels[i + 2] ?? true;
    if (!further && run[i + 2]?.cell !== "") {
      if (run[i]?.cell.endsWith(":") !== true) return false;
      several++;
    }
    pairs++;
  }
  return pairs >= FEWEST_PAIRS && 2 * several < pairs && 2 * pairs >= labels.filter(Boolean).length;
}

function isLabel(cell: string): boolean {
  return cell.endsWith(":") || isColumnLabel(cell);
}
