import { lineNumberOf, type PrintedNumber } from "./document-number";
import { type HeadLine, headLine } from "./head-line";
import { redHeadOf } from "./organisation";
import {
  endsInDate,
  endsSentence,
  isClosing,
  isDivider,
  LONGEST_HEADING,
  startsItem,
  type TextLine,
} from "./text-line";
import { isMetadata, opensDocument, type TitleBlock, titleAbove, titleBelow, titleFrom } from "./title-block";

/** The text lines of one document (`last` is included) and what its head says. */
export interface DocumentSpan {
  readonly first: number;
  readonly last: number;
  /** first line below number and title */
  readonly body: number;
  readonly block: TitleBlock | null;
  readonly number: PrintedNumber | null;
  /** line of the number */
  readonly numberLine: number | null;
  /** the line that holds title and number, or title and text, together */
  readonly head: HeadLine | null;
}

type Start = Omit<DocumentSpan, "last">;

/** Where the documents of a source begin and end, in order. Never empty for a text with at least one text line. */
export function documentSpans(lines: readonly TextLine[]): readonly DocumentSpan[] {
  if (lines.length === 0) return [];
  const starts = withoutEmpty(lines, withUnnumbered(lines, numberedStarts(lines)));
  const head = starts[0]?.first ?? lines.length;
  const opening =
    head > 0 && (starts.length === 0 || isDocumentText(lines, 0, head)) ? [unnumbered(lines, head)] : [];
  return [...opening, ...starts].map((start, index, all): DocumentSpan => {
    const next = all[index + 1]?.first ?? lines.length;
    return { ...start, last: lastLine(lines, start.body, next) };
  });
}

function numberedStarts(lines: readonly TextLine[]): readonly Start[] {
  const starts: Start[] = [];
  let free = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || i < free) continue;
    const number = lineNumberOf(line.squeezed);
    const start = number === null ? headedStart(lines, i) : numberedStart(lines, i, number);
    if (start === null || start.first < free) continue;
    starts.push(start);
    free = Math.max(start.body, i + 1);
  }
  return starts;
}

/** A title with its number on the same line, perhaps with the whole text. */
function headedStart(lines: readonly TextLine[], at: number): Start | null {
  const line = lines[at];
  if (line === undefined || startsItem(line.squeezed)) return null;
  const head = headLine(line.line.text, line.squeezed);
  if (head === null) return null;
  const title = line.squeezed.slice(0, head.titleTo);
  const offset = Math.max(0, at - 8);
  // the same lines with the title's line cut behind the title
  const window = [...lines.slice(offset, at), { ...line, squeezed: title }];
  const block = titleAbove(window, window.length);
  if (block === null || !block.title.endsWith(title)) return null;
  const shifted = shiftedBlock(block, offset);
  if (head.goesOn && (shifted.titleFirst !== at || !isOpening(shifted))) return null;
  if (!opensAfter(lines, shifted.first)) return null;
  return {
    first: shifted.first,
    body: head.goesOn ? at : at + 1,
    block: shifted,
    number: head.number,
    numberLine: head.number === null ? null : at,
    head,
  };
}

/** A paragraph opens a document only with a title that names its body or begins with 关于. */
function isOpening(block: TitleBlock): boolean {
  return block.issuers.length > 0 || block.title.startsWith("关于");
}

function shiftedBlock(block: TitleBlock, offset: number): TitleBlock {
  const { issuerLines } = block;
  return {
    ...block,
    first: block.first + offset,
    titleFirst: block.titleFirst + offset,
    titleLast: block.titleLast + offset,
    issuerLines: issuerLines === null ? null : [issuerLines[0] + offset, issuerLines[1] + offset],
  };
}

function numberedStart(lines: readonly TextLine[], at: number, number: PrintedNumber): Start | null {
  const above = titleAbove(lines, at);
  if (above !== null && (!number.parenthesised || endsInKind(above.title))) {
    return { first: above.first, body: at + 1, block: above, number, numberLine: at, head: null };
  }
  if (number.parenthesised) return null;
  const head = redHeadLine(lines, at);
  const below = titleBelow(lines, at);
  if (below !== null && (number.form === "bracketed" || head !== null)) {
    // in the data over a web page the number stands before the title and often again behind it
    const again = lineNumberOf(lines[below.titleLast + 1]?.squeezed ?? "")?.value === number.value;
    return {
      first: head ?? (number.keyed ? below.first : at),
      body: below.titleLast + (again ? 2 : 1),
      block: withRedHead(lines, below, head),
      number,
      numberLine: again ? below.titleLast + 1 : at,
      head: null,
    };
  }
  // the title may be lost: a number over a salutation still opens a document
  const next = lines[at + 1];
  if (number.form === "bracketed" && next !== undefined && /^.{2,60}:$/u.test(next.squeezed)) {
    return { first: head ?? at, body: at + 1, block: null, number, numberLine: at, head: null };
  }
  return null;
}

function endsInKind(title: string): boolean {
  return (
    /\p{Script=Han}(?:\([^()]{1,30}\))*$/u.test(title) && !/[》)]$/u.test(title.replace(/\([^()]*\)$/u, ""))
  );
}

/** The red head within three lines above a number. */
function redHeadLine(lines: readonly TextLine[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const line = lines[i];
    if (line !== undefined && redHeadOf(line.squeezed) !== null) return i;
  }
  return null;
}

function withRedHead(lines: readonly TextLine[], block: TitleBlock, head: number | null): TitleBlock {
  const line = head === null ? undefined : lines[head];
  const name = line === undefined ? null : redHeadOf(line.squeezed);
  if (head === null || name === null || block.issuers.length > 0) return block;
  return { ...block, issuers: [name], issuerLines: [head, head] };
}

