import { angleToken, type CoordinateToken, type TableToken } from "./coordinate-token";
import { angleAxis } from "./plane-number";

/** Words without which decimals of two or three digits are no angles. */
const SPEAKS_OF_ANGLES = /[经纬]度|东经|北纬|坐标|拐点|界址/u;
const SHORT = /^\d{2,3}\.\d{2,3}$/u;
const BETWEEN = /^[\s,|、]{1,4}$/u;
/** A longitude and a latitude for each of three points. */
const FEWEST_PAIRS = 3;

/**
 * Decimal degrees printed with two or three decimals: pairs of a longitude and a latitude side by side, at least
 * three of them in one order, in a window that holds no other coordinates.
 */
export function withShortDecimals(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  if (tokens.some((token) => token.kind === "coordinate") || !SPEAKS_OF_ANGLES.test(text)) return tokens;
  const found = new Map<number, CoordinateToken>();
  let order: string | null = null;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [one, two] = [degreesAt(tokens[i]), degreesAt(tokens[i + 1])];
    if (one === null || two === null || one.axis === two.axis) continue;
    if (!BETWEEN.test(text.slice(one.to, two.from))) continue;
    if (order !== null && order !== one.axis) return tokens;
    order = one.axis;
    found.set(i, one).set(i + 1, two);
    i++;
  }
  if (found.size < FEWEST_PAIRS * 2) return tokens;
  return tokens.map((token, index) => found.get(index) ?? token);
}

function degreesAt(token: TableToken | undefined): CoordinateToken | null {
  if (token?.kind !== "number" || !SHORT.test(token.text)) return null;
  const axis = angleAxis(Number(token.text));
  return axis === null ? null : angleToken(token, axis, "decimal", token.text);
}
