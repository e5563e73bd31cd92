import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { Zone } from "../domain/zone";
import { areaMentions } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { type LandPart, landsApart } from "./lands-apart";
import { type SectionRecords, sectionRecords } from "./section-records";
import { TakenIds } from "./taken-ids";
import { withLostLand } from "./unread/lost-land";
import { unreadLand } from "./unread-document";
import { comparable } from "./zone-owners";

/**
 * Everything that one document says. Where it tells of several kinds of land in turn, each is read as if it stood alone:
 * if that gives the parts records of their own, and no land stands in two of them. A few lines that give none are told.
 */
export function landsRecords(section: DocumentSection): SectionRecords {
  const records = recordsOfParts(section);
  return { ...records, issues: withLostLand(section, records, records.issues) };
}

function recordsOfParts(section: DocumentSection): SectionRecords {
  const parts = landsApart(section);
  if (parts.length < 2) return sectionRecords(section);
  const read = parts.map((part) => ({ part, records: sectionRecords(part.section) }));
  const asides = read.filter(({ records }) => !hasRecords(records)).map(({ part }) => part);
  const records = read.map((one) => withLoss(one.part, one.records));
  if (!asides.every(isAside) || !records.some(hasRecords) || !areApart(records))
    return sectionRecords(section);
  if (asides.length + 1 < parts.length) return joined(records);
  const whole = sectionRecords(section);
  if (takesFrom(whole, asides, parts) || countOf(whole) < records.reduce((sum, one) => sum + countOf(one), 0))
    return joined(records);
  const losses = records.filter((one) => !hasRecords(one)).flatMap(({ issues }) => issues);
  return { ...whole, issues: [...whole.issues, ...losses.filter(({ code }) => code === "document-unread")] };
}

/** Whether records have a size or sides from lines that are those of some parts alone, or tell a conflict there. */
function takesFrom(
  { parcels, zones, issues }: SectionRecords,
  asides: readonly LandPart[],
  parts: readonly LandPart[],
): boolean {
  const shared = new Set(
    parts.filter((part) => !asides.includes(part)).flatMap(({ section }) => section.lines),
  );
  const own = asides.flatMap(({ section }) => section.lines.filter((line) => !shared.has(line)));
  const numbers = new Set(own.map(({ number }) => number));
  const said = [
    ...[...parcels, ...zones].flatMap(({ areas, sides }) => [...areas, ...sides]),
    ...zones.flatMap(({ blocks }) =>
      blocks.flatMap(({ area, sides }) => [...(area === null ? [] : [area]), ...sides]),
    ),
    ...issues.filter(({ code }) => code === "control-value-conflict"),
  ];
  return said.some(({ evidence }) => numbers.has(evidence?.lines[0] ?? -1));
}

function hasRecords(records: SectionRecords): boolean {
  return countOf(records) > 0;
}

function countOf({ parcels, zones }: SectionRecords): number {
  return parcels.length + zones.length;
}

/** Most lines of a part that may give no record. */
const FEW_LINES = 4;

/** Whether a part may stay without records: what is dealt with in another way, or a few lines on what is no lot. */
function isAside({ matter, section }: LandPart): boolean {
  if (matter === "other") return true;
  return matter !== "lot" && section.lines.filter(({ kind }) => kind === "text").length <= FEW_LINES;
}

/** Parts whose sizes are no zone's. */
const OF_NO_ZONE: readonly LandPart["matter"][] = ["mine", "sea", "taking"];

/** The records of a part; of one that has none, and tells a size, an issue that says so. */
function withLoss({ matter, section }: LandPart, read: SectionRecords): SectionRecords {
  const isOfOther = OF_NO_ZONE.includes(matter) && hasRecords(read);
  const issues = isOfOther ? read.issues.filter(({ code }) => code !== "zone-size-unread") : read.issues;
  const records = { ...read, issues };
  if (hasRecords(records) || records.issues.length > 0) return records;
  const [area] = areaMentions(section.running, 0);
  return area === undefined ? records : { ...records, issues: [unreadLand(section, area)] };
}

/** Whether no two parts tell of a land of the same code or name. */
function areApart(parts: readonly SectionRecords[]): boolean {
  const seen = new Set<string>();
  return parts.every(({ parcels, zones }) => {
    const lands: readonly (Parcel | Zone)[] = [...parcels, ...zones];
    const names = new Set(
      lands
        .map((one) => comparable(("code" in one ? one.code : null) ?? one.name))
        .filter((name) => name !== ""),
    );
    const isNew = [...names].every((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

/** The records of all parts; of those without a name, which are counted, the later have another id. */
function joined(parts: readonly SectionRecords[]): SectionRecords {
  const ids = new TakenIds();
  const tables = new Map<string, readonly PointTable[]>();
  const apart = parts.map((part) => {
    const renamed = new Map<string, string>();
    for (const { id } of [...part.parcels, ...part.zones])
      renamed.set(
        id,
        ids.own(id, (number) => id.replace(/(?=\/[^/]+$)/u, `~${number}`)),
      );
    const own = (id: string): string => renamed.get(id) ?? id;
    for (const [owner, owned] of part.tables) tables.set(owner.replace(/^[^#]+/u, own), owned);
    const parcels = part.parcels.map((one) => ({
      ...one,
      id: own(one.id),
      parent: one.parent === null ? null : own(one.parent),
      supersedes: one.supersedes === null ? null : own(one.supersedes),
    }));
    return { ...part, parcels, zones: part.zones.map((one) => ({ ...one, id: own(one.id) })) };
  });
  return {
    parcels: apart.flatMap(({ parcels }) => parcels),
    zones: apart.flatMap(({ zones }) => zones),
    quotas: apart.flatMap(({ quotas }) => quotas),
    tables,
    headings: apart.flatMap(({ headings }) => headings),
    issues: apart.flatMap(({ issues }) => issues),
  };
}
