import type { MappedText } from "../../text/mapped-text";
import { beginsWords, lastLineStart } from "../tokens/line-words";
import { scopePhrase } from "../tokens/scope-phrase";
import type { ParcelMention, Token } from "../tokens/token";

/** Tokens and characters of the line that names a part. */
const MOST_WORDS = 8;
const LONGEST = 24;
const VALUES: ReadonlySet<Token["kind"] | undefined> = new Set(["indicator", "area", "parcels", undefined]);
/** A bracket behind the name of a part. */
const BRACKET = /\([^()]{0,20}\)$/u;

/** Words on a line of their own, and the label that begins the line below them. */
interface HeadLine {
  /** index of its first token, and of the label */
  readonly at: number;
  readonly next: number;
  /** null where the words name no part: 总体要求 */
  readonly part: string | null;
  readonly label: string;
}

/**
 * Where each part of a parcel begins to be told of, by the index of a token, and where a part ends (null): lines of nothing
 * but a name, each above labels that begin alike, 住宅区 and 商业街区 each above 面积:… and 容积率:….
 */
export function partLines(
  mapped: MappedText,
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  mentions: readonly ParcelMention[],
): ReadonlyMap<number, string | null> {
  if (mentions.length !== 1) return new Map();
  const lines: HeadLine[] = [];
  for (let at = from; at < to; at++) {
    const line = headLineAt(mapped, tokens, at, to);
    if (line !== null) lines.push(line);
  }
  const first = lines.find(({ part }) => part !== null);
  const alike = lines.filter(({ part, label }) => part !== null && label === first?.label);
  if (first === undefined || new Set(alike.map(({ part }) => part)).size < Math.max(2, alike.length))
    return new Map();
  // a heading that names no part ends the one above it
  const headings = lines.filter(({ at, part }) => part === null && at > first.at);
  const starts = new Map<number, string | null>([...alike, ...headings].map(({ at, part }) => [at, part]));
  const last = alike.at(-1);
  const second = alike[1];
  if (last !== undefined && second !== undefined) {
    // the number of the second part is none of the first
    const end = tokens[second.at - 1]?.kind === "ordinal" ? second.at - 1 : second.at;
    const known = labelsOf(mapped, tokens, first.next, end);
    starts.set(endOfLast(mapped, tokens, [last.next, to], known), null);
  }
  return starts;
}

function headLineAt(mapped: MappedText, tokens: readonly Token[], at: number, to: number): HeadLine | null {
  const begins = tokens[at];
  if (begins === undefined || !mayHead(begins) || isSlot(mapped, tokens[at - 1])) return null;
  const from = tokens[at - 1]?.kind === "ordinal" ? begins.from : lastLineStart(mapped, begins);
  if (from === null) return null;
  let end = at + 1;
  while (end < at + MOST_WORDS && isWord(tokens[end]) && !begun(mapped, tokens, end)) end++;
  const words = mapped.text.slice(from, tokens[end - 1]?.to).replace(BRACKET, "");
  const colon = tokens[end];
  if (colon?.kind === "filler" && colon.colon && !begun(mapped, tokens, end)) end++;
  const parted = tokens[end];
  if (parted?.kind === "separator" && parted.level === "paragraph") end++;
  if (end >= to || words.length > LONGEST || !begun(mapped, tokens, end)) return null;
  const label = tokens[end];
  const spelling = spellingOf(label);
  const part = spelling === null ? null : (scopePhrase(words)?.scope ?? null);
  if (part === null && label?.kind !== "field" && label?.kind !== "indicator") return null;
  return { at, next: end, part, label: spelling ?? "" };
}

/** Words of a name or of a heading, 总体要求, and labels that are none of ours. */
function mayHead(token: Token): boolean {
  if (token.kind === "field") return ["other", "conditions"].includes(token.term.field);
  return token.kind === "text" || (token.kind === "filler" && !token.colon);
}

/** Whether a value is due behind a token: 土地用途: above 城镇住宅用地, 土地用途 on a line of its own. */
function isSlot(mapped: MappedText, before: Token | undefined): boolean {
  if (before?.kind === "filler") return before.colon;
  const label =
    before?.kind === "indicator" || (before?.kind === "field" && before.term.field !== "conditions");
  return label && beginsWords(mapped, before.from);
}

function isWord(token: Token | undefined): boolean {
  if (token?.kind === "separator") return token.level === "list";
  return !VALUES.has(token?.kind) && !(token?.kind === "filler" && token.colon);
}

function begun(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && beginsWords(mapped, token.from);
}

function spellingOf(token: Token | undefined): string | null {
  if (token?.kind === "indicator") return token.term.key;
  const own = token?.kind === "field" && ["area", "use", "floor", "place"].includes(token.term.field);
  return own ? token.term.field : null;
}

/** What the lines of a part begin with. */
function labelsOf(
  mapped: MappedText,
  tokens: readonly Token[],
  from: number,
  to: number,
): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let i = from; i < to; i++) {
    const label = begun(mapped, tokens, i) ? nameOf(mapped, tokens, i) : null;
    if (label !== null) labels.add(label);
  }
  return labels;
}

/** Lines and items that may come again in a part. */
const AGAIN: ReadonlySet<string> = new Set(["ordinal", "words"]);

/** The label that begins a line or an item at `tokens[at]`, or what else begins there; null where a line goes on. */
function nameOf({ text }: MappedText, tokens: readonly Token[], at: number): string | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind === "ordinal") return "ordinal";
  if (token?.kind === "field" || token?.kind === "indicator") return text.slice(token.from, token.to);
  const words = token?.kind === "text" || token?.kind === "number";
  return words && ENDS.has(before?.kind) ? "words" : null;
}

const ENDS: ReadonlySet<Token["kind"] | undefined> = new Set([
  "unit",
  "number",
  "area",
  "absent",
  "separator",
]);

/** Where a line begins in the last part with what no other part has, or with what it has told: it is said of the whole land. */
function endOfLast(
  mapped: MappedText,
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  known: ReadonlySet<string>,
): number {
  const told = new Set<string>();
  for (let i = from; i < to; i++) {
    const name = tokens[i]?.kind === "ordinal" || begun(mapped, tokens, i) ? nameOf(mapped, tokens, i) : null;
    if (name === null) continue;
    if (!known.has(name) || (told.has(name) && !AGAIN.has(name))) return i;
    told.add(name);
  }
  return to;
}
