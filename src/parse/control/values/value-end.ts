import { FIGURE_UNITS } from "../../lexicon/indicator-terms";
import { ADDED_TO, PUT_OFF, REFUSED_AHEAD } from "../../lexicon/refusal-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { pastFillers } from "./past-fillers";

/** ≤2.4或≤2.8: whether a figure before `next` is one of two, and the text does not say which of them holds. */
export function isLeftOpen({ text }: MappedText, tokens: readonly Token[], next: number): boolean {
  const [token, other] = [tokens[next], tokens[next + 1]];
  if (token?.kind !== "text" || !/^或者?(?:是|为)?$/u.test(text.slice(token.from, token.to))) return false;
  return other?.kind === "comparison" || other?.kind === "number";
}

const FOREIGN = /^(?:[万亿元个年月日倍吨辆户成])/u;
/** What a value is found to be before it is turned: 偏高, 明显偏大. */
const JUDGED = /^[明略]?显?[偏过太][高低大小]/u;

/** Signs of 明显偏大. */
const LONGEST_FOREIGN = 4;

/** A figure directly behind which a unit of something else stands is not ours, 2.5万元; nor is one of two that are left open, or called too high. */
export function isForeign(mapped: MappedText, tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (isLeftOpen(mapped, tokens, next)) return true;
  if (token?.kind !== "text") return false;
  const words = mapped.text.slice(token.from, token.from + LONGEST_FOREIGN);
  return FOREIGN.test(words) || (JUDGED.test(words) && behindJudgement(mapped, tokens, next) === null);
}

/** 容积率2.5偏大,现调整为2.0: where the value stands that one is turned into that the words at `next` find wrong; null where none does. */
export function behindJudgement(mapped: MappedText, tokens: readonly Token[], next: number): number | null {
  const [words, comma] = [tokens[next], tokens[next + 1]];
  if (words?.kind !== "text" || words.to - words.from > LONGEST_FOREIGN || comma?.kind !== "separator")
    return null;
  if (comma.level !== "comma" || !JUDGED.test(mapped.text.slice(words.from, words.to))) return null;
  const change = tokens[next + 2];
  const turn = change?.kind === "change" && change.role === "after" ? next + 3 : next + 2;
  const to = tokens[turn];
  return to?.kind === "change" && to.role === "to" ? pastFillers(tokens, turn + 1) : null;
}

/** 面积:公顷;高度:米: the unit of a column, where a value might stand. */
export function isUnitAlone({ text }: MappedText, token: Token | undefined): boolean {
  return token?.kind === "text" && FIGURE_UNITS[text.slice(token.from, token.to)] !== undefined;
}

/** Whether the value ends before `at`: nothing of the same phrase follows. */
export function endsAt(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || startsLine(mapped, token.from)) return true;
  if (["separator", "indicator", "field", "close", "ordinal", "open", "parcels"].includes(token.kind))
    return true;
  return token.kind === "absent" || token.kind === "dash";
}

/** Whether a clause ends before `at`. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "separator" && token.level !== "list");
}

/** Characters of the clause around a name and its value that tell what becomes of it. */
const LONGEST_CLAUSE = 40;

/**
 * 不同意容积率3.0的方案, 容积率3.0的方案下次再议, 增加容积率0.2: whether the figure behind the name at `name` is one that was not
 * agreed to, or only what is added to a limit, which is none itself.
 */
export function isNoLimitOfLot(
  { text }: MappedText,
  name: { readonly from: number; readonly to: number },
  value: { readonly from: number; readonly to: number; readonly operator: string | null },
): boolean {
  const ahead = text.slice(Math.max(0, name.from - LONGEST_CLAUSE), name.from);
  if (REFUSED_AHEAD.test(ahead) || PUT_OFF.test(text.slice(value.to, value.to + LONGEST_CLAUSE))) return true;
  return value.operator === null && value.from === name.to && ADDED_TO.test(ahead);
}
