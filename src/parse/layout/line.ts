import { PAGE_FURNITURE } from "../lexicon/page-furniture";
import { foldedCharacter, foldedText } from "../text/folded-character";
import { foldedStretch } from "../text/folded-line";
import type { MappedText } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";
import { mastheadLine } from "./masthead-line";

/**
 * `blank`: nothing but white space. `furniture`: page numbers and running heads. `banner`: one character of a name
 * set vertically, a character a line. `text`: everything else.
 */
export type LineKind = "blank" | "furniture" | "banner" | "text";

/** One line of a source. */
export interface Line {
  /** from 1 */
  readonly number: number;
  /** offset of its first and one past its last code unit, line end excluded */
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** folded text without leading and trailing blanks */
  readonly text: string;
}

/** A vertical banner has at least this many one-character lines in a row: 市人民政府 has five. */
const SHORTEST_BANNER = 5;

/** Longest line that can still be page furniture. */
const LONGEST_FURNITURE = 160;

/** The lines of a source with their kinds, in order. */
export function parseLines(source: SourceText): readonly Line[] {
  const lines: Line[] = [];
  const count = source.lineStarts.length;
  for (let i = 0; i < count; i++) {
    const start = source.lineStarts[i] ?? 0;
    // a line end inside a cell is read as a blank
    if (i > 0 && !ENDS_LINE.test(source.text.charAt(start - 1))) continue;
    let end = nextLine(source, i);
    while (end > start && (source.text.charAt(end - 1) === "\n" || source.text.charAt(end - 1) === "\r"))
      end--;
    const text = foldedText(source.text, start, end).trim();
    const squeezed = text.length <= LONGEST_FURNITURE ? text.replace(/\s+/gu, " ") : "";
    const furniture =
      squeezed !== "" &&
      (PAGE_FURNITURE.some((pattern) => pattern.test(squeezed)) || isRunningHead(squeezed));
    const kind: LineKind = text === "" ? "blank" : furniture ? "furniture" : "text";
    lines.push({ number: i + 1, start, end, kind, text });
  }
  return withBanners([...withMastheads(withoutLetterheads(lines))]);
}

const ENDS_LINE = /[\n\r]/u;

/** Where the line behind one begins. */
function nextLine({ text, lineStarts }: SourceText, at: number): number {
  let next = at + 1;
  while (next < lineStarts.length && !ENDS_LINE.test(text.charAt((lineStarts[next] ?? 0) - 1))) next++;
  return lineStarts[next] ?? text.length;
}

/** 某省人民政府办公厅文件 under the number of a page: the letterhead of the next page, amid a sentence. */
const LETTERHEAD = /^\p{Script=Han}{2,24}(?:人民政府|办公厅|办公室|委员会|[厅局委部])文件$/u;

function withoutLetterheads(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const isHead =
      lines[index - 1]?.kind === "furniture" && line.kind === "text" && LETTERHEAD.test(line.text);
    return isHead ? { ...line, kind: "furniture" } : line;
  });
}

/** Name of the gazette with year and number, and nothing else: it stands on every page. */
function isRunningHead(text: string): boolean {
  if (!/报|总第?\d/u.test(text)) return false;
  const said = mastheadLine(text);
  return said !== null && said.number !== null;
}

/** The name of a gazette in a line of its own, its year and number in the next one. */
function withMastheads(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (line.kind !== "text" || next?.kind !== "furniture" || !NAME_OF_GAZETTE.test(line.text)) return line;
    return mastheadLine(next.text)?.number == null ? line : { ...line, kind: "furniture" };
  });
}

const NAME_OF_GAZETTE = /^《?\p{Script=Han}[\p{Script=Han} ]{2,30}报》?$/u;

function withBanners(lines: Line[]): readonly Line[] {
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= SHORTEST_BANNER) {
      for (const index of run) {
        const line = lines[index];
        if (line !== undefined) lines[index] = { ...line, kind: "banner" };
      }
    }
    run = [];
  };
  lines.forEach((line, index) => {
    if (line.kind === "blank") return;
    if (/^\p{Script=Han}$/u.test(line.text)) run.push(index);
    else close();
  });
  close();
  return lines;
}

/** A line as mapped text: folded, blanks kept, leading and trailing blanks dropped. For tables. */
export function mappedLine(source: SourceText, line: Line): MappedText {
  let start = line.start;
  let end = line.end;
  while (start < end && foldedCharacter(source.text.charAt(start)).trim() === "") start++;
  while (end > start && foldedCharacter(source.text.charAt(end - 1)).trim() === "") end--;
  return foldedStretch(source, start, end);
}
