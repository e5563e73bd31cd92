import { WAIVED_BEFORE, WAIVED_BEHIND } from "../../lexicon/absence-terms";
import type { MappedText } from "../../text/mapped-text";
import type { TokenOf } from "../tokens/token";

/** Characters before a name and behind it that tell. */
const REACH = 8;

/** 不再设容积率要求, 不作建筑高度限制: where such a statement about an indicator ends; null where the words are none. */
export function waivedBefore({ text }: MappedText, { from, to }: TokenOf<"indicator">): number | null {
  if (!WAIVED_BEFORE.test(text.slice(Math.max(0, from - REACH), from))) return null;
  const words = WAIVED_BEHIND.exec(text.slice(to, to + 2 * REACH))?.[0];
  return words === undefined ? null : to + words.length;
}
