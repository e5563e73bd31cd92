import type { DocumentSection } from "../document-section";
import { RANGE_HEAD, RANGE_LABEL } from "../lexicon/monument-terms";
import { LIES_IN } from "../lexicon/zone-subjects";
import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";
import { type PlacedName, type Subject, subjectOf } from "./anchor-subject";
import { isBareKind } from "./bare-kind";
import { announcedBlocks } from "./block-lists";
import { listedParts } from "./listed-parts";
import { isGivenUp, isKnownZone, type Matter, meantZone, memberNames } from "./meant-zone";
import { titleSubject } from "./nominal-name";
import { planName } from "./plan-name";
import { renamed } from "./renamed-zone";
import { zoneCounty } from "./zone-county";
import type { ZoneHead, ZonePart } from "./zone-head";
import { fullZoneName, zoneKind, zoneNames } from "./zone-names";
import { type Statement, tellsOtherLand } from "./zone-statements";

interface Draft {
  readonly name: string;
  readonly from: number;
  readonly named: number;
  readonly parts: PlacedName[];
  /** names and places of its parts */
  readonly seen: Set<string | number>;
  /** no statement tells it as it is */
  isPast: boolean;
  /** it heads an item of a list, and what the item tells stands in it */
  readonly isItem: boolean;
}

/** Where the text behind the title begins. */
export function bodyStart(section: DocumentSection, title: string): number {
  const at = section.running.text.indexOf(title);
  if (at >= 0 && at <= HEAD) return at + title.length;
  return section.facts.title === null ? 0 : title.length;
}

/** Farthest that the title stands from the beginning. */
const HEAD = 200;

/** 坐落于 */
const LIES = 3;

/** What a document under this title is about. */
function matterOfTitle(section: DocumentSection, title: string, body: number): Matter {
  const { text } = section.running;
  const plan = planName(title, text);
  const own = plan === null ? wholeName(title) : null;
  const whole = own === null ? null : (renamed(text, own) ?? own);
  const kinds = JOINED_KINDS.exec(title)?.[0] ?? "";
  const titled = plan ?? whole ?? (kinds === "" ? titleSubject(title) : null);
  return {
    text,
    body,
    whole,
    former: own === whole ? null : own,
    titled,
    plan,
    kinds,
    named: zoneNames(text.slice(body))
      .filter(
        ({ name, from }) =>
          !isBareKind(name) && !LIES_IN.test(text.slice(Math.max(0, body + from - LIES), body + from)),
      )
      .map(({ name, from }) => ({ name, from: body + from })),
    isMember: memberNames(text),
    isOther: tellsOtherLand(section, title),
  };
}

/** The one name of a known kind in a title; of two the first, where it turns into the second. */
function wholeName(title: string): string | null {
  const names = zoneNames(title);
  const [first, second] = names;
  if (first === undefined || names.length > 2) return null;
  if (second === undefined && JOINED_KINDS.test(title)) return null;
  return second === undefined || renamed(title, first.name) === second.name ? first.name : null;
}

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
  const ofMonuments = drafts.filter(hasRange).length;
  return drafts.map((one, index) => {
    const draft =
      drafts.length === 1 ? { ...one, ...placeOf(running.text, one.name, null, body, strongest) } : one;
    const to = drafts[index + 1]?.from ?? running.text.length;
    return {
      name: draft.name,
      kind: zoneKind(draft.name),
      county: zoneCounty(section, draft.name, draft.named, to, drafts.length === 1),
      year: null,
      batch: null,
      from: draft.from,
      named: draft.named,
      to,
      isPast: draft.isPast,
      parts: ranged(hasRange(one) ? withRanges(running, draft, to, ofMonuments > 1) : one.parts, to),
    };
  });
}

/** The zones with their parts, each where it is told first; and the place of the first statement that tells one. */
function drafted(
  matter: Matter,
  { running }: DocumentSection,
  statements: readonly Statement[],
): { readonly drafts: readonly Draft[]; readonly strongest: number } {
  const { text, body, whole, titled } = matter;
  const each = statements.map((statement) => ({
    statement,
    subject: subjectOf(running, Math.max(statement.floor, body), statement.from),
  }));
  const found = listedParts(running, each, body);
  const announced = whole === null ? null : announcedBlocks(text, body, text.length);
  const others = found.filter(
    ({ statement, subject: { zone } }) =>
      statement.sides !== null && zone !== null && !isSame(zone.name, whole),
  ).length;
  const drafts: Draft[] = [];
  const draftOf = new Map<string, Draft>();
  let strongest = text.length;
  for (const { statement, subject } of found) {
    const last = drafts.at(-1) ?? null;
    const meant =
      announced === others && subject.zone !== null && !isSame(subject.zone.name, whole)
        ? { zone: null, part: subject.zone }
        : subject;
    const own = inItem(running, matter, last, meantZone(matter, meant, last?.name ?? null, statement.from));
    if (own.part !== null && isGivenUp(text, own.part.from)) continue;
    const isItem = own.zone !== null && own.part === null && own.zone.isPart;
    const isMember = last?.isItem === true && own.part !== null && fullZoneName(own.part.name) !== null;
    if (!statement.isStrong && !isItem && !isMember && !isKnownZone(matter, own, last?.name ?? null))
      continue;
    strongest = Math.min(strongest, statement.from);
    const { zone, part } = own;
    const known = zone === null ? last : draftOf.get(zone.name);
    if (known !== undefined && known !== null) {
      // a bare kind (园区) speaks of the zone without saying when
      if (zone !== null && zone.isPast !== true && meant.zone?.name === zone.name) known.isPast = false;
      addPart(known, part);
      continue;
    }
    const name = zone?.name ?? titled ?? part?.name;
    if (name === undefined) continue;
    const told = zone ?? (titled === null ? part : null);
    const isPast = zone?.isPast === true;
    const draft: Draft = {
      name,
      parts: [],
      seen: new Set(),
      isPast,
      isItem,
      ...placeOf(text, name, told, last === null ? body : last.from),
    };
    if (part?.name !== name) addPart(draft, part);
    drafts.push(draft);
    if (!draftOf.has(name)) draftOf.set(name, draft);
  }
  return { drafts, strongest };
}

