import type { StatedArea } from "../../../domain/area";
import type { Side } from "../../../domain/side";
import type { Zone } from "../../../domain/zone";
import { addsUp } from "../../../units/adds-up";
import { type AreaMention, statedArea } from "../../area-mentions";
import { AREA_UNIT } from "../../lexicon/area-units";
import { CHANGES } from "../../lexicon/state-words";
import { printedAreas } from "../../printed-areas";
import { type ParsedSides, parseSides } from "../../sides";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { isFunctionName } from "../names/part-names";
import { zoneAreas } from "../statements/zone-areas";
import type { ZonePart } from "../statements/zone-head";
import { wholeEnds, type ZoneTopics } from "./zone-topics";

export interface ZoneBlock {
  readonly block: Zone["blocks"][number];
  /** its size before a change told with it: 缓冲区面积由…调整为… */
  readonly before: StatedArea | null;
  /** its sides before a change told with it: 由“东至…”调整为“东至…” */
  readonly sidesBefore?: readonly Side[];
  /** range of its text: to the end of what was read of it, and of all its words (exclusive) */
  readonly from: number;
  readonly to: number;
  readonly topicTo: number;
}

/**
 * The blocks of the topics of a zone: names with an area or sides of their own. One block alone is none: it is the
 * zone itself, described again; a plan is a paper, and has the land of its one block.
 */
export function zoneBlocks(mapped: MappedText, topics: ZoneTopics, isPlan = false): readonly ZoneBlock[] {
  const own = topics.blocks.filter(({ name }) => !LEAVES.test(name));
  const told = apart(mapped.text, own).flatMap((topic): (ZoneBlock & Part)[] => {
    const { name, from, body, to, isFunction } = topic;
    const parts = isFunction ? waterAndLand(mapped, name, from, body, to) : [];
    if (parts.length > 0) return parts.map((part) => ({ ...part, isFunction }));
    const sides = sidesNow(mapped, body, partOfPart(mapped.text, body, to) ?? to);
    const area = blockArea(mapped, body, to) ?? sizeBefore(mapped, from);
    if (sides === null && area === null) return [];
    const block = { name, area: area?.area ?? null, sides: sides?.sides ?? ([] as Side[]), boundary: null };
    const end = Math.max(sides?.to ?? 0, area?.to ?? 0, body);
    const sidesBefore = sides?.before ?? [];
    return [{ block, before: area?.before ?? null, sidesBefore, from, to: end, topicTo: to, isFunction }];
  });
  const blocks = merged(told);
  // the core of a park, told with the whole, is a part of it even alone
  return blocks.length >= (isPlan ? 1 : 2) || blocks[0]?.isFunction === true ? blocks : [];
}

/** 调出区块A: land that goes is no block of the zone from then on. */
const LEAVES = /^(?:调出|划出|移出|退出|核减)/u;

/**
 * The blocks whose places are known: each with the sides and the size that stand in its words. All words up to the next
 * area of a plan are about it.
 */
export function blocksOfParts(
  mapped: MappedText,
  parts: readonly ZonePart[],
  isPlan = false,
): readonly ZoneBlock[] {
  const ends = wholeEnds(mapped, parts);
  return merged(
    parts.flatMap(({ name, from, body, to: limit }, index): readonly ZoneBlock[] => {
      const to = ends[index] ?? limit;
      const ranges = isFunctionName(name) ? waterAndLand(mapped, name, from, body, to) : [];
      if (ranges.length > 0) return ranges;
      const sides = sidesNow(mapped, body, partOfPart(mapped.text, body, to) ?? to);
      const area = blockArea(mapped, body, to) ?? sizeBefore(mapped, from);
      const block = { name, area: area?.area ?? null, sides: sides?.sides ?? [], boundary: null };
      const end = Math.max(sides?.to ?? 0, area?.to ?? 0, body);
      const [before, sidesBefore] = [area?.before ?? null, sides?.before ?? []];
      return [{ block, before, sidesBefore, from, to: end, topicTo: isPlan ? to : end }];
    }),
  );
}

