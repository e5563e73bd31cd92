import { areaUnitIn } from "../../bare-area";
import { AREA_UNIT, type AreaUnitTerm } from "../../lexicon/area-units";
import { zoneHeadOf } from "../../lexicon/latin-columns";
import { RANGE_HEAD } from "../../lexicon/monument-terms";
import { STATE_BLOCK } from "../../lexicon/state-words";
import {
  LEVEL_HEAD,
  LIMIT_HEAD,
  LOT_HEAD,
  NAMED_KIND,
  NO_NAMES,
  RANGE_SIZE,
  SIZE_AGAIN,
  SURROUNDING,
  type ZoneColumn,
} from "../../lexicon/zone-columns";
import { SIDES_OF_ALL } from "../../tables/heads-of-cells";
import { withPlainUnit } from "../../tables/plain-units";
import { type SideColumn, sideColumns } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { columnOf } from "./column-heads";
import { headsInOrder } from "./heads-in-order";
import type { PartColumns } from "./part-columns";
import { partsIn, unitOfParts } from "./part-columns";
import { withStates, withYears } from "./state-columns";
import { areValues } from "./value-cells";

/** The columns of a table of zones, by their indices. */
export interface ZoneHeader {
  readonly name: number;
  /** the column of the names before a change */
  readonly nameBefore: number | null;
  /** every name below is one of a zone, whatever its ending */
  readonly namesZones: boolean;
  /** and be it that of a town or a firm */
  readonly namesAny: boolean;
  /** the column of the blocks beside the one of their zones */
  readonly block: number | null;
  /** 区块名称: every name below is one of a block */
  readonly blocksOnly: boolean;
  /** 保护区级别: its cells are blocks only where they name parts */
  readonly blockIsLevel: boolean;
  /** 保护区级别: 一级 below it is 一级保护区 */
  readonly ofLevels: boolean;
  /** the column of what the blocks lie in, itself a part of the zone: 片区 before 区块 */
  readonly group: number | null;
  /** 地块编号: the blocks are lots */
  readonly ofLots: boolean;
  readonly area: number | null;
  /** the size of the zone before the column of its blocks, whose own size stands behind it */
  readonly whole: number | null;
  readonly before: number | null;
  /** the same size in another unit, and that unit */
  readonly again: { readonly column: number; readonly unit: AreaUnitTerm } | null;
  readonly sides: number | null;
  readonly sidesBefore: number | null;
  readonly county: number | null;
  /** a column for each side */
  readonly sideColumns: readonly SideColumn[];
  /** the parts that every zone has, with columns of their own */
  readonly parts: readonly PartColumns[];
  /** unit of bare figures */
  readonly unit: AreaUnitTerm | null;
  readonly columns: number;
  /** offset in the source of its first cell */
  readonly start: number;
}

