import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { MANAGED_STRIP } from "../../lexicon/monument-terms";
import { PLAN_KIND } from "../../lexicon/zone-subjects";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import { firstIndex } from "../../text/first-index";
import { isBareKind, isOfTown, isOrderKind, isOtherOrder, kindsIn } from "../names/bare-kind";
import { itemBehind } from "../names/item-rank";
import { namesArea } from "../names/nominal-name";
import { isNumberedBlock } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { fullName, isLonger, isSame, isWithoutPlace } from "../names/short-for";
import { fullZoneName, type Name, zoneNames } from "../names/zone-names";
import type { Subject } from "./anchor-subject";
import { isCounted } from "./counted-lands";
import { isGivenUp, isTakenAway } from "./left-out";
import { isTownOfPlace } from "./town-proper";

/** What a document is about, as far as its statements of sides and sizes ask. */
export interface Matter {
  readonly text: string;
  /** where the text below the title begins */
  readonly body: number;
  /** the one zone of a known kind in the title, by its name from now on */
  readonly whole: string | null;
  /** the name that it had before */
  readonly former: string | null;
  /** what the title names, of whatever noun */
  readonly titled: string | null;
  /** the same where it is called as a part is, for land that nothing else names */
  readonly spoken: string | null;
  /** the area of the plan that the title is about: what the range of the plan tells has its name */
  readonly plan: string | null;
  /** the zones of known kinds that the text below names, in order; places in the text */
  readonly named: readonly Name[];
  /** whether a list of the members of what is spoken of has a name */
  readonly isMember: (name: string) => boolean;
  /** the members of those lists, each as it stands there */
  readonly members: ReadonlySet<string>;
  /** the title is about land that is sold, taken or shut: only zones of a known kind are told beside it */
  readonly isOther: boolean;
  /** the title is about the range or the size of what it names */
  readonly tellsRange: boolean;
  /** it takes lots into the reserve of a town */
  readonly reserves: boolean;
  /** the title is about the managed strips of waters */
  readonly tellsStrips: boolean;
  /** it is about both ranges of a water, the managed and the protected one */
  readonly tellsBoth: boolean;
  /** what the text calls its zones for short, with their names */
  readonly shortFor: ReadonlyMap<string, string>;
  /** kinds of land that the title joins (禁采区和限采区): each is a zone of its own; else "" */
  readonly kinds: string;
}

/**
 * The zone and the part that a subject means. A bare kind of land (保护区, 禁燃区) is the zone spoken of, or the title's;
 * what the text counts among the members of the title's zone, or tells in one sentence with its size, is a part of it.
 * @param last the zone spoken of before
 */
