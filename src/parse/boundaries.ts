import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { LandUse, Parcel, ParcelKind } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { Side } from "../domain/side";
import { sparedAreas } from "./boundaries/areas/areas-of-columns";
import { assignedAreas } from "./boundaries/areas/assigned-areas";
import { withContinuedRings } from "./boundaries/areas/continued-rings";
import { withEnclosedAreas } from "./boundaries/areas/enclosed-areas";
import { type DraftWithAreas, withParts } from "./boundaries/areas/parts";
import { pointCounts } from "./boundaries/areas/point-count";
import { withRingsTakenOut } from "./boundaries/areas/rings-taken-out";
import type { Draft, DraftTable } from "./boundaries/blocks/draft";
import { boundaryDrafts } from "./boundaries/boundary-drafts";
import { boundaryNames } from "./boundaries/boundary-names";
import type { BoundaryRecord } from "./boundaries/boundary-record";
import { highestNumber, lastNumber } from "./boundaries/highest-number";
import { kindOf } from "./boundaries/names/land-kind";
import { type CrsMentions, crsMentions, crsStatement } from "./boundaries/points/crs-statement";
import { type NoticeDegrees, namedNotation, unpackedDegrees } from "./boundaries/points/packed-degrees";
import { boundaryIssue } from "./boundaries/points/refusal";
import { codedArea, listedAreas } from "./boundaries/rows/coded-area";
import { codedGroups } from "./boundaries/rows/coded-rows";
import { type Standing, standings } from "./boundaries/standing";
import { pointStrings } from "./boundaries/strings/point-strings";
import { type Answered, toldOutlines } from "./boundaries/told-outlines";
import type { DocumentSection } from "./document-section";
import { exchangeRecords, isExchangeText } from "./exchange-text";
import { parseSides } from "./sides";
import { runningIndex } from "./text/running-index";
import { evidenceAt } from "./text/source-text";

export type { BoundaryRecord } from "./boundaries/boundary-record";

/**
 * The boundaries that a document prints as tables or lists of points, with areas and sides from the text around
 * them. A table that gives no polygon is an issue with its place.
 * @param before the highest number of the points that the same table prints above, where its numbering goes on
 */
export function parseBoundaries(
  section: DocumentSection,
  before = 0,
): {
  readonly records: readonly BoundaryRecord[];
  readonly issues: readonly Issue[];
} {
  if (isExchangeText(section.lines)) return exchangeRecords(section.source, section.lines);
  const coded = codedGroups(section.source, section.lines);
  if (coded !== null) return codedBoundaries(section, coded);
  const {
    drafts,
    issues: refused,
    others,
    unread,
  } = boundaryDrafts(section, pointStrings(section.running), before);
  const issues = [...refused, ...toldOutlines(section, answeredPlaces(drafts, refused))];
  if (drafts.length === 0) return { records: [], issues };
  const areas = assignedAreas(section.running, drafts, others, unread);
  const merged = withRingsTakenOut(
    withEnclosedAreas(section.running, withContinuedRings(withParts(drafts, areas, section.running))),
  );
  const counts = pointCounts(
    section.running,
    merged.map((one) => one.draft),
  );
  const standing = standings(merged, counts, unread);
  // the number of the paper is no code of land
  const captions = merged.map(({ draft: { caption } }) =>
    caption.code !== null && caption.code === section.document.number ? { ...caption, code: null } : caption,
  );
  const names = boundaryNames(section, captions, others);
  const decimals = drafts
    .flatMap((draft) => draft.tables.filter(isDecimal))
    .flatMap((table) => table.rings.flatMap((ring) => ring.points));
  const degrees: NoticeDegrees = {
    printed: decimals,
    named: decimals.length === 0 ? null : namedNotation(section.running),
  };
  const mentions = crsMentions(section.running);
  let previous = section.document.evidence.start;
  let lastKind: ParcelKind | null = null;
  const records = merged.flatMap(({ draft, areas: own }, index): BoundaryRecord[] => {
    if (standing[index] !== null) return [];
    const [first] = draft.tables;
    const context = section.running.text.slice(
      runningIndex(section.running, first?.leadFrom ?? 0),
      runningIndex(section.running, first?.tailTo ?? 0),
    );
    const squareMetres = own[0]?.squareMetres ?? null;
    const count = counts[index] ?? null;
    const tables = draft.tables.map((table): PointTable => {
      const read = pointTable(section, mentions, table, context, squareMetres, degrees);
      // what is said of several boundaries together says nothing of one
      return count === null || count.shared ? read : { ...read, pointCount: count.said };
    });
    const sides = sidesBefore(section, previous, first?.from ?? previous);
    previous = first?.to ?? previous;
    const caption = captions[index] ?? draft.caption;
    // the heading of a further piece names its kind no more
    const told = kindOf(caption.caption?.value ?? "", section.document.title ?? "", draft.leadText);
    const kind: ParcelKind = told === "other" ? (lastKind ?? told) : told;
    lastKind = kind;
    return [
      {
        kind,
        code: caption.code,
        name: names[index]?.name ?? null,
        version: names[index]?.version ?? "current",
        project: caption.project,
        county: caption.county ?? countyNear(section, first?.from ?? 0),
        landUse: null,
        caption: caption.caption,
        areas: own,
        sides,
        tables: ranked(tables),
        evidence: recordEvidence(section, draft),
      },
    ];
  });
  const fallen = merged.flatMap((one, index) => fallenIssue(section, one, standing[index] ?? null));
  const owned = merged.flatMap((one) => one.areas);
  const spared = sparedAreas(section.running, drafts, owned);
  return { records, issues: [...issues, ...fallen, ...spared] };
}

