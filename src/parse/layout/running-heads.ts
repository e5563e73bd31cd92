import type { Line } from "./line";
import { startsParagraph } from "./running-text";

/** The number of a page in a running head; the rest of the head is the same on every page. The middle of a code, A-05-02, is none. */
const PAGE =
  /第 {0,3}\d{1,4} {0,3}页(?: {0,3}[,/]? {0,3}共 {0,3}\d{1,4} {0,3}页)?|(?<![A-Za-z\d])[-—–] {0,3}\d{1,4} {0,3}[-—–](?![A-Za-z\d])/gu;
/** Shorter lines repeat for other reasons, longer ones are no heads. */
const SHORTEST = 6;
const LONGEST = 100;
/** A title has words, and so has a sentence that goes on; a figure or a limit is a cell that comes again. */
const WORDS = /\p{L}{2}/u;
/** A rule below a head. */
const RULE = /^[-—–─━=_*]{5,}$/u;
/** Lines between the halves of a sentence. */
const MOST_BETWEEN = 6;
/** A line that breaks off: it has a sentence in it, no cells, and no sign at its end that may end one. */
const SENTENCE = /[，,。；;、][\s\S]/u;
const CELLS = /[\t|]| {3}/u;
/** The number of an item: items of two lists may be called the same, the title that pages repeat has none. */
const ITEM = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[、.．])/u;
/** What a label or a sentence has within, and no title. */
const SAYS = /[:：，,]/u;
const ENDS = /[。！？!?；;：:]$/u;

/**
 * The lines with the heads that every page repeats as furniture, where a page broke off within a sentence: the title
 * of the document, with the number of the page or a rule below it, stands between the halves.
 */
export function withRunningHeads(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const head = headOf(line);
    if (head !== "") counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const heads = new Set<number>();
  const seen = new Set<string>();
  let last: Line | null = null;
  let title: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "text" || heads.has(index)) continue;
    const head = headOf(line);
    const isAgain = seen.has(head) || (head !== line.text && (counts.get(head) ?? 0) > 1);
    if (head !== "") seen.add(head);
    const end = isAgain && last !== null && breaksOff(last) ? headEnd(lines, index, counts) : index;
    const next = lines[end];
    title ??= head === "" ? null : plain(head);
    const ofTitle = !isAgain && head !== "" && title !== null && isOfTitle(line.text, title);
    const goes = ofTitle || CONTINUED.test(line.text);
    if ((isAgain || goes) && last !== null && cutsTable(lines, index, last)) heads.add(index);
    else if (end > index && last !== null && next !== undefined && goesOn(last, next))
      for (let at = index; at < end; at++) heads.add(at);
    else last = line;
  }
  if (heads.size === 0) return lines;
  return lines.map((line, index) =>
    heads.has(index) && line.kind === "text" ? { ...line, kind: "furniture" } : line,
  );
}

/** Whether a page ends above a line, and a table goes on from the row before that to one behind it. */
function cutsTable(lines: readonly Line[], at: number, last: Line): boolean {
  if (!CELLS.test(last.text)) return false;
  const above = lines.slice(Math.max(0, at - MOST_BETWEEN), at).findLast(({ kind }) => kind !== "blank");
  const isPage = above?.kind === "furniture" && above.text.replace(PAGE, "").trim() === "";
  const behind = lines.slice(at + 1, at + 1 + MOST_BETWEEN).filter(({ kind }) => kind === "text");
  return isPage && behind.slice(0, MOST_CAPTIONS).some(({ text }) => CELLS.test(text));
}

/** Whether a line is made of pieces of the title, set apart: 某区C-02街区规划      说明书. */
function isOfTitle(text: string, title: string): boolean {
  const pieces = text.replace(PAGE, "").trim().split(APART);
  return pieces.length > 1 && pieces.every((piece) => WORDS.test(piece) && title.includes(plain(piece)));
}

/** 续表2, 表2(续): a table goes on, and nothing more is said. */
const CONTINUED = /^(?:续附?表 ?[\d.-]{0,6}|附?表 ?[\d.-]{0,6} ?[(（]续表?[)）])$/u;

/** What parts the pieces of a head that stand at both sides of the page. */
const APART = / {2,}|\t/u;

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** 续表2 and the unit of its figures, before the header that comes again. */
const MOST_CAPTIONS = 3;

/** What a line repeats, whatever the page; "" for one that is no head. */
function headOf({ kind, text }: Line): string {
  if (kind !== "text" || text.length < SHORTEST || text.length > LONGEST) return "";
  const head = text.replace(PAGE, "").trim();
  const isOther = !WORDS.test(head) || ITEM.test(head) || RULE.test(head);
  return head.length < SHORTEST || isOther || SAYS.test(head) || ENDS.test(head) ? "" : head;
}

/** The line behind a head and what stands with it: other heads, rules, blank lines, numbers of pages. */
function headEnd(lines: readonly Line[], from: number, counts: ReadonlyMap<string, number>): number {
  for (let at = from; at < lines.length && at <= from + MOST_BETWEEN; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const isHead = at === from || (counts.get(headOf(line)) ?? 0) > 1;
    if (line.kind === "text" && !isHead && !RULE.test(line.text)) return at;
  }
  return from;
}

function breaksOff({ text }: Line): boolean {
  return SENTENCE.test(text) && !CELLS.test(text) && !ENDS.test(text);
}

function goesOn(last: Line, next: Line): boolean {
  return (
    next.kind === "text" &&
    WORDS.test(next.text) &&
    !CELLS.test(next.text) &&
    !startsParagraph(next.text, last.text)
  );
}
