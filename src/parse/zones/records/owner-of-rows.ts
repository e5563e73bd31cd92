import type { DocumentSection } from "../../document-section";
import { either } from "../../lexicon/either";
import { ORDER_ON_PLACES } from "../../lexicon/zone-subjects";
import { FUNCTION_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { isFunctionName, isNumberedBlock, isTermOfPart } from "../names/part-names";
import { titleSubject } from "../names/title-subject";
import { fullZoneName, type Name, zoneKind, zoneNames } from "../names/zone-names";
import { zoneCounty } from "../statements/zone-county";
import type { ZoneHead } from "../statements/zone-head";
import { decidesZones } from "../statements/zone-matter";
import { FEWEST_SIDES } from "../statements/zone-statements";
import type { TabledZone } from "../tables/zone-row";

/** The one zone that a text names in a line of its own, where a table lists nothing but numbered blocks or functions. */
export function lineHead(section: DocumentSection, rows: readonly TabledZone[]): readonly ZoneHead[] {
  const isPart = (name: string): boolean => isNumberedBlock(name) || isFunctionName(name);
  if (rows.length === 0 || rows.some(({ name, of }) => of !== null || !isPart(name))) return [];
  const { running } = section;
  const names = new Set(section.lines.flatMap(({ text }) => fullZoneName(text.trim()) ?? []));
  const [name] = names;
  const from = name === undefined ? -1 : running.text.indexOf(name);
  if (name === undefined || names.size > 1 || from < 0) return [];
  const [named, to] = [from + name.length, running.text.length];
  const county = zoneCounty(section, name, named, to, true);
  return [{ name, kind: zoneKind(name), county, year: null, batch: null, from, named, to }];
}

/** 某新区|土地收储范围: behind a name, land that lies in what it names. */
const LAND_WITHIN = /^的?(?:国有|集体)?土地/u;

/** What the title is about, of whatever noun, where a table lists nothing but parts: terms, or blocks with their sides. */
function titledOwner(title: string, rows: readonly TabledZone[]): Name | undefined {
  const areParts = rows.every(({ name, sides }) => isTermOfPart(name) || sides.length >= FEWEST_SIDES);
  const subject = areParts ? titleSubject(title) : null;
  // 某县土地储备片区表 above 城南储备片区: what the rows are, and no whole of them
  const isKind = rows.every(({ name }) => name.slice(-NOUN) === subject?.slice(-NOUN));
  const name = isKind ? null : subject;
  return name === null ? undefined : { name, from: title.indexOf(name) };
}

/** Characters of a noun of land: 片区. */
const NOUN = 2;

/** 附件|某开发区区块表 */
const ANNEX = /^附[件表图]\d{0,2}/u;

/** What a title tells of the parts of what it names. */
const TELLS_PARTS = new RegExp(`^的?(?:各|主要)?${either(`${FUNCTION_NOUNS} ${PART_NOUNS}`)}(?!域)`, "u");

/** The one zone of the title, where the text tells nothing of it but its blocks, in a table. */
export function titleHead(
  section: DocumentSection,
  title: string,
  rows: readonly TabledZone[],
): readonly ZoneHead[] {
  const names = zoneNames(title.replace(ANNEX, ""));
  const [only = titledOwner(title, rows)] = names;
  const at = only === undefined ? -1 : section.running.text.indexOf(only.name);
  const blocks = rows.length > 0 && rows.every(({ kind, of }) => kind === null && of === null);
  const decides =
    decidesZones(title) ||
    rows.every(({ name, sides }) => sides.length >= FEWEST_SIDES || isFunctionName(name)) ||
    ORDER_ON_PLACES.test(only?.name ?? "") ||
    // 某高新区各功能区概况
    TELLS_PARTS.test(title.slice(title.indexOf(only?.name ?? title) + (only?.name.length ?? 0)));
  if (!blocks || !decides || only === undefined || names.length > 1 || at < 0) return [];
  if (LAND_WITHIN.test(title.slice(title.indexOf(only.name) + only.name.length))) return [];
  const named = at + only.name.length;
  const { name } = only;
  const county = zoneCounty(section, name, named, section.running.text.length, true);
  return [
    {
      name,
      kind: zoneKind(name),
      county,
      year: null,
      batch: null,
      from: at,
      named,
      to: section.running.text.length,
    },
  ];
}
