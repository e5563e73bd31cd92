import type { Evidence } from "../../domain/evidence";
import type { DocumentSection } from "../document-section";
import { evidenceAt } from "../text/source-text";

/** The place of the lines `first` to `last` (included) of a section, blanks at both ends left out. */
export function linesRange(section: DocumentSection, first: number, last: number): Evidence {
  const { source, lines } = section;
  let start = lines[first]?.start ?? section.document.evidence.start;
  let end = lines[last]?.end ?? start;
  while (start < end && source.text.charAt(start).trim() === "") start++;
  while (end > start && source.text.charAt(end - 1).trim() === "") end--;
  return evidenceAt(source, start, end);
}
