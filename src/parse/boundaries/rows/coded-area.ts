import type { StatedArea } from "../../../domain/area";
import { areaMentions, statedArea } from "../../area-mentions";
import { tableWindows } from "../../layout/table-window";
import { AREA_COLUMN } from "../../lexicon/table-columns";
import type { MappedText } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import type { SourceText } from "../../text/source-text";
import { cellArea } from "./cell-area";
import type { CodedGroup } from "./coded-rows";
import { figureBehind } from "./figure-behind";
import { cells, unitNote } from "./row-head";

/** Text before and behind a table in which the areas of its parcels may be listed, in characters. */
const LIST_REACH = 4000;

/** Text behind the last row in which a note speaks of it. */
const NOTE_REACH = 80;

/**
 * The areas of the parcels of a table that a list before or behind it gives by their codes (面积:DK-1 0.3838公顷,
 * DK-2 1.0256公顷); null where not every parcel has one there.
 */
export function listedAreas(
  running: MappedText,
  groups: readonly CodedGroup[],
): readonly StatedArea[] | null {
  const rows = groups.flatMap((group) => group.rows);
  const from = runningIndex(running, rows[0]?.start ?? 0);
  const to = runningIndex(
    running,
    rows.reduce((last, row) => Math.max(last, row.end), 0),
  );
  for (const [start, end] of [
    [to, Math.min(running.text.length, to + LIST_REACH)],
    [Math.max(0, from - LIST_REACH), from],
    // a line below the rows of each: 备注:Ⅰ采区面积0.0531平方公里
    [from, Math.min(running.text.length, to + NOTE_REACH)],
  ] as const) {
    const mentions = areaMentions(running, start, end);
    const areas = groups.flatMap(({ key }) => {
      const mention = figureBehind(running, mentions, key, start, end);
      return mention === null ? [] : [statedArea(running, mention, "site")];
    });
    if (areas.length === groups.length) return areas;
  }
  return null;
}

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
  // shorter rows have lost the cells that are merged with those of the first
  const printed = rows.map((line) => cells(line.text, 0)).filter((line) => line.length >= own.length);
  const told = new Set(printed.flatMap((line) => line[column]?.text ?? []));
  told.delete("");
  return told.size === 1
    ? cellArea(window, `${head.text} ${unitNote(source.text, header.start)}`, own[column])
    : null;
}
