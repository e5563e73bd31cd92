import { type AbsenceReason, REFERENCE_ENDINGS } from "../../lexicon/absence-terms";
import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { pastFillers } from "./past-fillers";

/** Most names of one list. */
const MOST_NAMES = 12;

/** Several names and one word that says why none has a figure: 容积率、建筑密度不作控制. */
export interface SharedAbsence {
  readonly names: readonly TokenOf<"indicator">[];
  readonly reason: AbsenceReason;
  /** end of the word in the mapped text */
  readonly to: number;
  readonly next: number;
}

/**
 * The absence that the names from `tokens[at]` on share: 容积率、建筑密度不作控制, or for one name, too, 绿地率按方案审定.
 * Null where figures follow.
 */
export function sharedAbsence(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): SharedAbsence | null {
  const names: TokenOf<"indicator">[] = [];
  let index = at;
  while (names.length < MOST_NAMES) {
    const name = tokens[index];
    if (name?.kind !== "indicator") break;
    names.push(name);
    index++;
    const joint = tokens[index];
    const joins =
      joint?.kind === "and" || (joint?.kind === "separator" && ["list", "comma"].includes(joint.level));
    if (!joins || tokens[index + 1]?.kind !== "indicator") break;
    index++;
  }
  const last = names.at(-1);
  if (last === undefined) return null;
  const next = pastFillers(tokens, index);
  const word = tokens[next];
  if (word?.kind === "absent")
    return names.length < 2 ? null : { names, reason: word.reason, to: word.to, next: next + 1 };
  const elsewhere = REFERENCE_ENDINGS.exec(mapped.text.slice(last.to, last.to + LONGEST_REFERENCE))?.[0];
  if (elsewhere === undefined) return null;
  const to = last.to + elsewhere.length;
  let end = index;
  while ((tokens[end]?.to ?? to + 1) <= to) end++;
  return { names, reason: "elsewhere", to, next: Math.max(end, index) };
}

/** Longest reference to another place. */
const LONGEST_REFERENCE = 48;
