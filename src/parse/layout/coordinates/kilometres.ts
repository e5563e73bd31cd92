import { SAYS_KILOMETRES } from "../../lexicon/axis-terms";
import type { CoordinateToken, TableToken } from "./coordinate-token";
import { planeAxis } from "./plane-number";

/** Kilometres with at least as many decimals as a northing and an easting of a boundary need. */
const PRINTED = /^(\d{3,5})\.(\d{3})(\d{0,6})$/u;
/** A northing and an easting for each of three points. */
const FEWEST = 6;

/**
 * Projected coordinates printed in kilometres, where a header says so and nothing else in the window is a coordinate.
 * The value is in metres, the point moved by three places.
 */
export function withKilometres(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  if (tokens.some((token) => token.kind === "coordinate") || !SAYS_KILOMETRES.test(text)) return tokens;
  const found = tokens.map(metresAt);
  const count = { north: 0, east: 0 };
  for (const token of found) if (token !== null) count[token.axis]++;
  if (count.north !== count.east || count.north + count.east < FEWEST) return tokens;
  return tokens.map((token, index) => found[index] ?? token);
}

function metresAt(token: TableToken): CoordinateToken | null {
  const match = token.kind === "number" ? PRINTED.exec(token.text) : null;
  if (match === null) return null;
  const [, kilometres = "", metres = "", fraction = ""] = match;
  const axis = planeAxis(kilometres + metres);
  const { from, to } = token;
  const value = `${kilometres}${metres}${fraction === "" ? "" : `.${fraction}`}`;
  return axis === null
    ? null
    : { kind: "coordinate", from, to, axis, system: "plane", form: "metres", value, mark: null, glued: null };
}
