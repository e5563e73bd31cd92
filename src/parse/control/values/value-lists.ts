import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { joinsValues } from "../tokens/value-joint";
import { eachValue } from "./each-value";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import type { NameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";
import { pastPause } from "./past-no-limit";

/** The values of several subjects, in order, and those before a change. */
interface ValueLists {
  readonly each: readonly KeyedBound[];
  readonly eachBefore: readonly KeyedBound[] | null;
  readonly to: number;
  readonly next: number;
  /** whether values stand there that are read as those of no subject */
  readonly unread: boolean;
}

/**
 * 分别为2.0、2.5, 分别由3.0、2.8调整为2.5、2.2, 原分别为3.0、2.8,现分别调整为2.5、2.2: the values of several subjects behind 分别
 * at `tokens[eachAt]`, and those before a change where as many are printed, or one that takes the place of all.
 */
export function valueLists(
  mapped: MappedText,
  tokens: readonly Token[],
  name: TokenOf<"indicator">,
  eachAt: number,
  marks: NameMarks,
): ValueLists {
  const start = pastFillers(tokens, eachAt + 1);
  const first = tokens[start];
  const changes = first?.kind === "change" && first.role === "from";
  const from = changes ? pastFillers(tokens, start + 1) : start;
  const { values, to, next } = eachValue(mapped, tokens, name, from, marks);
  const was = isFormerList(tokens, eachAt);
  const after = values.length === 0 ? null : laterListAt(tokens, was, next);
  const later = after === null ? null : eachValue(mapped, tokens, name, after, marks);
  const one = later?.values[0];
  if (later !== null && one !== undefined) {
    const turned = { eachBefore: values, to: later.to, next: later.next };
    if (later.values.length === values.length) return { ...turned, each: later.values, unread: false };
    // 现统一调整为2.0: one value takes the place of all
    const each = tokens.slice(next, after ?? next).some(({ kind }) => kind === "each");
    if (later.values.length === 1 && !each) return { ...turned, each: values.map(() => one), unread: false };
    return { ...turned, each: [], unread: true };
  }
  if (was && values.length > 0) return { each: [], eachBefore: values, to, next, unread: after !== null };
  return { each: values, eachBefore: null, to, next, unread: values.length === 0 };
}

/** 由1.0分别调整为1.2、1.5: one value, `first`, that is turned into those of several subjects; null where no list takes its place. */
export function turnedEach(
  mapped: MappedText,
  tokens: readonly Token[],
  name: TokenOf<"indicator">,
  first: { readonly keyed: KeyedBound | null; readonly next: number },
  marks: NameMarks,
): ValueLists | null {
  const { keyed, next } = first;
  const at = laterListAt(tokens, false, next);
  if (at === null || keyed === null || !tokens.slice(next, at).some(({ kind }) => kind === "each"))
    return null;
  const { values, ...end } = eachValue(mapped, tokens, name, at, marks);
  if (values.length < 2) return null;
  return { each: values, eachBefore: values.map(() => keyed), ...end, unread: false };
}

/**
 * Where the values begin that those of a list are turned into, behind 调整为 at `at`, or behind ,现分别为 where 原 stands before the
 * list (`was`); null where nothing turns them.
 */
export function laterListAt(tokens: readonly Token[], was: boolean, at: number): number | null {
  const joint = tokens[at];
  let index = joint?.kind === "separator" && ["comma", "stop"].includes(joint.level) && was ? at + 1 : at;
  let turned = false;
  for (let token = tokens[index]; index < at + LONGEST_TURN; token = tokens[++index]) {
    if (token?.kind === "change" && (token.role === "to" || (was && token.role === "after"))) turned = true;
    else if (token?.kind !== "filler" && token?.kind !== "each") break;
  }
  return turned ? index : null;
}

/** Tokens of ,现分别调整为. */
const LONGEST_TURN = 6;

/** 原分别为: whether a word for the state before stands ahead of 分别 at `tokens[at]`. */
export function isFormerList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "change" && before.role === "before" && tokens[at]?.kind === "each";
}

/** Index of 分别 at `at`, behind the word for the state before, or behind a comma and that; null where none stands there. */
export function eachAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind === "each") return at;
  const change = pastPause(tokens, at);
  return isFormerList(tokens, change + 1) ? change + 1 : null;
}

/** More names than this are no list of ours. */
const MOST_NAMES = 12;

/** Names with the values that they had, and where what they turn into begins. */
interface FormerPairs {
  readonly names: readonly TokenOf<"indicator">[];
  readonly before: readonly KeyedBound[];
  readonly next: number;
}

/** 容积率1.2、建筑密度40%分别调整为…: names with a value each, behind which one word turns all of them; null where none does. */
export function formerPairs(mapped: MappedText, tokens: readonly Token[], at: number): FormerPairs | null {
  const names: TokenOf<"indicator">[] = [];
  const before: KeyedBound[] = [];
  let index = at;
  while (names.length <= MOST_NAMES) {
    const name = tokens[index];
    const limits =
      name?.kind === "indicator"
        ? limitsAt(mapped, tokens, pastFillers(tokens, index + 1), name.term.side, true)
        : null;
    if (name?.kind !== "indicator" || limits === null) return null;
    const more = mappedEvidence(mapped, name.from, name.to);
    const keyed = keyedBound(mapped, name.term, limits, {
      from: limits.from,
      to: limits.to,
      unit: null,
      more,
    });
    if (keyed === null) return null;
    names.push(name);
    before.push(keyed);
    index = limits.next;
    if (!joinsValues(mapped, tokens[index]) || tokens[index + 1]?.kind !== "indicator") break;
    index++;
  }
  if (names.length < 2) return null;
  index = pastFillers(tokens, index);
  if (tokens[index]?.kind === "each") index = pastFillers(tokens, index + 1);
  const change = tokens[index];
  if (change?.kind !== "change" || change.role !== "to") return null;
  return { names, before, next: pastFillers(tokens, index + 1) };
}
