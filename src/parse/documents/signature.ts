import type { DocumentSpan } from "./document-span";
import { lineOrganisations } from "./organisation";
import { type PrintedDate, printedDate } from "./printed-date";
import { endsSentence, isClosing, type TextLine } from "./text-line";

/** A body that signed. `range` is the part of the line without blanks, null for the whole line. */
export interface Signer {
  readonly name: string;
  readonly line: number;
  readonly range: readonly [from: number, to: number] | null;
}

export interface SignatureDate {
  readonly iso: string;
  readonly line: number;
  readonly range: readonly [from: number, to: number] | null;
}

/** Who signed a document and when. Indices count text lines. */
export interface Signature {
  readonly names: readonly Signer[];
  readonly date: SignatureDate | null;
  /** last line of the signature: date, or (此件公开发布) below it; null where nothing was signed */
  readonly last: number | null;
}

/** Longest line that is a date, perhaps with a body before it or a note behind it. */
const LONGEST_DATE_LINE = 70;

/** Bodies without a date stand within this many lines of the end. */
const LAST_LINES = 3;

/** A notice may be signed by this many lines of bodies. */
const MOST_LINES = 12;

/** The first signature of a document: bodies with a date below or behind them. */
export function signatureOf(lines: readonly TextLine[], span: DocumentSpan): Signature {
  for (let i = span.body; i <= span.last; i++) {
    const tail = paragraphTail(lines[i], i);
    const dated = tail === null ? dateLine(lines[i], i) : null;
    if (tail === null && dated === null) continue;
    const above = dated === null || dated.names.length > 0 ? [] : bodiesAbove(lines, span, i);
    const own = dated?.names ?? [];
    const names = tail === null ? [...above, ...own] : [tail.signer];
    if (names.length === 0 && !isOfficer(lines[i - 1])) continue;
    const below = lines[i + 1];
    const closes = i < span.last && below !== undefined && isClosing(below.squeezed);
    const date = tail?.date ?? { iso: dated?.iso ?? "", line: i, range: dated?.range ?? null };
    return { names, date, last: closes ? i + 1 : i };
  }
  return { names: undatedBodies(lines, span), date: headDate(lines, span), last: closingLine(lines, span) };
}

/** Bodies on the last lines of a document that prints no date under them. */
function undatedBodies(lines: readonly TextLine[], span: DocumentSpan): readonly Signer[] {
  const from = Math.max(span.body, span.last - LAST_LINES);
  for (let i = span.last; i >= from; i--) {
    const names = lineOrganisations(lines[i]?.line.text ?? "");
    const ended = endsSentence(lines[i - 1]?.squeezed ?? "") || isClosing(lines[i - 1]?.squeezed ?? "");
    if (names.length > 0 && (i === span.last || ended)) {
      return names.map((name): Signer => ({ name, line: i, range: null }));
    }
  }
  return [];
}

/** The officer who signs an order: 市长 某某. The date below counts, the name is nobody's business here. */
function isOfficer(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:代?(?:省|市|县|区|州|厅|局|部)长|主席|主任)\p{Script=Han}{2,4}$/u.test(line.squeezed)
  );
}

/** A line that is a date, perhaps with the body before it: 2023年6月28日, 某局 2023年6月28日. */
function dateLine(
  line: TextLine | undefined,
  index: number,
): {
  readonly iso: string;
  readonly names: readonly Signer[];
  readonly range: SignatureDate["range"];
} | null {
  if (line === undefined || line.squeezed.length > LONGEST_DATE_LINE) return null;
  const key = /^(?:日期|时间):/u.exec(line.squeezed)?.[0].length ?? 0;
  const text = line.squeezed.slice(key).replace(/\((?:此件|本件)[^()]*\)$/u, "");
  const date = printedDate(text);
  if (date === null || date.to !== text.length) return null;
  if (date.from === 0) return { iso: date.iso, names: [], range: null };
  let from = 0;
  const names = lineOrganisations(text.slice(0, date.from).replace(/[:,]$/u, "")).map((name): Signer => {
    const at = from;
    from += name.length;
    return { name, line: index, range: [at, from] };
  });
  return names.length > 0 ? { iso: date.iso, names, range: [date.from, date.to] } : null;
}

/** Body and date at the end of a paragraph: …此复。临水市人民政府2023年9月1日(此件公开发布) */
function paragraphTail(
  line: TextLine | undefined,
  index: number,
): { readonly signer: Signer; readonly date: SignatureDate } | null {
  if (line === undefined || line.squeezed.length <= LONGEST_DATE_LINE) return null;
  const offset = line.squeezed.length - TAIL;
  const tail = line.squeezed.slice(-TAIL).replace(/\((?:此件|本件)[^()]*\)$/u, "");
  const date = printedDate(tail.slice(-12)) === null ? null : lastDate(tail);
  if (date === null) return null;
  const head = tail.slice(0, date.from);
  const name =
    /[。!;:\s](?:此复|特此\p{Script=Han}{2}[。]?)?([\p{Script=Han}()]{4,40})$/u.exec(head)?.[1] ?? "";
  const [body] = lineOrganisations(name.replace(/^此复/u, ""));
  if (body === undefined) return null;
  const from = Math.max(0, offset) + date.from;
  return {
    signer: { name: body, line: index, range: [from - body.length, from] },
    date: { iso: date.iso, line: index, range: [from, Math.max(0, offset) + date.to] },
  };
}

/** The signature of a paragraph stands within this many characters of its end. */
const TAIL = 70;

/** The date that ends `text`, null where none does. */
function lastDate(text: string): PrintedDate | null {
  for (let from = Math.max(0, text.length - 14); from < text.length; from++) {
    const date = printedDate(text.slice(from));
    if (date !== null && from + date.to === text.length) {
      return { iso: date.iso, from: from + date.from, to: from + date.to };
    }
  }
  return null;
}

function bodiesAbove(lines: readonly TextLine[], span: DocumentSpan, date: number): readonly Signer[] {
  const found: Signer[] = [];
  for (let i = date - 1; i >= span.body && date - i <= MOST_LINES; i--) {
    const names = lineOrganisations(lines[i]?.line.text ?? "");
    if (names.length === 0) break;
    found.unshift(...names.map((name): Signer => ({ name, line: i, range: null })));
  }
  return found;
}

/** A date in brackets under the title, in the words under it (———2022年2月20日在…会议上), or in the page's data. */
function headDate(lines: readonly TextLine[], span: DocumentSpan): SignatureDate | null {
  for (let i = span.body; i <= Math.min(span.last, span.body + 8); i++) {
    const squeezed = (lines[i]?.squeezed ?? "").slice(0, 80);
    const date = printedDate(squeezed);
    if (date === null) continue;
    const before = squeezed.slice(0, date.from);
    if (/^(?:成文日期|发文日期|印发日期):?$/u.test(before)) return { iso: date.iso, line: i, range: null };
    if (i <= span.body + 2 && /^[(—–─―-]+$/u.test(before)) return { iso: date.iso, line: i, range: null };
  }
  // a date alone at the very end, with the body lost
  for (let i = span.last; i > Math.max(span.body, span.last - 4); i--) {
    const dated = dateLine(lines[i], i);
    if (dated !== null) return { iso: dated.iso, line: i, range: null };
  }
  return null;
}

function closingLine(lines: readonly TextLine[], span: DocumentSpan): number | null {
  for (let i = span.body; i <= span.last; i++) {
    if (/^\((?:此件|本件)/u.test(lines[i]?.squeezed ?? "")) return i;
  }
  return null;
}
