import { addsUp, isExactSum, type PrintedSize } from "../../../units/adds-up";
import type { AreaMention } from "../../area-mentions";
import { type ParsedSides, parseSides } from "../../sides";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { listedBlocks, pairedBlocks } from "../blocks/block-lists";
import { summedBlocks } from "../blocks/summed-blocks";
import { blocksOfParts, merged, type ZoneBlock, zoneBlocks } from "../blocks/zone-blocks";
import { type Range, type ZoneTopics, zoneTopics } from "../blocks/zone-topics";
import { isFunctionName } from "../names/part-names";
import { zoneKind } from "../names/zone-names";
import type { ZonePart } from "../statements/zone-head";
import { isOfMoved } from "../subjects/left-out";

/** What a text tells of a zone in one state: its blocks, and the sides of the whole. */
export interface ZoneAccount {
  readonly blocks: readonly ZoneBlock[];
  readonly sides: ParsedSides | null;
  /** lists of the sizes of blocks: none of them is the whole's */
  readonly lists?: readonly Range[];
}

/**
 * The account of a zone between `from` and `to` (exclusive): by the names of blocks, unless others behind its size add
 * up to it and those do not.
 */
export function zoneAccount(
  mapped: MappedText,
  { from, to }: Range,
  name: string,
  parts: readonly ZonePart[] = [],
  size: AreaMention | null = null,
): ZoneAccount {
  const told = withoutShared(toldAccount(mapped, { from, to }, name, parts));
  const own = told.blocks
    .flatMap(({ block }) => block.area ?? [])
    .sort((a, b) => a.evidence.start - b.evidence.start);
  if (size === null || addsUp(size, own) || isExactSum(size, own) || addsUp(size, outermost(own)))
    return told;
  const blocks = size.to > to ? [] : summedBlocks(mapped, size, to);
  if (blocks.length === 0) return told;
  const all = [...blocks.map((one) => withSides(one, told.blocks)), ...beside(told.blocks, blocks)];
  const sides = firstSides(mapped, gaps({ from, to }, all));
  return withoutShared({ blocks: all.sort((a, b) => a.from - b.from), sides });
}

/** 其中核心景区3公顷, beside the areas that a park is divided into: parts by their function, with sizes of their own. */
function beside(told: readonly ZoneBlock[], summed: readonly ZoneBlock[]): readonly ZoneBlock[] {
  const places = new Set(summed.flatMap(({ block }) => placesOf(block)));
  const names = new Set(summed.map(({ block }) => block.name));
  return told.filter(
    ({ block }) =>
      isFunctionName(block.name) &&
      !names.has(block.name) &&
      !placesOf(block).some((place) => places.has(place)),
  );
}

/** Sides that a block has are not those of the whole. */
function withoutShared(told: ZoneAccount): ZoneAccount {
  const start = told.sides?.sides[0]?.evidence.start;
  const isShared = told.blocks.some(({ block }) => block.sides[0]?.evidence.start === start);
  return start !== undefined && isShared ? { ...told, sides: null } : told;
}

/** Topics that end where another part is told. */
function upToParts({ blocks, whole }: ZoneTopics, parts: readonly ZonePart[]): ZoneTopics {
  const ends = blocks.map(({ name, body, to }) => {
    for (let at = firstIndex(parts, ({ from }) => from, body + 1); at < parts.length; at++) {
      const part = parts[at];
      if (part === undefined || part.from >= to) return to;
      if (part.name !== name) return part.from;
    }
    return to;
  });
  return { blocks: blocks.map((one, index) => ({ ...one, to: ends[index] ?? one.to })), whole };
}

/** Whether a name stands in a list of names and sizes. */
function isInList({ from }: Pick<Range, "from">, paired: readonly ZoneBlock[]): boolean {
  const [first, last] = [paired[0], paired.at(-1)];
  return first !== undefined && last !== undefined && from >= first.from && from < last.to;
}

/** 核心区、缓冲区面积分别为3公顷、4公顷。东至…: what stands behind a list of names and sizes is not the last name's. */
function behindList(topics: ZoneTopics, paired: readonly ZoneBlock[]): ZoneTopics {
  const last = paired.at(-1);
  const blocks = topics.blocks.filter((one) => !isInList(one, paired));
  if (last === undefined || blocks.length === topics.blocks.length) return topics;
  const next = blocks.find(({ from }) => from >= last.to)?.from;
  const behind = topics.blocks.filter((one) => !blocks.includes(one)).at(-1)?.to ?? last.to;
  return { blocks, whole: [...topics.whole, { from: last.to, to: Math.min(next ?? behind, behind) }] };
}

/** The sizes of a list without those of the parts behind a member, which add up to it: 甲园3公顷,其中北区1公顷、南区2公顷. */
function outermost<Size extends PrintedSize>(sizes: readonly Size[]): readonly Size[] {
  const found: Size[] = [];
  for (let at = 0; at < sizes.length; at++) {
    const one = sizes[at];
    if (one === undefined) break;
    found.push(one);
    let sum = 0;
    for (let last = at + 1; last < sizes.length && sum <= one.squareMetres; last++) {
      sum += sizes[last]?.squareMetres ?? 0;
      if (!addsUp(one, sizes.slice(at + 1, last + 1))) continue;
      at = last;
      break;
    }
  }
  return found;
}

