import {
  CIRCUMSTANCE,
  CONDITIONAL,
  COUNTS_FOR,
  OF_THE_SALE,
  PREDICATE,
  SPOKEN_OF,
} from "../../lexicon/condition-words";
import { SCOPE_LEAD, WHOLE_LAND } from "../../lexicon/scope-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { type Clause, clauseAt } from "./clause";
import type { Condition } from "./condition";

/** Tokens before a name, and clauses behind it, that may belong to its statement. */
const REACH = 30;
const MOST_CLAUSES = 4;
/** Characters of the verb before a name. */
const VERB = 4;

/**
 * 建筑高度须满足净空要求, 特殊工艺要求的,建筑高度可适当放宽, 容积率不含地下建筑面积: a statement about the indicator at `tokens[at]`
 * that gives it no value. Null where the words are the statement of something else.
 */
export function remarkOf(mapped: MappedText, tokens: readonly Token[], at: number): Condition | null {
  const name = tokens[at];
  if (name?.kind !== "indicator") return null;
  // 架空层不计入容积率: the name ends the statement
  const counts = COUNTS_FOR.test(mapped.text.slice(Math.max(0, name.from - VERB), name.from));
  const begin = beginOf(mapped, tokens, at, counts);
  if (begin === null) return null;
  if (!counts && !PREDICATE.test(mapped.text.slice(name.to, name.to + REACH))) return null;
  let last: Clause | null = null;
  for (let n = 0, next = at; n < MOST_CLAUSES; n++) {
    const clause = clauseAt(mapped, tokens, next, name.term.key);
    if (clause === null || clause.foreign || OF_THE_SALE.test(clause.words)) break;
    if (n > 0 && clause.namesOwn) break;
    last = clause;
    const sign = tokens[clause.next];
    if (sign?.kind !== "separator" || sign.level !== "comma") break;
    next = clause.next + 1;
  }
  return last === null ? null : { from: begin, to: last.to };
}

/** Where the statement begins that has the name at `at` for its subject; null where it has another. */
function beginOf(mapped: MappedText, tokens: readonly Token[], at: number, counts: boolean): number | null {
  const name = tokens[at];
  if (name === undefined) return null;
  const line = startsLine(mapped, name.from) && !isComma(tokens[at - 1]);
  let clause = at;
  while (!line && clause > Math.max(0, at - REACH) && !parts(tokens[clause - 1])) clause--;
  const from = tokens[clause]?.from ?? name.from;
  const words = mapped.text.slice(from, name.from);
  if (words !== "" && !counts && !isSubject(words)) return null;
  const sign = tokens[clause - 1];
  if (!isComma(sign)) return from;
  // 特殊工艺要求的,建筑高度…
  let before = clause - 1;
  while (before > Math.max(0, at - REACH) && !parts(tokens[before - 1])) before--;
  const start = tokens[before]?.from ?? from;
  return CONDITIONAL.test(mapped.text.slice(start, from)) ? start : from;
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "separator" && token.level === "comma";
}

function parts(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return (
    (token.kind === "separator" && token.level !== "list") ||
    token.kind === "ordinal" ||
    token.kind === "parcels" ||
    (token.kind === "filler" && token.colon)
  );
}

/** Whether words before a name leave it the subject of what is said: 上述, 表中, 沿湖首排, 特殊工艺要求的. */
function isSubject(words: string): boolean {
  const name = words.replace(SCOPE_LEAD, "");
  return (
    SPOKEN_OF.test(words) ||
    WHOLE_LAND.test(name) ||
    CIRCUMSTANCE.test(words) ||
    CONDITIONAL.test(words) ||
    scopePhrase(words) !== null
  );
}
