import type { MappedText } from "../../text/mapped-text";
import type { TokenOf } from "../tokens/token";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import type { limitBefore } from "./limit-before";
import type { NameMarks } from "./name-marks";

/** The limit of an indicator that only a figure and a sign before its name give: 20%≤绿地率. */
export function prefixBound(
  mapped: MappedText,
  name: TokenOf<"indicator">,
  prefix: NonNullable<ReturnType<typeof limitBefore>>,
  marks: NameMarks,
  nameAt: number,
): { readonly keyed: KeyedBound | null; readonly to: number; readonly next: number } {
  const onMin = prefix.side === "min";
  const limits = {
    min: onMin ? prefix.value : null,
    max: onMin ? null : prefix.value,
    minInclusive: onMin ? prefix.inclusive : true,
    maxInclusive: onMin ? true : prefix.inclusive,
    unit: null,
    operator: prefix.operator,
    assumed: false,
    from: prefix.from,
    to: name.to,
    next: nameAt + 1,
  };
  const place = { from: prefix.from, to: name.to, unit: marks.unit };
  return { keyed: keyedBound(mapped, name.term, limits, place), to: name.to, next: marks.next };
}
