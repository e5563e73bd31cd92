import { GAP_AND_CODE, WORDED_GAP } from "../../../lexicon/absence-terms";
import { AREA_UNIT } from "../../../lexicon/area-units";
import {
  AREA_LABEL,
  COUNTED,
  LETTERED_CODE,
  OTHER_UNITS,
  SAME_AS_ABOVE,
  SEVERAL_VALUES,
  YEARS_HEADER,
} from "../../../lexicon/column-words";
import { stateOfHead } from "../../../lexicon/told-state";
import { codedParts } from "../../tokens/coded-parts";
import { METRES } from "../../tokens/parcel-codes";
import { mentionGroup } from "../../tokens/parcel-mentions";
import { IN_SLOT } from "../../tokens/slot-names";
import { HIGHEST } from "../../values/keyed-bound";
import { cellTokens, isPlain } from "./cell-tokens";
import type { Column } from "./column";
import type { Cell } from "./grid";

/** A limit, or a figure with its unit. */
const LIMIT_OR_SIZE = new RegExp(
  String.raw`^[≤≥<>]|^[\d.,%]+$|^\d[\d.,]*(?:${AREA_UNIT}|k?m|米|层|万?元)$`,
  "u",
);

/** Figures, limits and uses come again from row to row: how well they go under each column is asked once. */
const known = new WeakMap<Column, Map<string, number>>();
const MOST_KNOWN = 2000;

/** How well a cell goes under a column: 1 yes, -1 no, 0 cannot tell. */
export function fit(cell: Cell | null, column: Column | null): number {
  const text = cell?.mapped.text ?? "";
  if (cell === null || text === "" || column === null) return 0;
  // each code is another
  if (column.holds === "code" || !isPlain(cell.mapped)) return readFit(cell, column);
  const fits = known.get(column) ?? new Map<string, number>();
  known.set(column, fits);
  let own = fits.get(text);
  if (own === undefined) {
    own = readFit(cell, column);
    if (fits.size >= MOST_KNOWN) fits.clear();
    fits.set(text, own);
  }
  return own;
}

function readFit(cell: Cell, column: Column): number {
  const { text } = cell.mapped;
  const figure = /\d/u.test(text) && !/^[A-Z]{1,3}\d/u.test(text);
  const gap =
    SAME_AS_ABOVE.test(text) ||
    WORDED_GAP.test(text) ||
    /^(?:[/\\—_*×X-]+|无|[保维][持留]现状|现状保留|不.{1,6}|待定|略|无.{1,4})$/u.test(text);
  switch (column.holds) {
    case "indicator":
      if (gap) return 1;
      if (codedParts(text) !== null) return 1;
      if (CODE_INSIDE.test(text) && !METRES.test(text)) return -1;
      return figure && !/\d-\d{2,}[A-Za-z]/u.test(text) && !isOfAnother(cell, text, column) ? 1 : -1;
    case "area":
      return gap ? 0 : figure && mayBeArea(text) ? 1 : -1;
    case "code":
      return isCodeLike(text) ? 1 : -1;
    case "conditions":
      return SEVERAL_VALUES.test(text) ? 1 : 0;
    case "use": {
      // 住宅70年 is a term of years; 可兼容商业≤10% in brackets still is a use
      const [part] = codedParts(text) ?? [];
      const own = text.slice(part?.from ?? 0).replace(/\([^()]{0,40}\)/gu, "");
      const years = /\d{2}年/u.test(own) && !YEARS_HEADER.test(column.header.mapped.text);
      if (
        SEVERAL_VALUES.test(text) ||
        years ||
        /[≤≥<>]|^\d+[,.]\d|^[A-Z]{1,6}\d*-\d|\p{Script=Han}\d+\.\d|^\p{Script=Han}{0,4}面积\d/u.test(own)
      )
        return -1;
      return /\p{Script=Han}{2}|^[A-Z]\d/u.test(text) || /^\d{4,6}$/u.test(text) || gap ? 1 : -1;
    }
    case "useCode":
      return /^[A-Z]{1,2}\d{0,3}|^\d{4,6}$/u.test(text) ? 1 : -1;
    case "name":
      return LIMIT_OR_SIZE.test(text) || stateOfHead(text) !== null ? -1 : 1;
    case "part":
      return /^\p{Script=Han}{2}/u.test(text) && !/用地$/u.test(text) ? 0.5 : 0;
    case "place":
      return /^[\d.%≤≥<>~-]+$/u.test(text) ? -1 : 0;
    default:
      return 0;
  }
}

