import type { Datum } from "./crs";
import type { Evidence } from "./evidence";
import type { Stated } from "./stated";

/**
 * A table of boundary points as the text prints it, before anyone decides what the numbers mean.
 * `parse` makes it, `geodesy` reads it; it is not part of the dataset.
 */
export interface PointTable {
  readonly unit: "metres" | "degrees";
  readonly rings: readonly TableRing[];
  readonly stated: CrsStatement;
  /** how many points the text says there are */
  readonly pointCount?: Stated<number>;
  readonly evidence: Evidence;
}

export interface TableRing {
  /** printed grouping: polygons of one parcel are numbered from 0; null where the print does not say */
  readonly part: number | null;
  /** as printed (内圈, 扣除); null: to be decided by containment */
  readonly role: "outer" | "inner" | null;
  /** in the order of the printed numbering, closing point removed */
  readonly points: readonly TablePoint[];
  /** the closing point was printed */
  readonly closed: boolean;
}

export interface TablePoint {
  readonly label: string | null;
  /** first and second coordinate in printed column order: repaired decimal strings (metres or decimal degrees) */
  readonly first: string;
  readonly second: string;
  /** the print of angles in degrees, minutes, seconds; null for metres */
  readonly printed: readonly [string, string] | null;
  readonly evidence: Evidence;
}

/** What the text says about the system of a table; null where it says nothing. */
export interface CrsStatement {
  readonly datum: Stated<Datum> | null;
  readonly zoneWidth: Stated<3 | 6> | null;
  readonly zone: Stated<number> | null;
  readonly centralMeridian: Stated<number> | null;
  /** what the column headers (or E/N marks) say of the printed order */
  readonly axes: Stated<"north-east" | "east-north"> | null;
}
