import { CONDITIONS_OF_LOT } from "../lexicon/notice-words";
import { firstIndex } from "../text/first-index";
import { behindSignatures } from "./closed-text";
import { datedHeads } from "./dated-heads";
import type { DocumentSpan, Start } from "./document-span";
import { labelledTitle } from "./labelled-title";
import { numberedStarts } from "./numbered-starts";
import { endsTable, opensAfter } from "./opens-after";
import { isOfOtherPlace } from "./other-place";
import { headsPaperOfLand } from "./papers-of-land";
import { tellsMatter } from "./tells-matter";
import {
  endsInDate,
  endsSentence,
  isClosing,
  isDivider,
  LONGEST_HEADING,
  startsItem,
  type TextLine,
} from "./text-line";
import { isMetadata, opensDocument, type TitleBlock, titleFrom } from "./title-block";

/** Where the documents of a source begin and end, in order. Never empty for a text with at least one text line. */
export function documentSpans(lines: readonly TextLine[]): readonly DocumentSpan[] {
  if (lines.length === 0) return [];
  const printed = withoutEmpty(lines, withUnnumbered(lines, numberedStarts(lines)));
  const starts = withClosed(lines, withMails(lines, withDated(printed, datedHeads(lines))));
  const head = starts[0]?.first ?? lines.length;
  const opening =
    head > 0 && (starts.length === 0 || tellsMatter(lines, 0, head)) ? [unnumbered(lines, head)] : [];
  return [...opening, ...starts].map((start, index, all): DocumentSpan => {
    const next = all[index + 1]?.first ?? lines.length;
    return { ...start, last: lastLine(lines, start.body, next) };
  });
}

/** Heads with a day stand for the starts that were read in their lines. */
function withDated(starts: readonly Start[], dated: readonly Start[]): readonly Start[] {
  if (dated.length === 0) return starts;
  const own = new Set(dated.map(({ first }) => first));
  const others = starts.filter(({ first, body }) => !own.has(first) && !own.has(body - 1));
  return [...others, ...dated].sort((a, b) => a.first - b.first);
}

/** -----原始邮件-----: what a mail quotes begins below it. */
const QUOTED_MAIL = /^[-—]{3,}(?:原始邮件|转发的?邮件|原邮件|OriginalMessage)[-—]{3,}$/iu;

/** A quoted mail in which no title opens a document is one itself: nothing of it belongs to the text above. */
function withMails(lines: readonly TextLine[], starts: readonly Start[]): readonly Start[] {
  const mails = [...lines.keys()].filter((at) => QUOTED_MAIL.test(lines[at]?.squeezed ?? ""));
  const untitled = mails.filter((at, index) => {
    const next = mails[index + 1] ?? lines.length;
    const behind = starts[firstIndex(starts, ({ first }) => first, at + 1)];
    return (behind === undefined || behind.first >= next) && tellsMatter(lines, at + 1, next);
  });
  if (untitled.length === 0) return starts;
  const own = untitled.map((at): Start => {
    const first = at + 1;
    return { first, body: first, block: null, number: null, numberLine: null, head: null };
  });
  return [...starts, ...own].sort((a, b) => a.first - b.first);
}

/** What stands below the signature of a text that has come to an end is a document, whatever its title. */
function withClosed(lines: readonly TextLine[], starts: readonly Start[]): readonly Start[] {
  const known = starts.map(({ first }) => first);
  const found = behindSignatures(lines, known).filter((at) => {
    const next = known[firstIndex(starts, ({ first }) => first, at + 1)] ?? lines.length;
    return tellsMatter(lines, at, next);
  });
  if (found.length === 0) return starts;
  const own = found.map((at): Start => {
    const title = titleFrom(lines, at);
    const block = title?.first === at ? title : null;
    const body = block === null ? at : block.titleLast + 1;
    return { first: at, body, block, number: null, numberLine: null, head: null };
  });
  return [...starts, ...own].sort((a, b) => a.first - b.first);
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
  const isPaper = headsPaperOfLand(lines, at, line.squeezed);
  if (!isPaper && !opensAfter(lines, at)) return null;
  const block = titleFrom(lines, at);
  if (block === null || block.titleLast >= limit) return null;
  if (isPaper && block.titleLast === at) return block;
  const title = block.title.replace(/\([^()]*(?:\([^()]*\)[^()]*)?\)$/u, "");
  const opens =
    opensDocument({ ...block, title }) ||
    isOfOtherPlace(lines, at, block) ||
    headsConditions(lines, at, title);
  return opens && isHeadOfBody(lines, block) ? block : null;
}

/** Longest line that is a day alone. */
const LONGEST_DAY = 16;

/** Conditions for a lot are a paper of their own where the one above is signed; within a text they are a part of it. */
function headsConditions(lines: readonly TextLine[], at: number, title: string): boolean {
  const above = lines[at - 1]?.squeezed ?? "";
  const isEnd = isDivider(above) || (above.length <= LONGEST_DAY && endsInDate(above));
  return CONDITIONS_OF_LOT.test(title) && (isEnd || title.endsWith("书") || endsTable(lines, at));
}

/** Below a title stands its body: a salutation, a sentence, data about the page; not another list of titles. */
function isHeadOfBody(lines: readonly TextLine[], block: TitleBlock): boolean {
  const next = lines[block.titleLast + 1];
  return next !== undefined && !/^(?:附件|目录)/u.test(next.squeezed);
}

/** 关于某公告的更正公告 */
const CORRECTS =
  /(?:更正|补正|勘误|补充|变更|延期|中止|终止|撤销|取消)(?:的?(?:公告|公示|通告|通知|说明|启事))$/u;

/** The title of an annexed text repeats what the title of its notice already says. */
function repeats(block: TitleBlock, previous: Start | undefined): boolean {
  const title = previous?.block?.title ?? "";
  // what a correction speaks of stands below it as it was
  if (CORRECTS.test(title)) return false;
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
    if (next === undefined) return true;
    // a heading over the titles, as on a page of a gazette or a web site
    if (start.number === null && next.first <= start.body) return false;
    return !again || hasBody(lines, start.body, next.first);
  });
}

function hasBody(lines: readonly TextLine[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (/[。;:]/u.test(squeezed) && !isMetadata(squeezed)) return true;
  }
  return to - from > 6;
}

/** Fewest lines below a title that may be another text, the title counted. */
const SHORTEST_BODY = 2;

/** The opening of a source that has no title with a number: its first plausible title, if it has one. */
function unnumbered(lines: readonly TextLine[], head: number): Start {
  for (let i = 0; i < Math.min(head, 8); i++) {
    const block = titleFrom(lines, i);
    if (block === null || block.titleLast >= head) continue;
    // a text with a body of its own below it is another document
    const isOther = head - block.titleLast > SHORTEST_BODY && tellsMatter(lines, 0, block.first);
    const isFirst = lines.slice(0, i).every(({ squeezed }) => isMetadata(squeezed));
    if (!isOther && (isFirst || opensDocument(block))) {
      return { first: 0, body: block.titleLast + 1, block, number: null, numberLine: null, head: null };
    }
  }
  const block = labelledTitle(lines, 0, head);
  const body = block === null ? 0 : block.titleLast + 1;
  return { first: 0, body, block, number: null, numberLine: null, head: null };
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
