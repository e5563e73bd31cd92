import { CONDITIONAL, MAY_PASS } from "../../lexicon/condition-words";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token } from "../tokens/token";

/** Longest condition, in tokens. */
const LONGEST = 24;

/**
 * Under what condition a limit may be passed, behind it: ≤54米,经论证后可放宽至60米. `at` is the token behind the limit
 * of the indicator `key`.
 */
export function mayPass(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
): { readonly text: string; readonly to: number; readonly next: number } | null {
  const joint = tokens[at];
  const first = tokens[at + 1];
  if (joint?.kind !== "separator" || joint.level === "paragraph" || joint.level === "bar") return null;
  if (first === undefined || first.kind === "ordinal" || first.kind === "parcels") return null;
  let figure = false;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token?.kind === "indicator" && token.term.key !== key) return null;
    if (token?.kind === "parcels" || token?.kind === "area") return null;
    const stop = token === undefined || (token.kind === "separator" && token.level !== "comma");
    if (stop || (figure && token.kind === "separator")) {
      const to = tokens[i - 1]?.to ?? first.to;
      const words = mapped.text.slice(first.from, to);
      const other = joint.level === "stop" && first.kind !== "indicator" && !CONDITIONAL.test(words);
      return figure && !other && MAY_PASS.test(words)
        ? { text: printed(mapped, first.from, to), to, next: i }
        : null;
    }
    if (token.kind === "number") figure = true;
  }
  return null;
}
