import type { Block } from "./block";

/** How points are printed, and what tells them from other figures. */
interface Print {
  /** points in a row that no column of sizes prints by chance */
  readonly fewest: number;
  /** a coordinate with so many decimals */
  readonly figure: RegExp;
  readonly within: RegExp;
  readonly next: RegExp;
}
/** A piece of land is no wider than this, in degrees. */
const WIDEST = 1;
const PRINTS: readonly Print[] = [
  // decimals that place a point to a metre, where sizes of land are printed with fewer; behind them a height of nothing
  {
    fewest: 5,
    figure: /\.\d{5,}$/u,
    within: /^[ \t]{0,4}(?:,[ \t]{0,4}|[ \t])$/u,
    next: /^(?:,0(?:\.0{1,6})?)?[,;]?\s{1,80}$/u,
  },
  // every point in brackets of its own
  {
    fewest: 3,
    figure: /\.\d{4,}$/u,
    within: /^ {0,2}, {0,2}$/u,
    next: /^ {0,2}[)\]]\s{0,4}[,;、]?\s{0,4}[[(] {0,2}$/u,
  },
  // well-known text
  { fewest: 3, figure: /\.\d{4,}$/u, within: /^ $/u, next: /^, {0,2}$/u },
];

/**
 * Whether a block is nothing but pairs of degrees, as maps on a screen and quoted geometries give them
 * (116.40391,39.91512,0, or [116.4039,39.9151],[116.4040,…): they are points even where no word calls them so.
 */
export function isBarePairs(block: Block): boolean {
  return PRINTS.some((print) => isPrinted(block, print));
}

function isPrinted(
  { window: { text }, coordinates }: Block,
  { fewest, figure, within, next }: Print,
): boolean {
  if (coordinates.length < fewest * 2 || coordinates.length % 2 > 0) return false;
  const bare = coordinates.every(({ form, mark, axis, from, to }, index) => {
    const behind = coordinates[index + 1];
    const between = index % 2 === 0 ? within : next;
    return (
      form === "decimal" &&
      mark === null &&
      axis === coordinates[index % 2]?.axis &&
      axis !== behind?.axis &&
      figure.test(text.slice(from, to)) &&
      (behind === undefined || between.test(text.slice(to, behind.from)))
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
