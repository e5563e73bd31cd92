import type { StatedArea } from "../../../domain/area";
import type { Side } from "../../../domain/side";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { SUM_OF_ZONES } from "../../lexicon/land-columns";
import { BUILDING } from "../../lexicon/monument-terms";
import { NAME_CODE } from "../../lexicon/zone-name-edges";
import { PART_NOUNS } from "../../lexicon/zone-suffixes";
import { parseSides } from "../../sides";
import { cellAreas } from "../../tables/cell-areas";
import { sidesInColumns } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { cellText } from "../../tables/table-row";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { zoneBlocks } from "../blocks/zone-blocks";
import { zoneTopics } from "../blocks/zone-topics";
import { isPartName, isTermOfPart } from "../names/part-names";
import { fullZoneName, zoneKind } from "../names/zone-names";
import { columnOf } from "./column-heads";
import type { ZoneHeader } from "./zone-header";

/** A zone, or a block of one, in a row of a table. */
export interface TabledZone {
  readonly name: string;
  /** its name before a change, where a column of its own gives it */
  readonly nameBefore: string | null;
  /** null for a block */
  readonly kind: Zone["kind"] | null;
  /** the zone of a block, where a column of its own names it */
  readonly of: string | null;
  /** the part of its zone that a block lies in, where a column of its own names it */
  readonly group: string | null;
  readonly county: string | null;
  /** the cell of its county is empty: that of a row above spans it */
  readonly isBelowCounty: boolean;
  readonly areas: readonly StatedArea[];
  /** the size that a column before the one of the blocks gives: their zone's, or of the one block in the row */
  readonly whole: readonly StatedArea[];
  /** the size before a change, where a column of its own gives it */
  readonly before: StatedArea | null;
  readonly sides: readonly Side[];
  readonly sidesBefore: readonly Side[];
  /** blocks that the cell of its sides tells, or columns of their own */
  readonly blocks: Zone["blocks"];
  /** the same before a change */
  readonly blocksBefore: Zone["blocks"];
  /** it is a lot by the head of its column */
  readonly isLot: boolean;
  /** it adds up the rows of a table of blocks */
  readonly isSum: boolean;
  /** a figure is printed for its size, and cannot be read */
  readonly sizeLost: boolean;
  readonly evidence: Zone["evidence"];
  /** offset in the source where its table begins */
  readonly table: number;
}

export const EMPTY: TableCell = { text: "", start: 0, end: 0 };