/** Where points were read or refused. */
function answeredPlaces(drafts: readonly Draft[], refused: readonly Issue[]): readonly Answered[] {
  const read = drafts.flatMap(({ captionFrom, tables }) =>
    tables.map(({ from, to }) => ({ from: Math.min(captionFrom, from), to })),
  );
  return [
    ...read,
    ...refused.flatMap(({ evidence }) =>
      evidence === null ? [] : { from: evidence.start, to: evidence.end },
    ),
  ];
}

function fallenIssue(section: DocumentSection, { draft }: DraftWithAreas, fallen: Standing): Issue[] {
  if (fallen === null) return [];
  const [first] = draft.tables;
  const evidence = evidenceAt(
    section.source,
    first?.from ?? draft.captionFrom,
    first?.to ?? draft.captionFrom,
  );
  return [boundaryIssue(fallen.reason, evidence, fallen.labels)];
}

const DECIMAL = /^\d{2,3}\.\s?\d+$/u;

/** Degrees printed as nothing but decimals, of whatever width. */
function isDecimal(table: DraftTable): boolean {
  const printed = table.rings.flatMap((ring) => ring.points.flatMap((point) => point.printed ?? []));
  return table.unit === "degrees" && printed.every((print) => DECIMAL.test(print.normalize("NFKC")));
}

function pointTable(
  section: DocumentSection,
  mentions: CrsMentions,
  table: DraftTable,
  context: string,
  squareMetres: number | null,
  degrees: NoticeDegrees,
): PointTable {
  const stated = crsStatement(mentions, table, table.axes, table.index, table.count);
  const points = table.rings.flatMap((ring) => ring.points);
  const single = table.rings.length === 1 ? squareMetres : null;
  const unpacked = isDecimal(table) ? unpackedDegrees(points, context, single, degrees) : null;
  let index = 0;
  const rings =
    unpacked === null
      ? table.rings
      : table.rings.map((ring) => ({
          ...ring,
          points: ring.points.map((point) => unpacked[index++] ?? point),
        }));
  return { unit: table.unit, rings, stated, evidence: evidenceAt(section.source, table.from, table.to) };
}

/** The boundary first: CGCS2000 before older systems, metres before degrees, then as printed. */
function ranked(tables: readonly PointTable[]): readonly PointTable[] {
  const rank = (table: PointTable): number =>
    (table.stated.datum?.value === "CGCS2000" || table.stated.datum === null ? 0 : 2) +
    (table.unit === "metres" ? 0 : 1);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}

