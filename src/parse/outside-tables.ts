import type { Issue } from "../domain/issue";
import { tableBlocks } from "./boundaries/blocks/block";
import { blockEvidence } from "./boundaries/draft-joins";
import { boundaryIssue } from "./boundaries/points/refusal";
import type { DocumentSection } from "./document-section";
import { tableTokens } from "./layout/coordinates/table-tokens";
import type { Line } from "./layout/line";
import { tableWindows } from "./layout/table-window";
import type { SourceText } from "./text/source-text";

/** A northing and an easting for each of three points. */
const FEWEST_COORDINATES = 6;

/**
 * Tables of coordinates on lines that belong to no document, such as those behind the imprint of a gazette: nothing
 * says whose they are, so they are said and not taken.
 * @param sections the documents of the source, in order
 */
export function outsideTables(
  source: SourceText,
  lines: readonly Line[],
  sections: readonly DocumentSection[],
): readonly Issue[] {
  const issues: Issue[] = [];
  let from = 0;
  for (const to of [...sections.map((section) => section.lines), []]) {
    const [first, last] = [to[0], to.at(-1)];
    const own = lines.slice(from, first === undefined ? lines.length : first.number - 1);
    for (const window of tableWindows(source, own))
      for (const block of tableBlocks(window, tableTokens(window.text)))
        if (block.coordinates.length >= FEWEST_COORDINATES)
          issues.push(boundaryIssue("outside", blockEvidence(block)));
    from = last === undefined ? from : last.number;
  }
  return issues;
}
