import type { GazetteDocument } from "../../src/domain/document";
import type { DocumentFacts } from "../../src/domain/document-facts";
import type { DocumentSection } from "../../src/parse/document-section";
import { parseLines } from "../../src/parse/layout/line";
import { runningText } from "../../src/parse/layout/running-text";
import { evidenceAt, sourceText } from "../../src/parse/text/source-text";

/** A whole text as one document without number, for the grammars that read documents. */
export function sectionOf(text: string, title: string | null = null): DocumentSection {
  const source = sourceText("source", text);
  const lines = parseLines(source);
  const document: GazetteDocument = {
    id: "document",
    number: null,
    title,
    issuers: [],
    date: null,
    duplicateOf: null,
    parts: [],
    relations: [],
    evidence: evidenceAt(source, 0, text.length),
  };
  const facts: DocumentFacts = {
    document: document.id,
    number: null,
    title: null,
    titleIssuer: null,
    signatures: [],
    date: null,
    imprintDate: null,
    annexMentions: [],
    annexHeadings: [],
    headings: [],
    thresholds: [],
    stated: [],
  };
  return { source, document, facts, key: "key", lines, running: runningText(source, lines) };
}
