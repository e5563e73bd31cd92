import { FORMER, UNCHANGED } from "../../lexicon/change-terms";
import {
  FOR_BY_PLAN,
  IS_WORD,
  KEEPS_OWN,
  KEPT_USE,
  LIES_BESIDE,
  PLANNED_FOR,
  SPOKEN_OF,
} from "../../lexicon/land-use-words";
import { PLACE_TOLD } from "../../lexicon/place-words";
import type { Version } from "../../lexicon/state-words";
import { startsCell } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import type { FactContext } from "./context/fact-context";
import { partBefore } from "./part-scopes";
import { landUsesIn } from "./uses/land-uses";
import { bareUses } from "./uses/use-facts";
import { isUse } from "./uses/use-name";

/** 容积率≤2.0,绿地率≥30%,为商业用地: the use stands behind the values of a parcel that has none yet. */
function endsValues({ facts, mode }: FactContext, before: Token | undefined): boolean {
  if (before?.kind !== "number" && before?.kind !== "unit") return false;
  const own = facts.filter((fact) => fact.version === mode);
  return own.some((fact) => fact.kind === "bound") && !own.some((fact) => fact.kind === "uses");
}

/** 面积4.4公顷。规划为商业用地,容积率…: whether a sentence, a line or the clause behind the place of the land begins with what the one parcel is planned for, which has no use yet. */
function opensPlanned(
  { facts, mode, mapped, mentions, tokens }: FactContext,
  at: number,
  token: Token,
): boolean {
  const [stop, copula, words] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (mentions.length !== 1) return false;
  const line = startsCell(mapped, token.from) || stop?.kind === "ordinal";
  const placed = PLACE_TOLD.test(mapped.text.slice(Math.max(0, token.from - LONGEST_PLACE), token.from));
  const sentence = stop?.kind === "separator" && stop.level === "stop" && facts.length > 0;
  if (!line && !placed && !sentence) return false;
  if (mapped.text.slice(token.from, copula?.to) !== PLANNED_FOR || words?.kind !== "text") return false;
  return !facts.some((fact) => fact.kind === "uses" && fact.version === mode);
}

/** Characters of the clause that tells where land lies. */
const LONGEST_PLACE = 48;

/** Tokens of the clause that names a plan before a use. */
const LONGEST_CLAUSE = 5;

/**
 * 面积1.2公顷,现行控规确定为商业用地: of which state the use is, where the clause that ends with the word at `at` names the plan that the
 * one parcel has it by; null for other words. 原控规 tells what was.
 */
function byPlan({ facts, mode, mapped, mentions, tokens }: FactContext, at: number): Version | null {
  if (mentions.length > 1 || tokens[at + 1]?.kind !== "text") return null;
  let from = at;
  while (from > at - LONGEST_CLAUSE && from > 0 && tokens[from - 1]?.kind !== "separator") from--;
  const words = mapped.text.slice(tokens[from]?.from, tokens[at]?.to);
  if (!FOR_BY_PLAN.test(words)) return null;
  const state = words.includes(FORMER) ? "before" : mode;
  return facts.some((fact) => fact.kind === "uses" && fact.version === state) ? null : state;
}

/** Tokens of a remark behind a parcel. */
const LONGEST_REMARK = 8;

/** A-01地块(面积约3.2公顷)为…: index of the token before the bracket that closes at `at`; `at` where none does. */
function beforeBracket({ mapped, tokens }: FactContext, at: number): number {
  const word = tokens[at];
  // 2号地块则是工业用地
  if (word?.kind === "filler" && mapped.text.slice(word.from, word.to) === "则") return at - 1;
  if (tokens[at]?.kind !== "close") return at;
  for (let i = at - 1; i > at - LONGEST_REMARK; i--) if (tokens[i]?.kind === "open") return i - 1;
  return at;
}

/** Characters of a use that is kept. */
const LONGEST_KEPT = 32;

/** 保持二类居住用地性质不变, 用地性质不变,仍为商业用地: the use of both states; null where none is kept. */
function keptUse(context: FactContext, at: number, token: Token): number | null {
  const { mapped, tokens } = context;
  const words = mapped.text.slice(token.from, token.from + LONGEST_KEPT);
  const use = KEPT_USE.exec(words)?.[1];
  const known = context.facts.length;
  if (use !== undefined && isUse(use) && keepsOwn(context, at)) {
    const from = mapped.text.indexOf(use, token.from);
    const uses = landUsesIn(mapped, from, from + use.length, false);
    context.put({ kind: "uses", uses }, context.evidence(from, from + use.length));
    context.keepFrom(known);
    return at + 1;
  }
  const [label, stays, comma] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const again = label?.kind === "field" && label.term.field === "use" && stays?.kind === "filler";
  if (!again || comma?.kind !== "separator" || comma.level !== "comma") return null;
  if (!UNCHANGED.test(mapped.text.slice(stays.from, stays.to)) || !words.startsWith(STILL)) return null;
  const next = bareUses(context, at + 1, context.mode, true);
  if (next !== null) context.keepFrom(known);
  return next;
}

/** Tokens of a clause before the word that keeps a use. */
const LONGEST_LEAD = 6;

/** Whether the clause in which `tokens[at]` keeps a use speaks of the parcel that has none yet, and of no other land. */
function keepsOwn(context: FactContext, at: number): boolean {
  const { mapped, tokens } = context;
  if (context.tells("uses", context.mode)) return false;
  let from = at;
  while (from > at - LONGEST_LEAD && from > 0 && !endsLead(tokens[from - 1])) from--;
  return KEEPS_OWN.test(mapped.text.slice(tokens[from]?.from, tokens[at]?.from));
}

function endsLead(token: Token | undefined): boolean {
  return token?.kind === "separator" || token?.kind === "parcels" || token?.kind === "ordinal";
}

/** 仍为 before what stays. */
const STILL = "仍";

/** 面积0.8公顷,为防护绿地 and A-01地块为防护绿地: a use behind 为 where a parcel or its area is the subject. */
export function statedUses(context: FactContext, at: number, token: TokenOf<"filler">): number {
  const kept = keptUse(context, at, token);
  if (kept !== null) return kept;
  const planned = byPlan(context, at);
  if (planned !== null) return bareUses(context, at + 1, planned, true) ?? at + 1;
  if (!IS_WORD.test(context.mapped.text.slice(token.from, token.to))) return at + 1;
  const next = context.tokens[at + 1];
  const beside = LIES_BESIDE.test(context.mapped.text.slice(next?.from, next?.to));
  const part = beside ? null : partBefore(context, at);
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
  // A-01地块:规划为村民住宅用地
  const headed = subject?.kind === "filler" && subject.colon && context.tokens[at - 2]?.kind === "parcels";
  const named = subject?.kind === "parcels" || headed || (!comma && spoken);
  if (!named && !(comma && (subject?.kind === "area" || endsValues(context, subject)))) return at + 1;
  return bareUses(context, at + 1, context.mode, true) ?? at + 1;
}
