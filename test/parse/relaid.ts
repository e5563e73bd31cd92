/** Ways to lay out the rows of a text in which tabs part the cells; every other line stays as it is. */
export const RELAID = {
  tabs: byRow((cells) => cells.join("\t")),
  commas: byRow((cells) => cells.join(",")),
  "commas, every cell in quotation marks": byRow((cells) => cells.map(quoted).join(",")),
  "commas, marks where a cell needs them": byRow((cells) =>
    cells.map((cell) => (/[,"]/u.test(cell) ? quoted(cell) : cell)).join(","),
  ),
  "commas of full width": byRow((cells) => cells.join("，")),
  "two blanks": byRow((cells) => cells.join("  ")),
  "blanks of full width": byRow((cells) => cells.join("　")),
  semicolons: byRow((cells) => cells.join(";")),
} as const;

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function byRow(laid: (cells: readonly string[]) => string): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .map((line) => (line.includes("\t") ? laid(line.split("\t")) : line))
      .join("\n");
}

/**
 * A text as paper of a width holds it: every paragraph broken where the next word has no room, no sign at the
 * beginning of a line. Lines with cells stay.
 */
export function onPaper(
  text: string,
  width: number,
  measure: (text: string) => number = charactersOf,
): string {
  return text
    .split("\n")
    .map((line) => (/\t|\||\S {2}|\S\u3000/u.test(line) ? line : brokenAt(line, width, measure)))
    .join("\n");
}

export function charactersOf(text: string): number {
  return text.length;
}

/** Letters that a text is wide: an ideograph is as wide as two. */
export function lettersOf(text: string): number {
  return text.replace(/[\u2e80-\uffff]/gu, "  ").length;
}

/** Every line set in by two ideographs, as titles and paragraphs are. */
export function setIn(text: string): string {
  return text.replace(/^(?=.)/gmu, "\u3000\u3000").replace(/(?<=.)$/gmu, "  ");
}

/** Signs as an English keyboard types them. */
export function halfWide(text: string): string {
  return text.replace(/[，：；（）。]/gu, (sign) => HALF[sign] ?? sign);
}

const HALF: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "。": ".",
};

const WORD = /[0-9A-Za-z.%°′″'"-]+[，。；：、）)”]*|.[，。；：、）)”]*/gu;

function brokenAt(line: string, width: number, measure: (text: string) => number): string {
  const lines: string[] = [];
  let last = "";
  for (const [word] of line.matchAll(WORD)) {
    if (last.trim() !== "" && measure(last + word) > width) {
      lines.push(last);
      last = "";
    }
    last += word;
  }
  return [...lines, last].join("\n");
}

/** Ways in which tables are copied one cell a line, by what stands between two cells and two rows; empty cells are kept. */
export const CELLS_A_LINE = {
  "a line each": cellsApart("\n", "\n"),
  "a blank line between any two": cellsApart("\n\n", "\n\n"),
  "a blank line between rows": cellsApart("\n", "\n\n"),
  "a blank line between cells": cellsApart("\n\n", "\n"),
  "one blank line between cells, two between rows": cellsApart("\n\n", "\n\n\n"),
} as const;

function cellsApart(cells: string, rows: string): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .map((line) => line.split("\t").join(cells))
      .join(rows);
}
