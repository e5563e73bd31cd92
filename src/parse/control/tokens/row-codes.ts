import { AREA_UNIT } from "../../lexicon/area-units";
import { DATE_FORM, UNIT_BEHIND, YEAR_AND_NUMBER } from "../../lexicon/parcel-code-forms";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { type CodePlaces, METRES } from "./parcel-codes";

/** Longest code, and the characters of a row in which its first values stand. */
const LONGEST_CODE = 24;
const LONGEST_ROW = 120;
/** So many rows that begin alike show what they begin with. */
const FEWEST = 2;
/** Letters, figures and strokes, with a figure at the end of it. */
const JOINED = /^(?=[^\d]*\d)[A-Za-z\d]{1,10}(?:[-/][A-Za-z\d]{1,8}){1,5}$/u;
/** Figures alone are a code where a part of it begins with 0, as no end of a range does. */
const CODED = /[A-Za-z]|(?:^|-)0\d/u;
const SIZE = new RegExp(AREA_UNIT, "u");
const LIMIT = /[≤≥<>]|率|密度|限高|高度/u;

/**
 * The codes that begin rows of values, 03-01 二类居住用地 24130㎡ 容积率≤1.6, a gap behind each: two that are formed alike. The
 * gap, which the text has dropped, tells where they end.
 */
export function rowCodes(mapped: MappedText): CodePlaces {
  const { text } = mapped;
  const rows = new Map<string, [from: number, to: number][]>();
  for (let at = 0; at < text.length; at++) {
    if (!/[A-Za-z\d]/u.test(text.charAt(at)) || !startsLine(mapped, at)) continue;
    const to = firstCellEnd(mapped, at);
    const code = text.slice(at, to);
    if (to === at || !JOINED.test(code) || !CODED.test(code)) continue;
    if (DATE_FORM.test(code) || YEAR_AND_NUMBER.test(code) || METRES.test(code)) continue;
    if (UNIT_BEHIND.test(text.charAt(to)) || !tellsOfLand(mapped, to)) continue;
    const form = code.replace(/\d+/gu, "9").replace(/[A-Za-z]+/gu, "A");
    const alike = rows.get(form);
    if (alike === undefined) rows.set(form, [[at, to]]);
    else alike.push([at, to]);
  }
  return new Map([...rows.values()].filter(({ length }) => length >= FEWEST).flat());
}

/** Where the gap stands behind what begins a line at `at`; `at` where none does. */
function firstCellEnd(mapped: MappedText, at: number): number {
  for (let i = at + 1; i <= at + LONGEST_CODE && i < mapped.text.length; i++) {
    if (mapped.text.charAt(i) === " ") return startsLine(mapped, i + 1) ? at : i;
    if (isApart(mapped, i)) return startsLine(mapped, i) ? at : i;
  }
  return at;
}

/** Whether the rest of the line has a size and a limit. */
function tellsOfLand(mapped: MappedText, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_ROW && end < mapped.text.length && !(end > at && startsLine(mapped, end))) end++;
  const row = mapped.text.slice(at, end);
  return SIZE.test(row) && LIMIT.test(row);
}
