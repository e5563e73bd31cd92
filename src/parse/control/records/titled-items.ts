import type { Item } from "../subjects/item";
import type { ParcelMention } from "../tokens/token";

/**
 * The items of a text whose title names one parcel: what nothing else names is said of that one, and a label that comes again,
 * 面积:… of each part, begins no other land.
 */
export function titledItems(items: readonly Item[], title: readonly ParcelMention[]): readonly Item[] {
  if (title.length !== 1) return items;
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind !== "nameless" || item.anew !== true || last?.kind !== "nameless") joined.push(item);
    else joined[joined.length - 1] = { ...last, ranges: withRanges(last.ranges, item.ranges) };
  }
  return joined;
}

function withRanges(first: Item["ranges"], second: Item["ranges"]): Item["ranges"] {
  const ranges = first.map(([from, to]): [number, number] => [from, to]);
  for (const [from, to] of second) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

/** The parcels that an item speaks of, by their names or by the title alone. */
export function spokenOf(item: Item, title: readonly ParcelMention[]): readonly ParcelMention[] {
  return item.kind === "nameless" && title.length === 1 ? title : item.mentions;
}
