import { asNumbers } from "./as-numbers";
import type { TableToken } from "./coordinate-token";

/** 09:30:00 */
const BY_COLONS = /^\d{2,3}: ?\d{1,2}: ?\d/u;

/**
 * Times of day, three parts with colons as degrees may be printed: latitudes that have no longitude of the same print
 * beside them are plain numbers.
 */
export function withoutClockTimes(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const byColons = (token: TableToken): boolean =>
    token.kind === "coordinate" &&
    token.form === "sexagesimal" &&
    BY_COLONS.test(text.slice(token.from, token.to));
  const isEast = (token: TableToken): boolean => token.kind === "coordinate" && token.axis === "east";
  const times = tokens.filter(byColons);
  if (times.length === 0 || times.some(isEast)) return tokens;
  const known = new Set(times);
  return asNumbers(tokens, known, text);
}
