import type { DocumentSection } from "../../document-section";
import { RANGE_HEAD } from "../../lexicon/monument-terms";
import type { MappedText } from "../../text/mapped-text";
import { announcedBlocks } from "../blocks/block-lists";
import { listedParts } from "../blocks/listed-parts";
import { withMembers } from "../blocks/member-lists";
import { bareName } from "../blocks/size-sums";
import { ranged, withRanges } from "../blocks/told-ranges";
import { asSummed, dividedSums, summedMembers } from "../blocks/zone-sums";
import { type PlacedName, type Subject, subjectOf } from "../names/anchor-subject";
import { isBareKind } from "../names/bare-kind";
import { fullyCalled } from "../names/called-short";
import { countsLands } from "../names/counted-lands";
import { isNextItem, rankBefore } from "../names/item-rank";
import { kindAround, landAround } from "../names/kind-around";
import { isKnownZone } from "../names/known-zone";
import { landOfStage } from "../names/land-of-stage";
import { behindTakenOut, isGivenUp, isOfAdded, isOfRemoved, isTakenOut } from "../names/left-out";
import { waterOfStrip } from "../names/managed-strip";
import { type Matter, meantZone, mergedAway } from "../names/meant-zone";
import { placeBehind } from "../names/name-edges";
import { isFunctionName, isNumberedBlock, isTermOfPart } from "../names/part-names";
import { placeOf } from "../names/place-of-name";
import { isWithoutPlace } from "../names/short-for";
import { tellsNow } from "../names/told-now";
import { turnedInto } from "../names/turned-into";
import { fullZoneName, zoneKind } from "../names/zone-names";
import { zoneCounty } from "../statements/zone-county";
import type { ZoneHead } from "../statements/zone-head";
import type { Statement } from "../statements/zone-statements";
import { asNextPart, asPart, inItem, type SpokenZone } from "./listed-subjects";
import { underOrder } from "./order-items";
import { matterOfTitle } from "./title-matter";

