import type { StatedArea } from "../../domain/area";
import type { Side } from "../../domain/side";
import type { Zone } from "../../domain/zone";
import { areaUnitIn } from "../control/area-values";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import type { AreaUnitTerm } from "../lexicon/area-units";
import { parseSides } from "../sides";
import { maskedText } from "../sides/masked-text";
import { cellAreas } from "../tables/cell-areas";
import { type CellTable, cellTables } from "../tables/cell-lines";
import type { TableCell } from "../tables/table-cell";
import { cellText, rowCells } from "../tables/table-row";
import { mappedEvidence } from "../text/mapped-text";
import { fullZoneName, zoneKind } from "./zone-names";

/** A zone, or a block of one, in a row of a table. */
export interface TabledZone {
  readonly name: string;
  /** null for a block */
  readonly kind: Zone["kind"] | null;
  /** the zone of a block, where a column of its own names it */
  readonly of: string | null;
  readonly county: string | null;
  readonly areas: readonly StatedArea[];
  /** the size before a change, where a column of its own gives it */
  readonly before: StatedArea | null;
  readonly sides: readonly Side[];
  readonly evidence: Zone["evidence"];
  /** offset in the source where its table begins */
  readonly table: number;
}

const EMPTY: TableCell = { text: "", start: 0, end: 0 };

interface Header {
  readonly name: number;
  /** the column of the blocks beside the one of their zones */
  readonly block: number | null;
  /** 区块名称: every name below is one of a block */
  readonly blocksOnly: boolean;
  readonly area: number | null;
  readonly before: number | null;
  readonly sides: number | null;
  readonly county: number | null;
  /** a column for each side */
  readonly sideColumns: readonly { readonly side: Side["side"]; readonly column: number }[];
  /** unit of bare figures */
  readonly unit: AreaUnitTerm | null;
  readonly columns: number;
  /** offset in the source of its first cell */
  readonly start: number;
}

const NAME_HEAD =
  /^(?:开发区|园区|区域|区块|片区|工业园区|产业园区|化工园区|保护区|公园|自然公园|保护地|森林公园|湿地公园)?(?:名称|全称)$|^(?:开发区|园区|化工园区|区块|片区)$/u;
const BLOCK_HEAD = /^(?:所[含辖]|包含|各)?(?:区块|片区|分区|功能区|组团)(?:名称)?$/u;
const AREA_HEAD =
  /^(?:园区|开发区|区域|区块)?(?:核准|批准|认定|核定|规划|审核|公告|总)?(?:用地|规划|总|占地)?面积/u;
const BEFORE_HEAD = /^(?:调整|变更|扩区|优化|修改)前.{0,8}面积|^原.{0,8}面积/u;
const AFTER_HEAD = /^(?:调整|变更|扩区|优化|修改)后.{0,8}面积|^现.{0,8}面积/u;
const SIDE_HEADS: Readonly<Record<string, Side["side"]>> = { 东: "E", 南: "S", 西: "W", 北: "N" };
const COUNTY_HEAD = /^(?:所[在属])?(?:县|县区|区县|县\(.{1,8}\)|县级行政区|行政区)$/u;
const SIDES_HEAD =
  /^(?:面积[和及与、])?(?:规划|核准|批准|核定|用地)?(?:四至|四至范围|四至边界|四至界限|范围|界线)(?:[和及与、]面积)?(?:\(.*\))?$/u;

const BLOCK =
  /^(?:[\p{Script=Han}A-Za-z0-9]{1,14}(?:片区|区块|组团|板块|地块)|(?:区块|片区|组团|板块)[\p{Script=Han}A-Za-z0-9]{1,3})$/u;

/**
 * The zones of tables whose columns are names, areas and sides; cells stand apart by tabs, bars or wide blanks, or
 * every one on a line of its own.
 */
