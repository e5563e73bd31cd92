import type { Evidence } from "../../../domain/evidence";
import type { Line } from "../../layout/line";
import { evidenceAt, type SourceText } from "../../text/source-text";
import { columnOf } from "./cells/column";
import { isHeader } from "./header/table-columns";
import { stackedLabels } from "./stacked-labels";

/** Fewest labels, and fewest of them indicators, that make lines the header of a table of one cell a line. */
const FEWEST_LABELS = 4;
const FEWEST_INDICATORS = 2;
/** A longer line is no label. */
const LONGEST_LABEL = 16;

/**
 * Headers of tables of one cell a line of which no table was made, each with the line below them: what stands there was
 * lost unless it was read otherwise.
 */
export function lostStacks(
  source: SourceText,
  lines: readonly Line[],
): readonly { readonly header: Evidence; readonly below: Line }[] {
  const lost: { readonly header: Evidence; readonly below: Line }[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (first === undefined || first.kind !== "text" || first.text.length > LONGEST_LABEL) {
      at++;
      continue;
    }
    const { labels, next } = stackedLabels(source, lines, at);
    const last = lines[next - 1];
    const below = lines[next];
    const indicators = labels.filter((label) => columnOf(label)?.holds === "indicator").length;
    const header = labels.length >= FEWEST_LABELS && indicators >= FEWEST_INDICATORS && isHeader(labels);
    if (header && last !== undefined && below !== undefined)
      lost.push({ header: evidenceAt(source, first.start, last.end), below });
    at = Math.max(next, at + 1);
  }
  return lost;
}
