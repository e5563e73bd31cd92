import { announcedCells, isFigure } from "../../lexicon/announced-cells";
import { AREA_UNIT } from "../../lexicon/area-units";
import { columnName, isColumnLabel } from "../../lexicon/column-labels";
import { COLUMN_WORDS } from "../../lexicon/column-words";
import { ZONE_COLUMNS } from "../../lexicon/zone-columns";

/** What stands in the cells below a label: running numbers, codes, one figure, the sides of land, any words. */
export type ColumnSort = "serial" | "code" | "figure" | "sides" | "words";

const SIDES = /四至|^(?:具体)?(?:范围|边界|界线|界限)/u;
const SIZE = new RegExp(`面积|规模|\\(${AREA_UNIT}\\)$`, "u");
/** 起始价(万元), 年限(年): a unit tells that figures stand below. */
const COUNTED = /\((?:[万亿]?元|年|%|[平立]方米|米|m|[万户人个宗])[^()]{0,8}\)$/u;

/** What stands below a label, of folded text. */
export function columnSort(label: string): ColumnSort {
  const announced = announcedCells(label);
  if (announced === "serial" || label === "序") return "serial";
  if (SIDES.test(label)) return "sides";
  if (isFigure(announced) || SIZE.test(label) || COUNTED.test(label)) return "figure";
  const isCode = COLUMN_WORDS[columnName(label) ?? ""] === "code" || /(?:编号|编码|代码|地号)$/u.test(label);
  return isCode ? "code" : "words";
}

/** Whether a label is known as one of a table of lots or of zones. */
export function isKnownHead(label: string): boolean {
  const bare = label.replace(/\([^()]*\)$/u, "");
  if (TOWN.test(label)) return true;
  return isColumnLabel(label) || ZONE_COLUMNS.some(({ head }) => head.test(bare) || head.test(label));
}

/** The signs of which cells below a label end with one: 区 below 经济开发区名称; null where it does not say. */
export function endingBelow(label: string): string | null {
  const [, own] = LAND_LABEL.exec(label) ?? [];
  return own ?? (TOWN.test(label) ? "乡镇道区" : null);
}

const TOWN = /^(?:所[在属])?(?:乡|镇|乡镇|镇街|街道)(?:名称)?$/u;
/** The noun of the land that a label names. */
const LAND_LABEL = /^\p{Script=Han}{2,10}([区园])(?:名称)?$/u;
