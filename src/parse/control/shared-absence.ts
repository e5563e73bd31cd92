import type { AbsenceReason } from "../lexicon/absence-terms";
import { pastFillers } from "./limits";
import type { Token, TokenOf } from "./token";

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

/** The absence that the names from `tokens[at]` on share; null for a single name, or where figures follow. */
export function sharedAbsence(tokens: readonly Token[], at: number): SharedAbsence | null {
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
  if (names.length < 2) return null;
  const next = pastFillers(tokens, index);
  const word = tokens[next];
  return word?.kind === "absent" ? { names, reason: word.reason, to: word.to, next: next + 1 } : null;
}