/** The zone or block of a row whose cells stand under the header; null for any other row. */
export function zoneOfRow(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: ZoneHeader,
): TabledZone | null {
  const cell = cells[header.name]?.text ?? "";
  const print = header.ofLevels && LEVEL_ALONE.test(cell) ? `${cell}保护区` : cell;
  // a cell over several rows stands in the first of them only: the others begin one column earlier
  const earlier = cells[header.name - 1]?.text ?? "";
  if (header.name > 1 && fullZoneName(print) === null && fullZoneName(earlier) !== null) {
    return zoneOfRow(section, line, [...cells.slice(0, 1), EMPTY, ...cells.slice(1)], header);
  }
  // 一级, alone: no name
  if (header.blocksOnly && LEVEL_ALONE.test(print)) return null;
  const sides = cells[header.sides ?? sidesUnderOther(section, line, cells, header) ?? cells.length];
  const words = sides === undefined ? null : cellText(section, line, sides);
  const read = words === null ? null : parseSides(words, 0, words.text.length, "belongings");
  const told = read?.sides ?? sidesInColumns(section, line, cells, header.sideColumns, "belongings");
  // PQ-1 某片区, below 编号及名称
  const own = header.block === null ? null : (cells[header.block]?.text ?? "").replace(NAME_CODE, "");
  // what has a protected range is land, whatever it is called
  const isAny = header.namesZones || (own !== null && isTermOfPart(own));
  const zone =
    fullZoneName(print) ??
    (isAny && NAMED.test(print) && (header.namesAny || !NO_LAND.test(print) || BUILDING.test(print))
      ? print
      : null);
  const isBlock = own !== null && (!header.blockIsLevel || isPartName(own));
  const block =
    own === null
      ? blockName(print.replace(NAME_CODE, ""), header)
      : NOTHING.test(own) || !isBlock
        ? null
        : own;
  const sum = cells.slice(0, header.name + 1).find(({ text }) => SUM_OF_ZONES.test(text));
  // 合计 among the blocks of a zone: the size of the zone
  const isSum = (header.blocksOnly && sum !== undefined) || SUM_OF_ZONES.test(own ?? "");
  const name = isSum ? (sum?.text ?? own) : (block ?? zone);
  // 位置, where the heads of a table go on below those that were known
  if (name === null || columnOf(name) === "county") return null;
  // area and sides may share a column
  const sizes = (column: number | null): readonly StatedArea[] => {
    const cell = column === null ? undefined : cells[column];
    if (cell === undefined) return [];
    return cellAreas(cellText(section, line, cell), header.unit, block === null ? "total" : "site");
  };
  const areas = withAgain(
    section,
    line,
    sizes(block === null ? (header.whole ?? header.area ?? header.sides) : (header.area ?? header.sides)),
    header.again === null ? undefined : cells[header.again.column],
    header.again?.unit ?? null,
  );
  const parts = block === null ? partsOfRow(section, line, cells, header) : [];
  const blocks = parts.length > 0 || words === null || block !== null ? parts : blocksOfCell(words, name);
  const earlierName = header.nameBefore === null ? null : (cells[header.nameBefore]?.text ?? "");
  const nameBefore =
    earlierName === null || earlierName === "" ? null : (fullZoneName(earlierName) ?? earlierName);
  // a size below the name of before is none of the new one
  const before = earlierName === "" ? null : (sizes(header.before)[0] ?? null);
  if (areas.length === 0 && told.length === 0 && blocks.length === 0 && before === null) return null;
  const past = header.sidesBefore === null ? undefined : cells[header.sidesBefore];
  const pastWords = past === undefined ? null : cellText(section, line, past);
  const whole = cellText(section, line, { text: "", start: line.start, end: line.end });
  return {
    name,
    nameBefore,
    kind: block === null && !isSum ? zoneKind(name) : null,
    of: (block === null && !isSum) || own === null ? null : (zone ?? ""),
    group: header.group === null ? null : (cells[header.group]?.text ?? ""),
    county: header.county === null ? null : countyCell(cells[header.county]?.text ?? ""),
    isBelowCounty: header.county !== null && (cells[header.county]?.text ?? "") === "",
    areas,
    whole: block === null ? [] : sizes(header.whole).map((area) => ({ ...area, role: "total" as const })),
    before,
    sides: blocks.length > parts.length ? [] : told,
    blocks,
    blocksBefore: [],
    isSum,
    isLot: header.ofLots,
    sizeLost: areas.length === 0 && SIZE_LOST.test(cells[header.area ?? -1]?.text ?? ""),
    sidesBefore:
      (pastWords === null ? null : parseSides(pastWords, 0, pastWords.text.length, "belongings"))?.sides ??
      [],
    evidence: mappedEvidence(whole, 0, whole.text.length),
    table: header.start,
  };
}

/** 片区位置 above 东至…,南至…: the cell that tells sides, where no head says so; null where none does. */
function sidesUnderOther(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  { name, sideColumns, parts }: ZoneHeader,
): number | null {
  if (sideColumns.length > 0 || parts.length > 0) return null;
  const found = cells.findIndex((cell, column) => {
    if (column === name || !SIDE_LETTERS.every((side) => cell.text.includes(side))) return false;
    const words = cellText(section, line, cell);
    const read = parseSides(words, 0, words.text.length, "belongings");
    return new Set(read?.sides.map(({ side }) => side)).size === SIDE_LETTERS.length;
  });
  return found < 0 ? null : found;
}

