import type { StatedArea } from "../../domain/area";
import { tableWindows } from "../layout/table-window";
import { AREA_COLUMN } from "../lexicon/table-columns";
import type { SourceText } from "../text/source-text";
import { cellArea } from "./cell-area";
import type { CodedGroup } from "./coded-rows";
import { cells } from "./row-head";

/**
 * The area of a parcel whose every row tells it, or its first row alone; null where no column is headed so, where the
 * rows tell different figures, or where a row and the header do not agree in their columns.
 */
export function codedArea(source: SourceText, { header, rows }: CodedGroup): StatedArea | null {
  const [first] = rows;
  const [window] = first === undefined ? [] : tableWindows(source, [header, first]);
  if (window === undefined) return null;
  const [above = "", row = ""] = window.text.split("\n");
  const heads = cells(above, 0);
  const column = heads.findIndex((head) => AREA_COLUMN.test(head.text));
  const head = heads[column];
  const own = cells(row, above.length + 1);
  // only between bars and tabs do empty cells keep their place
  const agree = /[\t|]/u.test(row) ? own.length <= heads.length : own.length === heads.length;
  if (head === undefined || !agree) return null;
  const told = new Set(rows.flatMap((line) => cells(line.text, 0)[column]?.text ?? []));
  told.delete("");
  return told.size === 1 ? cellArea(window, head.text, own[column]) : null;
}
