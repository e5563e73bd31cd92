import type { StatedArea } from "../../domain/area";
import type { Side } from "../../domain/side";
import type { Zone } from "../../domain/zone";
import { statedArea } from "../area-mentions";
import { FUNCTION_AREAS, FUNCTION_RANGE } from "../lexicon/zone-terms";
import { printedAreas } from "../printed-areas";
import { parseSides } from "../sides";
import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";
import { zoneAreas } from "./zone-areas";

export interface ZoneBlock {
  readonly block: Zone["blocks"][number];
  /** its size before a change told with it: 缓冲区面积由…调整为… */
  readonly before: StatedArea | null;
  /** range of its text (`to` exclusive) */
  readonly from: number;
  /** one past its name */
  readonly body: number;
  readonly to: number;
}

const NUMERAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,3}|[A-Z]\\d{0,2}|[ⅠⅡⅢⅣⅤⅥ])";
const UNIT = "(?:片区|区块|地块|组团|分区|园区|板块)";

/** 区块一, 第二片区, 1号区块, 城北片区, 东区, 核心区. Ranges of characters: half the time of Script=Han */
const NAME = new RegExp(
  String.raw`(?:第?${NUMERAL}号?${UNIT}|${UNIT}${NUMERAL}号?|[々〇\u3400-\u4dbf\u4e00-\u9fffA-Za-z\d—·-]{1,20}?(?:片区|区块|组团|工业园区|产业园区|工业园|产业园|物流园|科技园|创业园|园区|分区|集中区|功能区|景区|(?<!公)园(?=[,。]?(?:[\d东南西北:(]|[该其]?(?:片区|园区)?(?:规划|用地|占地|总)?(?:用地)?面积|规划|占地)))(?:${NUMERAL}号?(?=[,:、;(规面四位占用总为]))?|[一二三四五六七八九十A-Z](?:区|园)|${FUNCTION_AREAS.split(" ").join("|")}|(?<!其)(?:东|南|西|北|中|主|核心|老|新)[\p{Script=Han}]{0,2}区|(?:东|南|西|北|中|主)园)`,
  "gu",
);

/** 区块三:某某基地,: a name of any kind behind the number of its block */
const NUMBERED = new RegExp(
  String.raw`(?:${UNIT}${NUMERAL}|第?${NUMERAL}号?${UNIT}):(?!位于|坐落|处于|面积|规划|四至|范围|用地|占地|总|东|南|西|北|地处|涉及)([\p{Script=Han}A-Za-z\d—·-]{2,24})(?=,)|(?:${UNIT}${NUMERAL})([\p{Script=Han}A-Za-z\d—·-]{2,20}?${UNIT})(?=面积|规划|位于|东|南|西|北|,)`,
  "gu",
);

/** Directly behind the name of a block: its size, its sides, or a name in brackets before them. */
const DESCRIBED =
  /^(?:\([^()]{1,24}\))?(?:的|为)?[(:,、。\n]?(?:[该其本]?(?:片区|区块|地块|组团)|[该其])?(?:规划|用地|占地|核准|批准|核定|总|拟建?)?(?:用地|建设|规划|总)?(?:面积|四至|边界|范围(?:为|:|是)|(?:由|从)?约?(?:(?:\d{1,3}(?:[, ]\d{3}){1,2}|\d{1,6})(?:\.\d{1,6})?|[一二三四五六七八九十百千万两零〇点拾佰仟]{1,10})(?:公顷|亩|平方公里|平方千米|平方米|万平方米|km2|ha)|位于|(?:东|南|西|北|东北|东南|西北|西南)(?:侧|面|边|界)?(?:[、和与及](?:东|南|西|北)(?:侧|面|边|界)?){0,3}(?:[两三]面)?(?:均|都)?(?:至|起|临|邻|到|抵|接|连|止|自|由|从|依|达|枕|傍|:|以|靠))/u;

/** A part of a reserve is told by its range before its area. */
const FUNCTIONS = new Set(FUNCTION_AREAS.split(" "));
const RANGED = new RegExp(`^(?:${FUNCTION_RANGE})`, "u");

/** What may stand before a block: the beginning of an item or clause. */
const OPENS = /(?:^|[\n。;:,、)]|原|现|[整更改区]后|\d[.、]|其中|分别为|分别是|包括|包含|分为|以及|和)$/u;

