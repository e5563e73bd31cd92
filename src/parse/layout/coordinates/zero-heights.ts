import type { TableToken } from "./coordinate-token";

/** Points printed as KML prints them: longitude, latitude, height. */
const IN_POINT = 3;
const ZERO = /^0(?:\.0{1,6})?$/u;

/**
 * Points of three figures without the height of nothing behind each of them: 116.40391,39.91512,0. One such zero alone
 * may be a number of a point, counted from nothing.
 */
export function withoutZeroHeights(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const isHeight = (at: number): boolean => {
    const [east, north, height] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    return (
      height !== undefined &&
      height.kind !== "coordinate" &&
      ZERO.test(text.slice(height.from, height.to)) &&
      isDecimal(east) &&
      isDecimal(north) &&
      text.slice(north?.to, height.from).trim() === ","
    );
  };
  return tokens.filter((_, at) => !(isHeight(at) && (isHeight(at - IN_POINT) || isHeight(at + IN_POINT))));
}

function isDecimal(token: TableToken | undefined): boolean {
  return token?.kind === "coordinate" && token.form === "decimal";
}
