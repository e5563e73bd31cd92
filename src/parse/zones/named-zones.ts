import type { Zone } from "../../domain/zone";
import { matterOf } from "../document-matter";
import type { DocumentSection } from "../document-section";
import { either } from "../lexicon/either";
import { COLLECTIVE_WORDS, PROTECTED_SUFFIXES, TELLING_WORDS, ZONE_SUFFIXES } from "../lexicon/zone-terms";
import { parseSides } from "../sides";
import { renamed } from "./renamed-zone";
import { zoneAreas } from "./zone-areas";
import { decidesZones } from "./zone-matter";
import { type Name, zoneKind, zoneNames } from "./zone-names";

/** A development zone or park that a document decides about. Indices into the running text. */
export interface NamedZone {
  readonly name: string;
  readonly kind: Zone["kind"];
  readonly from: number;
  /** where its description may go on to (exclusive) */
  readonly to: number;
  /** the name of the title, where it says more: 东港市红石崖森林公园 */
  readonly titled?: string;
}

/** The zones of a document: the one of its title, or every one that the body gives an area or sides. */
export function namedZones(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const title = section.document.title ?? "";
  if (!decidesZones(matterOf(section))) return [];
  const inTitle = zoneNames(title);
  const only = inTitle.length === 1 ? inTitle[0] : undefined;
  if (only !== undefined) {
    const several = /[和与及、]/u.test(only.name) ? described(section) : [];
    if (several.length > 1) return several;
    const name = renamed(text, only.name) ?? only.name;
    const moved = /更名|定名/u.test(text) && text.indexOf(name, title.length) < 0;
    const others = !moved ? [] : described(section).filter((zone) => zone.name !== name);
    if (others.length > 0) return others;
    const inBody = text.indexOf(name, title.length) >= 0 ? [] : described(section);
    const same = inBody.filter((zone) => isFullName(zone.name, name) || isWithoutPlace(zone.name, name));
    if (same.length === 1) return same.map((zone) => ({ ...zone, titled: name }));
    const short = inBody.length === 1 && isFullName(name, inBody[0]?.name ?? "");
    if (inBody.length > 1 || (isKindOfPlace(name) && inBody.length > 0 && !short)) return inBody;
    const listed = LISTS.test(
      text.slice(text.indexOf(name, title.length)).slice(0, name.length + LIST_REACH),
    );
    const items = listed ? described(section).filter((zone) => zone.name !== name) : [];
    if (items.length > 1) return items;
    const from = firstDescribed(section, name);
    if (from !== null) return [{ name, kind: zoneKind(name), from, to: text.length }];
    if (text.indexOf(name, title.length) >= 0) return [];
  }
  if (!NAMES_ZONES.test(matterOf(section)) && !/更名|定名/u.test(title)) return [];
  const whole = described(section);
  return whole.length > 0 ? whole : describedParts(section).slice(0, 1);
}

/** 江川青螺岛国家级自然保护区 in the text for 青螺岛自然保护区 in the title: all its characters in order, and more. */
function isFullName(full: string, short: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length && full.length > short.length;
}

/** 划定以下露天采石禁采区: 1.大云山禁采区。…: the name of the title counts, the items are zones. */
const LISTS = /^[^。\n]{2,30}:[\s\n]*(?:1|一|\(一\)|①)/u;
const LIST_REACH = 6;

/** 东门历史文化街区 for 临江市东门历史文化街区: the title only adds where it lies. */
function isWithoutPlace(short: string, full: string): boolean {
  return (
    full.endsWith(short) && /^.{1,12}[省市州县区旗镇乡]$/u.test(full.slice(0, full.length - short.length))
  );
}

/** 某县历史文化街区 in a title: a kind of land in a place, which the text names. */
const KIND_OF_PLACE = new RegExp(`^\\p{Script=Han}{1,8}[省市县区旗]${either(PROTECTED_SUFFIXES)}$`, "u");

function isKindOfPlace(name: string): boolean {
  return KIND_OF_PLACE.test(name);
}

/** A title that speaks of zones without a name of its own, or with one that the text tells apart. */
const NAMES_ZONES = new RegExp(either(`${PROTECTED_SUFFIXES} ${ZONE_SUFFIXES} ${COLLECTIVE_WORDS}`), "u");

/** The first place where the name of the title has an area or sides behind it; the first at all if approved. */
function firstDescribed(section: DocumentSection, name: string): number | null {
  const { text } = section.running;
  const head = section.facts.title === null ? 0 : (section.document.title ?? "").length;
  const body = placeOf(text, name, head);
  const from = body >= 0 ? body : text.indexOf(name);
  if (from < 0) return null;
  const areas = zoneAreas(section.running, from, text.length);
  if (areas.current.length > 0 || parseSides(section.running, from, text.length, "belongings") !== null)
    return from;
  return /(?:同意|批准)[^。;]{0,20}(?:设立|认定|升级|扩区|调区)/u.test(text) ? from : null;
}

