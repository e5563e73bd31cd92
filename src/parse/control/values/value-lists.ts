import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { eachValue } from "./each-value";
import type { KeyedBound } from "./keyed-bound";
import type { NameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";

/** The values of several subjects, in order, and those before a change. */
interface ValueLists {
  readonly each: readonly KeyedBound[];
  readonly eachBefore: readonly KeyedBound[] | null;
  readonly to: number;
  readonly next: number;
}

/**
 * 分别为2.0、2.5, 分别由3.0、2.8调整为2.5、2.2: the values of several subjects behind 分别 at `tokens[eachAt]`, and those
 * before a change where as many are printed.
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
  const arrow = tokens[next];
  if (arrow?.kind === "change" && arrow.role === "to" && values.length > 0) {
    const after = eachValue(mapped, tokens, name, pastFillers(tokens, next + 1), marks);
    if (after.values.length === values.length)
      return { each: after.values, eachBefore: values, to: after.to, next: after.next };
  }
  return { each: values, eachBefore: null, to, next };
}