export function meantZone(matter: Matter, subject: Subject, last: string | null, at: number): Subject {
  const { whole, titled, former, plan } = matter;
  if (plan !== null && isRangeOf(plan, subject))
    return {
      zone: { ...(subject.zone ?? subject.part ?? { from: at, to: at, isPart: false }), name: plan },
      part: null,
    };
  const isOwnStrip = subject.part?.name === MANAGED_STRIP && titled?.endsWith(MANAGED_STRIP) === true;
  const part =
    subject.part !== null && (isOwnStrip || isTakenAway(matter.text, subject.part)) ? null : subject.part;
  const named =
    subject.zone === null || isTakenAway(matter.text, subject.zone)
      ? null
      : asItWas(matter.text, subject.zone);
  // the parts of a plan are its own, whatever of its name stands before them
  const zone =
    plan !== null && named !== null && plan.includes(named.name) ? { ...named, name: plan } : named;
  // 港区 of a 保税港区 that is divided into 港区、加工区 is a part, and no short name
  const isListed = part !== null && matter.members.has(part.name);
  const isWhole = part !== null && whole?.endsWith(part.name) === true && !isListed;
  if (whole !== null && isWhole && (zone?.name ?? whole) === whole)
    return { zone: { ...part, name: whole }, part: null };
  // 控制区面积, behind the sides of 某训练场安全控制区: the zone spoken of again
  if (zone === null && part !== null && last !== null && last !== part.name && last.endsWith(part.name))
    return { zone: { ...part, name: last }, part: null };
  if (zone === null) return { zone: last === null ? spokenOf(matter, at) : null, part };
  // 同意设立某新区。新区面积…: the zone spoken of again
  if (part !== null && !isListed && zone.name !== part.name && zone.name.endsWith(part.name))
    return { zone, part: null };
  // told as it was before anything else, it has its old name
  if (zone.name === former && whole !== null && !(zone.isPast === true && (last ?? former) === former))
    return { zone: { ...zone, name: whole }, part };
  // 风景名胜区总面积, under a title that names the kind alone: the land of a full name told before
  if (last?.endsWith(zone.name) === true && last !== zone.name && isKindAgain(matter.text, zone))
    return { zone: { ...zone, name: last }, part };
  if (zone.name === titled || zone.isGiven === true) return { zone, part };
  // 历史城区 of 某县历史文化名城: the old town is not all of the town
  if (OLD_TOWN.test(zone.name) && OLD_PLACE.test(titled ?? "")) return { zone, part };
  // 冬至河地块: a lot of the zone that the text is about
  if (whole !== null && part === null && LOT_NAME.test(zone.name)) return { zone: null, part: zone };
  // 3.上游湿地具有较高保护价值: an item of a text about one zone of a known kind that names no land
  const isHeading = zone.isHead === true && part !== null && isNumberedBlock(part.name);
  if (whole !== null && (part === null || isHeading) && isSentence(zone.name))
    return { zone: { ...zone, name: last ?? whole }, part };
  const full = titled === null ? null : fullName(titled, zone.name);
  // 湿地公园 behind a longer name than the title's
  if (full !== null)
    return { zone: { ...zone, name: last !== null && isSame(last, full) ? last : full }, part };
  // 城区 of 划分为城区、东片区: a kind of land that the text lists as a part of the zone
  const owner = last ?? titled;
  if (part === null && owner !== null && isBareKind(zone.name) && isMemberOf(matter, zone, owner))
    return { zone: null, part: { ...zone, isPart: true } };
  if (part === null && isTownOfPlace(matter.text, zone, titled, matter.body))
    return { zone: null, part: { ...zone, isPart: true } };
  // 2.县城禁养区: an item beside others
  const isBeside = (last !== null && last !== titled) || hasSibling(matter.text, zone);
  const isItem =
    zone.isHead === true && (isBeside || isOfTown(zone.name, titled)) && (kindsIn(zone.name) ?? 0) > 1;
  if (isBareKind(zone.name) && !isItem && !matter.kinds.includes(zone.name)) {
    // 全县禁养区, behind one that is given up: all land of the kind
    if (last !== titled && OF_ALL.test(matter.text.slice(Math.max(0, zone.from - 2), zone.from)))
      return { zone: titled === null ? zone : { ...zone, name: titled }, part };
    const name = last ?? titled ?? namedBefore(matter, zone.from)?.name ?? null;
    // 二、限养区 behind lands called 禁养区: a kind of its own
    if (name !== null && isOtherOrder(zone.name, name)) return { zone, part };
    // 划定临时禁渔区 in a text that names nothing else
    if (name === null && OWN_KIND.test(zone.name)) return { zone, part };
    return { zone: name === null ? null : { ...zone, name }, part };
  }
  // 分为甲基地、乙基地: what the text counts among the members of the zone told before it
  if (
    titled === null &&
    part === null &&
    last !== null &&
    matter.isMember(zone.name) &&
    !matter.isMember(last)
  )
    return { zone: null, part: zone };
  if (titled === null || part !== null) return { zone, part };
  const isMember = matter.isMember(zone.name) || (whole !== null && isInSentenceOf(matter, whole, zone.from));
  return isMember ? { zone: null, part: zone } : { zone, part };
}

function isKindAgain(text: string, { name, from }: PlacedName): boolean {
  return /[,;。]/u.test(text.charAt(from - 1)) && isBareKind(name) && !isOrderKind(name);
}

/** Whether the text lists a kind of land as a part of a zone, or leads to it by 其中: 其中综合产业区12公顷. */
function isMemberOf({ members, text }: Matter, zone: PlacedName, owner: string): boolean {
  const { name, from } = zone;
  const isLed = /[区园]$/u.test(name) && /其中:?$/u.test(text.slice(Math.max(0, from - LEAD), from));
  return members.has(name) || (isLed && !owner.endsWith(name) && !isCounted(text, zone));
}
const LEAD = 3;

const OF_ALL = /全[省市州县区旗镇乡]$/u;

/** 1、县城禁养区:…;2、东镇禁养区:…: the next item has a name of the same kind. */
function hasSibling(text: string, { name, to }: PlacedName): boolean {
  const item = itemBehind(text, to);
  return item.endsWith(name.slice(-KIND)) && item !== name;
}

/** Words that end as no land is called, and name none. */
function isSentence(name: string): boolean {
  return !namesArea(name) && !/[()]|地块|宗地/u.test(name) && zoneNames(name).length === 0;
}

