import { SIGNED_ANGLE, signedAngle } from "./angle-notation";
import type { CoordinateToken, TableToken } from "./coordinate-token";

/** Nothing but blanks or a line end, no border of a cell. */
const TORN = /^(?:[ \n]{1,24}\.?[ \n]{0,2}|\.\n ?)$/u;
const DIGITS = /^\d{1,9}$/u;
/** So many coordinates of an axis show with how many decimals they are printed. */
const FEWEST = 3;
/** Characters behind an angle in which the rest of it may stand. */
const REST = 28;
const ANGLE_REST = /^[\s\d.′'’‘´分]{1,26}?(?:[″”“"〃秒]|''|′′)|^[ \n]{1,24}\d{1,6}(?:\.\d{1,6})?[′'’‘´分]/u;
const WHOLE_ANGLE = new RegExp(`^${SIGNED_ANGLE}$`, "u");

/**
 * Coordinates broken inside their digits by a blank or a line end, put together again: metres and decimal degrees
 * where the piece behind has just the decimals that the others of their axis have and is not the label of the next
 * point, metres where both pieces together begin as those others do and are as long, degrees with signs where the piece
 * ends in the sign that was missing.
 */
export function withTornCoordinates(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const usual = new Map(AXES.map((axis) => [axis, usualPrint(tokens, axis)]));
  const joined: TableToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const print = token.kind === "coordinate" ? usual.get(token.axis) : undefined;
    const whole =
      token.kind !== "coordinate"
        ? tornInteger(tokens, i, text, [...usual.values()])
        : print !== undefined
          ? (tornAngle(token, text) ?? tornDecimal(tokens, i, text, print))
          : null;
    joined.push(whole ?? token);
    while (whole !== null && (tokens[i + 1]?.from ?? whole.to) < whole.to) i++;
  }
  return joined.length < tokens.length ? joined : tokens;
}

const AXES = ["north", "east"] as const;

/** How the coordinates of one axis are printed, most of them. */
interface UsualPrint {
  readonly decimals: number;
  /** the last that is printed in metres, null where none is */
  readonly metres: CoordinateToken | null;
  /** labels and cells between them and the next coordinate */
  readonly cells: number;
}

function tornDecimal(
  tokens: readonly TableToken[],
  at: number,
  text: string,
  usual: UsualPrint,
): CoordinateToken | null {
  const [token, piece] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "coordinate" || piece === undefined || piece.kind === "coordinate") return null;
  const digits = text.slice(piece.from, piece.to);
  if (!isDecimal(token) || digits.length !== usual.decimals - decimalsOf(token.value)) return null;
  const between = text.slice(token.to, piece.from);
  if (!DIGITS.test(digits) || !TORN.test(between)) return null;
  if (between.includes(".") === token.value.includes(".")) return null;
  // a label or a column stands behind the others too
  const cells = cellsBehind(tokens, at);
  if (cells === null ? usual.cells > 1 : cells <= usual.cells) return null;
  const point = token.value.includes(".") ? "" : ".";
  return { ...token, glued: null, to: piece.to, value: token.value + point + digits };
}

/** 3938 7839.514 or 3, 938,783.514 among others that begin so: as long as they are, and the same at its head. */
function tornInteger(
  tokens: readonly TableToken[],
  at: number,
  text: string,
  usual: readonly UsualPrint[],
): CoordinateToken | null {
  const [head, rest] = [tokens[at], tokens[at + 1]];
  if (head === undefined || rest === undefined) return null;
  const between = text.slice(head.to, rest.from);
  const [first, printed] = [text.slice(head.from, head.to), text.slice(rest.from, rest.to)];
  const grouped = TORN_GROUP.test(between) && GROUPS.test(printed);
  if (!grouped && (rest.kind === "coordinate" || !BLANKS.test(between))) return null;
  const second = grouped ? printed.replaceAll(",", "") : printed;
  if (!DIGITS.test(first) || !PLAIN_NUMBER.test(second)) return null;
  const value = first + second;
  for (const { metres: last, decimals } of usual) {
    if (last === null || decimalsOf(value) !== decimals) continue;
    const metres = nearest(tokens, at, last);
    if (value.length !== metres.value.length) continue;
    const sameHead = value.slice(0, SAME_HEAD) === metres.value.slice(0, SAME_HEAD);
    if (
      grouped ? Math.abs(Number(value) - Number(metres.value)) > NEAR : first.length < SAME_HEAD || !sameHead
    )
      continue;
    return { ...metres, glued: null, from: head.from, to: rest.to, value };
  }
  return null;
}

