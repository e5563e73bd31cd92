import type { Evidence } from "../../../domain/evidence";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { markedLimits } from "../values/marked-limits";
import type { NameMarks } from "../values/name-marks";
import { pastFillers } from "../values/past-fillers";
import { type ScopedValue, scopeBehind } from "../values/scoped-values";

/**
 * The values of a cell in which a part stands in brackets behind every limit, two or more: ≤20%(高层);≤28%(多层). Null
 * for any other cell: one limit with a part behind it is the parcel's with a condition.
 */
export function limitsOfParts(
  mapped: MappedText,
  tokens: readonly Token[],
  { term, marks }: { readonly term: IndicatorTerm; readonly marks: NameMarks },
  more: Evidence,
): readonly ScopedValue[] | null {
  const values: ScopedValue[] = [];
  const side = marks.comparison?.side ?? term.side;
  for (let index = 0; index < tokens.length; ) {
    const limits = limitsAt(mapped, tokens, pastFillers(tokens, index), side);
    const part = limits === null ? null : scopeBehind(mapped, tokens, limits.next);
    if (limits === null || part === null) return null;
    const place = { from: limits.from, to: limits.to, unit: marks.unit, more };
    const keyed = keyedBound(mapped, term, markedLimits(limits, marks), place);
    if (keyed === null) return null;
    values.push({ scope: part.scope, keyed });
    const joint = tokens[part.next]?.kind;
    index = joint === "separator" || joint === "and" ? part.next + 1 : part.next;
  }
  return values.length < 2 ? null : values;
}
