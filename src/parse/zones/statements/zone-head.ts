import type { Zone } from "../../../domain/zone";

/** A part of a zone with the words about it. Indices into the running text (`to` exclusive). */
export interface ZonePart {
  readonly name: string;
  readonly from: number;
  /** one past its name */
  readonly body: number;
  readonly to: number;
}

/** A zone of a text: its name, its place and what its name tells. Indices into the running text. */
export interface ZoneHead {
  readonly name: string;
  /** what its record is called, where the text speaks of it by another name: the plan of an area */
  readonly entitled?: string;
  readonly kind: Zone["kind"];
  readonly county: string | null;
  readonly year: number | null;
  readonly batch: string | null;
  readonly from: number;
  /** one past its name */
  readonly named: number;
  readonly to: number;
  /** it is told only as it was: given up, or replaced by another one */
  readonly isPast?: boolean;
  /** parts found by their own statements of sides; where there are none, the text is searched for their names */
  readonly parts?: readonly ZonePart[];
}
