import { type Mark, relaid } from "./relaid";

/** What a sentence may end with: an ideograph, a bracket, a measure or a code; 2 and A alone number what follows. */
const SENTENCE =
  /(?:[\u3400-\u9fff）)”’」』》〉】%％‰°′″㎡²³]|\d ?[A-Za-z]{1,3}\d?|[A-Za-z-]\d{1,8}|\d[.．]\d{1,8}|[A-Za-z\d]{2,8}[-—][A-Za-z\d-]{1,12})$/u;
/** A number, behind which a line ends a sentence. */
const FIGURE = /[\d０-９]$/u;
/** 一. (二). 3. 第三条. A1. number what stands behind them. */
const ORDINAL =
  /^[\s\u3000(（]*(?:第?[一二三四五六七八九十百\d０-９]{1,4}[章节条款项]?|[A-Za-z]\d{0,2}|[①-⑳])[)）]?$/u;
/** Longest of them. */
const LONGEST_ORDINAL = 10;
/** Characters before a stop that are looked at. */
const LOOK = 24;
/** What a sentence begins with: an ideograph, a bracket or quotation mark, or the number of an entry. */
const BEGINS =
  /^[ \t\u00a0\u3000]{0,8}(?:[\u3400-\u9fff（(“‘「『《〈【①-⑳”’」』]|[A-Z](?=[\u3400-\u9fff])|[A-Z]{1,4}[-.\d]|\d{1,4}(?:[、)）年]|\.(?!\d)))/u;
const COMMA = /[，,]/u;
/** What stands between the ends of lines or cells. */
const LINE = /[^\n\t|｜│┃]+/gu;
const EDGE = "\t|｜│┃";
/** Signs of sentences, which no name has. */
const SIGN = /[，,：:；;]/u;
const BLANK = /[ \t\u00a0\u3000\r]/u;
const POINTS = ".．";
const ENDS_PIECE = "。.．;；:：?？!！";
const OPEN = "“《「『";
const CLOSE = "”》」』";

/** A point that may end a sentence. */
interface Stop {
  readonly at: number;
  /** a line ends behind it, or a blank stands there; within a line names have points, too */
  readonly isPlain: boolean;
  /** its line has no other stops and ends with one like it */
  readonly isSure: boolean;
}

/**
 * The text with the full stop of Chinese print for every half-wide one that ends a sentence between Chinese
 * characters. A point at the end of a line ends a sentence; one within a line does so where the line has no other
 * stops and ends with such a point, or where the text has more of them than of the others.
 */
export function withFullStops(text: string): string {
  if (!text.includes(".") && !text.includes("．")) return text;
  const stops: Stop[] = [];
  let isHalf = false;
  for (const { index: from, 0: line } of text.matchAll(LINE)) {
    const own = lineStops(text, from, from + line.length);
    // a list of names has no commas between its points
    isHalf ||= own.some(({ isPlain }) => isPlain) || (own.length > 1 && COMMA.test(line));
    for (const stop of own) stops.push(stop);
  }
  isHalf &&= stops.length > fullStops(text);
  return relaid(
    text,
    stops.filter(({ isPlain, isSure }) => isHalf || isPlain || isSure).map(({ at }): Mark => [at, "。"]),
  );
}

function fullStops(text: string): number {
  let count = 0;
  for (let at = text.indexOf("。"); at >= 0; at = text.indexOf("。", at + 1)) count++;
  return count;
}

/** The points of a line, or of a cell that has sentences. */
function lineStops(text: string, from: number, end: number): readonly Stop[] {
  let last = end;
  while (last > from && BLANK.test(text.charAt(last - 1))) last--;
  const stops: Omit<Stop, "isSure">[] = [];
  let piece = from;
  let quotes = 0;
  for (let at = from; at < last; at++) {
    const sign = text.charAt(at);
    if (OPEN.includes(sign)) quotes++;
    else if (CLOSE.includes(sign)) quotes = Math.max(0, quotes - 1);
    if (!ENDS_PIECE.includes(sign) || isDecimal(text, at)) continue;
    if (POINTS.includes(sign) && (quotes === 0 || at === last - 1)) {
      const isPlain = endsSentence(text, piece, at, last);
      if (isPlain !== null) stops.push({ at, isPlain });
    }
    piece = at + 1;
  }
  const line = text.slice(from, last);
  const endsSo = stops.at(-1)?.at === last - 1;
  const isCell = isEdge(text, from - 1) || isEdge(text, end);
  if (isCell && !endsSo && !SIGN.test(line)) return [];
  return stops.map((stop) => ({ ...stop, isSure: endsSo && !line.includes("。") }));
}

/** Whether nothing or a blank stands behind a point that may end a sentence; null for another. */
function endsSentence(text: string, piece: number, at: number, last: number): boolean | null {
  const before = text.slice(Math.max(piece, at - LOOK), at).trimEnd();
  if (before.length <= LONGEST_ORDINAL && ORDINAL.test(before)) return null;
  const isEnd = at === last - 1;
  if (isEnd && FIGURE.test(before)) return FIGURE.test(firstBehind(text, last)) ? null : true;
  if (!SENTENCE.test(before)) return null;
  if (isEnd) return true;
  const behind = text.slice(at + 1, Math.min(last, at + 1 + LOOK));
  return BEGINS.test(behind) ? BLANK.test(behind.charAt(0)) : null;
}

function isEdge(text: string, at: number): boolean {
  return at >= 0 && at < text.length && EDGE.includes(text.charAt(at));
}

/** The first sign of the next line. */
function firstBehind(text: string, end: number): string {
  let at = end;
  while (at < text.length && at < end + LOOK && /\s/u.test(text.charAt(at))) at++;
  return text.charAt(at);
}

/** 2.5 is one number. */
function isDecimal(text: string, at: number): boolean {
  return FIGURE.test(text.charAt(at - 1)) && FIGURE.test(text.charAt(at + 1));
}
