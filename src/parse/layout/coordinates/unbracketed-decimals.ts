import { asNumbers } from "./as-numbers";
import type { CoordinateToken, TableToken } from "./coordinate-token";

/** So many points in brackets show how the points of a text are printed. */
const FEWEST_PAIRS = 3;
const OPENS = /[[(] {0,2}$/u;
const WITHIN = /^ {0,2}[,、] {0,2}$/u;
const CLOSES = /^ {0,2}[)\]]/u;
/** Signs and blanks between the two figures of a point that has no brackets, or has lost one. */
const POINT = /^[^\p{L}\d|\t\n]{1,12}$/u;

/**
 * Where points are printed in brackets of their own, a bare decimal outside that has no partner beside it is the cell
 * of a size: 4.8122 (114.782312,26.462060)、(114.783407,26.462965). Linear in the tokens.
 */
export function withoutUnbracketedDecimals(
  tokens: readonly TableToken[],
  text: string,
): readonly TableToken[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  if (coordinates.length <= FEWEST_PAIRS * 2) return tokens;
  const paired = new Set<TableToken>();
  coordinates.forEach((first, index) => {
    const second = coordinates[index + 1];
    if (second === undefined || first.axis === second.axis || !WITHIN.test(text.slice(first.to, second.from)))
      return;
    const opened = OPENS.test(text.slice(Math.max(0, first.from - 3), first.from));
    if (opened && CLOSES.test(text.slice(second.to, second.to + 3))) paired.add(first).add(second);
  });
  if (paired.size < FEWEST_PAIRS * 2 || paired.size === coordinates.length) return tokens;
  const isPartner = (one: CoordinateToken, other: CoordinateToken | undefined): boolean =>
    other !== undefined &&
    !paired.has(other) &&
    one.axis !== other.axis &&
    POINT.test(text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)));
  const sizes = coordinates.filter(
    (token, index) =>
      token.form === "decimal" &&
      token.mark === null &&
      !paired.has(token) &&
      !isPartner(token, coordinates[index - 1]) &&
      !isPartner(token, coordinates[index + 1]),
  );
  return asNumbers(tokens, new Set<TableToken>(sizes), text);
}
