import type { Evidence } from "../../domain/evidence";
import type { Bound } from "../../domain/indicator";
import type { IndicatorTerm } from "../lexicon/indicator-terms";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import type { Limits } from "./limits";
import { rawText } from "./printed";

/** A limit with the indicator it belongs to: 限高18层 is a limit of storeys. */
export interface KeyedBound {
  readonly key: string;
  readonly bound: Bound;
}

/** The limit as a record, or null where its unit cannot belong to the indicator. */
export function keyedBound(
  mapped: MappedText,
  term: IndicatorTerm,
  limits: Limits & { readonly assumed: boolean },
  place: {
    readonly from: number;
    readonly to: number;
    readonly unit: Bound["unit"] | null;
    readonly more?: Evidence;
  },
): KeyedBound | null {
  const stated = limits.unit ?? place.unit;
  const unit = stated ?? term.unit;
  let key = term.key;
  if (key === "height" && unit === "storeys") key = "storeys";
  else if (key === "storeys" && unit === "m") key = "height";
  else if (unit !== term.unit) return null;
  const evidence = mappedEvidence(mapped, place.from, place.to);
  return {
    key,
    bound: {
      min: limits.min,
      max: limits.max,
      minInclusive: limits.minInclusive,
      maxInclusive: limits.maxInclusive,
      unit,
      operator: limits.operator,
      assumed: limits.assumed,
      condition: null,
      raw: rawText(mapped, place.from, place.to),
      evidence: place.more === undefined ? evidence : { ...evidence, more: [place.more] },
    },
  };
}
