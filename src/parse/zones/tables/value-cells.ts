import { NAMED_KIND } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import { fullZoneName } from "../names/zone-names";

/** 5.92: what stands in a row below the heads, whatever its other cells end with (某公司东边界). */
const FIGURE = /^\d{1,9}\.\d{1,6}$/u;
/** 东至甲路,南至…, beside 核心保护范围. */
const SIDES_TOLD = /[东南西北]{1,2}[侧面边]?界?[至临邻以到起抵:][^,;、。]{1,40}[,;、。][东南西北]/u;
/** The number of a row below the heads. */
const ROW_NUMBER = /^\d{1,3}$/u;

/** Whether cells stand in a row below heads, and head nothing, whatever some of them end with: the name of a zone and 耕地边界. */
export function areValues(cells: readonly TableCell[]): boolean {
  if (ROW_NUMBER.test(cells[0]?.text ?? "")) return true;
  return cells.some(({ text }) => FIGURE.test(text) || SIDES_TOLD.test(text) || namesZone(text));
}

function namesZone(text: string): boolean {
  return fullZoneName(text) !== null && !NAMED_KIND.test(text);
}
