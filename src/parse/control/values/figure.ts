import type { Bound } from "../../../domain/indicator";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token } from "../tokens/token";
import { inclusion } from "./inclusion";
import { isLabel } from "./name-marks";
import { pastFillers } from "./past-fillers";

/** One figure with what stands around it. */
export interface Figure {
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

function unitAt(tokens: readonly Token[], at: number): { unit: Bound["unit"]; next: number } | null {
  const token = tokens[at];
  if (token?.kind === "unit") return { unit: token.unit, next: at + 1 };
  const inner = tokens[at + 1];
  if (token?.kind === "open" && inner?.kind === "unit" && tokens[at + 2]?.kind === "close") {
    return { unit: inner.unit, next: at + 3 };
  }
  return null;
}

/** The figure whose first token, or whose comparing word, is at `at`; null where none stands there. */
export function figureAt(mapped: MappedText, tokens: readonly Token[], at: number): Figure | null {
  const comparison = tokens[at];
  let index = at;
  let side: Figure["side"] = null;
  let inclusive = true;
  let words: string | null = null;
  if (comparison?.kind === "comparison" && comparison.term.place !== "after") {
    side = comparison.term.side;
    inclusive = comparison.term.inclusive;
    words = joined(words, printed(mapped, comparison.from, comparison.to));
    index = pastFillers(tokens, at + 1);
    const second = tokens[index];
    // 上限不超过, 最高不得超过: the second word says the same
    if (second?.kind === "comparison" && second.term.side === side && second.term.place !== "after") {
      inclusive = second.term.inclusive;
      words = joined(words, printed(mapped, second.from, second.to));
      index = pastFillers(tokens, index + 1);
    }
  }
  // (≤)15米
  const sign = tokens[index + 1];
  if (side === null && tokens[index]?.kind === "open" && sign?.kind === "comparison") {
    if (tokens[index + 2]?.kind !== "close" || sign.term.place === "after") return null;
    side = sign.term.side;
    inclusive = sign.term.inclusive;
    words = joined(words, printed(mapped, sign.from, sign.to));
    index += 3;
  }
  const number = tokens[index];
  if (number?.kind !== "number") return null;
  const from = words !== null ? (tokens[at]?.from ?? number.from) : number.from;
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
    words = joined(words, printed(mapped, dash.from, dash.to));
    if (mapped.text.startsWith("之间", to) && tokens[index]?.kind === "text") words = joined(words, "之间");
  }
  // 15%(上限), 1.0(不小于)
  const bracketed = tokens[index + 1];
  if (
    tokens[index]?.kind === "open" &&
    tokens[index + 2]?.kind === "close" &&
    bracketed?.kind === "comparison"
  ) {
    if (upper === null && side === null) {
      side = bracketed.term.side;
      inclusive = bracketed.term.inclusive;
      words = joined(words, printed(mapped, bracketed.from, bracketed.to));
      to = tokens[index + 2]?.to ?? to;
      index += 3;
    }
  }
  // 以2.0为上限
  if (tokens[index]?.kind === "filler" && isLimitWord(tokens[index + 1])) index++;
  const behind = headsLimit(tokens, index) ? undefined : tokens[index];
  if (upper === null && side === null && behind?.kind === "comparison" && behind.term.place !== "before") {
    side = behind.term.side;
    inclusive = lower?.of(number.value) ?? behind.term.inclusive;
    words = joined(words, printed(mapped, behind.from, behind.to));
    to = behind.to;
    index++;
    const mark = inclusion(mapped, tokens, index);
    if (mark !== null) {
      inclusive = mark.of(number.value);
      to = tokens[mark.next - 1]?.to ?? to;
      index = mark.next;
    }
  } else if (
    upper === null &&
    side === null &&
    behind?.kind === "comparison" &&
    ends(mapped, tokens, index)
  ) {
    // 0.7≤ at the end of a value: the sign is read from the side of the name
    side = behind.term.side === "max" ? "min" : "max";
    inclusive = behind.term.inclusive;
    words = joined(words, printed(mapped, behind.from, behind.to));
    to = behind.to;
    index++;
  } else if (behind?.kind === "comparison" && behind.term.place === "after") {
    words = joined(words, printed(mapped, behind.from, behind.to));
    to = behind.to;
    index++;
  }
  return { value: number.value, side, inclusive, operator: words, unit, upper, from, to, next: index };
}

/** 上限:2.2 behind 下限:0.8: whether the word at `at` is the label of the next limit, and none of the figure before it. */
export function headsLimit(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at + 1];
  return isLimitWord(tokens[at]) && colon?.kind === "filler" && colon.colon;
}

/** Whether the sign at `at` is the last of a value. */
function ends(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || !/^[≤≥<>]$/u.test(mapped.text.slice(sign.from, sign.to))) return false;
  if (next === undefined || next.kind === "separator" || startsLine(mapped, next.from)) return true;
  // 0.7< 并且 ≤2, and 20≤ before the next label
  return next.kind === "and" ? tokens[at + 2]?.kind === "comparison" : isLabel(mapped, tokens, at + 1);
}

/** The words that compare, one behind the other. */
function joined(before: string | null, words: string): string {
  return before === null ? words : `${before}…${words}`;
}

/** 上限, 下限, and no word that stands before a figure alone. */
function isLimitWord(token: Token | undefined): boolean {
  return token?.kind === "comparison" && token.term.place === "either";
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