interface Draft extends SpokenZone {
  readonly named: number;
  readonly parts: PlacedName[];
  readonly seen: Set<string | number>;
  /** no statement tells it as it is */
  isPast: boolean;
  /** its sides were told */
  isBounded: boolean;
  /** where another item begins that is no zone, or the text comes back to a zone before it */
  stop: number;
  /** the end of the last statement that tells it */
  until: number;
  /** it is called as a part is, and nothing around it is named: others of its kind stand beside it */
  readonly isAlone: boolean;
}

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
  const { drafts, strongest } = drafted(matter, section, statements);
  const gone = mergedAway(running.text);
  const ofMonuments = drafts.filter(hasRange).length;
  return drafts.map((one, index) => {
    const draft =
      drafts.length === 1 && !isTermOfPart(one.name) && (one.named > one.from || one.from === body)
        ? { ...one, ...placeOf(running.text, one.name, null, body, strongest) }
        : one;
    const to = Math.min(drafts[index + 1]?.from ?? running.text.length, Math.max(one.stop, draft.named));
    const bracket = placeBehind(running.text.slice(draft.named, draft.named + LONGEST_BRACKET));
    // 原某园区并入: the land by the name it had
    const name = gone.has(draft.name) ? draft.name.replace(/^原(?=.{4})/u, "") : draft.name;
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

const LONGEST_BRACKET = 24;

/** The zones with their parts, each where it is told first; and the place of the first statement that tells one. */
function drafted(
  matter: Matter,
  { running }: DocumentSection,
  statements: readonly Statement[],
): { readonly drafts: readonly Draft[]; readonly strongest: number } {
  const { text, body, whole, titled } = matter;
  const each = statements.map((statement) => ({
    statement,
    subject:
      turnedInto(text, statement) ?? subjectOf(running, Math.max(statement.floor, body), statement.from),
  }));
  const found = underOrder(running, withMembers(running, listedParts(running, each, body)));
  const announced = whole === null ? null : announcedBlocks(text, 0, text.length);
  const others = found.filter(
    ({ statement, subject: { zone } }) =>
      statement.sides !== null && zone !== null && !isSame(zone.name, whole),
  ).length;
  const sums = dividedSums(running);
  // land comes to the zone of the title where the text speaks of that zone, too
  const isTold = titled !== null && text.includes(titled, body);
  const addsToOther = summedMembers(sums.ofParts);
  const drafts: Draft[] = [];
  const draftOf = new Map<string, Draft>();
  let strongest = text.length;
  for (const { statement, subject: printed } of found) {
    if (statement.sides === null && (sums.ofZones.has(statement.from) || countsLands(text, printed.zone)))
      continue;
    if (statement.isDeal && !statement.isStrong) {
      const before = drafts.at(-1);
      if (before?.isBounded === false) before.stop = Math.min(before.stop, statement.from);
      continue;
    }
    const summed = asSummed(printed, sums.summed);
    if (isOfRemoved(text, statement.from, summed.zone?.name === titled ? summed.zone : null)) continue;
    const subject =
      isTold && isOfAdded(text, statement.from) ? { zone: null, part: summed.part ?? summed.zone } : summed;
    const last = drafts.at(-1) ?? null;
    const isAhead = statement.sides !== null && titled !== null;
    const meant = addsToOther(isAhead ? text.length : statement.from, subject)
      ? { zone: null, part: subject.zone && { ...subject.zone, name: bareName(subject.zone.name) } }
      : announced === others && subject.zone !== null && !isSame(subject.zone.name, whole)
        ? { zone: null, part: subject.zone && { ...subject.zone, name: bareName(subject.zone.name) } }
        : subject;
    // (二)高新技术产业园区 behind (一)城区: an item of the list, though its name alone is none
    const next = asNextPart(running, last, meant);
    const becomesPart = meant.zone !== null && next.zone === null;
    const isElsewhere = (name: string): boolean => name !== last?.name && draftOf.has(name);
    const inOwn = inItem(
      running,
      matter,
      last,
      becomesPart
        ? next
        : asNextPart(
            running,
            last,
            meantZone(
              matter,
              fullyCalled(meant, matter.shortFor, isElsewhere),
              last?.name ?? null,
              statement.from,
            ),
          ),
    );
    const strip = matter.tellsStrips ? waterOfStrip(running, printed, statement.from) : null;
    const own = strip ?? (statement.sides === null ? inOwn : asPart(last, inOwn));
    if (own.part !== null && isGivenUp(text, own.part.from)) continue;
    if (isTakenOut(text, (own.part ?? own.zone)?.from ?? text.length)) continue;
    const isItem = own.zone !== null && own.part === null && own.zone.isPart;
    const isMember = last?.isItem === true && own.part !== null && fullZoneName(own.part.name) !== null;
    const isNext = isBesideZone(running, last, own);
    if (
      !statement.isStrong &&
      !isItem &&
      !isMember &&
      !isNext &&
      strip === null &&
      !isKnownZone(matter, own, last?.name ?? null)
    ) {
      // the size of what heads another item is not that of the zone above it
      if (
        last !== null &&
        own.zone?.isHead === true &&
        own.zone.name !== last.name &&
        rankBefore(running, own.zone.from) > 0
      )
        last.stop = Math.min(last.stop, own.zone.from);
      continue;
    }
    strongest = Math.min(strongest, statement.from);
    const { zone, part } = own;
    const land = titled ?? (statement.isStrong ? landOfStage(matter, own) : null);
    const isBeside = zone === null && part !== null && last?.isAlone === true && part.name !== last.name;
    const known = isBeside
      ? draftOf.get(part.name)
      : zone === null
        ? last
        : (draftOf.get(zone.name) ?? placed(last, zone, titled) ?? unplaced(drafts, zone, titled));
    if (known !== undefined && known !== null) {
      known.isBounded ||= statement.sides !== null;
      // a bare kind (园区) speaks of the zone without saying when
      if (zone !== null && zone.isPast !== true && meant.zone?.name === zone.name) known.isPast = false;
      // 原禁燃区:…。现调整为:…
      if (zone?.isPast !== true && tellsNow(text.slice(statement.floor, statement.from)))
        known.isPast = false;
      if (part?.name !== known.name) addPart(known, part);
      known.until = statement.to;
      if (last !== null && known !== last && zone !== null && zone.from > last.from)
        last.stop = Math.min(last.stop, zone.from);
      continue;
    }
    const isNumber = zone === null && land === null && part !== null && isNumberedBlock(part.name);
    const isTerm = zone === null && land === null && part !== null && isTermOfPart(part.name);
    const around = isNumber
      ? kindAround(text, statement.from)
      : isTerm && last === null
        ? landAround(text, statement.from)
        : null;
    const name =
      zone?.name ??
      (isBeside ? part.name : land) ??
      around?.name ??
      part?.name ??
      (statement.isStrong ? matter.spoken : null) ??
      undefined;
    if (name === undefined) continue;
    const told = zone ?? around ?? (land === null ? part : null);
    const isAlone = zone === null && land === null && part !== null && around === null;
    const isPast = zone?.isPast === true;
    const draft: Draft = {
      name,
      parts: [],
      seen: new Set(),
      isPast,
      isBounded: statement.sides !== null,
      stop: strip === null ? text.length : sentenceEnd(text, statement.to),
      until: statement.to,
      isItem,
      isAlone,
      ...placeOf(text, name, told, last === null ? body : last.from),
    };
    if (part?.name !== name) addPart(draft, part);
    drafts.push(draft);
    if (!draftOf.has(name)) draftOf.set(name, draft);
  }
  return { drafts, strongest };
}

/** 二、严控区 behind 一、严禁区: the next item of a list heads land of the same noun. */
function isBesideZone(running: MappedText, last: Draft | null, { zone, part }: Subject): boolean {
  if (zone?.isHead !== true || part !== null || last === null || zone.name === last.name) return false;
  const noun = zone.name.slice(-1);
  return /[区园带域]/u.test(noun) && last.name.endsWith(noun) && isNextItem(running, last.from, zone);
}

/** The zone told before by the name in the title, where a name only leaves out the place: 临港工业园 for 泽口县临港工业园. */
function placed(last: Draft | null, { name }: PlacedName, titled: string | null): Draft | undefined {
  return last !== null && last.name === titled && isWithoutPlace(name, last.name) ? last : undefined;
}

/** The one zone told before, whose name only leaves out the place that the title's has: 临港工业园, then 泽口县临港工业园. */
function unplaced(drafts: readonly Draft[], { name }: PlacedName, titled: string | null): Draft | undefined {
  const [only] = drafts;
  return only !== undefined && drafts.length === 1 && name === titled && isWithoutPlace(only.name, name)
    ? only
    : undefined;
}

/** What is told of a strip behind the sentence of its size is another matter. */
function sentenceEnd(text: string, at: number): number {
  const length = text.slice(at).search(/[。;\n]/u);
  return length < 0 ? text.length : at + length;
}

/** A part is counted at every place where it is told: its size may stand in a list, its sides behind it. */
function addPart({ parts, seen }: Draft, part: PlacedName | null): void {
  if (part === null || seen.has(part.from)) return;
  if (!seen.has(part.name) || !isTermOfPart(part.name)) parts.push(part);
  seen.add(part.from).add(part.name);
}

function isSame(name: string, whole: string | null): boolean {
  return whole?.endsWith(name) === true || isBareKind(name);
}

function hasRange({ parts }: Draft): boolean {
  return parts.some(({ name }) => RANGE_HEAD.test(name) || isFunctionName(name));
}
