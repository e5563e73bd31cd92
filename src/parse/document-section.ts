import type { GazetteDocument } from "../domain/document";
import type { DocumentFacts } from "../domain/document-facts";
import type { Line } from "./layout/line";
import type { MappedText } from "./text/mapped-text";
import type { SourceText } from "./text/source-text";

/** One document of a source with everything a grammar needs to read it. */
export interface DocumentSection {
  readonly source: SourceText;
  readonly document: GazetteDocument;
  readonly facts: DocumentFacts;
  /** key for the ids of its records: the number without blanks, else `<first 8 of sha256>@<offset>` */
  readonly key: string;
  /** all its lines, in order, its title included */
  readonly lines: readonly Line[];
  /** running text of all its lines */
  readonly running: MappedText;
}
