import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import { advertises } from "../advertisement";
import { matterOf } from "../document-matter";
import type { DocumentSection } from "../document-section";
import { isAsked } from "../documents/asked";
import { RULES_TITLE } from "../lexicon/general-rules";
import { LAND_MATTER } from "../lexicon/land-matters";
import { LAND_CONTEXT } from "../lexicon/notice-words";
import { NO_DECISION } from "../lexicon/other-tellings";
import { firstIndex } from "../text/first-index";
import { evidenceAt, lineNumberAt, type SourceText } from "../text/source-text";
import { documentUnread } from "../unread-document";
import { issuePlaces, Places, type ReadRecords, sidePlacesOf, valuePlaces } from "./covered-places";
import { isOtherMatter, landSides } from "./land-sides";
import { type LandSize, landSizes } from "./land-sizes";

/** A stretch of the source. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a text prints of land and no record has, in order. */
interface LostLand {
  readonly sizes: readonly Stretch[];
  readonly sides: readonly Stretch[];
}

/**
 * The last net: sizes and sides of land in running text that neither a record nor an issue covers. In a text that gave
 * no record only what stands by the name of land is told, or is bounded by four sides.
 */
function lostLand(section: DocumentSection, records: ReadRecords, issues: readonly Issue[]): LostLand {
  const { running, source } = section;
  const isRead = records.parcels.length + records.zones.length > 0;
  if (!isRead && decidesNothing(section)) return { sizes: [], sides: [] };
  const matter = matterOf(section);
  const tellsLand = LAND_MATTER.test(matter) || LAND_CONTEXT.test(matter);
  const read = new Places([...valuePlaces(records), ...sidePlacesOf(records)]);
  const told = new Places(issuePlaces(issues).map((one) => wholeLines(source, one)));
  const isLost = ({ start, end }: Stretch): boolean =>
    !read.meets(start, end) && !told.meets(start, end) && !isAsked(running, start);
  const known = sizesOf(records);
  const sizes = landSizes(section)
    .filter((one) => isRead || one.isNamed || tellsLand)
    .filter((one) => isLost(one) && isOwnLoss(one, known));
  const texts = new Set(sideTexts(records));
  const sides = landSides(section)
    .filter((one) => isRead || one.sides.length >= ALL_SIDES)
    .filter((one) => !one.sides.every(({ text }) => texts.has(text)))
    .map(({ from, to }) => ({ start: running.starts[from] ?? 0, end: running.ends[to - 1] ?? 0 }))
    .filter(isLost);
  return { sizes, sides };
}

const ALL_SIDES = 4;

/** Whether a text is one whose figures of land are nobody's: rules, answers, statistics, advertisements. */
function decidesNothing(section: DocumentSection): boolean {
  const matter = matterOf(section);
  const title = section.document.title ?? "";
  if (RULES_TITLE.test(title) || NO_DECISION.test(matter) || isOtherMatter(section)) return true;
  return advertises(section);
}

/** The sizes of records, by their size. */
function sizesOf({ parcels, zones }: ReadRecords): readonly StatedArea[] {
  return [
    ...parcels.flatMap(({ areas, obligations }) => [
      ...areas,
      ...obligations.flatMap(({ area }) => area ?? []),
    ]),
    ...zones.flatMap(({ areas, blocks }) => [...areas, ...blocks.flatMap(({ area }) => area ?? [])]),
  ].sort((one, two) => one.squareMetres - two.squareMetres);
}

/** Whether a size is that of land of its own: no total of what has sizes, and none that a record has, in whatever unit. */
function isOwnLoss(
  { squareMetres, step, isTotal, isNamed }: LandSize,
  known: readonly StatedArea[],
): boolean {
  if (isTotal && !isNamed && known.length > 0) return false;
  const next = firstIndex(known, (one) => one.squareMetres, squareMetres);
  return ![known[next - 1], known[next]].some((one) => {
    if (one === undefined || one.value === 0) return false;
    const own = (one.squareMetres / one.value) * 10 ** -one.decimals;
    return Math.abs(one.squareMetres - squareMetres) <= Math.max(own, step);
  });
}

function sideTexts({ parcels, zones }: ReadRecords): readonly string[] {
  return [...parcels, ...zones, ...zones.flatMap(({ blocks }) => blocks)].flatMap(({ sides }) =>
    sides.map(({ text }) => text),
  );
}

/** A place with all of its lines: an issue tells of the line that it names. */
function wholeLines(source: SourceText, { start, end, ...rest }: Evidence): Evidence {
  const first = source.lineStarts[lineNumberAt(source, start) - 1] ?? 0;
  const behind = source.lineStarts[lineNumberAt(source, Math.max(start, end - 1))] ?? source.text.length;
  return { ...rest, start: first, end: behind };
}

/** Lines between two places that are told together. */
const NEAR = 2;

/**
 * The issues of a document with those that tell what was lost: lines that follow each other in one; where nothing was
 * read, one issue says so with every place.
 */
export function withLostLand(
  section: DocumentSection,
  records: ReadRecords,
  issues: readonly Issue[],
): readonly Issue[] {
  const { sizes, sides } = lostLand(section, records, issues);
  const { source } = section;
  if (records.parcels.length + records.zones.length === 0) {
    const [first, ...more] = placesOf(source, [...sizes, ...sides]);
    return first === undefined ? issues : withUnread(section, issues, [first, ...more]);
  }
  const told = (places: readonly Stretch[], code: string, message: Issue["message"]): readonly Issue[] =>
    together(placesOf(source, places)).map((evidence) => ({
      code,
      severity: "warning",
      message,
      evidence,
      source: source.id,
    }));
  return [
    ...issues,
    ...told(sizes, "zone-size-unread", {
      zh: "文中写有土地的面积，没有归到任何地块或片区。",
      en: "The text tells a size of land that was given to no parcel and no zone.",
    }),
    ...told(sides, "zone-sides-unread", {
      zh: "文中写有土地的四至，没有归到任何地块或片区。",
      en: "The text tells the sides of land that were given to no parcel and no zone.",
    }),
  ];
}

/** The issue that says that nothing was read, with further places; a new one where none says so. */
function withUnread(
  section: DocumentSection,
  issues: readonly Issue[],
  places: readonly [Evidence, ...Evidence[]],
): readonly Issue[] {
  const known = issues.find(({ code, evidence }) => code === "document-unread" && evidence !== null);
  const [first, ...more] = places;
  if (known === undefined)
    return [...issues, documentUnread(section, more.length === 0 ? first : { ...first, more })];
  return issues.map((issue) => {
    if (issue !== known || issue.evidence === null) return issue;
    return { ...issue, evidence: { ...issue.evidence, more: [...(issue.evidence.more ?? []), ...places] } };
  });
}

function placesOf(source: SourceText, stretches: readonly Stretch[]): readonly Evidence[] {
  return [...stretches]
    .sort((one, two) => one.start - two.start)
    .map(({ start, end }) => evidenceAt(source, start, end));
}

/** Places in order, those that stand at most so many lines apart as further places of one. */
function together(places: readonly Evidence[]): readonly Evidence[] {
  const groups: Evidence[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && place.lines[0] - before.lines[1] <= NEAR)
      group.push(place);
    else groups.push([place]);
  }
  return groups.flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.length === 0 ? first : { ...first, more }],
  );
}
