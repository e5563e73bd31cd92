import type { AreaMention } from "../../area-mentions";
import { MONUMENT_ORDINAL } from "../../lexicon/monument-terms";
import { DIVIDES, NO_PLACE_BEFORE, SET_APART } from "../../lexicon/sister-terms";
import { FIGURE_OTHER } from "../../lexicon/zone-changes";
import { printedAreas } from "../../printed-areas";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { isNextItem, rankBefore } from "../names/item-rank";
import { canBeName } from "../names/name-rule";
import { nominal } from "../names/nominal-name";
import { isFunctionName, isNumberedBlock, isPartName, isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { titleSubject } from "../names/title-subject";
import { zoneNames } from "../names/zone-names";
import type { Subject } from "../subjects/anchor-subject";
import { COUNTED, haveOneHead, isAllOfKind, isSumOfRest, isWithin, kindOf } from "./sister-whole";
import { lastPart } from "./size-figure";

/** Land that heads an item of a list, where every item is a name and its size. */
export interface SisterLand {
  readonly name: PlacedName;
  /** one past the words of its item */
  readonly to: number;
  /** the size of its item; null where its sides alone are told */
  readonly size: AreaMention | null;
}

interface Item extends SisterLand {
  readonly from: number;
  /** it begins a sentence or a line */
  readonly opens: boolean;
}

/** Longest head of an item with its number, and longest item. */
const LONGEST_HEAD = 40;
const LONGEST_ITEM = 400;
/** Shortest name: 木鱼片区. */
const SHORTEST = 4;

/** The name of an item up to what is told of it. */
const HEAD =
  /^([\p{Script=Han}“”]{3,18}?)(?=[:,(]?(?:(?:拟|现)?(?:位于|地处|坐落)|(?:规划|总|用地|占地|净|划定|核定|核准|批准|控制|建设){0,3}(?:面积|占地|用地|规模)|四至|范围|东[至起临到以邻接侧靠]|(?:约|共){0,2}\d)|[:,(—-]|$)/u;
/** What turns a figure of an item into its size: the word, or nothing but a sign or a place between the name and it. */
const SIZE_LEAD =
  /^(?:[:,(\n—-]{0,2}(?:拟|现)?(?:位于|地处|坐落于?)[^,。;\n\d]{2,30}[,。\n]?)?[:,(\n—-]{0,2}(?:\p{Script=Han}{0,4}(?:面积|占地|用地|规模))?(?:约|为|共|:|达){0,3}$/u;
const SIZE_WORD = /(?<!其中[^,。;\n]{0,8})(?:面积|占地|规模)(?:约|为|共|:|达){0,3}$/u;
const BEFORE_SIZE = 40;
const SIZED = /^[:(]?(?:规划|总|用地|占地){0,3}(?:面积)?(?:约|为|共|:)*\d/u;

/**
 * Lists of lands beside each other (1.木鱼片区:面积3公顷。2.竹园片区:面积2公顷。): each is a zone of its own, whatever part of
 * a zone it is called like, where neither the title nor the text names a zone around them.
 * @param title the title, or the line that heads the text, which may be the first of them
 */
export function sisterLands(mapped: MappedText, title: string, body: number): readonly SisterLand[] {
  const lists: Item[][] = [];
  for (const item of itemsOf(mapped, title, body)) {
    const last = lists.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      item.from <= last.to + (isUnderKind(mapped.text, item) ? LONGEST_HEADING : 0) &&
      (last.opens === item.opens || kindOf(item.name.name) !== "") &&
      rankBefore(mapped, last.name.from) === rankBefore(mapped, item.name.from) &&
      (kindOf(last.name.name) === kindOf(item.name.name) ||
        (areOfAnyKind(last, item) && isNextItem(mapped, last.name.from, item.name)) ||
        (isUnderKind(mapped.text, last) && isUnderKind(mapped.text, item)));
    if (isNext) lists.at(-1)?.push(item);
    else lists.push([item]);
  }
  const titled = titleSubject(title);
  return lists.filter((list) => isOfSisters(mapped.text, list, body, title, titled)).flat();
}

/** 一、中部农业发展区 and 二、东部生态保护区: land of no known kind. */
function areOfAnyKind(...items: readonly Item[]): boolean {
  return items.every(
    ({ name }) => name.name.endsWith("区") && kindOf(name.name) !== "" && !isPartName(name.name),
  );
}

/** 二、水源涵养区 above 唐家河水源涵养区: the kind of land heads the lands. */
function isUnderKind(text: string, { from, name }: Item): boolean {
  const heading = KIND_ABOVE.exec(text.slice(Math.max(0, from - LONGEST_HEADING), from))?.[1];
  return heading !== undefined && isOfHeading(name.name, heading);
}

const LONGEST_HEADING = 24;
const KIND_ABOVE =
  /(?:^|[。;\n])(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])?(\p{Script=Han}{3,12})[:。]?\n?$/u;

function isOfHeading(name: string, heading: string): boolean {
  return name !== heading && name.endsWith(heading.replace(/^(?:重点|一般|主要|优先)(?=.{3})/u, ""));
}

/** Two items or more with names of their own, of which one tells a size, and no zone before them that they are parts of. */
function isOfSisters(
  text: string,
  list: readonly Item[],
  body: number,
  title: string,
  titled: string | null,
): boolean {
  const [first] = list;
  if (first === undefined) return false;
  // the line that heads a text may be the first of its lands
  const isHead = first.from < body && titled === first.name.name;
  if (titled !== null && !isHead && !isAllOfKind(titled, first.name)) return false;
  if (new Set(list.map(({ name }) => name.name)).size < Math.max(2, list.length)) return false;
  if (!list.some(({ size }) => size !== null)) return false;
  const before = text.slice(body, first.from);
  const sentence = /[^。;\n]*[。;\n:]{0,3}$/u.exec(before)?.[0] ?? "";
  if (DIVIDES.test(sentence) && !NO_PLACE_BEFORE.test(sentence)) return false;
  if (isSumOfRest(list) || haveOneHead(list)) return false;
  if (isWithin(isHead ? before : `${title}\n${before}`, list)) return false;
  return !zoneNames(before).some(({ name }) => !isBareKind(name) && !COUNTED.test(name));
}

/** A place where a sentence, a line or the member of a list begins, with the name of land that heads it. */
interface Opening {
  readonly from: number;
  readonly name: PlacedName | null;
  readonly opens: boolean;
  /** of the number before its words */
  readonly rank: number;
}

/** The items that begin with the name of land, each up to the next, or to the next number of its rank. */
function itemsOf(mapped: MappedText, title: string, body: number): readonly Item[] {
  const { text } = mapped;
  const openings = openingsOf(mapped, title, body);
  return openings.flatMap(({ from, name, opens, rank }, index): readonly Item[] => {
    if (name === null) return [];
    const isEnd = (one: Opening): boolean =>
      one.name !== null || (one.rank > 0 && one.rank >= (rank === 0 ? HEADING : rank));
    const next = openings.slice(index + 1, index + 1 + MOST_LINES).find(isEnd)?.from ?? text.length;
    const to = Math.min(next, from + LONGEST_ITEM);
    const words = text.slice(name.to, to);
    const size =
      printedAreas(mapped, name.to, to).find(({ from: at }) => {
        const before = text.slice(Math.max(name.to, at - BEFORE_SIZE), at);
        const isSize = SIZE_WORD.test(before) && !FIGURE_OTHER.test(lastPart(before));
        return isSize || SIZE_LEAD.test(text.slice(name.to, at));
      }) ?? null;
    // land with points is no zone
    return (size === null && !SIDES.test(words)) || POINTS.test(words)
      ? []
      : [{ from, name, opens, to, size }];
  });
}

/** Lines within an item. */
const MOST_LINES = 40;
/** The rank of (一). */
const HEADING = 4;

function openingsOf(mapped: MappedText, title: string, body: number): readonly Opening[] {
  const { text } = mapped;
  const found: Opening[] = [];
  const head = headAt(mapped, 0);
  if (body > 0 && head !== null && title.endsWith(head.name))
    found.push({ from: 0, name: head, opens: true, rank: rankBefore(mapped, head.from) });
  for (let at = body; at < text.length; at++) {
    const before = text.charAt(at - 1);
    const opens = at === body || /[。;\n]/u.test(before) || beginsLine(mapped, at);
    if (!opens && !/(?:(?<![一二三四五六七八九十\d])、|[:,])$/u.test(text.slice(at - 2, at))) continue;
    const name = headAt(mapped, at);
    const isHead = name !== null && (opens || isSized(text, name));
    const ordinal = opens ? (MONUMENT_ORDINAL.exec(text.slice(at, at + NUMBER))?.[0].length ?? 0) : 0;
    const rank = ordinal > 0 ? rankBefore(mapped, at + ordinal) : 0;
    if (isHead || rank > 0) found.push({ from: at, name: isHead ? name : null, opens, rank });
  }
  return found;
}

/** 甲片区(3公顷)、乙片区(2公顷): within a sentence the size stands against the name. */
function isSized(text: string, { name, to }: PlacedName): boolean {
  return kindOf(name) !== "" && SIZED.test(text.slice(to, to + BEFORE_SIZE));
}

/** Longest number of an item. */
const NUMBER = 8;

const POINTS = /\d{6,8}(?:\.\d{1,4})?[^\d\p{Script=Han}]{1,3}\d{6,8}|东经/u;
const SIDES = /东[至起临到以邻接侧靠].{1,40}[南西北][至起临到以邻接侧靠]/u;

/** - 甲片区 */
const DASH = /^[-–—·] ?/u;

function headAt(mapped: MappedText, at: number): PlacedName | null {
  const { text } = mapped;
  let end = at + 1;
  while (
    end < text.length &&
    end - at < LONGEST_HEAD &&
    text.charAt(end) !== "\n" &&
    !beginsLine(mapped, end)
  )
    end++;
  const line = text.slice(at, end);
  const ordinal = MONUMENT_ORDINAL.exec(line)?.[0].length ?? DASH.exec(line)?.[0].length ?? 0;
  const name = HEAD.exec(line.slice(ordinal))?.[1] ?? "";
  if (name.length < SHORTEST || !isSetApart(name)) return null;
  const from = at + ordinal;
  return { name, from, to: from + name.length, isPart: isPartName(name), isHead: true };
}

/** (含)某保税区 */
const LEADS = /^(?:含|其中|即|由|和|及|与|包[括含]|以及|该|本|各)/u;

function isSetApart(name: string): boolean {
  if (LEADS.test(name) || !SET_APART.test(name) || !canBeName(name) || isBareKind(name)) return false;
  if (nominal(name)?.name !== name) return false;
  return !isTermOfPart(name) && !isFunctionName(name) && !isNumberedBlock(name);
}

/** The subject of a statement in the item of a sister land: that land, with the part of it that the statement names. */
export function inSisterLand(
  lands: readonly SisterLand[],
  { from, sides }: { readonly from: number; readonly sides: unknown },
  subject: Subject,
): Subject {
  const land = lands.find(({ name, to }) => from >= name.to && from < to);
  if (land === undefined) return subject;
  const { name, size } = land;
  const { zone, part } = subject;
  const isOwn =
    sides === null ? size?.from === from : zone === null || zone.from <= name.from || zone.from >= name.to;
  // a zone before the list is around it; 叶川开发区化工园区 is a part of the zone that its name begins with
  const isAround =
    zone !== null &&
    ((zone.to <= name.from &&
      !isOfHeading(name.name, zone.name) &&
      !lands.some((one) => zone.from >= one.name.from && zone.from < one.to)) ||
      (part !== null && name.name.startsWith(zone.name) && zone.name !== name.name));
  if (!isOwn || isAround) return subject;
  const own = part !== null && part.from >= name.to && isTermOfPart(part.name) ? part : null;
  return { zone: { ...name, isSister: true }, part: own };
}
