import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { LABEL_BEFORE } from "../../lexicon/zone-name-edges";
import { FUNCTION_AREAS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { BLOCK_KEY, BLOCK_LEADS, FUNCTION_NAME, FUNCTION_RANGE, ONLY_BEGINS } from "../../lexicon/zone-terms";
import { beginsLine } from "../../text/begins-line";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { blockNameRuns, NUMERAL, UNIT } from "../names/block-name-runs";
import { bracketedName, canBeName } from "../names/name-rule";
import { namesArea } from "../names/nominal-name";
import { isFunctionName, isNumberedBlock } from "../names/part-names";
import { sizedItems } from "../names/sized-items";
import { isNotMeant, isOfAdded, isOfRemoved } from "./left-out";

/** The name of a block where its own words begin. Indices into the text. */
export interface BlockName {
  readonly name: string;
  /** where its words begin: the number before its name, or the name */
  readonly from: number;
  /** one past its name */
  readonly body: number;
  /** it is a part of a reserve (核心区), a kind of land rather than a place */
  readonly isFunction: boolean;
  /** it opens a line or an item of a list */
  readonly opensLine: boolean;
}

const FUNCTIONS = new Set(FUNCTION_AREAS.split(" "));

/** 区块三:某某基地,: the number by which the text lists a block, what it is behind it; 区块三某某片区,: its name */
const NUMBERED = new RegExp(
  String.raw`(${UNIT}${NUMERAL}|第?${NUMERAL}号?${UNIT}):(?!位于|坐落|处于|面积|规划|四至|范围|用地|占地|总|东|南|西|北|地处|涉及)[\p{Script=Han}A-Za-z\d—·-]{2,24}?(?=,|\n|(?:位置|所在|坐落|面积|四至|范围)[^,。;:]{0,4}:)|(?:${UNIT}${NUMERAL})([\p{Script=Han}A-Za-z\d—·-]{2,20}?${UNIT})(?=面积|规划|位于|东|南|西|北|,)`,
  "gu",
);

/** The number of a block. */
const NUMBER = new RegExp(`${UNIT}${NUMERAL}(?=[:(,面规])`, "gu");

/** Directly behind the name of a block: its size, its sides, or a name in brackets before them. */
const DESCRIBED = new RegExp(
  String.raw`^(?:\([^()]{1,24}\))?(?:的|为)?[(:,、。\n]?(?:[该其本]?${either(`${PART_NOUNS} 地块`)}|[该其])?(?:规划|用地|占地|核准|批准|核定|具体|总|拟建?)?(?:用地|建设|规划|总|成片开发(?:范围)?(?:总)?)?(?:面积|四至|边界|范围(?:为|:|是)|(?:由|从)?约?(?:(?:\d{1,3}(?:[, ]\d{3}){1,2}|\d{1,6})(?:\.\d{1,6})?|[一二三四五六七八九十百千万两零〇点拾佰仟]{1,10})${AREA_UNIT}|位于|地处|[坐座]落于|(?:位置|所在位置|所在地|坐落):|(?:东|南|西|北|东北|东南|西北|西南)(?:侧|面|边|界)?(?:[、和与及](?:东|南|西|北)(?:侧|面|边|界)?){0,3}(?:[两三]面)?(?:均|都)?(?:至|起|临|邻|到|抵|接|连|止|自|由|从|依|达|枕|傍|:|以|靠|(?<=[界边侧面])[为是]))`,
  "u",
);

/** 1.某片区(编号:…),某镇甲村、乙村,总面积3公顷: behind the head of an item the villages it lies in stand before its size or sides. */
const LIES_BEFORE =
  /^(?:\([^()]{1,24}\))?[,:](?!其中|[东南西北]{1,2}[至起临邻到以侧面])[^,。;:\n\d]{2,80}(?:[省市县区镇乡村场]|街道|社区|居委会),(?:(?:规划|用地|占地|土地|总|开发){0,3}面积(?:约|共|为|:){0,2}\d|(?:四至(?:范围)?[为:]{0,2})?[东南西北]{1,2}[侧面]?[至起临邻到以:])/u;
const LONGEST_LIE = 130;

/** A part of a reserve is told by its range before its area. */
const RANGED = new RegExp(
  `^(?:${FUNCTION_RANGE}|(?:涉及|覆盖|涵盖|辐射|分布于?)[^。;:\\n]{2,40}?,(?:规划|总)?面积(?:约|共|为){0,2}\\d|(?:水域|陆域)(?:长度?|河长|面积)约?\\d)`,
  "u",
);

/** What may stand before a block: the beginning of an item or clause, or a word that leads to a list. */
const OPENS = new RegExp(
  `(?:^|[^\\p{Script=Han}A-Za-z\\d《“(]|(?:公里|公顷|亩|米)\\(|原|现|[整更改区]后|\\d[.、]|${either(BLOCK_LEADS)})$`,
  "u",
);
/** The number of an item before a name. */
const ITEM =
  /(?:^|[\n。;:])(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、]|[①-⑳])$/u;

