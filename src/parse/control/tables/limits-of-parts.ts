import type { Evidence } from "../../../domain/evidence";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { type MappedText, mappedPart } from "../../text/mapped-text";
import { tokensOf } from "../ellipsis/tokens-of";
import { type CodedPart, codedParts } from "../tokens/coded-parts";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { markedLimits } from "../values/marked-limits";
import type { NameMarks } from "../values/name-marks";
import { pastFillers } from "../values/past-fillers";
import { slotBeforeLimit } from "../values/scope-slot";
import { type ScopedValue, scopeBehind } from "../values/scoped-values";

/** R, λ, FAR: letters that stand for the name of the column. */
const LETTER = /^[A-Za-zα-ωΑ-Ω]{1,3}$/u;

/**
 * The values of a cell in which a part stands with every limit, before it or in brackets behind, two or more: 住宅:≤2.0;
 * 商业:≤3.0, 住宅1.0<R≤2.0,商业R≤3.0, ≤20%(高层);≤28%(多层); or the only one, 高层住宅:≤80米. Null for any other cell: one limit with a part behind it
 * is the parcel's with a condition.
 */
export function limitsOfParts(
  mapped: MappedText,
  printed: readonly Token[],
  { term, marks }: { readonly term: IndicatorTerm; readonly marks: NameMarks },
  more: Evidence,
): readonly ScopedValue[] | null {
  const tokens = printed.map((token) => asWord(mapped, token, term));
  const values: ScopedValue[] = [];
  let named = false;
  const side = marks.comparison?.side ?? term.side;
  const coded = codedParts(mapped.text);
  if (coded !== null) return limitsOfCodes(mapped, coded, { term, marks }, more);
  for (let index = 0; index < tokens.length; ) {
    const slot = slotBeforeLimit(mapped, tokens, index, (at) => opensLimit(mapped, tokens, at, side));
    const from = pastFillers(tokens, slot?.next ?? index);
    const limits = limitsAt(mapped, tokens, isName(mapped, tokens, from) ? from + 1 : from, side);
    if (limits === null) return null;
    const behind = slot === null ? scopeBehind(mapped, tokens, limits.next) : null;
    const part = slot === null ? behind : scopePhrase(slot.words);
    if (part === null) return null;
    const colon = slot === null ? undefined : tokens[slot.next - 1];
    named = colon?.kind === "filler" && colon.colon && "mayBeLand" in part && !part.mayBeLand;
    const place = { from: limits.from, to: limits.to, unit: marks.unit, more };
    const keyed = keyedBound(mapped, term, markedLimits(limits, marks), place);
    if (keyed === null) return null;
    values.push({ scope: part.scope, keyed });
    const next = behind?.next ?? limits.next;
    const joint = tokens[next]?.kind;
    index = joint === "separator" || joint === "and" ? next + 1 : next;
  }
  return values.length < 2 && !named ? null : values;
}

/** The limit of each part that goes by a code; null where one has none, or more than that. */
function limitsOfCodes(
  mapped: MappedText,
  parts: readonly CodedPart[],
  { term, marks }: { readonly term: IndicatorTerm; readonly marks: NameMarks },
  more: Evidence,
): readonly ScopedValue[] | null {
  const values = parts.flatMap(({ code, from, to }) => {
    const own = mappedPart(mapped, from, to);
    const tokens = tokensOf(own, true);
    const limits = limitsAt(own, tokens, 0, marks.comparison?.side ?? term.side);
    const behind = limits === null ? undefined : tokens[limits.next];
    if (limits === null) return [];
    // A2≤60,裙房≤24: what else stands there is told and not left out
    const last = behind?.kind === "separator" && limits.next === tokens.length - 1;
    if (behind !== undefined && !last) return [];
    const place = { from: limits.from, to: limits.to, unit: marks.unit, more };
    const keyed = keyedBound(own, term, markedLimits(limits, marks), place);
    return keyed === null ? [] : { scope: code, keyed };
  });
  return values.length < parts.length ? null : values;
}

/** The letter of the column as a word, as which it stands between two limits. */
function asWord(mapped: MappedText, token: Token, { key }: IndicatorTerm): Token {
  const isLetter = token.kind === "indicator" && LETTER.test(mapped.text.slice(token.from, token.to));
  return isLetter && token.term.key === key ? { kind: "text", from: token.from, to: token.to } : token;
}

/** A letter before a sign. */
function isName(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [word, sign] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "text" || sign?.kind !== "comparison") return false;
  return LETTER.test(mapped.text.slice(word.from, word.to));
}

/** Whether a limit with a sign begins here, or the letter before one. */
function opensLimit(mapped: MappedText, tokens: readonly Token[], at: number, side: "min" | "max"): boolean {
  return isName(mapped, tokens, at) || (limitsAt(mapped, tokens, at, side)?.operator ?? null) !== null;
}
