import type { CoordinateToken, TableToken } from "../layout/coordinate-token";
import { HEADER_WORD, INNER_WORD, ITEM_START, OUTER_WORD, PIECE_PHRASE } from "../lexicon/table-terms";
import type { MappedText } from "../text/mapped-text";

/** Coordinates that belong together, with the text before them. Offsets index `window.text`. */
export interface Block {
  readonly window: MappedText;
  /** every token from `leadFrom` to `to` */
  readonly tokens: readonly TableToken[];
  readonly coordinates: readonly CoordinateToken[];
  /** where the text before the first coordinate begins */
  readonly leadFrom: number;
  /** first coordinate */
  readonly from: number;
  /** one past the last coordinate */
  readonly to: number;
  /** one past the text behind the block that no other block uses */
  readonly tailTo: number;
  readonly opening: "outer" | "inner";
}

interface Gap {
  readonly kind: "none" | "soft" | "hard";
  readonly inner: boolean;
  readonly phrase: string | null;
}

/** Longest text of its own between two rows that may be a stray line of the page. */
const LONGEST_JUNK = 24;
/** So many like texts between rows are a column of remarks. */
const COLUMN_OF_REMARKS = 3;

/** Cuts the coordinates of a window where the text between them says that something else begins. */
export function tableBlocks(window: MappedText, tokens: readonly TableToken[]): readonly Block[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  const [first] = coordinates;
  if (first === undefined) return [];
  const remarks = remarkCounts(window.text, coordinates);
  const starts: { index: number; inner: boolean; leadFrom: number }[] = [];
  const lead = leadPhrase(window.text.slice(0, first.from));
  starts.push({
    index: 0,
    inner: isInner(window.text.slice(Math.max(0, first.from - 80), first.from)),
    leadFrom: 0,
  });
  let phrase = lead;
  let title = titleOf(window.text.slice(0, first.from));
  for (let i = 1; i < coordinates.length; i++) {
    const [before, after] = [coordinates[i - 1], coordinates[i]];
    if (before === undefined || after === undefined) continue;
    const gap = gapOf(
      window.text,
      before.to,
      after.from,
      phrase,
      title,
      remarks,
      before.system !== after.system,
    );
    if (gap.kind === "hard") starts.push({ index: i, inner: gap.inner, leadFrom: before.to });
    if (gap.phrase !== null) phrase = gap.phrase;
    if (gap.kind === "hard") title = titleOf(window.text.slice(before.to, after.from)) ?? title;
  }
  let tokenIndex = 0;
  return starts.map((start, ordinal) => {
    const next = starts[ordinal + 1];
    const own = coordinates.slice(start.index, next?.index ?? coordinates.length);
    const to = own.at(-1)?.to ?? 0;
    const inside: TableToken[] = [];
    while (tokenIndex < tokens.length) {
      const token = tokens[tokenIndex];
      if (token === undefined || token.from >= to) break;
      if (token.from >= start.leadFrom) inside.push(token);
      tokenIndex++;
    }
    const following = next === undefined ? undefined : coordinates[next.index];
    return {
      window,
      tokens: inside,
      coordinates: own,
      leadFrom: start.leadFrom,
      from: own[0]?.from ?? 0,
      to,
      tailTo: following?.from ?? window.text.length,
      opening: start.inner ? "inner" : "outer",
    };
  });
}

function isInner(text: string): boolean {
  const tail = text.slice(Math.max(text.lastIndexOf("。"), text.lastIndexOf(";"), 0));
  const inner = lastMatch(tail, INNER_WORDS);
  return inner >= 0 && inner > lastMatch(tail, OUTER_WORDS);
}

const INNER_WORDS = new RegExp(INNER_WORD.source, "gu");
const OUTER_WORDS = new RegExp(OUTER_WORD.source, "gu");

