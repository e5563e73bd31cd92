import type { DocumentSection } from "../../document-section";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf } from "../../tables/table-row";
import { firstIndex } from "../../text/first-index";

/** 东  至某河: wide blanks in front of the word of a side part no cells. */
const GOES_ON = /^[至起临邻到抵]/u;

/** 批准时间:2033.03  核准面积:…: a label with its value is a cell of no row. */
const LABELLED = /^[\p{Script=Han}()]{2,12}:./u;

/** Lines above and below in which other rows of a table stand. */
const ROWS_NEAR = 3;

/** Whether a line is a row of a table: several cells, and another such line near it (a paragraph with gaps has none). */
function isRow(section: DocumentSection, index: number): boolean {
  const cells = (at: number): number => {
    const line = section.lines[at];
    if (line === undefined) return 0;
    // blanks before and behind a line make no cells
    const isCell = ({ text }: TableCell, at: number, all: readonly TableCell[]): boolean =>
      !GOES_ON.test(text) && !LABELLED.test(text) && (text !== "" || (at > 0 && at < all.length - 1));
    return cellsOf(section, line).filter(isCell).length;
  };
  if (cells(index) <= 2) return false;
  for (let away = 1; away <= ROWS_NEAR; away++)
    if (cells(index - away) > 2 || cells(index + away) > 2) return true;
  return false;
}

/** Tells of places of the source whether they stand in a cell of a line with others; each line is looked at once. */
export function tablePlaces(section: DocumentSection): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    const index = firstIndex(section.lines, ({ end }) => end, at + 1);
    const line = section.lines[index];
    if (line === undefined || line.start > at) return false;
    const found = known.get(index) ?? isRow(section, index);
    known.set(index, found);
    return found;
  };
}
