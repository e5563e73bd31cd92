import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { NOTE_HEAD } from "../lexicon/column-words";
import { either } from "../lexicon/either";
import { SUM_ROW, SUM_WITH_FIGURE } from "../lexicon/land-columns";
import { BLOCK_HEAD } from "../lexicon/zone-columns";
import { PART_WORDS } from "../lexicon/zone-subjects";
import { PROTECTED_SUFFIXES, ZONE_SUFFIXES } from "../lexicon/zone-suffixes";
import type { CellTable } from "./cell-table";
import {
  cellOf,
  FIGURE,
  headsOf,
  isFirstHead,
  LONGEST_NAME,
  MOST_COLUMNS,
  NUMBER_HEAD,
  PLACE_HEAD,
  SIDE_HEAD,
  SIDES,
  SIDES_HEAD,
  SIDES_OF_ALL,
  SIZE_HEAD,
  squeezed,
} from "./heads-of-cells";
import type { TableCell } from "./table-cell";

/**
 * Without numbers: heads a line each, then rows with as many lines. How many heads there are is told by the rows: of
 * all numbers that put a size, or sides, below their head the one with the most rows counts.
 */
export function evenTable(lines: readonly Line[], at: number): CellTable | null {
  if (!isFirstHead(squeezed(lines[at]))) return null;
  let best: CellTable | null = null;
  for (let count = 2; count <= MOST_COLUMNS; count++) {
    const last = squeezed(lines[at + count - 1]);
    // the name of a land opens the first row
    if (ZONE_NAME.test(last) && !isFirstHead(last) && !OF_LAND.test(last)) break;
    if (last === "" || last.length > LONGEST_NAME || FIGURE.test(last) || SIDES.test(last)) break;
    const table = rowsUnder(lines, at, count);
    if (table !== null && table.rows.length > (best?.rows.length ?? 0)) best = table;
  }
  return best;
}

