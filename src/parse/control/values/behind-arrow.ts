import { DIFFERS, STATE_WORDS } from "../../lexicon/change-terms";
import { USE_END } from "../../lexicon/land-use-words";
import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { limitsAt } from "./limits";
import { pastFillers } from "./past-fillers";

/** Index behind 调整为 (with a comma or a bracket's end before it), or behind 现 where 原 stood before; or null. */
export function behindArrow(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  was: boolean,
): number | null {
  const own = was ? limitOfState(mapped, tokens, pastJoint(tokens, at)) : null;
  if (own !== null) return own;
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

/** Tokens of the words for a state. */
const MOST_WORDS = 4;

/** 现≤1.7, 规划后≤1.7: index of the limit behind words for the state that is to be; null where other words stand at `at`. */
export function limitOfState({ text }: MappedText, tokens: readonly Token[], at: number): number | null {
  let index = at;
  while (index < at + MOST_WORDS && ["change", "filler", "text"].includes(tokens[index]?.kind ?? "")) index++;
  const [first, limit] = [tokens[at], tokens[index]];
  if (first === undefined || (limit?.kind !== "comparison" && limit?.kind !== "number")) return null;
  // 现更正为“≤1.7”
  return STATE_WORDS.test(text.slice(first.from, limit.from).replace(/[“"「]$/u, "")) ? index : null;
}

/** One past the sign that parts what was from what is, 原≤3.0、现≤1.7; `at` where none stands there. */
export function pastJoint(tokens: readonly Token[], at: number): number {
  const joint = tokens[at];
  return joint?.kind === "separator" && ["comma", "list", "stop"].includes(joint.level) ? at + 1 : at;
}

/** A verb of any kind between two values: 下降, 调增, 核减. */
const VERB = /^,?(?:统一|相应)?\p{Script=Han}{1,4}$/u;

/** 由1.5调增至2.0, 从30%下降到25%, 由1.5调整后为2.0: where the second value begins behind a verb and what leads to it; `at` is the token behind the first. */
export function behindVerb(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  // 由2.3公顷减少0.2公顷至2.1公顷
  const behind = amountEnd(mapped, tokens, at) ?? at + 1;
  const [verb, joint] = [tokens[at], tokens[behind]];
  const after = verb?.kind === "change" && verb.role === "after";
  if (!after && (verb?.kind !== "text" || !VERB.test(mapped.text.slice(verb.from, verb.to)))) return null;
  const leads =
    joint?.kind === "dash" ||
    (joint?.kind === "change" && joint.role === "to") ||
    (joint?.kind === "filler" && mapped.text.charAt(joint.to - 1) === "为");
  if (!leads) return null;
  const value = pastFillers(tokens, behind + 1);
  return ["number", "comparison", "area"].includes(tokens[value]?.kind ?? "") ? value : null;
}

/** 由2.5、3.0统一调整为2.8: where the one value begins that takes the place of several; `at` is the token behind the first of them. */
export function behindSeveral(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  side: "min" | "max",
): number | null {
  let index = at;
  for (let n = 0; n < MOST_FORMER; n++) {
    const limits = isListed(mapped, tokens, index) ? limitsAt(mapped, tokens, index + 1, side, true) : null;
    if (limits === null) break;
    index = limits.next;
  }
  return index === at ? null : behindArrow(mapped, tokens, index, false);
}

/** Whether another value of a list stands behind one that ends before `tokens[at]`. */
export function isListed(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level === "list");
  return joins && limitsAt(mapped, tokens, at + 1, "max", true) !== null;
}

/** Values of several parcels that became one. */
const MOST_FORMER = 12;

/**
 * Where the value behind the word for a change at `at` begins: 由≤1.2调整为≤1.6, or behind the words that say whose it was,
 * 由原控规确定的≤1.2调整为≤1.6.
 */
export function behindChange(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  side: "min" | "max",
): number {
  const [change, first] = [tokens[at], pastFillers(tokens, at + 1)];
  if (change?.kind !== "change" || change.role !== "from") return first;
  for (let index = first; index < at + LONGEST_FORMER; index++) {
    const token = tokens[index];
    const turns = token?.kind === "change" && token.role === "to";
    if (token === undefined || turns || !OF_WORDS.has(token.kind)) return first;
    if (token.kind !== "comparison" && token.kind !== "number") continue;
    const next = limitsAt(mapped, tokens, index, side)?.next;
    if (next !== undefined && behindArrow(mapped, tokens, next, false) !== null) return index;
  }
  return first;
}

/** What may stand between the word for a change and the value that it begins with. */
const OF_WORDS: ReadonlySet<Token["kind"]> = new Set([
  "text",
  "filler",
  "field",
  "change",
  "number",
  "comparison",
  "open",
  "close",
]);

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

/** 建筑密度40%,调整为居住用地,…: what the land turns into, behind the last limit that it had. */
export function isUseAt({ text }: MappedText, token: Token | undefined): boolean {
  return token?.kind === "text" && USE_END.test(text.slice(token.from, token.to));
}

/** Tokens of 较原规划增加. */
const MOST_VERB = 3;

/** 减少0.2公顷, 较原规划增加12%, 提高5个百分点: index of the token behind the amount by which a value changes; null where no such words stand at `at`. */
export function amountEnd({ text }: MappedText, tokens: readonly Token[], at: number): number | null {
  let last = at;
  while (last < at + MOST_VERB && ["text", "change"].includes(tokens[last + 1]?.kind ?? "")) last++;
  const [verb, end] = [tokens[at], tokens[last]];
  if (verb?.kind !== "text" || end === undefined || !DIFFERS.test(text.slice(verb.from, end.to))) return null;
  const figure = pastFillers(tokens, last + 1);
  const [amount, unit] = [tokens[figure], tokens[figure + 1]];
  if (amount?.kind !== "area" && amount?.kind !== "number") return null;
  const points = unit?.kind === "text" && text.slice(unit.from, unit.to) === "个百分点";
  return points || unit?.kind === "unit" ? figure + 2 : figure + 1;
}

/** 减少0.2公顷,由2.3公顷调整为…, 提高0.8,即由1.2…, 减少5%,为30%: index of what tells the values behind the amount; `at` where nothing does. */
export function pastAmount(mapped: MappedText, tokens: readonly Token[], at: number): number {
  const comma = amountEnd(mapped, tokens, at);
  const joint = comma === null ? undefined : tokens[comma];
  if (comma === null || joint?.kind !== "separator" || joint.level !== "comma") return at;
  const from = pastFillers(tokens, comma + 1);
  const word = tokens[from];
  if (word?.kind === "change" && (word.role === "from" || word.role === "to")) return from;
  // 减少5%,为30%
  return from > comma + 1 && (word?.kind === "number" || word?.kind === "area") ? from : at;
}
