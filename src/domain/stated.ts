import type { Evidence } from "./evidence";

/** A value as printed and as understood. `raw` equals the source text between `start` and `end`. */
export interface Stated<T> {
  readonly value: T;
  readonly raw: string;
  readonly evidence: Evidence;
}
