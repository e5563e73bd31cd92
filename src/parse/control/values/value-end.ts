import { FIGURE_UNITS } from "../../lexicon/indicator-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";

/** ≤2.4或≤2.8: whether a figure before `next` is one of two, and the text does not say which of them holds. */
export function isLeftOpen({ text }: MappedText, tokens: readonly Token[], next: number): boolean {
  const [token, other] = [tokens[next], tokens[next + 1]];
  if (token?.kind !== "text" || !/^或者?(?:是|为)?$/u.test(text.slice(token.from, token.to))) return false;
  return other?.kind === "comparison" || other?.kind === "number";
}

const FOREIGN = /^(?:[万亿元个年月日倍吨辆户成]|[明略]?显?[偏过太][高低大小])/u;

/** A figure directly behind which a unit of something else stands is not ours, 2.5万元; nor is one of two that are left open, or called too high. */
export function isForeign(mapped: MappedText, tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (isLeftOpen(mapped, tokens, next)) return true;
  return token?.kind === "text" && FOREIGN.test(mapped.text.slice(token.from, token.from + 3));
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
