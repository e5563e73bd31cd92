import { matterOf } from "../document-matter";
import type { DocumentSection } from "../document-section";
import { LAND_TAKING, NO_TAKING } from "../lexicon/land-taking-terms";
import { RANGE_HEAD, RANGE_LABEL } from "../lexicon/monument-terms";
import { OTHER_AUTHORITY, OTHER_RANGES } from "../lexicon/other-ranges";
import { ADDS_PLACE, OTHER_BORDERS, OTHER_SIDES } from "../lexicon/zone-subjects";
import { PROTECTED_SUFFIXES, WHOLE_NOUNS, ZONE_SUFFIXES } from "../lexicon/zone-terms";
import type { ParsedSides } from "../sides";
import { sidePlaces } from "../sides/side-places";
import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";
import { type PlacedName, type Subject, subjectOf } from "./anchor-subject";
import { announcedBlocks } from "./block-lists";
import { titleSubject } from "./nominal-name";
import { renamed } from "./renamed-zone";
import { zoneCounty } from "./zone-county";
import type { ZoneHead, ZonePart } from "./zone-head";
import { zoneKind, zoneNames } from "./zone-names";
import { zoneTitle } from "./zone-title";

/** Fewest sides of a statement that is the anchor of a zone. */
export const FEWEST_SIDES = 3;
/** Words before a statement of sides that say what it is the range of. */
const CONTEXT = 40;

/** Whether a title is about land that is sold, taken, built on or shut for a while. */
export function tellsOtherLand(section: DocumentSection): boolean {
  const title = zoneTitle(section);
  if ([OTHER_SIDES, OTHER_BORDERS, OTHER_RANGES, OTHER_AUTHORITY].some((one) => one.test(title))) return true;
  return LAND_TAKING.test(matterOf(section)) && !NO_TAKING.test(section.document.title ?? "");
}

/** Every statement of sides of a document that may be a zone's. */
export function sideAnchors(section: DocumentSection): readonly ParsedSides[] {
  if (tellsOtherLand(section)) return [];
  return sidePlaces(section.running, 0, "belongings").filter(({ sides, from }) => {
    if (new Set(sides.map(({ side }) => side)).size < FEWEST_SIDES) return false;
    const clause = clauseBefore(section.running, from);
    return !OTHER_SIDES.test(clause) && !OTHER_RANGES.test(clause);
  });
}

/** The words of the line and sentence before a place. */
function clauseBefore(running: MappedText, at: number): string {
  let from = at;
  while (
    at - from < CONTEXT &&
    from > 0 &&
    !/[。;\n]/u.test(running.text.charAt(from - 1)) &&
    !beginsLine(running, from)
  )
    from--;
  return running.text.slice(from, at);
}

interface Draft {
  readonly name: string;
  readonly from: number;
  readonly named: number;
  readonly parts: PlacedName[];
}

/**
 * The zones of a document by its statements of sides: each belongs to the nearest head above it, whatever its noun,
 * else to what the title names. A part (区块一, 保护范围) belongs to the zone around it.
 */
