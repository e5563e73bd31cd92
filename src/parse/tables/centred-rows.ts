import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import type { TableCell } from "./table-cell";
import { cellsOf } from "./table-row";

/** A row of a frame that takes up several lines. */
export interface CentredRow {
  /** its lines as one */
  readonly line: Line;
  readonly cells: readonly TableCell[];
  /** index of its last line */
  readonly last: number;
}

/** A line of strokes from one edge of a frame to the other: none of its cells goes on below it. */
const WHOLE_STROKES = /^\s*[+\u2500-\u257f][-=+\u2500-\u257f]{2,}\s*$/u;
const FRAMED = /^\s*[|｜│┃║]/u;
const FEWEST_CELLS = 3;
/** More lines, or longer ones, than a row of a table of land takes up. */
const MOST_LINES = 60;
const LONGEST = 600;

/** The last line of a frame. */
const BOTTOM = /[└┕┖┗╘╙╚╰]/u;

/** What stands once in a column of one row: a size or number, the first of its sides, a whole name of land. */
const ONCE: readonly RegExp[] = [
  new RegExp(String.raw`^约?\d[\d.,]{0,14}${AREA_UNIT}?$`, "u"),
  /^东[侧面边]?[至起临到以:]/u,
  /^(?![东南西北])[^,。;:]{2,14}(?:[区园址祠庙寺塔桥墓]|区块.{0,2})$/u,
];

/**
 * The row between the strokes above and below line `at` where its first cell stands in the middle of its lines, as word
 * processors set it: a line without it stands above the one with it; or where strokes part all rows of a frame, and its
 * first line fills every cell and the others only some. Null for everything else.
 * @param strokes lines of strokes of the frame down to the one above
 */
export function centredRow(section: DocumentSection, at: number, strokes: number): CentredRow | null {
  const { lines, source } = section;
  const own: Line[] = [];
  let last = at;
  let isParted = strokes > 2;
  for (let index = at; ; index++) {
    const line = lines[index];
    if (line === undefined || index - at > MOST_LINES || line.end - line.start > LONGEST) return null;
    const print = source.text.slice(line.start, line.end);
    if (WHOLE_STROKES.test(print)) {
      isParted ||= strokes === 2 && !BOTTOM.test(print);
      break;
    }
    if (line.kind !== "text") continue;
    if (!FRAMED.test(print)) return null;
    own.push(line);
    last = index;
  }
  const [top, bottom] = [own[0], own.at(-1)];
  if (top === undefined || bottom === undefined || own.length < 2) return null;
  const cells = own.map((line) => cellsOf(section, line));
  const [first = []] = cells;
  const heads = cells.flatMap(([head], index) => ((head?.text ?? "") === "" ? [] : [index]));
  const isCentred = (heads[0] ?? 0) > 0 && heads.every((line, index) => line === (heads[0] ?? 0) + index);
  const isFull = (row: readonly TableCell[]): boolean => row.every(({ text }) => text !== "");
  const isWrapped = isParted && isFull(first) && cells.slice(1).every((row) => !isFull(row));
  const isOne = first.every((_, column) =>
    ONCE.every((form) => cells.filter((row) => form.test(row[column]?.text ?? "")).length < 2),
  );
  if (
    !(isCentred || isWrapped) ||
    !isOne ||
    first.length < FEWEST_CELLS ||
    cells.some(({ length }) => length !== first.length)
  )
    return null;
  return {
    line: { ...top, end: bottom.end },
    cells: first.map((_, column) => columnOf(cells, column)),
    last,
  };
}

/** The words of a column as one cell. */
function columnOf(rows: readonly (readonly TableCell[])[], column: number): TableCell {
  const told = rows.flatMap((cells) => cells[column] ?? []).filter(({ text }) => text !== "");
  const [first, ...rest] = told;
  if (first === undefined) return rows[0]?.[column] ?? { text: "", start: 0, end: 0 };
  return { ...first, text: told.map(({ text }) => text).join(""), rest };
}
