import { DECIDED } from "../../lexicon/change-terms";
import {
  CONDITIONAL,
  CONSEQUENCE,
  CONTRARY,
  IN_PLACES,
  LEANS,
  LEANS_BACK,
  LEFT_OUT,
  MAY_PASS,
  OF_THE_SALE,
  UNFINISHED,
} from "../../lexicon/condition-words";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { limitOfState } from "./behind-arrow";
import { type Clause, clauseAt } from "./clause";
import type { Condition } from "./condition";
import { isBareRatio, limitsAt } from "./limits";
import { slotAhead } from "./scope-slot";

/** What a limit is limited by, behind it. */
export interface ConditionsBehind {
  readonly conditions: readonly Condition[];
  /** index of the token behind them */
  readonly next: number;
}

/** What the limit is one of. */
export interface Limited {
  readonly key: string;
  readonly unit: "ratio" | "percent" | "m" | "storeys";
  /** it is the content of a label: what follows on the line is said of it */
  readonly labelled: boolean;
}

/** Most conditions of one limit, most clauses of one condition, and the longest remark in brackets in tokens. */
const MOST = 6;
const MOST_CLAUSES = 4;
const LONGEST_BRACKET = 24;

/** What stands behind a limit and says under what conditions it holds, or may be passed. `at` is the token behind it. */
export function conditionsBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  limited: Limited,
): ConditionsBehind {
  const conditions: Condition[] = [];
  let next = at;
  while (conditions.length < MOST) {
    const found =
      bracketAt(mapped, tokens, next) ?? clausesAt(mapped, tokens, next, limited, conditions.length > 0);
    if (found === null) break;
    const last = conditions.at(-1);
    // what one comma parts is one remark
    if (last !== undefined && tokens[next]?.kind !== "open" && tokens[next]?.from === last.to)
      conditions[conditions.length - 1] = { from: last.from, to: found.to };
    else conditions.push({ from: found.from, to: found.to });
    next = found.next;
  }
  return { conditions, next };
}

interface Found extends Condition {
  readonly next: number;
}

/** 60米(不超过18层): the limit again in storeys, or the other way round. */
function otherMeasureInside(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1];
  // (且不超过3层)
  const begin = tokens[at + 1]?.kind === "and" ? at + 2 : at + 1;
  const [sign, number, second] = [tokens[begin], tokens[begin + 1], tokens[begin + 2]];
  if (tokens[begin + 3]?.kind !== "close") return false;
  if (sign?.kind !== "comparison" || number?.kind !== "number" || second?.kind !== "unit") return false;
  if (first?.kind !== "unit") return false;
  const units = [first.unit, second.unit];
  return units.includes("m") && units.includes("storeys");
}

/** (裙房≤55%), (居住部分1.8), or 裙房≤24米 behind a comma: the value of a part, no remark. */
function isPart(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  end: number,
  inside = tokens[at - 1]?.kind === "open",
): boolean {
  const slot = slotAhead(mapped, tokens, at, null);
  if (slot === null || scopePhrase(slot.words) === null) return false;
  const limits = limitsAt(mapped, tokens, slot.next, "max", true);
  if (limits === null) return false;
  // (住宅≤1.8,商业≤3.0), or 住宅≤28%、商业≤50% behind a comma: several of them
  const joint = tokens[limits.next];
  const listed = joint?.kind === "separator" && (joint.level === "list" || inside);
  if (listed && limits.next < end)
    return limits.operator !== null && isPart(mapped, tokens, limits.next + 1, end, inside);
  if (limits.next !== end) return false;
  return limits.operator !== null || limits.unit !== null || isBareRatio(mapped, tokens, at - 1, limits);
}

/** (其中A-03地块容积率≤2.5): the limit of one of several parcels, no remark. */
function isOfOneLot(tokens: readonly Token[], opening: number): boolean {
  const lot = tokens[opening + 1]?.kind === "parcels" ? opening + 1 : opening + 2;
  const words = tokens.slice(lot + 1, lot + LONGEST_PART);
  return tokens[lot]?.kind === "parcels" && words.some(({ kind }) => kind === "indicator");
}

/** Tokens of a part of a lot, and the name of its limit. */
const LONGEST_PART = 5;

/** A remark in brackets. */
function bracketAt(mapped: MappedText, tokens: readonly Token[], at: number): Found | null {
  const opening = tokens[at];
  if (opening?.kind !== "open") return null;
  // 18层(54米): the height again, no remark
  const inside = tokens[at + 1];
  if (inside?.kind === "number" && tokens[at + 2]?.kind === "unit" && tokens[at + 3]?.kind === "close")
    return null;
  // 2.4(原1.8) tells of another state
  const decided = inside !== undefined && DECIDED.test(mapped.text.slice(inside.from, inside.to));
  if (inside?.kind === "change" && (inside.role === "before" || decided || tokens[at + 2]?.kind === "close"))
    return null;
  if (otherMeasureInside(tokens, at) || isOfOneLot(tokens, at)) return null;
  let comma: number | null = null;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) {
    const token = tokens[i];
    if (token?.kind === "separator" && token.level === "comma") comma = i;
    if (token === undefined || (token.kind === "separator" && token.level === "paragraph")) return null;
    if (token.kind === "open") return null;
    if (token.kind !== "close") continue;
    const says = /\p{Script=Han}/u.test(mapped.text.slice(opening.to, token.from));
    if (!says || isPart(mapped, tokens, at + 1, i)) return null;
    const part = comma === null ? undefined : tokens[comma];
    // (自室外地坪算起,其中住宅≥33米): a remark, and behind it the value of a part
    if (comma !== null && part !== undefined && isPart(mapped, tokens, comma + 1, i))
      return { from: opening.to, to: part.from, next: comma };
    return { from: opening.to, to: token.from, next: i + 1 };
  }
  return null;
}

