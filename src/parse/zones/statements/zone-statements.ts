import type { Evidence } from "../../../domain/evidence";
import { advertises } from "../../advertisement";
import { matterOf } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import { either } from "../../lexicon/either";
import { LAND_TAKING, NO_TAKING } from "../../lexicon/land-taking-terms";
import { OTHER_AUTHORITY, PASSING_ORDER } from "../../lexicon/other-ranges";
import { TITLE_DEED } from "../../lexicon/paper-words";
import {
  FOUNDING_STUDIED,
  LAND_RESERVE,
  PLAN_ASSESSED,
  RESERVE_LABEL,
  RESERVED,
  TAKEN_BACK,
} from "../../lexicon/zone-matters";
import { OTHER_BORDERS, PLAN_KIND } from "../../lexicon/zone-subjects";
import { ESTATE_NOUNS, PART_NOUNS, PLANNING_UNITS, TOWN_NOUNS } from "../../lexicon/zone-suffixes";
import type { ParsedSides } from "../../sides";
import { sidePlaces } from "../../sides/side-places";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { zoneNames } from "../names/zone-names";
import { clauseBefore, isRange, tellsTraffic } from "./bounded-land";
import { tellsOtherDealing, withoutOwnWords } from "./other-dealings";
import { sisterLands } from "./sister-lands";
import { tablePlaces } from "./table-places";
import { tellsSize } from "./tells-size";
import { zoneFigures } from "./zone-figures";
import { tellsDecision } from "./zone-matter";

/** A place of a text that tells the sides or the size of some land. Indices into the running text (`to` exclusive). */
export interface Statement {
  readonly from: number;
  readonly to: number;
  /** its sides; null for a size */
  readonly sides: ParsedSides | null;
  /** three sides or more: land of any noun. A size, or two sides, tell only what is known to be a zone */
  readonly isStrong: boolean;
  /** all the sides of land that something else is done to: what stands behind them is of no zone before them */
  readonly isDeal: boolean;
  /** the end of the words of the statement before it, where the search for its subject ends */
  readonly floor: number;
}

/** Fewest sides that tell land of any noun. */
export const FEWEST_SIDES = 3;
/** Whether land goes into the reserve of a town: by the title, or by labels below one about land that is taken back. */
export function isReserve(section: DocumentSection, title: string): boolean {
  if (LAND_RESERVE.test(title)) return true;
  return TAKEN_BACK.test(title) && RESERVE_LABEL.test(section.running.text);
}

/** Whether a title is about land that is sold, taken, built on or shut for a while. */
export function tellsOtherLand(section: DocumentSection, print: string): boolean {
  if (TAKEN_BACK.test(print) && isReserve(section, print)) return false;
  const title = withoutPlan(print).replace(PLAN_ASSESSED, "$1").replace(FOUNDING_STUDIED, "$1");
  if (OTHER_BORDERS.test(title) || OTHER_AUTHORITY.test(title) || tellsOther(section, title)) return true;
  if (advertises(section)) return true;
  return LAND_TAKING.test(withoutPlan(matterOf(section))) && !NO_TAKING.test(section.document.title ?? title);
}

/** Whether a title is about another dealing in land than its own words tell. */
function tellsOther(section: DocumentSection, title: string): boolean {
  return !RESERVED.test(title) && tellsOtherDealing(withoutOwnWords(section, title)(title));
}

/** The words of a matter, the plan of a land assembly without the taking that it prepares. */
function withoutPlan(words: string): string {
  return words.replace(/土地征收(?=成片开发)/gu, "");
}

/** Every statement of sides of a document that may be a zone's, whatever its noun. */
export function sideAnchors(section: DocumentSection, title: string): readonly ParsedSides[] {
  if (tellsOtherLand(section, title)) return [];
  const decides = isDecision(section, title);
  return sidePlaces(section.running, 0, "belongings").filter(
    (one) =>
      isStrong(section.running, one, withoutOwnWords(section, title)) &&
      (decides || isRange(section.running, one)),
  );
}

/** A document that decides about zones, has a number, or whose title names one. */
function isDecision(section: DocumentSection, title: string): boolean {
  if (tellsDecision(section) || section.document.number !== null) return true;
  return title.includes("成片开发") || PLAN_KIND.test(title) || zoneNames(title).length > 0;
}

function isStrong(
  running: MappedText,
  { sides, from, to }: ParsedSides,
  withoutOwn: (words: string) => string,
): boolean {
  if (new Set(sides.map(({ side }) => side)).size < FEWEST_SIDES) return false;
  // the number of a deed beside the sides is no dealing in it
  const before = withoutOwn(clauseBefore(running, from).replace(TITLE_DEED, ""));
  return !tellsOtherDealing(before) && !tellsTraffic(running, { sides, to });
}

