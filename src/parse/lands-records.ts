import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { Zone } from "../domain/zone";
import { areaMentions } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { type LandPart, landsApart } from "./lands-apart";
import { type SectionRecords, sectionRecords } from "./section-records";
import { TakenIds } from "./taken-ids";
import { unreadLand } from "./unread-document";
import { comparable } from "./zone-owners";

/**
 * Everything that one document says. Where it tells of several kinds of land in turn, each is read as if it stood alone:
 * if that gives the parts records of their own, and no land stands in two of them. A few lines that give none are told.
 */
export function landsRecords(section: DocumentSection): SectionRecords {
  const parts = landsApart(section);
  if (parts.length < 2) return sectionRecords(section);
  const read = parts.map((part) => ({ part, records: sectionRecords(part.section) }));
  const areRead = read.every(({ part, records }) => hasRecords(records) || isAside(part));
  const records = read.map((one) => withLoss(one.part, one.records));
  return areRead && records.some(hasRecords) && areApart(records) ? joined(records) : sectionRecords(section);
}

function hasRecords({ parcels, zones }: SectionRecords): boolean {
  return parcels.length + zones.length > 0;
}

/** Most lines of a part that may give no record. */
const FEW_LINES = 4;

/** Whether a part may stay without records: what is dealt with in another way, or a few lines on what is no lot. */
function isAside({ matter, section }: LandPart): boolean {
  if (matter === "other") return true;
  return matter !== "lot" && section.lines.filter(({ kind }) => kind === "text").length <= FEW_LINES;
}

/** The records of a part; of one that has none, and tells a size, an issue that says so. */
function withLoss({ section }: LandPart, records: SectionRecords): SectionRecords {
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
