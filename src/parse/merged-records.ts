import type { GazetteDocument } from "../domain/document";
import type { Records } from "../domain/records";

const EMPTY: Records = {
  documents: [],
  facts: [],
  parcels: [],
  zones: [],
  quotas: [],
  tables: new Map(),
  issues: [],
};

/**
 * The records of several sources as one. Of a document that stands in two places the copy first in input order
 * keeps its records; the other names it in `duplicateOf`. Different documents that share a number (two offices,
 * one "1号") stay apart: the later one's ids get a mark.
 */
export function mergedRecords(parts: readonly Records[]): Records {
  return parts.reduce(added, EMPTY);
}

function added(all: Records, part: Records): Records {
  let next = part;
  const known = new Map(all.documents.map((document) => [document.id, document]));
  const duplicates = new Map<string, string>();
  for (const document of part.documents) {
    const first = known.get(document.id);
    if (first === undefined) {
      known.set(document.id, document);
      continue;
    }
    let id = `${document.id}~2`;
    for (let n = 3; known.has(id); n++) id = `${document.id}~${n}`;
    if (sameDocument(first, document)) duplicates.set(id, first.id);
    next = renamed(next, document, id);
    known.set(id, document);
  }
  const own = (document: string | null): boolean => document === null || !duplicates.has(document);
  const parcels = next.parcels.filter((parcel) => own(parcel.document));
  const zones = next.zones.filter((zone) => own(zone.document));
  const owners = new Set([...parcels.map((parcel) => parcel.id), ...zones.map((zone) => zone.id)]);
  return {
    documents: [
      ...all.documents,
      ...next.documents.map((document) => ({
        ...document,
        duplicateOf: duplicates.get(document.id) ?? document.duplicateOf,
      })),
    ],
    facts: [...all.facts, ...next.facts],
    parcels: [...all.parcels, ...parcels],
    zones: [...all.zones, ...zones],
    quotas: [...all.quotas, ...next.quotas.filter((quota) => own(quota.document))],
    tables: new Map([
      ...all.tables,
      ...[...next.tables].filter(([owner]) => owners.has(owner.replace(/#\d+$/u, ""))),
    ]),
    issues: [...all.issues, ...next.issues],
  };
}

/** Same number and, where both print them, the same date or the same title but for blanks and signs. */
function sameDocument(a: GazetteDocument, b: GazetteDocument): boolean {
  if (a.date !== null && a.date === b.date) return true;
  const title = (document: GazetteDocument): string => (document.title ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const [one, two] = [title(a), title(b)];
  if (one === "" || two === "") return a.date === null || b.date === null;
  return one.includes(two) || two.includes(one);
}

/**
 * The records with one document's id replaced. The document is told by its evidence: two documents of one source
 * may carry the same number; their records are told apart by where they stand.
 */
function renamed(records: Records, document: GazetteDocument, id: string): Records {
  const old = document.id;
  const inside = (evidence: { source: string; start: number }): boolean =>
    evidence.source === document.evidence.source &&
    evidence.start >= document.evidence.start &&
    evidence.start < document.evidence.end;
  const name = (value: string): string =>
    value.startsWith(`${old}/`) ? id + value.slice(old.length) : value;
  const nullable = (value: string | null): string | null => (value === null ? null : name(value));
  return {
    ...records,
    documents: records.documents.map((other) => (other === document ? { ...other, id } : other)),
    facts: records.facts.map((fact) =>
      fact.document === old && (fact.title === null || inside(fact.title.evidence))
        ? {
            ...fact,
            document: id,
            headings: fact.headings.map((heading) => ({ ...heading, items: heading.items.map(name) })),
          }
        : fact,
    ),
    parcels: records.parcels.map((parcel) =>
      parcel.document === old && inside(parcel.evidence)
        ? {
            ...parcel,
            id: name(parcel.id),
            document: id,
            parent: nullable(parcel.parent),
            supersedes: nullable(parcel.supersedes),
          }
        : parcel,
    ),
    zones: records.zones.map((zone) =>
      zone.document === old && inside(zone.evidence) ? { ...zone, id: name(zone.id), document: id } : zone,
    ),
    quotas: records.quotas.map((quota) =>
      quota.document === old && inside(quota.evidence)
        ? { ...quota, id: name(quota.id), document: id }
        : quota,
    ),
    tables: new Map(
      [...records.tables].map(([owner, tables]) =>
        tables.some((table) => inside(table.evidence)) ? [name(owner), tables] : [owner, tables],
      ),
    ),
  };
}
