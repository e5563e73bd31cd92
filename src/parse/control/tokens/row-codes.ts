import { AREA_UNIT } from "../../lexicon/area-units";
import { DATE_FORM, UNIT_BEHIND, YEAR_AND_NUMBER } from "../../lexicon/parcel-code-forms";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { type CodePlaces, METRES } from "./parcel-codes";

/** Longest code, and the characters of a row in which its first values stand. */
const LONGEST_CODE = 24;
const LONGEST_ROW = 120;
/** What stands between the cells of a row, without a blank beside it or with one; a stroke may be within a code. */
const BAR = /^(?:\||\/(?=\p{Script=Han}))/u;
/** So many rows that begin alike show what they begin with. */
const FEWEST = 2;
/** What the first cell of a row with bars may be besides: a year and a number, letters and a number, a year in brackets. */
const BARRED =
  /^(?:(?:19|20)\d\d[A-Z-]{1,4}\d{1,4}|[A-Z]{1,4}\d{1,4}|[A-Z]{1,3}[([](?:19|20)\d\d[)\]]\d{1,4})$/u;
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
  const named = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (!/[A-Za-z\d]/u.test(text.charAt(at)) || !startsLine(mapped, at)) continue;
    const to = firstCellEnd(mapped, at);
    const code = text.slice(at, to);
    const barred = isBar(text, to) || startsCell(mapped, to);
    const own = code.replace(/(?:地块|宗地)$/u, "");
    if (to === at || (!(barred && BARRED.test(own)) && (!JOINED.test(code) || !CODED.test(code)))) continue;
    if (DATE_FORM.test(code) || (YEAR_AND_NUMBER.test(code) && !barred) || METRES.test(code)) continue;
    if (UNIT_BEHIND.test(text.charAt(to)) || !tellsOfLand(mapped, to)) continue;
    const form = LETTER_AND_FIGURE.test(own) ? OF_USE : own.replace(/\d+/gu, "9").replace(/[A-Za-z]+/gu, "A");
    const alike = rows.get(form);
    if (own !== code) named.add(form);
    const place: [number, number] = [at, at + own.length];
    if (alike === undefined) rows.set(form, [place]);
    else alike.push(place);
  }
  return new Map(
    [...rows].flatMap(([form, alike]) => {
      const shown = alike.length >= FEWEST || alike.every(([, to]) => isBar(text, to));
      return shown && isNumbering(form, named) ? alike : [];
    }),
  );
}

const LETTER_AND_FIGURE = /^[A-Z]\d{1,2}$/u;
const OF_USE = "letter and figure";

/** R2 and B1 may be codes of uses: a letter and a figure number lots where 地块 stands behind one of them. */
function isNumbering(form: string, named: ReadonlySet<string>): boolean {
  return form !== OF_USE || named.has(form);
}

function isBar(text: string, at: number): boolean {
  return BAR.test(text.slice(at, at + 2));
}

/** Where the gap stands behind what begins a line at `at`; `at` where none does. */
function firstCellEnd(mapped: MappedText, at: number): number {
  for (let i = at + 1; i <= at + LONGEST_CODE && i < mapped.text.length; i++) {
    if (mapped.text.charAt(i) === " ") return startsLine(mapped, i + 1) ? at : i;
    if (isApart(mapped, i) || isBar(mapped.text, i)) return startsLine(mapped, i) ? at : i;
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
