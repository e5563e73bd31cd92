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
  }[];
  readonly evidence: Evidence;
}
