import { BULLET } from "../../lexicon/bullets";
import { either } from "../../lexicon/either";
import { ESTATE_NOUNS, FUNCTION_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { rankBefore } from "../names/item-rank";
import type { PlacedName } from "../names/placed-name";
import { fullZoneName, zoneNames } from "../names/zone-names";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";
import { announcedBlocks } from "./block-lists";

interface Told {
  readonly statement: Statement;
  readonly subject: Subject;
}

/** A list of the members of a zone that the text has opened. */
interface List {
  readonly owner: PlacedName;
  /** how many members the text announces; null where it only opens the list (包括:) */
  readonly count: number | null;
  /** the rank of the number before the owner, and before its first member */
  readonly ownerRank: number;
  rank: number;
  readonly names: Set<string>;
}

const OPENS_ITEM = new RegExp(BULLET, "u");

/** Words right before the first member, or the number of its item. */
const LEADS =
  /(?:包括|包含|分为|划分为|涵盖|下设|下辖|其中|如下|分别为|分别是|组成)[^。;\n]{0,12}[:,。]?\n?(?:[①-⑳]|\(?[\d一二三四五六七八九十]{1,3}[).、]{1,2})?$/u;
const LEAD_REACH = 30;

/**
 * The subjects of statements, those that a text counts among the members of the zone told before them as parts of it,
 * whatever their names: as many as it announces (共3个区块), or the items of the list that it opens (包括:1.…2.…).
 */
export function withMembers(mapped: MappedText, found: readonly Told[]): readonly Told[] {
  let list: List | null = null;
  let last: PlacedName | null = null;
  let parts = new Set<string>();
  return found.map((one): Told => {
    const { zone, part } = one.subject;
    const own = zone ?? part;
    if (own === null) return one;
    const divided = zone === null || part !== null ? null : dividedInto(mapped.text, zone);
    if (zone !== null && divided !== null) {
      last = divided;
      return { ...one, subject: { zone: divided, part: { ...zone, isPart: true } } };
    }
    // 一、城区, among as many as the text announces
    const heads = rankBefore(mapped, own.from) > 0 || OPENS_ITEM.test(mapped.text.charAt(own.from - 1));
    if (isBareKind(own.name) && (!heads || zone === null || last === null)) return one;
    if (zone === null || zone.name === last?.name) {
      if (part !== null) parts.add(part.name);
      return one;
    }
    const rank = rankBefore(mapped, zone.from);
    const open = stillOpen(list, zone, rank);
    // 1.某水库一级保护区: an item that tells a part of its own land opens no list of members
    const around = last ?? (part === null ? ownerOf(mapped.text, zone.from, zone.name) : null);
    list = open ?? (around === null || part !== null ? null : opened(mapped, around, zone, rank, parts));
    if (list === null || part !== null) {
      if (list === null) {
        last = zone;
        parts = new Set(part === null ? [] : [part.name]);
      }
      return one;
    }
    list.names.add(zone.name);
    return { ...one, subject: { zone: list.owner, part: { ...zone, isPart: true } } };
  });
}

/** 某开发区由化工园和食品园组成。|化工园…: the zone that a sentence before a name divides into it and others; null where none does. */
function dividedInto(text: string, { name, from }: PlacedName): PlacedName | null {
  const start = Math.max(0, from - LONGEST_LIST);
  const words = text.slice(start, from);
  if (!words.includes(name)) return null;
  for (const owner of [...zoneNames(words)].reverse()) {
    const end = owner.from + owner.name.length;
    const list = LISTS.exec(words.slice(end))?.[1];
    if (list === undefined || isBareKind(owner.name)) continue;
    const items = list.replace(COUNT_BEHIND, "").split(/[、和及与]/u);
    if (items.length < 2 || !items.includes(name)) continue;
    return { name: owner.name, from: start + owner.from, to: start + end, isPart: false };
  }
  return null;
}

/** Behind the name of a zone, its size between them or not: 由甲园和乙园组成; 。规划面积3公顷,分为港区、加工区两部分( */
const LISTS =
  /^。?(?:[^。;:\n]{0,30},)?(?:共|拟|已|主要)?(?:由|划?分[为成]?|包括|包含|涵盖|下辖|下设)([^,。;:\n(]{3,60})[,。;:\n(]/u;
const COUNT_BEHIND =
  /(?:等?(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:[个大][^、和及与]{0,6}|部分))?(?:共同)?(?:组成|构成|形成)?$/u;

/** 某集中区由甲、乙两个园区组成,其中|甲园区: the zone that the text divides, before the first that it tells; null where it divides none. */
function ownerOf(text: string, at: number, first: string): PlacedName | null {
  const from = Math.max(0, at - LONGEST_LIST);
  const before = text.slice(from, at);
  const owner =
    zoneNames(before).findLast(
      ({ name, from: start }) => DIVIDED.test(before.slice(start + name.length)) && !isBareKind(name),
    ) ?? namingOwner(before, first);
  if (owner === null) return null;
  const start = from + owner.from;
  return { name: owner.name, from: start, to: start + owner.name.length, isPart: false };
}

/** 某开发区|由主园区和飞地园区组成: the zone before a list of names, one of which is `first`. */
function namingOwner(before: string, first: string): { readonly name: string; readonly from: number } | null {
  const match = OWNER.exec(before);
  const name = match?.[1] ?? "";
  if (match === null || fullZoneName(name) === null || isBareKind(name)) return null;
  const from = match.index + match[0].length - name.length;
  return namedCount(before.slice(from + name.length), first) === null ? null : { name, from };
}
const OWNER = new RegExp(
  `(?:^|[。;:,\\n])(\\p{Script=Han}{2,16}?${either(`${ESTATE_NOUNS} 新区`)})(?=由|划?分|包[括含]|下[设辖])`,
  "u",
);

const LONGEST_LIST = 120;
/** Behind its name, up to the first of its members. */
const DIVIDED =
  /^(?:共|拟|已)?(?:由|分为|划分为|分|包括|包含|下辖|下设|设|含)[^,。;:\n]{0,40}?(?:\d{1,2}|[两二三四五六七八九十])(?:个|大)[^,。;:\n]{2,8}[,。;:\n]/u;

/** 由主园区和飞地园区组成: how many members a list names behind its zone; null where `name` is none of them. */
function namedCount(words: string, name: string): number | null {
  const list = NAMED.exec(words.slice(0, LONGEST_LIST));
  // 由甲社区和乙社区合并成立: lands that are no more
  if (list === null || MERGED.test(list[0])) return null;
  const names = list[1]?.split(/[、和及与]/u) ?? [];
  return names.length > 1 && names.some((own) => name.startsWith(own)) ? names.length : null;
}
const MERGED = /合并|整合|归并|撤|原(?!则)/u;
const NAMED = new RegExp(
  `^[^。;:\\n]{0,40}?(?:由|划?分为|划?分成|包括|包含|下设|下辖|分(?=.{2,12}[、和]))([^,。;:\\n由分]{3,60}?)(?:[两二三四五六七八九\\d]?个?(?:${either(`${PART_NOUNS} ${FUNCTION_NOUNS}`)}|园区?|部分))?(?:共同)?(?:组成|构成)?[,。;:\\n]`,
  "u",
);

/** The list, where a name is its next member, or one of it again. */
function stillOpen(list: List | null, { name }: PlacedName, rank: number): List | null {
  if (list === null || list.names.has(name)) return list;
  if (list.ownerRank > 0 && rank >= list.ownerRank) return null;
  if (list.count === null) return rank > 0 && rank === list.rank ? list : null;
  return list.names.size < list.count ? list : null;
}

/**
 * The list that the words between a zone and the next name open; null where they open none, where its members are told
 * already, or the text names the other before it comes to the zone: the two stand side by side.
 */
function opened(
  mapped: MappedText,
  owner: PlacedName,
  first: PlacedName,
  rank: number,
  parts: Set<string>,
): List | null {
  const { text } = mapped;
  const ownerRank = rankBefore(mapped, owner.from);
  if (first.from <= owner.to || (ownerRank > 0 && rank >= ownerRank)) return null;
  const named = namedCount(text.slice(owner.to, first.from), first.name);
  const count = announcedBlocks(text, owner.to, first.from) ?? named;
  const isLed = rank > 0 && LEADS.test(text.slice(Math.max(owner.to, first.from - LEAD_REACH), first.from));
  if (count === null ? !isLed : parts.size >= count) return null;
  if (text.slice(0, owner.from).includes(first.name)) return null;
  return { owner, count, ownerRank, rank, names: parts };
}