/** The first place of a name behind `from` where nothing is given up; -1 where there is none. */
function placeOf(text: string, name: string, from: number): number {
  let at = text.indexOf(name, from);
  while (at >= 0 && /(?:撤销|取消|废止)$/u.test(text.slice(Math.max(0, at - 4), at))) {
    at = text.indexOf(name, at + name.length);
  }
  return at;
}

/** Behind the name of a zone: the name of its block, 某园主片区. */
const OF_BLOCK = /^\(?\p{Script=Han}{0,4}(?:片区|区块|组团|板块)/u;

/** 某试验区某片区: a part that a document without its zone is about. */
const PART = /^\p{Script=Han}{1,4}片区/u;

/** The parts of zones that a document decides about, where it decides about no whole one. */
function describedParts(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  return zoneNames(text).flatMap(({ name, from }, index, all): NamedZone[] => {
    const part = PART.exec(text.slice(from + name.length, from + name.length + 8))?.[0];
    const opens = opensDescription(text, from, all[index - 1]) || beginsLine(section, from);
    if (part === undefined || !opens) return [];
    const own = name + part;
    const [area] = zoneAreas(section.running, from + own.length, text.length, [], true).current;
    if (area === undefined || area.from > from + own.length + PART_REACH) return [];
    return [{ name: own, kind: zoneKind(name), from, to: text.length }];
  });
}

/** The headline of a text without a title has no sign at its end. */
function beginsLine({ running, document }: DocumentSection, at: number): boolean {
  return (
    document.title === null &&
    running.source.text.slice(running.ends[at - 1], running.starts[at]).includes("\n")
  );
}

/** How far behind its name the size of a part stands. */
const PART_REACH = 16;

/** Every name with an area or sides before the next name; where one stands in a list too, its own sentence counts. */
function described(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const all = zoneNames(text);
  const names = all
    .filter(({ from }, index) => opensDescription(text, from, all[index - 1]))
    .filter(({ name, from }) => !OF_BLOCK.test(text.slice(from + name.length, from + name.length + 8)))
    .filter(({ from }) => !/(?:简称|原名|前身为?)[“"]?$/u.test(text.slice(Math.max(0, from - 6), from)));
  const found = new Map<string, NamedZone & { readonly listed: boolean }>();
  const nextOther = placesOfOthers(names);
  // what no figure or side follows up to a place, no later mention before that place has either
  const bare = new Set<string>();
  names.forEach(({ name, from }, index) => {
    const to = nextOther[index] ?? text.length;
    const known = found.get(name);
    if ((known !== undefined && !known.listed) || to - from < name.length + 4) return;
    const before = names[index - 1];
    const listed =
      before !== undefined &&
      /^(?:[、,和及与]|以及)$/u.test(text.slice(before.from + before.name.length, from));
    if (known !== undefined && listed) return;
    if (bare.has(`${name} ${to}`)) return;
    const areas = zoneAreas(section.running, from, to);
    if (areas.current.length === 0 && parseSides(section.running, from, to, "belongings") === null) {
      bare.add(`${name} ${to}`);
      return;
    }
    found.set(name, { name, kind: zoneKind(name), from, to, listed });
  });
  const zones = [...found.values()].sort((a, b) => a.from - b.from);
  return zones.filter(
    (zone) => !SHORT_NAME.test(zone.name) || !zones.some((other) => isShortFor(zone.name, other.name)),
  );
}

/** A name that begins a sentence, a clause or an item; one of a list where the name before it is a zone's too. */
function opensDescription(text: string, from: number, before: Name | undefined): boolean {
  const head = text.slice(Math.max(0, from - 5), from);
  if (/(?:^|[\n。;:])(?:[一二三四五六七八九十]{1,3}|\d{1,3})、$/u.test(head)) return true;
  if (/[、和及与]$/u.test(head)) {
    return before !== undefined && from - (before.from + before.name.length) <= 3;
  }
  return TELLS.test(head);
}

const TELLS = new RegExp(
  `(?:^|[\\n。;:,)]|\\d\\.|(?:同意|批准|设立|认定|核定|建立)[对将]?|${either(TELLING_WORDS)})$`,
  "u",
);

const SHORT_NAME = /^(.{2,})(?:高新区|经开区|工业园|产业园)$/u;

/** 白石高新区 for 白石高新技术产业园区: a short name beside the full one. */
function isShortFor(short: string, full: string): boolean {
  const stem = SHORT_NAME.exec(short)?.[1];
  const kind = short.slice(stem?.length ?? 0);
  const long = kind === "高新区" ? "高新技术" : kind === "经开区" ? "经济" : kind.slice(0, 2);
  return stem !== undefined && full.length > short.length && full.includes(stem + long);
}

/** For every name the place where another one begins; undefined behind the last. */
function placesOfOthers(names: readonly Name[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  for (let i = names.length - 2; i >= 0; i--) {
    const next = names[i + 1];
    places[i] = next?.name === names[i]?.name ? places[i + 1] : next?.from;
  }
  return places;
}
