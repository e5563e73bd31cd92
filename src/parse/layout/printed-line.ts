import type { SourceText } from "../text/source-text";

/** A line that may be one of a paragraph: it has no cells and no strokes. */
export interface PrintedLine {
  /** offset of its first and one past its last code unit that is no blank */
  readonly start: number;
  readonly end: number;
  /** blanks before it, and how many letters wide they are */
  readonly lead: string;
  readonly indent: number;
  readonly text: string;
  /** blanks behind it */
  readonly isApart: boolean;
  /** it has the signs and the script of sentences */
  readonly isProse: boolean;
  readonly hasSign: boolean;
  /** signs that may part the cells of a row: commas of a line that no sentence ends in, or semicolons */
  readonly edges: number;
}

/** Longer lines are no printed ones, and are not looked at any further. */
const LONGEST = 320;
/** Of the characters of prose at least so many are ideographs. */
const HAN_SHARE = 0.4;

const BARS = "\t|｜│┃║\u3000";
const SIGNS = "、:：()（）《》“”";
const STOPS = "。;；";
const COMMAS = "，,";
const [BAR, SIGN, STOP, COMMA] = [1, 2, 3, 4];
/** What the characters are to a line. */
const MARKS = new Uint8Array(0x10000);
for (const [signs, mark] of [
  [BARS, BAR],
  [SIGNS, SIGN],
  [STOPS, STOP],
  [COMMAS, COMMA],
] as const)
  for (const sign of signs) MARKS[sign.charCodeAt(0)] = mark;

/** A line of a source (from 0) as one that may be of a paragraph, null where it is blank or has cells. */
export function printedLine({ text, lineStarts }: SourceText, number: number): PrintedLine | null {
  const from = lineStarts[number] ?? text.length;
  let start = from;
  let end = lineStarts[number + 1] ?? text.length;
  if (!endsLine(text, from - 1) || !endsLine(text, end - 1)) return null;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  const until = Math.min(end, start + LONGEST);
  let han = 0;
  let hasSign = false;
  let stops = 0;
  let commas = 0;
  let clauses = 0;
  for (let i = start; i < until; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_HAN && code <= LAST_HAN) han++;
    else if (MARKS[code] === BAR || (code === BLANK && text.charCodeAt(i + 1) === BLANK)) return null;
    else if (MARKS[code] === SIGN) hasSign = true;
    else if (MARKS[code] === STOP) {
      stops++;
      if (code !== FULL_STOP) clauses++;
    } else if (MARKS[code] === COMMA) commas++;
  }
  const lead = text.slice(from, start);
  return {
    start,
    end,
    lead,
    indent: columns(lead),
    text: text.slice(start, until),
    isApart: text.charCodeAt(end) === BLANK,
    isProse: stops + commas > 0 && han >= HAN_SHARE * (until - start),
    hasSign: hasSign || stops + commas > 0,
    edges: clauses >= FEWEST_CLAUSES && clauses === stops ? clauses + MANY : stops > 0 ? 0 : commas,
  };
}

/** Fewest semicolons of a row; no line has as many commas as these and more. */
const FEWEST_CLAUSES = 4;
const MANY = 100;
const FULL_STOP = "。".charCodeAt(0);

/** Whether a line ends at a place, and the text: the end of a line within a row of cells is laid out again. */
function endsLine(text: string, at: number): boolean {
  return at < 0 || at === text.length - 1 || text.charAt(at) === "\n" || text.charAt(at) === "\r";
}

const BLANK = 0x20;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const FIRST_WIDE = 0x2e80;

/** How many letters wide a text is: an ideograph is as wide as two. */
export function columns(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < FIRST_WIDE ? 1 : 2;
  return width;
}

function isBlank(code: number): boolean {
  return code <= BLANK || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}