/** Titles of documents that print no number, between and after the numbered ones. */
function withUnnumbered(lines: readonly TextLine[], numbered: readonly Start[]): readonly Start[] {
  const starts: Start[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const upcoming = numbered[next];
    if (upcoming !== undefined && i >= upcoming.first) {
      starts.push(upcoming);
      next++;
      i = Math.max(upcoming.body - 1, upcoming.block?.titleLast ?? 0, i);
      continue;
    }
    const block = unnumberedTitle(lines, i, upcoming?.first ?? lines.length);
    if (block === null || repeats(block, starts.at(-1))) continue;
    starts.push({
      first: Math.max(block.first, starts.at(-1)?.body ?? 0),
      body: block.titleLast + 1,
      block,
      number: null,
      numberLine: null,
      head: null,
    });
    i = block.titleLast;
  }
  return starts;
}

function unnumberedTitle(lines: readonly TextLine[], at: number, limit: number): TitleBlock | null {
  const line = lines[at];
  if (line === undefined || line.squeezed.length > LONGEST_HEADING || startsItem(line.squeezed)) return null;
  if (!opensAfter(lines, at)) return null;
  const block = titleFrom(lines, at);
  if (block === null || block.titleLast >= limit) return null;
  const title = block.title.replace(/\([^()]*(?:\([^()]*\))?[^()]*\)$/u, "");
  return opensDocument({ ...block, title }) && isHeadOfBody(lines, block) ? block : null;
}

/** A title opens a document only where the text above has come to an end. */
function opensAfter(lines: readonly TextLine[], at: number): boolean {
  let above = at - 1;
  while (above >= 0) {
    const line = lines[above];
    if (line === undefined) return true;
    const { squeezed } = line;
    if (/^附(?:件|表)/u.test(squeezed)) return false;
    if (isDivider(squeezed) || isMetadata(squeezed) || isClosing(squeezed)) return true;
    if (redHeadOf(squeezed) !== null) return true;
    if (endsInDate(squeezed)) return true;
    if (/[。!]$/u.test(squeezed)) return true;
    // the issuing body may stand between
    if (
      at - above <= 2 &&
      squeezed.length <= 40 &&
      /^[\p{Script=Han}\s]+$/u.test(squeezed) &&
      !endsSentence(squeezed)
    ) {
      above--;
      continue;
    }
    return false;
  }
  return true;
}

/** Below a title stands its body: a salutation, a sentence, data about the page; not another list of titles. */
function isHeadOfBody(lines: readonly TextLine[], block: TitleBlock): boolean {
  const next = lines[block.titleLast + 1];
  return next !== undefined && !/^(?:附件|目录)/u.test(next.squeezed);
}

/** The title of an annexed text repeats what the title of its notice already says. */
function repeats(block: TitleBlock, previous: Start | undefined): boolean {
  const title = previous?.block?.title ?? "";
  return title !== "" && title !== block.title && title.includes(block.title.replace(/^关于/u, ""));
}

/** Entries of a table of contents have no body of their own and come again. */
function withoutEmpty(lines: readonly TextLine[], starts: readonly Start[]): readonly Start[] {
  const lastOf = new Map<string, number>();
  const keys = (start: Start): string[] =>
    [start.number?.value, start.block?.title].filter((key) => key !== undefined);
  starts.forEach((start, index) => {
    for (const key of keys(start)) lastOf.set(key, index);
  });
  return starts.filter((start, index) => {
    const next = starts[index + 1];
    const again = keys(start).some((key) => (lastOf.get(key) ?? 0) > index);
    return next === undefined || !again || hasBody(lines, start.body, next.first);
  });
}

function hasBody(lines: readonly TextLine[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (/[。;:]/u.test(squeezed) && !isMetadata(squeezed)) return true;
  }
  return to - from > 6;
}

/** Text before the first title is a document of its own if it has sentences or tables of numbers. */
function isDocumentText(lines: readonly TextLine[], from: number, to: number): boolean {
  let sentences = 0;
  let figures = 0;
  for (let i = from; i < to; i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (isMetadata(squeezed)) continue;
    if (squeezed.includes("。")) sentences++;
    if (/\d\.\d/u.test(squeezed)) figures++;
  }
  return sentences >= 2 || figures >= 6;
}

/** The opening of a source that has no title with a number: its first plausible title, if it has one. */
function unnumbered(lines: readonly TextLine[], head: number): Start {
  for (let i = 0; i < Math.min(head, 8); i++) {
    const block = titleFrom(lines, i);
    if (block !== null && block.titleLast < head && (i === 0 || opensDocument(block))) {
      return { first: 0, body: block.titleLast + 1, block, number: null, numberLine: null, head: null };
    }
  }
  return { first: 0, body: 0, block: null, number: null, numberLine: null, head: null };
}

/** Where a gazette speaks of itself, behind the last document. */
const BACK_MATTER = /^(?:《.{2,30}》简介|征订启事|(?:主管|主办)单位:|编辑出版:|编后记|封面摄影)/u;

/** The last line of a document before the next one begins: dividers and the gazette's own imprint left out. */
function lastLine(lines: readonly TextLine[], body: number, next: number): number {
  let last = next - 1;
  for (let i = body; i < next; i++) {
    const previous = lines[i - 1]?.squeezed ?? "";
    if (
      BACK_MATTER.test((lines[i]?.squeezed ?? "").slice(0, 60)) &&
      (isClosing(previous) || endsSentence(previous))
    ) {
      last = i - 1;
      break;
    }
  }
  while (last > body && isDivider(lines[last]?.squeezed ?? "")) last--;
  return Math.max(last, body - 1, 0);
}
