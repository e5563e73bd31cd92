import {
  type AbsenceReason,
  REFERENCE_OPENINGS,
  WAIVED_BEFORE,
  WAIVED_BEHIND,
} from "../../lexicon/absence-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { tokenAt } from "../tokens/token-at";
import { pastFillers } from "./past-fillers";
import { endsAt, isUnitAlone } from "./value-end";

/** What stands where the value of an indicator should, and is none. */
interface WithoutValue {
  /** why the text says that there is none; null where it says nothing */
  readonly absent: AbsenceReason | null;
  /** something that looks like a value and cannot be read */
  readonly unread: boolean;
  /** the place of all this in the text, the name included */
  readonly from: number;
  readonly to: number;
  /** index of the token behind it */
  readonly next: number;
}

/** Characters of words that refer to another paper. */
const REFERENCE_REACH = 30;
const RULE_REACH = 8;
/** 满足限高要求: words that refer to a rule without a colon before them. */
const RULE = /限高|要求|条件|规定|标准|规范/u;

/**
 * Why no value stands behind the name of an indicator: `tokens[at]` is what stands there instead.
 * @param colon a colon stands behind the name
 */
export function withoutValue(
  mapped: MappedText,
  tokens: readonly Token[],
  name: TokenOf<"indicator">,
  at: number,
  colon: boolean,
): WithoutValue {
  const token = tokens[at];
  const absent = (reason: AbsenceReason, to: number, next: number): WithoutValue => ({
    absent: reason,
    unread: false,
    from: name.from,
    to,
    next,
  });
  const waived = waivedBefore(mapped, name);
  if (waived !== null) return absent("not-required", waived, tokenAt(tokens, at, waived));
  if (token?.kind === "absent" && endsAt(mapped, tokens, at + 1))
    return absent(token.reason, token.to, at + 1);
  if (token?.kind === "dash" && (token.from - 1 < 0 || endsAt(mapped, tokens, at + 1)))
    return absent("none", token.to, at + 1);
  const elsewhere = colon ? referenceBehind(mapped, name.to) : null;
  if (elsewhere !== null) return absent("elsewhere", elsewhere, tokenAt(tokens, at, elsewhere));
  if (token?.kind === "text" && refers(mapped, token, colon)) return absent("elsewhere", token.to, at + 1);
  const masked = token?.kind === "comparison" ? tokens[pastFillers(tokens, at + 1)] : undefined;
  if (masked?.kind === "absent") return absent(masked.reason, masked.to, tokens.indexOf(masked, at) + 1);
  const to = Math.max(name.to, (tokens[at - 1] ?? name).to);
  const unread = token?.kind === "comparison" || (colon && !isLeftBlank(mapped, token));
  return { absent: null, unread, from: name.from, to, next: at };
}

/** Whether words refer to another paper, or to a rule. */
function refers({ text }: MappedText, { from, to }: Token, colon: boolean): boolean {
  if (!REFERENCE_OPENINGS.test(text.slice(from, from + REFERENCE_REACH))) return false;
  return colon || RULE.test(text.slice(from, to + RULE_REACH));
}

/** Whether a value was left out: behind the colon the next label, the next line, or a unit alone. */
function isLeftBlank(mapped: MappedText, token: Token | undefined): boolean {
  if (token === undefined || ["field", "indicator", "separator", "ordinal", "parcels"].includes(token.kind))
    return true;
  return (token.kind === "text" && startsLine(mapped, token.from)) || isUnitAlone(mapped, token);
}

/** Characters before a name and behind it that tell. */
const WAIVER_REACH = 8;

/** 不再设容积率要求, 不作建筑高度限制: where such a statement about an indicator ends; null where the words are none. */
function waivedBefore({ text }: MappedText, { from, to }: TokenOf<"indicator">): number | null {
  if (!WAIVED_BEFORE.test(text.slice(Math.max(0, from - WAIVER_REACH), from))) return null;
  const words = WAIVED_BEHIND.exec(text.slice(to, to + 2 * WAIVER_REACH))?.[0];
  return words === undefined ? null : to + words.length;
}

/** A colon farther behind the name belongs to something else. */
const COLON_REACH = 12;
/** Longest reference behind it. */
const LONGEST_REFERENCE = 40;

/** End of a reference behind a name and its colon: 绿地率:按规划条件执行; null where there is none, or a figure. */
function referenceBehind(mapped: MappedText, name: number): number | null {
  const { text } = mapped;
  const colon = text.slice(name, name + COLON_REACH).indexOf(":");
  if (colon < 0) return null;
  const at = name + colon + 1;
  let end = at + 1;
  while (end < at + LONGEST_REFERENCE && /[^,;。\n|]/u.test(text.charAt(end)) && !startsLine(mapped, end))
    end++;
  const words = text.slice(at, end);
  if (!REFERENCE_OPENINGS.test(words) || /\d(?!\d{0,3}[\])号])/u.test(words)) return null;
  return end;
}
