import { type AreaMention, statedArea } from "../../area-mentions";
import type { MappedText } from "../../text/mapped-text";
import type { PlacedName } from "../names/anchor-subject";
import { membersOf } from "./size-sums";
import { ranged } from "./told-ranges";
import { blocksOfParts, type ZoneBlock } from "./zone-blocks";

/** Longest text for the last block. */
const LONGEST_LAST = 300;

/** Blocks by arithmetic: named sizes behind the one of the zone, before `to`, that add up to it, each with its sides. */
export function summedBlocks(mapped: MappedText, whole: AreaMention, to: number): readonly ZoneBlock[] {
  const members = membersOf(mapped, whole, to);
  const end = members.at(-1)?.figure.to ?? to;
  let floor = 0;
  const places = members.flatMap(({ name, figure }): PlacedName[] => {
    if (name === null) return [];
    // a block is told from where its name stands first: its sides may stand before its size
    const print = mapped.text.slice(name.from, name.to);
    const at = mapped.text.indexOf(print, floor);
    const from = floor > 0 && at >= 0 && at < name.from ? at : name.from;
    floor = figure.to;
    return [{ ...name, from, to: from + print.length }];
  });
  const told = blocksOfParts(mapped, ranged(places, Math.min(to, end + LONGEST_LAST)));
  return told.map((one, index): ZoneBlock => {
    const figure = members[index]?.figure;
    if (figure === undefined) return one;
    const block = { ...one.block, area: statedArea(mapped, figure, "site") };
    return { ...one, block, to: Math.max(one.to, figure.to), topicTo: Math.max(one.topicTo, figure.to) };
  });
}
