import { CIRCUMSTANCE } from "../../lexicon/condition-words";
import { LABEL_END, QUANTITY, SCOPE_LEAD, WHOLE_LAND } from "../../lexicon/scope-words";
import { type MappedText, startsCell } from "../../text/mapped-text";
import { bracketEnd } from "../tokens/brackets-behind";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token, TokenOf } from "../tokens/token";
import type { Condition } from "./condition";
import { limitsAt } from "./limits";
import type { NameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";
import { endsAt } from "./value-end";

/** Longest words between a name and its limit, in tokens and in characters. */
const LONGEST = 24;
const LONGEST_WORDS = 64;
/** A filler that is the preposition of what follows: 在满足日照的前提下. */
const PREPOSITION = /^[在按以自从为应须]/u;

/** What stands between a name and its limit, and the index of the first token of that limit. */
export interface Between {
  readonly condition: Condition | null;
  readonly next: number;
}

/**
 * 建筑高度除标志性建筑外≤54米, 建筑高度应符合净空要求,且不超过60米: words between the name `name` and its limit that are the
 * name of no part and of no other quantity. `at` is the token behind the name and its marks, `unit` one of those marks.
 */
export function conditionBetween(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  name: TokenOf<"indicator">,
  unit: NameMarks["unit"],
): Between | null {
  const begin = firstWord(mapped, tokens, at);
  const start = tokens[begin];
  if (start === undefined || startsCell(mapped, start.from)) return null;
  let comma = -1;
  for (let i = begin; i < begin + LONGEST; ) {
    const token = tokens[i];
    if (
      token === undefined ||
      turns(tokens, i) ||
      token.from - start.from > LONGEST_WORDS ||
      ENDS.has(token.kind)
    )
      return null;
    if (token.kind === "filler" && token.colon) return null;
    if (token.kind === "separator" && token.level !== "list") {
      if (token.level !== "comma") return null;
      comma = i;
    }
    if (i > begin && isLimit(mapped, tokens, i, name, unit)) {
      const to = endOfWords(mapped, tokens, begin, i);
      const words = mapped.text.slice(start.from, to);
      // what stands behind a comma names something else
      if (comma >= 0 && tokens.slice(comma + 1, i).some(({ kind }) => kind !== "and" && kind !== "filler"))
        return null;
      // 容积率,不大于2.5: a mere pause
      const pause = words.search(SAYS);
      if (pause < 0 || (token.kind === "comparison" && WHOLE_LAND.test(words)))
        return { condition: null, next: i };
      // …,且不大于12米: what stands before the comma is a statement
      const condition = { from: start.from + pause, to };
      return comma >= 0 || saysHow(words, token) ? { condition, next: i } : null;
    }
    i = bracketEnd(tokens, i) ?? i + 1;
  }
  return null;
}

/** What words have that say something. */
const SAYS = /[\p{Script=Han}A-Za-z\d]/u;

const ENDS: ReadonlySet<Token["kind"]> = new Set(["indicator", "parcels", "area", "ordinal", "close"]);

/** Whether a word at `at` tells of another state; 自…至女儿墙顶 tells where a height is measured. */
function turns(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "change") return false;
  if (token.role === "from") return tokens[at + 1]?.kind !== "text";
  return token.role !== "to" || tokens[at + 1]?.kind !== "text";
}

/** The first token that is no mere filler; the preposition of the words is one of them. */
function firstWord(mapped: MappedText, tokens: readonly Token[], at: number): number {
  const past = pastFillers(tokens, at);
  const last = tokens[past - 1];
  const leads =
    past > at &&
    last?.kind === "filler" &&
    !last.colon &&
    PREPOSITION.test(mapped.text.slice(last.from, last.to));
  return leads ? past - 1 : past;
}

/** A limit that ends what is said, with a sign or a word for its side, or a unit. */
function isLimit(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { term }: TokenOf<"indicator">,
  ofName: NameMarks["unit"],
): boolean {
  const token = tokens[at];
  if (token?.kind !== "comparison" && token?.kind !== "number") return false;
  const limits = limitsAt(mapped, tokens, at, term.side);
  if (limits === null || !endsAt(mapped, tokens, limits.next)) return false;
  const unit = limits.unit ?? ofName;
  if (limits.operator === null && unit === null) return false;
  if ((term.unit === "ratio") !== (unit === null)) return false;
  return term.side === "min" || limits.max !== null || term.unit !== "m";
}

function endOfWords(mapped: MappedText, tokens: readonly Token[], begin: number, limit: number): number {
  let last = limit - 1;
  while (last > begin && isJoint(mapped, tokens[last])) last--;
  return tokens[last]?.to ?? 0;
}

/** What joins a condition to its limit: 均, 应; and no word that it ends with (按净空要求控制). */
function isJoint({ text }: MappedText, token: Token | undefined): boolean {
  if (token?.kind === "filler") return /^[均应须需为宜则在得]/u.test(text.slice(token.from, token.to));
  return token?.kind === "and" || token?.kind === "separator";
}

/** Whether words tell how a limit holds; a figure without a sign needs words that are known to. */
function saysHow(words: string, limit: Token): boolean {
  if (CIRCUMSTANCE.test(words)) return true;
  // 甲区(沿街30米范围内)≤9米: a part
  if (scopePhrase(words.replace(/\([^()]*\)/gu, "")) !== null) return false;
  if (limit.kind === "number") return false;
  const name = words.replace(SCOPE_LEAD, "");
  return !QUANTITY.test(name) && !LABEL_END.test(name) && name.length > 2;
}

/** Fewest characters of words that tell what a figure is measured on; a mere filler has less. */
const MEASURED = 5;

/** How such words begin: 按净用地计算, 自室外地坪起; 补充明确为 and its like only lead to the figure. */
const TELLS_MEASURE = /^\(?(?:[按自从由以]|室外)/u;

/** Remarks in brackets behind a name, up to the token at `end`: 建筑高度(不含屋顶机房)≤36米. */
export function remarksOfName(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Condition[] {
  const remarks: Condition[] = [];
  for (let i = at; i < end; i++) {
    const word = tokens[i];
    // 按净用地计算: what a figure is measured on, or from
    const filler = word?.kind === "filler" ? mapped.text.slice(word.from, word.to) : "";
    if (word !== undefined && filler.length >= MEASURED && TELLS_MEASURE.test(filler))
      remarks.push({ from: word.from, to: word.to });
    const close = word?.kind === "open" ? bracketEnd(tokens, i) : null;
    if (close === null) continue;
    const inside = tokens.slice(i + 1, close - 1);
    const [first, last] = [inside[0], inside.at(-1)];
    i = close - 1;
    if (first === undefined || last === undefined || inside.some(({ kind }) => MARKS.has(kind))) continue;
    const words = mapped.text.slice(first.from, last.to);
    if (/\p{Script=Han}{2}/u.test(words) && !LABEL_END.test(words) && !WHOLE_LAND.test(words))
      remarks.push({ from: first.from, to: last.to });
  }
  return remarks;
}

/** What in brackets behind a name is another name for it, its unit or its sign. */
const MARKS: ReadonlySet<Token["kind"]> = new Set([
  "indicator",
  "field",
  "unit",
  "comparison",
  "parcels",
  "area",
  "change",
]);
