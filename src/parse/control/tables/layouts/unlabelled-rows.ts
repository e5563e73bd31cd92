import { SEVERAL_VALUES } from "../../../lexicon/column-words";
import type { SourceText } from "../../../text/source-text";
import { columnOf } from "../cells/column";
import { type Cell, emptyCell, joinedCell } from "../cells/grid";

/**
 * The rows of a table turned round, those without a label taken into that of the indicator above: a label over several
 * lines was copied with the first of them alone (建筑高度|住宅≤80米, below it an empty cell and 商业≤12米).
 */
export function withoutUnlabelled(
  source: SourceText,
  rows: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const whole: (readonly Cell[])[] = [];
  let parts: (readonly Cell[])[] = [];
  const close = (): void => {
    const [first] = parts;
    if (first !== undefined) whole.push(parts.length === 1 ? first : joined(source, parts));
    parts = [];
  };
  for (const row of rows) {
    if (!goesOn(row, parts[0]) || saysAgain(row, parts.at(-1) ?? [])) close();
    parts.push(row);
  }
  close();
  return whole;
}

/** Whether a row has no label but something to say, in as many cells as the one that has the label, and no names of its own. */
function goesOn([label, ...values]: readonly Cell[], above: readonly Cell[] | undefined): boolean {
  const [over] = above ?? [];
  if (label?.mapped.text !== "" || over === undefined || values.length + 1 !== above?.length) return false;
  if (columnOf(over)?.holds !== "indicator") return false;
  return (
    values.some(({ mapped }) => mapped.text !== "") &&
    !values.some(({ mapped }) => SEVERAL_VALUES.test(mapped.text))
  );
}

/** A cell of nothing but a figure, and one of nothing but a limit; group 1 is its sign or word. */
const FIGURE = /^\d{1,4}(?:\.\d{1,3})?[%米m]?$/u;
const LIMIT = /^([≤<≥>]|不[大小高低超][^\d]{0,3})?\d{1,4}(?:\.\d{1,3})?[%米m]?$/u;

/** 30% and ≥30% below it, ≤24米 and ≤30米: what has a limit already has a second one on the line below, which goes on with none. */
function saysAgain(row: readonly Cell[], above: readonly Cell[]): boolean {
  return row.some(({ mapped }, column) => {
    const [own, over] = [mapped.text, above[column]?.mapped.text ?? ""];
    const [sign, signOver] = [LIMIT.exec(own), LIMIT.exec(over)];
    if (column === 0 || sign === null || signOver === null) return false;
    return FIGURE.test(own) || FIGURE.test(over) || isUpper(sign[1]) === isUpper(signOver[1]);
  });
}

/** Whether a sign or word limits from above. */
function isUpper(sign = ""): boolean {
  return /^(?:[≤<]|不[大高超])/u.test(sign);
}

/** The cells of several lines under one label, column by column. */
function joined(source: SourceText, lines: readonly (readonly Cell[])[]): readonly Cell[] {
  const [first = []] = lines;
  return first.map((own, column) => {
    const filled = lines.flatMap((line) => {
      const cell = line[column];
      return cell === undefined || cell.mapped.text === "" ? [] : cell;
    });
    return filled.length === 0 ? emptyCell(source, own) : joinedCell(source, filled);
  });
}
