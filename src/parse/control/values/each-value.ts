import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token, TokenOf } from "../tokens/token";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import type { NameMarks } from "./name-marks";
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
    const joint = tokens[index];
    const joins =
      joint?.kind === "and" ||
      (joint?.kind === "separator" && joint.level !== "stop" && joint.level !== "paragraph");
    if (!joins) break;
    const after = pastFillers(tokens, index + 1);
    const following = tokens[after];
    if (following?.kind !== "number" && following?.kind !== "comparison") break;
    index = after;
  }
  return { values: withSharedLimit(values), to, next: index };
}
