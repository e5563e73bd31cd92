/** Half of all declared figures are reckoned to come from the printed coordinates, half from unrounded ones. */
const FROM_PRINT = 0.5;
/** Beyond these many standard deviations nothing is left of a normal distribution. */
const REACH = 8;
const LEAST = 2 ** -40;

/**
 * How surprising a printed figure is in bits, if an area is right: 0 where the figure could be no other. Either the
 * figure was computed from the printed coordinates, then it lies within half its last digit, or from the unrounded
 * ones, then it also strays by the roundings of the coordinates.
 * @param residual area minus figure
 * @param half half of the last printed digit of the figure
 * @param deviation standard deviation of the area by the roundings of the printed coordinates; all in square metres
 */
export function printedSurprise(residual: number, half: number, deviation: number): number {
  const exact = Math.abs(residual) <= half ? 1 : 0;
  const strayed = deviation > 0 ? normalShare(residual - half, residual + half, deviation) : exact;
  return Math.log2(1 / Math.max(LEAST, FROM_PRINT * exact + (1 - FROM_PRINT) * strayed));
}

/** Share of a centred normal distribution between two bounds, by Simpson's rule on pieces of half a deviation. */
function normalShare(from: number, to: number, deviation: number): number {
  const [a, b] = [Math.max(from / deviation, -REACH), Math.min(to / deviation, REACH)];
  if (!(b > a)) return 0;
  const pieces = Math.ceil(2 * (b - a));
  const width = (b - a) / pieces;
  let sum = 0;
  for (let k = 0; k < pieces; k += 1) {
    const left = a + k * width;
    sum += (density(left) + 4 * density(left + width / 2) + density(left + width)) * (width / 6);
  }
  return sum;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
