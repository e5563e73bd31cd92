import { AREA_CLAUSE } from "../../lexicon/parcel-terms";
import { ITEM_START } from "../../lexicon/table-terms";
import { namesIn } from "../names/caption-names";
import { foreign } from "../names/foreign";
import { headingName } from "../names/heading";
import { landName } from "../names/land-name";
import { AREA_FIGURE } from "./gap-lines";

/**
 * Whether the last clause, new behind the points before, has a figure of an area, is an item of its own or ends in a
 * sign that announces: 东区占地81.93公顷,角点为(
 */
export function opensClause(slice: string): boolean {
  const stop = Math.max(...["。", ";", "\n"].map((sign) => slice.lastIndexOf(sign)));
  if (stop < 0) return false;
  const clause = slice.slice(stop + 1);
  if (foreign(clause).length < 2) return false;
  return (
    ITEM_START.test(clause) ||
    AREA_FIGURE.test(clause) ||
    CLOSES.test(clause) ||
    /(?:[:为是由]|[:为是由] ?\()[^\p{Script=Han}]{0,6}$/u.test(clause)
  );
}

/** Behind a full stop a new line names land and encloses it: 南片区:边界依次连接8点( */
export function opensSentence(lines: readonly string[], phrase: string | null): boolean {
  const line = lines.at(-1) ?? "";
  if (lines.length < 2 || line.length > LONGEST_TITLE || !CLOSES.test(line)) return false;
  if (!/[。;]$/u.test(lines.at(-2)?.trimEnd() ?? "")) return false;
  const named = headingName(line);
  return named !== null && named !== phrase;
}

/** A line that begins with the caption of other points and goes on with them: 白沙矿拐点坐标:依次连接8点( */
export function titlesAnother(line: string, phrase: string | null): boolean {
  if (line.length > LONGEST_TITLE || !/坐标|界址|拐点/u.test(line)) return false;
  const { code, name } = namesIn(line.trim());
  return (code ?? landName(name)) !== null && (code ?? name) !== phrase;
}

/** A figure of an area that is not printed above the first point, and a header of columns beside it. */
export function sizesAnother(between: readonly string[], further: readonly string[]): boolean {
  return (
    further.some((line) => AREA_CLAUSE.test(line.replace(/[。;]$/u, "")) && AREA_FIGURE.test(line)) &&
    between.some((line) => foreign(line) === "" && COLUMN_TITLE.test(line))
  );
}

const COLUMN_TITLE = /[\p{Script=Han}XYxy]/u;
const LONGEST_TITLE = 80;

/** Words that make what follows the points of a ring. */
const CLOSES = /围成|围合|闭合|圈定|所围|连线|连接/u;

/**
 * Cells of another row, one a line or between bars: words in one of them and a figure alone in another.
 * @param lines from the end of the last point to the first number of the next
 */
export function isRowOfCells(lines: readonly string[]): boolean {
  const cells = lines.slice(1).flatMap((line) => line.split(/[|\t]/u).map((cell) => cell.trim()));
  if (cells.some((cell) => /[续页]/u.test(cell))) return false;
  return (
    cells.some((cell) => foreign(cell).length >= 2) &&
    cells.some((cell) => /^\d{1,9}(?:\.\d{1,6})?$/u.test(cell))
  );
}
