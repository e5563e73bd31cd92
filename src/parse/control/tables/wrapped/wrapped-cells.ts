import { suggestedLandUse } from "../../../../domain/land-use-classes";
import { isUse } from "../../facts/uses/use-name";
import { isCodeLike } from "../cells/cell-fit";
import type { Cell } from "../cells/grid";
import type { Columns } from "../header/table-columns";
import type { AlignedRow } from "../table-rows";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";

/** Lines of words around a row beyond which nothing is tried. */
const MOST_LINES = 5;

/** The words on the lines above and below the line of a row. */
export interface Surroundings {
  readonly above: readonly (readonly LineWord[])[];
  readonly below: readonly (readonly LineWord[])[];
}

/**
 * A row with the words on lines of their own around it put into its use, where only so it is a whole one. `unsure`: the
 * use may go on in them, and is left out. A name that may do so is left out as well; a row without any other name is.
 */
export function withWrapped(
  cells: WordCells,
  row: AlignedRow,
  columns: Columns,
  around: Surroundings,
): { readonly row: AlignedRow; readonly unsure: boolean } {
  const lines = [...around.above, ...around.below];
  if (lines.length === 0) return { row, unsure: false };
  const place = (holds: string): number => columns.findIndex((column) => column?.holds === holds);
  const name = place("name");
  // a number does not go on in words
  const called = name < 0 || isCodeLike(row[name]?.mapped.text ?? "");
  if (lines.length > MOST_LINES || (!called && place("code") < 0))
    return { row: row.map(() => null), unsure: true };
  const use = placeOfUse(row, columns);
  const put = (cell: Cell | null): AlignedRow =>
    row.map((one, at) => (at === use ? cell : at === name && !called ? null : one));
  const own = use < 0 ? null : (row[use] ?? null);
  // words of two columns of uses
  const uses = columns.filter((column) => column?.holds === "use");
  if (uses.length > 1 && uses[0]?.version !== uses.at(-1)?.version)
    return { row: row.map((one, at) => (columns[at]?.holds === "use" ? null : one)), unsure: true };
  if (use < 0) return { row: put(null), unsure: false };
  const [best, second] = wholeUses(cells, own, around);
  const core = own?.mapped.text ?? "";
  if (best === undefined)
    return isUse(core) && !isOpen(core) ? { row: put(own), unsure: false } : { row: put(null), unsure: true };
  const nested = second === undefined || best.mapped.text.includes(second.mapped.text);
  return nested ? { row: put(best), unsure: false } : { row: put(null), unsure: true };
}

/** The column of uses in words: beside it may stand one of their codes. */
function placeOfUse(row: AlignedRow, columns: Columns): number {
  return columns.findLastIndex(
    (column, at) => column?.holds === "use" && !/^[A-Z\d]+$/u.test(row[at]?.mapped.text ?? ""),
  );
}

/** How many of the lines below the last row of a table its use goes on in: behind it anything may stand. */
export function goesOnBelow(
  cells: WordCells,
  row: AlignedRow | null,
  columns: Columns,
  lines: readonly (readonly LineWord[])[],
): number {
  const use = row?.[placeOfUse(row, columns)] ?? null;
  if (use === null) return 0;
  for (let count = 1; count <= Math.min(lines.length, MOST_LINES); count++)
    if (wholeUses(cells, use, { above: [], below: lines.slice(0, count) }).length > 0) return count;
  return 0;
}

/** The uses that a cell and the words around it make, at most one word a line, the longest first. */
function wholeUses(cells: WordCells, own: Cell | null, { above, below }: Surroundings): readonly Cell[] {
  const core = own?.mapped.text ?? "";
  return choices([...above, ...below])
    .filter((choice) => choice.some((words) => words.length > 0))
    .map((choice) => {
      const [upper, lower] = [choice.slice(0, above.length), choice.slice(above.length)];
      return cells.cell([...upper.flat(), ...wordsOf(own), ...lower.flat()]);
    })
    .filter(({ mapped: { text } }) => isRestOf(core, text))
    .sort((one, two) => two.mapped.text.length - one.mapped.text.length);
}

/** Whether only the longer text is a whole use, or it is one of a classification. */
function isRestOf(core: string, text: string): boolean {
  if (isOpen(core)) return text.startsWith(core) && !isOpen(text);
  if (!isUse(text)) return false;
  if (!isUse(core)) return true;
  const [before = "", behind = ""] = text.split(core);
  return (
    suggestedLandUse(text) !== null ||
    (before === "" && /^\p{Script=Han}{0,2}地$|^\(/u.test(behind) && !isUse(behind)) ||
    /[、+,/]$/u.test(core)
  );
}

function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** At most one word of each line, in every way. */
function choices(lines: readonly (readonly LineWord[])[]): readonly (readonly (readonly LineWord[])[])[] {
  let found: (readonly (readonly LineWord[])[])[] = [[]];
  for (const words of lines)
    found = found.flatMap((choice) => [[], ...words.map((word) => [word])].map((own) => [...choice, own]));
  return found.slice(0, MOST_CHOICES);
}

const MOST_CHOICES = 400;

function wordsOf(cell: Cell | null): readonly LineWord[] {
  if (cell === null || cell.mapped.text === "") return [];
  const { start, end, lines } = cell.evidence;
  return [{ number: lines[0], start, end, kind: "text", text: cell.mapped.text, opens: false }];
}
