import { AREA_UNIT } from "../../lexicon/area-units";
import { BULLET } from "../../lexicon/bullets";
import { either } from "../../lexicon/either";
import { NOTICE_OFFICE } from "../../lexicon/paper-words";
import {
  DATE_FORM,
  LEADS_TO_ITEM,
  OFFICE_BEFORE_YEAR,
  SLOT_AREA,
  STANDARD_NUMBER,
  UNIT_BEHIND,
  YEAR_AND_NUMBER,
} from "../../lexicon/parcel-code-forms";
import { LIES_AT } from "../../lexicon/place-words";
import { PLANNING_UNITS, TOWN_PARTS } from "../../lexicon/zone-suffixes";
import { figuresAlike } from "../../text/figures-alike";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { isHan, slotCodeEnd } from "./code-run";
import { type CodePlaces, METRES, nounLength } from "./parcel-codes";
import { VOCABULARY } from "./vocabulary";

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
    const form = LETTER_AND_FIGURE.test(own) ? OF_USE : figuresAlike(own).replace(/[A-Za-z]+/gu, "A");
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

/** Shortest and longest code that heads an item. */
const LENGTH: readonly [number, number] = [4, 24];
/** Characters before the code of an item: its sign, its number, 关于. */
const LONGEST_OPENING = 8;
const OPENING = new RegExp(
  `^(?:${BULLET} ?)?(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[.、](?!\\d))? ?(?:${LEADS_TO_ITEM})?`,
  "u",
);
/** Before the label that opens the line below the code. */
const LINE_OPENING = new RegExp(`^(?:${BULLET}|[·-])? ?(?:\\(?\\d{1,2}[.、)](?!\\d))?`, "u");
/** The characters behind a code in which values of a lot stand. */
const REACH = 120;
const MEASURE = /容积率|密度|绿[地化]率|高度|限高|面积/u;
/** Figures alone are a code with a year and 号, or a part that begins with 0; a telephone has longer parts. */
const FIGURES = /^(?:(?:19|20)\d\d-\d{1,4}号|\d{1,4}(?:-\d{1,4}){0,3}-0\d{1,3}(?:-\d{1,4}){0,3})$/u;
/** The year in brackets, as papers have it, too. */
const BRACKETED_YEAR = /[([〔](?:19|20)?\d\d[)\]〕]-?\d{1,4}号?$/u;

interface Heading {
  readonly from: number;
  readonly to: number;
  readonly alone: boolean;
}

/**
 * The codes that head items of values, with nothing else before them in the line and no noun behind: 某拍2031-08号 and a gap,
 * 位于 or a sign, ★XT-B2-41 above lines of labels. What follows tells that it is land; one of a form that papers have as well
 * needs another one beside it.
 * @param rows the codes that begin rows of values
 */
export function headingCodes(mapped: MappedText, rows: CodePlaces): CodePlaces {
  const { text } = mapped;
  const forms = new Map<string, Heading[]>();
  for (let line = 0; line < text.length; line++) {
    if (!startsLine(mapped, line)) continue;
    const heading = headingAt(mapped, line);
    if (heading === null || rows.has(heading.from)) continue;
    const form = figuresAlike(text.slice(heading.from, heading.to));
    const alike = forms.get(form);
    if (alike === undefined) forms.set(form, [heading]);
    else alike.push(heading);
  }
  const places = new Map<number, number>();
  for (const alike of forms.values()) {
    const codes = new Set(alike.map(({ from, to }) => text.slice(from, to)));
    for (const { from, to, alone } of alike) if (codes.size > 1 || alone) places.set(from, to);
  }
  return places;
}

/** What an area of many lots is called behind its code. */
const AREA_BEHIND = new RegExp(`^${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)}`, "u");

/** The code that heads the item of the line at `line`; `alone`: its form shows that it is one without another beside it. */
function headingAt(mapped: MappedText, line: number): Heading | null {
  const { text } = mapped;
  const opened = OPENING.exec(text.slice(line, line + LONGEST_OPENING))?.[0].length ?? 0;
  const bracketed = text.charAt(line + opened) === "[" && text.charAt(line + opened + 1) !== "2";
  const from = line + opened + (bracketed ? 1 : 0);
  const to = slotCodeEnd(text, from);
  const code = text.slice(from, to);
  if (to - from < LENGTH[0] || to - from > LENGTH[1] || !isLotCode(text, from, to)) return null;
  if (bracketed && text.charAt(to) !== "]") return null;
  if (nounLength(text, to) > 0 && !code.endsWith("号") && text.charAt(to) !== "号") return null;
  // HW-05单元东至: an area of many lots
  if (AREA_BEHIND.test(text.slice(to, to + 2))) return null;
  const end = bracketed ? to + 1 : to;
  const ends = end >= text.length || startsLine(mapped, end);
  if (ends) return labelAt(mapped, end) ? { from, to, alone: !BRACKETED_YEAR.test(code) } : null;
  const sign = /^[,:。;]/u.test(text.charAt(end));
  const lies = LIES_AT.test(text.slice(end, end + 4)) || entryAt(mapped, end);
  if (!bracketed && !sign && !lies && !isApart(mapped, end) && text.charAt(end) !== " ") return null;
  const rest = text.slice(end, end + REACH).split("\n")[0] ?? "";
  const told = MEASURE.test(rest) && /\d/u.test(rest);
  return told ? { from, to, alone: !BRACKETED_YEAR.test(code) || lies } : null;
}

/** Whether a stretch is formed as the code of a lot, and as no date, measure, use or number of a paper. */
function isLotCode(text: string, from: number, to: number): boolean {
  const code = text.slice(from, to);
  if (!/\d/u.test(code) || UNIT_BEHIND.test(text.charAt(to))) return false;
  if (/^[\d-]+号?$/u.test(code)) return FIGURES.test(code) && !DATE_FORM.test(code);
  if (METRES.test(code) || SLOT_AREA.test(code) || STANDARD_NUMBER.test(code) || YEAR_AND_NUMBER.test(code))
    return false;
  let words = from;
  while (isHan(text.charCodeAt(words))) words++;
  const office = text.slice(from, words);
  return !NOTICE_OFFICE.test(office) && !OFFICE_BEFORE_YEAR.test(office);
}

/** Whether the line at `at` begins with a label of land or of a limit, or tells where land lies. */
function labelAt(mapped: MappedText, at: number): boolean {
  const { text } = mapped;
  const from = at + (text.charAt(at) === "\n" ? 1 : 0);
  const opened = LINE_OPENING.exec(text.slice(from, from + LONGEST_OPENING))?.[0].length ?? 0;
  return LIES_AT.test(text.slice(from + opened, from + opened + 4)) || entryAt(mapped, from + opened);
}

function entryAt(mapped: MappedText, at: number): boolean {
  const entry = VOCABULARY.at(mapped.text, at);
  return entry !== null && ("field" in entry || "indicator" in entry);
}
