import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Parcel, ParcelKind } from "../../domain/parcel";
import type { PointTable } from "../../domain/point-table";
import type { Side } from "../../domain/side";
import type { Stated } from "../../domain/stated";

/** One boundary that a document prints, with what the text around it says of the land. */
export interface BoundaryRecord {
  readonly kind: ParcelKind;
  readonly code: string | null;
  readonly name: string | null;
  /** which of two states of its land it shows */
  readonly version: Parcel["version"];
  readonly project: string | null;
  readonly county: string | null;
  /** use and code as an exchange file gives them */
  readonly landUse: { readonly stated: Stated<string>; readonly code: string | null } | null;
  readonly caption: Stated<string> | null;
  /** the group of figures next to the table; the first is the one to audit */
  readonly areas: readonly StatedArea[];
  readonly sides: readonly Side[];
  /** the first is the boundary, the others repeat it in other systems */
  readonly tables: readonly PointTable[];
  readonly evidence: Evidence;
}
