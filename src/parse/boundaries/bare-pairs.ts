import type { Block } from "./block";

/** Points in a row that no column of sizes prints by chance. */
const FEWEST_PAIRS = 5;
/** Decimals of a degree that place a point to a metre; sizes of land are printed with fewer. */
const POINT_DECIMALS = /\.\d{5,}$/u;
/** A piece of land is no wider than this, in degrees. */
const WIDEST = 1;
/** What stands between the last figure of a point and the first of the next: a height of nothing, blanks or a new line. */
const NEXT_POINT = /^(?:,0(?:\.0{1,6})?)?[,;]?\s{1,80}$/u;
const WITHIN_POINT = /^[ \t]{0,4}(?:,[ \t]{0,4}|[ \t])$/u;

/**
 * Whether a block is nothing but pairs of degrees to the metre, as maps on a screen
 * give them (116.40391,39.91512,0): they are points even where no word calls them so.
 */
export function isBarePairs({ window: { text }, coordinates }: Block): boolean {
  if (coordinates.length < FEWEST_PAIRS * 2 || coordinates.length % 2 > 0) return false;
  const bare = coordinates.every(({ form, mark, axis, from, to }, index) => {
    const next = coordinates[index + 1];
    const between = index % 2 === 0 ? WITHIN_POINT : NEXT_POINT;
    return (
      form === "decimal" &&
      mark === null &&
      axis === coordinates[index % 2]?.axis &&
      axis !== next?.axis &&
      POINT_DECIMALS.test(text.slice(from, to)) &&
      (next === undefined || between.test(text.slice(to, next.from)))
    );
  });
  return bare && spread(coordinates, 0) <= WIDEST && spread(coordinates, 1) <= WIDEST;
}

function spread(coordinates: Block["coordinates"], first: 0 | 1): number {
  const values = coordinates.flatMap(({ value }, index) => (index % 2 === first ? [Number(value)] : []));
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return most - least;
}
