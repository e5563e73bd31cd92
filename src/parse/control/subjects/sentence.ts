import type { Token } from "../tokens/token";
import type { Item } from "./item";

/** A stretch of tokens up to a full stop or the end of a paragraph. `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** code units of the mapped text, the stop included */
  readonly from: number;
  readonly to: number;
}

/** The sentences of an item, in order. */
export function sentencesOf(tokens: readonly Token[], item: Item): Sentence[] {
  const found: Sentence[] = [];
  for (const [first, last] of item.ranges) {
    let start = first;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      const stops = token?.kind === "separator" && (token.level === "stop" || token.level === "paragraph");
      if (!stops && i < last - 1) continue;
      const from = tokens[start]?.from;
      const to = tokens[i]?.to;
      if (from !== undefined && to !== undefined) found.push({ start, end: i + 1, from, to });
      start = i + 1;
    }
  }
  return found;
}
