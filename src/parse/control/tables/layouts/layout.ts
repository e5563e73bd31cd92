import type { Found } from "../found-table";
import type { Cursor } from "./cursor";

/**
 * How a layout sets its rows: `ruled` a line each, cut at signs; `broken` over lines, with signs between the cells; `form`
 * label and value together; `run` all in one line; `stack` a cell a line.
 */
type LayoutKind = "ruled" | "broken" | "form" | "run" | "stack";

/** One way in which tables are printed or copied. All of them stand in `TABLE_LAYOUTS`. */
export interface Layout {
  /** what docs/architecture.md calls it */
  readonly name: string;
  readonly kind: LayoutKind;
  /** Whether a table of it may begin here: a quick look. Absent where reading finds that out at once. */
  readonly begins?: (cursor: Cursor) => boolean;
  /** The table that begins here; null where it is none of this layout. */
  readonly read: (cursor: Cursor) => Found | null;
  /** the kind of an earlier layout whose table it takes the place of where it fits better */
  readonly rivals?: LayoutKind;
}
