import { BULLET } from "../../lexicon/bullets";
import { either } from "../../lexicon/either";
import { FULL_RANGE, MONUMENT_ORDINAL, RANGE_HEAD } from "../../lexicon/monument-terms";
import { VILLAGE_OF_TOWN } from "../../lexicon/place-forms";
import {
  ADDS_PLACE,
  KIND_ALONE,
  KIND_LABEL,
  NAMES_BLOCK,
  NAMING_LABEL,
  TELLS_PLACES,
} from "../../lexicon/zone-subjects";
import { BLOCK_UNITS } from "../../lexicon/zone-suffixes";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "./bare-kind";
import { clauseHead } from "./clause-head";
import { headedFrom, headsItem, opensMonument } from "./item-head";
import { isNextItem, isOnLandOf } from "./item-rank";
import { labelAbove, labelsName, labelsOther } from "./label-above";
import { withoutPlaces } from "./listed-places";
import { bracketedName, isProcess } from "./name-rule";
import { namesArea, nominal } from "./nominal-name";
import { isNumberedBlock, isNumberedPart, isPartName, isTermOfPart, splitPart } from "./part-names";
import { isPlaceOnly } from "./place-only";
import { isListedIn } from "./short-for";
import { BUILT, type Clause, clausesOf, isBuiltShare, liesAt, sizeAt, withBuiltUp } from "./text-clauses";
import { type Piece, piecesOf } from "./text-pieces";
import { isPartOfOther, titleSubject } from "./title-subject";

/** A name with its place in the running text. */
export interface PlacedName {
  readonly name: string;
  readonly from: number;
  /** one past its print, which may be shorter than the name (保护区) */
  readonly to: number;
  /** it is one of a part of a zone */
  readonly isPart: boolean;
  /** a label gives it: 园区名称:… */
  readonly isGiven?: boolean;
  /** it is told as it was: 原某园区, 撤销某园区 */
  readonly isPast?: boolean;
  /** it stands alone as a heading, or at the head of an item */
  readonly isHead?: boolean;
  /** it heads an item of a list of lands beside each other */
  readonly isSister?: boolean;
  /** the number by which the text lists a part besides: 范围1 of 范围1:某县城区 */
  readonly number?: string;
}

/** Whose sides or size a place of the text tells. */
export interface Subject {
  /** null where the words up to the statement before it name none */
  readonly zone: PlacedName | null;
  /** the part of the zone that the statement is about */
  readonly part: PlacedName | null;
}

/** Farthest that a head stands before what it heads. */
const REACH = 700;
/** Longest line that can be a heading. */
const LONGEST_HEADING = 40;
/** A word of two signs right before the sides is hardly a name: 整治(范围). */
const SHORTEST = 2;

/** The subject of the statement at `at`: the nearest head, with the word for its built-up part where that alone is told. */
export function subjectOf(mapped: MappedText, floor: number, at: number): Subject {
  const { zone, part } = headOf(mapped, floor, at);
  return { zone: zone === null ? null : withBuiltUp(mapped.text, zone), part };
}

/**
 * What a reader finds as the subject: the nearest head in its sentence, in the labels and headings above it, down to
 * `floor`, the end of the statement before it.
 */
function headOf(mapped: MappedText, floor: number, at: number): Subject {
  // 3公顷|、乙园: behind the sign that parts a name from the figure before it
  const from = Math.max(floor, at - REACH) + (floor > 0 && mapped.text.charAt(floor) === "、" ? 1 : 0);
  const pieces = withoutPlaces(mapped, piecesOf(mapped, from, at));
  let part: PlacedName | null = null;
  let zone: PlacedName | null = null;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const own = index === pieces.length - 1;
    // 区块1, and 名称:某加工区 in the line below
    const before = pieces[index - 1];
    const isOfNumber = isNumberedBlock(before?.text ?? "");
    const label = own ? "" : labelAbove(piece, before);
    if (labelsOther(label, piece) || isBuiltShare(piece.text, before?.text ?? "")) continue;
    const naming = labelsName(label) ? label : "";
    for (const name of namesOf(piece, own, index === pieces.length - 2, naming)) {
      const found = isOfNumber && name.isGiven === true ? { ...name, isPart: true } : name;
      if (found.isPart) {
        if (zone === null) part ??= found;
      } else if (zone === null) {
        if (part !== null && isNextItem(mapped, found.from, part)) return { zone: null, part };
        zone = found;
      }
      // 三、保护区范围 below 二、保护区面积: the kind again
      else if (found.isHead === true && found.name === zone.name && isBareKind(zone.name)) continue;
      // 增殖放流区范围 below 名称:某水库增殖放流区: the full name
      else if (
        found.name.length > zone.name.length &&
        found.name.endsWith(zone.name) &&
        !isListedIn(mapped.text.slice(found.to, zone.from), zone.name) &&
        !ADDS_PLACE.test(found.name.slice(0, -zone.name.length))
      )
        return { zone: { ...zone, name: found.name, isGiven: found.isGiven ?? false }, part };
      // 所在地:某县某镇 below 园区名称:某园区: the label that gives the name
      else if (
        found.isGiven === true &&
        zone.isGiven !== true &&
        (zone.isHead !== true || zone.name === PROJECT_LAND || isBareKind(zone.name))
      )
        return { zone: found, part };
      // (一)县城区域: below 一、禁止燃放区域: a part of the land of the heading
      else if (found.isHead === true && isOnLandOf(mapped, zone, found))
        return { zone: found, part: { ...zone, isPart: true } };
      // 矿区面积 below 一、某石料矿: the land of the heading
      else if (found.isHead === true && isBareKind(zone.name) && !isBareKind(found.name))
        return { zone: found, part };
      else return { zone, part };
    }
  }
  return { zone, part };
}

