import { lineOrganisations } from "./organisation";
import { printedDate } from "./printed-date";
import type { DocumentSpan } from "./spans";
import { isClosing, type TextLine } from "./text-line";

/** Who signed a document and when. Indices count text lines. */
export interface Signature {
  readonly names: readonly { readonly name: string; readonly line: number }[];
  readonly date: { readonly iso: string; readonly line: number } | null;
  /** last line of the signature: date, or (此件公开发布) below it; null where nothing was signed */
  readonly last: number | null;
}

/** Longest line that is a date, perhaps with a body before it or a note behind it. */
const LONGEST_DATE_LINE = 70;

/** A notice may be signed by this many lines of bodies. */
const MOST_LINES = 12;

/** The first signature of a document: bodies with a date below or behind them. */
export function signatureOf(lines: readonly TextLine[], span: DocumentSpan): Signature {
  for (let i = span.body; i <= span.last; i++) {
    const dated = dateLine(lines[i]);
    if (dated === null) continue;
    const above = dated.names.length > 0 ? [] : bodiesAbove(lines, span, i);
    const names = [...above, ...dated.names.map((name) => ({ name, line: i }))];
    if (names.length === 0) continue;
    const below = lines[i + 1];
    const closes = i < span.last && below !== undefined && isClosing(below.squeezed);
    return { names, date: { iso: dated.iso, line: i }, last: closes ? i + 1 : i };
  }
  return { names: [], date: headDate(lines, span), last: closingLine(lines, span) };
}

/** A line that is a date: 2023年6月28日, 某局2023年6月28日. */
function dateLine(line: TextLine | undefined): { iso: string; names: readonly string[] } | null {
  if (line === undefined || line.squeezed.length > LONGEST_DATE_LINE) return null;
  const text = line.squeezed.replace(/\((?:此件|本件)[^)]*\)$/u, "").replace(/^(?:日期|时间):/u, "");
  const date = printedDate(text);
  if (date === null || date.to !== text.length) return null;
  if (date.from === 0) return { iso: date.iso, names: [] };
  const names = lineOrganisations(text.slice(0, date.from).replace(/[:,]$/u, ""));
  return names.length > 0 ? { iso: date.iso, names } : null;
}

function bodiesAbove(
  lines: readonly TextLine[],
  span: DocumentSpan,
  date: number,
): readonly { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  for (let i = date - 1; i >= span.body && date - i <= MOST_LINES; i--) {
    const names = lineOrganisations(lines[i]?.line.text ?? "");
    if (names.length === 0) break;
    found.unshift(...names.map((name) => ({ name, line: i })));
  }
  return found;
}

/** A date in brackets under the title, in the words under it (———2022年2月20日在…会议上), or in the page's data. */
function headDate(lines: readonly TextLine[], span: DocumentSpan): { iso: string; line: number } | null {
  for (let i = span.body; i <= Math.min(span.last, span.body + 8); i++) {
    const squeezed = (lines[i]?.squeezed ?? "").slice(0, 80);
    const date = printedDate(squeezed);
    if (date === null) continue;
    const before = squeezed.slice(0, date.from);
    if (/^(?:成文日期|发文日期|印发日期):?$/u.test(before)) return { iso: date.iso, line: i };
    if (i <= span.body + 2 && /^[(—–─―-]+$/u.test(before)) return { iso: date.iso, line: i };
  }
  // a date alone at the very end, with the body lost
  for (let i = span.last; i > Math.max(span.body, span.last - 4); i--) {
    const dated = dateLine(lines[i]);
    if (dated !== null) return { iso: dated.iso, line: i };
  }
  return null;
}

function closingLine(lines: readonly TextLine[], span: DocumentSpan): number | null {
  for (let i = span.body; i <= span.last; i++) {
    if (/^\((?:此件|本件)/u.test(lines[i]?.squeezed ?? "")) return i;
  }
  return null;
}
