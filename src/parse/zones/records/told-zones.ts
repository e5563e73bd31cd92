import type { DocumentSection } from "../../document-section";
import { BUILDING, RANGE_HEAD } from "../../lexicon/monument-terms";
import { isPersonName } from "../../sides/masked-text";
import type { MappedText } from "../../text/mapped-text";
import { withLabelledParts } from "../blocks/labelled-parts";
import { listedParts } from "../blocks/listed-parts";
import { withMembers } from "../blocks/member-lists";
import { withSiblingParts } from "../blocks/sibling-parts";
import { ranged, withRanges } from "../blocks/told-ranges";
import { isBareKind } from "../names/bare-kind";
import { isNextItem, nextLandOfList, rankBefore } from "../names/item-rank";
import { placeBehind } from "../names/name-edges";
import { isFunctionName, isNumberedBlock, isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { fullZoneName, zoneKind } from "../names/zone-names";
import { inSisterLand, type SisterLand, sisterLands } from "../statements/sister-lands";
import { zoneCounty } from "../statements/zone-county";
import type { ZoneHead } from "../statements/zone-head";
import type { Statement } from "../statements/zone-statements";
import { type Subject, subjectOf } from "../subjects/anchor-subject";
import { kindAround, landAround } from "../subjects/kind-around";
import { isKnownZone } from "../subjects/known-zone";
import { landOfStage } from "../subjects/land-of-stage";
import { behindTakenOut } from "../subjects/left-out";
import type { Matter } from "../subjects/meant-zone";
import { mergedAway, mergedInto, withoutFormerly } from "../subjects/merged-zones";
import { placeOf } from "../subjects/place-of-name";
import { turnedInto } from "../subjects/turned-into";
import { underOrder } from "./order-items";
import { SpokenSubjects } from "./spoken-subject";
import { matterOfTitle } from "./title-matter";
import { addPart, endBefore, isBesideLast, tellAgain, type ZoneDraft, ZoneDrafts } from "./zone-drafts";

/** Where the text behind the title begins. */
export function bodyStart(section: DocumentSection, title: string): number {
  const at = section.running.text.indexOf(title);
  if (at >= 0 && at <= HEAD) return at + title.length;
  return section.facts.title === null ? 0 : title.length;
}

/** Farthest that the title stands from the beginning. */
const HEAD = 200;

/**
 * The zones of a document by its statements of sides and sizes: each belongs to the nearest head above it, whatever
 * its noun, else to what the title names. A part (区块一, 保护范围) belongs to the zone around it.
 */
export function toldZones(
  section: DocumentSection,
  title: string,
  statements: readonly Statement[],
): readonly ZoneHead[] {
  const { running } = section;
  const body = bodyStart(section, title);
  const matter = matterOfTitle(section, title, body);
  const gone = mergedAway(running.text);
  const sisters = sisterLands(running, title, body);
  const { drafts: all, strongest } = drafted(matter, section, statements, { gone, sisters });
  // 姓名 above 张三: the land of a person is not called by the name
  const drafts = PERSONS.test(running.text) ? all.filter(({ name }) => !isPersons(name)) : all;
  const ofMonuments = drafts.filter(hasRange).length;
  return drafts.map((one, index) => {
    const draft =
      drafts.length === 1 && !isTermOfPart(one.name) && (one.named > one.from || one.from === body)
        ? { ...one, ...placeOf(running.text, one.name, null, body, strongest) }
        : one;
    const next = drafts[index + 1]?.from ?? running.text.length;
    const stop = Math.min(next, Math.max(one.stop, draft.named));
    // 2.南门街区:核心保护范围面积3公顷, behind 1.东街街区: other land, whether a record is made of it or not
    const to = Math.min(stop, Math.max(one.until, nextLandOfList(running, draft.from, stop)));
    const bracket = placeBehind(running.text.slice(draft.named, draft.named + LONGEST_BRACKET));
    // 原某园区并入: the land by the name it had
    const own = gone.has(draft.name) ? draft.name.replace(/^原(?=.{4})/u, "") : draft.name;
    // 某村村域: the land of a village is called as the village is
    const name = own.replace(/(?<=村)(?:行政)?村域$/u, "");
    return {
      name,
      kind: zoneKind(name),
      county: zoneCounty(section, draft.name, draft.named, to, drafts.length === 1),
      year: null,
      batch: null,
      from: draft.from,
      named: behindTakenOut(running.text, draft.named + (bracket?.length ?? 0)),
      to,
      isPast: draft.isPast || gone.has(draft.name),
      parts: ranged(
        hasRange(one) ? withRanges(running, draft, to, ofMonuments > 1) : one.parts,
        Math.max(to, one.until),
        one.seen,
      ),
    };
  });
}

/** 张三, and 张三120 where the cells of a row ran together. */
function isPersons(name: string): boolean {
  return isPersonName(name) || /^\p{Script=Han}{2,3}\d[\d.]{0,9}$/u.test(name);
}

/** Heads and labels of persons. */
const PERSONS = /姓名|户主|权利人|申请人|使用权?人|承包[方人]|农户|业主|村民/u;
const LONGEST_BRACKET = 24;

/** The zones with their parts, each where it is told first; and the place of the first statement that tells one. */
function drafted(
  matter: Matter,
  { running }: DocumentSection,
  statements: readonly Statement[],
  { gone, sisters }: { readonly gone: ReadonlySet<string>; readonly sisters: readonly SisterLand[] },
): { readonly drafts: readonly ZoneDraft[]; readonly strongest: number } {
  const { text, body, titled } = matter;
  const each = statements.map((statement) => ({
    statement,
    subject:
      turnedInto(text, statement) ??
      mergedInto(text, statement) ??
      withoutFormerly(text, subjectOf(running, Math.max(statement.floor, body), statement.from), gone),
  }));
  const beside = withLabelledParts(running, withSiblingParts(text, each));
  const found = underOrder(running, withMembers(running, listedParts(running, beside, body)), titled).map(
    ({ statement, subject }) => ({ statement, subject: inSisterLand(sisters, statement, subject) }),
  );
  const subjects = new SpokenSubjects(matter, running, found, gone);
  const drafts = new ZoneDrafts(titled);
  let strongest = text.length;
  // land of no known kind whose size was told first: what is told behind it of its parts is not the title's
  let unknown: PlacedName | null = null;
  for (const printed of found) {
    const { statement } = printed;
    const { last } = drafts;
    if (unknown !== null && last === null && printed.subject.zone === null) continue;
    unknown = null;
    if (subjects.tellsSum(printed)) continue;
    if (statement.isDeal && !statement.isStrong) {
      if (last?.isBounded === false) endBefore(last, statement.from);
      continue;
    }
    const own = subjects.of(printed, drafts);
    if (own === null) continue;
    if (!statement.isStrong && !own.isStrip && !isOfZone(running, matter, last, own)) {
      // the size of what heads another item is not that of the zone above it
      if (last !== null && headsOther(running, last, own)) endBefore(last, own.zone?.from ?? last.stop);
      if (own.part !== null && own.zone?.isHead === true) unknown = own.zone;
      continue;
    }
    strongest = Math.min(strongest, statement.from);
    const known = drafts.of(own);
    if (known === null) {
      const draft = newDraft(matter, last, statement, own);
      if (draft !== null) drafts.add(draft);
      continue;
    }
    tellAgain(known, statement, own, text);
    // the text comes back to a zone before the last one
    if (last !== null && known !== last && own.zone !== null && own.zone.from > last.from)
      endBefore(last, own.zone.from);
  }
  return { drafts: drafts.all, strongest };
}

/** Whether a size, or two sides, may be those of what a statement is about. */
function isOfZone(running: MappedText, matter: Matter, last: ZoneDraft | null, own: Subject): boolean {
  const isMember = last?.isItem === true && own.part !== null && fullZoneName(own.part.name) !== null;
  return (
    own.zone?.isSister === true ||
    (isItem(own) && !(matter.isOther && LOT.test(own.zone?.name ?? ""))) ||
    isMember ||
    (matter.reserves && isReservedLot(running, own)) ||
    isBesideZone(running, last, own) ||
    isKnownZone(matter, own, last?.name ?? null)
  );
}

/** 1.某收储地块:面积3公顷, (2)某仓库地块,面积2公顷, under 拟收储土地 */
function isReservedLot(running: MappedText, { zone, part }: Subject): boolean {
  if (zone === null || part !== null || !LOT.test(zone.name) || isBareKind(zone.name)) return false;
  return zone.isHead === true || rankBefore(running, zone.from) > 0;
}

const LOT = /地块|宗地/u;

/** An item of a list, called as a part is. */
function isItem({ zone, part }: Subject): boolean {
  return zone?.isPart === true && part === null;
}

function headsOther(running: MappedText, last: ZoneDraft, { zone }: Subject): boolean {
  return zone?.isHead === true && zone.name !== last.name && rankBefore(running, zone.from) > 0;
}

/** The draft of what no statement has told before; null where nothing gives it a name. */
function newDraft(
  matter: Matter,
  last: ZoneDraft | null,
  statement: Statement,
  own: Subject & { readonly isStrip: boolean },
): ZoneDraft | null {
  const { text, body, titled } = matter;
  // 一、保护范围: an item that is a range is one of a monument
  const isRange = own.part === null && own.zone?.isPart === true && RANGE_HEAD.test(own.zone.name);
  const { zone, part } = isRange ? { zone: null, part: own.zone } : own;
  const land = titled ?? (statement.isStrong ? landOfStage(matter, own) : null);
  // a part with no land around it that the text names
  const isLone = zone === null && land === null && part !== null;
  const around = isLone ? aroundPart(text, statement.from, part, last) : null;
  const isBeside = zone === null && part !== null && isBesideLast(last, part);
  const name =
    zone?.name ??
    (isBeside ? part.name : land) ??
    around?.name ??
    part?.name ??
    (statement.isStrong ? matter.spoken : null);
  // 保护范围, of a monument that nothing names
  if (name === null || (isLone && around === null && RANGE_HEAD.test(name))) return null;
  const told = zone ?? around ?? (land === null ? part : null);
  const draft: ZoneDraft = {
    name,
    parts: [],
    seen: new Set(),
    isPast: zone?.isPast === true,
    isBounded: statement.sides !== null,
    // what is told of a strip behind the sentence of its size is another matter
    stop: own.isStrip ? sentenceEnd(text, statement.to) : text.length,
    until: statement.to,
    isItem: isItem(own),
    isAlone: isLone && around === null,
    ...placeOf(text, name, told, last === null ? body : last.from),
  };
  addPart(draft, part);
  return draft;
}

/** The land around a part that the words before it name by its kind: a number (区块一), or a term (核心区) where no zone is told yet. */
function aroundPart(
  text: string,
  at: number,
  { name }: PlacedName,
  last: ZoneDraft | null,
): PlacedName | null {
  if (isNumberedBlock(name)) return kindAround(text, at);
  return isTermOfPart(name) && last === null ? landAround(text, at) : null;
}

/** 二、严控区 behind 一、严禁区, 三、某教堂 behind 二、某粮库: the next item of a list heads land of the same noun, or a building. */
function isBesideZone(running: MappedText, last: ZoneDraft | null, { zone, part }: Subject): boolean {
  if (zone?.isHead !== true || part !== null || last === null || zone.name === last.name) return false;
  const noun = zone.name.slice(-1);
  const isAlike = (/[区园带域城元团]/u.test(noun) && last.name.endsWith(noun)) || BUILDING.test(zone.name);
  return isAlike && isNextItem(running, last.from, zone);
}

function sentenceEnd(text: string, at: number): number {
  const length = text.slice(at).search(/[。;\n]/u);
  return length < 0 ? text.length : at + length;
}

function hasRange({ parts }: ZoneDraft): boolean {
  return parts.some(({ name }) => RANGE_HEAD.test(name) || isFunctionName(name));
}
