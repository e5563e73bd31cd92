import type { Line } from "../../../layout/line";
import type { MappedText } from "../../../text/mapped-text";
import type { SourceText } from "../../../text/source-text";
import { type Cell, cellAt } from "../cells/grid";

/**
 * The parts of a stretch of a line between the signs that are `joint` and stand in no bracket; the whole of it as one cell
 * where that is null.
 */
export function cellsBetween(
  source: SourceText,
  line: Line,
  mapped: MappedText,
  from: number,
  to: number,
  joint: string | null,
): readonly Cell[] {
  const cells: Cell[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= to; i++) {
    const sign = i < to ? mapped.text.charAt(i) : joint;
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (sign !== joint || (depth > 0 && i < to)) continue;
    const [first, end] = [mapped.startAt(start) ?? line.end, mapped.endAt(i - 1) ?? line.end];
    cells.push(cellAt(source, Math.min(first, end), end));
    start = i + 1;
  }
  return cells;
}
