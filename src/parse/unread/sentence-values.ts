import { isBar, type Token, type TokenOf } from "../control/tokens/token";
import { indicatorList } from "../control/values/indicator-list";
import { parseIndicator } from "../control/values/indicators";
import { type KeyedBound, keyedBound } from "../control/values/keyed-bound";
import { limitsAt } from "../control/values/limits";
import { type MappedText, startsCell } from "../text/mapped-text";
import type { PrintedValue } from "./printed-value";
import { Sentences } from "./sentences";

/** Every limit that a name of an indicator announces, those in the cells behind it, and a lone one further on. */
export function sentenceValues(mapped: MappedText, tokens: readonly Token[]): readonly PrintedValue[] {
  const sentences = new Sentences(mapped, tokens);
  return tokens.flatMap((name, at) => {
    if (name.kind !== "indicator") return [];
    const list = indicatorList(mapped, tokens, at);
    const reading = list === null ? parseIndicator(mapped, tokens, at) : null;
    const read = reading === null ? [] : [reading.before, reading.current, ...(reading.each ?? [])];
    const named = list?.bounds ?? read.filter((one) => one !== null);
    const next = list?.next ?? reading?.next ?? at + 1;
    const limits =
      named.length > 0
        ? [...named, ...cellsBehind(mapped, tokens, next, name)]
        : (furtherOn(mapped, tokens, at, name) ?? []);
    const block = sentences.around(at);
    return limits.flatMap((limit) => {
      const { key, bound } = limit;
      const { start, end, lines } = bound.evidence;
      // the last label of a header and the number of its first row
      if (bound.assumed && lines[0] !== lines[1]) return [];
      return [{ start, end, block, says: { kind: "limit", key, bound } }];
    });
  });
}

/** Limits in cells of their own behind the first: 容积率 | ≤2.0 | ≤1.5. */
function cellsBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  next: number,
  name: TokenOf<"indicator">,
): readonly KeyedBound[] {
  const found: KeyedBound[] = [];
  for (let at = next; ; ) {
    const bar = isBar(tokens[at]);
    const index = bar ? at + 1 : at;
    const first = tokens[index];
    if (first === undefined || !(bar || startsCell(mapped, first.from))) return found;
    const limits = limitsAt(mapped, tokens, index, name.term.side);
    if (limits === null || (limits.assumed && limits.unit === null)) return found;
    const keyed = keyedBound(mapped, name.term, limits, { from: limits.from, to: limits.to, unit: null });
    if (keyed === null) return found;
    found.push(keyed);
    at = limits.next;
  }
}

/** Tokens between a name and a limit in the same clause. */
const LONGEST_WAY = 12;

/** 绿地率拟由“按有关规定执行”调整为“≥30%”: the first limit with a comparing word behind other words of the clause. */
function furtherOn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  name: TokenOf<"indicator">,
): readonly KeyedBound[] | null {
  for (let i = at + 1; i < at + LONGEST_WAY; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "separator" || token.kind === "indicator") return null;
    if (token.kind === "field" || token.kind === "absent" || token.kind === "area") return null;
    if (token.kind !== "comparison") continue;
    const limits = limitsAt(mapped, tokens, i, name.term.side);
    if (limits === null) continue;
    const keyed = keyedBound(mapped, name.term, limits, { from: limits.from, to: limits.to, unit: null });
    return keyed === null || keyed.bound.unit !== limits.unit ? null : [keyed];
  }
  return null;
}
