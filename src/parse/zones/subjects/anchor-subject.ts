import { BULLET } from "../../lexicon/bullets";
import { either } from "../../lexicon/either";
import { MONUMENT_ORDINAL, RANGE_HEAD } from "../../lexicon/monument-terms";
import { VILLAGE_OF_TOWN } from "../../lexicon/place-forms";
import { SHARE_OF_LAND, THING_ON_LAND, WORDS_OF_SIZE } from "../../lexicon/zone-shares";
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
import { isBareKind } from "../names/bare-kind";
import { clauseHead } from "../names/clause-head";
import { headedFrom, headsItem, opensMonument } from "../names/item-head";
import { isNextItem, isOnLandOf } from "../names/item-rank";
import { labelAbove, labelsName, labelsOther } from "../names/label-above";
import { withoutPlaces } from "../names/listed-places";
import { labelled, namedIn, SHORTEST } from "../names/named-in-words";
import { namesArea } from "../names/nominal-name";
import { isNumberedBlock, isPartName, isTermOfPart } from "../names/part-names";
import { isPlaceOnly } from "../names/place-only";
import type { PlacedName } from "../names/placed-name";
import { isListedIn } from "../names/short-for";
import {
  BUILT,
  type Clause,
  clausesOf,
  isBuiltShare,
  liesAt,
  sizeAt,
  withBuiltUp,
} from "../names/text-clauses";
import { type Piece, piecesOf } from "../names/text-pieces";

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

/** Whether a clause behind the land that a sentence opens with, by its name and size, tells the size of what is no land of its own. */
function isShare({ text }: Clause, { name, isPart }: PlacedName, first: Clause | undefined): boolean {
  if (isPart || first === undefined || sizeAt(text) >= text.length || sizeAt(first.text) >= first.text.length)
    return false;
  if (namesArea(name) && !SHARE_OF_LAND.test(name) && !THING_ON_LAND.test(name)) return false;
  return namesArea(first.text.slice(0, sizeAt(first.text)).replace(WORDS_OF_SIZE, ""));
}

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
    // 某园区总面积3平方公里,预留发展用地0.5平方公里,东至…: a share of what the sentence is about
    if (own && index > 0 && name !== undefined && isShare(clause, name, clauses[0])) {
      adjacent = false;
      continue;
    }
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
