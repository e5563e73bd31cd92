import { UNCHANGED } from "../../lexicon/change-terms";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { KeyedBound } from "./keyed-bound";

/** Words that say under what condition a limit holds, or what it does not hold for: a stretch of the mapped text. */
export interface Condition {
  readonly from: number;
  readonly to: number;
}

/** Between conditions that stand apart. */
const JOINT = "；";

/** A limit with its conditions, each as printed and with its place; that it stays as it was ruled is none. */
export function underConditions(
  mapped: MappedText,
  keyed: KeyedBound,
  told: readonly Condition[],
): KeyedBound {
  const conditions = told.filter(({ from, to }) => !UNCHANGED.test(mapped.text.slice(from, to)));
  if (conditions.length === 0) return keyed;
  const { bound } = keyed;
  const own = bound.condition === null ? [] : [bound.condition];
  const texts = conditions.map(({ from, to }) => printed(mapped, from, to));
  const places = conditions.map(({ from, to }) => mappedEvidence(mapped, from, to));
  const { start, end, more } = bound.evidence;
  const ahead = places.every((place) => place.end <= start);
  const outside = places.filter((place) => place.start < start || place.end > end);
  return {
    ...keyed,
    bound: {
      ...bound,
      condition: (ahead ? [...texts, ...own] : [...own, ...texts]).join(JOINT),
      evidence:
        outside.length === 0 ? bound.evidence : { ...bound.evidence, more: [...(more ?? []), ...outside] },
    },
  };
}
