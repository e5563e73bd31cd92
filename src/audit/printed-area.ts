import type { StatedArea } from "../domain/area";
import { squareMetresPerUnit } from "../units/area";
import type { Policy } from "./policy";

/** What the print leaves open of a declared and of an enclosed area, square metres. */
export interface Roundings {
  /** allowed difference of the two */
  readonly tolerance: number;
  /** half of the last printed digit of the figure */
  readonly half: number;
  /** standard deviation of the enclosed area by the roundings of the coordinates */
  readonly deviation: number;
}

/**
 * Half of what the print leaves open of an area, in square metres: half of the last printed digit. A figure
 * printed with 约 is free by a whole unit of its last significant digit (trailing zeros before the point do not
 * count as significant), at most by `policy.approximateShare` of itself, and never by less than half a digit.
 */
export function halfQuantum(area: StatedArea, policy: Policy): number {
  const quantum = 10 ** -area.decimals * squareMetresPerUnit[area.unit];
  const half = quantum / 2;
  if (!area.approximate) return half;
  const significant = quantum * 10 ** trailingZeros(Math.abs(area.value) * 10 ** area.decimals);
  return Math.max(half, Math.min(significant, policy.approximateShare * Math.abs(area.squareMetres)));
}

function trailingZeros(value: number): number {
  let digits = Math.round(value);
  let zeros = 0;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    zeros += 1;
  }
  return zeros;
}

/** Binary arithmetic on printed decimals is good to about this share; no difference below it means anything. */
const BINARY_DUST = 1e-12;

/** Whether `difference` is no more than `tolerance`, forgiving the dust of binary arithmetic on `scale`. */
export function within(difference: number, tolerance: number, scale: number): boolean {
  return Math.abs(difference) <= tolerance + BINARY_DUST * Math.max(1, Math.abs(scale));
}
