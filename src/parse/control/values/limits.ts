import type { Bound } from "../../../domain/indicator";
import { RELATION } from "../../lexicon/comparison-terms";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token, TokenOf } from "../tokens/token";
import { isOfNextName } from "../tokens/value-beside";
import { type Figure, figureAt, headsLimit } from "./figure";
import { pastFillers } from "./past-fillers";
import { isForeign } from "./value-end";

/** A limit as read from tokens, before it becomes a record. */
export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** printed unit, null where none is */
  readonly unit: Bound["unit"] | null;
  /** as printed, null where none is */
  readonly operator: string | null;
  readonly from: number;
  readonly to: number;
  /** index of the first token behind it */
  readonly next: number;
}

/** A second limit for the same name: 且不大于2.0, ,≤2.0, (并≤2.0), or 小于等于2.0 at once. */
function secondAt(mapped: MappedText, tokens: readonly Token[], at: number, first: Figure): Figure | null {
  if (tokens[at]?.kind === "open" && tokens[at + 1]?.kind === "and") {
    const inside = secondAt(mapped, tokens, at + 1, first);
    const close = inside === null ? undefined : tokens[inside.next];
    return inside === null || close?.kind !== "close"
      ? null
      : { ...inside, to: close.to, next: inside.next + 1 };
  }
  let index = at;
  const joint = tokens[index];
  if (joint?.kind === "separator" && (joint.level === "comma" || joint.level === "list")) index++;
  if (tokens[index]?.kind === "and") index++;
  index = pastFillers(tokens, index);
  // 1.0以上、1.9以下容积率 are two limits of one name, 密度≥20%,1.9以下的容积率 are two names
  const apart = index === at || (joint?.kind === "separator" && joint.level === "comma");
  if (apart && isOfNextName(mapped, tokens, index)) return null;
  const figure = figureAt(mapped, tokens, index);
  if (figure === null || figure.side === "equal" || figure.upper !== null) return null;
  if (figure.side === null) {
    const both = isBoth(mapped, tokens[index - 1]) && !isForeign(mapped, tokens, figure.next);
    return both ? otherSide(figure, first) : null;
  }
  return figure.side === first.side ? null : figure;
}

/** 大于1.0且2.08: behind 且 a figure without a sign, the other end of what the first begins. */
function otherSide(figure: Figure, first: Figure): Figure | null {
  const apart = figure.unit !== null && figure.unit !== first.unit;
  if (first.side === "min" && !apart && figure.value > first.value) return { ...figure, side: "max" };
  if (first.side === "max" && !apart && figure.value < first.value) return { ...figure, side: "min" };
  return null;
}

/**
 * The limit whose first token is at `at`: a comparing word and a figure, a range, two limits in a row, or a bare
 * figure, which limits `side`. An absent limit is called inclusive. Null where no figure stands there.
 * @param alone no second limit may follow: the figure is one of a list
 */
export function limitsAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  side: "min" | "max",
  alone = false,
): (Limits & { readonly assumed: boolean }) | null {
  const first = figureAt(mapped, tokens, at);
  if (first === null) return null;
  if (first.upper !== null) {
    return {
      min: first.value,
      max: first.upper.value,
      minInclusive: first.inclusive,
      maxInclusive: first.upper.inclusive,
      unit: first.unit,
      operator: first.operator,
      assumed: false,
      from: first.from,
      to: first.to,
      next: first.next,
    };
  }
  // 1.2 of 1.2≤X≤2.0 limits what stands behind the sign
  if (first.side === null && limitsNext(mapped, tokens, first.next))
    return aroundLetter(mapped, tokens, first);
  const contrary = alone ? null : otherEnd(mapped, tokens, first);
  if (contrary !== null) return contrary;
  const second =
    (!alone || isBoth(mapped, tokens[first.next])) && (first.side === "min" || first.side === "max")
      ? secondAt(mapped, tokens, first.next, first)
      : null;
  if (second !== null) return joined(first, second);
  const stands = first.side ?? side;
  const onMin = stands === "min" || stands === "equal";
  const onMax = stands === "max" || stands === "equal";
  return {
    min: onMin ? first.value : null,
    max: onMax ? first.value : null,
    minInclusive: onMin ? first.inclusive : true,
    maxInclusive: onMax ? first.inclusive : true,
    unit: first.unit,
    operator: first.operator,
    assumed: first.side === null,
    from: first.from,
    to: first.to,
    next: first.next,
  };
}

