import type { DocumentSection } from "../../document-section";
import { AREA_UNIT } from "../../lexicon/area-units";
import { NOTE_HEAD } from "../../lexicon/column-words";
import { SUM_OF_ZONES } from "../../lexicon/land-columns";
import { OPENS_SIDES } from "../../lexicon/side-terms";
import { LISTS_LAND } from "../../lexicon/zone-columns";
import { cellTables } from "../../tables/cell-lines";
import type { CellTable } from "../../tables/cell-table";
import { SIDES_OF_ALL } from "../../tables/heads-of-cells";
import type { TableCell } from "../../tables/table-cell";
import { isPartName } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { zoneTitle } from "../statements/zone-title";
import { withOwners } from "./owned-rows";
import { sumOfRows } from "./sum-of-rows";
import { unitAbove } from "./table-unit";
import { type ZoneHeader, zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** Columns of names, areas and sides, every cell on a line of its own. */
export const STACKED_ZONES: ZoneLayout = {
  name: "zones stacked",
  read: (section) => withOwners(cellTables(section).flatMap((table) => zonesOfCells(section, table))),
};

/** Rows with all their cells go by the header, the others by what the cells say. */
function zonesOfCells(section: DocumentSection, table: CellTable): readonly TabledZone[] {
  const printed = zoneHeader(table.header, unitAbove(section, table.header[0]?.start ?? 0));
  if (printed === null) return [];
  const header = LISTS_LAND.test(zoneTitle(section)) ? { ...printed, namesZones: true } : printed;
  const rows = table.rows.flatMap(({ cells, first, last }) =>
    severalZones(wholeSides(cells, header))
      .flatMap((own) => spannedRows(own, header))
      .map((own) => ({ cells: own, first, last })),
  );
  const isEven = table.even || isWhole(rows, header);
  // the remark of a row may be empty, and its line lost
  const least = header.columns - (NOTE_HEAD.test(table.header.at(-1)?.text ?? "") ? 1 : 0);
  const zones = rows.flatMap(({ cells, first, last }): TabledZone[] => {
    // a sum that lost its empty cells: its figures are told apart by what they add up
    if (cells.length > 2 && cells.length < header.columns && SUM_OF_ZONES.test(cells[0]?.text ?? ""))
      return [];
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
function isSized(cells: readonly TableCell[], header: ZoneHeader): boolean {
  const [name, size] = [cells[header.name]?.text ?? "", cells[sizeColumn(header) ?? -1]?.text ?? ""];
  return (header.namesZones || fullZoneName(name) !== null) && FIGURE.test(size) && !FIGURE.test(name);
}

/** The column of the sizes; where only the parts of every zone have some, that of the first of them. */
function sizeColumn({ area, parts }: ZoneHeader): number | null {
  return area ?? parts.find((one) => one.area !== null)?.area ?? null;
}

/** What stands below the last row: a note, a date. */
const NOTE = /^(?:附?注|备注|说明|数据来源|填表|联系|\d{4}年)[\d:：(（年]/u;

/** A page number below the last row. */
const PAGE = /^[—–-]?\d{1,4}[—–-]?$/u;

/** Sides in the last column that go on over several lines are one cell. */
function wholeSides(
  cells: readonly TableCell[],
  { sides, columns, block }: ZoneHeader,
): readonly TableCell[] {
  const first = cells[columns - 1];
  if (sides !== columns - 1 || first === undefined || !OPENS_SIDES.test(first.text)) return cells;
  const more: TableCell[] = [];
  for (const cell of cells.slice(columns)) {
    // figures, or sides from the first one on, are of another row
    const isOther = OPENS_SIDES.test(cell.text) && cell.text.charAt(0) === first.text.charAt(0);
    if (FIGURE.test(cell.text) || PAGE.test(cell.text) || SUM_OF_ZONES.test(cell.text) || isOther) break;
    if (NOTE.test(cell.text)) break;
    if (/。$/u.test(more.at(-1)?.text ?? first.text)) break;
    more.push(cell);
  }
  const isWhole = more.length === 0 || columns + more.length < cells.length;
  // a name above the figures of another row
  if (isWhole && (block !== null || !PAGE.test(cells[columns + more.length]?.text ?? ""))) return cells;
  const text = [first, ...more].map((cell) => cell.text).join("");
  return [...cells.slice(0, columns - 1), { ...first, text, rest: [...(first.rest ?? []), ...more] }];
}

/** No row lost a cell or has one too many; behind the last one, whose figure stands in its column, the document may go on. */
function isWhole(rows: readonly { readonly cells: readonly TableCell[] }[], header: ZoneHeader): boolean {
  const { columns } = header;
  const last = rows.at(-1)?.cells ?? [];
  const ends =
    last.length === columns ||
    (last.length > columns &&
      (header.sideColumns.length === SIDES_OF_ALL ||
        /^\d/u.test(last[sizeColumn(header) ?? columns]?.text ?? "")));
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
function spannedRows(cells: readonly TableCell[], header: ZoneHeader): readonly (readonly TableCell[])[] {
  const { block, columns, area, sides } = header;
  if (header.group !== null && block !== null) return groupedRows(cells, header, block);
  const width = block === null ? 0 : columns - block;
  if (block === null || cells.length < columns + width) return [cells];
  const isHead = (at: number): boolean => {
    const below = (column: number | null): string =>
      column === null ? "" : (cells[at + column - block]?.text ?? "");
    if (SUM_OF_ZONES.test(below(block)) && FIGURE.test(below(area))) return true;
    return isPartName(below(block)) || (FIGURE.test(below(area)) && TELLS.test(below(sides)));
  };
  const heads = [...cells.keys()].filter((at) => at >= block && (at - block) % width === 0 && isHead(at));
  if (heads[0] !== block || heads[1] !== block + width) return [cells];
  return heads.map((at, index) => [
    ...cells.slice(0, block).map((cell) => (index === 0 ? cell : EMPTY)),
    ...cells.slice(at, at + width),
  ]);
}

/** The same where the parts lie in others (片区 before 区块) that span several of them: the cells from either on come again. */
function groupedRows(
  cells: readonly TableCell[],
  { group, columns, area, sides }: ZoneHeader,
  block: number,
): readonly (readonly TableCell[])[] {
  const leads = [block, group ?? block];
  const fits = (from: number, lead: number): boolean => {
    const below = (column: number | null): string =>
      column === null ? "" : (cells[from + column - lead]?.text ?? "");
    return (area === null || FIGURE.test(below(area))) && (sides === null || TELLS.test(below(sides)));
  };
  const rows: (readonly TableCell[])[] = [cells.slice(0, columns)];
  for (let at = columns; at < cells.length; ) {
    const from = at;
    const lead = leads.find((column) => fits(from, column));
    if (lead === undefined) return rows.length === 1 ? [cells] : [...rows, cells.slice(at)];
    const empty = Array.from({ length: lead }, () => EMPTY);
    rows.push([...empty, ...cells.slice(at, at + columns - lead)]);
    at += columns - lead;
  }
  return rows;
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