/** 规划范围, or the land of the plan by a part of the plan's name. */
function isRangeOf(plan: string, { zone, part }: Subject): boolean {
  return [zone, part].every(
    (one) =>
      one === null ||
      plan.includes(one.name.replace(VILLAGE_LAND, "$1")) ||
      isBareKind(one.name) ||
      (one.name.startsWith(plan) && PLAN_KIND.test(one.name)),
  );
}

/** 某村行政村域, 某村行政辖区: all the land of a village. */
const VILLAGE_LAND = /^(.+?村)(?:行政)?(?:村域|辖区|区域|全域|域)$/u;

/** 原县城规划区, where the text has 县城规划区 too, or 撤销某园区: the land as it was. */
function asItWas(text: string, zone: PlacedName): PlacedName {
  if (isGivenUp(text, zone.from)) return { ...zone, isPast: true };
  const name = zone.name.slice(1);
  if (!zone.name.startsWith("原") || (name.length < SHORTEST && !isBareKind(name))) return zone;
  let at = text.indexOf(name);
  while (at >= 0 && text.charAt(at - 1) === "原") at = text.indexOf(name, at + 1);
  const isKnown = fullZoneName(name) !== null && !JOINS.test(text.slice(zone.to, zone.to + LONGEST_NAME));
  return at < 0 && !OLD_COMMUNITY.test(zone.name) && !isKnown
    ? zone
    : { ...zone, name, from: zone.from + 1, isPast: true };
}

/** 原某园区|3公顷并入: a share of it that came to another one. */
const JOINS = /^约?\d[^,。;\n]{2,16}[并划]入/u;
const LONGEST_NAME = 42;

/** 原民主社区: a community that another one took the place of. */
const OLD_COMMUNITY = /^原.{2,}(?:社区|[居村]委会|[居村]民委员会)$/u;

/** A kind of land that tells what may be done there, or the town itself. */
const OWN_KIND = /^.{0,4}[禁限封][^域]{1,4}区$|^(?:县城|[城市镇]区|集镇)$/u;

/** The old part of a town, and the town that is listed for it. */
const OLD_TOWN = /^(?:历史|古)[城镇]区$/u;
const OLD_PLACE = /(?:名[城镇]|古[城镇])$/u;

/** 规划区 */
const SHORTEST = 3;

/** The zone that a statement without a subject is about, where none was told before it: the title's, or the one named last. */
function spokenOf(matter: Matter, at: number): PlacedName | null {
  const { whole, titled } = matter;
  const named = namedBefore(matter, at);
  const last = named === null ? null : { ...named, to: named.from + named.name.length, isPart: false };
  if (whole === null) return titled !== null && namesArea(titled) ? null : last;
  return last !== null && (isLonger(last.name, whole) || isWithoutPlace(last.name, whole)) ? last : null;
}

function namedBefore({ named }: Matter, at: number): Name | null {
  return named[firstIndex(named, ({ from }) => from, at) - 1] ?? null;
}

/** Farthest from the size of the whole to a member of its list. */
const SENTENCE = 600;

/** A size, and behind it the members. */
const TELLS_MEMBERS = new RegExp(`(?:${AREA_UNIT}|公里|千米)[^;]{0,8}(?::|其中)`, "u");

/** 同意某开发区规划面积8平方公里:甲产业园3平方公里,…: the sentence tells the whole before its members. */
function isInSentenceOf({ text, body }: Matter, whole: string, at: number): boolean {
  const head = /[^。\n]*$/u.exec(text.slice(Math.max(body, at - SENTENCE), at))?.[0] ?? "";
  const named = head.lastIndexOf(whole);
  // 原保护区面积共3公顷,其中…: the kind of the zone spoken of
  const told = named >= 0 ? named : (SPOKEN_WHOLE.exec(head)?.index ?? -1);
  return told >= 0 && TELLS_MEMBERS.test(head.slice(told));
}

const SPOKEN_WHOLE = new RegExp(`(?<!\\p{Script=Han})[原该]?${either(WHOLE_NOUNS)}(?:规划|原)?总?面积`, "u");

const LOT_NAME = /地块$/u;

/** Each of the kinds that a title joins. */
export function joinedKinds(kinds: string): readonly string[] {
  return kinds.split(KIND_ENDS);
}

/** Between two of them: 禁养区|限养区. */
const KIND_ENDS = /(?<=区)(?:以及|[和及与、])?/u;

/** The characters with which a kind of land ends: 停车|禁停区. */
export const KIND = 3;