/** Text before a table in which its sides may stand, in characters. */
const SIDES_REACH = 3000;

function sidesBefore(section: DocumentSection, from: number, to: number): readonly Side[] {
  const { running } = section;
  const end = runningIndex(running, to);
  const start = Math.max(runningIndex(running, from), end - SIDES_REACH);
  let found: readonly Side[] = [];
  // the description next to the table counts
  for (
    let at = start, sides = parseSides(running, at, end);
    sides !== null;
    sides = parseSides(running, at, end)
  ) {
    if (sides.to <= at) break;
    found = sides.sides;
    at = sides.to;
  }
  return found;
}

function countyNear(section: DocumentSection, at: number): string | null {
  const end = runningIndex(section.running, at);
  const before = section.running.text.slice(Math.max(0, end - SIDES_REACH), end);
  const found = [
    ...before.matchAll(/(?:位于|坐落于|座落于|坐落)[^,。;\n]{0,8}?([\p{Script=Han}]{1,5}?[县区旗])/gu),
  ];
  const name = found.at(-1)?.[1] ?? null;
  return name === null || /[地片小社园矿]区$/u.test(name) ? null : name.replace(/^.*[省市]/u, "");
}

/** A table with the code on every row: each parcel read as if its rows stood alone, then all other lines. */
function codedBoundaries(
  section: DocumentSection,
  { groups, rest }: NonNullable<ReturnType<typeof codedGroups>>,
): ReturnType<typeof parseBoundaries> {
  const listed = listedAreas(section.running, groups);
  let highest = 0;
  const parts = groups.map((group, index) => {
    const { key, lines } = group;
    const { records, issues } = parseBoundaries({ ...section, lines }, highest);
    highest = highestNumber(records) ?? lastNumber(lines) ?? highest;
    const area = records.length === 1 ? (codedArea(section.source, group) ?? listed?.[index] ?? null) : null;
    const printed = /\p{Script=Han}/u.test(key) && !/\d/u.test(key) ? "name" : "code";
    const word = (group.keyed ?? printed) === "name";
    const named = records.map((record) => ({
      ...record,
      code: word ? null : key,
      name: word ? key : group.name,
      // other figures of the document are not told to be this parcel's
      areas: area === null ? [] : [area],
      sides: [],
    }));
    return { records: named, issues };
  });
  const others = parseBoundaries({ ...section, lines: rest });
  // the caption that stays behind has lost its points to the parcels
  const issues = others.issues.filter((issue) => issue.code !== "boundary-no-points");
  return {
    records: [...others.records, ...parts.flatMap((part) => part.records)],
    issues: [...issues, ...parts.flatMap((part) => part.issues)],
  };
}

function recordEvidence(section: DocumentSection, draft: Draft): Evidence {
  const to = Math.max(...draft.tables.map((table) => table.to));
  return evidenceAt(section.source, Math.min(draft.captionFrom, to), to);
}

function landUseOf(record: BoundaryRecord): LandUse[] {
  if (record.landUse === null) return [];
  const { stated, code } = record.landUse;
  return [{ raw: stated.raw, code, scheme: null, suggested: false, evidence: stated.evidence }];
}

/**
 * A parcel made of a boundary that no parcel of the text owns. Its boundary is to be filled from the record's tables.
 * @param ordinal place among the records of the document, from 0
 */
export function boundaryParcel(section: DocumentSection, record: BoundaryRecord, ordinal: number): Parcel {
  const own = record.code ?? record.name ?? String(ordinal + 1);
  return {
    id: `${section.key}/parcel/${own}/${record.version}`,
    document: section.document.id,
    kind: record.kind,
    role: "parcel",
    parent: null,
    derivedFrom: [],
    supersedes: null,
    code: record.code,
    name: record.name,
    planArea: null,
    block: null,
    project: record.project,
    county: record.county,
    landUse: landUseOf(record),
    areas: [...record.areas],
    indicators: {},
    variants: [],
    absent: [],
    measures: [],
    obligations: [],
    version: record.version,
    status: null,
    sides: [...record.sides],
    boundary: null,
    verdicts: [],
    evidence: record.evidence,
  };
}
