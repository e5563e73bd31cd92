import type { DocumentPart } from "../../domain/document";
import type { SourceText } from "../text/source-text";
import type { Annexes } from "./annexes";
import type { DocumentSpan } from "./document-span";
import { linesEvidence } from "./line-evidence";
import { printedDate } from "./printed-date";
import type { Signature } from "./signature";
import { endsSentence, isClosing, startsItem, type TextLine } from "./text-line";

/** The block at the foot of a print: 抄送…, 某办公室 2023年6月30日印发. Indices count text lines. */
export interface Imprint {
  readonly first: number;
  readonly last: number;
  readonly iso: string | null;
  readonly dateLine: number;
}

/** The imprint is at most this many lines at the end. */
const MOST_IMPRINT_LINES = 12;

/** The imprint of a document, null where none is printed. */
export function imprintOf(lines: readonly TextLine[], span: DocumentSpan): Imprint | null {
  const from = Math.max(span.body, span.last - MOST_IMPRINT_LINES + 1);
  for (let i = span.last; i >= from; i--) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (squeezed.length > 80) continue;
    const date = /印(?:发|制)$/u.test(squeezed) ? printedDate(squeezed) : null;
    if (date === null) continue;
    let first = i;
    for (let j = i - 1; j >= from; j--) {
      if (/^(?:抄送|主送|分送|抄报|校对)/u.test(lines[j]?.squeezed ?? "")) first = j;
    }
    if (first === i && !endsSentence(lines[i - 1]?.squeezed ?? "。")) first = i - 1;
    return { first, last: i, iso: date.iso, dateLine: i };
  }
  for (let i = from; i <= span.last; i++) {
    if (/^(?:抄送|分送):/u.test((lines[i]?.squeezed ?? "").slice(0, 8))) {
      return { first: i, last: span.last, iso: null, dateLine: i };
    }
  }
  return null;
}

/** Cover, annexes and imprint of a document; a document in one piece has no parts. */
export function documentParts(
  source: SourceText,
  lines: readonly TextLine[],
  span: DocumentSpan,
  signature: Signature,
  annexes: Annexes,
  imprint: Imprint | null,
): DocumentPart[] {
  const end = imprint === null ? span.last : imprint.first - 1;
  const signed = signature.last !== null && signature.last < end ? signature.last : null;
  const headings = annexes.headings.filter((heading) => heading.first <= end);
  const firstHeading = headings[0]?.first ?? null;
  const coverEnd = signed ?? (firstHeading === null ? null : firstHeading - 1);
  const parts: DocumentPart[] = [];
  const part = (kind: DocumentPart["kind"], title: string | null, first: number, last: number): void => {
    if (last >= first) parts.push({ kind, title, evidence: linesEvidence(source, lines, first, last) });
  };
  if (coverEnd !== null) {
    part("cover", span.block?.title ?? null, span.first, coverEnd);
    const planned = coverEnd + 1;
    const rest = firstHeading === null ? end : Math.min(firstHeading - 1, end);
    if (rest >= planned) part("annex", planTitle(lines, planned, rest), planned, rest);
    headings.forEach((heading, index) => {
      part("annex", heading.title, heading.first, (headings[index + 1]?.first ?? end + 1) - 1);
    });
  }
  if (imprint !== null) part("imprint", null, imprint.first, imprint.last);
  return parts;
}

/** The title of a plan printed behind its notice: the short lines before its first sentence. */
function planTitle(lines: readonly TextLine[], first: number, last: number): string | null {
  let title = "";
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (squeezed.length > 60 || endsSentence(squeezed) || startsItem(squeezed) || /[。;]/u.test(squeezed))
      break;
    if (isClosing(squeezed)) break;
    title += squeezed;
    if (
      /(?:方案|办法|细则|规定|意见|预案|计划|规划|制度|措施|报告|任务|要点)(?:\([^()]{1,20}\))?$/u.test(title)
    )
      break;
  }
  return title === "" ? null : title;
}
