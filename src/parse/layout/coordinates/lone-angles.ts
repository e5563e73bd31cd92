import { asNumbers } from "./as-numbers";
import type { CoordinateToken, TableToken } from "./coordinate-token";

/** Figures and signs between the two angles of one point. */
const LONGEST_GAP = 40;

/**
 * An angle of degrees and minutes among angles with seconds that has no partner of the other direction in its own
 * precision is no point but the meridian of a projection (投影:高斯-克吕格(119°15′)): a plain number. Linear in the tokens.
 */
export function withoutLoneAngles(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  const short = coordinates.filter((token) => isShort(token, text));
  if (short.length === 0 || short.length * 2 >= coordinates.length) return tokens;
  const lone = new Set<TableToken>();
  coordinates.forEach((token, index) => {
    if (!isShort(token, text)) return;
    const beside = [coordinates[index - 1], coordinates[index + 1]];
    if (!beside.some((other) => other !== undefined && isPartner(token, other, text))) lone.add(token);
  });
  return asNumbers(tokens, lone, text);
}

function isShort(token: CoordinateToken, text: string): boolean {
  if (token.form !== "sexagesimal" || token.mark !== null) return false;
  return (text.slice(token.from, token.to).match(/\d+/gu)?.length ?? 0) === 2;
}

function isPartner(token: CoordinateToken, other: CoordinateToken, text: string): boolean {
  const gap = Math.max(token.from, other.from) - Math.min(token.to, other.to);
  return other.axis !== token.axis && isShort(other, text) && gap <= LONGEST_GAP;
}