/** The coordinate of an axis that stands nearest; the last of the table where none does. */
function nearest(tokens: readonly TableToken[], at: number, last: CoordinateToken): CoordinateToken {
  for (let step = 1; step <= MOST_CELLS; step++)
    for (const token of [tokens[at - step], tokens[at + step]])
      if (token?.kind === "coordinate" && token.axis === last.axis && token.form === last.form) return token;
  return last;
}

/** The first figures that all points of a lot share: tens of kilometres, and the zone before them. */
const SAME_HEAD = 3;
/** Metres between two points of one lot. */
const NEAR = 20_000;
/** A comma between groups of three figures, with a blank behind it. */
const TORN_GROUP = /^, {1,4}$/u;
const GROUPS = /^\d{3},\d{3}(?:\.\d{1,6})?$/u;
const BLANKS = /^[ \n]{1,24}$/u;
const PLAIN_NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/u;

/** In digits alone, the first of which may be a label as well. */
function isDecimal({ form }: CoordinateToken): boolean {
  return form === "metres" || form === "decimal";
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** How most coordinates of an axis are printed; no decimals where none do. */
function usualPrint(tokens: readonly TableToken[], axis: (typeof AXES)[number]): UsualPrint {
  const own = [...tokens.keys()].filter((at) => {
    const token = tokens[at];
    return token?.kind === "coordinate" && token.axis === axis && isDecimal(token);
  });
  const decimals = commonest(own.map((at) => decimalsOf(valueIn(tokens[at]))));
  const cells = commonest(own.flatMap((at) => cellsBehind(tokens, at) ?? []));
  const known = own.length >= FEWEST && decimals.count * 2 > own.length;
  const last = known ? tokens[own.at(-1) ?? 0] : undefined;
  const metres = last?.kind === "coordinate" && last.form === "metres" ? last : null;
  return { decimals: known ? decimals.value : 0, metres, cells: cells.value };
}

function valueIn(token: TableToken | undefined): string {
  return token?.kind === "coordinate" ? token.value : "";
}

function commonest(values: readonly number[]): { readonly value: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = { value: 0, count: 0 };
  for (const [value, count] of counts) if (count > best.count) best = { value, count };
  return best;
}

/** Labels and other figures between a coordinate and the next one; null behind the last. */
function cellsBehind(tokens: readonly TableToken[], at: number): number | null {
  let cells = 0;
  for (let next = at + 1; next < tokens.length && next - at <= MOST_CELLS; next++) {
    const token = tokens[next];
    if (token?.kind === "coordinate") return cells;
    // the letter of an axis is none
    if (token?.kind !== "label" || /[^A-Z]/u.test(token.text)) cells++;
  }
  return null;
}

const MOST_CELLS = 8;

/** 32°07′49.9 48″ */
function tornAngle(token: CoordinateToken, text: string): CoordinateToken | null {
  if (token.form !== "sexagesimal") return null;
  const rest = ANGLE_REST.exec(text.slice(token.to, token.to + REST))?.[0] ?? "";
  if (!/\d/u.test(rest) || /[″”“"〃秒]$/u.test(text.slice(token.from, token.to))) return null;
  const print = text.slice(token.from, token.to + rest.length);
  const whole = print.replace(/\s/gu, "");
  const angle = WHOLE_ANGLE.test(whole) ? signedAngle(whole, false) : null;
  return angle === null || angle.length !== whole.length || angle.label !== ""
    ? null
    : { ...token, to: token.from + print.length, value: angle.value };
}