/** 拟征收土地…,四至:东至…: the sides of land that something else is done to. */
function tellsDeal(running: MappedText, { sides, from }: ParsedSides): boolean {
  return (
    new Set(sides.map(({ side }) => side)).size >= FEWEST_SIDES &&
    tellsOtherDealing(clauseBefore(running, from))
  );
}

/** The statements of a document, in order. */
export interface Statements {
  /** from which its zones are read; sizes count where the document decides about zones */
  readonly told: readonly Statement[];
  /** sides of land in tables, of whatever noun */
  readonly tabled: readonly ParsedSides[];
}

/** The statements of a document about land, without those that another record was read from. */
export function zoneStatements(
  section: DocumentSection,
  title: string,
  body: number,
  claimed: readonly Pick<Evidence, "start" | "end">[],
  hasRows: boolean,
): Statements {
  const { running } = section;
  const claims = within(claimed);
  const cells = tablePlaces(section);
  const isClaimed = (at: number): boolean => claims(running.starts[at] ?? 0);
  const isInTable = (at: number): boolean => cells(running.starts[at] ?? 0);
  const decides = tellsDecision(section);
  if (PASSING_ORDER.test(title)) return { told: [], tabled: [] };
  const withoutOwn = withoutOwnWords(section, title);
  const isOwn = isDecision(section, title);
  const other = tellsOtherLand(section, title);
  const sides = sidePlaces(running, 0, "belongings")
    .map((one) => ({
      from: one.from,
      to: one.to,
      sides: one,
      isStrong: !other && isStrong(running, one, withoutOwn) && (isOwn || isRange(running, one)),
      isDeal: tellsDeal(running, one),
    }))
    .filter((one) => (one.isStrong || decides) && !isClaimed(one.from));
  const sisters = other ? [] : sisterLands(running, title, body);
  const ofSisters = new Set(sisters.flatMap(({ size }) => size?.from ?? []));
  const tells = decides || (section.document.title === null && boundsZone(running, sides));
  const sizes = (tells || sisters.length > 0 ? zoneFigures(running, body) : [])
    .filter(({ to }) => !IS_LEAST.test(running.text.slice(to, to + 2)))
    .filter((one) => ofSisters.has(one.from) || (tells && tellsSize(running, body, one)))
    .filter((one) => !isClaimed(one.from) && !isInTable(one.from))
    .map(({ from, to }) => ({ from, to, sides: null, isStrong: false, isDeal: false }));
  // rows that no head explains are read as the sentences that they are
  const tabled = hasRows ? sides.filter((one) => isInTable(one.from)) : [];
  const told = sides.filter((one) => !tabled.includes(one));
  return {
    told: withFloors([...told, ...sizes], body),
    tabled: tabled.filter((one) => one.isStrong).map((one) => one.sides),
  };
}

/** Whether a text that names a zone of a known kind bounds land: one without a title decides about it, whatever its words. */
function boundsZone({ text }: MappedText, sides: readonly Pick<Statement, "isStrong">[]): boolean {
  if (!sides.some(({ isStrong }) => isStrong)) return false;
  return zoneNames(text.slice(0, OPENING)).length > 0 || (text.match(SIZED_ITEM)?.length ?? 0) > 1;
}
/** 1.某片区面积3公顷: an item of a list that heads land and tells its size. */
const SIZED_ITEM = new RegExp(
  `(?:^|[\\n。;])(?:\\d{1,2}[.、]|\\(?[一二三四五六七八九十]{1,3}[)、])\\p{Script=Han}{2,12}${either(`${PART_NOUNS} ${PLANNING_UNITS} ${TOWN_NOUNS} ${ESTATE_NOUNS}`)}(?:规划|用地|总|[:,]){0,3}面积`,
  "gu",
);
/** A text without a title names what it is about within so many characters. */
const OPENING = 400;

/** 连片面积在5平方公里以上: what a rule asks for. */
const IS_LEAST = /^以[上下]/u;

/** A size looks for its subject down to the statement before it; sides, whose own size may stand before them, to the sides. */
function withFloors(all: readonly Omit<Statement, "floor">[], body: number): readonly Statement[] {
  let ofSides = body;
  let ofAny = body;
  return [...all]
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      const floor = one.sides === null ? ofAny : ofSides;
      ofAny = Math.max(ofAny, one.to);
      if (one.sides !== null) ofSides = one.to;
      return { ...one, floor };
    });
}

/** Tells of places of the source whether they stand in what a record was read from. */
function within(claimed: readonly Pick<Evidence, "start" | "end">[]): (at: number) => boolean {
  const sorted = [...claimed].sort((a, b) => a.start - b.start);
  let end = 0;
  const reach = sorted.map((own) => {
    end = Math.max(end, own.end);
    return end;
  });
  return (at) => (reach[firstIndex(sorted, ({ start }) => start, at + 1) - 1] ?? 0) > at;
}
