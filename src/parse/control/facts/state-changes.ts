import { ALLOWED, PLANNED, TODAY } from "../../lexicon/change-terms";
import { LONGEST_QUOTATION_END, QUOTATION_END } from "../../lexicon/correction-terms";
import { IS_WORD } from "../../lexicon/land-use-words";
import { ACT_AFTER, NO_FORMER, type Version } from "../../lexicon/state-words";
import type { Token, TokenOf } from "../tokens/token";
import { hasColon } from "../tokens/value-beside";
import { pastFillers } from "../values/past-fillers";
import type { FactContext } from "./context/fact-context";
import { headsInBrackets } from "./context/state-of-name";
import { movesLand } from "./moves-land";
import { headsLine, opensToday, planFollows, tellsToday } from "./told-today";
import { statedArea } from "./uses/area-facts";
import { turnBracket } from "./uses/turned-bracket";
import { sizedUse, stateFrom, turnedUse } from "./uses/turned-use";
import { bareUses, changedUses } from "./uses/use-facts";
import { isUse } from "./uses/use-name";

/** Reads a word of change: what it heads, what it turns into the state before, and the uses that stand behind it. */
export function change(context: FactContext, at: number, token: TokenOf<"change">): number {
  if ((token.role === "before" || token.role === "after") && headsInBrackets(context.tokens, at)) {
    context.mode = token.role === "before" ? "before" : "current";
    return bareUses(context, at + 2, context.mode, true) ?? at + 2;
  }
  if (token.role === "after") {
    turnSentence(context, at);
    context.mode = "current";
    return plannedUse(context, at) ?? at + 1;
  }
  if (token.role === "before") {
    if (tellsToday(context, at)) return at + 3;
    openBefore(context, at, token);
    return plannedUse(context, at) ?? at + 1;
  }
  if (token.role === "to") {
    context.arrive();
    if (movesLand(context, at)) return at + 1;
    if (beginsAnew(context, at)) {
      const from = formerFrom(context, at);
      context.keepAhead(from);
      context.turnBefore(from);
    } else turnNamedAgain(context, at);
    turnBracket(context, at);
    const turned = turnedUse(context, at);
    if (turned !== null) return turned;
    const sized = context.tells("area", "before") ? sizedUse(context, at + 1, "current") : null;
    return sized ?? bareUses(context, at + 1, "current") ?? at + 1;
  }
  return stateFrom(context, at) ?? changedUses(context, at) ?? at + 1;
}

/**
 * 容积率调整为≤2.4: whether a word that turns one state into the other stands between the name and its value. Behind the
 * value, ≤40米,其中车间可放宽至52米, it tells how far that may be passed.
 */
export function arrives({ mapped, tokens }: FactContext, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const turn = words.findIndex((token) => token.kind === "change" && token.role === "to");
  const word = words[turn];
  if (word === undefined || words.slice(0, turn).some((token) => token.kind === "number")) return false;
  // 建筑高度可放宽至不超过54米: how far it may be passed
  return !ALLOWED.test(mapped.text.slice(Math.max(0, word.from - LONGEST_ALLOWANCE), word.from));
}

/** Signs of 可适当. */
const LONGEST_ALLOWANCE = 4;

/** 原规划为工业用地,…现规划为商住用地: the use behind the word for a state, which holds for what follows. */
function plannedUse(context: FactContext, at: number): number | null {
  const words = context.tokens[at + 1];
  const state = context.tokens[at];
  if (state?.kind === "change" && context.mapped.text.slice(state.from, state.to).endsWith("为"))
    return words?.kind === "text" ? wasUse(context, at + 1) : sizedUse(context, at + 1, was(state));
  // 原一类居住用地现二类居住用地
  if (words?.kind === "text") return sideBySide(context, at);
  const value = pastFillers(context.tokens, at + 1);
  const named = context.tokens[value];
  if (words?.kind !== "filler" || named?.kind !== "text") return null;
  // 修改前:居住用地  面积8142平方米, 调整前为:居住用地
  if (hasColon(context.tokens, value - 2) && isUse(context.mapped.text.slice(named.from, named.to)))
    return bareUses(context, value, context.mode, true);
  if (!IS_WORD.test(context.mapped.text.slice(words.from, words.to))) return null;
  return bareUses(context, at + 1, context.mode, true);
}

const was = ({ role }: TokenOf<"change">): Version => (role === "before" ? "before" : "current");

/** 原为三类物流仓储用地, 原为体育用地,3.1公顷: the use that was, whatever follows, and its size right behind it. */
function wasUse(context: FactContext, at: number): number | null {
  const end = bareUses(context, at, "before", true);
  const [comma, area] = end === null ? [] : [context.tokens[end], context.tokens[end + 1]];
  if (end === null || area?.kind !== "area") return end;
  if (comma?.kind !== "separator" || comma.level !== "comma") return end;
  return statedArea(context, end + 1, { role: "site", unit: null, version: "before", net: false }) ?? end;
}

