import { type MappedText, mappedEvidence, startsLine } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token, TokenOf } from "../tokens/token";
import { joinsValues } from "../tokens/value-joint";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import { type NameMarks, nameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";
import { pastRangeEnd } from "./range-end";
import { withSharedLimit } from "./shared-limit";

/** Most values of one list. */
const MOST_VALUES = 200;

/** 2.0、2.5 and 不大于2.0、2.5 behind 分别: a comparing word before the first, at `tokens[from]`, speaks for all. */
export function eachValue(
  mapped: MappedText,
  tokens: readonly Token[],
  name: TokenOf<"indicator">,
  from: number,
  marks: NameMarks,
): { readonly values: readonly KeyedBound[]; readonly to: number; readonly next: number } {
  const values: KeyedBound[] = [];
  let index = from;
  const more = mappedEvidence(mapped, name.from, name.to);
  const leading = tokens[index];
  let { to } = name;
  while (values.length < MOST_VALUES) {
    const side =
      leading?.kind === "comparison" && leading.term.side !== "equal"
        ? leading.term.side
        : (marks.comparison?.side ?? name.term.side);
    const read = limitsAt(mapped, tokens, index, side, true);
    if (read === null) break;
    const shared = values.length > 0 && read.assumed && leading?.kind === "comparison";
    const limits = shared
      ? {
          ...read,
          minInclusive: side === "min" ? leading.term.inclusive : true,
          maxInclusive: side === "max" ? leading.term.inclusive : true,
          operator: printed(mapped, leading.from, leading.to),
          assumed: false,
        }
      : read;
    const keyed = keyedBound(mapped, name.term, limits, {
      from: read.from,
      to: read.to,
      unit: marks.unit,
      more,
    });
    if (keyed === null) break;
    values.push(keyed);
    to = read.to;
    index = pastRangeEnd(mapped, tokens, read.next);
    if (!joinsValues(mapped, tokens[index])) break;
    const after = pastFillers(tokens, index + 1);
    const following = tokens[after];
    if (following?.kind !== "number" && following?.kind !== "comparison") break;
    index = after;
  }
  return { values: withSharedLimit(values), to, next: index };
}

/**
 * 容积率:≤2.0、≤3.0 below a label that names two parcels: values in their order, to the end of the entry. Null for any other list,
 * for values of several kinds and for the two ends of one range.
 */
export function valuesInTurn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  count: number,
): { readonly values: readonly KeyedBound[]; readonly next: number } | null {
  const name = tokens[at];
  if (name?.kind !== "indicator" || count < 2) return null;
  const marks = nameMarks(mapped, tokens, at + 1);
  const start = pastFillers(tokens, marks.next);
  const { values, next } = eachValue(mapped, tokens, name, start, marks);
  if (values.length < 2 || !isListToEnd(mapped, tokens, start, next)) return null;
  return areAlike(values) && !isRange(values) ? { values, next } : null;
}

/** ≤24米、≤8层: whether all values are told of the same, in the same unit. */
function areAlike(values: readonly KeyedBound[]): boolean {
  const [first] = values;
  return values.every(({ key, bound }) => key === first?.key && bound.unit === first.bound.unit);
}

/** ≥1.0、≤2.0: the two ends of one range. */
function isRange(values: readonly KeyedBound[]): boolean {
  const [lower, upper] = values.map(({ bound }) => bound);
  if (values.length !== 2 || lower === undefined || upper === undefined) return false;
  if (lower.min === null || upper.max === null) return false;
  return lower.max === null && upper.min === null && lower.min <= upper.max;
}

/** Whether nothing but pauses, or commas, or strokes parts what stands from one token to another, and the entry ends there. */
export function isListToEnd(
  mapped: MappedText,
  tokens: readonly Token[],
  from: number,
  next: number,
): boolean {
  const joints = tokens
    .slice(from, next)
    .flatMap((token) =>
      token.kind === "separator" ? token.level : JOINTS.has(token.kind) ? token.kind : [],
    );
  const [joint] = joints;
  if (!joints.every((other) => other === joint) || joint === "bar" || joint === "and") return false;
  const [end, inside] = tokens.slice(next, next + 2);
  // 3.1公顷、1.0公顷(分别对应…)
  if (end?.kind === "open" && inside?.kind === "each") return true;
  return (
    end === undefined || (end.kind === "separator" && end.level !== "list") || startsLine(mapped, end.from)
  );
}

const JOINTS: ReadonlySet<Token["kind"]> = new Set(["and", "absent"]);

/** More parts than this are no list of ours. */
const MOST_PARTS = 6;

/** A stroke between two parts or two values, which alone would say that there is none. */
function isStroke({ text }: MappedText, token: Token | undefined): boolean {
  return token !== undefined && /^[/、]$/u.test(text.slice(token.from, token.to));
}

/** 容积率(住宅/商业):≤2.0/≤0.5: parts in brackets behind the name at `tokens[at]` and as many values; null where anything else stands there. */
export function strokedParts(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly values: readonly { scope: string; keyed: KeyedBound }[]; readonly next: number } | null {
  const name = tokens[at];
  if (name?.kind !== "indicator" || tokens[at + 1]?.kind !== "open") return null;
  const parts: string[] = [];
  let index = at + 2;
  for (; parts.length <= MOST_PARTS; index += 2) {
    const words = tokens[index];
    const part = words?.kind === "text" ? scopePhrase(mapped.text.slice(words.from, words.to)) : null;
    if (part === null) return null;
    parts.push(part.scope);
    if (!isStroke(mapped, tokens[index + 1])) break;
  }
  if (parts.length < 2 || tokens[index + 1]?.kind !== "close") return null;
  index = pastFillers(tokens, index + 2);
  const more = mappedEvidence(mapped, name.from, name.to);
  const values: { scope: string; keyed: KeyedBound }[] = [];
  for (const [place, scope] of parts.entries()) {
    if (place > 0 && !isStroke(mapped, tokens[index++])) return null;
    const limits = limitsAt(mapped, tokens, pastFillers(tokens, index), name.term.side, true);
    const span = limits === null ? null : { from: limits.from, to: limits.to, unit: null, more };
    const keyed = limits === null || span === null ? null : keyedBound(mapped, name.term, limits, span);
    if (limits === null || keyed === null) return null;
    values.push({ scope, keyed });
    index = limits.next;
  }
  return isStroke(mapped, tokens[index]) ? null : { values, next: index };
}
