import type { Bound } from "../../../domain/indicator";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import { isBar, type Token } from "../tokens/token";
import { inclusion } from "./inclusion";

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

/** One figure with what stands around it. */
interface Figure {
  readonly value: number;
  readonly side: "min" | "max" | "equal" | null;
  readonly inclusive: boolean;
  readonly operator: string | null;
  /** the printed unit, null where none is */
  readonly unit: Bound["unit"] | null;
  /** the other end of a range */
  readonly upper: { readonly value: number; readonly inclusive: boolean } | null;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** Fillers in a row before a figure; more is another sentence. */
const MOST_FILLERS = 8;

/** Index of the first token from `at` that is no filler (an opening bracket with a closing one only, too). */
export function pastFillers(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let n = 0; n < MOST_FILLERS; n++) {
    const token = tokens[index];
    if (token?.kind === "filler" || isBar(token)) index++;
    else break;
  }
  return index;
}

function unitAt(tokens: readonly Token[], at: number): { unit: Bound["unit"]; next: number } | null {
  const token = tokens[at];
  if (token?.kind === "unit") return { unit: token.unit, next: at + 1 };
  const inner = tokens[at + 1];
  if (token?.kind === "open" && inner?.kind === "unit" && tokens[at + 2]?.kind === "close") {
    return { unit: inner.unit, next: at + 3 };
  }
  return null;
}

function figureAt(mapped: MappedText, tokens: readonly Token[], at: number): Figure | null {
  const comparison = tokens[at];
  let index = at;
  let side: Figure["side"] = null;
  let inclusive = true;
  const words: string[] = [];
  if (comparison?.kind === "comparison" && comparison.term.place !== "after") {
    side = comparison.term.side;
    inclusive = comparison.term.inclusive;
    words.push(printed(mapped, comparison.from, comparison.to));
    index = pastFillers(tokens, at + 1);
    const second = tokens[index];
    // 上限不超过, 最高不得超过: the second word says the same
    if (second?.kind === "comparison" && second.term.side === side && second.term.place !== "after") {
      inclusive = second.term.inclusive;
      words.push(printed(mapped, second.from, second.to));
      index = pastFillers(tokens, index + 1);
    }
  }
  // (≤)15米
  const sign = tokens[index + 1];
  if (side === null && tokens[index]?.kind === "open" && sign?.kind === "comparison") {
    if (tokens[index + 2]?.kind !== "close" || sign.term.place === "after") return null;
    side = sign.term.side;
    inclusive = sign.term.inclusive;
    words.push(printed(mapped, sign.from, sign.to));
    index += 3;
  }
  const number = tokens[index];
  if (number?.kind !== "number") return null;
  const from = words.length > 0 ? (tokens[at]?.from ?? number.from) : number.from;
  let to = number.to;
  index++;
  const perCent = mapped.text.charAt(number.from) === "百";
  let unit: Bound["unit"] | null = perCent ? "percent" : null;
  const take = (): void => {
    const found = unitAt(tokens, index);
    if (found === null) return;
    unit = found.unit;
    to = tokens[found.next - 1]?.to ?? to;
    index = found.next;
  };
  take();
  const lower = inclusion(mapped, tokens, index);
  if (lower !== null) {
    inclusive = lower.of(number.value);
    to = tokens[lower.next - 1]?.to ?? to;
    index = lower.next;
  }
  let upper: Figure["upper"] = null;
  const dash = tokens[index];
  const end = tokens[index + 1];
  const between = isWith(mapped, dash) && isBetween(mapped, tokens, index + 1);
  if (dash !== undefined && (dash.kind === "dash" || between) && end?.kind === "number") {
    to = end.to;
    index += 2;
    take();
    const mark = inclusion(mapped, tokens, index);
    if (mark !== null) {
      to = tokens[mark.next - 1]?.to ?? to;
      index = mark.next;
    }
    upper = { value: end.value, inclusive: mark?.of(end.value) ?? true };
    if (mark?.both === true) inclusive = inclusive && mark.of(number.value);
    words.push(printed(mapped, dash.from, dash.to));
    if (mapped.text.startsWith("之间", to) && tokens[index]?.kind === "text") words.push("之间");
  }
  // 15%(上限)
  const bracketed = tokens[index + 1];
  if (
    tokens[index]?.kind === "open" &&
    tokens[index + 2]?.kind === "close" &&
    bracketed?.kind === "comparison"
  ) {
    if (upper === null && side === null && bracketed.term.place !== "before") {
      side = bracketed.term.side;
      words.push(printed(mapped, bracketed.from, bracketed.to));
      to = tokens[index + 2]?.to ?? to;
      index += 3;
    }
  }
  const behind = tokens[index];
  if (upper === null && side === null && behind?.kind === "comparison" && behind.term.place !== "before") {
    side = behind.term.side;
    inclusive = lower?.of(number.value) ?? behind.term.inclusive;
    words.push(printed(mapped, behind.from, behind.to));
    to = behind.to;
    index++;
    const mark = inclusion(mapped, tokens, index);
    if (mark !== null) {
      inclusive = mark.of(number.value);
      to = tokens[mark.next - 1]?.to ?? to;
      index = mark.next;
    }
  } else if (behind?.kind === "comparison" && behind.term.place === "after") {
    words.push(printed(mapped, behind.from, behind.to));
    to = behind.to;
    index++;
  }
  const operator = words.length === 0 ? null : words.join("…");
  return { value: number.value, side, inclusive, operator, unit, upper, from, to, next: index };
}

function isWith(mapped: MappedText, token: Token | undefined): boolean {
  return (
    token?.kind === "and" || (token?.kind === "text" && mapped.text.slice(token.from, token.to) === "与")
  );
}

/** 1.2与2.0之间: whether the figure at `at` is the second of two that something lies between. */
function isBetween(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.kind === "unit" ? tokens[at + 2] : tokens[at + 1];
  return behind?.kind === "text" && mapped.text.startsWith("之间", behind.from);
}

/** A second limit for the same name: 且不大于2.0, ,≤2.0, or 小于等于2.0 at once. */
function secondAt(mapped: MappedText, tokens: readonly Token[], at: number, first: Figure): Figure | null {
  let index = at;
  const joint = tokens[index];
  if (joint?.kind === "separator" && (joint.level === "comma" || joint.level === "list")) index++;
  if (tokens[index]?.kind === "and") index++;
  index = pastFillers(tokens, index);
  const figure = figureAt(mapped, tokens, index);
  if (figure === null || figure.side === null || figure.side === "equal" || figure.upper !== null)
    return null;
  return figure.side === first.side ? null : figure;
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
  if (sign?.kind !== "comparison" || word?.kind !== "text") return null;
  if (!/^[A-Za-zα-ωΑ-Ω]$/u.test(mapped.text.slice(word.from, word.to))) return null;
  const second = figureAt(mapped, tokens, first.next + 2);
  if (second === null || second.side === null || second.side !== sign.term.side || second.upper !== null)
    return null;
  const side = second.side === "max" ? "min" : "max";
  const operator = printed(mapped, sign.from, sign.to);
  return joined({ ...first, side, inclusive: sign.term.inclusive, operator }, second);
}

/** A sign right behind a figure, and a word behind the sign. */
function limitsNext(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [sign, word] = [tokens[at], tokens[at + 1]];
  if (sign?.kind !== "comparison" || word?.kind !== "text") return false;
  return (
    /^[≤≥<>]/u.test(mapped.text.charAt(sign.from)) && /^[A-Za-zα-ωΑ-Ω]/u.test(mapped.text.charAt(word.from))
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
