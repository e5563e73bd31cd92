import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import type { MappedText } from "../../text/mapped-text";

/** The ranges of one monument, each with the words that tell it. */
export interface MonumentText {
  readonly name: string;
  readonly ranges: readonly {
    readonly name: string;
    readonly text: MappedText;
    readonly from: number;
    readonly to: number;
    /** the size that a column of its own gives */
    readonly size?: StatedArea | undefined;
  }[];
  readonly evidence: Evidence;
}
