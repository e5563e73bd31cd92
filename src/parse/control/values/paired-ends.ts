import { INTERVAL } from "../../lexicon/comparison-terms";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token, TokenOf } from "../tokens/token";
import { tokenAt } from "../tokens/token-at";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import type { Limits } from "./limits";
import { pastFillers } from "./past-fillers";

/** Both ends of one limit, and what they end with. */
interface PairedEnds {
  readonly keyed: KeyedBound;
  readonly to: number;
  readonly next: number;
}

/** 容积率(上限/下限):2.0/1.2, 容积率(1.0,2.0]: both ends of the limit of the name at `tokens[at]` in one sign; null for any other. */
export function pairedEnds(mapped: MappedText, tokens: readonly Token[], at: number): PairedEnds | null {
  const name = tokens[at];
  if (name?.kind !== "indicator") return null;
  const limits = endsInTurn(mapped, tokens, at) ?? interval(mapped, tokens, at);
  if (limits === null) return null;
  const keyed = keyedBound(
    mapped,
    name.term,
    { ...limits, assumed: false },
    { from: name.from, to: limits.to, unit: null },
  );
  return keyed === null ? null : { keyed, to: limits.to, next: limits.next };
}

/** (上限/下限):2.0/1.2 behind the name. */
function endsInTurn(mapped: MappedText, tokens: readonly Token[], at: number): Limits | null {
  const ends = namedEnds(mapped, tokens, at);
  return ends === null ? null : figuresOfEnds(mapped, tokens, pastFillers(tokens, at + 6), ends);
}

/** The ends that a bracket behind the name at `tokens[at]` names in turn, and how they are printed. */
export interface NamedEnds {
  readonly first: "min" | "max";
  readonly words: string;
}

/** 容积率(上限/下限): the ends that the bracket behind a name gives its figures; null where it names none or one. */
export function namedEnds(mapped: MappedText, tokens: readonly Token[], at: number): NamedEnds | null {
  const [open, one, stroke, other, close] = tokens.slice(at + 1, at + 6);
  if (open?.kind !== "open" || close?.kind !== "close" || !parts(mapped, stroke)) return null;
  if (one?.kind !== "comparison" || other?.kind !== "comparison" || one.term.side === other.term.side)
    return null;
  return one.term.side === "equal"
    ? null
    : { first: one.term.side, words: printed(mapped, one.from, other.to) };
}

/** 2.0/1.2 at `tokens[at]`: the figures of ends that were named in turn. */
export function figuresOfEnds(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { first: side, words }: NamedEnds,
): Limits | null {
  const first = figureAt(tokens, at);
  const second =
    first !== null && parts(mapped, tokens[first.next]) ? figureAt(tokens, first.next + 1) : null;
  if (first === null || second === null) return null;
  const [upper, lower] = side === "max" ? [first, second] : [second, first];
  if (upper.number.value < lower.number.value) return null;
  return {
    min: lower.number.value,
    max: upper.number.value,
    minInclusive: true,
    maxInclusive: true,
    unit: first.unit ?? second.unit,
    operator: words,
    from: first.number.from,
    to: second.to,
    next: second.next,
  };
}

/** A stroke or a pause between two ends or two figures. */
function parts({ text }: MappedText, token: Token | undefined): boolean {
  return token !== undefined && /^[/、,|-]$/u.test(text.slice(token.from, token.to));
}

function figureAt(
  tokens: readonly Token[],
  at: number,
): {
  readonly number: TokenOf<"number">;
  readonly unit: Limits["unit"];
  readonly to: number;
  readonly next: number;
} | null {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== "number") return null;
  return unit?.kind === "unit"
    ? { number, unit: unit.unit, to: unit.to, next: at + 2 }
    : { number, unit: null, to: number.to, next: at + 1 };
}

/** (1.0,2.0], [20%,30%]: an interval as mathematics writes it, of which one bracket at least is square. */
function interval(mapped: MappedText, tokens: readonly Token[], at: number): Limits | null {
  const name = tokens[at];
  const found =
    name === undefined ? null : INTERVAL.exec(mapped.text.slice(name.to, name.to + LONGEST_INTERVAL));
  if (name === undefined || found === null) return null;
  const [words, open = "", lower, share, upper, close = ""] = found;
  if (open === "(" && close === ")") return null;
  const to = name.to + words.length;
  return {
    min: Number(lower),
    max: Number(upper),
    minInclusive: open === "[",
    maxInclusive: close === "]",
    unit: share === "%" ? "percent" : share === "米" || share === "m" ? "m" : null,
    operator: `${open}${close}`,
    from: name.to,
    to,
    next: tokenAt(tokens, at, to),
  };
}

/** Signs of an interval with its units. */
const LONGEST_INTERVAL = 28;
