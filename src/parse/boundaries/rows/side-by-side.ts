import type { TableRing } from "../../../domain/point-table";
import { LAND_NAME } from "../../lexicon/land-nouns";
import { AREA_CLAUSE, LETTERED_CODE, WHOLE_CODE } from "../../lexicon/parcel-terms";
import { AXIS_COLUMN, POINT_LABEL_COLUMN, SERIAL_COLUMN } from "../../lexicon/table-columns";
import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { stateOfHead } from "../../lexicon/told-state";
import { foreign } from "../names/foreign";
import { EXTENT } from "../names/heading";
import { isGeneric, landName } from "../names/land-name";
import { pointLabel } from "../points/point-label";

const EVERY_PIECE = new RegExp(PIECE_PHRASE.source, "gu");
/** Lines above the points among which the line of names may stand. */
const LINES_UP = 4;
/** Longest line that is looked at. */
const LONGEST = 200;
/** Cells above the points, one a line, among which the names and the header of all columns stand. */
const MOST_CELLS = 60;

/**
 * The names of pieces of land whose columns stand side by side, from the nearest line above them that names as many:
 * 地块A | | | 地块B, or from as many cells above the header of all columns where every cell has a line of its own. Null
 * where none does.
 * @param rings what was read
 */
export function piecesSideBySide(lead: string, rings: readonly TableRing[]): readonly string[] | null {
  if (rings.length < 2) return null;
  const names = namesSideBySide(lead, rings.length);
  // the cells above rings that stand one below the other may be a key and its value
  return isInterleaved(rings) || names?.every(isLand) === true ? names : null;
}

/** As many names of land as that, side by side above points: in a line, or in cells. Null where they do not stand there. */
export function namesSideBySide(lead: string, count: number): readonly string[] | null {
  for (const line of lead.split("\n").slice(-LINES_UP).reverse()) {
    const prose = /[。;、]/u.test(line) || (line.includes(",") && !isCommaRow(line));
    if (line.length > LONGEST || prose) continue;
    const names = [...line.matchAll(EVERY_PIECE)].map((match) => (match[1] ?? "").replace(/\s/gu, ""));
    if (names.length === count && new Set(names).size === count) return names;
    const words = cellsOfWords(line);
    if (words.length === count && new Set(words).size === count) return words;
  }
  return namesInCells(lead, count);
}

/** Whether every ring begins before the one printed before it ends. */
function isInterleaved(rings: readonly TableRing[]): boolean {
  const spans = rings
    .map(({ points }) => {
      const places = points.map(({ evidence }) => evidence.start);
      return { from: Math.min(...places), to: Math.max(...places) };
    })
    .sort((a, b) => a.from - b.from);
  return spans.every(({ from }, index) => from < (spans[index - 1]?.to ?? Number.POSITIVE_INFINITY));
}

/**
 * The cells of a line that say more than a header does: words between bars or tabs, lands or codes where blanks part
 * them; none where the line has no cells.
 */
function cellsOfWords(line: string): readonly string[] {
  const barred = /[|\t]/u.test(line) || isCommaRow(line);
  const words = line
    .split(barred ? /[|\t,]/u : / {2,}/u)
    .map((cell) => cell.trim().replace(OF_COLUMN, ""))
    .filter((cell) => isCode(cell) || (foreign(cell).length > 1 && !AREA_CLAUSE.test(cell)))
    .filter(
      (cell) => barred || isCode(cell) || (!cell.includes(":") && (landName(cell) !== null || isRange(cell))),
    );
  // 调整前经度 | 调整前纬度 | 调整后经度 | 调整后纬度: every column of its own says whose it is
  return words.filter((word, index) => word !== words[index - 1]);
}

/**
 * 点号,调整前经度,调整前纬度: cells parted by commas, each empty or with a word of columns at its end; or land in some of
 * them, and most of them empty (甲矿,,,乙矿,,).
 */
function isCommaRow(line: string): boolean {
  const cells = line.split(",").map((cell) => cell.trim());
  if (cells.length <= 3) return false;
  const words = cells.filter((cell) => cell !== "");
  return (
    words.every((cell) => isColumn(cell) || OF_COLUMN.test(cell)) ||
    (words.length * 2 <= cells.length && words.every(isLand))
  );
}

const COLUMN_WORDS = "拐点|界址点|坐标|经度|纬度|[XYxyBL]";
const OF_COLUMN = new RegExp(`(?<!${COLUMN_WORDS})(?:${COLUMN_WORDS})+$`, "u");

/** A range of whatever, or a state of one: 资源量估算范围, 变更前矿区范围, 调整后. */
export function isRange(cell: string): boolean {
  return EXTENT.test(cell) || stateOfHead(cell) !== null;
}

function isCode(cell: string): boolean {
  return WHOLE_CODE.test(cell) || LETTERED_CODE.test(cell);
}

/** 甲用海 | | | 乙用海 above 序号 B L 序号 B L, a cell a line: land in each of the cells right above the header. */
function namesInCells(lead: string, count: number): readonly string[] | null {
  const cells = lead
    .split(/[|\t\n]/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .slice(-MOST_CELLS);
  // the label of the first point
  if (pointLabel(cells.at(-1) ?? "") !== null) cells.pop();
  const above = cells.findLastIndex((cell) => !isColumn(cell));
  const header = cells.slice(above + 1);
  const width = header.length / count;
  if (!header.every((cell, index) => index < width || cell === header[index - width])) return null;
  const names = cells.slice(Math.max(0, above + 1 - count), above + 1);
  const isLand = names.every((name) => foreign(name).length > 1 && landName(name) !== null);
  return width >= 2 && names.length === count && isLand && new Set(names).size === count ? names : null;
}

function isColumn(cell: string): boolean {
  return AXIS_COLUMN.test(cell) || POINT_LABEL_COLUMN.test(cell) || SERIAL_COLUMN.test(cell);
}

/** A name by its noun, whatever number stands behind it, or a code. */
export function isLand(name: string): boolean {
  const bare = name.replace(/[一二三四五六七八九十\dA-ZⅠ-Ⅻ]{1,2}$/u, "");
  if (isGeneric(name)) return false;
  return LAND_NAME.test(bare) || PIECE_PHRASE.test(name) || isCode(name);
}
