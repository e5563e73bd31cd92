import { isClosing } from "../../../documents/text-line";
import {
  CAPTION,
  PAGE_NUMBER,
  SEVERAL_FIRST,
  SEVERAL_VALUES,
  TORN_CODE,
} from "../../../lexicon/column-words";
import { UNIT_ALONE } from "../../../lexicon/sub-column-words";
import { BODY_LABEL, PROSE, SIGNED_DAY, SIGNER } from "../../../lexicon/table-prose";
import { foldedText } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";
import type { CellLine, Joint } from "../cell-line";
import { isCodeLike } from "../cells/cell-fit";
import { type Cell, cellOver, withoutBars } from "../cells/grid";
import { isRowTitle } from "../row-title";
import { stackedLabels } from "../stacked-labels";

/** One line of a table of one cell a line, or what stands between two tabs: a cell, or a part of one. */
export interface Piece {
  readonly text: string;
  /** what stands before it; undefined where each line is a piece */
  readonly joint: Joint | undefined;
  /** its lines without the bars that they were copied with: several where one cannot stand alone */
  readonly parts: readonly { readonly line: CellLine; readonly start: number; readonly end: number }[];
  /** index of the line behind it */
  readonly next: number;
}

/** A longer line is no part of a cell. */
const LONGEST_LINE = 90;
/** Lines of a header, captions counted in, one of which begins it where it comes again. */
const FIRST_LABELS = 3;
/** Lines that one piece may have. */
const MOST_PARTS = 4;
/** More blank lines are a gap between paragraphs. */
const MOST_BLANKS = 8;
/** A label and its value behind a colon: what stands below the rows. */
const LABELLED = /^\p{Script=Han}{2,10}(?<!地块|宗地):/u;

/**
 * The lines below the labels of a table of one cell a line, up to running text. Labels that come again on the next page
 * are left out.
 */
export function piecesBelow(
  source: SourceText,
  lines: readonly CellLine[],
  header: { readonly at: number; readonly next: number },
  most = Number.POSITIVE_INFINITY,
): readonly Piece[] {
  const first = lines
    .slice(header.at, Math.min(header.next, header.at + FIRST_LABELS))
    .map(({ text }) => text);
  const pitch = pitchOf(lines, header.at, header.next);
  const within = isPacedBelow(lines, header.next, pitch) ? pitch : 0;
  const pieces: Piece[] = [];
  for (let i = header.next; i < lines.length && pieces.length < most; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const { joint } = line;
    if (joint === undefined && endsTable(line) && !isTitleAbove(line, lines[i + 1])) break;
    if (joint === undefined && isSigned(lines, header, i)) break;
    if (PAGE_NUMBER.test(line.text)) continue;
    if (joint === "break" && isHeaderAgain(lines, header, i)) {
      i += header.next - header.at - 1;
      continue;
    }
    const label = joint === undefined ? first.indexOf(line.text) : -1;
    if (label >= 0) {
      // labels, labels and no value: no table
      if (pieces.length === 0) break;
      const again = stackedLabels(source, lines, i).next;
      const length = header.next - header.at - label;
      if (again - i >= length / 2) {
        i = Math.max(i, i + length - 1);
        continue;
      }
    }
    const [start, end] = withoutBars(source, line);
    if (end === start && joint === undefined) continue;
    const apart = line.number - (lines[i - 1]?.number ?? 0);
    const mayLeave = joint === undefined && pieces.length > 0;
    const blanks = mayLeave && apart % pitch === 0 ? Math.min(apart / pitch - 1, MOST_BLANKS) : 0;
    const part = { line, start, end };
    const text = foldedText(source.text, start, end);
    const before = pieces.at(-1);
    const mayJoin =
      joint !== "tab" && blanks === 0 && before !== undefined && before.parts.length < MOST_PARTS;
    const near = joint === undefined && apart < within && !areTwoLimits(before?.text ?? "", text);
    if (mayJoin && (near || goesOn(before.text, text)))
      pieces[pieces.length - 1] = {
        ...before,
        text: before.text + text,
        parts: [...before.parts, part],
        next: i + 1,
      };
    else {
      // blank lines where a cell may have been left empty
      for (let n = 0; n < blanks; n++)
        pieces.push({ text: "", joint, parts: [{ line, start, end: start }], next: i });
      pieces.push({ text, joint, parts: [part], next: i + 1 });
    }
  }
  return pieces;
}

const VALUES = new RegExp(SEVERAL_VALUES, "gu");

/** Running text, a label and its value that is none of ours, or the caption of the next table. */
function endsTable({ text }: CellLine): boolean {
  if (text.length > LONGEST_LINE || PROSE.test(text) || CAPTION.test(text) || isClosing(text)) return true;
  return LABELLED.test(text) && !SEVERAL_FIRST.test(text) && [...text.matchAll(VALUES)].length < 2;
}