/** Words before the head of an item: (二) */
const ITEM = /(?:^|\n|[。;])(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)$/u;
const ITEM_HEAD = 6;

/**
 * (二)东湖片区共43平方公里: in a list without a zone around it the head of an item is a zone, though its name is one of a part;
 * whatever else the item names is in it.
 */
function inItem(running: MappedText, { titled }: Matter, last: Draft | null, subject: Subject): Subject {
  const { zone, part } = subject;
  const heads = ({ from }: PlacedName): boolean =>
    ITEM.test(running.text.slice(Math.max(0, from - ITEM_HEAD), from));
  if (titled !== null) return subject;
  if (zone === null && part !== null && heads(part) && last?.isItem !== false)
    return { zone: part, part: null };
  if (last?.isItem !== true || zone === null || heads(zone)) return subject;
  return { zone: { ...zone, name: last.name, isPart: false }, part: part ?? zone };
}

/** 禁采区和限采区: one of several kinds that the title counts. */
const JOINED_KINDS = /\p{Script=Han}{2,8}区(?:[和及与、]|以及)(?:\p{Script=Han}{1,8}区)(?!划|域|块)/u;

/** A part is counted where it is named first. */
function addPart({ parts, seen }: Draft, part: PlacedName | null): void {
  if (part === null || seen.has(part.from) || seen.has(part.name)) return;
  seen.add(part.from).add(part.name);
  parts.push(part);
}

/** Where a name stands: where its subject was found, else where the text has it first, else at the text's beginning. */
function placeOf(
  text: string,
  name: string,
  told: PlacedName | null,
  body: number,
  before = text.length,
): { readonly from: number; readonly named: number } {
  if (told !== null) return { from: told.from, named: told.to };
  let at = text.indexOf(name, body);
  while (at >= 0 && isGivenUp(text, at)) at = text.indexOf(name, at + name.length);
  return at < 0 || at >= before ? { from: body, named: body } : { from: at, named: at + name.length };
}

function isSame(name: string, whole: string | null): boolean {
  return whole?.endsWith(name) === true || isBareKind(name);
}

/** The one range of a monument, or the one around its core, is the zone itself. */
const ONE_RANGE = "保护范围";
const CORE_RANGE = /^核心保护/u;

function hasRange({ parts }: Draft): boolean {
  return parts.some(({ name }) => RANGE_HEAD.test(name));
}

/**
 * The parts of a monument with the ranges that words tell (同保护范围外延20米); one range alone is the zone itself, unless
 * others of the list have ranges (`isListed`).
 */
function withRanges(
  running: MappedText,
  { parts, named }: Draft,
  to: number,
  isListed: boolean,
): readonly PlacedName[] {
  const { text } = running;
  const all = [...parts];
  for (const match of text.slice(named, to).matchAll(RANGE_LABEL)) {
    const name = match[1] ?? "";
    const from = named + match.index;
    if (all.some((part) => part.name === name) || !/[。;\n\p{Script=Han})]/u.test(text.charAt(from - 1)))
      continue;
    if (match[0].endsWith(":")) all.push({ name, from, to: from + name.length, isPart: true });
  }
  const [only] = all;
  // 某街区保护范围面积…: told in the sentence of the zone, where a label of its own (保护范围:…) tells a part
  const isGlued =
    only !== undefined &&
    all.length === 1 &&
    !beginsLine(running, only.from) &&
    /\p{Script=Han}/u.test(text.charAt(only.from - 1));
  const isWhole = (isGlued && !isListed) || all.some(({ name }) => CORE_RANGE.test(name));
  return all.filter(({ name }) => !isWhole || name !== ONE_RANGE).sort((a, b) => a.from - b.from);
}

/** Each part with the words about it, up to the next one. */
function ranged(parts: readonly PlacedName[], limit: number): readonly ZonePart[] {
  return parts.map(({ name, from, to }, index) => ({
    name,
    from,
    body: to,
    to: parts[index + 1]?.from ?? limit,
  }));
}
