import type { DocumentSection } from "../../src/parse/document-section";
import { parseLines } from "../../src/parse/layout/line";
import { runningText } from "../../src/parse/layout/running-text";
import { evidenceAt, sourceText } from "../../src/parse/text/source-text";
import { documentFactsWith, documentWith } from "../support/records";

/** A whole text as one document without number, for the grammars that read documents. */
export function sectionOf(text: string, title: string | null = null): DocumentSection {
  const source = sourceText("source", text);
  const lines = parseLines(source);
  const document = documentWith({ id: "document", title, evidence: evidenceAt(source, 0, text.length) });
  const facts = documentFactsWith({ document: document.id });
  return { source, document, facts, key: "key", lines, running: runningText(source, lines) };
}
