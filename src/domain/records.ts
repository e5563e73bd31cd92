import type { GazetteDocument } from "./document";
import type { DocumentFacts } from "./document-facts";
import type { Issue } from "./issue";
import type { Parcel } from "./parcel";
import type { PointTable } from "./point-table";
import type { QuotaTable } from "./quota";
import type { Zone } from "./zone";

/** What `parse` makes of one source: records with evidence, nothing measured and nothing judged yet. */
export interface Records {
  readonly documents: readonly GazetteDocument[];
  readonly facts: readonly DocumentFacts[];
  readonly parcels: readonly Parcel[];
  readonly zones: readonly Zone[];
  readonly quotas: readonly QuotaTable[];
  /** boundary tables by owner: a parcel id, a zone id, or `<zone id>#<block index>`; the first is the boundary, the others repeat it in other systems */
  readonly tables: ReadonlyMap<string, readonly PointTable[]>;
  readonly issues: readonly Issue[];
}
