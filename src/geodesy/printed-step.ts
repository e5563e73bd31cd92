import { MINUTES_PER_DEGREE, SECONDS_PER_DEGREE } from "../units/angle";
import { numberOf } from "./table-digits";

/** Digits after the point. */
const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;

/** The last printed digit of a decimal string, in its own unit: 0.001 for "3994445.080". */
export const decimalStep = (text: string): number => 10 ** -decimals(text);

/**
 * The last printed digit of an angle, in degrees. `print` is the angle as printed (111°29′46.31″, 111 29.77,
 * packed 111.294631) or null where `value`, decimal degrees, is the print.
 */
export function angleStep(value: string, print: string | null): number {
  const parts = (print ?? value).match(/\d+(?:\.\d+)?/g) ?? [];
  const last = parts.at(-1) ?? value;
  if (parts.length >= 3) return decimalStep(last) / SECONDS_PER_DEGREE;
  if (parts.length === 2) return decimalStep(last) / MINUTES_PER_DEGREE;
  const asDecimal = Math.abs(Number(last) - Math.abs(numberOf(value)));
  if (print === null || asDecimal <= decimalStep(last)) return decimalStep(last);
  // packed ddd.mmss…: two decimals of minutes, two of seconds, then fractions of a second
  const packed = decimals(last);
  return packed >= 4 ? 10 ** (4 - packed) / SECONDS_PER_DEGREE : 10 ** (2 - packed) / MINUTES_PER_DEGREE;
}

/**
 * The step of a column: the most frequent one, the coarser where two are equally frequent (some programs drop
 * trailing zeros, which makes single figures look coarse).
 */
export function columnStep(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  let best = 0;
  for (const [step, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && step > best)) best = step;
  }
  return best;
}
