import type { GazetteDocument } from "../domain/document";
import type { DocumentFacts } from "../domain/document-facts";
import type { Evidence } from "../domain/evidence";
import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { QuotaTable } from "../domain/quota";
import type { Records } from "../domain/records";
import type { Zone } from "../domain/zone";
import { firstIndex } from "./text/first-index";

/** A document with the id that it is to have. */
interface Named {
  readonly document: GazetteDocument;
  readonly id: string;
}

/**
 * The records of one source with other ids for its documents. Two documents of one source may carry the same number;
 * their records are told apart by where they stand.
 */
export class RenamedDocuments {
  readonly documents: readonly GazetteDocument[];
  readonly facts: readonly DocumentFacts[];
  readonly parcels: readonly Parcel[];
  readonly zones: readonly Zone[];
  readonly quotas: readonly QuotaTable[];
  readonly tables: ReadonlyMap<string, readonly PointTable[]>;
  readonly #inOrder: readonly Named[];

  /** @param ids the new id of each document, in order */
  constructor(records: Records, ids: readonly string[]) {
    const named = records.documents.map(
      (document, index): Named => ({ document, id: ids[index] ?? document.id }),
    );
    this.#inOrder = named.toSorted((a, b) => a.document.evidence.start - b.document.evidence.start);
    this.documents = named.map(({ document, id }) => ({ ...document, id }));
    this.facts = records.facts.map((fact, index) => {
      const own = named[index];
      if (own?.document.id !== fact.document) return fact;
      const headings = fact.headings.map((heading) => ({
        ...heading,
        items: heading.items.map((item) => nameIn(own, item)),
      }));
      return { ...fact, document: own.id, headings };
    });
    this.parcels = records.parcels.map((parcel) => {
      const own = this.#documentOf(parcel);
      if (own === null) return parcel;
      const { id, parent, supersedes } = parcel;
      return {
        ...parcel,
        id: nameIn(own, id),
        document: own.id,
        parent: parent === null ? null : nameIn(own, parent),
        supersedes: supersedes === null ? null : nameIn(own, supersedes),
      };
    });
    this.zones = records.zones.map((zone) => this.#renamed(zone));
    this.quotas = records.quotas.map((quota) => this.#renamed(quota));
    this.tables = new Map(
      [...records.tables].map(([owner, tables]) => {
        const own = tables.map(({ evidence }) => this.#at(evidence)).find((one) => one !== null);
        return [own == null ? owner : nameIn(own, owner), tables];
      }),
    );
  }

  #renamed<T extends { readonly id: string; readonly document: string | null; readonly evidence: Evidence }>(
    record: T,
  ): T {
    const own = this.#documentOf(record);
    return own === null ? record : { ...record, id: nameIn(own, record.id), document: own.id };
  }

  #documentOf(record: { readonly document: string | null; readonly evidence: Evidence }): Named | null {
    const own = this.#at(record.evidence);
    return own?.document.id === record.document ? own : null;
  }

  /** The document in which a place lies. */
  #at({ start }: Evidence): Named | null {
    const behind = firstIndex(this.#inOrder, ({ document }) => document.evidence.start, start + 1);
    const own = this.#inOrder[behind - 1];
    return own === undefined || start >= own.document.evidence.end ? null : own;
  }
}

/** The id of a record under the new id of its document. */
function nameIn({ document, id }: Named, record: string): string {
  return record.startsWith(`${document.id}/`) ? id + record.slice(document.id.length) : record;
}
