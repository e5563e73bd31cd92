/**
 * Index of the first of some things in text order that stands at or behind `offset`; their number where none does.
 */
export function firstIndex<T>(things: readonly T[], place: (thing: T) => number, offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && place(thing) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