/** The header that a row of heads makes; null where it names no zones, or tells neither a size nor sides. */
export function zoneHeader(printed: readonly TableCell[], unit: AreaUnitTerm | null): ZoneHeader | null {
  const cells = headsInOrder(inCharacters(printed).map(withPlainUnit));
  // a column for each range of a monument
  if (cells.filter(({ text }) => RANGE_HEAD.test(text) && areaUnitIn(text) === null).length > 1) return null;
  if (areValues(cells)) return null;
  const parts = partsIn(cells, unit);
  const ofParts = new Set(parts.flatMap((one) => [one.area, one.sides]));
  const columns = withStates(
    cells,
    withYears(
      cells,
      cells.map(({ text }, index) => (ofParts.has(index) ? null : columnOf(text))),
    ),
  );
  const at = (column: ZoneColumn): number | null => {
    const index = columns.indexOf(column);
    return index < 0 ? null : index;
  };
  // 级别 before 区块: the level of the zones, where another column has the blocks
  const { ofBlocks, group } = blockColumns(cells, columns);
  const zones = nameColumn(cells, columns);
  const inState = cells.findIndex(({ text }) => zones === null && STATE_BLOCK.test(text));
  const numbers = at("block-number");
  const areOfNames = numbers !== null && zones !== null && countsNames(cells, numbers, zones);
  const levels = at("block");
  // 保护等级 before 名称: the level of the land that has the name
  // 项目, 级别: the level of what the column before it names
  const isBehindNames = zones === null && levels !== null && LEVEL_ALONE.test(cells[levels]?.text ?? "");
  const before = isBehindNames ? firstName(cells.slice(0, levels), columns) : null;
  const areLevels =
    before !== null ||
    (levels !== null && zones !== null && levels < zones && LEVEL_HEAD.test(cells[levels]?.text ?? ""));
  const blocks =
    ofBlocks ??
    (areLevels ? null : levels) ??
    (areOfNames ? null : numbers) ??
    (inState < 0 ? null : inState);
  const sizes = [...columns.keys()].filter((index) => columns[index] === "area");
  const whole = zones === null || blocks === null ? undefined : sizes.find((index) => index < blocks);
  const ownSize = whole === undefined ? undefined : sizes.find((index) => index > (blocks ?? index));
  const sides = at("sides");
  const ownSides = sideColumns(cells);
  // 四至, 东至, 某路: a row of a table on its side
  if (ownSides.length === 1 && zones === null && blocks === null) return null;
  const tellsSides = sides !== null || ownSides.length > 2;
  const name = zones ?? blocks ?? before ?? (tellsSides ? firstName(cells, columns) : null);
  const namesKind = tellsSides || (zones !== null && NAMED_KIND.test(cells[zones]?.text ?? ""));
  const ranges = cells.findIndex(({ text }) => RANGE_SIZE.test(text));
  // 国土面积 before 禁养区面积
  const ofRange =
    !namesKind && parts.length === 0 && ranges >= 0 && columns[ranges] === "area" ? ranges : null;
  const sums = parts.length > 1 ? cells.findIndex(({ text }) => SUM_OF_PARTS.test(text)) : -1;
  const area = ownSize ?? ofRange ?? at("area") ?? (sums < 0 ? null : sums);
  const unitOf = (column: number | null | undefined): AreaUnitTerm | null =>
    column == null ? null : areaUnitIn(cells[column]?.text ?? "");
  const isOfAll = OF_ALL.test(cells[area ?? -1]?.text ?? "");
  const isEmpty = area === null && sides === null && ownSides.length < 2 && parts.length === 0;
  if (name === null || isEmpty) return null;
  const ofLots = LOT_HEAD.test(cells[blocks ?? -1]?.text ?? "");
  if (ofLots && !tellsSides && limitHeads(cells) >= FEWEST_LIMITS) return null;
  return {
    name,
    nameBefore: at("name-before"),
    namesZones: namesKind || (zones !== null && (parts.length > 1 || ranges >= 0)),
    // places that a ban takes in are towns as well
    namesAny: namesKind || (zones !== null && OF_ORDER.test(cells[ranges]?.text ?? "")),
    block: zones === null ? null : blocks,
    blocksOnly: zones === null && blocks !== null,
    blockIsLevel: LEVEL_HEAD.test(cells[blocks ?? -1]?.text ?? ""),
    ofLevels: OF_LEVELS.test(cells[blocks ?? -1]?.text ?? ""),
    group,
    ofLots,
    area,
    whole: whole ?? null,
    before: at("area-before"),
    again: againIn(cells, area),
    sides,
    sidesBefore: at("sides-before"),
    county: countyColumn(cells, columns),
    sideColumns: ownSides,
    // 总面积(公顷), 核心区, 缓冲区: one unit for all of them
    parts: parts.map((one) => ({ ...one, unit: one.unit ?? unitOf(area) })),
    // 核准面积(公顷) before 面积: the unit of the whole is that of its blocks
    unit: unitOf(area) ?? unitOf(whole) ?? unit ?? (isOfAll ? unitOfParts(parts) : null),
    // a bar behind the last head is the edge of the table
    columns: cells.at(-1)?.text === "" ? cells.length - 1 : cells.length,
    start: cells[0]?.start ?? 0,
  };
}

/** 片块编号 before 片块名称: the numbers of what has names. */
function countsNames(cells: readonly TableCell[], numbers: number, names: number): boolean {
  const noun = (column: number): string =>
    (cells[column]?.text ?? "").replace(/(?:编号|序号|代码|号|名称)$/u, "");
  return noun(numbers) === noun(names);
}

/**
 * The column of the names: 禁采区名称 behind 河道名称, where one head names a kind of land and the one before it what that lies
 * in. Null where there is none.
 */
function nameColumn(cells: readonly TableCell[], columns: readonly (ZoneColumn | null)[]): number | null {
  const all = [...columns.keys()].filter((index) => columns[index] === "name");
  const [first] = all;
  if (first === undefined) return null;
  const kind = all.find((index) => NAMED_KIND.test(cells[index]?.text ?? ""));
  return kind !== undefined && SURROUNDING.test(cells[first]?.text ?? "") ? kind : first;
}