/** 该方案共涉及2个片区: words of a sentence, no name. */
const NO_NAME =
  /同意|设立|批准|认定|(?:\d|[一二两三四五六七八九十几多])个|^(?:调整|变更|扩区|扩园|优化|核减)[前后]|^(?:该|本|其|共|各|涉及|包括|包含|分为|位于|所在|上述|每)/u;

/** Longest text for one block. */
const LONGEST_BLOCK = 600;

/**
 * The blocks of a zone between `from` and `to` (exclusive): names with an area or sides of their own. One block
 * alone is none: it is the zone itself, described again.
 */
export function zoneBlocks(
  mapped: MappedText,
  from: number,
  to: number,
  zoneName: string,
): readonly ZoneBlock[] {
  const { text } = mapped;
  const starts: { name: string; from: number; body: number }[] = [];
  for (const { name, at, lead } of namesIn(text, from, to)) {
    const after = at + name.length;
    if (NO_NAME.test(name)) continue;
    const opens =
      lead !== null || OPENS.test(text.slice(Math.max(from, at - 3), at)) || beginsLine(mapped, at);
    if (zoneName.endsWith(name) || !opens) continue;
    const behind = text.slice(after, after + 60);
    if (!DESCRIBED.test(behind) && !(FUNCTIONS.has(name) && RANGED.test(behind))) continue;
    if (starts.some((start) => start.name === name)) continue;
    starts.push({ name, from: lead ?? at, body: after });
  }
  const blocks = starts.flatMap((start, index): ZoneBlock[] => {
    const next = Math.min(starts[index + 1]?.from ?? to, start.from + LONGEST_BLOCK, to);
    const limit = wholeAgain(text, start.body, next, isInPassing(text, start.name, start.body)) ?? next;
    const sides = parseSides(mapped, start.body, partOfPart(text, start.body, limit) ?? limit);
    const area = blockArea(mapped, start.body, limit);
    if (sides === null && area === null) return [];
    const end = Math.max(sides?.to ?? 0, area?.to ?? 0, start.body);
    const block = {
      name: start.name,
      area: area?.area ?? null,
      sides: sides?.sides ?? ([] as Side[]),
      boundary: null,
    };
    return [{ block, before: area?.before ?? null, from: start.from, body: start.body, to: end }];
  });
  const [only] = blocks;
  // the core of a park, told with the whole, is a part of it even alone
  if (only !== undefined && FUNCTIONS.has(only.block.name)) return blocks;
  return blocks.length >= 2 ? blocks : pairedBlocks(mapped, from, to);
}

const WHOLE =
  /[。;\n][^。;,\n]{0,12}(?:保护区|公园|名胜区|度假区|街区|园区|开发区|高新区|集中区)(?:的)?(?:总体)?(?:四至|范围|边界|位于|地处|东|南|西|北)/u;

/** 其中核心区面积…。范围:东至…: told in passing, a part leaves what follows to the whole. */
const RANGE_AGAIN = /[。\n](?:其)?(?:(?:调整|变更|修改)后)?的?(?:总体)?(?:四至|范围|边界)/u;

/**
 * Where the text behind its blocks turns to the zone itself: 。保护区四至范围为… Null where it does not.
 * @param part the block is a part of a reserve, told in passing
 */
export function wholeAgain(text: string, from: number, to: number, part: boolean): number | null {
  const range = text.slice(from, to);
  const places = [WHOLE.exec(range)?.index, part ? RANGE_AGAIN.exec(range)?.index : undefined];
  const found = places.filter((place) => place !== undefined);
  return found.length === 0 ? null : from + Math.min(...found) + 1;
}