/** One clause or several behind a sign, or right behind the figure. */
function clausesAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  limited: Limited,
  goesOn: boolean,
): Found | null {
  const joint = tokens[at];
  if (joint === undefined || startsCell(mapped, joint.from)) return null;
  if (joint.kind === "separator" && (joint.level === "paragraph" || joint.level === "bar")) return null;
  const signed = joint.kind === "separator";
  const first = signed ? at + 1 : at;
  if (!signed && !["text", "and", "filler"].includes(joint.kind)) return null;
  const stop = signed && mapped.text.charAt(joint.from) === "。";
  const begin = tokens[first]?.from;
  if (!signed && startsLine(mapped, joint.from)) return null;
  if (begin === undefined || (stop && startsLine(mapped, begin))) return null;
  let words = "";
  let next = first;
  for (let n = 0; n < MOST_CLAUSES; n++) {
    const clause = clauseAt(mapped, tokens, next, limited.key);
    if (clause === null || isOther(mapped, tokens, next, clause)) return null;
    words += n === 0 ? clause.words : `,${clause.words}`;
    const sign = tokens[clause.next];
    const open = sign?.kind === "separator" && sign.level === "comma" && UNFINISHED.test(words);
    if (
      !open &&
      isMeant(words, clause, limited, {
        signed,
        stop,
        ends: isEnd(sign) || startsLine(mapped, sign?.from ?? 0),
        goesOn,
      })
    )
      return { from: pastJoint(tokens, first), to: clause.to, next: clause.next };
    // 如…,则…: what comes of it stands behind the next comma
    if (!CONDITIONAL.test(words) || sign?.kind !== "separator" || sign.level !== "comma") return null;
    next = clause.next + 1;
  }
  return null;
}

/** 且满足净空要求: where the condition begins behind what joins it. */
function pastJoint(tokens: readonly Token[], first: number): number {
  const [joint, words] = [tokens[first], tokens[first + 1]];
  return (joint?.kind === "and" && words !== undefined ? words : joint)?.from ?? 0;
}

function isEnd(sign: Token | undefined): boolean {
  return (
    sign === undefined ||
    (sign.kind === "separator" &&
      (sign.level === "stop" || sign.level === "paragraph" || sign.level === "bar"))
  );
}

/** Whether a clause speaks of something else, or of a part with a value of its own. */
function isOther(mapped: MappedText, tokens: readonly Token[], at: number, clause: Clause): boolean {
  if (clause.foreign || OF_THE_SALE.test(clause.words) || isOfState(mapped, tokens, at, clause.next))
    return true;
  // 且满足《…》的容积率控制指标要求 gives the name no limit
  const limits = clause.tokens.some(({ kind }) => kind === "comparison");
  if (clause.namesOwn && !MAY_PASS.test(clause.words) && (limits || !LEANS.test(clause.words))) return true;
  return isPart(mapped, tokens, at, clause.next) && !IN_PLACES.test(clause.words);
}

/** 原≤3.0,现≤1.7, 现状≤3.0,规划后≤1.7: a limit with nothing before it but words for a state is that of the state. */
function isOfState(mapped: MappedText, tokens: readonly Token[], at: number, end: number): boolean {
  const limit = limitOfState(mapped, tokens, at);
  return limit !== null && tokens.slice(limit, end).every(({ kind }) => OF_LIMITS.has(kind));
}

const OF_LIMITS: ReadonlySet<Token["kind"]> = new Set(["comparison", "number", "unit", "dash"]);

interface Place {
  /** a sign stands before it */
  readonly signed: boolean;
  /** it is a sentence of its own */
  readonly stop: boolean;
  /** a sentence or a line ends behind it */
  readonly ends: boolean;
  /** a condition stands before it */
  readonly goesOn: boolean;
}

/** Whether words behind a limit are said of it. */
function isMeant(
  words: string,
  clause: Clause,
  limited: Limited,
  { signed, stop, ends, goesOn }: Place,
): boolean {
  const figures = clause.tokens.some((token) => token.kind === "number");
  const own = clause.tokens.some((token) => token.kind === "unit" && token.unit === limited.unit);
  if (LEFT_OUT.test(words)) return ends && !stop;
  if (MAY_PASS.test(words))
    return !stop || CONDITIONAL.test(words) || IN_PLACES.test(words) || clause.namesOwn;
  if (IN_PLACES.test(words) && (figures || CONSEQUENCE.test(words))) return true;
  if (CONDITIONAL.test(words)) return CONSEQUENCE.test(words);
  if (LEANS.test(words)) return true;
  if (!stop && LEANS_BACK.test(words)) return true;
  if (goesOn && figures && CONTRARY.test(words)) return true;
  if (/^其中/u.test(words) || (words.startsWith("且") && figures)) return own && (signed || limited.labelled);
  return limited.labelled && signed && !stop;
}