/** A block told in two places (its size in a list, its sides behind it) is one: what is missing comes from the later. */
export function merged<Told extends ZoneBlock>(told: readonly Told[]): readonly Told[] {
  const blocks: Told[] = [];
  for (const one of told) {
    const at = blocks.findIndex(({ block }) => fullRange(block.name) === fullRange(one.block.name));
    const known = blocks[at];
    if (known === undefined) {
      blocks.push(one);
      continue;
    }
    const area = known.block.area ?? one.block.area;
    const sides = known.block.sides.length > 0 ? known.block.sides : one.block.sides;
    blocks[at] = { ...known, block: { ...known.block, area, sides }, before: known.before ?? one.before };
  }
  return blocks;
}

/** 建控地带 is 建设控制地带 told for short. */
const fullRange = (name: string): string => name.replace(/建控地带$/u, "建设控制地带");

const WATER = /水域[^。;\n]*$/u;
const LAND = /陆域[^。;\n]*$/u;
/** ,共计|3公顷, ,合计(含滩地)|3公顷, right behind both */
const TOTAL =
  /^\)?[,;(](?:合计|共计?|总计|小计|总)(?:面积)?(?:\((?:含|包括|不含|其中)[^()\d]{1,12}\))?(?:面积)?(?:约|为|:)*$/u;
/** 一级保护区水域范围:… and behind it 一级保护区陆域范围:…: each told in its own words. */
const OWN_WORDS = /^的?(水域|陆域)(?:保护)?(?:范围|面积|:)/u;

/** The water and the land of a part of a place of water, where each has its own size and no size is the whole's. */
function waterAndLand(
  mapped: MappedText,
  name: string,
  from: number,
  body: number,
  to: number,
): readonly ZoneBlock[] {
  const [water, land, other] = printedAreas(mapped, body, to);
  if (water === undefined || land === undefined) return [];
  const between = mapped.text.slice(water.to, land.from);
  const turn = between.search(LAND);
  if (!WATER.test(mapped.text.slice(body, water.from)) || turn < 0) return [];
  if (other !== undefined) {
    // 合计面积3公顷 behind both is the size of the part
    const isTotal = TOTAL.test(mapped.text.slice(land.to, other.from));
    if (!isTotal && !addsUp(other, [water, land])) return [];
    const block = { name, area: statedArea(mapped, other, "site"), sides: [], boundary: null };
    return [{ block, before: null, from, to: other.to, topicTo: to }];
  }
  return [water, land].map((mention, index) => {
    // the sides behind the size of the water are its own, up to the word 陆域
    const start = index === 0 ? body : water.to + turn;
    const sides = parseSides(mapped, start, index === 0 ? water.to + turn : to, "belongings");
    return {
      block: {
        name: name + (index === 0 ? "水域" : "陆域"),
        area: statedArea(mapped, mention, "site"),
        sides: sides?.sides ?? [],
        boundary: null,
      },
      before: null,
      from: index === 0 ? from : start,
      to: mention.to,
      topicTo: index === 0 ? mention.to : to,
    };
  });
}

/** The water and the land of a part that are told one behind the other, each by its own name. */
function apart(text: string, blocks: ZoneTopics["blocks"]): ZoneTopics["blocks"] {
  const shares = blocks.map(({ isFunction, from, name }) =>
    isFunction
      ? OWN_WORDS.exec(text.slice(from + name.length, from + name.length + LONGEST_SHARE))?.[1]
      : undefined,
  );
  const told = new Set(blocks.map(({ name }, index) => `${name}${shares[index] ?? ""}`));
  return blocks.map((block, index) => {
    const share = shares[index];
    const other = share === "水域" ? "陆域" : "水域";
    return share !== undefined && told.has(block.name + other)
      ? { ...block, name: block.name + share }
      : block;
  });
}

const LONGEST_SHARE = 8;

interface Part {
  readonly isFunction: boolean;
}

/** The sides of a block as they are; those as they were before them, where its words tell both. */
function sidesNow(
  mapped: MappedText,
  from: number,
  to: number,
): (ParsedSides & { readonly before: readonly Side[] }) | null {
  const first = parseSides(mapped, from, to, "belongings");
  if (first === null) return null;
  const opens = FROM_OLD.test(mapped.text.slice(Math.max(from, first.from - TURN), first.from));
  const turn = opens && TO_NEW.test(mapped.text.slice(first.to, first.to + TURN));
  const now = turn ? parseSides(mapped, first.to, to, "belongings") : null;
  return now === null ? { ...first, before: [] } : { ...now, before: first.sides };
}

/** Longest words before the old sides, and between them and the new ones. */
const TURN = 10;
const FROM_OLD = /[由从](?:原来?的?)?(?:四至)?(?:范围)?(?:为|:)?[“(]?$/u;
const TO_NEW = new RegExp(`^[”)]?,?(?:现|拟)?(?:${CHANGES}|变|改)(?:为|至|到)`, "u");

const OWN_PART = new RegExp(String.raw`其中[^,。;:\d]{1,8}(?:面积)?\d{1,6}(?:\.\d{1,6})?${AREA_UNIT}`, "u");

/** Where a block goes on to parts of its own: 其中北段1.05公顷,北起… */
function partOfPart(text: string, from: number, to: number): number | null {
  const at = text.slice(from, to).search(OWN_PART);
  return at < 0 ? null : from + at;
}

function blockArea(
  mapped: MappedText,
  from: number,
  to: number,
): { area: StatedArea; before: StatedArea | null; to: number } | null {
  const areas = zoneAreas(mapped, from, to, [], true);
  const mention = areas.current[0] ?? bracketedSize(mapped, from, to);
  const [before] = areas.before;
  if (mention === null) return null;
  const stays = STAYS.test(mapped.text.slice(mention.to, Math.min(to, mention.to + LONGEST_STAY)));
  const past = before ?? (stays ? mention : undefined);
  return {
    area: statedArea(mapped, mention, "site"),
    before: past === undefined ? null : statedArea(mapped, past, "site"),
    to: mention.to,
  };
}

/**
 * 围坝以内的区域(5.23km2), 以井群向外50米的多边形,0.032km2。: the one size in the words of a part, alone in a bracket or a clause
 * behind them; null where it is none.
 */
function bracketedSize(mapped: MappedText, from: number, to: number): AreaMention | null {
  const [only, ...others] = printedAreas(mapped, from, to);
  if (only === undefined || others.length > 0) return null;
  const [before, behind] = [mapped.text.charAt(only.from - 1), mapped.text.charAt(only.to)];
  const isClause = /[,;]/u.test(before) && (/^[。;\n]?$/u.test(behind) || beginsLine(mapped, only.to));
  return isClause || (before === "(" && behind === ")") ? only : null;
}

/** 3公顷为|A区: the size of a part right before its name; null where none is. */
function sizeBefore(mapped: MappedText, from: number): ReturnType<typeof blockArea> {
  if (!/[为是]/u.test(mapped.text.charAt(from - 1))) return null;
  const size = printedAreas(mapped, Math.max(0, from - LONGEST_SIZE), from - 1).at(-1);
  if (size?.to !== from - 1) return null;
  return { area: statedArea(mapped, size, "site"), before: null, to: size.to };
}
const LONGEST_SIZE = 20;

/** 面积3公顷,调整前后不变: the size of a part in both states. */
const STAYS =
  /^[,(]?(?:本次)?(?:调整|变更|修改)前后(?:面积|规模)?(?:均|都)?(?:保持|维持|没有|未|无)?(?:不变|变化|未变|一致|相同)/u;
const LONGEST_STAY = 20;
