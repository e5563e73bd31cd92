import { ASKED_FOR, TURNS_LABEL } from "../../../lexicon/land-use-words";
import { startsLine } from "../../../text/mapped-text";
import type { FactContext } from "../context/fact-context";
import { isUse } from "./use-name";

/** Tokens and signs of what else a label announces, and uses with their shares. */
const MOST_TOKENS = 4;
const LONGEST = 8;
const MOST_SHARES = 6;

/** 土地用途及比例:, 土地用途和年限:: index of the colon behind words that go on with a label of uses; `at` where none do. */
export function pastMore({ mapped, tokens }: FactContext, at: number): number {
  const from = tokens[at]?.from ?? 0;
  for (let index = at; index < at + MOST_TOKENS; index++) {
    const token = tokens[index];
    if (token === undefined || startsLine(mapped, token.from)) return at;
    if (token.kind === "filler" && token.colon)
      return MORE.test(mapped.text.slice(from, token.from)) ? index : at;
    if (!["text", "and", "filler", "field"].includes(token.kind) || token.to - from > LONGEST) return at;
  }
  return at;
}

const MORE = /^[及和与]\p{Script=Han}{2,6}$/u;

/** 居住用地80%,商业用地20%, or 居住70年,商业40年: index of the token behind the last of several uses with their shares or terms; `at`, which ends the first, where no more follow. */
export function pastShares({ mapped, tokens }: FactContext, first: number, at: number): number {
  const shared = (index: number): boolean =>
    tokens[index]?.kind === "number" && "%年".includes(mapped.text.charAt(tokens[index + 1]?.from ?? 0));
  if (at < first + 2 || !shared(at - 2)) return at;
  let end = at;
  for (let n = 0; n < MOST_SHARES; n++) {
    const [comma, use] = [tokens[end], tokens[end + 1]];
    if (comma?.kind !== "separator" || comma.level === "paragraph" || use?.kind !== "text") break;
    if (!isUse(mapped.text.slice(use.from, use.to)) || !shared(end + 2)) break;
    end += 4;
  }
  return end;
}

/** 分别为工业用地,商业用地和住宅用地,限高…: index of the token behind the last use of a list of several parcels, whose first ends before `at`. */
export function pastUsesInTurn(context: FactContext, at: number): number {
  let end = at;
  for (let n = 0; n < MOST_SHARES; n++) {
    const [comma, use] = [context.tokens[end], context.tokens[end + 1]];
    if (comma?.kind !== "separator" || comma.level !== "comma" || use?.kind !== "text") break;
    if (!isUse(context.mapped.text.slice(use.from, use.to))) break;
    end = context.usesEnd(end + 1);
  }
  return end;
}

/** 城镇住宅用地,零售商业用地 to the end of the entry: index of the token behind the last use of a list that commas part; `at`, which ends the first, where something else stands there. */
export function pastMoreUses({ mapped, tokens }: FactContext, at: number): number {
  let end = at;
  for (let n = 0; n < MOST_SHARES; n++) {
    const [comma, use] = [tokens[end], tokens[end + 1]];
    if (comma?.kind !== "separator" || comma.level !== "comma" || use?.kind !== "text") break;
    if (startsLine(mapped, use.from) || !isUse(mapped.text.slice(use.from, use.to))) break;
    end += 2;
  }
  const behind = tokens[end];
  const ends =
    behind === undefined ||
    (behind.kind === "separator" && behind.level !== "comma") ||
    startsLine(mapped, behind.from);
  return ends ? end : at;
}

/** Signs of 改变土地 and its like, and of a use that somebody asks for. */
const LONGEST_TURN = 8;
const LONGEST_ASKED = 24;

/** 拟调整用途为商业用地: whether the label at `at` stands between a word of change and the use that it arrives at. */
export function turnsLabel({ mapped, tokens }: FactContext, at: number): boolean {
  const [label, to] = [tokens[at], tokens[at + 1]];
  if (label === undefined || to?.kind !== "filler") return false;
  const { text } = mapped;
  if (!text.startsWith("为", to.from) || ASKED_FOR.test(text.slice(to.to, to.to + LONGEST_ASKED)))
    return false;
  return TURNS_LABEL.test(text.slice(Math.max(0, label.from - LONGEST_TURN), label.from));
}
