import type { Evidence } from "../../../domain/evidence";
import type { Line } from "../../layout/line";
import { MASKED_LABEL } from "../../lexicon/column-words";
import { evidenceAt, type SourceText } from "../../text/source-text";

/** Lines on which a label was masked and a figure stands behind it: **** 1.2 */
export function maskedLabels(source: SourceText, lines: readonly Line[]): readonly Evidence[] {
  return lines.flatMap((line) =>
    MASKED_LABEL.test(line.text) ? [evidenceAt(source, line.start, line.end)] : [],
  );
}