/** Two uses, each right behind the word for its state, with nothing between them but a comma. */
function sideBySide(context: FactContext, at: number): number | null {
  const { mapped, tokens } = context;
  const [state, words, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (state?.kind !== "change" || words === undefined || !isUse(mapped.text.slice(words.from, words.to)))
    return null;
  const joint = behind?.kind === "separator" && behind.level === "comma" ? tokens[at + 3] : behind;
  if (state.role === "before") {
    if (joint?.kind !== "change" || joint.role !== "after") return null;
    return bareUses(context, at + 1, "before", true);
  }
  const told = context.tells("uses", "before");
  return told && context.used > state.from - 2 ? bareUses(context, at + 1, "current", true) : null;
}

/** Tokens of a clause on either side of a change. */
const LONGEST_CLAUSE = 24;

/** 工业(容积率≥1.0)调整为居住(容积率≤1.9): what the same clause names again behind the change was the state before. */
function turnNamedAgain(context: FactContext, at: number): void {
  const { tokens } = context;
  const quoted = isQuoted(context, at);
  const ends = (token: Token | undefined): boolean =>
    quoted ? token?.kind === "separator" && token.level === "stop" : endsClause(token);
  let from = at;
  while (from > at - LONGEST_CLAUSE && from > 0 && !ends(tokens[from - 1])) from--;
  const keys = new Set<string>();
  const end = Math.min(context.end, at + LONGEST_CLAUSE);
  for (let i = at + 1; i < end && !ends(tokens[i]); i++) {
    const token = tokens[i];
    if (token?.kind === "indicator") keys.add(token.term.key);
    if (quoted && token?.kind === "field" && token.term.field === "area") keys.add("area");
    if (quoted && token?.kind === "field" && token.term.field === "use") keys.add("use");
  }
  // 18米(6层): the height in the other measure
  if (keys.has("height")) keys.add("storeys");
  if (keys.size > 0) context.turnBefore(tokens[from]?.from ?? 0, keys);
}

/**
 * …容积率未约定。现核定:容积率2.5-4.0; …用地面积1.2公顷,规划调整后用地面积1.0公顷: what is named again behind a word for the state
 * after, up to the end of its sentence, was the state before; where that word begins a clause, in its sentence alone.
 */
function turnSentence(context: FactContext, at: number): void {
  const { tokens } = context;
  const word = tokens[at];
  let first = at;
  while (tokens[first - 1]?.kind === "filler") first--;
  const joint = tokens[first - 1];
  const whole = first === at && endsSentence(joint);
  const clause = joint?.kind === "separator" && joint.level !== "list" && joint.level !== "paragraph";
  const acts = word !== undefined && ACT_AFTER.test(context.mapped.text.slice(word.from, word.to));
  if (!whole && !(clause && acts)) return;
  const keys = new Set<string>();
  for (let i = at + 1; i < context.end && !endsSentence(tokens[i]); i++) {
    const token = tokens[i];
    if (token?.kind === "change" && token.role !== "after") {
      if (whole) return;
      break;
    }
    if (token?.kind === "indicator") keys.add(token.term.key);
    if (token?.kind === "field" && token.term.field === "use") keys.add("use");
    if (acts && token?.kind === "field" && token.term.field === "area") keys.add("area");
  }
  if (keys.size > 0) context.turnBefore(whole ? 0 : sentenceStart(tokens, first), keys);
}

/** Where the sentence of a token begins. */
function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && !endsSentence(tokens[first - 1])) first--;
  return tokens[first]?.from ?? 0;
}

function endsSentence(token: Token | undefined): boolean {
  return token?.kind === "separator" && (token.level === "stop" || token.level === "paragraph");
}

/** “容积率≤2.6,建筑密度≤30%”应为“…”: whether what is corrected stands between quotation marks, with its commas. */
function isQuoted({ mapped, tokens }: FactContext, at: number): boolean {
  const [now, token] = [tokens[at - 1], tokens[at]];
  // …”,现更正为“…
  const end = now?.kind === "change" && now.role === "after" ? now.from : (token?.from ?? 0);
  return QUOTATION_END.test(mapped.text.slice(Math.max(0, end - LONGEST_QUOTATION_END), end));
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "separator" && token.level !== "list");
}