/** The land of a project, which the label of the project names. */
const PROJECT_LAND = "项目区";

/** ◆主导功能:某产业 above ◆四至:…: behind a bullet a label with its value, where the noun is none of land. */
const LISTED_LABEL = new RegExp(`^${BULLET}`, "u");

/** 片区四至: the word for a part, of no part. */
const BARE_UNIT = new RegExp(`^${either(`${BLOCK_UNITS.replace(" 园区", "")} 单元`)}$`, "u");

/** 单元一:|某路单元: its number in the list, and its name. */
const COUNTED_UNIT = /^(?:更新)?单元(?:[一二三四五六七八九十]{1,2}|\d{1,2})$/u;

/**
 * The names that a piece offers, the last first.
 * @param naming the label of names in the line above it
 */
function namesOf(piece: Piece, own: boolean, above: boolean, naming: string): readonly PlacedName[] {
  const clauses = clausesOf(piece.text);
  const found: PlacedName[] = [];
  let adjacent = own;
  const least = own ? headedFrom(clauses) : 0;
  const isListed = own && headsItem(clauses[0]);
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index];
    if (clause === undefined || clause.text === "" || (index > 0 && index < least)) continue;
    // 1.某片区,某镇某村,东至…: where the land of the item lies
    if (index > 0 && isListed && (VILLAGE_OF_TOWN.test(clause.text) || isPlaceOnly(clause.text))) continue;
    const told = clause.text.slice(0, Math.min(sizeAt(clause.text), liesAt(clause.text)));
    const { head, at } = clauseHead(clause, told);
    const from = piece.from + clause.at + at;
    const before = clauses[index - 1];
    const isEach = EACH.test(clause.text.slice(told.length));
    const names = namedIn(head, from, before === undefined ? piece.opens : before.sign === ":", isEach);
    const [name] = names;
    // 总面积6平方公里,建成区面积2平方公里: a share of what the sentence is about
    if (index > 0 && BUILT.test(name?.name ?? "")) continue;
    const label = before?.sign === ":" ? before.text : index === 0 ? naming : "";
    // another label with its value tells another matter
    const value = clauses[index + 1];
    const isItem =
      index === 0 &&
      (MONUMENT_ORDINAL.test(head) || (head === clause.text && namesArea(head))) &&
      !(LISTED_LABEL.test(head) && !own && value !== undefined && !namesArea(head));
    const isValue =
      clause.sign === ":" &&
      !own &&
      !RANGE_HEAD.test(head) &&
      value !== undefined &&
      !isItem &&
      !TELLS_PLACES.test(clause.text) &&
      (head !== clause.text || !isSize(value));
    if (name === undefined || isValue) {
      if (head !== "" && name !== undefined) adjacent = false;
      continue;
    }
    const isNaming = NAMING_LABEL.test(label);
    const opening = from + (MONUMENT_ORDINAL.exec(head)?.[0].length ?? 0);
    const opens = index === 0 && (clause.sign === ":" || clauses.length === 1);
    const heads =
      opens &&
      (own || isItem || (piece.whole && piece.text.length <= LONGEST_HEADING)) &&
      (own || isItem || above || MONUMENT_ORDINAL.test(clause.text));
    if (
      isTermOfPart(label) ||
      KIND_LABEL.test(label) ||
      KIND_ALONE.test(name.name) ||
      BARE_UNIT.test(name.name) ||
      (found.length > 0 && clause.sign === ":" && COUNTED_UNIT.test(name.name))
    )
      continue;
    if (isPartName(label))
      found.push(labelled(label, piece.from + (before?.at ?? 0), head, from) ?? { ...name, isPart: true });
    else if (
      isNaming ||
      heads ||
      (adjacent && name.name.length > SHORTEST) ||
      name.isPart ||
      namesArea(name.name) ||
      (index === 0 && opensMonument(piece.text, told))
    )
      found.push(
        ...names.map((one) => ({
          ...one,
          ...(isNaming ? givenBy(label) : { isHead: heads && one.from === opening }),
        })),
      );
    adjacent = false;
  }
  return found;
}