const SIDE_LETTERS = ["东", "南", "西", "北"];

/** The size of a row with the same in another unit, where a column tells it: 23541.7平方米, 35.31亩. */
function withAgain(
  section: DocumentSection,
  line: Line,
  areas: readonly StatedArea[],
  cell: TableCell | undefined,
  unit: AreaUnitTerm | null,
): readonly StatedArea[] {
  const [own, other] = areas;
  if (own === undefined || other !== undefined || cell === undefined) return areas;
  const [again] = cellAreas(cellText(section, line, cell), unit, own.role === "total" ? "total" : "site");
  if (again === undefined) return areas;
  const isSame = Math.abs(again.squareMetres - own.squareMetres) <= MOST_APART * own.squareMetres;
  return isSame ? [own, again] : areas;
}

/** Most that the same size differs from itself in another unit, as a share: digits are rounded. */
const MOST_APART = 0.005;

/** The parts of a zone that have columns of their own. */
function partsOfRow(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: ZoneHeader,
): Zone["blocks"] {
  const wordsIn = (column: number | null): MappedText | null => {
    const cell = column === null ? undefined : cells[column];
    return cell === undefined ? null : cellText(section, line, cell);
  };
  return header.parts.flatMap(({ name, unit, ...columns }) => {
    const [size, sides] = [wordsIn(columns.area), wordsIn(columns.sides)];
    const print = size === null ? null : (cellAreas(size, unit, "site")[0] ?? null);
    // 0: there is none
    const area = print?.value === 0 ? null : print;
    const told = sides === null ? null : parseSides(sides, 0, sides.text.length, "belongings");
    return area === null && told === null ? [] : [{ name, area, sides: told?.sides ?? [], boundary: null }];
  });
}

/** 区块一:东至…;区块二:东至…, in one cell. */
function blocksOfCell(words: MappedText, name: string): Zone["blocks"] {
  const found = zoneBlocks(words, zoneTopics(words, 0, words.text.length, name));
  return found.map(({ block }) => block);
}

/** The name of a block where it stands in the column of the names. */
function blockName(print: string, header: ZoneHeader): string | null {
  if (header.blocksOnly) return print === "" || SUM_OF_ZONES.test(print) ? null : print;
  return fullZoneName(print) === null && BLOCK.test(print) ? print : null;
}

const LEVEL_ALONE = /^[一二三四五ⅠⅡⅢⅣ1-5]级$/u;

/** A name in a column of zones, whatever its ending; a sum is none. */
const NAMED =
  /^(?!合计|总计|共计|小计)(?:\p{Script=Han}|[A-Z]?\d{1,4}(?:国道|省道|县道|号|高速))[\p{Script=Han}A-Za-z\d“”()—·-]{1,30}$/u;

/** Towns and bodies, whose land is no zone where nothing but a size says so. */
const NO_LAND = /(?:镇|乡|街道|办事处|村|社区|[县市州]|公司|[厂局所站院校]|企业|合作社)$/u;

/** █.11, *.5: digits or masks in a cell for a size. */
const SIZE_LOST = /[\d█■□▇*×?]/u;

const NOTHING = /^[-—/]*$/u;

const BLOCK = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z0-9]{1,14}${either(`${PART_NOUNS} 地块`)}|${either(PART_NOUNS)}[\\p{Script=Han}A-Za-z0-9]{1,3})$`,
  "u",
);

/** 青山区 of 临川市青山区, 青禾县 of 青禾县翠屏乡; null where a cell names several places. */
function countyCell(text: string): string | null {
  if (/[、,/和及]/u.test(text)) return null;
  return COUNTY.exec(text)?.[1] ?? /^\p{Script=Han}{2,5}?市/u.exec(text)?.[0] ?? null;
}

const COUNTY =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,6}?(?:市|自治州|州|盟))?(\p{Script=Han}{1,8}?(?:自治县|县|(?<!开发|高新|园|景|新|保护)区|旗|(?<=[市州盟]\p{Script=Han}{2,5})市))/u;
