import { UNITS_OF_USE } from "../../lexicon/table-terms";
import type { Block } from "./block";

/** Text behind a table in which the table of its units may begin, in characters. */
const REACH = 80;
/** Cells of that table that are looked at. */
const CELLS = 24;
/** 181, 29125432: 1-…-8-1 and 2-9-12-5-4-3-2 without their signs. */
const LOST = /^(\d{1,2})\d{1,40}\1$/u;

/**
 * Whether the table of units behind the points (单元, 界址线, 面积) has strings of point numbers whose signs were lost: the
 * points belong to several rings, and nothing says which to which. Such a string may itself look like a coordinate.
 */
export function lostStrings({ window: { text }, from, to }: Block): boolean {
  const header = UNITS_OF_USE.exec(text.slice(from, to + REACH));
  if (header === null) return false;
  const cells = text.slice(from + header.index + header[0].length).split(/[\s|]+/u, CELLS);
  return cells.some((cell) => LOST.test(cell.trim()));
}