/** ≥189: a limit, which names nothing. */
export const SIGNED_LIMIT = /^[≤≥<>] ?\d/u;
const WORDED_LIMIT = /^[不大小][大小高低超少多]?[于过]/u;

/** Whether a cell may name a parcel. */
export function isCodeLike(text: string): boolean {
  // 6M-27M is a range, ≥189 a limit
  if (METRES.test(text) || SIGNED_LIMIT.test(text) || GAP_AND_CODE.test(text)) return false;
  if (mentionGroup(text, 0, IN_SLOT) !== null) return true;
  // 不低于250 is a limit
  if (WORDED_LIMIT.test(text)) return false;
  return (
    (/\d/u.test(text) &&
      !/^\d+\.\d+$|[%≤≥公顷亩米]|\dm2|万元|\d[年元日天]$|\p{Script=Han}\d+\.\d/u.test(text) &&
      text.length <= 30) ||
    (text.length > 30 && /[A-Z\d]-\d{1,4}[a-z]?(?:地块|宗地)/u.test(text)) ||
    LETTERED_CODE.test(text)
  );
}

/** Whether a cell tells of sizes, money or years, of another indicator, or has a figure that this one cannot have. */
function isOfAnother(
  { mapped }: Cell,
  text: string,
  column: Extract<Column, { holds: "indicator" }>,
): boolean {
  const own = text.replace(/\([^()]{0,60}\)/gu, "");
  if (OTHER_UNITS.test(own) && !SEVERAL_VALUES.test(text)) return true;
  if (isBeyond(text, column)) return true;
  if (!/[A-Za-z\p{Script=Han}]/u.test(own) || text.length > 30) return false;
  const named = cellTokens(mapped).flatMap((token) => (token.kind === "indicator" ? [token.term.key] : []));
  return named.length > 0 && !named.includes(column.term.key);
}

/** Whether the figures of a cell cannot be of this indicator: 132 is no share, 10% no ratio, 40米 no density. */
function isBeyond(text: string, column: Extract<Column, { holds: "indicator" }>): boolean {
  const { unit } = column.term;
  if (unit !== "percent" && /^[^\p{Script=Han}]*%/u.test(text)) return true;
  if ((unit === "percent" || unit === "ratio") && ONLY_METRES.test(text)) return true;
  const bare = /^[≤≥<>=]?(\d{1,3}(?:,\d{3}){1,3}|\d+(?:\.\d+)?)$/u.exec(text)?.[1];
  return bare !== undefined && Number(bare.replaceAll(",", "")) > HIGHEST[unit];
}

/** The code of a parcel in a cell of figures. */
const CODE_INSIDE = /[A-Za-z]{1,6}\d{0,4}-[A-Za-z\d]/u;

/** Lengths, and no figure without a unit or with a percent sign. */
const ONLY_METRES = /^(?:[^\d%]{0,20}\d{1,3}(?:\.\d{1,2})?(?:米|m(?!2))){1,4}[^\d%]{0,20}$/u;

/** Whether a cell may be the size of a site: a figure with or without words that announce it, and no count or limit. */
export function mayBeArea(text: string): boolean {
  const first = text.search(/\d/u);
  if (first < 0 || /^[-–—]\d/u.test(text) || COUNTED.test(text.slice(first, first + 24))) return false;
  // ≤3.0 is a ratio, ≤5000 a size
  if (/^[≤≥<>]\d{1,2}(?:\.\d{1,2})?$/u.test(text)) return false;
  const before = text.slice(0, first);
  return !/\p{Script=Han}{3}/u.test(before) || AREA_LABEL.test(before);
}