/** The column of the blocks, and the one before it of what they lie in, where both are parts of a zone. */
function blockColumns(
  cells: readonly TableCell[],
  columns: readonly (ZoneColumn | null)[],
): { readonly ofBlocks: number | undefined; readonly group: number | null } {
  const all = [...columns.keys()].filter(
    (index) => columns[index] === "block" && !LEVEL_HEAD.test(cells[index]?.text ?? ""),
  );
  const [first] = all;
  if (first === undefined) return { ofBlocks: undefined, group: null };
  // 片区, 组团, 区块 behind one another; 所含区块 only lists them
  const isOwn = (index: number): boolean => {
    const text = cells[index]?.text ?? "";
    const isLot = columns[index] === "block-number" && LOT_HEAD.test(text);
    return (all.includes(index) || isLot) && !LISTS_BLOCKS.test(text);
  };
  let last = first;
  if (!LOT_HEAD.test(cells[first]?.text ?? "")) while (isOwn(last + 1)) last++;
  return { ofBlocks: last, group: last === first ? null : last - 1 };
}

const OF_LEVELS = /^保护区(?:级别|等级)$/u;
const LISTS_BLOCKS = /^(?:所|包|各)/u;

/** The column behind the one of the sizes that tells them in another unit; null where there is none. */
function againIn(cells: readonly TableCell[], area: number | null): ZoneHeader["again"] {
  const own = areaUnitIn(cells[area ?? -1]?.text ?? "");
  const column = cells.findIndex(({ text }, index) => area !== null && index > area && SIZE_AGAIN.test(text));
  const unit = areaUnitIn(cells[column]?.text ?? "");
  return unit === null || unit === own ? null : { column, unit };
}

/** Heads in letters as others print them: 东 for east, where the other three sides stand beside it. */
function inCharacters(heads: readonly TableCell[]): readonly TableCell[] {
  const words = heads.map(({ text }) => zoneHeadOf(text));
  if (words.filter((word) => word !== null).length < FEWEST_LATIN) return heads;
  const own = heads.map((head, index) => ({ ...head, text: words[index] ?? head.text }));
  const sides = sideColumns(own).length;
  return sides === 0 || sides === SIDES_OF_ALL ? own : heads;
}

/** A name and a size. */
const FEWEST_LATIN = 2;

/** 合计, behind the sizes of the parts: the whole. */
const SUM_OF_PARTS = new RegExp(`^(?:合计|总计|共计|小计)(?:[(（]${AREA_UNIT}[)）])?$`, "u");
/** Limits for what may be built: lots that have them are no parts of the zone around them. */
const FEWEST_LIMITS = 2;

function limitHeads(cells: readonly TableCell[]): number {
  return cells.filter(({ text }) => LIMIT_HEAD.test(text)).length;
}

/** 总面积, 面积合计 */
const OF_ALL = /^(?:总|合计|面积(?:合计|总计)?$)/u;
const OF_ORDER = /[禁限适可]\p{Script=Han}{1,3}区/u;

/** The column of the counties, beside one of their cities. */
function countyColumn(cells: readonly TableCell[], columns: readonly (ZoneColumn | null)[]): number | null {
  const all = [...columns.keys()].filter((index) => columns[index] === "county");
  return all.find((index) => /[县旗]/u.test(cells[index]?.text ?? "")) ?? all[0] ?? null;
}

/** The first column that may be one of names, where no head says so; null where there is none. */
function firstName(cells: readonly TableCell[], columns: readonly (ZoneColumn | null)[]): number | null {
  const sides = new Set(sideColumns(cells).map(({ column }) => column));
  // 宗地编号 before 宗地位置: the lots have numbers, and their places name nothing
  const areNumbered = cells.some(({ text }) => LOT_NUMBER.test(text));
  const isNone = (text: string): boolean => NO_NAMES.test(text) || (areNumbered && PLACE_HEAD.test(text));
  const found = cells.findIndex(
    ({ text }, index) =>
      columns[index] === null && !sides.has(index) && (text !== "" || index === 0) && !isNone(text),
  );
  if (found >= 0) return found;
  // towns, where nothing else is named
  const town = cells.findIndex(({ text }, index) => columns[index] === null && TOWNS.test(text));
  return town < 0 ? null : town;
}

const LEVEL_ALONE = /^(?:级别|等级)$/u;
const LOT_NUMBER = /^(?:宗地|地块)(?:编号|代码|号)/u;
const PLACE_HEAD = /(?:位置|坐落|座落|地址|地点)$/u;
const TOWNS = /^(?:乡镇|镇街|乡镇街道|镇|乡|街道|村|行政村|社区)(?:名称|名)?$/u;
