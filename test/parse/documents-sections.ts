import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSection } from "../../src/parse/document-section";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { sourceText } from "../../src/parse/text/source-text";

export const SHA = "5f1c0a2bd9e84c7f5f1c0a2bd9e84c7f5f1c0a2bd9e84c7f5f1c0a2bd9e84c7f";

/** The documents of a text written in a test. */
export function sectionsOf(text: string): readonly DocumentSection[] {
  const source = sourceText("test", text);
  return parseDocuments(source, SHA, parseLines(source));
}

/** A fixture of the document grammar. */
export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "../fixtures/parse-documents", name), "utf8");
}

/** The only document of a text. */
export function onlySection(text: string): DocumentSection {
  const sections = sectionsOf(text);
  if (sections.length !== 1) throw new Error(`${sections.length} documents`);
  return sections[0]!;
}
