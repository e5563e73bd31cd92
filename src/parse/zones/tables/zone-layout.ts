import type { DocumentSection } from "../../document-section";
import type { TabledZone } from "./zone-row";

/** One way in which tables of zones are printed or copied. All of them stand in `ZONE_LAYOUTS`. */
export interface ZoneLayout {
  /** what docs/architecture.md calls it */
  readonly name: string;
  /** The zones of the tables of this layout, in the order of print. */
  readonly read: (section: DocumentSection) => readonly TabledZone[];
}
