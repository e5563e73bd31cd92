import type { TableToken } from "./coordinate-token";
import { angleAxis, decimalDegrees } from "./plane-number";

/** Words without which three small numbers in a row are no angle. */
const SPEAKS_OF_ANGLES =
  /[经纬]|度分秒|(?<![A-Za-z])(?:B[^A-Za-z\n]{1,12}L|L[^A-Za-z\n]{1,12}B)(?![A-Za-z])|坐标|拐点|界址|点(?:依次)?连线|[NE] ?\d{2,3} [0-5]?\d [0-5]?\d\.\d|\d{2,3} [0-5]?\d [0-5]?\d\.\d{1,4} ?[NE](?![A-Za-z])/u;

/** What may stand between degrees, minutes and seconds whose signs are lost. */
const BETWEEN = /^(?:[ \t]{1,4}| ?\| ?)$/u;

interface Triple {
  readonly index: number;
  readonly value: string;
}

/**
 * Joins degrees, minutes and seconds that stand as three numbers with blanks between. On a line they are counted
 * from the right, so that a label before them stays a label.
 */
export function withSpacedAngles(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  if (!SPEAKS_OF_ANGLES.test(text)) return tokens;
  const triples = new Map<number, Triple>();
  let lineEnd = tokens.length - 1;
  while (lineEnd >= 0) {
    let lineStart = lineEnd;
    while (lineStart > 0 && sameLine(tokens, text, lineStart - 1)) lineStart--;
    for (const triple of lineTriples(tokens, text, lineStart, lineEnd)) triples.set(triple.index, triple);
    lineEnd = lineStart - 1;
  }
  if (triples.size === 0) return tokens;
  const joined: TableToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const triple = triples.get(i);
    const last = tokens[i + 2];
    const axis = triple === undefined ? null : angleAxis(Number(triple.value));
    if (triple === undefined || last === undefined || axis === null) {
      joined.push(token);
      continue;
    }
    const before = text.charAt(token.from - 1);
    const mark = before === "E" ? "east" : before === "N" ? "north" : null;
    joined.push({
      kind: "coordinate",
      from: token.from,
      to: last.to,
      axis,
      system: "angle",
      form: "sexagesimal",
      value: triple.value,
      mark,
      glued: null,
    });
    i += 2;
  }
  return joined;
}

function sameLine(tokens: readonly TableToken[], text: string, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return false;
  const between = text.slice(token.to, next.from);
  return between.length <= 40 && !between.includes("\n");
}

function lineTriples(tokens: readonly TableToken[], text: string, from: number, to: number): Triple[] {
  const triples: Triple[] = [];
  if (countsOn(tokens, from, to)) return triples;
  let decimals = false;
  for (let i = to; i - 2 >= from; ) {
    const triple = tripleAt(tokens, text, i - 2);
    if (triple === null) {
      i--;
      continue;
    }
    triples.push(triple);
    decimals ||= text.slice(tokens[i]?.from, tokens[i]?.to).includes(".");
    i -= 3;
  }
  // a lone triple of whole numbers may be anything
  return decimals || triples.length >= 2 ? triples : [];
}

/** Whether the numbers of a line count on by one: the labels of points that stand in columns, 17 18 19 20. */
function countsOn(tokens: readonly TableToken[], from: number, to: number): boolean {
  if (to - from < FEWEST_LABELS) return false;
  let before: number | null = null;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token === undefined || !("text" in token) || !/^\d{1,3}$/u.test(token.text)) return false;
    const number = Number(token.text);
    if (before !== null && number !== before + 1) return false;
    before = number;
  }
  return true;
}

const FEWEST_LABELS = 3;

function tripleAt(tokens: readonly TableToken[], text: string, index: number): Triple | null {
  const parts = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const words: string[] = [];
  for (let i = 0; i < 3; i++) {
    const part = parts[i];
    // seconds of four decimals look like degrees
    const seconds = i === 2 && part?.kind === "coordinate" && part.form === "decimal";
    if (part === undefined || (part.kind !== "label" && part.kind !== "number" && !seconds)) return null;
    const own = part.kind === "coordinate" ? text.slice(part.from, part.to) : part.text;
    if (!/^\d{1,3}(?:\.\d+)?$/u.test(own)) return null;
    if (i > 0 && !BETWEEN.test(text.slice(parts[i - 1]?.to, part.from))) return null;
    words.push(own);
  }
  const [degrees = "", minutes = "", seconds = ""] = words;
  if (!/^\d{2,3}$/u.test(degrees) || !/^\d{1,2}$/u.test(minutes) || !/^\d{1,2}(?:\.\d+)?$/u.test(seconds))
    return null;
  if (angleAxis(Number(degrees)) === null) return null;
  const value = decimalDegrees(degrees, minutes, seconds);
  return value === null ? null : { index, value };
}
