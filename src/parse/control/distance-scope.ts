import { DISTANCE_END } from "../lexicon/scope-words";
import type { MappedText } from "../text/mapped-text";
import { pastFillers } from "./limits";
import { printed } from "./printed";
import type { Token } from "./token";

/** Most characters before the distance: 临河道路一侧. */
const LONGEST_LEAD = 14;

/**
 * The strip that a value holds for: 其中临河30米范围内限高20m. `at` is the first token of its words, `next` the one
 * behind it and behind the name of the indicator, if that stands there again. Null where no strip is named.
 */
export function distanceScope(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
): { readonly scope: string; readonly next: number } | null {
  const lead = tokens[at];
  if (lead === undefined) return null;
  const figure = lead.kind === "text" ? at + 1 : at;
  if (lead.kind === "text" && lead.to - lead.from > LONGEST_LEAD) return null;
  const [number, unit] = [tokens[figure], tokens[figure + 1]];
  if (number?.kind !== "number" || unit?.kind !== "unit" || unit.unit !== "m") return null;
  const end = stripEnd(mapped, tokens, figure + 2);
  const words = tokens[end - 1];
  if (end === figure + 2 || words === undefined) return null;
  const again = tokens[end];
  const named = again?.kind === "indicator" && (again.term.key === key || isHeight(again.term.key, key));
  const scope = printed(mapped, lead.from, words.to).replace(/^其中/u, "");
  return { scope, next: pastFillers(tokens, named ? end + 1 : end) };
}

/** Most tokens of the words behind a distance: 范围, 内. */
const MOST_WORDS = 3;

/** Index behind the words of a strip that begin at `at`; `at` where there are none. */
function stripEnd(mapped: MappedText, tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.from ?? mapped.text.length;
  for (let end = at + MOST_WORDS; end > at; end--) {
    const to = tokens[end - 1]?.to;
    if (to !== undefined && DISTANCE_END.test(mapped.text.slice(from, to))) return end;
  }
  return at;
}

/** A height may go on in storeys. */
function isHeight(key: string, other: string): boolean {
  const heights = ["height", "storeys"];
  return heights.includes(key) && heights.includes(other);
}
