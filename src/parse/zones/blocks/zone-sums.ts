import type { MappedText } from "../../text/mapped-text";
import { rankBefore } from "../names/item-rank";
import { isPartName, isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { fullZoneName } from "../names/zone-names";
import type { Subject } from "../subjects/anchor-subject";
import { countsLands } from "../subjects/counted-lands";
import { bareName, type NamedSize, type SizeSum, sizeSums } from "./size-sums";

/** Farthest from the beginning of a sentence to the size of what it lists. */
const SENTENCE = 400;
/** How many there are: 3个, 五处. */
const COUNTED = /(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个处家]/u;
/** The members are parts of one land. */
const DIVIDED = /由[^,。;由]{1,80}(?:组成|构成)|包括|包含|分为|划分|下设|下辖|涵盖/u;
/** The characters with which a kind of land ends: 森林|公园, 禁养区. */
const KIND = 2;

/**
 * The sums of a text that are those of parts of one zone, and where the sizes stand that are the sum of several zones:
 * 新建3处湿地公园,分别为:甲湿地公园、…,总面积…; 划定禁养区3个,总面积…. Such a size is of no zone.
 */
export function dividedSums(mapped: MappedText): {
  readonly ofParts: readonly SizeSum[];
  readonly ofZones: ReadonlySet<number>;
  /** the names of those zones, though they may be called as parts are */
  readonly summed: ReadonlySet<string>;
} {
  const all = sizeSums(mapped).filter((sum) => !areBeside(mapped, sum));
  const ofZones = all.filter((sum) => isOfZones(mapped.text, sum));
  return {
    ofParts: all.filter((sum) => !ofZones.includes(sum)),
    ofZones: new Set(ofZones.map(({ whole }) => whole.from)),
    summed: new Set(ofZones.flatMap(({ members }) => members.map(nameOf))),
  };
}

/** ① 7.41, ② 3.96, ③ 3.46: an item and those behind it of its own list stand side by side, whatever their sizes add up to. */
function areBeside(mapped: MappedText, { name, members: [first] }: SizeSum): boolean {
  const rank = name === null ? 0 : rankBefore(mapped, name.from);
  return rank > 0 && rank === rankBefore(mapped, first?.name?.from ?? 0);
}

/** Whether the sentence of a sum names its members before it, or counts their kind, and gives it to no other zone. */
function isOfZones(text: string, { name, whole, members }: SizeSum): boolean {
  const names = members.map(nameOf);
  // 建设控制地带18公顷,其中一类建设控制地带6公顷、二类…: parts of a land, whatever they are the sum of
  if (names.every(isTermOfPart)) return false;
  // 划定重点预防区2个,面积…: how many lands of the kind there are
  if (countsLands(text, name)) return true;
  // 划定禁放区2个,总面积…: what has the kind of each for its name
  if (name !== null && names.every((own) => own.length > name.name.length && own.endsWith(name.name)))
    return true;
  if (names.some((own) => fullZoneName(own) === null || isPartName(own))) return false;
  const head = /[^。;\n]*$/u.exec(text.slice(Math.max(0, whole.from - SENTENCE), whole.from))?.[0] ?? "";
  const isMember = names.some((own) => name?.name.endsWith(own));
  if (DIVIDED.test(head) || (name !== null && !isMember && head.includes(name.name))) return false;
  const kinds = new Set(names.map((own) => own.slice(-KIND)));
  const [kind = ""] = kinds;
  const isCounted = kinds.size === 1 && head.includes(kind) && COUNTED.test(head);
  return isCounted || names.filter((own) => head.includes(own)).length > 1;
}

function nameOf({ name }: NamedSize): string {
  return name?.name ?? "";
}

/** 甲片区, one of several zones whose sizes a sum adds up: no part of any. */
export function asSummed(subject: Subject, summed: ReadonlySet<string>): Subject {
  const { zone, part } = subject;
  return zone === null && part !== null && summed.has(bareName(part.name))
    ? { zone: part, part: null }
    : subject;
}

/** Tells of a subject at a place whether the sizes of it and others add up to one told before. */
export function summedMembers(sums: readonly SizeSum[]): (at: number, subject: Subject) => boolean {
  const from = new Map<string, number>();
  for (const { whole, members } of sums)
    for (const { name } of members) if (name !== null && !from.has(name.name)) from.set(name.name, whole.to);
  const adds = (at: number, one: PlacedName | null): boolean =>
    at > (from.get(bareName(one?.name ?? "")) ?? at);
  // 远景区, the last of a list: the member before it is no land around it
  return (at, { zone, part }) => adds(at, zone) && (part === null || adds(at, part));
}
