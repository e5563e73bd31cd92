import type { StatedArea } from "../domain/area";
import type { Evidence } from "../domain/evidence";
import type { Bound } from "../domain/indicator";
import { squareMetresPerUnit } from "../units/area";
import { areaUnitName, otherUnitText, printedHalfStep, statedAreaText } from "./area-text";
import { boundText } from "./bound-text";
import type { Language } from "./language";
import { decimalText, plainText, signedText } from "./number-text";

/** How a value stands to that of the first parcel. */
export type CompareMark = "first" | "same" | "more" | "less" | "other" | "only-here" | "not-here" | "neither";

/** One value in a comparison. */
export interface CompareCell {
  /** null: not given */
  readonly text: string | null;
  readonly note: string | null;
  readonly evidence: Evidence | null;
  readonly mark: CompareMark;
  /** for `more` and `less`: the difference with its sign and unit */
  readonly difference: string | null;
}

/** What is compared of one parcel before anything is compared. */
export interface CompareValue {
  readonly text: string;
  readonly note?: string | null;
  readonly evidence?: Evidence | null;
  /** a number where a difference means something */
  readonly number?: number | null;
  /** writes a difference of two such numbers */
  readonly differenceText?: (difference: number) => string;
}

/** Differences below this share of a value are noise of the arithmetic. */
const SAME_SHARE = 1e-9;

/** Cells of one row: each is set against the first. */
export function comparedCells(values: readonly (CompareValue | null)[]): CompareCell[] {
  const [first = null] = values;
  return values.map((value, index) => {
    const { mark, difference } =
      index === 0 ? { mark: "first" as const, difference: null } : against(first, value);
    return {
      text: value?.text ?? null,
      note: value?.note ?? null,
      evidence: value?.evidence ?? null,
      mark,
      difference,
    };
  });
}

function against(
  first: CompareValue | null,
  value: CompareValue | null,
): { readonly mark: CompareMark; readonly difference: string | null } {
  if (first === null || value === null) {
    const mark = first === null && value === null ? "neither" : first === null ? "only-here" : "not-here";
    return { mark, difference: null };
  }
  if (typeof first.number === "number" && typeof value.number === "number") {
    const difference = value.number - first.number;
    if (Math.abs(difference) <= SAME_SHARE * Math.abs(first.number))
      return { mark: "same", difference: null };
    const text = (value.differenceText ?? first.differenceText)?.(difference) ?? null;
    return { mark: difference > 0 ? "more" : "less", difference: text };
  }
  return { mark: first.text === value.text ? "same" : "other", difference: null };
}

/** A printed area with its difference in the unit that the first parcel is printed in. */
export function areaValue(
  area: StatedArea | undefined,
  first: StatedArea | undefined,
  language: Language,
): CompareValue | null {
  if (!area) return null;
  const unit = first?.unit ?? area.unit;
  const decimals = Math.max(first?.decimals ?? 0, unit === area.unit ? area.decimals : 0, 0);
  return {
    text: statedAreaText(area, language),
    note: otherUnitText(area, language),
    evidence: area.evidence,
    number: area.squareMetres,
    differenceText: (difference) => {
      const text = `${signedText(difference / squareMetresPerUnit[unit], decimals, language)} ${areaUnitName(unit, language)}`;
      if (!first || first.squareMetres <= printedHalfStep(first)) return text;
      const share = signedText((difference / first.squareMetres) * 100, 1, language);
      return language === "zh" ? `${text}（${share}%）` : `${text} (${share}%)`;
    },
  };
}

const unitSigns: Record<Bound["unit"], Readonly<Record<Language, string>>> = {
  ratio: { zh: "", en: "" },
  // A difference of percentages is counted in points.
  percent: { zh: " 个百分点", en: " points" },
  m: { zh: " 米", en: " m" },
  storeys: { zh: " 层", en: " storeys" },
};

/** A limit; numbers are compared only where both limit from the same side. */
export function boundValue(
  bound: Bound | undefined,
  first: Bound | undefined,
  language: Language,
): CompareValue | null {
  if (!bound) return null;
  const text = boundText(bound, language);
  const comparable = first === undefined || sideOf(first) === sideOf(bound);
  return {
    text: text.symbols,
    note: text.note,
    evidence: bound.evidence,
    number: comparable ? edge(bound) : null,
    differenceText: (difference) =>
      `${difference > 0 ? "+" : ""}${plainText(difference, language)}${unitSigns[bound.unit][language]}`,
  };
}

function edge({ min, max }: Bound): number | null {
  return min !== null && max !== null && min !== max ? null : (max ?? min);
}

function sideOf(bound: Bound): string {
  const { min, max, unit } = bound;
  const side = min !== null && max !== null ? "both" : max !== null ? "most" : "least";
  const inclusive = max !== null ? bound.maxInclusive : bound.minInclusive;
  return `${side}/${unit}/${inclusive}`;
}

/** A figure in square metres or storeys that is ours, not printed. */
export function figureValue(
  value: number | null | undefined,
  decimals: number,
  unit: string,
  language: Language,
  sign = "",
): CompareValue | null {
  if (value === null || value === undefined) return null;
  return {
    text: `${sign}${decimalText(value, decimals, language)}${unit}`,
    number: value,
    differenceText: (difference) => `${signedText(difference, decimals, language)}${unit}`,
  };
}
