import { areaUnitIn } from "../../bare-area";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AREA_UNIT, type AreaUnitTerm } from "../../lexicon/area-units";
import { NOTE_HEAD } from "../../lexicon/column-words";
import { SUM_ROW } from "../../lexicon/land-columns";
import { OTHER_HEAD } from "../../lexicon/zone-columns";
import { type CellTable, cellTables } from "../../tables/cell-lines";
import type { TableCell } from "../../tables/table-cell";
import { wordsBetweenBlanks } from "../../tables/table-row";
import { wrappedRows } from "../../tables/wrapped-rows";
import { firstIndex } from "../../text/first-index";
import { isPartName } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { declaredUnit } from "../statements/zone-figures";
import { partedRows } from "./parted-rows";
import { sumOfRows } from "./sum-of-rows";
import { turnedTables } from "./turned-table";
import { headsWords, isWorded, withUnits, wordedCells } from "./worded-rows";
import { headsNames, headsOfSides, joinedHeads, type ZoneHeader, zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** Columns of names, areas and sides, every cell on a line of its own. */
export const STACKED_ZONES: ZoneLayout = {
  name: "zones stacked",
  read: (section) => withOwners(cellTables(section).flatMap((table) => zonesOfCells(section, table))),
};

/** The same with a line for each row, its cells apart by tabs, bars or wide blanks. */
export const RULED_ZONES: ZoneLayout = {
  name: "zones ruled",
  read: (section) => withOwners(zonesOfRows(section)),
};

function zonesOfRows(section: DocumentSection): readonly TabledZone[] {
  const found: TabledZone[] = [];
  let header: ZoneHeader | null = null;
  let unit: AreaUnitTerm | null = declaredUnit(section.running);
  let upper: readonly TableCell[] | null = null;
  let isHead = false;
  let packed: ZoneHeader | null = null;
  // where the rows of the table begin, those that a sum has not added up
  let above = 0;
  let isFramed = false;
  let areWords = false;
  const turned = turnedTables(section).filter(({ isSure }) => isSure);
  for (const { line, cells: print } of partedRows(wrappedRows(section))) {
    const own = turned[firstIndex(turned, (one) => one.line.end, line.start + 1)];
    if (own !== undefined && own.line.start <= line.start) continue;
    // no bar stands before the cells of the table: the one that opens this line is behind an empty cell
    const isShort: boolean = header !== null && print.length < header.columns;
    const cells: readonly TableCell[] =
      isShort && !isFramed && opensWithBar(section, line)
        ? [EMPTY, ...print]
        : ((isShort && header !== null ? sentenceCells(section, line, header) : null) ?? print);
    unit = unitOfLine(line.text) ?? unit;
    if (NEXT_TABLE.test(line.text)) header = null;
    const endsSentence = /[。;:]$/u.test(line.text);
    if (cells.length < 2 || (endsSentence && CHAPTER.test(line.text))) {
      if (endsSentence || CHAPTER.test(line.text)) header = null;
      continue;
    }
    const joined: readonly TableCell[] | null =
      upper === null ? null : (headsOfSides(upper, cells) ?? (isHead ? null : joinedHeads(upper, cells)));
    const words = isWorded(section, line);
    const head: ZoneHeader | null =
      (joined === null ? null : zoneHeader(joined, unit)) ??
      zoneHeader(words ? withUnits(cells) : cells, unit);
    isHead = head !== null;
    upper = isHead || header === null ? cells : null;
    if (head !== null) [isFramed, areWords] = [opensWithBar(section, line), headsWords(section, line, cells)];
    const full = cells.filter(({ text }) => text !== "");
    if (head !== null) {
      packed = packedHeader(cells, unit);
      header = head;
      above = found.length;
    } else if (headsNames(cells) || headsOther(cells)) header = null;
    else if (header !== null) {
      const isSum: boolean = cells
        .slice(0, cells.length < header.columns ? cells.length : header.name + 1)
        .some(({ text }) => SUM_ROW.test(text));
      const own =
        packed?.columns === full.length
          ? zoneOfRow(section, line, full, packed)
          : zoneOfRow(
              section,
              line,
              (areWords ? wordedCells(section, line, header) : null) ?? wholeRow(cells, header),
              header,
            );
      const zone =
        own ?? (isSum ? sumOfRows(section, { cells, last: line }, header, found.slice(above)) : null);
      if (zone !== null) found.push(zone);
      if (isSum) above = found.length;
    }
  }
  return found;
}

/** 名称, two tabs, 面积: the heads without the empty cells between them, as rows with as many full cells go by them. */
function packedHeader(heads: readonly TableCell[], unit: AreaUnitTerm | null): ZoneHeader | null {
  const last = heads.findLastIndex(({ text }) => text !== "");
  const full = heads.filter(({ text }) => text !== "");
  return full.length <= last ? zoneHeader(full, unit) : null;
}

/** The cells of a row between single blanks, a sentence in one of them: as many as the heads, a number or the name first. */
function sentenceCells(
  section: DocumentSection,
  line: Line,
  header: ZoneHeader,
): readonly TableCell[] | null {
  if (/[\t|]/u.test(line.text) || !/[。;]/u.test(line.text) || line.text.length > LONGEST_ROW) return null;
  const cells = wordsBetweenBlanks(section, line);
  const [first] = cells;
  const opens = /^\d{1,3}$/u.test(first?.text ?? "") || header.name === 0;
  return opens && cells.length === header.columns ? cells : null;
}

const LONGEST_ROW = 400;

/** Heads of points or of lots; one alone may be the sign in a column of answers. */
function headsOther(cells: readonly TableCell[]): boolean {
  return cells.filter(({ text }) => OTHER_HEAD.test(text)).length > 1;
}

function opensWithBar({ source }: DocumentSection, { start, end }: Line): boolean {
  return /^\s{0,40}[|｜│┃║]/u.test(source.text.slice(start, end));
}

/** 表2 …: the caption of another table. */
const NEXT_TABLE = /^ {0,8}附?表 ?\d/u;
/** 二、土地利用现状: the table above ended before it. */
const CHAPTER = /^ {0,8}[一二三四五六七八九十]{1,3}、/u;

/** 单位:公顷, a line of its own above figures. */
function unitOfLine(text: string): AreaUnitTerm | null {
  return /^\(?(?:面积|计量)?单位/u.test(text) && text.length <= LONGEST_UNIT ? areaUnitIn(text) : null;
}

const LONGEST_UNIT = 24;
/** Lines above a table in which its unit stands. */
const UNIT_NEAR = 3;

/** The unit that a line right above a table names. */
function unitAbove(section: DocumentSection, at: number): AreaUnitTerm | null {
  const { lines } = section;
  const above = firstIndex(lines, ({ start }) => start, at);
  const near = lines.slice(Math.max(0, above - UNIT_NEAR), above);
  const own = near.map(({ text }) => unitOfLine(text)).find((unit) => unit !== null);
  return own ?? declaredUnit(section.running);
}

/** A row that lost the cells that span it (the number, the zone) gets empty ones for them. */
function wholeRow(cells: readonly TableCell[], header: ZoneHeader): readonly TableCell[] {
  const lost = header.columns - cells.length;
  if (header.block === null || lost < 1 || lost > header.block) return cells;
  return [...Array.from({ length: lost }, () => EMPTY), ...cells];
}

/** A cell over several rows names the zone in the first of them only. */
function withOwners(rows: readonly TabledZone[]): readonly TabledZone[] {
  let owner = "";
  return rows.map((row) => {
    if (row.of === null) return row;
    if (row.of !== "") owner = row.of;
    return { ...row, of: owner };
  });
}

/** Rows with all their cells go by the header, the others by what the cells say. */
function zonesOfCells(section: DocumentSection, table: CellTable): readonly TabledZone[] {
  const header = zoneHeader(table.header, unitAbove(section, table.header[0]?.start ?? 0));
  if (header === null) return [];
  const rows = table.rows.flatMap(({ cells, first, last }) =>
    severalZones(wholeSides(cells, header))
      .flatMap((own) => spannedRows(own, header))
      .map((own) => ({ cells: own, first, last })),
  );
  const isEven = table.even || isWhole(rows, header);
  // the remark of a row may be empty, and its line lost
  const least = header.columns - (NOTE_HEAD.test(table.header.at(-1)?.text ?? "") ? 1 : 0);
  const zones = rows.flatMap(({ cells, first, last }): TabledZone[] => {
    const line = { ...first, end: last.end };
    const inPlace =
      isEven ||
      (cells.length === header.columns && isPartName(cells[header.block ?? header.columns]?.text ?? "")) ||
      (cells.length >= header.columns && fullZoneName(cells[header.name]?.text ?? "") !== null) ||
      (cells.length >= least && isSized(cells, header));
    const whole = inPlace ? cells.slice(0, header.columns) : placedCells(cells, header);
    const zone = zoneOfRow(section, line, whole, header);
    return zone === null ? [] : [zone];
  });
  const last = rows.at(-1);
  const sum = last === undefined ? null : sumOfRows(section, last, header, zones);
  return sum === null ? zones : [...zones, sum];
}

/** A name and a figure stand below their heads: the row lost no cell before them. */
function isSized(cells: readonly TableCell[], { name, area, namesZones }: ZoneHeader): boolean {
  return (
    namesZones &&
    area !== null &&
    FIGURE.test(cells[area]?.text ?? "") &&
    !FIGURE.test(cells[name]?.text ?? "")
  );
}

/** A page number below the last row. */
const PAGE = /^[—–-]?\d{1,4}[—–-]?$/u;

/** Sides in the last column that go on over several lines are one cell. */
function wholeSides(cells: readonly TableCell[], { sides, columns }: ZoneHeader): readonly TableCell[] {
  const first = cells[columns - 1];
  if (sides !== columns - 1 || first === undefined || !OPENS_SIDES.test(first.text)) return cells;
  const more: TableCell[] = [];
  for (const cell of cells.slice(columns)) {
    // figures, or sides from the first one on, are of another row
    const isOther = OPENS_SIDES.test(cell.text) && cell.text.charAt(0) === first.text.charAt(0);
    if (FIGURE.test(cell.text) || PAGE.test(cell.text) || isOther) break;
    if (/。$/u.test(more.at(-1)?.text ?? first.text)) break;
    more.push(cell);
  }
  const isWhole = more.length === 0 || columns + more.length < cells.length;
  // a name above the figures of another row
  if (isWhole && !PAGE.test(cells[columns + more.length]?.text ?? "")) return cells;
  const text = [first, ...more].map((cell) => cell.text).join("");
  return [...cells.slice(0, columns - 1), { ...first, text, rest: [...(first.rest ?? []), ...more] }];
}

const OPENS_SIDES = /^[东南西北]{1,2}(?:[侧面边部]|边?界)?[至起临到邻抵]/u;

/** No row lost a cell or has one too many; behind the last one, whose figure stands in its column, the document may go on. */
function isWhole(
  rows: readonly { readonly cells: readonly TableCell[] }[],
  { columns, area }: ZoneHeader,
): boolean {
  const last = rows.at(-1)?.cells ?? [];
  const ends =
    last.length === columns || (last.length > columns && /^\d/u.test(last[area ?? columns]?.text ?? ""));
  return rows.length > 1 && ends && rows.slice(0, -1).every(({ cells }) => cells.length === columns);
}

/** A figure, with its unit or without. */
const FIGURE = new RegExp(`^约?[\\d.,]{1,16}${AREA_UNIT}?$`, "u");
/** A cell that tells a size or sides. */
const TELLS = new RegExp(String.raw`面积|四至|[东南西北](?:[侧面边界部])?[至临起]|\d${AREA_UNIT}`, "u");

/** A number that spans several zones: each name with a cell behind it that tells its size or sides is a row. */
function severalZones(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const names = cells.flatMap(({ text }, index) =>
    fullZoneName(text) !== null && TELLS.test(cells[index + 1]?.text ?? "") ? [index] : [],
  );
  const [number] = cells;
  if (names.length < 2 || number === undefined) return [cells];
  return names.map((from, index) => [number, ...cells.slice(from, names[index + 1] ?? cells.length)]);
}

/** A name that spans the rows of its parts: the cells from the part on come again for each of them. */
function spannedRows(
  cells: readonly TableCell[],
  { block, columns, area, sides }: ZoneHeader,
): readonly (readonly TableCell[])[] {
  const width = block === null ? 0 : columns - block;
  if (block === null || cells.length < columns + width) return [cells];
  const isHead = (at: number): boolean => {
    const below = (column: number | null): string =>
      column === null ? "" : (cells[at + column - block]?.text ?? "");
    return isPartName(below(block)) || (FIGURE.test(below(area)) && TELLS.test(below(sides)));
  };
  const heads = [...cells.keys()].filter((at) => at >= block && (at - block) % width === 0 && isHead(at));
  if (heads[0] !== block || heads[1] !== block + width) return [cells];
  return heads.map((at, index) => [
    ...cells.slice(0, block).map((cell) => (index === 0 ? cell : EMPTY)),
    ...cells.slice(at, at + width),
  ]);
}

/** The cells of a row that lost some, put under the header by what they say; none where a name is not alone. */
function placedCells(cells: readonly TableCell[], header: ZoneHeader): readonly TableCell[] {
  const row: TableCell[] = Array.from({ length: header.columns }, () => EMPTY);
  const put = (column: number | null, is: (text: string) => boolean): void => {
    const found = cells.slice(1).filter(({ text }) => is(text));
    const [only] = found;
    if (column !== null && only !== undefined && found.length === 1) row[column] = only;
  };
  put(header.name, (text) => fullZoneName(text) !== null);
  put(header.area, (text) => FIGURE.test(text));
  put(
    header.sides,
    (text) =>
      (header.area === null && TELLS.test(text)) ||
      (/[东西][至临起到]/u.test(text) && /[南北][至临起到]/u.test(text)),
  );
  return row;
}
