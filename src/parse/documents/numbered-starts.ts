import { FIELD_TERMS, type FieldTerm } from "../lexicon/field-terms";
import { lineNumberOf, type PrintedNumber } from "./document-number";
import type { Start } from "./document-span";
import { headLine } from "./head-line";
import { labelledTitle } from "./labelled-title";
import { opensAfter } from "./opens-after";
import { lineOrganisations, redHeadOf } from "./organisation";
import { startsItem, type TextLine } from "./text-line";
import { isMetadata, type TitleBlock, titleAbove, titleBelow, titleFrom } from "./title-block";

/** The documents that a number on a line of its own, or on the line of the title, opens; in order. */
export function numberedStarts(lines: readonly TextLine[]): readonly Start[] {
  const starts: Start[] = [];
  let free = 0;
  let inList = false;
  let row = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const isHead = headsNumbers(lines, i);
    if (isHead) row = 0;
    inList = isHead || (inList && !/。$/u.test(line.squeezed));
    if (i < free) continue;
    const number = isNumbering(labelOf(lines[i - 1])) ? null : lineNumberOf(line.squeezed);
    const start = number === null ? headedStart(lines, i) : numberedStart(lines, i, number);
    if (start === null || start.first < free) continue;
    // the rows of a table count on; the number of a page does not
    if (inList && isBelowNumber(lines, start.first, row + 1)) {
      row++;
      continue;
    }
    starts.push(start);
    free = Math.max(start.body, i + 1);
  }
  return starts;
}

/** 批复文号, a line of its own: a head of a table copied a cell a line. Below it stand names and numbers in rows. */
const HEADS_NUMBERS =
  /^(?:批复|批准|审批|发文|公告|文件|\p{Script=Han}{2,4}批准)?(?:文号|字号)(?:及(?:日期|时间))?$/u;
/** The first of its heads. */
const FIRST_HEAD = /^(?:序号?|编号)$/u;
const MOST_HEADS = 12;
const LONGEST_HEAD = 20;

/** Whether a line is the head of such a column: 文号 in the data of a page has no heads before it, and its value behind it. */
function headsNumbers(lines: readonly TextLine[], at: number): boolean {
  if (!HEADS_NUMBERS.test(lines[at]?.squeezed ?? "")) return false;
  for (let above = at - 1; above >= Math.max(0, at - MOST_HEADS); above--) {
    const squeezed = lines[above]?.squeezed ?? "";
    if (FIRST_HEAD.test(squeezed)) return true;
    if (squeezed.length > LONGEST_HEAD || /\d/u.test(squeezed)) return false;
  }
  return false;
}

/** Cells between the number of a row and a name: the city, the county. */
const CELLS_BEFORE = 3;

const LABELS: ReadonlyMap<string, FieldTerm> = new Map(FIELD_TERMS.map((term) => [term.spelling, term]));

/** What a line that is nothing but a label of a form announces: the line below 宗地编号: is no number of a document. */
function labelOf(line: TextLine | undefined): FieldTerm | undefined {
  return LABELS.get(line?.squeezed.replace(/:$/u, "").replace(/\([^()]{1,10}\)$/u, "") ?? "");
}

/** 宗地编号, 用地批准文号: what the line below numbers is land, or a paper that a form names. */
function isNumbering(label: FieldTerm | undefined): boolean {
  return label?.field === "code" || (label?.field === "other" && OTHER_NUMBER.test(label.spelling));
}

const OTHER_NUMBER = /(?:条件|用地|土地|供地|农转用)(?:批准)?(?:文号|编号)$/u;

function isBelowNumber(lines: readonly TextLine[], at: number, row: number): boolean {
  return lines.slice(Math.max(0, at - CELLS_BEFORE), at).some(({ squeezed }) => squeezed === `${row}`);
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
  const above = titleAbove(lines, aboveMetadata(lines, at));
  if (above !== null && (!number.parenthesised || endsInKind(above.title))) {
    return withTitleBelow(lines, {
      first: above.first,
      body: at + 1,
      block: above,
      number,
      numberLine: at,
      head: null,
    });
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
  const salutes = next !== undefined && /^.{2,60}:$/u.test(next.squeezed) && labelOf(next) === undefined;
  if (number.form === "bracketed" && salutes) {
    const data = aboveMetadata(lines, at);
    const block = labelledTitle(lines, data, at);
    const first = block === null ? (head ?? at) : data;
    return { first, body: at + 1, block, number, numberLine: at, head: null };
  }
  return null;
}

/** The first of the data lines of a page directly above line `at`: the title stands over all of them. */
function aboveMetadata(lines: readonly TextLine[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 8 && isMetadata(lines[first - 1]?.squeezed ?? "")) first--;
  return first;
}

/** 某部公告 / 2031年第5号 / 关于…的公告: the line over the number names body and kind only, the title follows. */
function withTitleBelow(lines: readonly TextLine[], start: Start): Start {
  const { block, number } = start;
  if (block === null || number?.form !== "plain" || block.title.includes("关于")) return start;
  const next = lines[start.body];
  if (next === undefined || !next.squeezed.startsWith("关于")) return start;
  const below = titleFrom(lines, start.body);
  if (below === null) return start;
  return {
    ...start,
    body: below.titleLast + 1,
    block: { ...below, first: block.first, issuers: block.issuers, issuerLines: block.issuerLines },
  };
}

function endsInKind(title: string): boolean {
  return (
    /\p{Script=Han}(?:\([^()]{1,30}\))*$/u.test(title) && !/[》)]$/u.test(title.replace(/\([^()]*\)$/u, ""))
  );
}

/** The red head within three lines above a number, or the body directly above it. */
function redHeadLine(lines: readonly TextLine[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const line = lines[i];
    if (line !== undefined && redHeadOf(line.squeezed) !== null) return i;
  }
  const above = lines[at - 1];
  return above !== undefined && lineOrganisations(above.line.text).length > 0 ? at - 1 : null;
}

function withRedHead(lines: readonly TextLine[], block: TitleBlock, head: number | null): TitleBlock {
  const line = head === null ? undefined : lines[head];
  const name =
    line === undefined ? null : (redHeadOf(line.squeezed) ?? lineOrganisations(line.line.text).join("、"));
  if (head === null || name === null || block.issuers.length > 0) return block;
  return { ...block, issuers: [name], issuerLines: [head, head] };
}
