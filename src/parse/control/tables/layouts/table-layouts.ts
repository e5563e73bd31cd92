import { ANNOUNCED } from "./announced-table";
import { BROKEN_BARS } from "./bar-stream";
import { FLATTENED } from "./flattened-table";
import { GLUED } from "./glued-table";
import { HEADED } from "./headed-table";
import type { Layout } from "./layout";
import { LEGEND_ABOVE, LEGEND_BEHIND } from "./legend-table";
import { LINED_ROWS } from "./lined-rows";
import { LONG } from "./long-table";
import { PARTED } from "./parted-table";
import { BARRED_STACK, STACK } from "./stream-table";
import { TURNED } from "./transposed-table";
import { TURNED_BELOW } from "./turned-below";
import { TURNED_BARS, TURNED_STACK } from "./turned-stack";
import { TWIN_FORMS } from "./twin-form";
import { WORDS } from "./words-of-line";
import { LOST_WORDS, WRAPPED_WORDS } from "./wrapped-words";

/**
 * Every layout of a table of indicators that is read, in the order in which they are tried: the first that fits is taken,
 * unless a rival of it fits better. A layout is added by a file of its own and a line here.
 */
export const TABLE_LAYOUTS: readonly Layout[] = [
  ANNOUNCED,
  WRAPPED_WORDS,
  LONG,
  HEADED,
  TURNED,
  TURNED_BELOW,
  PARTED,
  TURNED_BARS,
  BROKEN_BARS,
  TWIN_FORMS,
  LEGEND_ABOVE,
  LEGEND_BEHIND,
  FLATTENED,
  WORDS,
  GLUED,
  TURNED_STACK,
  LINED_ROWS,
  STACK,
  BARRED_STACK,
  LOST_WORDS,
];
