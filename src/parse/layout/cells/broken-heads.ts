import { isColumnName } from "../../lexicon/column-labels";
import { type ColumnSort, columnSort, endingBelow, isKnownHead } from "./column-sorts";

/** A label and the lines that it takes up: the first, and the one behind the last. */
export interface BrokenHead {
  readonly from: number;
  readonly to: number;
  readonly sort: ColumnSort;
  /** the signs of which its cells end with one, where it says so */
  readonly ending: string | null;
  /** one of a table of lots or of zones */
  readonly isKnown: boolean;
}

/** Most lines of one label, and most signs of one that was broken. */
const MOST_PIECES = 5;
const LONGEST = 14;
/** Longest piece of a label that is known by itself. */
const SHORT = 4;
/** Most places at which two lines may be one label or two. */
const MOST_OPEN = 3;
/** What a label costs that nobody knows, and each further line of one. */
const UNKNOWN = 1;
const PIECE = 0.4;

/** A bracket that goes with the words before it: (公顷). */
const BRACKET = /^\([^()]{0,12}\)?$|^[^()]{0,8}\)$/u;
/** The beginning of a label in an open bracket. */
const OPEN = /\([^()]*$/u;

/**
 * The ways in which the lines of a header may be labels; lines are counted from the first one.
 * @param lines folded text of each
 */
export function headsIn(lines: readonly string[]): readonly (readonly BrokenHead[])[] {
  const likely = likeliest(lines);
  const parts = likely.flatMap((head) => (isDoubtful(lines, head) ? piecesOf(lines, head) : [head]));
  const joined = new Set(
    likely
      .flatMap(({ from, to }) => parts.filter((part) => part.from > from && part.from < to))
      .map(({ from }) => from),
  );
  const open = parts
    .filter((part, index) => joined.has(part.from) || mayGoOn(parts[index - 1], part, lines))
    .map(({ from }) => from)
    .slice(0, MOST_OPEN);
  const shut = [...joined].filter((from) => !open.includes(from));
  return Array.from({ length: 2 ** open.length }, (_, bits) =>
    joinedAt(parts, [...shut, ...open.filter((_, index) => (bits & (2 ** index)) !== 0)], lines),
  );
}

/** Whether the lines of a label might be several: it is spelled as no label that is known. */
function isDoubtful(lines: readonly string[], head: BrokenHead): boolean {
  return head.to - head.from > 1 && !isColumnName(bare(wordsOf(lines, head)));
}

/** The lines of a label, each with the bracket behind it. */
function piecesOf(lines: readonly string[], { from, to }: BrokenHead): readonly BrokenHead[] {
  const parts: BrokenHead[] = [];
  for (let at = from; at < to; at++) {
    const last = parts.at(-1);
    const own = last === undefined ? "" : wordsOf(lines, last);
    if (last !== undefined && (BRACKET.test(lines[at] ?? "") || OPEN.test(own)))
      parts[parts.length - 1] = headFrom(lines, last.from, at + 1);
    else parts.push(headFrom(lines, at, at + 1));
  }
  return parts;
}

function bare(label: string): string {
  return label.replace(/\([^()]*\)$/u, "");
}

/** Two labels that nobody knows, or that are a known one together, no longer than one may be. */
function mayGoOn(
  head: BrokenHead | undefined,
  next: BrokenHead | undefined,
  lines: readonly string[],
): boolean {
  if (head === undefined || next === undefined) return false;
  const [own, below] = [wordsOf(lines, head), wordsOf(lines, next)];
  if (own.length + below.length > LONGEST || head.sort === "serial") return false;
  if (head.sort === "words" && !isKnownHead(own) && !isKnownHead(below)) return true;
  return own.length <= SHORT && below.length <= SHORT && isKnownHead(own + below);
}

function joinedAt(
  heads: readonly BrokenHead[],
  places: readonly number[],
  lines: readonly string[],
): readonly BrokenHead[] {
  const joined: BrokenHead[] = [];
  for (const head of heads) {
    const last = joined.at(-1);
    if (last !== undefined && places.includes(head.from))
      joined[joined.length - 1] = headFrom(lines, last.from, head.to);
    else joined.push(head);
  }
  return joined;
}

/** The labels that cost least: known ones nothing, unknown ones their lines. */
function likeliest(lines: readonly string[]): readonly BrokenHead[] {
  const costs = [0];
  const begins = [0];
  for (let to = 1; to <= lines.length; to++) {
    costs[to] = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, to - MOST_PIECES); from < to; from++) {
      const cost = (costs[from] ?? 0) + labelCost(lines.slice(from, to));
      if (cost >= (costs[to] ?? 0)) continue;
      costs[to] = cost;
      begins[to] = from;
    }
  }
  const heads: BrokenHead[] = [];
  for (let to = lines.length; to > 0; to = begins[to] ?? 0)
    heads.unshift(headFrom(lines, begins[to] ?? 0, to));
  return heads;
}

/** What labels cost that nobody knows, or that were broken where nothing says so. */
export function costOfHeads(lines: readonly string[], heads: readonly BrokenHead[]): number {
  const parted = heads.filter((head, index) => {
    const next = heads[index + 1];
    return next !== undefined && isColumnName(bare(wordsOf(lines, head) + wordsOf(lines, next)));
  }).length;
  return heads.reduce((sum, { from, to }) => sum + labelCost(lines.slice(from, to)), parted * UNKNOWN);
}

function labelCost(pieces: readonly string[]): number {
  const label = pieces.join("");
  const [first = ""] = pieces;
  if (BRACKET.test(first)) return UNJOINED;
  if (pieces.length > 1 && label.length > LONGEST) return UNJOINED;
  const further = pieces.slice(1).filter((piece, index) => {
    const before = pieces.slice(0, index + 1).join("");
    return !BRACKET.test(piece) && !OPEN.test(before);
  }).length;
  const rest = pieces.slice(1).join("");
  if (pieces.length > 2 && pieces.some((piece) => isColumnName(piece))) return UNJOINED;
  const isSpelled = isColumnName(bare(label));
  if (further > 0 && !isSpelled && isKnownHead(first) && isKnownHead(rest)) return UNJOINED;
  if (further > 0 && !isSpelled && (isKnownHead(first) || (isKnownHead(rest) && !REST_OF_NAME.test(rest))))
    return UNKNOWN + further;
  return (isKnownHead(label) ? 0 : UNKNOWN) + further * (isKnownHead(label) ? PIECE / 2 : 2 * PIECE);
}

/** 区名称 below 经济开发. */
const REST_OF_NAME = /^\p{Script=Han}{0,2}名称$/u;
/** What stands alone and cannot. */
const UNJOINED = 9;

function headFrom(lines: readonly string[], from: number, to: number): BrokenHead {
  const label = lines.slice(from, to).join("");
  return { from, to, sort: columnSort(label), ending: endingBelow(label), isKnown: isKnownHead(label) };
}

function wordsOf(lines: readonly string[], { from, to }: BrokenHead): string {
  return lines.slice(from, to).join("");
}
