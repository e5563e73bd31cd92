import type { MappedText } from "./mapped-text";

/** The first code unit of a mapped text that comes from a source offset at or behind `offset`. */
export function runningIndex(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mapped.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