/** …容积率≤2.0。现调整为:…容积率≤2.4: the values up to here are given anew behind the colon. */
function beginsAnew(context: FactContext, at: number): boolean {
  const colon = context.tokens[at + 1];
  if (colon?.kind !== "filler" || !colon.colon) return false;
  const named = context.tokens[at - 1];
  if (named?.kind === "indicator" || named?.kind === "field") return false;
  const first = context.tokens[at + 2];
  if (first?.kind === "indicator")
    return context.facts.some((fact) => fact.kind === "bound" && fact.key === first.term.key);
  if (first?.kind !== "field") return false;
  const { field } = first.term;
  const kind = field === "area" ? "area" : field === "use" ? "uses" : null;
  return kind !== null && context.tells(kind);
}

/** 用地面积8.7亩。原规划条件:…: where the word for the state before stands; what is told ahead of it is of both. */
function formerFrom({ mapped, tokens, facts }: FactContext, at: number): number {
  const first = facts[0]?.evidence.start ?? 0;
  let from = 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || (mapped.starts[token.from] ?? 0) < first) break;
    if (token.kind === "change" && token.role === "before") from = token.from;
  }
  return from;
}

/** 调整前 heads all values up to 调整后; 原 does so only where a change is told further on. */
function openBefore(context: FactContext, at: number, token: TokenOf<"change">): void {
  const words = context.mapped.text.slice(token.from, token.to);
  if (token.heads === true || /前的?$/u.test(words)) {
    context.mode = "before";
    return;
  }
  if (words === TODAY && planFollows(context, at) && opensToday(context, at)) {
    context.mode = "before";
    context.asItIs = headsLine(context, at) ? "line" : true;
    return;
  }
  if (words !== TODAY && (headsLine(context, at) || plannedFrom(context, at) !== null)) {
    context.mode = "before";
    context.asItIs = true;
    return;
  }
  if (words === "原" && NO_FORMER.test(context.mapped.text.slice(token.to, token.to + 1))) return;
  const next = context.tokens[pastFillers(context.tokens, at + 1)];
  // 原规划为工业用地
  const used = next?.kind === "text" && (context.tokens[at + 1]?.kind === "filler" || words.endsWith("为"));
  if (next?.kind !== "indicator" && next?.kind !== "field" && !used) return;
  // 原规划条件:… heads its values, and the change may be told in another paragraph
  const colon = context.tokens[headsWith(context, at) + 1];
  const heads = colon?.kind === "filler" && colon.colon;
  for (let i = at + 1; i < Math.min(context.end, at + 120); i++) {
    const later = context.tokens[i];
    if (later?.kind === "separator" && later.level === "paragraph" && !heads && !turns(context, i + 1))
      return;
    if (later?.kind !== "change" || (later.role !== "to" && later.role !== "after")) continue;
    const ahead = context.tokens[i - 1];
    if (ahead?.kind === "separator" || later.role === "after") {
      context.mode = "before";
      return;
    }
  }
}

/** 现状为工业用地,容积率0.8,规划为商业用地,容积率2.0: where the clause of the state that is to be begins in a sentence that begins with the one that is. */
function plannedFrom({ mapped, tokens, end }: FactContext, at: number): number | null {
  if (!IS_WORD.test(mapped.text.slice(tokens[at + 1]?.from, tokens[at + 1]?.to))) return null;
  for (let i = at + 2; i < Math.min(end, at + LONGEST_CLAUSE); i++) {
    const [sign, word] = [tokens[i - 1], tokens[i]];
    if (sign?.kind === "separator" && sign.level === "paragraph") return null;
    if (sign?.kind === "separator" && word !== undefined && mapped.text.startsWith(PLANNED, word.from))
      return i;
  }
  return null;
}

/** 规划:商业用地 below 现状:…, 规划为商业用地 behind 现状为…: the word at `at` begins what is told of the state that is to be. */
export function arriveAtPlan(context: FactContext, at: number): boolean {
  const word = context.tokens[at];
  if (!context.asItIs || word === undefined || !context.mapped.text.startsWith(PLANNED, word.from))
    return false;
  if (!headsLine(context, at, true) && context.tokens[at - 1]?.kind !== "separator") return false;
  context.mode = "current";
  context.asItIs = false;
  return true;
}

/** A label begins a line: what 现状: tells on the line above ends with it. `whole`: the line speaks of the whole land. */
export function endLine(context: FactContext, whole: boolean): void {
  if (context.asItIs === "line") {
    context.mode = "current";
    context.asItIs = false;
  }
  context.endLine(whole);
}

/** Whether the next paragraph begins with a word for the state after a change: 现拟调整为…. */
function turns({ tokens }: FactContext, at: number): boolean {
  const first = tokens[at];
  return first?.kind === "change" && (first.role === "after" || first.role === "to");
}

/** Index of the last token of a heading that begins with the word at `at`: 原, or 原 and 规划条件. */
function headsWith(context: FactContext, at: number): number {
  const next = context.tokens[at + 1];
  return next?.kind === "field" && next.term.field === "conditions" ? at + 1 : at;
}
