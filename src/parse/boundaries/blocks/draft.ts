import type { StatedArea } from "../../../domain/area";
import type { PointTable, TableRing } from "../../../domain/point-table";
import type { Caption } from "./caption";

/** A list of rings of one boundary in one system. */
export interface DraftTable {
  readonly unit: PointTable["unit"];
  readonly rings: TableRing[];
  readonly axes: PointTable["stated"]["axes"];
  /** source offsets of everything that was read for it */
  readonly leadFrom: number;
  readonly from: number;
  readonly to: number;
  readonly tailTo: number;
  /** source offset of its first coordinate, behind the label */
  readonly numbersFrom: number;
  /** place among the systems printed side by side */
  readonly index: number;
  readonly count: number;
}

/** One boundary before its areas, sides and systems are looked up. */
export interface Draft {
  readonly caption: Caption;
  readonly tables: DraftTable[];
  /** source offset of its caption, or of its first coordinate */
  readonly captionFrom: number;
  readonly leadText: string;
  /** the area in the cells of its own row */
  readonly rowArea: StatedArea | null;
}
