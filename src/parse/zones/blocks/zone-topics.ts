import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { CHANGES } from "../../lexicon/state-words";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import { parseSides } from "../../sides";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { type BlockName, blockNames } from "../subjects/block-names";

/** The words about one block, or about the zone itself. Indices into the text (`to` exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a text about a zone is about, place by place. */
export interface ZoneTopics {
  /** each block with the end of the words about it */
  readonly blocks: readonly (BlockName & { readonly to: number })[];
  /** the words about the zone as a whole */
  readonly whole: readonly Range[];
}

/** Longest text for one block. */
const LONGEST_BLOCK = 600;

/**
 * Divides the text of a zone by its topics: a block has the words up to the next one, up to where the text speaks of
 * the zone again or opens another chapter; a part of a reserve told in passing (其中核心区8公顷) has its sentence only.
 * Everything else is about the zone.
 */
export function zoneTopics(mapped: MappedText, from: number, to: number, zoneName: string): ZoneTopics {
  const names = blockNames(mapped, from, to, zoneName);
  const limits = names.map(({ from: start }, index) =>
    wholeAgain(mapped, zoneName, start, Math.min(names[index + 1]?.from ?? to, start + LONGEST_BLOCK, to)),
  );
  const ends = wholeEnds(
    mapped,
    names.map(({ body }, index) => ({ body, to: limits[index] ?? to })),
  );
  // A区面积:3公顷, 四至:…, B区面积:2公顷, 四至:…: below the size of each part stand its sides
  const haveSides =
    names.filter(({ body }) => SIZE_AND_SIDES.test(mapped.text.slice(body, body + PAIR))).length > 1;
  const blocks = names.map((name, index) => ({
    ...name,
    to: topicEnd(mapped, name, ends[index] ?? to, haveSides),
  }));
  const whole: Range[] = [];
  let at = from;
  for (const block of blocks) {
    if (block.from > at) whole.push({ from: at, to: block.from });
    at = block.to;
  }
  if (at < to) whole.push({ from: at, to });
  return { blocks, whole };
}

/** Where a sentence of the words of a block, up to `to`, turns to the zone by its name; `to` where none does. */
function wholeAgain(mapped: MappedText, zoneName: string, from: number, to: number): number {
  const words = mapped.text.slice(from, to + RANGE_WORDS);
  for (let at = words.indexOf(zoneName, 1); at >= 0; at = words.indexOf(zoneName, at + 1)) {
    const opens = /[。;\n]/u.test(words.charAt(at - 1)) || beginsLine(mapped, from + at);
    if (opens && TELLS_WHOLE.test(words.slice(at + zoneName.length, at + zoneName.length + RANGE_WORDS)))
      return Math.min(to, from + at);
  }
  return to;
}

const RANGE_WORDS = 12;
const TELLS_WHOLE =
  /^的?(?:具体|总体)?(?:(?:规划|用地)?总(?:用地|规划|占地)?面积|(?:规划|用地)?(?:四至|范围|边界|界线)|位于|地处|[东南西北]{1,2}[至起临邻到以侧面])/u;

const NOUN = either(WHOLE_NOUNS);
/** 。保护区四至范围为…: the text turns to the zone itself. */
const WHOLE = new RegExp(
  `[。;\\n](?![东南西北]{1,2}[至起到临以])[^。;,\\n]{0,12}(?:${NOUN})(?<![一二三]级保护区|准保护区)(?:的)?(?:总体)?(?:(?:规划|用地)?总(?:用地|规划|占地)?面积|四至|范围|边界|位于|地处|东|南|西|北)|,(?:${NOUN})总(?:用地)?面积|\\)[,;](?:合计|共计|总计|(?:规划|用地|占地)?总(?:用地)?面积)|[,;。\\n]原(?:核准|批准|审批|批复|认定)的?(?:规划|用地|占地|总){0,2}面积|[。;\\n](?:以上|上述|合计|共计|总计|各片区合计|(?:${CHANGES}后)?的?(?:规划|用地|占地|控制){0,2}总(?:用地)?面积)|[。;\\n](?:[一二三四五]、)?${CHANGES}后[^。;,\\n\\d]{2,16}[区园](?:规划|总|用地){0,2}面积`,
  "u",
);

/**
 * Where the words of each part turn to the zone itself; their end where they do not. Where those of every part do
 * (1.甲片区。东至…。总面积…), the first turn of each is the part's own.
 */
export function wholeEnds(
  mapped: MappedText,
  parts: readonly { readonly body: number; readonly to: number }[],
): readonly number[] {
  const { text } = mapped;
  const turns = parts.map(({ body, to }) => wholeFrom(text, body, to));
  const isEachOwn = parts.length > 1 && parts.every(({ to }, index) => (turns[index] ?? to) < to);
  const ends = parts.map(({ body, to }, index) => {
    const turn = turns[index] ?? to;
    // 甲片区,东至…。总面积3公顷 before 乙片区: what stands among the parts, behind the sides of one without a size, is its own
    const isOwn = isEachOwn || (index < parts.length - 1 && turn < to && hasSidesAlone(mapped, body, turn));
    return isOwn ? wholeFrom(text, turn + 1, to) : turn;
  });
  const last = parts.at(-1);
  const end = ends.at(-1);
  if (last === undefined || end === undefined || parts.length < 2) return ends;
  const told = parts.slice(0, -1).some(({ body, to }, index) => parseSides(mapped, body, ends[index] ?? to));
  if (told) return ends;
  const label = [...text.slice(last.body, end).matchAll(SIDES_LABEL)].find(
    ({ index, 0: { length } }) =>
      index > 0 &&
      (beginsLine(mapped, last.body + index) || /[\n;。]/u.test(text.charAt(last.body + index - 1))) &&
      (text.charAt(last.body + index + length - 1) === ":" || beginsLine(mapped, last.body + index + length)),
  );
  return label === undefined ? ends : [...ends.slice(0, -1), last.body + label.index];
}