/** 该方案共涉及2个片区: words of a sentence, no name. */
const NO_NAME =
  /^[东南西北]{1,2}[侧面边界部]?[至起临到邻抵接靠]|[东南西北][侧面边界部]?至|同意|设立|批准|认定|(?:\d|[一二两三四五六七八九十几多])个|[一二三四五六七八九]区[一二三四五六七八九十]{1,2}园|^[东南西北]{1,2}[侧面边][以为]|^(?:调整|变更|扩区|调区|移区|整合|升级|扩园|优化|核减)[前后]|第[一二三四五六七八九十]+条|平方|公顷|\d亩|^(?:风景区|景区|园区|片区|单元|保护区|名胜区)$|^(?:该|本|其|共|各|涉及|包括|包含|分为|位于|所在|上述|每)/u;

/** The names of blocks between `from` and `to` (exclusive) that a size or sides follow, in order. */
export function blockNames(
  mapped: MappedText,
  from: number,
  to: number,
  zoneName: string,
): readonly BlockName[] {
  const { text } = mapped;
  const found: BlockName[] = [];
  for (const { name, at, lead, keyed } of namesIn(mapped, from, to)) {
    const body = at + name.length;
    if (NO_NAME.test(name) || !canBeName(name) || isSectionNumber(text, at)) continue;
    // a part that comes or goes is none of both states
    if (isOfRemoved(text, at) || isOfAdded(text, at) || isNotMeant(text, at)) continue;
    const isFunction = isFunctionName(name);
    const before = text.slice(Math.max(from, at - 5), at);
    const line = beginsLine(mapped, lead ?? at) || before.endsWith("\n") || ITEM.test(before);
    if (
      zoneName.endsWith(name) &&
      !BY_DIRECTION.test(name) &&
      (!isFunction || line || !/[,、]$/u.test(before))
    )
      continue;
    // a term of the field needs no sign before it: 功能区划为保育区8公顷
    if (lead === null && !line && !OPENS.test(before) && !(isFunction && isFree(name, before))) continue;
    const ahead = text.slice(Math.max(from, at - LONGEST_SIDE), at);
    if ((!line && (IN_SIDE.test(ahead) || IN_PLACE.test(ahead))) || OF_SIDE.test(ahead)) continue;
    const behind = text.slice(body, body + 60);
    if (isFunction && ONLY_BEGINS.test(behind)) continue;
    const isShared = JOINED.test(ahead) && !EACH.test(behind);
    if (isFunction && !line && (isShared || isOfOther(ahead, zoneName))) continue;
    // 包括东园、西园,总面积8公顷: the list's
    if (/[、和及]$/u.test(before) && LIST_TOTAL.test(behind)) continue;
    const isHeading = isFunction && line && beginsLine(mapped, body);
    const lies = line && LIES_BEFORE.test(text.slice(body, body + LONGEST_LIE));
    const isTold = DESCRIBED.test(behind) || lies || isHeading || (isFunction && RANGED.test(behind));
    if (keyed !== true && !isTold) continue;
    const own = isNumberedBlock(name) ? bracketedName(behind) : null;
    found.push({ name: name + (own ?? ""), from: lead ?? at, body, isFunction, opensLine: line });
  }
  return found;
}

/** 中区 of a 集中区 */
const BY_DIRECTION = /^[东南西北中]区$/u;

/** 西至某村紧邻某保护区和|风貌协调区边界: within the words of a side, or as a neighbour, nothing is told of a block. */
const IN_SIDE =
  /(?:^|[,;、。:\s])[东南西北]{1,2}(?:侧|面|边|界)?[至起临到邻抵接靠:]{1,2}[^,;。:、\n]*$|(?:紧邻|毗邻|毗连|邻近|临近)$/u;
const LONGEST_SIDE = 40;
/** 位于某镇某村、|老街社区,东至…: what the clause that tells the place of a land names is that place. */
const IN_PLACE = /(?:位于|地处|坐落于?|座落于?)[^,。;:\n]{1,40}$/u;
/** 西:, the words of the side in the next line */
const OF_SIDE = /(?:^|[,;、。:\s])[东南西北]{1,2}[侧面边界]?[至起临到]?:\n?$/u;

/** 2.2片区面积: the digit ends the number of a section. */
function isSectionNumber(text: string, at: number): boolean {
  return /^\d[.-]\d$/u.test(text.slice(at - 2, at + 1));
}

/** A term stands free, or is too long to be a part of other words (西溪古镇核心保护范围). */
function isFree(name: string, before: string): boolean {
  return (
    FREE.test(before) ||
    (FUNCTIONS.has(name) && name.length >= LONG_TERM && !/[至非临邻与和到占以距原]$/u.test(before))
  );
}