/** 核心区、缓冲区面积分别为…: a size for each. */
const EACH = /分别|依次|依序|各自?[为是]/u;

/** 名称:, or 区块名称: for a part. */
function givenBy(label: string): Partial<PlacedName> {
  return NAMES_BLOCK.test(label) ? { isPart: true } : { isGiven: true };
}

function isSize(clause: Clause | undefined): boolean {
  return clause !== undefined && sizeAt(clause.text) === 0;
}

/** 区块一:某开发区核心区: the number by which the text lists a block is its name; behind any other label its own words are. */
function labelled(label: string, labelFrom: number, words: string, from: number): PlacedName | null {
  const ordinal = MONUMENT_ORDINAL.exec(label)?.[0].length ?? 0;
  const number = label.slice(ordinal);
  if (isNumberedBlock(number))
    return { name: number, from: labelFrom + ordinal, to: labelFrom + label.length, isPart: true };
  const own = nominal(words);
  if (own === null) return null;
  const place = { from: from + own.at, to: from + own.at + own.name.length };
  return { name: own.name, ...place, isPart: true, ...(isNumberedPart(number) ? { number } : {}) };
}

/**
 * What the words of a clause name: a zone, a part, or a part and the zone before it.
 * @param opens nothing of a list stands before them; behind them a bracket may open with the size: 保护范围(
 * @param isEach of the parts that they join each is told apart
 */
function namedIn(print: string, from: number, opens: boolean, isEach: boolean): readonly PlacedName[] {
  const words = print.replace(/—{1,2}$|(?<=\p{Script=Han})\($/u, "");
  const ordinal = MONUMENT_ORDINAL.exec(words)?.[0].length ?? 0;
  const split = splitPart(words.slice(ordinal)) ?? equatedPart(words.slice(ordinal));
  const placed = (name: string, at: number, isPart: boolean): PlacedName => ({
    name: FULL_RANGE[name] ?? name,
    from: from + at,
    to: from + at + name.length,
    isPart,
  });
  if (split === null) {
    const own = nominal(words, opens);
    if (own === null) {
      const titled = titleSubject(words);
      return titled === null ? [] : [placed(titled, words.indexOf(titled), false)];
    }
    // 区块三(北山工业园)
    const isPart = isPartOfOther(own.name);
    const bare = isPart ? own.name.replace(/\(.*$/u, "") : own.name;
    const bracket = isPart ? bracketedName(own.name.slice(bare.length)) : null;
    return [{ ...placed(bare, own.at, isPart), ...(bracket === null ? {} : { name: bare + bracket }) }];
  }
  const last = placed(split.part, ordinal + split.at, true);
  let before = words.slice(0, ordinal + split.at);
  for (let other = splitPart(before.replace(JOINED, "")); other !== null; ) {
    before = before.slice(0, other.at);
    other = splitPart(before.replace(JOINED, ""));
  }
  // 核心区和缓冲区: what is told of both is told of neither alone
  const joined = words.slice(before.length, ordinal + split.at + split.part.length);
  const part = isEach || before.length === ordinal + split.at ? last : placed(joined, before.length, true);
  // 全部为实验区: the zone itself
  if (IS_ALL.test(before)) return [];
  const zone = nominal(before, opens);
  return zone === null || isDeed(zone.name) ? [part] : [part, placed(zone.name, zone.at, false)];
}

/** 严格保护|核心景区: words that end with what is done, and name no land. */
const isDeed = (name: string): boolean => !namesArea(name) && isProcess(name.slice(-DEED));
const DEED = 2;

const IS_ALL = /(?:全部|全域|均|全)(?:划)?[为是]$/u;

/** 某遗址|建设控制地带|为…: a part behind its zone, with the words that tell it. */
function equatedPart(words: string): ReturnType<typeof splitPart> {
  const split = splitPart(words.slice(0, Math.max(0, words.search(/[为是]/u))));
  // 保护范围为本体外缘: the range, and what it goes up to
  const isAlone = split?.at === 0 && RANGE_HEAD.test(split.part);
  return split === null || (split.at < SHORTEST && !isAlone) ? null : split;
}

/** 核心保护范围和|建设控制地带 */
const JOINED = /(?:[、和及与]|以及)$/u;