export function anchoredZones(
  section: DocumentSection,
  anchors: readonly ParsedSides[],
): readonly ZoneHead[] {
  const { running } = section;
  const title = zoneTitle(section);
  const body = bodyStart(section);
  const own = wholeName(title);
  const whole = own === null ? null : (renamed(running.text, own) ?? own);
  const titled = whole ?? titleSubject(title);
  const subjects = anchors.map((anchor, index) =>
    subjectOf(running, anchors[index - 1]?.to ?? body, anchor.from),
  );
  const announced = whole === null ? null : announcedBlocks(running.text, body, running.text.length);
  const others = subjects.filter(({ zone }) => zone !== null && !isSame(zone.name, whole)).length;
  const members = [...running.text.matchAll(MEMBERS)].map(([, list]) => list ?? "");
  const drafts: Draft[] = [];
  const draftOf = new Map<string, Draft>();
  for (const subject of subjects) {
    const last = drafts.at(-1) ?? null;
    const meant =
      announced === others && subject.zone !== null && !isSame(subject.zone.name, whole)
        ? { zone: null, part: subject.zone }
        : subject;
    const { zone, part } = resolved(running.text, meant, members, last?.name ?? null, titled, whole);
    const known = zone === null ? last : draftOf.get(zone.name);
    if (known !== undefined && known !== null) {
      if (part !== null) known.parts.push(part);
      continue;
    }
    const name = zone?.name ?? titled ?? part?.name;
    if (name === undefined) continue;
    const parts = part === null || part.name === name ? [] : [part];
    const told = zone ?? (titled === null ? part : null);
    const draft = { name, parts, ...placeOf(running.text, name, told, last === null ? body : last.from) };
    drafts.push(draft);
    if (!draftOf.has(name)) draftOf.set(name, draft);
  }
  return drafts.map((one, index) => {
    const draft =
      drafts.length === 1
        ? { ...one, ...placeOf(running.text, one.name, null, body, anchors[0]?.from) }
        : one;
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
      parts: ranged(withRanges(running.text, draft, to), to),
    };
  });
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
  const at = text.indexOf(name, body);
  return at < 0 || at >= before ? { from: body, named: body } : { from: at, named: at + name.length };
}

function isSame(name: string, whole: string | null): boolean {
  return whole?.endsWith(name) === true || WHOLE.has(name);
}

/** The one name of a known kind in a title. */
function wholeName(title: string): string | null {
  const names = zoneNames(title);
  return names.length === 1 ? (names[0]?.name ?? null) : null;
}

const WHOLE = new Set(`${WHOLE_NOUNS} ${PROTECTED_SUFFIXES} ${ZONE_SUFFIXES}`.split(" "));
/** The one range of a monument is the zone itself. */
const ONE_RANGE = "保护范围";
/** 由甲园区和乙园区组成 */
const MEMBERS = /(?:由|包括|包含|分为|划分为|涵盖|下设)([^。;]{2,80})/gu;

/**
 * The zone and the part that a subject means. A bare kind of land (保护区, 禁燃区) is the zone spoken of, or the title's;
 * what the text counts among the members of the title's zone is a part of it.
 */
function resolved(
  text: string,
  subject: Subject,
  members: readonly string[],
  last: string | null,
  titled: string | null,
  whole: string | null,
): Subject {
  const { zone, part } = subject;
  if (whole !== null && part !== null && whole.endsWith(part.name) && zone === null)
    return { zone: { ...part, name: whole }, part: null };
  if (zone === null || zone.name === titled) return subject;
  if (titled?.endsWith(zone.name) === true && !ADDS_PLACE.test(titled.slice(0, -zone.name.length)))
    return { zone: { ...zone, name: titled }, part };
  if (WHOLE.has(zone.name)) {
    const name = last ?? titled ?? zoneNames(text.slice(0, zone.from)).at(-1)?.name ?? null;
    return { zone: name === null ? null : { ...zone, name }, part };
  }
  if (titled === null || part !== null) return subject;
  return members.some((list) => list.includes(zone.name)) ? { zone: null, part: zone } : subject;
}

/**
 * The parts of a monument with the ranges that words tell (同保护范围外延20米); one range alone is the zone itself.
 */
function withRanges(text: string, { parts, named }: Draft, to: number): readonly PlacedName[] {
  if (!parts.some(({ name }) => RANGE_HEAD.test(name))) return parts;
  const all = [...parts];
  for (const match of text.slice(named, to).matchAll(RANGE_LABEL)) {
    const name = match[1] ?? "";
    const from = named + match.index;
    if (all.some((part) => part.name === name) || !/[。;\n\p{Script=Han})]/u.test(text.charAt(from - 1)))
      continue;
    if (match[0].endsWith(":")) all.push({ name, from, to: from + name.length, isPart: true });
  }
  const [only] = all;
  return all.length === 1 && only?.name === ONE_RANGE ? [] : all.sort((a, b) => a.from - b.from);
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

/** Where the text behind the title begins. */
function bodyStart(section: DocumentSection): number {
  const { title } = section.document;
  if (title === null || section.facts.title === null) return 0;
  const at = section.running.text.indexOf(title);
  return at < 0 ? title.length : at + title.length;
}
