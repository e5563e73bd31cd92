import { AREA_UNIT, AREA_WORD } from "../../lexicon/area-units";
import {
  COUNTERS,
  COUNTING_CELL,
  SIDES_FIRST,
  SIDES_HEADER,
  SIDES_INSIDE,
  YEARS,
  YEARS_HEADER,
} from "../../lexicon/column-words";
import { fit } from "./cells/cell-fit";
import type { Column } from "./cells/column";
import type { Cell } from "./cells/grid";
import { isUnlikely } from "./cells/likely-size";

/** What each further line costs that a cell goes on over. */
const PIECE_COST = 0.15;
/** Longest code, figure or limit of several lines. */
const LONGEST_OF_LINES = 24;
/** A figure that its column seldom has: 2.5 under 建筑密度(%). */
const UNLIKELY_COST = 1.5;

/** A figure that ran together with the words of the next cell: 12,400 and 商务金融. */
const WORDS_BEHIND_FIGURE = new RegExp(
  String.raw`\d(?!${AREA_WORD})\p{Script=Han}{2}|\d${AREA_WORD}(?![合折约即])\p{Script=Han}{2}`,
  "u",
);
/** A use, or the rest of one, in a cell of figures; and the unit of an area at the head of a cell of uses. */
const USE_INSIDE =
  /^(?:用地|地(?!上))|^\p{Script=Han}{0,8}(?:用地|绿地)[≤≥<>\d]|^\d[\d.,]{0,12}\p{Script=Han}{2,8}用地/u;
const USE_REST = /^(?:\(|[用宅绿]地|地(?!下))/u;
/** The name of land before its use: 滨河路东侧B-11地块商业用地. */
const PLACE_IN_USE = /^[^(:]{2,20}(?:[东南西北]侧|地块)/u;
const UNIT_REST = new RegExp(`^${AREA_UNIT}`, "u");
/** Two figures in one cell; 1≤容积率≤1.5 is one limit. */
const RUN_TOGETHER = /\d \d|[%\d][≤≥<>](?![\p{Script=Han}A-Z])|%\d/u;

/** How well a cell of `pieces` lines goes under a column: only words go on over several lines for long. */
export function pieceFit(cell: Cell, column: Column | null, pieces: number): number {
  const { text } = cell.mapped;
  const cost = (pieces - 1) * PIECE_COST;
  if (column === null) return pieces > 1 && RUN_TOGETHER.test(text) ? -1 : -cost;
  if (isCounter(column)) return pieces === 1 && COUNTING_CELL.test(text) ? 1 : -1;
  if (column.holds === "place") return placeFit(text, column.header.mapped.text) - cost / 2;
  // a cell does not begin with a remark in brackets, nor does land last for years
  if (column.holds === "use" && (USE_REST.test(text) || UNIT_REST.test(text))) return -1;
  if (column.holds === "use" && PLACE_IN_USE.test(text)) return -1;
  // 用地 at the end of a use that was broken
  if ((column.holds === "indicator" || (column.holds === "area" && pieces > 1)) && USE_INSIDE.test(text))
    return -1;
  if (column.holds === "area" && (USE_REST.test(text) || YEARS.test(text) || WORDS_BEHIND_FIGURE.test(text)))
    return -1;
  if (column.holds === "other" && YEARS.test(text) && YEARS_HEADER.test(column.header.mapped.text))
    return 0.5 - cost;
  const short = column.holds === "code" || column.holds === "area" || column.holds === "indicator";
  const unlikely = isUnlikely(text, column) ? UNLIKELY_COST : 0;
  if (pieces === 1) return fit(cell, column) - cost - unlikely;
  if (column.holds === "indicator" && isRange(text)) return fit(cell, column) - cost;
  // digits that ran together would be one figure out of two
  if (RUN_TOGETHER.test(text) || (short && text.length > LONGEST_OF_LINES)) return -1;
  return fit(cell, column) - cost - unlikely;
}

/** ≥1.0≤2.0: a lower limit and an upper one, set on two lines. */
export function isRange(text: string): boolean {
  const [, low, unit, high, other] = TWO_LIMITS.exec(text) ?? [];
  return low !== undefined && unit === other && Number(low) <= Number(high);
}

const TWO_LIMITS = /^[≥>](\d{1,3}(?:\.\d{1,3})?)(%?)[,且]?[≤<](\d{1,3}(?:\.\d{1,3})?)(%?)$/u;

/** Whether a column numbers its rows. */
export function isCounter(column: Column | null): boolean {
  return column?.holds === "other" && COUNTERS.includes(column.header.mapped.text);
}

/** Sides go under their own header, and no figure ends a place. */
function placeFit(text: string, header: string): number {
  if (/(?<!\d)\d{3,}(?:\.\d+)?$/u.test(text)) return -0.5;
  if (SIDES_HEADER.test(header)) return SIDES_FIRST.test(text) ? 0.5 : -0.5;
  return SIDES_INSIDE.test(text) ? 0 : 0.5;
}
