import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { runningText } from "../layout/running-text";
import { foldedCharacter } from "../text/folded-character";
import type { MappedText } from "../text/mapped-text";
import type { TableCell } from "./table-cell";

const BREAK = /\t|\||(?: {2,})/gu;

const RULE = /\t|\|/gu;
/** Fewest bars that rule a row. */
const BARS = 3;

const WIDE_BLANK = "\u3000";

/** The cells of a line, apart by tabs, bars or wide blanks. */
export function cellsOf(section: DocumentSection, line: Line): readonly TableCell[] {
  const print = section.source.text.slice(line.start, line.end);
  // where nothing else stands between cells, the wide blank does
  const wide = !/[\t|｜│]/u.test(print);
  let folded = "";
  const places: number[] = [];
  for (let i = line.start; i < line.end; i++) {
    const character = section.source.text.charAt(i);
    const text = wide && character === WIDE_BLANK ? "  " : foldedCharacter(character);
    for (let k = 0; k < text.length; k++) places.push(i);
    folded += text;
  }
  const framed = /^\s*\|/u.test(folded);
  const cells: TableCell[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = places[from] ?? line.end;
    cells.push({ text: folded.slice(from, to).replace(/\s+/gu, ""), start, end: places[to] ?? line.end });
  };
  // between bars, wide blanks only fill the cells
  const ruled = folded.split("|").length > BARS;
  for (const match of folded.matchAll(ruled ? RULE : BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(folded.length);
  return framed ? cells.slice(1, cells.at(-1)?.text === "" ? -1 : undefined) : cells;
}

/** The cells of a line that stands apart by single blanks; none where fewer than three do, or one is a sentence. */
function cellsBetweenBlanks(section: DocumentSection, line: Line): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (const match of section.source.text.slice(line.start, line.end).matchAll(/\S+/gu)) {
    const text = [...match[0]].map(foldedCharacter).join("");
    const start = line.start + match.index;
    const cell = { text, start, end: start + match[0].length };
    const before = cells.at(-1);
    // 东至公路 南至水沟: the sides of one place are one cell
    if (before !== undefined && SIDE.test(text) && SIDE.test(before.text))
      cells[cells.length - 1] = { text: before.text + text, start: before.start, end: cell.end };
    else cells.push(cell);
  }
  return cells.length < 3 || cells.some(({ text }) => /[。;]/u.test(text)) ? [] : cells;
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
