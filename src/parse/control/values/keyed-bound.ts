import type { Evidence } from "../../../domain/evidence";
import type { Bound } from "../../../domain/indicator";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { rawText } from "../tokens/printed";
import type { Limits } from "./limits";

/** A limit with the indicator it belongs to: 限高18层 is a limit of storeys. */
export interface KeyedBound {
  readonly key: string;
  readonly bound: Bound;
}

/** A ratio below this, in per cent, is a misprint: 容积率2.0%. */
const LEAST_PERCENT = 10;

/** A floor area ratio printed in per cent, as a ratio: 容积率≥120% is 1.2; null for anything else. */
function inParts<L extends Limits>(term: IndicatorTerm, limits: L, unit: Bound["unit"] | null): L | null {
  if (term.unit !== "ratio" || (limits.unit ?? unit) !== "percent") return null;
  const figures = [limits.min, limits.max].filter((figure) => figure !== null);
  if (figures.some((figure) => figure < LEAST_PERCENT)) return null;
  // shifting the exponent in the string keeps the value free of binary rounding
  const ratio = (figure: number | null): number | null => (figure === null ? null : Number(`${figure}e-2`));
  return { ...limits, min: ratio(limits.min), max: ratio(limits.max), unit: null };
}

/** A share printed as a fraction, without a unit: 建筑密度≤0.30 is 30 per cent; null for anything else. */
function inPerCent<L extends Limits>(term: IndicatorTerm, limits: L, unit: Bound["unit"] | null): L | null {
  if (term.unit !== "percent" || limits.unit !== null || unit !== null) return null;
  const figures = [limits.min, limits.max].filter((figure) => figure !== null);
  if (!figures.every((figure) => figure < 1) || !figures.some((figure) => figure > 0)) return null;
  const share = (figure: number | null): number | null => (figure === null ? null : Number(`${figure}e2`));
  return { ...limits, min: share(limits.min), max: share(limits.max), unit: "percent" };
}

/**
 * No share is beyond a hundred per cent, no plan allows a floor area of fifty times the land, and no building is that
 * high: such a height in metres is one above the sea, or another figure.
 */
export const HIGHEST: Readonly<Record<Bound["unit"], number>> = {
  percent: 100,
  ratio: 50,
  m: 700,
  storeys: 170,
};

/** Whether the figures of a limit are none that the indicator can have: 建筑密度≤250%, 2.5≤容积率≤1.5, 容积率2.5-1.5. */
function isBeyond({ min, max }: Limits, unit: Bound["unit"]): boolean {
  if (min !== null && max !== null && min > max) return true;
  return Math.max(min ?? 0, max ?? 0) > HIGHEST[unit];
}

/** Written out: an object spread into another takes half as much again, and a table has many. */
function withMore({ source, start, end, lines }: Evidence, more: Evidence): Evidence {
  // a name that the sentence leaves out is printed nowhere
  if (more.start === more.end) return { source, start, end, lines };
  return { source, start, end, lines, more: [more] };
}

/** The limit as a record, or null where its unit or its size cannot belong to the indicator. */
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
  const parts = inParts(term, limits, place.unit) ?? inPerCent(term, limits, place.unit);
  if (parts !== null) return keyedBound(mapped, term, parts, { ...place, unit: null });
  const stated = limits.unit ?? place.unit;
  const unit = stated ?? term.unit;
  let key = term.key;
  if (key === "height" && unit === "storeys") key = "storeys";
  else if (key === "storeys" && unit === "m") key = "height";
  else if (unit !== term.unit) return null;
  if (isBeyond(limits, unit)) return null;
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
      evidence: place.more === undefined ? evidence : withMore(evidence, place.more),
    },
  };
}
