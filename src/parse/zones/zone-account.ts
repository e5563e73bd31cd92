import { type ParsedSides, parseSides } from "../sides";
import type { MappedText } from "../text/mapped-text";
import { listedBlocks, pairedBlocks } from "./block-lists";
import { type ZoneBlock, zoneBlocks } from "./zone-blocks";
import { type Range, zoneTopics } from "./zone-topics";

/** What a text tells of a zone in one state: its blocks, and the sides of the whole. */
export interface ZoneAccount {
  readonly blocks: readonly ZoneBlock[];
  readonly sides: ParsedSides | null;
}

/** The account of a zone between `from` and `to` (exclusive). */
export function zoneAccount(mapped: MappedText, { from, to }: Range, name: string): ZoneAccount {
  const topics = zoneTopics(mapped, from, to, name);
  const own = zoneBlocks(mapped, topics);
  if (own.length > 0) return { blocks: own, sides: firstSides(mapped, topics.whole) };
  const listed = pairedBlocks(mapped, from, to);
  const blocks = listed.length > 0 ? listed : listedBlocks(mapped, from, to);
  return { blocks, sides: firstSides(mapped, gaps({ from, to }, blocks)) };
}

/** What is left of a range without its blocks. */
function gaps({ from, to }: Range, blocks: readonly ZoneBlock[]): readonly Range[] {
  const starts = [from, ...blocks.map(({ topicTo }) => topicTo)];
  const ends = [...blocks.map((block) => block.from), to];
  return starts
    .map((start, index) => ({ from: start, to: ends[index] ?? to }))
    .filter((one) => one.from < one.to);
}

function firstSides(mapped: MappedText, ranges: readonly Range[]): ParsedSides | null {
  for (const { from, to } of ranges) {
    const sides = parseSides(mapped, from, to, "belongings");
    if (sides !== null) return sides;
  }
  return null;
}
