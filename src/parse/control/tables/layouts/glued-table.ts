import { type Line, mappedLine } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { VOCABULARY } from "../../tokens/vocabulary";
import { columnOf } from "../cells/column";
import { type Cell, cellAt } from "../cells/grid";
import { type Found, tableOf } from "../found-table";
import { isGlued } from "../glued-header";
import { type Columns, isHeader } from "../header/table-columns";
import { gluedCells, partedCells } from "./glued-cells";
import type { Layout } from "./layout";

/** Cells with no sign between them. */
export const GLUED: Layout = {
  name: "glued",
  kind: "run",
  begins: ({ line }) => isGlued(line.text),
  read: ({ source, lines, at, line }) => gluedTable(source, lines, at, line),
};

/**
 * A table whose cells were copied without a sign between them, where the labels are all known and every row can be cut
 * in one way only, or has kept the blanks between its cells. Null otherwise: nothing is cut by guess.
 */
function gluedTable(source: SourceText, lines: readonly Line[], at: number, header: Line): Found | null {
  const labels = labelsOf(source, header);
  if (labels === null || !isHeader(labels)) return null;
  const columns: Columns = labels.map(columnOf);
  const rows: (readonly Cell[])[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const row = line === undefined ? null : rowOf(source, line, columns);
    if (row === null) break;
    rows.push(row);
  }
  return rows.length === 0 ? null : { table: tableOf(source, lines, at, columns, rows), next };
}

/** The labels of a header; null where one of them is not known. */
function labelsOf(source: SourceText, line: Line): readonly Cell[] | null {
  const mapped = mappedLine(source, line);
  const labels: Cell[] = [];
  for (let i = 0; i < mapped.text.length; ) {
    const entry = VOCABULARY.at(mapped.text, i);
    if (entry === null || !("field" in entry || "indicator" in entry)) return null;
    let end = i + entry.spelling.length;
    const unit = /^\([^()]{1,12}\)/u.exec(mapped.text.slice(end, end + 16))?.[0];
    end += unit?.length ?? 0;
    labels.push(cellAt(source, mapped.starts[i] ?? line.start, mapped.ends[end - 1] ?? line.end));
    i = end;
  }
  return labels;
}

function rowOf(source: SourceText, line: Line, columns: Columns): readonly Cell[] | null {
  const mapped = mappedLine(source, line);
  const cut = partedCells(mapped.text, columns) ?? gluedCells(mapped.text, columns);
  return (
    cut?.map(([from, to]) =>
      cellAt(source, mapped.starts[from] ?? line.start, mapped.ends[to - 1] ?? line.end),
    ) ?? null
  );
}
