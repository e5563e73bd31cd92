import type { MappedText } from "../../text/mapped-text";
import { isNextItem, rankBefore } from "../names/item-rank";
import type { PlacedName } from "../names/placed-name";
import type { Subject } from "../subjects/anchor-subject";
import { joinedKinds, type Matter } from "../subjects/meant-zone";

/** The zone that the statements before told last. */
export interface SpokenZone {
  readonly name: string;
  readonly from: number;
  readonly parts: readonly PlacedName[];
  /** names and places of its parts */
  readonly seen: ReadonlySet<string | number>;
  /** it heads an item of a list, and what the item tells stands in it */
  readonly isItem: boolean;
}

/** Words before the head of an item: (二) */
const ITEM = /(?:^|\n|[。;])(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)$/u;
const ITEM_HEAD = 6;

/**
 * (二)东湖片区共43平方公里: in a list without a zone around it the head of an item is a zone, though its name is one of a part;
 * whatever else the item names is in it.
 */
export function inItem(
  running: MappedText,
  { titled, kinds }: Matter,
  last: SpokenZone | null,
  subject: Subject,
): Subject {
  const { zone, part } = subject;
  const heads = ({ from }: PlacedName): boolean =>
    ITEM.test(running.text.slice(Math.max(0, from - ITEM_HEAD), from));
  // 二、限制区 under 禁用区和限制区: what is called as a part is one of the kinds that the title joins
  if (zone === null && part !== null && joinedKinds(kinds).includes(part.name))
    return { zone: part, part: null };
  const isNext = zone === null && part !== null && last !== null && isNextItem(running, last.from, part);
  // 3.某控规单元 behind 2.某安置区: the next item of the same list, beside what the title names
  if (isNext && last.name !== titled) return { zone: part, part: null };
  if (titled !== null) return subject;
  if (zone === null && part !== null && heads(part) && last?.isItem !== false)
    return { zone: part, part: null };
  if (last?.isItem !== true || zone === null || heads(zone)) return subject;
  return { zone: { ...zone, name: last.name, isPart: false }, part: part ?? zone };
}

/** (三)东湖新区 behind (二)城南片区, a part of the zone around the list: the next item is one too, whatever it is called. */
export function asNextPart(running: MappedText, last: SpokenZone | null, subject: Subject): Subject {
  const { zone, part } = subject;
  const before = last?.parts.at(-1);
  if (last === null || before === undefined || zone === null || part !== null || zone.name === last.name)
    return subject;
  const isList = isNextItem(running, before.from, zone) && isNextItem(running, zone.from, before);
  return isList && rankBefore(running, last.from) !== rankBefore(running, zone.from)
    ? { zone: null, part: zone }
    : subject;
}

/** What the text has told as a part of a zone is one where it is told again. */
export function asPart(last: SpokenZone | null, subject: Subject): Subject {
  const { zone, part } = subject;
  return part === null && zone !== null && last?.seen.has(zone.name) === true
    ? { zone: null, part: zone }
    : subject;
}
