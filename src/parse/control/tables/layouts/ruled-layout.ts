import type { Line } from "../../../layout/line";
import type { Cell } from "../cells/grid";
import type { Cutter } from "../cutter";
import type { Found } from "../found-table";
import type { Ruling } from "../rows-below";
import type { Layout } from "./layout";

/** Reads the table whose first line, at `lines[at]`, has these cells; null for one of another layout. */
type RuledReader = (
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
) => Found | null;

/** A layout whose rows stand on a line each: read with each sign that may cut its first line, until one fits. */
export function ruledLayout({ name, read }: { readonly name: string; readonly read: RuledReader }): Layout {
  return {
    name,
    kind: "ruled",
    begins: ({ cuts }) => cuts.length > 0,
    read: (cursor) =>
      cursor.firstCut(({ cells, ruling }) => read(cursor.cutter, cursor.lines, cursor.at, cells, ruling)),
  };
}
