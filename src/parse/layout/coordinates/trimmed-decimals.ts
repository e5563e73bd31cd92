import type { Axis } from "../../lexicon/axis-terms";
import { angleToken, type CoordinateToken, type TableToken } from "./coordinate-token";
import { angleAxis } from "./plane-number";

/** A decimal whose last noughts a spreadsheet has dropped: 108.516 among 108.51247. */
const TRIMMED = /^\d{2,3}\.\d{1,3}$/u;
const BETWEEN = /^[ \t,|、]{1,6}$/u;
/** Coordinates in full that show how the others are printed. */
const FEWEST = 4;
/** Farther from the others than this, in degrees, a figure is another thing. */
const WIDEST = 0.5;

/**
 * Figures of few decimals among degrees of many that are the partner of one of them, or of each other, side by side in
 * the order of the others and near to them: coordinates. Linear in the tokens but for one sort.
 */
export function withTrimmedDecimals(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  if (!tokens.some(isTrimmed)) return tokens;
  const full = tokens.filter((token) => token.kind === "coordinate" && token.form === "decimal");
  const order = orderOf(tokens);
  if (full.length < FEWEST || order === null) return tokens;
  const middle = { north: middleOf(full, "north"), east: middleOf(full, "east") };
  const at = (token: TableToken | undefined, axis: Axis): CoordinateToken | null => {
    if (token?.kind === "coordinate") return token.form === "decimal" && token.axis === axis ? token : null;
    if (token === undefined || !isTrimmed(token)) return null;
    const { text: value } = token;
    const isNear = Math.abs(Number(value) - middle[axis]) <= WIDEST;
    return isNear && angleAxis(Number(value)) === axis ? angleToken(token, axis, "decimal", value) : null;
  };
  const found = new Map<number, CoordinateToken>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [at(tokens[i], order), at(tokens[i + 1], order === "east" ? "north" : "east")];
    if (first === null || second === null || !BETWEEN.test(text.slice(first.to, second.from))) continue;
    const bare = tokens[i]?.kind === "number" && tokens[i + 1]?.kind === "number";
    if (bare && !isBracketed(text, first, second) && !isRow(text, tokens[i - 1], first)) continue;
    found.set(i, first).set(i + 1, second);
    i++;
  }
  return tokens.map((token, index) => found.get(index) ?? token);
}

/** A pair of which both figures are short stands in brackets of its own, or behind its label at the head of a line: 中心108.517,34.118 is none. */
function isBracketed(text: string, { from }: CoordinateToken, { to }: CoordinateToken): boolean {
  return /[[(] ?$/u.test(text.slice(Math.max(0, from - 2), from)) && /^ ?[)\]]/u.test(text.slice(to, to + 2));
}

function isRow(text: string, label: TableToken | undefined, { from }: CoordinateToken): boolean {
  if (label?.kind !== "label" || !BETWEEN.test(text.slice(label.to, from))) return false;
  return label.from === 0 || /[\n|] {0,4}$/u.test(text.slice(Math.max(0, label.from - 5), label.from));
}

function isTrimmed(token: TableToken): token is TableToken & { readonly text: string } {
  return token.kind === "number" && TRIMMED.test(token.text);
}

/** The direction that comes first in most points that are printed in full. */
function orderOf(tokens: readonly TableToken[]): Axis | null {
  const firsts = { north: 0, east: 0 };
  let last: CoordinateToken | null = null;
  for (const token of tokens) {
    if (token.kind !== "coordinate" || token.form !== "decimal") {
      last = null;
      continue;
    }
    if (last === null || last.axis === token.axis) {
      last = token;
      continue;
    }
    firsts[last.axis]++;
    last = null;
  }
  if (firsts.north === firsts.east) return null;
  return firsts.north > firsts.east ? "north" : "east";
}

function middleOf(tokens: readonly TableToken[], axis: Axis): number {
  const values = tokens
    .flatMap((token) => (token.kind === "coordinate" && token.axis === axis ? [Number(token.value)] : []))
    .sort((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}
