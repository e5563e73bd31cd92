import type { Line } from "../../../layout/line";
import { LIMIT_WORD, UNIT_ONLY } from "../../../lexicon/sub-column-words";
import { rowEvidence } from "../cells/grid";
import { captionOf, type Found, tableOf } from "../found-table";
import { WordCells } from "../wrapped/word-cells";
import { wordLines } from "../wrapped/word-lines";
import { bestWrappedHead, mayBeLabels, type WrappedHead, wrappedHeads } from "../wrapped/wrapped-heads";
import { rowsOfLines } from "../wrapped/wrapped-rows";
import type { Cursor } from "./cursor";
import type { Layout } from "./layout";

/** Words with one blank between them, labels and cells wrapped over lines: what a viewer of PDF gives. */
export const WRAPPED_WORDS: Layout = {
  name: "wrapped words",
  kind: "broken",
  begins: mayBegin,
  read: (cursor) => outcomeAt(cursor)?.found ?? null,
};

/** The same, last of all: where such a header stands above figures and no layout has read them, that is told. */
export const LOST_WORDS: Layout = {
  name: "lost words",
  kind: "broken",
  begins: mayBegin,
  read: (cursor) => outcomeAt(cursor)?.lost ?? null,
};

/** Headers without a table that are looked through in one document. */
const MOST_TRIES = 60;

/** What a header led to: a table, or what is told of it. */
interface Outcome {
  readonly found: Found | null;
  readonly lost: Found | null;
}

const outcomes = new WeakMap<Line, Outcome>();

function mayBegin({ line, edge, lines, at }: Cursor): boolean {
  const isHead = edge === null && / \S+ /u.test(line.text) && mayBeLabels(line.text);
  return isHead && !isLowerLine(lines[at + 1]?.text ?? "");
}

/** (公顷) 下限 上限: the second line of a header whose labels stand whole in the first, in words of their own. */
function isLowerLine(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const ends = words.filter((word) => LIMIT_WORD.test(word)).length;
  return ends > 1 && words.every((word) => LIMIT_WORD.test(word) || UNIT_ONLY.test(word));
}

function outcomeAt(cursor: Cursor): Outcome | null {
  const known = outcomes.get(cursor.line);
  if (known !== undefined) return known;
  if (cursor.wrappedTries >= MOST_TRIES) return null;
  const { source, lines, at } = cursor;
  const cells = new WordCells(source);
  const heads = wrappedHeads(cells, lines, at);
  const best = bestWrappedHead(cells, lines, at, heads);
  const outcome = best === null ? unread(cells, cursor, heads) : tableUnder(cells, cursor, best);
  if (heads.length > 0 && outcome.found === null) cursor.wrappedTries++;
  outcomes.set(cursor.line, outcome);
  return outcome;
}

/** The table under one reading of its header; none where every row stands on a line of its own, as other layouts have it. */
function tableUnder(cells: WordCells, { source, lines, at }: Cursor, head: WrappedHead): Outcome {
  const { items } = wordLines(cells, lines, { at, ...head });
  const { rows, refused, unread, end } = rowsOfLines(cells, items, head.columns);
  const plain = head.next === at + 1 && items.slice(0, end).every(({ kind }) => kind === "row");
  if (plain) return { found: null, lost: null };
  const next = (items[end - 1]?.at ?? at) + 1;
  const said = captionOf(lines, at, next);
  const table = { ...tableOf(source, lines, at, head.columns, []), rows, refused, unread, ...said };
  const lost = { table, next };
  return { found: rows.length >= refused.length ? lost : null, lost };
}

/** A header above figures under which nothing was read. */
function unread(cells: WordCells, { source, lines, at }: Cursor, [head]: readonly WrappedHead[]): Outcome {
  if (head === undefined) return { found: null, lost: null };
  const labels = lines.slice(at, head.next).map((line) => cells.cell(cells.words(line)));
  const { next } = wordLines(cells, lines, { at, ...head });
  const refused = [rowEvidence(source, labels)];
  return { found: null, lost: { table: { ...tableOf(source, lines, at, [], []), refused }, next } };
}
