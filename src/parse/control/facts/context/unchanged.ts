import { GENERIC_NAME, OTHERS_STAY, UNCHANGED } from "../../../lexicon/change-terms";
import { EVERY_ONE } from "../../../lexicon/place-words";
import type { Version } from "../../../lexicon/state-words";
import type { MappedText } from "../../../text/mapped-text";
import { bracketEnd } from "../../tokens/brackets-behind";
import type { Token } from "../../tokens/token";
import type { Fact } from "./fact";
import { supersede } from "./superseded";

/** What a clause says to stay as it is. */
interface Kept {
  /** source offsets of the clause */
  readonly start: number;
  readonly end: number;
  /** what it names, with a figure or without one */
  readonly named: ReadonlySet<string>;
  /** 其余指标不变: whatever else was told */
  readonly others: boolean;
}

/**
 * 用地性质(小学用地)、用地面积(2.75公顷)不变; 建筑密度不大于28%,维持不变; 用地性质、用地面积均不变; 其余指标不变: what the clauses of a
 * text say to stay is of both states. The facts of the stretch `from`–`to` with those that stay added to the state that
 * lacks them; as they are where the text tells of no state before.
 */
export function withUnchanged(
  mapped: MappedText,
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  told: readonly Fact[],
): readonly Fact[] {
  // what a change arrives at takes the place of what was told before it
  const facts = [...told];
  supersede({ facts });
  if (!facts.some(({ version }) => version === "before")) return told;
  const arrival = facts.find(({ arrived }) => arrived === true)?.evidence.start ?? 0;
  const added: Fact[] = [];
  const known = new Set(facts.map((fact) => `${fact.version} ${matterOf(fact)}`));
  for (let at = from; at < to; at++) {
    const kept = staysAt(mapped, tokens, at, from) ? keptAt(mapped, tokens, at, from) : null;
    if (kept === null) continue;
    for (const fact of facts) {
      const matter = matterOf(fact);
      if (matter === null || !stays(fact, kept, arrival)) continue;
      const version: Version = fact.version === "before" ? "current" : "before";
      const place = `${version} ${matter}`;
      if (known.has(place)) continue;
      known.add(place);
      added.push({ ...fact, version });
    }
  }
  return [...facts, ...added];
}

function staysAt({ text }: MappedText, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  return at > from && token?.kind === "filler" && UNCHANGED.test(text.slice(token.from, token.to));
}

function stays(fact: Fact, { start, end, named, others }: Kept, arrival: number): boolean {
  const inside = fact.evidence.end > start && fact.evidence.end <= end;
  if (inside) return fact.version === "current";
  const name = nameOf(fact);
  if (name !== null && named.has(name)) return true;
  if (!others || fact.evidence.end > start) return false;
  return fact.version === "before" || (fact.arrived !== true && fact.evidence.end <= arrival);
}

/** The clause that ends with the word at `at`; where that stands alone, or speaks of each, the clauses before it, too. */
function keptAt(mapped: MappedText, tokens: readonly Token[], at: number, from: number): Kept {
  let first = clauseStart(tokens, at, from);
  const own = tokens.slice(first, at);
  const words = mapped.text.slice(own[0]?.from ?? 0, tokens[at]?.to ?? 0);
  const alone = own.every((token) => token.kind === "filler");
  if (alone || EVERY_ONE.test(words)) {
    for (let n = 0; n < (alone && !EVERY_ONE.test(words) ? 1 : MOST_CLAUSES); n++) {
      const joint = tokens[first - 1];
      if (first <= from || joint?.kind !== "separator" || joint.level !== "comma") break;
      const before = clauseStart(tokens, first - 1, from);
      if (tokens.slice(before, first - 1).some(turns)) break;
      first = before;
    }
  }
  const clause = tokens.slice(first, at);
  const named = new Set(
    clause.flatMap((token) => {
      if (token.kind === "indicator") return [token.term.key as string];
      if (token.kind !== "field") return [];
      return token.term.field === "useCode" ? ["use"] : [token.term.field];
    }),
  );
  const printed = mapped.text.slice(clause[0]?.from ?? 0, tokens[at]?.from ?? 0);
  const others = OTHERS_STAY.test(printed) && GENERIC_NAME.test(printed);
  // 其余指标不变(容积率≤2.0,…): the bracket tells what stays
  const last = others && tokens[at + 1]?.kind === "open" ? (bracketEnd(tokens, at + 1) ?? at + 1) - 1 : at;
  return {
    start: mapped.starts[clause[0]?.from ?? 0] ?? 0,
    end: mapped.ends[(tokens[last]?.to ?? 1) - 1] ?? 0,
    named: new Set([...named].filter((name) => !OTHERS_STAY.test(printed) || name !== "conditions")),
    others,
  };
}

/** Clauses of one sentence that 均不变 may speak of. */
const MOST_CLAUSES = 6;

function turns(token: Token): boolean {
  return token.kind === "change" && (token.role === "to" || token.role === "from");
}

/** Index of the first token of the clause that holds the token before `at`; commas in brackets part nothing. */
function clauseStart(tokens: readonly Token[], at: number, from: number): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === "close") depth++;
    if (token?.kind === "open") depth--;
    if (token?.kind !== "separator") continue;
    if (token.level === "paragraph" || token.level === "stop") return i + 1;
    if (token.level === "comma" && depth <= 0) return i + 1;
  }
  return from;
}

/** What the words of a label call a fact by. */
function nameOf(fact: Fact): string | null {
  if (fact.kind === "bound") return fact.key;
  if (fact.kind === "area") return fact.area.role === "other" ? null : "area";
  return fact.kind === "uses" ? "use" : null;
}

/** What only one value can be told of in each state; null for what is none. */
export function matterOf(fact: Fact): string | null {
  const name = nameOf(fact);
  if (name === null) return null;
  const part = fact.kind === "area" ? `${fact.area.role} ${fact.area.unit}` : (fact.scope ?? "");
  return `${name} ${part} ${fact.index ?? ""}`;
}
