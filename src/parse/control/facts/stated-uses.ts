import { IS_WORD, PLANNED_FOR, SPOKEN_OF } from "../../lexicon/land-use-words";
import type { Token, TokenOf } from "../tokens/token";
import type { FactContext } from "./fact-context";
import { partBefore } from "./part-scopes";
import { bareUses } from "./use-facts";

/** 容积率≤2.0,绿地率≥30%,为商业用地: the use stands behind the values of a parcel that has none yet. */
function endsValues({ facts, mode }: FactContext, before: Token | undefined): boolean {
  if (before?.kind !== "number" && before?.kind !== "unit") return false;
  const own = facts.filter((fact) => fact.version === mode);
  return own.some((fact) => fact.kind === "bound") && !own.some((fact) => fact.kind === "uses");
}

/** 面积4.4公顷。规划为商业用地,容积率…: whether a sentence begins with what the one parcel is planned for, which has no use yet. */
function opensPlanned(
  { facts, mode, mapped, mentions, tokens }: FactContext,
  at: number,
  token: Token,
): boolean {
  const [stop, copula, words] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (stop?.kind !== "separator" || stop.level !== "stop" || mentions.length !== 1) return false;
  if (mapped.text.slice(token.from, copula?.to) !== PLANNED_FOR || words?.kind !== "text") return false;
  return facts.length > 0 && !facts.some((fact) => fact.kind === "uses" && fact.version === mode);
}

/** Tokens of a remark behind a parcel. */
const LONGEST_REMARK = 8;

/** A-01地块(面积约3.2公顷)为…: index of the token before the bracket that closes at `at`; `at` where none does. */
function beforeBracket({ tokens }: FactContext, at: number): number {
  if (tokens[at]?.kind !== "close") return at;
  for (let i = at - 1; i > at - LONGEST_REMARK; i--) if (tokens[i]?.kind === "open") return i - 1;
  return at;
}

/** 面积0.8公顷,为防护绿地 and A-01地块为防护绿地: a use behind 为 where a parcel or its area is the subject. */
export function statedUses(context: FactContext, at: number, token: TokenOf<"filler">): number {
  if (!IS_WORD.test(context.mapped.text.slice(token.from, token.to))) return at + 1;
  const part = partBefore(context, at);
  const used = part === null ? null : bareUses(context, at + 1, context.mode, true);
  if (part !== null && used !== null) {
    context.scope = part;
    return used;
  }
  if (opensPlanned(context, at, token)) return bareUses(context, at + 2, context.mode, true) ?? at + 1;
  const before = context.tokens[beforeBracket(context, at - 1)];
  const comma = before?.kind === "separator" && before.level === "comma";
  const subject = comma ? context.tokens[at - 2] : before;
  const spoken =
    (subject?.kind === "text" || subject?.kind === "filler") &&
    SPOKEN_OF.test(context.mapped.text.slice(subject.from, subject.to));
  const named = subject?.kind === "parcels" || (!comma && spoken);
  if (!named && !(comma && (subject?.kind === "area" || endsValues(context, subject)))) return at + 1;
  return bareUses(context, at + 1, context.mode, true) ?? at + 1;
}