/** A block whose sides stand elsewhere than its size. */
function withSides(one: ZoneBlock, told: readonly ZoneBlock[]): ZoneBlock {
  if (one.block.sides.length > 0) return one;
  const sides = told.find(({ block }) => block.name === one.block.name)?.block.sides ?? [];
  return { ...one, block: { ...one.block, sides } };
}

/** A block whose size, and the one before a change, was told before its sides. */
function withSizeOf(one: ZoneBlock, told: readonly ZoneBlock[]): ZoneBlock {
  const own = one.block.area === null ? told.find(({ block }) => block.name === one.block.name) : undefined;
  if (own === undefined || own.block.area === null) return one;
  return { ...one, block: { ...one.block, area: own.block.area }, before: one.before ?? own.before };
}

function toldAccount(
  mapped: MappedText,
  { from, to }: Range,
  name: string,
  told: readonly ZonePart[],
): ZoneAccount {
  const paired = pairedBlocks(mapped, from, to);
  const parts = told.filter((part) => !isInList(part, paired));
  const topics = behindList(upToParts(zoneTopics(mapped, from, to, name), parts), paired);
  const isPlan = zoneKind(name) === "land-assembly";
  const byName = zoneBlocks(mapped, topics, isPlan);
  const named = new Set(byName.map(({ block }) => block.name));
  if (parts.some((part) => !named.has(part.name))) {
    const ofParts = blocksOfParts(mapped, parts, isPlan).filter(
      (part) => !byName.some((own) => (isPlan ? sharesPlace(own, part) : isShareOf(own, part))),
    );
    const places = new Set(ofParts.flatMap(({ block }) => placesOf(block)));
    // one statement of sides or of a size is one block's
    const others = byName.filter(({ block }) => !placesOf(block).some((one) => places.has(one)));
    const blocks = [...merged([...ofParts, ...others])].sort((a, b) => a.from - b.from);
    const sides = firstSides(mapped, gaps({ from, to }, blocks));
    return { blocks: withSizes(withListed(blocks, paired), paired), sides, lists: paired };
  }
  if (byName.length > 0) {
    // its size stands in a list, its sides where it is told again
    const endOf = new Map(byName.map(({ block, topicTo }) => [block.name, topicTo]));
    const again = blocksOfParts(
      mapped,
      parts.filter((part) => part.from >= (endOf.get(part.name) ?? Number.POSITIVE_INFINITY)),
      isPlan,
    );
    // 二级保护区面积由…调整为…, before 二级保护区四至为…; 核心景区东界为…, before 核心景区面积…
    const wanting = new Map(
      byName.flatMap(({ block, from }) =>
        block.area === null || block.sides.length === 0 ? [[block.name, from]] : [],
      ),
    );
    const ahead = blocksOfParts(
      mapped,
      parts.filter((part) => part.from < (wanting.get(part.name) ?? 0)),
      isPlan,
    );
    return {
      blocks: withSizes(
        withListed(
          byName.map((one) => withSizeOf(withSides(one, [...again, ...ahead]), ahead)),
          paired,
        ),
        paired,
      ),
      sides: firstSides(mapped, topics.whole),
      lists: paired,
    };
  }
  const blocks = paired.length > 0 ? paired : listedBlocks(mapped, from, to);
  return { blocks, sides: firstSides(mapped, gaps({ from, to }, blocks)) };
}

/** 一级保护区水域, where the part 一级保护区 was given its size. */
function isShareOf(own: ZoneBlock, part: ZoneBlock): boolean {
  const isLonger = own.block.name !== part.block.name && own.block.name.startsWith(part.block.name);
  return isLonger && sharesPlace(own, part);
}

function sharesPlace(own: ZoneBlock, part: ZoneBlock): boolean {
  return placesOf(own.block).some((place) => placesOf(part.block).includes(place));
}

/** Where the sides and the size of a block are told. */
function placesOf({ sides, area }: ZoneBlock["block"]): readonly number[] {
  return [sides[0], area].flatMap((one) => (one === undefined || one === null ? [] : [one.evidence.start]));
}

/** Blocks of which some are members of a list of names and sizes, with its other members. */
function withListed(blocks: readonly ZoneBlock[], paired: readonly ZoneBlock[]): readonly ZoneBlock[] {
  const names = new Set(paired.map(({ block }) => block.name));
  return blocks.some(({ block }) => names.has(block.name)) ? merged([...paired, ...blocks]) : blocks;
}

/** Blocks whose sizes stand in a list of their own take them from it. */
function withSizes(blocks: readonly ZoneBlock[], paired: readonly ZoneBlock[]): readonly ZoneBlock[] {
  return blocks.map((one) => {
    const size = paired.find(({ block }) => block.name === one.block.name)?.block.area ?? null;
    return size === null ? one : { ...one, block: { ...one.block, area: size } };
  });
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
    if (sides === null) continue;
    if (!isOfMoved(mapped.text, from, sides.from)) return sides;
    // the land that goes or comes has its own; those of the whole stand behind them
    const own = parseSides(mapped, sides.to, to, "belongings");
    if (own !== null && !isOfMoved(mapped.text, sides.to, own.from)) return own;
  }
  return null;
}
