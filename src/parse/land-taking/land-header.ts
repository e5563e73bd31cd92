import { areaUnitIn } from "../bare-area";
import type { AreaUnitTerm } from "../lexicon/area-units";
import { LAND_COLUMNS, type LandColumn, OTHER_TABLE, VILLAGE_GROUP } from "../lexicon/land-columns";
import { type SideColumn, sideColumns } from "../tables/side-cells";
import type { TableCell } from "../tables/table-cell";

/** The columns of a table of taken land, by their indices; -1 where there is none. */
export interface LandHeader {
  readonly plot: number;
  readonly owner: number;
  /** the column of the groups beside the one of their villages */
  readonly group: number;
  readonly area: number;
  /** the same size in another unit */
  readonly again: number;
  readonly sides: number;
  /** a column for each side */
  readonly sideColumns: readonly SideColumn[];
  /** it has a column of prices: a table of what is paid */
  readonly priced: boolean;
  readonly unit: AreaUnitTerm | null;
  readonly againUnit: AreaUnitTerm | null;
  readonly columns: number;
}

/** The header that a row of heads makes; null where it names no land, or no size of it. */
export function landHeader(cells: readonly TableCell[], unit: AreaUnitTerm | null): LandHeader | null {
  if (cells.length < 2) return null;
  const columns = cells.map(({ text }) => columnOf(text));
  const at = (column: LandColumn): number => columns.indexOf(column);
  const owners = columns.flatMap((column, index) => (column === "owner" ? [index] : []));
  const narrow = owners.filter((index) => !TOWN.test(cells[index]?.text ?? ""));
  const owner = narrow[0] ?? owners[0] ?? -1;
  const group = narrow.find((index) => index !== owner && VILLAGE_GROUP.test(cells[index]?.text ?? "")) ?? -1;
  const plot = at("plot");
  const total = at("total");
  const area = total >= 0 ? total : at("area");
  if ((plot < 0 && owner < 0) || area < 0) return null;
  const own = areaUnitIn(cells[area]?.text ?? "") ?? unit;
  const priced = cells.some(({ text }) => OTHER_TABLE.test(text));
  return {
    plot,
    owner,
    group,
    area,
    again: at("again"),
    againUnit: areaUnitIn(cells[at("again")]?.text ?? ""),
    sides: at("sides"),
    sideColumns: sideColumns(cells),
    priced,
    unit: own,
    columns: cells.length,
  };
}

const TOWN = /^(?:乡|镇|街道|乡镇|镇街|乡镇街道)(?:\(.{1,8}\))?(?:名称)?$/u;

function columnOf(head: string): LandColumn | null {
  return LAND_COLUMNS.find((one) => one.head.test(head))?.column ?? null;
}

/** The heads of two rows as one: 征收面积 over 合计 and 耕地, or a unit below each. Null where they do not fit. */
export function joinedLandHeads(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  if (lower.some(({ text }) => /\d/u.test(text))) return null;
  if (lower.length === upper.length) {
    let unit = "";
    return upper.map((head, index) => {
      if (head.text !== "") unit = UNIT_END.exec(head.text)?.[0] ?? "";
      const below = lower[index]?.text ?? "";
      if (UNIT_CELL.test(below)) return { ...head, text: head.text + below };
      return { ...head, text: below.includes("(") ? below : below + unit };
    });
  }
  const group = upper.findIndex(({ text }) => text.includes("面积"));
  if (group < 0 || lower.length < 2 || !lower.some(({ text }) => columnOf(text) === "total")) return null;
  const unit = UNIT_END.exec(upper[group]?.text ?? "")?.[0] ?? "";
  const below = lower.map((cell) => ({
    ...cell,
    text: cell.text.includes("(") ? cell.text : cell.text + unit,
  }));
  return [...upper.slice(0, group), ...below, ...upper.slice(group + 1)];
}

/** The unit in brackets at the end of a head. */
const UNIT_END = /\(.{1,8}\)$/u;

/** A cell of the row of units below the heads, or an empty one. */
export const UNIT_CELL = /^(?:\([^()\d]{1,6}\))?$/u;
