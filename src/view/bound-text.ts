import type { Bound } from "../domain/indicator";
import type { Language } from "./language";
import { plainText } from "./number-text";

/** A limit in three ways of saying it. */
export interface BoundText {
  /** with the words of the print: 不大于 2.5; in English: at most 2.5 */
  readonly words: string;
  /** ≤ 2.5 */
  readonly symbols: string;
  /** what a reader must know besides: no comparing word was printed, a condition */
  readonly note: string | null;
}

const unitText: Record<Bound["unit"], { readonly zh: string; readonly en: string }> = {
  ratio: { zh: "", en: "" },
  percent: { zh: "%", en: "%" },
  m: { zh: " 米", en: " m" },
  storeys: { zh: " 层", en: " storeys" },
};

/** Words that Chinese puts after the number. */
const trailing = /^(以下|以上|以内|之内|之下|之上|内)$/;

/** The digits of `value` as the print has them (2.0 stays 2.0), blanks of the typesetting removed. */
export function printedDigits(raw: string, value: number): string | null {
  const digits = raw.replace(/\s+/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
  return digits.find((one) => Number(one) === value) ?? null;
}

/** A limit as it is printed and as it is understood. */
export function boundText(bound: Bound, language: Language): BoundText {
  const figure = (value: number): string => printedDigits(bound.raw, value) ?? plainText(value, language);
  const unit = unitText[bound.unit][language];
  const symbols = symbolText(bound, figure, unit);
  return {
    words: language === "zh" ? chineseWords(bound, figure, unit) : englishWords(bound, figure, unit),
    symbols,
    note: noteText(bound, language),
  };
}

function symbolText(bound: Bound, figure: (value: number) => string, unit: string): string {
  const { min, max } = bound;
  if (min !== null && max !== null) {
    if (min === max) return `= ${figure(min)}${unit}`;
    if (bound.minInclusive && bound.maxInclusive) return `${figure(min)}–${figure(max)}${unit}`;
    const left = bound.minInclusive ? "≥" : ">";
    const right = bound.maxInclusive ? "≤" : "<";
    return `${left} ${figure(min)}, ${right} ${figure(max)}${unit}`;
  }
  if (max !== null) return `${bound.maxInclusive ? "≤" : "<"} ${figure(max)}${unit}`;
  if (min !== null) return `${bound.minInclusive ? "≥" : ">"} ${figure(min)}${unit}`;
  return "—";
}

function chineseWords(bound: Bound, figure: (value: number) => string, unit: string): string {
  const { min, max, operator } = bound;
  if (min !== null && max !== null) {
    return min === max ? `${operator ?? ""} ${figure(min)}${unit}`.trim() : symbolText(bound, figure, unit);
  }
  const value = max ?? min;
  if (value === null) return "—";
  const number = `${figure(value)}${unit}`;
  if (operator === null) return number;
  return trailing.test(operator) ? `${number}${operator}` : `${operator} ${number}`;
}

function englishWords(bound: Bound, figure: (value: number) => string, unit: string): string {
  const { min, max } = bound;
  if (min !== null && max !== null) {
    return min === max ? `exactly ${figure(min)}${unit}` : symbolText(bound, figure, unit);
  }
  if (max !== null) return `${bound.maxInclusive ? "at most" : "below"} ${figure(max)}${unit}`;
  if (min !== null) return `${bound.minInclusive ? "at least" : "above"} ${figure(min)}${unit}`;
  return "—";
}

function noteText(bound: Bound, language: Language): string | null {
  const notes: string[] = [];
  if (bound.assumed) {
    const upper = bound.max !== null;
    notes.push(
      language === "zh"
        ? `原文无比较词，按${upper ? "上限" : "下限"}理解`
        : `no comparing word printed; read as ${upper ? "an upper" : "a lower"} limit`,
    );
  }
  if (bound.condition) notes.push(bound.condition);
  return notes.length > 0 ? notes.join(language === "zh" ? "；" : "; ") : null;
}
