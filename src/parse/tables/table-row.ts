import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { runningText } from "../layout/running-text";
import { foldedCharacter, foldedText, foldedUnit, markupAt, opensMarkup } from "../text/folded-character";
import { isEven } from "../text/folded-line";
import type { MappedText } from "../text/mapped-text";
import { withoutBlanks } from "../text/without-blanks";
import type { TableCell } from "./table-cell";

/** Fewest bars that rule a row. */
const BARS = 3;

const TAB = 0x09;
const BLANK = 0x20;
const BAR = 0x7c;
const WIDE_BLANK = "\u3000";

/** The cells of a line, apart by tabs, bars or wide blanks. */
export function cellsOf(section: DocumentSection, line: Line): readonly TableCell[] {
  const { text, places } = foldedPrint(section.source.text, line);
  const cells: TableCell[] = [];
  const placeOf = (at: number): number =>
    (places === null ? (at < text.length ? line.start + at : undefined) : places[at]) ?? line.end;
  const add = (from: number, to: number): void => {
    cells.push({ text: withoutBlanks(text.slice(from, to)), start: placeOf(from), end: placeOf(to) });
  };
  // between bars, wide blanks only fill the cells
  const ruled = barsIn(text) >= BARS;
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = edgeEnd(text, at, ruled);
    if (end > at) {
      add(from, at);
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  add(from, text.length);
  const framed = /^\s*\|/u.test(text);
  return framed ? cells.slice(1, cells.at(-1)?.text === "" ? -1 : undefined) : cells;
}

/**
 * Index behind the edge between two cells at a place, which is a tab, a bar or blanks; the place itself where none is.
 * Blanks beside a tab fill the cells.
 */
function edgeEnd(text: string, at: number, ruled: boolean): number {
  const unit = text.charCodeAt(at);
  if (unit === TAB) return behindBlanks(text, at + 1);
  if (unit === BAR) return at + 1;
  if (ruled || unit !== BLANK) return at;
  const end = behindBlanks(text, at);
  if (text.charCodeAt(end) === TAB) return behindBlanks(text, end + 1);
  return end - at > 1 ? end : at;
}

function behindBlanks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BLANK) end++;
  return end;
}

function barsIn(text: string): number {
  let bars = 0;
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) bars++;
  return bars;
}

/**
 * A line with its signs folded; `places` tells where each of them stands, null where they stand one by one. Where nothing
 * else parts cells, the wide blank does.
 */
function foldedPrint(
  source: string,
  { start, end }: Line,
): { readonly text: string; readonly places: readonly number[] | null } {
  const wide = !/[\t|｜│]/u.test(source.slice(start, end));
  const doubled = wide && source.slice(start, end).includes(WIDE_BLANK);
  if (!doubled && isEven(source, start, end)) return { text: foldedText(source, start, end), places: null };
  let text = "";
  const places: number[] = [];
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    // how a character is read, in brackets behind it, is none of the cell
    const markup = opensMarkup(code) ? markupAt(source, i) : null;
    const unit = wide && source.charAt(i) === WIDE_BLANK ? "  " : (markup?.unit ?? foldedUnit(code));
    for (let k = 0; k < unit.length; k++) places.push(i);
    text += unit;
    i += (markup?.length ?? 1) - 1;
  }
  return { text, places };
}

/** The cells of a line that stand apart by single blanks; none where fewer than three do, or one is a sentence. */
function cellsBetweenBlanks(section: DocumentSection, line: Line): readonly TableCell[] {
  const cells = wordsBetweenBlanks(section, line);
  return cells.length < 3 || cells.some(({ text }) => /[。;]/u.test(text)) ? [] : cells;
}

/** The words of a line between its blanks, the sides of one place together. */
export function wordsBetweenBlanks(section: DocumentSection, line: Line): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (const match of section.source.text.slice(line.start, line.end).matchAll(/\S+/gu)) {
    const text = [...match[0]].map(foldedCharacter).join("");
    const start = line.start + match.index;
    const cell = { text, start, end: start + match[0].length };
    const before = cells.at(-1);
    // 东至公路 南至水沟: the sides of one place are one cell
    if (before !== undefined && SIDE.test(text) && SIDE.test(before.text) && !tellsSide(before.text, text))
      cells[cells.length - 1] = { text: before.text + text, start: before.start, end: cell.end };
    else cells.push(cell);
  }
  return cells;
}

/** 东至甲路,南至乙路 and 东至丙路: the sides of two places. */
function tellsSide(before: string, text: string): boolean {
  return before.charAt(0) === text.charAt(0) || before.includes(`,${text.slice(0, 2)}`);
}

const SIDE = /^[东南西北](?:至|临|邻|到|接|靠|起|:)./u;

/** The cells of a line, apart by tabs, bars or wide blanks, else by single blanks. */
export function rowCells(section: DocumentSection, line: Line): readonly TableCell[] {
  const cells = cellsOf(section, line);
  return cells.length > 1 ? cells : cellsBetweenBlanks(section, line);
}

/** The running text of one cell. */
export function cellText(section: DocumentSection, line: Line, cell: TableCell): MappedText {
  const parts = [cell, ...(cell.rest ?? [])].map(({ start, end }) => ({
    ...line,
    start,
    end,
    text: section.source.text.slice(start, end).trim(),
  }));
  return runningText(section.source, parts);
}
