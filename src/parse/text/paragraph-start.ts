import { firstIndex } from "./first-index";
import type { MappedText } from "./mapped-text";
import { readOnce } from "./read-once";

const lineEnds = readOnce(({ text }: MappedText): readonly number[] =>
  [...text.matchAll(/\n/gu)].map(({ index }) => index),
);

/** Where the paragraph of a mapped text begins that a place of it stands in. */
export function paragraphStart(mapped: MappedText, place: number): number {
  const ends = lineEnds(mapped);
  const last = ends[firstIndex(ends, (end) => end, place) - 1];
  return last === undefined ? 0 : last + 1;
}
