import { addsUp, isExactSum } from "../../../units/adds-up";
import type { AreaMention } from "../../area-mentions";
import { either } from "../../lexicon/either";
import { USE_END } from "../../lexicon/land-use-words";
import { SHARE_NAME } from "../../lexicon/zone-subjects";
import { FUNCTION_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { rankBefore } from "../names/item-rank";
import { bracketedName } from "../names/name-rule";
import { namesArea } from "../names/nominal-name";
import { isNumberedBlock, isPartName } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { zoneNames } from "../names/zone-names";
import { zoneFigures } from "../statements/zone-figures";
import { subjectOf } from "../subjects/anchor-subject";

/** Most members of one sum. */
const MOST_MEMBERS = 40;
/** What stands between two items. */
const BETWEEN = /^[\s,;、。:()和及与]{1,8}/u;
/** 64.2公顷(963亩), 2.4万亩,合16平方公里: as far apart the same size stands in two units. */
const AGAIN = 6;
/** 加工核(“一心”), 东门片(新增): behind the name of a member a bracket is a remark. */
const REMARK = /(?<=.)\([^()]{1,24}\)$/u;

/** A figure with the name of land that stands in the slot before it. */
export interface NamedSize {
  readonly name: PlacedName | null;
  readonly figure: AreaMention;
}

/** The sizes of a text are asked for by each of its zones. */
const known = new WeakMap<MappedText, readonly NamedSize[]>();

/** Every figure of a text with its name; one that gives the size before it in another unit is left out. */
function namedSizes(mapped: MappedText): readonly NamedSize[] {
  const before = known.get(mapped);
  if (before !== undefined) return before;
  const found: NamedSize[] = [];
  let last: AreaMention | null = null;
  for (const figure of zoneFigures(mapped)) {
    const isAgain: boolean = last !== null && figure.unit !== last.unit && figure.from - last.to <= AGAIN;
    const floor: number = last?.to ?? 0;
    last = figure;
    if (!isAgain) found.push({ name: nameBefore(mapped, floor, figure.from), figure });
  }
  known.set(mapped, found);
  return found;
}

/** The name before a figure, behind the figure before it; null where none is one of land that a zone is made of. */
function nameBefore(mapped: MappedText, floor: number, at: number): PlacedName | null {
  const start = floor + (BETWEEN.exec(mapped.text.slice(floor, at))?.[0].length ?? 0);
  const { zone, part } = subjectOf(mapped, start, at);
  const own = part ?? zone;
  const name = bareName(own?.name ?? "");
  if (own === null || isShare(name) || (own.isHead !== true && !namesLand(name))) return null;
  return { ...own, name };
}

/** The name of a member without the remark behind it; 区块一(东部产业园) keeps its own name. */
export function bareName(printed: string): string {
  const name = printed.replace(DIVIDES, "");
  const bare = name.replace(REMARK, "");
  return isNumberedBlock(bare) && bracketedName(name.slice(bare.length)) !== null ? name : bare;
}

/** 分|A区 */
const DIVIDES = /^分(?=[A-Z东南西北中甲乙丙一二三四]{1,2}[区片园])/u;

function namesLand(name: string): boolean {
  return namesArea(name) || isPartName(name);
}

/** Uses of land (居住, 商业) head items as well: land that is told by its name has more names of land than others. */
function areLand(members: readonly NamedSize[]): boolean {
  return 2 * members.filter(({ name }) => namesLand(name?.name ?? "")).length > members.length;
}

/** A use of land, its water, a town: what else a size may be divided by. */
function isShare(name: string): boolean {
  return (isBareKind(name) && !OWN_KIND.test(name)) || USE_END.test(name) || SHARE_NAME.test(name);
}

/**
 * 生态保护区, 综合产业区, 化工园: a kind of several words beside others is a member, where 保护区 alone is the zone; so are 城区
 * and 水源地 of a town.
 */
const OWN_KIND =
  /^.{2,}(?:保护|产业|工业|物流|加工|度假|服务|生态|农业|旅游|示范|试验|开发|居民|科研|集中)[区园]$|^(?:[主老新]?城区|县城|[镇景]区|水源地|风景(?:名胜)?区)$|^(?!产业|工业|公|校|庄|[该本各]).{1,4}园区?$/u;

/** Where in an ordered list the first figure stands that begins at or behind a place. */
function firstFrom(all: readonly NamedSize[], at: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.figure.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Figures behind a size among which the first of its members stands. */
const NEAR = 12;

/**
 * The first figures behind a size, before `to`, that add up to it, each with a name of its own: how the text tells them (a list, a
 * sentence, items) does not matter. Empty where there are none.
 */
export function membersOf(mapped: MappedText, whole: AreaMention, to: number): readonly NamedSize[] {
  const all = namedSizes(mapped);
  const begin = firstFrom(all, whole.to);
  for (let first = begin; first < Math.min(all.length, begin + NEAR); first++) {
    const members = sumFrom(mapped, all, first, whole, to);
    if (members.length > 0) return members;
  }
  return [];
}

/** 其中,甲园…, 分甲园和乙园, 共两个区块: words that lead from a size to its members. */
const LEADS_TO_MEMBERS = new RegExp(
  `其中|划?分(?:为|成|[^,。;\\n]{2,24}[和、])|包[括含]|由|下设|下辖|组成|构成|含|[两二三四五六七八九\\d]个(?:${either(`${PART_NOUNS} ${FUNCTION_NOUNS}`)}|园区?|部分)`,
  "u",
);
const LONGEST_LEAD = 80;

/** Whether the text says that what stands behind a size are its members, or lists them below it. */
function isLed(mapped: MappedText, whole: AreaMention, { name, figure }: NamedSize): boolean {
  if (TOTAL.test(mapped.text.slice(Math.max(0, whole.from - LONGEST_TOTAL), whole.from))) return true;
  if (name === null || name.from - whole.to > LONGEST_LEAD) return false;
  const lead = mapped.text.slice(whole.to, name.from);
  // 全市工业园区(8公顷): the lands of a kind, and no land that has them as parts
  if (zoneNames(mapped.text.slice(Math.max(0, whole.from - LONGEST_LEAD), whole.from)).length === 0)
    return false;
  if (LEADS_TO_MEMBERS.test(lead) || rankBefore(mapped, name.from) > 0) return true;
  return HEADS.test(lead) && SIDES_BEHIND.test(mapped.text.slice(figure.to, figure.to + LONGEST_LEAD));
}

/** 总面积10平方公里 */
const TOTAL =
  /总(?:规划|用地|占地)?(?:面积|规模|占地|用地)(?:约|共|为|:){0,2}$|(?:规划|用地|占地)总(?:面积|规模)(?:约|共|为|:){0,2}$/u;
const LONGEST_TOTAL = 10;

/** 某开发区(5公顷), in a line above 甲园(3公顷):东至…: a size without sides heads lands that have theirs. */
const HEADS = /^\)?:?\n?$/u;
const SIDES_BEHIND =
  /^[)。,:\n]{0,3}(?:\p{Script=Han}{2,8})?(?:四至(?:范围)?[为:]{0,2})?[东南西北]{1,2}[至起临到]/u;