/** The rows under as many lines of heads; one that adds a unit to the head above it heads no column. */
function rowsUnder(lines: readonly Line[], at: number, heads: number): CellTable | null {
  const header = headsOf(lines.slice(at, at + heads), lines.slice(at + heads, at + heads + MOST_COLUMNS));
  const columns = header.length;
  // the cells before the one of the part span its rows
  const part = header.findIndex(({ text }) => BLOCK_HEAD.test(text));
  const sizes = [...header.keys()].filter((index) => SIZE_HEAD.test(header[index]?.text ?? ""));
  const size = sizes.find((index) => index > part) ?? sizes[0] ?? -1;
  const sides = header.findIndex(({ text }) => SIDES_HEAD.test(text));
  const own = header.flatMap(({ text }, index) => (SIDE_HEAD.test(text) ? [index] : []));
  // 东 above 南, 西 and 北: a line for each side, and nothing that only a size has
  const areApart = own.length === SIDES_OF_ALL && size < 0 && sides < 0;
  const [column, form] = size >= 0 ? [size, FIGURE] : areApart ? [own[0] ?? -1, SIDE_ALONE] : [sides, SIDES];
  if (column < 0) return null;
  const rows: CellTable["rows"][number][] = [];
  let end = at + heads;
  const isNoted = NOTE_HEAD.test(header.at(-1)?.text ?? "");
  const isRow = (from: number): boolean =>
    form.test(squeezed(lines[from + column])) &&
    !NO_NAME.test(squeezed(lines[from])) &&
    !(part > 0 && PART.test(squeezed(lines[from]))) &&
    (!areApart || isWholeRow(lines.slice(from, from + columns), columns));
  // 县(区) before the names: it spans several rows, and stands in the first of them
  const isOfPlace = part < 0 && PLACE_HEAD.test(header[0]?.text ?? "");
  const take = (count: number, lost = 0): void => {
    const own = lines.slice(end, end + count);
    const [top, bottom] = [own[0], own.at(-1)];
    const empty = Array.from({ length: lost }, (): TableCell => ({ text: "", start: 0, end: 0 }));
    const cells = own.map(cellOf);
    const whole = lost > 0 && !isOfPlace && ZONE_NAME.test(cells[0]?.text ?? "");
    const row = whole ? [...cells.slice(0, 1), ...empty, ...cells.slice(1)] : [...empty, ...cells];
    if (top !== undefined && bottom !== undefined) rows.push({ cells: row, first: top, last: bottom });
    end += count;
  };
  const isShort = (from: number): boolean =>
    rows.length > 0 &&
    part > 0 &&
    part < column &&
    form.test(squeezed(lines[from + column - part])) &&
    !NO_NAME.test(squeezed(lines[from])) &&
    !ZONE_NAME.test(squeezed(lines[from]));
  const isSum = (from: number): boolean =>
    rows.length > 0 && SUM_ROW.test(squeezed(lines[from])) && FIGURE.test(squeezed(lines[from + 1]));
  const isSumOfParts = (from: number): boolean =>
    isSum(from) && (part > 0 || (isOfPlace && SUM_OF_PLACE.test(squeezed(lines[from]))));
  const isBelowPlace = (from: number): boolean =>
    rows.length > 0 &&
    isOfPlace &&
    form.test(squeezed(lines[from + column - 1])) &&
    !SUM_ROW.test(squeezed(lines[from])) &&
    (NUMBER_HEAD.test(header[1]?.text ?? "")
      ? /^\d{1,3}$/u.test(squeezed(lines[from]))
      : ZONE_NAME.test(squeezed(lines[from])));
  // a zone without parts: its own cell of one is lost
  const isWhole = (from: number): boolean =>
    rows.length > 0 &&
    part === 1 &&
    ZONE_NAME.test(squeezed(lines[from])) &&
    form.test(squeezed(lines[from + column - 1]));
  while (isRow(end) || isShort(end) || isSumOfParts(end) || isWhole(end) || isBelowPlace(end)) {
    if (isBelowPlace(end)) {
      take(columns - 1, 1);
      continue;
    }
    if (!isRow(end) && isWhole(end)) {
      take(columns - 1, 1);
      continue;
    }
    // 小计, 40: of parts, the names of whose zones span several rows
    if (isSumOfParts(end)) {
      const figures = figuresBehind(lines, end, columns);
      const isOfAll = part > 0 && (column === part + 1 || figures === columns - part - 1);
      if (isOfAll) take(1 + figures, part);
      else end += 1 + figures;
      continue;
    }
    if (!isRow(end)) {
      take(columns - part, part);
      continue;
    }
    // the line of an empty remark is lost
    const isCut = isNoted && part <= 0 && !isRow(end + columns) && isRow(end + columns - 1);
    take(isCut ? columns - 1 : columns);
  }
  // 合计, its figure behind it: the empty cells of a sum are lost
  if (isSum(end)) take(1 + figuresBehind(lines, end, columns));
  else if (rows.length > 0 && SUM_WITH_FIGURE.test(squeezed(lines[end]))) take(1);
  return rows.length === 0 ? null : { header, rows, lines: new Set(lines.slice(at, end)), even: true };
}

/** The words of one side, in a line of their own. */
const SIDE_ALONE = /^[^，。；：,;:]{1,30}$/u;

/** As many lines as there are heads, none of them a sentence or a label with its value. */
function isWholeRow(lines: readonly Line[], columns: number): boolean {
  return lines.length === columns && lines.every((line) => SIDE_ALONE.test(squeezed(line)));
}

/** 所在园区: what a column tells of the land, and no name of one. */
const OF_LAND = /^(?:所[在属]|隶属|其中|是否|涉及)/u;

/** How many figures stand behind the label of a sum, one a line. */
function figuresBehind(lines: readonly Line[], at: number, columns: number): number {
  let count = 0;
  while (count + 1 < columns && SIGNED.test(squeezed(lines[at + 1 + count]))) count++;
  return count;
}

const SIGNED = new RegExp(`^[+\\-−－]?\\d[\\d,，.]{0,14}(?:${AREA_UNIT})?$`, "u");

const SUM_OF_PLACE = /^小计$/u;

/** 一级保护区: it opens a row only where the cells before it are lost. */
const PART = new RegExp(`^(?:${PART_WORDS})$`, "u");

/** A name that opens the rows of its own. */
const ZONE_NAME = new RegExp(`${either(`${ZONE_SUFFIXES} ${PROTECTED_SUFFIXES}`)}$`, "u");

/** Cells that no row begins with: figures, sides, and heads that no land is called by. */
const NO_NAME = new RegExp(
  `${FIGURE.source}|${SIDES.source}|^(?:具体)?四至|^备注$|^(?:合计|总计|共计|小计)$|^四界|(?:面积|规模)(?:[(（/].*)?$`,
  "u",
);