function hasSidesAlone(mapped: MappedText, from: number, to: number): boolean {
  return !TELLS_AREA.test(mapped.text.slice(from, to)) && parseSides(mapped, from, to) !== null;
}

const TELLS_AREA = new RegExp(`\\d ?${AREA_UNIT}`, "u");

/** 四至:, a label behind parts that tell their sizes alone: the sides of the whole. */
const SIDES_LABEL =
  /(?:(?:范围)?(?:四至|边界|界线|四界)(?:范围|界线|边界)?(?:为)?|范围):?(?=\n?[东南西北])/gu;

/** Where a text between `from` and `to` turns from a part to the zone itself; `to` where it does not. */
function wholeFrom(text: string, from: number, to: number): number {
  const at = WHOLE.exec(text.slice(from, to))?.index;
  return at === undefined ? to : from + at;
}

/** 三、: another chapter. */
const CHAPTER = /\n[一二三四五六七八九十]{1,3}、/u;
/** A line about the whole: 保护区范围:, 外围保护地带面积: */
const LABEL = new RegExp(
  `(?:(?:${NOUN}|风景区)(?:总)?(?:范围|四至(?:范围)?|边界)|保护范围(?:四至|边界|界线)(?:范围)?|(?:保护区|公园|名胜区|风景区)总?面积|外围(?:保护)?地带(?:面积)?|总面积|(?:合计|总计|共计)(?:规划|用地)?(?:面积)?)(?:为)?:`,
  "gu",
);
const SENTENCE = /[。\n]/u;

function topicEnd(mapped: MappedText, name: BlockName, limit: number, haveSides: boolean): number {
  const words = mapped.text.slice(name.body, limit);
  const ends = [CHAPTER.exec(words)?.index];
  const isAlone = !haveSides && name.opensLine && !beginsLine(mapped, name.body);
  const size = isAlone ? (SIZE_LABEL.exec(words)?.[0].length ?? 0) : 0;
  if (size > 0 && beginsLine(mapped, name.body + size) && !OPENS_SIDES.test(words.slice(size)))
    ends.push(size);
  if (IN_BRACKET.test(mapped.text.slice(Math.max(0, name.from - BRACKET_REACH), name.from)))
    ends.push(words.includes(")") ? words.indexOf(")") : undefined);
  if (isInPassing(mapped, name)) ends.push(passingEnd(mapped, name, words));
  ends.push([...words.matchAll(LABEL)].find(({ index }) => beginsLine(mapped, name.body + index))?.index);
  const found = ends.filter((end) => end !== undefined);
  return found.length === 0 ? limit : name.body + Math.min(...found);
}

/** Where a part told in passing ends: with its sentence, or with the one of its sides behind it where it heads a paragraph of its own. */
function passingEnd(mapped: MappedText, { from }: BlockName, words: string): number | undefined {
  const end = SENTENCE.exec(words)?.index;
  const heads = mapped.text.charAt(from - 1) === "\n" || beginsLine(mapped, from);
  if (end === undefined || !heads || !OPENS_SIDES.test(words.slice(end + 1))) return end;
  const next = SENTENCE.exec(words.slice(end + 1))?.index;
  return next === undefined ? undefined : end + 1 + next;
}

/** 某园面积3公顷(其中|启动区1公顷),四至为…: what follows the bracket is told of the whole. */
const IN_BRACKET = /\((?:其中|含|包括|包含)?:?[^()。;\n]{0,40}$/u;
const BRACKET_REACH = 48;

/** 东:甲路, in the line below */
const OPENS_SIDES = /^[东南西北]{1,2}[侧面边界部]?[至临起到:]/u;
/** 核心景区面积:6.15平方公里, alone in its line */
const SIZE_LABEL = new RegExp(String.raw`^(?:总)?面积:约?[\d.,]{1,14}${AREA_UNIT}[。;,]?\n?`, "u");

const SIZE_AND_SIDES = new RegExp(
  String.raw`^(?:总)?面积:约?[\d.,]{1,14} ?${AREA_UNIT}[。;, \n]{0,2}(?:四至|范围|边界)(?:范围)?(?:为|:){0,2}\n?[东南西北]`,
  "u",
);
const PAIR = 48;

/** A part of a reserve in a sentence of the whole; one at the head of its own words (一级保护区。面积…) is none. */
function isInPassing(mapped: MappedText, { isFunction, opensLine, body }: BlockName): boolean {
  return isFunction && !opensLine && !beginsLine(mapped, body) && !/[。:(\n]/u.test(mapped.text.charAt(body));
}
