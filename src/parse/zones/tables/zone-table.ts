import { areaUnitIn } from "../../bare-area";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AREA_UNIT, type AreaUnitTerm } from "../../lexicon/area-units";
import { SUM_OF_ZONES } from "../../lexicon/land-columns";
import { LISTS_LAND, OTHER_HEAD } from "../../lexicon/zone-columns";
import { headsUnderSpans } from "../../tables/heads-under-spans";
import type { TableCell } from "../../tables/table-cell";
import { wordsBetweenBlanks } from "../../tables/table-row";
import { type TableRow, wrappedRows } from "../../tables/wrapped-rows";
import { firstIndex } from "../../text/first-index";
import { isPartName, isTermOfPart } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { declaredUnit } from "../statements/zone-figures";
import { zoneTitle } from "../statements/zone-title";
import { headsNames } from "./column-heads";
import { withOwners } from "./owned-rows";
import { partedRows } from "./parted-rows";
import { sumOfRows } from "./sum-of-rows";
import { unitOfLine } from "./table-unit";
import { turnedTables } from "./turned-table";
import { twoRowHeads } from "./two-row-heads";
import { headsWords, isWorded, withUnits, wordedCells } from "./worded-rows";
import { type ZoneHeader, zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";
import { namedAsBefore, type PastRow, stateOfRow, withRow } from "./zone-states";

/** Columns of names, areas and sides, a line for each row, its cells apart by tabs, bars or wide blanks. */
export const RULED_ZONES: ZoneLayout = {
  name: "zones ruled",
  read: (section) => withOwners(zonesOfRows(section)),
};

/** What the rows of a table stand under. */
interface TableHead {
  readonly header: ZoneHeader;
  /** the same without the empty cells between its heads, by which rows of as many full cells go; null where it has none */
  readonly packed: ZoneHeader | null;
  /** a bar stands before the first cell */
  readonly isFramed: boolean;
  /** a bar stands behind the last cell of its heads, and none before the first */
  readonly isEdged: boolean;
  /** single blanks between its words */
  readonly areWords: boolean;
}

function zonesOfRows(section: DocumentSection): readonly TabledZone[] {
  const found: TabledZone[] = [];
  let table: TableHead | null = null;
  let unit: AreaUnitTerm | null = declaredUnit(section.running);
  let upper: readonly TableCell[] | null = null;
  let isHead = false;
  // where the rows of the table begin, those that a sum has not added up
  let above = 0;
  let past: PastRow | null = null;
  let isBehindGroup = false;
  const listsLand = LISTS_LAND.test(zoneTitle(section));
  const turned = turnedTables(section).filter(({ isSure }) => isSure);
  const rows = [...partedRows(wrappedRows(section))];
  for (const [at, row] of rows.entries()) {
    const { line } = row;
    const print = table === null || table.isEdged ? withoutEdge(section, row) : row.cells;
    const own = turned[firstIndex(turned, (one) => one.line.end, line.start + 1)];
    if (own !== undefined && own.line.start <= line.start) continue;
    const cells: readonly TableCell[] =
      (table === null ? null : cellsBelow(section, line, print, table)) ??
      (isHead && upper !== null && print.length === 0 ? headWords(section, line, upper) : null) ??
      (print.length === 0 ? pairOfWords(section, line, table?.header ?? null) : null) ??
      print;
    unit = unitOfLine(line.text) ?? unit;
    const below = isHead && upper !== null && UNIT_BELOW.test(line.text) ? areaUnitIn(line.text) : null;
    if (below !== null && upper !== null && table?.header.unit === null) {
      table = withUnit(table, zoneHeader(upper, below));
      continue;
    }
    if (NEXT_TABLE.test(line.text)) table = null;
    const endsSentence = /[。;:]$/u.test(line.text);
    if (cells.length < 2 || (endsSentence && CHAPTER.test(line.text))) {
      if (endsSentence) table = null;
      else if (CHAPTER.test(line.text)) isBehindGroup = true;
      continue;
    }
    // 二、省级开发区: the head of a group of rows, where a counted row of the table stands below it; else the table is over
    if (isBehindGroup && !isHead && table !== null && !isCountedRow(cells, table.header)) table = null;
    isBehindGroup = false;
    const joined: readonly TableCell[] | null =
      upper === null ? null : twoRowHeads(upper, cells, isHead, cellsBehind(section, rows[at + 1]));
    const whole: ZoneHeader | null = joined === null ? null : zoneHeader(joined, unit);
    const isOfPart: boolean = table !== null && tellsPart(cells, table.header);
    const header: ZoneHeader | null = isOfPart
      ? null
      : (whole ?? zoneHeader(isWorded(section, line) ? withUnits(cells) : cells, unit));
    // heads below others with which they tell nothing of a zone: the upper ones alone do not, either
    if (isHead && joined !== null && header === null) table = null;
    isHead = header !== null;
    upper = isHead || table === null ? (joined ?? cells) : null;
    if (header !== null) {
      table = {
        header: listsLand ? { ...header, namesZones: true } : header,
        packed: whole === null ? packedHeader(cells, unit) : null,
        isFramed: opensWithBar(section, line),
        isEdged: endsWithBar(section, line),
        areWords: headsWords(section, line, cells),
      };
      above = found.length;
    } else if (headsNames(cells) || headsOther(cells)) table = null;
    else if (table !== null) {
      const isSum = isSumRow(cells, table);
      const state = stateOfRow(cells, table.header);
      const before: PastRow | null = state === "current" ? past : null;
      // a sum that lost its empty cells may have any figure below the head of the size: the one that adds up is its own
      const isShort = cells.length < table.header.columns;
      const sum: TabledZone | null =
        isSum && isShort ? sumOfRows(section, { cells, last: line }, table.header, found.slice(above)) : null;
      const zone: TabledZone | null =
        sum ??
        zoneBelow(section, line, cells, table, before) ??
        (isSum ? sumOfRows(section, { cells, last: line }, table.header, found.slice(above)) : null);
      if (zone !== null) withRow(found, zone, state, before);
      past = zone !== null && state === "before" ? { cells, zone } : null;
      if (isSum) above = found.length;
    }
  }
  return found;
}

/** 保护范围 or 一级保护区 in the column of the parts, where a row is whole or lost the cells before it: no head. */
function tellsPart(cells: readonly TableCell[], { block, columns }: ZoneHeader): boolean {
  if (block === null || cells.length > columns) return false;
  return isTermOfPart(cells[block + Math.max(cells.length - columns, -block)]?.text ?? "");
}

/** A row with a cell below each head, the first of them a number. */
function isCountedRow(cells: readonly TableCell[], { columns }: ZoneHeader): boolean {
  return cells.length === columns && NUMBER.test(cells[0]?.text ?? "");
}

/** (公顷) alone below heads: the same heads with that unit; null where they head nothing with it. */
function withUnit(table: TableHead, header: ZoneHeader | null): TableHead | null {
  return header === null ? null : { ...table, header };
}

/** The cells of a row below heads, where its printed cells alone do not show them; null where they do. */
function cellsBelow(
  section: DocumentSection,
  line: Line,
  print: readonly TableCell[],
  { header, isFramed }: TableHead,
): readonly TableCell[] | null {
  const isShort = print.length < header.columns;
  // no bar stands before the cells of the table: the one that opens this line is behind an empty cell
  if (isShort && !isFramed && opensWithBar(section, line)) return [EMPTY, ...print];
  const sentence = isShort ? sentenceCells(section, line, header) : null;
  return sentence ?? (print.length === 0 ? sumCells(section, line) : null);
}

/** The zone of a row below heads; `past` is the row above it, where that one tells the same land as it was. */
function zoneBelow(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  { header, packed, areWords }: TableHead,
  past: PastRow | null,
): TabledZone | null {
  const full = cells.filter(({ text }) => text !== "");
  if (packed?.columns === full.length) return zoneOfRow(section, line, full, packed);
  const named = past === null ? cells : namedAsBefore(cells, past, header);
  const row = (areWords ? wordedCells(section, line, header) : null) ?? wholeRow(named, header);
  return zoneOfRow(section, line, row, header);
}

function isSumRow(cells: readonly TableCell[], { header }: TableHead): boolean {
  const leads = cells.slice(0, cells.length < header.columns ? cells.length : header.name + 1);
  return leads.some(({ text }) => SUM_OF_ZONES.test(text));
}

/** 名称, two tabs, 面积: the heads without the empty cells between them, as rows with as many full cells go by them. */
function packedHeader(heads: readonly TableCell[], unit: AreaUnitTerm | null): ZoneHeader | null {
  const last = heads.findLastIndex(({ text }) => text !== "");
  const full = heads.filter(({ text }) => text !== "");
  return full.length <= last ? zoneHeader(full, unit) : null;
}

/** 合计 90.55: the cells of a sum, no more than two words between blanks. */
function sumCells(section: DocumentSection, line: Line): readonly TableCell[] | null {
  if (line.text.length > LONGEST_SUM) return null;
  const cells = wordsBetweenBlanks(section, line);
  return cells.length === 2 && SUM_OF_ZONES.test(cells[0]?.text ?? "") ? cells : null;
}

const LONGEST_SUM = 24;

/** 功能区 面积(公顷), or 核心区 50.3 below it: two words between single blanks that are the cells of a row; null for any other. */
function pairOfWords(
  section: DocumentSection,
  line: Line,
  header: ZoneHeader | null,
): readonly TableCell[] | null {
  if (line.text.length > LONGEST_SUM) return null;
  const words = wordsBetweenBlanks(section, line);
  const [name, size, ...others] = words;
  if (name === undefined || size === undefined || others.length > 0) return null;
  if (header === null) return /面积|规模/u.test(size.text) && zoneHeader(words, null) !== null ? words : null;
  const isRow = header.columns === 2 || (header.block !== null && isPartName(name.text));
  return isRow && SIZE.test(size.text) ? words : null;
}

const SIZE = new RegExp(`^\\d[\\d,]{0,12}(?:\\.\\d{1,6})?(?:${AREA_UNIT})?$`, "u");

/** 调整前 调整后: the words of a line between single blanks that stand below heads of the line above; null for others. */
function headWords(
  section: DocumentSection,
  line: Line,
  upper: readonly TableCell[],
): readonly TableCell[] | null {
  if (line.text.length > LONGEST_SUM) return null;
  const words = wordsBetweenBlanks(section, line);
  return words.length > 1 && headsUnderSpans(upper, words, true) !== null ? words : null;
}

/** The cells of a row between single blanks: as many as the heads, a number or the name first. */
function sentenceCells(
  section: DocumentSection,
  line: Line,
  header: ZoneHeader,
): readonly TableCell[] | null {
  if (/[\t|]/u.test(line.text) || line.text.length > LONGEST_ROW) return null;
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

/** The cells of a row without the empty one that only a bar behind the last one makes. */
function withoutEdge(section: DocumentSection, { line, cells }: TableRow): readonly TableCell[] {
  const isEdge = cells.at(-1)?.text === "" && endsWithBar(section, line);
  return isEdge ? cells.slice(0, -1) : cells;
}

function cellsBehind(section: DocumentSection, row: TableRow | undefined): readonly TableCell[] | null {
  return row === undefined ? null : withoutEdge(section, row);
}

/** A bar behind the last cell, and none before the first. */
function endsWithBar(section: DocumentSection, line: Line): boolean {
  const print = section.source.text.slice(Math.max(line.start, line.end - LAST_SIGNS), line.end);
  return /[|｜│┃║]\s{0,40}$/u.test(print) && !opensWithBar(section, line);
}

/** Blanks behind the last bar of a line, and the bar. */
const LAST_SIGNS = 41;

function opensWithBar({ source }: DocumentSection, { start, end }: Line): boolean {
  return /^\s{0,40}[|｜│┃║]/u.test(source.text.slice(start, end));
}

/** (公顷), alone below the heads: the unit of the one size among them. */
const UNIT_BELOW = new RegExp(`^\\s{0,80}\\(${AREA_UNIT}\\)\\s{0,8}$`, "u");

/** 表2 …: the caption of another table. */
const NEXT_TABLE = /^ {0,8}附?表 ?\d/u;
/** 二、土地利用现状: the table above ended before it. */
const CHAPTER = /^ {0,8}[一二三四五六七八九十]{1,3}、/u;

const NUMBER = /^\d{1,3}$/u;

/** A row that lost the cells that span it (the number, the zone, the county before its name) gets empty ones for them. */
function wholeRow(cells: readonly TableCell[], header: ZoneHeader): readonly TableCell[] {
  const lost = header.columns - cells.length;
  const most = header.block ?? (header.group === null ? 0 : header.name);
  const withEmpty = [...Array.from({ length: Math.max(lost, 0) }, () => EMPTY), ...cells];
  const name = cells[header.name]?.text ?? "";
  const earlier = cells[header.name - lost]?.text ?? "";
  if (header.block === null && lost > 0 && fullZoneName(name) === null && fullZoneName(earlier) !== null)
    return withEmpty;
  if (lost < 1 || lost > most) return cells;
  // number and name stand in their places: the row lost its last cell, an empty remark
  const isInPlace = header.blockIsLevel ? !isTermOfPart(name) : NUMBER.test(cells[0]?.text ?? "");
  if (isInPlace && (header.blockIsLevel || header.name > 0) && fullZoneName(name) !== null) return cells;
  return withEmpty;
}
