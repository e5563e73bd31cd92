import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { OPENS_SIDES } from "../../lexicon/side-terms";
import { SIZE_ABOVE } from "../../lexicon/sub-column-words";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf, wordsBetweenBlanks } from "../../tables/table-row";
import { fullZoneName } from "../names/zone-names";
import type { ZoneHeader } from "./zone-header";
import { EMPTY } from "./zone-row";

/** Words before the name of a row: its number, and its kind. */
const BEFORE_NAME = 2;
/** The size of a row, its unit in the head. */
const FIGURE = /^(?:\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,6})?$/u;
/** (公顷), a word of its own behind a head. */
const UNIT = /^[(（][^()（）]{1,12}[)）]$/u;
const LONGEST = 600;

/** Whether nothing but single blanks parts the words of a line. */
export function isWorded(section: DocumentSection, line: Line): boolean {
  return line.text.length <= LONGEST && cellsOf(section, line).length < 2;
}

/** Figures in another column than the one of the sizes. */
const OTHER_FIGURES = /数量?(?:\(.{1,6}\))?$|产值|产量|年份|年度|时间|人口|投资|长度|比例|占比|户数/u;
/** A cell of which nothing is told. */
const GAP = /^(?:[-—–/]{1,3}|无|略)$/u;

/** Whether such heads stand above rows whose one bare figure can only be the size. */
export function headsWords(section: DocumentSection, line: Line, heads: readonly TableCell[]): boolean {
  const sizes = heads.filter(({ text }) => SIZE_ABOVE.test(text));
  return isWorded(section, line) && sizes.length < 2 && !heads.some(({ text }) => OTHER_FIGURES.test(text));
}

/** Heads with the unit that stands behind one of them. */
export function withUnits(heads: readonly TableCell[]): readonly TableCell[] {
  const whole: TableCell[] = [];
  for (const head of heads) {
    const last = whole.at(-1);
    if (last !== undefined && UNIT.test(head.text))
      whole[whole.length - 1] = { ...last, text: last.text + head.text, end: head.end };
    else whole.push(head);
  }
  return whole;
}

/**
 * The cells of a row in which blanks part the words within the cells as well as the cells (copied from a page of print):
 * the name, the one bare figure behind it and the sides are put under their heads by what they say; null where they
 * cannot be told.
 */
export function wordedCells(
  section: DocumentSection,
  line: Line,
  header: ZoneHeader,
): readonly TableCell[] | null {
  if (!isWorded(section, line)) return null;
  const words = wordsBetweenBlanks(section, line);
  const name = words.slice(0, BEFORE_NAME + 1).findIndex(({ text }) => fullZoneName(text) !== null);
  const named = words[name];
  const areInPlace =
    words.length === header.columns &&
    name === header.name &&
    (header.area === null || FIGURE.test(words[header.area]?.text ?? ""));
  if (named === undefined || areInPlace) return null;
  const figures = words.flatMap(({ text }, index) => (index > name && FIGURE.test(text) ? [index] : []));
  const [size] = figures;
  if (header.area !== null && (size === undefined || figures.length > 1)) return null;
  // — in the column of the size
  if (words.slice(name + 1, size ?? words.length).some(({ text }) => GAP.test(text))) return null;
  // — behind the size as it was
  if (header.before !== null && words.some(({ text }) => GAP.test(text))) return null;
  const row: TableCell[] = Array.from({ length: header.columns }, () => EMPTY);
  row[header.name] = named;
  const figure = words[size ?? -1];
  if (header.area !== null && figure !== undefined) row[header.area] = figure;
  const from = words.findIndex(({ text }, index) => index > name && OPENS_SIDES.test(text));
  if (header.sides === null || from < 0) return row;
  const isAhead = header.area !== null && size !== undefined && from < size;
  // nothing but the figure, or the end of the row, shows where the sides end
  if (!isAhead && header.sides < header.columns - 1) return null;
  const [first, last] = [words[from], words[isAhead ? size - 1 : words.length - 1]];
  if (first === undefined || last === undefined) return null;
  const text = words
    .slice(from, isAhead ? size : undefined)
    .map((word) => word.text)
    .join("");
  row[header.sides] = { text, start: first.start, end: last.end };
  return row;
}
