import type { SourceText } from "../../../text/source-text";
import { columnOf } from "../cells/column";
import { type Cell, cellAt } from "../cells/grid";

/** The first figures of a number, and three that go on with it behind a blank. */
const FIRST = /^\d{1,3}$/u;
const THREE = /^\d{3}(?:\.\d{1,4})?$/u;

/**
 * The rows of a table whose cells single blanks part, below `heads`: where a row has a cell more than there are heads, and two cells under
 * the head of a size are a number with a blank between its thousands (45 213), they are one cell.
 */
export function withThousands(
  source: SourceText,
  rows: readonly (readonly Cell[])[],
  heads: readonly Cell[],
): readonly (readonly Cell[])[] {
  const sizes = heads.flatMap((head, place) => (columnOf(head)?.holds === "area" ? [place] : []));
  const [size, ...others] = sizes;
  if (size === undefined || others.length > 0) return rows;
  return rows.map((row) => {
    const [first, three] = [row[size], row[size + 1]];
    if (row.length !== heads.length + 1 || first === undefined || three === undefined) return row;
    if (!FIRST.test(first.mapped.text) || !THREE.test(three.mapped.text)) return row;
    const whole = cellAt(source, first.evidence.start, three.evidence.end);
    return [...row.slice(0, size), whole, ...row.slice(size + 2)];
  });
}