/** A body and the day below the rows: no row of a table without a column for either. */
function isSigned(
  lines: readonly CellLine[],
  header: { readonly at: number; readonly next: number },
  at: number,
): boolean {
  const [line, next] = [lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  // the day alone ends the text
  const day =
    SIGNED_DAY.test(line) && (next === "" || lines[at + 1]?.joint !== undefined || at + 1 === lines.length);
  if (!day && !(SIGNER.test(line) && SIGNED_DAY.test(next))) return false;
  return !lines.slice(header.at, header.next).some(({ text }) => BODY_LABEL.test(text));
}

/** 一、湖滨组团 above the code of a row. */
function isTitleAbove({ text }: CellLine, next: CellLine | undefined): boolean {
  return next !== undefined && isRowTitle(text) && /^[A-Z]/u.test(next.text) && isCodeLike(next.text);
}

/** The same labels, piece by piece. */
function isHeaderAgain(
  lines: readonly CellLine[],
  header: { readonly at: number; readonly next: number },
  from: number,
): boolean {
  for (let i = header.at; i < header.next; i++)
    if (lines[i]?.text !== lines[from + i - header.at]?.text) return false;
  return header.next > header.at;
}

/** Whether a line cannot stand without the one before it: a code that ends with its hyphen, a sign, a unit. */
function goesOn(before: string, text: string): boolean {
  return (
    TORN_CODE.test(before) ||
    (/^[-–—]\d/u.test(text) && /[A-Za-z\d]$/u.test(before)) ||
    /^[≤≥<>]$/u.test(before) ||
    COMPARED_ALONE.test(before) ||
    (/\([^()]{1,12}$/u.test(before) && /^[^()]{1,12}\)/u.test(text)) ||
    (YEAR_FIRST.test(text) && LETTERS_OF_CODE.test(before)) ||
    (COMPARED_FIRST.test(text) && /\d[%米m]?[,、且]$/u.test(before)) ||
    (/\d,$/u.test(before) && /^\d{3}/u.test(text)) ||
    (/\d$/u.test(before) && UNIT_ALONE.test(text))
  );
}

/** A comparing word with its figure on the next line, and one that opens the second half of a range. */
const COMPARED_ALONE = /^(?:[大小][于与](?:或?等于)?|不[得应]?(?:大于|小于|低于|高于|超过|少于))$/u;
const COMPARED_FIRST = /^[且并]?(?:[大小][于与]|不[得应]?(?:大于|小于|低于|高于|超过|少于)|[≤≥<>])/u;

/** 〔2017〕28 below 缙土出: the year and number of a code below the letters of the office. */
const YEAR_FIRST = /^[〔[(](?:19|20)\d\d[〕\])]-?[A-Z]?\d/u;
const LETTERS_OF_CODE = /^\p{Script=Han}{1,6}[出挂拍告储让规划字资土网]$/u;

/** How many lines apart the labels of a header stand, mostly. */
function pitchOf(lines: readonly CellLine[], from: number, to: number): number {
  const apart: number[] = [];
  for (let i = from + 1; i < to; i++) apart.push((lines[i]?.number ?? 0) - (lines[i - 1]?.number ?? 0));
  apart.sort((one, two) => one - two);
  return Math.max(1, apart[Math.floor(apart.length / 2)] ?? 1);
}

/** Lines whose distances tell how far apart the cells stand, and how many of them one may be nearer than that. */
const PACED_LINES = 60;
const MOST_NEAR = 4;

/**
 * Whether the cells below a header stand as far apart as its labels, hardly a line nearer than that: paragraphs of one cell
 * have fewer blank lines between them than two cells.
 */
function isPacedBelow(lines: readonly CellLine[], from: number, pitch: number): boolean {
  const isNear = (at: number): boolean => (lines[at]?.number ?? 0) - (lines[at - 1]?.number ?? 0) < pitch;
  // where rows stand nearer than cells, the first stands near the labels
  if (pitch === 1 || isNear(from)) return false;
  let [near, all] = [0, 0];
  for (let i = from + 1; i < lines.length && all < PACED_LINES; i++, all++) if (isNear(i)) near++;
  return near > 0 && near * MOST_NEAR <= all;
}

/** ≤26% and ≥30%, ≤26% and ≤2.0: no bounds of one range. */
function areTwoLimits(before: string, text: string): boolean {
  return /^[≤<]/u.test(before) ? /^[≤≥<>]/u.test(text) : /^[≥>]/u.test(before) && /^[≥>]/u.test(text);
}

/** The cell of some pieces that follow each other. */
export function pieceCell(source: SourceText, pieces: readonly Piece[]): Cell {
  const parts = pieces.flatMap((piece) => piece.parts);
  return cellOver(source, parts, parts[0]?.start ?? 0);
}
