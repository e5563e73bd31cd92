import type { GazetteDocument } from "../domain/document";
import type { DocumentFacts } from "../domain/document-facts";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { QuotaTable } from "../domain/quota";
import type { Records } from "../domain/records";
import type { Zone } from "../domain/zone";
import { RenamedDocuments } from "./renamed-documents";
import { TakenIds } from "./taken-ids";

/**
 * The records of several sources as one. Of a document that stands in two places the copy first in input order
 * keeps its records; the other names it in `duplicateOf`. Different documents that share a number (two offices,
 * one "1号") stay apart: the later one's ids get a mark.
 */
export function mergedRecords(parts: readonly Records[]): Records {
  const documents: GazetteDocument[] = [];
  const facts: DocumentFacts[] = [];
  const parcels: Parcel[] = [];
  const zones: Zone[] = [];
  const quotas: QuotaTable[] = [];
  const tables = new Map<string, readonly PointTable[]>();
  const issues: Issue[] = [];
  const first = new Map<string, GazetteDocument>();
  const ids = new TakenIds();
  /** the first copy of every later one */
  const duplicates = new Map<string, string>();
  for (const part of parts) {
    const names = part.documents.map((document) => {
      const id = ids.own(document.id);
      const known = first.get(document.id);
      if (known !== undefined && sameDocument(known, document)) duplicates.set(id, known.id);
      first.set(id, document);
      return id;
    });
    const renamed = new RenamedDocuments(part, names);
    const owners = new Set<string>();
    for (const one of renamed.documents)
      documents.push({ ...one, duplicateOf: duplicates.get(one.id) ?? one.duplicateOf });
    for (const one of renamed.facts) facts.push(one);
    const own = ({ document }: { readonly document: string | null }): boolean =>
      document === null || !duplicates.has(document);
    for (const one of renamed.parcels.filter(own)) {
      parcels.push(one);
      owners.add(one.id);
    }
    for (const one of renamed.zones.filter(own)) {
      zones.push(one);
      owners.add(one.id);
    }
    for (const one of renamed.quotas.filter(own)) quotas.push(one);
    for (const [owner, owned] of renamed.tables)
      if (owners.has(owner.replace(/#\d+$/u, ""))) tables.set(owner, owned);
    for (const one of part.issues) issues.push(one);
  }
  return { documents, facts, parcels, zones, quotas, tables, issues };
}

/** Same number and, where both print them, the same date or the same title but for blanks and signs. */
function sameDocument(a: GazetteDocument, b: GazetteDocument): boolean {
  if (a.date !== null && a.date === b.date) return true;
  const title = (document: GazetteDocument): string => (document.title ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const [one, two] = [title(a), title(b)];
  if (one === "" || two === "") return a.date === null || b.date === null;
  return one.includes(two) || two.includes(one);
}