/** A part of a reserve in the sentence of the whole; one at the head of its own words (一级保护区。面积…) is none. */
export function isInPassing(text: string, name: string, body: number): boolean {
  return FUNCTIONS.has(name) && !/[。:(\n]/u.test(text.charAt(body));
}

/** Where a block goes on to parts of its own: 其中北段1.05公顷,北起… */
function partOfPart(text: string, from: number, to: number): number | null {
  const at = text
    .slice(from, to)
    .search(/其中[^,。;:\d]{1,8}(?:面积)?\d{1,6}(?:\.\d{1,6})?(?:公顷|亩|平方)/u);
  return at < 0 ? null : from + at;
}

/** Words that lead to a block and are no part of its name. */
const LEAD = /^(?:四至范围|四至|范围|其中|包括|包含|分别为|以及|[和及与原现])+/u;

const PART_TAIL = /^\p{Script=Han}{0,4}(?:片区|区块|组团|板块)/u;

/** The names that may be blocks', in order: those behind a number of a block before those by their endings. */
function namesIn(
  text: string,
  from: number,
  to: number,
): readonly { readonly name: string; readonly at: number; readonly lead: number | null }[] {
  const range = text.slice(from, to);
  const numbered = [...range.matchAll(NUMBERED)].map((match) => {
    const name = match[1] ?? match[2] ?? "";
    return { name, at: from + match.index + match[0].length - name.length, lead: from + match.index };
  });
  const ending = [...range.matchAll(NAME)].map((match) => {
    const rest = range.slice(match.index + match[0].length, match.index + match[0].length + 8);
    // 某产业园主片区: the block's word behind the name of its zone
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead) + (PART_TAIL.exec(rest)?.[0] ?? "");
    return { name, at: from + match.index + lead, lead: null };
  });
  const free = ending.filter(
    ({ name, at }) => !numbered.some((own) => at < own.at + own.name.length && at + name.length > own.at),
  );
  return [...numbered, ...free].sort((a, b) => a.at - b.at);
}

/** A name in a list: the words that join a list are not in it, so that a hostile line costs no more than its length. */
const ITEM = "[^、和及等两二三四五六七八九十\\d\\s,。;:()]{1,12}";

const PAIRED = new RegExp(
  `(?:分为|划分为|包括|包含|涉及|共|由)(${ITEM}(?:[、和及]${ITEM}){1,9})(?:等)?(?:[两二三四五六七八九十]|\\d{1,2})个` +
    "(片区|区块|组团|地块|功能分区|功能区|分区|板块)(?:组成)?[,、。;]?(?:其)?(?:规划|用地|占地|总)?面积(?:分别)?(?:为|是|:)",
  "gu",
);

/** Names in one list and figures in another: 分为甲、乙两个片区,面积分别为3公顷、4公顷. */
function pairedBlocks(mapped: MappedText, from: number, to: number): readonly ZoneBlock[] {
  for (const match of mapped.text.slice(from, to).matchAll(PAIRED)) {
    const [all, list = "", unit = ""] = match;
    const names = list.split(/[、和及]/u).filter((name) => name !== "");
    const at = from + match.index;
    const rest = at + all.length;
    const stop = /[。;\n]/u.exec(mapped.text.slice(rest, to))?.index ?? to - rest;
    const figures = printedAreas(mapped, rest, rest + stop);
    if (figures.length !== names.length || names.length < 2) continue;
    return names.flatMap((name, index): ZoneBlock[] => {
      const figure = figures[index];
      if (figure === undefined) return [];
      const full = /[区园]$/u.test(name) || name.endsWith(unit) ? name : name + unit;
      const block = { name: full, area: statedArea(mapped, figure, "site"), sides: [], boundary: null };
      return [
        { block, before: null, from: index === 0 ? at : figure.from, body: figure.from, to: figure.to },
      ];
    });
  }
  return [];
}

function blockArea(
  mapped: MappedText,
  from: number,
  to: number,
): { area: StatedArea; before: StatedArea | null; to: number } | null {
  const areas = zoneAreas(mapped, from, to, [], true);
  const [mention] = areas.current;
  const [before] = areas.before;
  if (mention === undefined) return null;
  return {
    area: statedArea(mapped, mention, "site"),
    before: before === undefined ? null : statedArea(mapped, before, "site"),
    to: mention.to,
  };
}

/** How many blocks the text says there are (共3个区块); null where it does not say. */
export function announcedBlocks(text: string, from: number, to: number): number | null {
  const match =
    /(?:共|包括|包含|分为|划分为|分|由|含)(?:有)?(\d{1,2}|[两二三四五六七八九十]{1,2})个(?:片区|区块|地块|组团|分区|板块|园区)/u.exec(
      text.slice(from, to),
    );
  const word = match?.[1] ?? "";
  if (word === "") return null;
  if (/^\d+$/u.test(word)) return Number(word);
  return word === "两" ? 2 : "一二三四五六七八九十".indexOf(word) + 1 || null;
}
