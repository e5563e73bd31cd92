import { type AreaMention, statedArea } from "../../area-mentions";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import type { PlacedName } from "../names/placed-name";
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
  const again = places.flatMap(({ from, to }) => toldAgain(mapped, mapped.text.slice(from, to), end) ?? []);
  const told = blocksOfParts(mapped, ranged(places, Math.min(to, end + LONGEST_LAST, ...again)));
  return told.map((one, index): ZoneBlock => {
    const figure = members[index]?.figure;
    if (figure === undefined) return one;
    const block = { ...one.block, area: statedArea(mapped, figure, "site") };
    return { ...one, block, to: Math.max(one.to, figure.to), topicTo: Math.max(one.topicTo, figure.to) };
  });
}

/** Where a clause or line behind `from` opens with a name: what follows is told of that block. */
function toldAgain(mapped: MappedText, name: string, from: number): number | null {
  const at = mapped.text.slice(from, from + LONGEST_LAST).indexOf(name);
  if (at < 0) return null;
  const opens = /[。;\n]/u.test(mapped.text.charAt(from + at - 1)) || beginsLine(mapped, from + at);
  return opens ? from + at : null;
}
