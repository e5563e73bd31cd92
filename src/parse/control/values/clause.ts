import { type MappedText, startsLine } from "../../text/mapped-text";
import { bracketEnd } from "../tokens/brackets-behind";
import type { Token } from "../tokens/token";

/** Longest clause, in tokens. */
const LONGEST = 40;

const LABELS: ReadonlySet<Token["kind"]> = new Set(["field", "indicator", "parcels"]);

/** Words between two signs. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** index of the token behind it */
  readonly next: number;
  /** it names the indicator that is spoken of */
  readonly namesOwn: boolean;
  /** something of its own is spoken of: another indicator, a label, a parcel, an area */
  readonly foreign: boolean;
  readonly tokens: readonly Token[];
}

/**
 * The clause whose first token is at `at`, up to the next sign, where the indicator `key` is spoken of. Null where there is
 * none, or it has no end.
 */
export function clauseAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
): Clause | null {
  let next = at;
  let namesOwn = false;
  let foreign = false;
  while (next < at + LONGEST) {
    const token = tokens[next];
    if (token === undefined || (token.kind === "separator" && token.level !== "list")) break;
    if (token.kind === "ordinal" || token.kind === "close") break;
    // the next label, on a line of its own
    if (next > at && LABELS.has(token.kind) && startsLine(mapped, token.from)) break;
    if (token.kind === "indicator") {
      if (isSame(token.term.key, key)) namesOwn = true;
      else foreign = true;
    }
    if (token.kind === "parcels" || token.kind === "area") foreign = true;
    // 土地面积以实测为准; 含屋顶绿化折算面积 is no label
    if (token.kind === "field" && isFirst(tokens, at, next)) foreign = true;
    if (token.kind === "filler" && token.colon) foreign = true;
    next = bracketEnd(tokens, next) ?? next + 1;
  }
  const [first, last] = [tokens[at], tokens[next - 1]];
  if (next === at || next >= at + LONGEST || first === undefined || last === undefined) return null;
  const { from } = first;
  const { to } = last;
  const words = mapped.text.slice(from, to);
  return { from, to, words, next, namesOwn, foreign, tokens: tokens.slice(at, next) };
}

function isFirst(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).every(({ kind }) => kind === "and" || kind === "filler");
}

/** A height may be told in storeys. */
function isSame(one: string, other: string): boolean {
  const heights = ["height", "storeys"];
  return one === other || (heights.includes(one) && heights.includes(other));
}
