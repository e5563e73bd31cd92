import type { PrintedNumber } from "./document-number";
import type { HeadLine } from "./head-line";
import type { TitleBlock } from "./title-block";

/** The text lines of one document (`last` is included) and what its head says. */
export interface DocumentSpan {
  readonly first: number;
  readonly last: number;
  /** first line below number and title */
  readonly body: number;
  readonly block: TitleBlock | null;
  readonly number: PrintedNumber | null;
  /** line of the number */
  readonly numberLine: number | null;
  /** the line that holds title and number, or title and text, together */
  readonly head: HeadLine | null;
}

/** A document whose end is not known yet. */
export type Start = Omit<DocumentSpan, "last">;