/** 须达到1.0,但不得超过2.0, 下限:1.0 上限:2.0: a bare figure that a limit follows for the other side of it is the other end of a range. */
function otherEnd(
  mapped: MappedText,
  tokens: readonly Token[],
  first: Figure,
): (Limits & { readonly assumed: boolean }) | null {
  const joint = tokens[first.next]?.kind === "separator" ? first.next + 1 : first.next;
  if (first.side !== null || !(tokens[joint]?.kind === "and" || headsLimit(tokens, joint))) return null;
  const second = secondAt(mapped, tokens, first.next, first);
  if (second === null || second.side === null || second.unit !== first.unit) return null;
  const side = second.side === "max" ? "min" : "max";
  if (side === "min" ? first.value >= second.value : first.value <= second.value) return null;
  return joined({ ...first, side }, second);
}

/** 2.0(其中居住部分1.8): a decimal without a sign in the bracket that opens at `opening`, behind another one. */
export function isBareRatio(
  { text }: MappedText,
  tokens: readonly Token[],
  opening: number,
  { operator, unit, from, to }: Limits,
): boolean {
  const [before, open] = [tokens[opening - 1], tokens[opening]];
  if (operator !== null || unit !== null || open?.kind !== "open" || before?.kind !== "number") return false;
  return text.slice(from, to).includes(".");
}

/** 大于1.0且不大于2.4: even in a list, 且 joins two limits of one thing. */
function isBoth(mapped: MappedText, joint: Token | undefined): boolean {
  return joint?.kind === "and" && mapped.text.charAt(joint.to - 1) === "且";
}

/** 40%≤M≤60%: a letter that stands for the name between its limits; null for any other word. */
function aroundLetter(
  mapped: MappedText,
  tokens: readonly Token[],
  first: Figure,
): (Limits & { readonly assumed: boolean }) | null {
  const [sign, word] = [tokens[first.next], tokens[first.next + 1]];
  if (sign?.kind !== "comparison" || !isWord(word)) return null;
  if (!/^(?:[A-Za-zα-ωΑ-Ω]|[A-Z]{2,3})$/u.test(mapped.text.slice(word.from, word.to))) return null;
  const second = figureAt(mapped, tokens, first.next + 2);
  if (second === null || second.side === null || second.side !== sign.term.side || second.upper !== null)
    return null;
  const side = second.side === "max" ? "min" : "max";
  const operator = printed(mapped, sign.from, sign.to);
  return joined({ ...first, side, inclusive: sign.term.inclusive, operator }, second);
}

/** Words, or letters that are the name of an indicator: 1.0<R≤2.0. */
function isWord(token: Token | undefined): token is TokenOf<"text"> | TokenOf<"indicator"> {
  return token?.kind === "text" || token?.kind === "indicator";
}

/** A sign right behind a figure, and a word behind the sign. */
function limitsNext(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [sign, word] = [tokens[at], tokens[at + 1]];
  if (sign?.kind !== "comparison" || !isWord(word)) return false;
  return (
    RELATION.test(mapped.text.slice(sign.from, sign.to)) &&
    /^[A-Za-zα-ωΑ-Ω]/u.test(mapped.text.charAt(word.from))
  );
}

function joined(first: Figure, second: Figure): Limits & { readonly assumed: boolean } {
  const [low, high] = first.side === "min" ? [first, second] : [second, first];
  return {
    min: low.value,
    max: high.value,
    minInclusive: low.inclusive,
    maxInclusive: high.inclusive,
    unit: second.unit ?? first.unit,
    operator: `${first.operator ?? ""}…${second.operator ?? ""}`,
    assumed: false,
    from: first.from,
    to: second.to,
    next: second.next,
  };
}