export function tabledZones(section: DocumentSection): readonly TabledZone[] {
  const found: TabledZone[] = [];
  const single = cellTables(section);
  for (const table of single) found.push(...zonesOfCells(section, table));
  let header: Header | null = null;
  let unit: AreaUnitTerm | null = null;
  for (const line of section.lines) {
    if (line.kind !== "text") continue;
    if (/^\(?单位/u.test(line.text) && line.text.length <= 24) unit = areaUnitIn(line.text);
    const cells = rowCells(section, line);
    if (cells.length < 2) {
      if (/[。;:]$/u.test(line.text)) header = null;
      continue;
    }
    const head = headerOf(cells, unit);
    if (head !== null) header = head;
    else if (header !== null) {
      const zone = zoneOf(section, line, wholeRow(cells, header), header);
      if (zone !== null) found.push(zone);
    }
  }
  return withOwners(found);
}

/** A row that lost the cells that span it (the number, the zone) gets empty ones for them. */
function wholeRow(cells: readonly TableCell[], header: Header): readonly TableCell[] {
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
  const header = headerOf(table.header, null);
  if (header === null) return [];
  const rows = table.rows.flatMap(({ cells, first, last }) =>
    severalZones(cells).map((own) => ({ cells: own, first, last })),
  );
  return rows.flatMap(({ cells, first, last }): TabledZone[] => {
    const line = { ...first, end: last.end };
    const inPlace =
      table.even || (cells.length >= header.columns && fullZoneName(cells[header.name]?.text ?? "") !== null);
    const whole = inPlace ? cells.slice(0, header.columns) : placedCells(cells, header);
    const zone = zoneOf(section, line, whole, header);
    return zone === null ? [] : [zone];
  });
}

/** A cell that tells a size or sides. */
const TELLS = /面积|四至|[东南西北][至临起]|\d(?:公顷|平方公里|平方千米|亩)/u;

/** A number that spans several zones: each name with a cell behind it that tells its size or sides is a row. */
function severalZones(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const names = cells.flatMap(({ text }, index) =>
    fullZoneName(text) !== null && TELLS.test(cells[index + 1]?.text ?? "") ? [index] : [],
  );
  const [number] = cells;
  if (names.length < 2 || number === undefined) return [cells];
  return names.map((from, index) => [number, ...cells.slice(from, names[index + 1] ?? cells.length)]);
}

/** The cells of a row that lost some, put under the header by what they say; none where a name is not alone. */
function placedCells(cells: readonly TableCell[], header: Header): readonly TableCell[] {
  const row: TableCell[] = Array.from({ length: header.columns }, () => EMPTY);
  const put = (column: number | null, is: (text: string) => boolean): void => {
    const found = cells.slice(1).filter(({ text }) => is(text));
    const [only] = found;
    if (column !== null && only !== undefined && found.length === 1) row[column] = only;
  };
  put(header.name, (text) => fullZoneName(text) !== null);
  put(header.area, (text) => /^约?[\d.,]{1,16}(?:公顷|平方公里|平方千米|亩|平方米|km2|ha)?$/u.test(text));
  put(
    header.sides,
    (text) =>
      (header.area === null && TELLS.test(text)) ||
      (/[东西][至临起到]/u.test(text) && /[南北][至临起到]/u.test(text)),
  );
  return row;
}

function headerOf(cells: readonly TableCell[], unit: AreaUnitTerm | null): Header | null {
  const at = (pattern: RegExp): number | null => {
    const index = cells.findIndex(({ text }) => pattern.test(text));
    return index < 0 ? null : index;
  };
  const blocks = at(BLOCK_HEAD);
  const zones = cells.findIndex(({ text }) => NAME_HEAD.test(text) && !BLOCK_HEAD.test(text));
  const name = zones >= 0 ? zones : (blocks ?? at(NAME_HEAD));
  const before = at(BEFORE_HEAD);
  const area = at(AFTER_HEAD) ?? at(AREA_HEAD);
  const sides = at(SIDES_HEAD);
  const county = at(COUNTY_HEAD);
  const sideColumns = cells.flatMap(({ text }, column) => {
    const side = SIDE_HEADS[text.replace(/[至临面侧]$/u, "")];
    return side === undefined ? [] : [{ side, column }];
  });
  if (name === null || (area === null && sides === null && sideColumns.length < 2)) return null;
  const own = area === null ? null : areaUnitIn(cells[area]?.text ?? "");
  const block = zones >= 0 && blocks !== zones ? blocks : null;
  return {
    name,
    block,
    blocksOnly: zones < 0 && blocks !== null,
    area,
    before,
    sides,
    county,
    sideColumns,
    unit: own ?? unit,
    columns: cells.length,
    start: cells[0]?.start ?? 0,
  };
}

function zoneOf(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: Header,
): TabledZone | null {
  const print = cells[header.name]?.text ?? "";
  // a cell over several rows stands in the first of them only: the others begin one column earlier
  const earlier = cells[header.name - 1]?.text ?? "";
  if (header.county !== header.name && fullZoneName(print) === null && fullZoneName(earlier) !== null) {
    return zoneOf(section, line, [...cells.slice(0, 1), EMPTY, ...cells.slice(1)], header);
  }
  const zone = fullZoneName(print);
  const own = header.block === null ? null : (cells[header.block]?.text ?? "");
  const block = own === null ? blockName(print, header) : own === "" ? null : own;
  const name = block ?? zone;
  if (name === null) return null;
  // area and sides may share a column
  const sizes = (column: number | null): readonly StatedArea[] => {
    const cell = column === null ? undefined : cells[column];
    if (cell === undefined) return [];
    return cellAreas(cellText(section, line, cell), header.unit, block === null ? "total" : "site");
  };
  const areas = sizes(header.area ?? header.sides);
  const sides = header.sides === null ? undefined : cells[header.sides];
  const words = sides === undefined ? null : cellText(section, line, sides);
  const read = words === null ? null : parseSides(words, 0, words.text.length);
  const told = read?.sides ?? sidesInColumns(section, line, cells, header);
  if (areas.length === 0 && told.length === 0) return null;
  const whole = cellText(section, line, { text: "", start: line.start, end: line.end });
  return {
    name,
    kind: block === null ? zoneKind(name) : null,
    of: own === null ? null : (zone ?? ""),
    county: header.county === null ? null : countyCell(cells[header.county]?.text ?? ""),
    areas,
    before: sizes(header.before)[0] ?? null,
    sides: told,
    evidence: mappedEvidence(whole, 0, whole.text.length),
    table: header.start,
  };
}

/** The name of a block where it stands in the column of the names. */
function blockName(print: string, header: Header): string | null {
  if (header.blocksOnly) return /^(?:合计|总计|共计|小计)?$/u.test(print) ? null : print;
  return fullZoneName(print) === null && BLOCK.test(print) ? print : null;
}

function sidesInColumns(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: Header,
): readonly Side[] {
  return header.sideColumns.flatMap(({ side, column }): Side[] => {
    const cell = cells[column];
    if (cell === undefined || !/\p{L}/u.test(cell.text)) return [];
    const mapped = cellText(section, line, cell);
    const { text, masked } = maskedText(mapped.text);
    return [{ side, text, masked, evidence: mappedEvidence(mapped, 0, mapped.text.length) }];
  });
}

function countyCell(text: string): string | null {
  return /^\p{Script=Han}{1,12}(?:县|区|市|旗)$/u.test(text) ? text : null;
}