const LONG_TERM = 5;

/** 1.某水库饮用水水源|一级保护区: the term stands behind the name of other land. */
function isOfOther(ahead: string, zoneName: string): boolean {
  const name = /\p{Script=Han}{4,20}$/u.exec(ahead)?.[0] ?? "";
  return namesArea(name) && !isBareKind(name) && canBeName(name) && !zoneName.includes(name.slice(0, 2));
}

/** 核心区和|缓冲区,面积3公顷: one size of several parts is of none of them. */
const JOINED = new RegExp(`(?:${either(FUNCTION_AREAS)}|${FUNCTION_NAME})(?:[、和及与]|以及)$`, "u");
const EACH = /^[^,。;]{0,8}(?:分别|依次|依序)/u;

const LIST_TOTAL = /^[,。;](?:规划|用地)?总(?:用地)?面积/u;

/** Before a term: no word that it is a part of (非核心区, 高新区核心区). */
const FREE = /(?:^|[^\p{Script=Han}]|[为即和与设有含及其是])$/u;

/** Words that lead to a block and are no part of its name. */
const LEAD = new RegExp(`^(?:${either(BLOCK_LEADS)}|四至范围|四至|范围|[和及与原现])+`, "u");

const PART_TAIL = new RegExp(
  `^\\p{Script=Han}{0,4}${either(PART_NOUNS)}(?!(?:规划|用地|总)*面积|四至|范围)`,
  "u",
);

/** How many characters of a name stand in the line above the one that it ends in, unless that line is torn. */
function lineWithin(mapped: MappedText, from: number, length: number): number {
  for (let i = length - 2; i > 0; i--) {
    if (beginsLine(mapped, from + i) && /[\p{Script=Han}]{2}[:\d]?$/u.test(mapped.text.slice(from, from + i)))
      return i;
  }
  return 0;
}

interface Placed {
  readonly name: string;
  readonly at: number;
}

/** Whether a name begins in one of the others, which stand in order. */
function isWithin(others: readonly Placed[], { name, at }: Placed): boolean {
  const own = others[firstIndex(others, (one) => one.at, at + name.length) - 1];
  return own !== undefined && at < own.at + own.name.length;
}

/** The names that may be blocks', in order: those behind a number of a block before those by their endings. */
function namesIn(
  mapped: MappedText,
  from: number,
  to: number,
): readonly {
  readonly name: string;
  readonly at: number;
  readonly lead: number | null;
  readonly keyed?: boolean;
}[] {
  const range = mapped.text.slice(from, to);
  const keyed = [...range.matchAll(BLOCK_KEY)].map((match) => {
    const name = match[1] ?? "";
    return {
      name,
      at: from + match.index + match[0].length - name.length,
      lead: from + match.index,
      keyed: true,
    };
  });
  if (keyed.length > 1) return keyed;
  const named = [...range.matchAll(NUMBERED)];
  const numbers = new Set([...range.matchAll(NUMBER)].map(([number]) => number));
  // one of several numbered blocks that has a name besides keeps its number
  const numbered = (named.length < numbers.size ? [] : named).map((match) => {
    const at = from + match.index;
    if (match[1] !== undefined) return { name: match[1], at, lead: at, keyed: true };
    const name = match[2] ?? "";
    return { name, at: at + match[0].length - name.length, lead: at };
  });
  const ending = blockNameRuns(range).map((match) => {
    const end = from + match.from + match.text.length;
    // words of the next line are no part of the name
    const rest = beginsLine(mapped, end) ? "" : mapped.text.slice(end, Math.min(to, end + 8));
    // 某产业园主片区: the block's word behind the name of its zone
    const line = lineWithin(mapped, from + match.from, match.text.length);
    const words = match.text.slice(line);
    // 和平区块 at the head of its clause: no word that joins
    const joins =
      !/^[和及与]/u.test(words) || !/(?:^|[\n。;:,、(])$/u.test(range.slice(0, match.from + line).slice(-1));
    // 片区名称 in the cell before the name
    const label = LABEL_BEFORE.exec(words)?.[0].length ?? 0;
    const lead = line + (label > 0 ? label : joins ? (LEAD.exec(words)?.[0].length ?? 0) : 0);
    const name = match.text.slice(lead) + (PART_TAIL.exec(rest)?.[0] ?? "");
    return { name, at: from + match.from + lead, lead: null };
  });
  const items = sizedItems(range).map(({ name, at }) => ({ name, at: from + at, lead: null }));
  const told = [...numbered, ...items.filter((item) => !isWithin(numbered, item))].sort(
    (a, b) => a.at - b.at,
  );
  return [...told, ...ending.filter((name) => !isWithin(told, name))].sort((a, b) => a.at - b.at);
}
