import type { GazetteDocument } from "../domain/document";
import type { DocumentSection } from "./document-section";
import { annexesOf } from "./documents/annexes";
import { documentFacts } from "./documents/document-facts";
import { documentParts, imprintOf } from "./documents/document-parts";
import type { DocumentSpan } from "./documents/document-span";
import { gazetteIssues, issueByPlace } from "./documents/gazette-issues";
import { linesEvidence } from "./documents/line-evidence";
import { withListedHeadings } from "./documents/listed-headings";
import { relationsOf } from "./documents/relations";
import { signatureOf } from "./documents/signature";
import { documentSpans } from "./documents/spans";
import { type TextLine, textLines } from "./documents/text-line";
import type { Line } from "./layout/line";
import { runningText } from "./layout/running-text";
import type { SourceText } from "./text/source-text";

/**
 * The documents of one source in order. A document begins at its title (the issuing body above it included, a
 * vertical banner excluded), or at its number or red head where the title stands below; entries of a table of
 * contents and numbers in sentences are none. A text with no recognisable document is one document without number.
 * An empty text has none.
 * @param sha256 hex digest of the source's bytes: the key of a document without a number
 */
export function parseDocuments(
  source: SourceText,
  sha256: string,
  lines: readonly Line[],
  printedAt: (offset: number) => number = (offset) => offset,
): readonly DocumentSection[] {
  const texts = withListedHeadings(textLines(lines));
  const issueAt = issueByPlace(gazetteIssues(source, lines));
  return documentSpans(texts).map((span) => {
    const own = (offset: number): string => `${sha256.slice(0, 8)}@${printedAt(offset)}`;
    return section(source, own, lines, texts, span, issueAt);
  });
}

function section(
  source: SourceText,
  keyAt: (offset: number) => string,
  lines: readonly Line[],
  texts: readonly TextLine[],
  span: DocumentSpan,
  issueAt: ReturnType<typeof issueByPlace>,
): DocumentSection {
  const evidence = linesEvidence(source, texts, span.first, span.last);
  const number = span.number?.value ?? null;
  const key = number ?? keyAt(evidence.start);
  const own = lines.slice(texts[span.first]?.index ?? 0, (texts[span.last]?.index ?? -1) + 1);
  const running = runningText(source, own);
  const signature = signatureOf(texts, span);
  const annexes = annexesOf(texts, span, signature.last);
  const imprint = imprintOf(texts, span);
  const document: GazetteDocument = {
    id: key,
    number,
    title: span.block?.title ?? null,
    issuers: issuersOf(lines, texts, span, signature.names),
    date: signature.date?.iso ?? null,
    duplicateOf: null,
    parts: documentParts(source, texts, span, signature, annexes, imprint),
    relations: [...relationsOf(running, number, span.block?.title ?? null)],
    gazetteIssue: issueAt(evidence, lastSentence(texts, span)),
    evidence,
  };
  const facts = documentFacts({
    key,
    source,
    lines: texts,
    span,
    signature,
    annexes,
    imprint,
    running,
  });
  return { source, document, facts, key, lines: own, running };
}

/** Offset one past the last line of a document that ends a sentence. */
function lastSentence(texts: readonly TextLine[], span: DocumentSpan): number {
  for (let i = span.last; i > span.first; i--) {
    const line = texts[i];
    if (line?.squeezed.endsWith("。")) return line.line.end;
  }
  return texts[span.first]?.line.end ?? 0;
}

/** Who issued: the bodies of the title, else of the banner above it, else those who signed. */
function issuersOf(
  lines: readonly Line[],
  texts: readonly TextLine[],
  span: DocumentSpan,
  signed: readonly { readonly name: string }[],
): string[] {
  const named = span.block?.issuers ?? [];
  if (named.length > 0) return [...named];
  const banner = bannerAbove(lines, texts, span);
  if (banner !== null) return [banner];
  return [...new Set(signed.map(({ name }) => name))];
}

/** The name set vertically above a title, a character a line. */
function bannerAbove(lines: readonly Line[], texts: readonly TextLine[], span: DocumentSpan): string | null {
  const first = texts[span.first];
  if (first?.afterBanner !== true) return null;
  let name = "";
  for (let i = first.index - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || line.kind === "text") break;
    if (line.kind === "banner") name = line.text + name;
  }
  return name === "" ? null : name;
}