function sumFrom(
  mapped: MappedText,
  all: readonly NamedSize[],
  first: number,
  whole: AreaMention,
  to: number,
): readonly NamedSize[] {
  const names = new Set<string>();
  const members: NamedSize[] = [];
  let sum = 0;
  for (let at = first; at < all.length && members.length < MOST_MEMBERS; at++) {
    const one = all[at];
    if (one === undefined || one.name === null || one.figure.from >= to || names.has(one.name.name)) break;
    names.add(one.name.name);
    members.push(one);
    sum += one.figure.squareMetres;
    const figures = members.map(({ figure }) => figure);
    // few digits prove a sum only where the text says so
    const [own = one] = members;
    if (addsUp(whole, figures) || (isExactSum(whole, figures) && isLed(mapped, whole, own)))
      return areLand(members) ? members : [];
    if (sum > 2 * whole.squareMetres) break;
  }
  return [];
}

/** A size, the name of land before it, and the sizes behind it that add up to it. */
export interface SizeSum {
  readonly name: PlacedName | null;
  readonly whole: AreaMention;
  readonly members: readonly NamedSize[];
}

/** Every size of a text that others behind it add up to, with those. */
export function sizeSums(mapped: MappedText): readonly SizeSum[] {
  return namedSizes(mapped).flatMap(({ name, figure }) => {
    const members = membersOf(mapped, figure, mapped.text.length);
    return members.length === 0 ? [] : [{ name, whole: figure, members }];
  });
}
