import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { pastFillers } from "./past-fillers";

/** Index behind 调整为 (with a comma or a bracket's end before it), or behind 现 where 原 stood before; or null. */
export function behindArrow(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  was: boolean,
): number | null {
  let index = at;
  const joint = tokens[index];
  if (joint?.kind === "separator" && joint.level === "comma") index++;
  // “25%以下(含25%)”变更为
  const quote = tokens[index];
  if (quote?.kind === "text" && mapped.text.slice(quote.from, quote.to) === "”") index++;
  // ≥1.0统一调整为≥2.0, 2.0微调为2.1
  index = pastFillers(tokens, index);
  const token = tokens[index];
  if (token?.kind !== "change" || !(token.role === "to" || (was && token.role === "after"))) return null;
  return pastFillers(tokens, index + 1);
}

/** A verb of any kind between two values: 下降, 调增, 核减. */
const VERB = /^,?(?:统一|相应)?\p{Script=Han}{1,4}$/u;

/** 由1.5调增至2.0, 从30%下降到25%, 由1.5调整后为2.0: where the second value begins behind a verb and what leads to it; `at` is the token behind the first. */
export function behindVerb(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  const [verb, joint] = [tokens[at], tokens[at + 1]];
  const after = verb?.kind === "change" && verb.role === "after";
  if (!after && (verb?.kind !== "text" || !VERB.test(mapped.text.slice(verb.from, verb.to)))) return null;
  const leads =
    joint?.kind === "dash" ||
    (joint?.kind === "change" && joint.role === "to") ||
    (joint?.kind === "filler" && mapped.text.charAt(joint.to - 1) === "为");
  if (!leads) return null;
  const value = pastFillers(tokens, at + 2);
  return ["number", "comparison", "area"].includes(tokens[value]?.kind ?? "") ? value : null;
}

/** Tokens of a state before that is told in words. */
const LONGEST_FORMER = 10;

/** 由“按有关规定执行”调整为“≥30%”: where the value after a change begins that has words, and no figure, before it. */
export function behindWords(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + LONGEST_FORMER; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "separator" || token.kind === "indicator") return null;
    if (token.kind === "change" && token.role === "to") return pastFillers(tokens, at + 1);
  }
  return null;
}