function lastMatch(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

/** Han text that is no header word. */
function foreign(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return "";
  return text.replace(HEADER_WORD, "").replace(/[^\p{Script=Han}]/gu, "");
}

function leadPhrase(text: string): string | null {
  const lines = text.split("\n");
  for (let i = lines.length - 1; i >= 0; i--) {
    const match = PIECE_PHRASE.exec(lines[i] ?? "");
    if (match !== null) return squeezed(match[1] ?? "");
  }
  return null;
}

/** The last line that says whose coordinates follow. */
function titleOf(text: string): string | null {
  const line = text
    .split("\n")
    .findLast((candidate) => /坐标|界址点|拐点|范围|成果/u.test(candidate) && foreign(candidate) !== "");
  return line === undefined ? null : squeezed(line).replace(/\(?续表?\)?/gu, "");
}

function squeezed(text: string): string {
  return text.replace(/[\s:]/gu, "");
}

/** How often each foreign text stands between two coordinates. */
function remarkCounts(text: string, coordinates: readonly CoordinateToken[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < coordinates.length; i++) {
    const own = foreign(text.slice(coordinates[i - 1]?.to, coordinates[i]?.from));
    if (own !== "") counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

function gapOf(
  text: string,
  from: number,
  to: number,
  phrase: string | null,
  title: string | null,
  remarks: ReadonlyMap<string, number>,
  otherSystem: boolean,
): Gap {
  const slice = text.slice(from, to);
  const own = foreign(slice);
  if (otherSystem && /[。;]/u.test(slice)) return { kind: "hard", inner: false, phrase: null };
  if (own === "") {
    const piece = PIECE_PHRASE.exec(slice);
    const named = piece === null ? null : squeezed(piece[1] ?? "");
    if (named === null || named === phrase) return { kind: "none", inner: false, phrase: null };
    return { kind: "hard", inner: false, phrase: named };
  }
  const inner = isInner(slice);
  if (inner) return { kind: "hard", inner: true, phrase: null };
  const lines = slice.split("\n");
  const between = lines.length > 2 ? lines.slice(1, -1) : [];
  const ownLine = between.some((line) => foreign(line) !== "");
  const named = leadPhrase(slice);
  const remark = (remarks.get(own) ?? 0) >= COLUMN_OF_REMARKS;
  if (named !== null) {
    if (named === phrase) return { kind: "soft", inner: false, phrase: null };
    const restart = /(?:^|[^\d.])0?1[^\d.]{0,8}$/u.test(slice);
    const sibling =
      phrase !== null &&
      named.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "") ===
        phrase.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, "");
    if (restart || sibling || (ownLine && !remark)) return { kind: "hard", inner: false, phrase: named };
  }
  if (remark) return { kind: "soft", inner: false, phrase: null };
  if (OUTER_WORD.test(slice)) return { kind: "hard", inner: false, phrase: null };
  if (title !== null && titleOf(slice) === title) return { kind: "soft", inner: false, phrase: null };
  const titled =
    between.some((line) => ITEM_START.test(line) && foreign(line) !== "") ||
    (ownLine &&
      /(?:坐标|界址点|拐点|范围)/u.test(slice) &&
      foreign(slice).length >= 2 &&
      !/续|接上|转下/u.test(slice));
  if (titled) return { kind: "hard", inner: false, phrase: null };
  const sentence = /[。;][^\n]*\p{Script=Han}{2}/u.test(slice);
  const long = own.length > LONGEST_JUNK || (sentence && own.length > LONGEST_JUNK / 3);
  // a row that names the next parcel in its first cells and counts its points from 1 again
  const [head = "", ...more] = lines.slice(1).map((line) => line.trim());
  const row =
    more.length === 0 && /\p{Script=Han}{2}/u.test(head) && /[\s|,:(]J?0?1[\s|,:(]{0,3}$/u.test(slice);
  if (row) return { kind: "hard", inner: false, phrase: null };
  const restart = ownLine && /(?:^|[^\d.])(?:[A-Za-z]{0,3})0?1[^\d.]{0,8}$/u.test(slice);
  return { kind: long || restart ? "hard" : "soft", inner: false, phrase: null };
}
