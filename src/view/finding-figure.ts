import type { Language } from "./language";
import { decimalText, plainText } from "./number-text";

/** Units of findings as they are written. */
const unitSigns: Readonly<Record<string, string>> = {
  m2: "m²",
  ha: "ha",
  mu: "亩",
  km2: "km²",
  percent: "%",
};
const squareMetreDecimals = 2;

/** A figure of a finding with its unit; words (codes, dates) stand alone. */
export function findingFigure(value: number | string, unit: string | undefined, language: Language): string {
  if (typeof value === "string") return value;
  const digits = String(value).split(".")[1]?.length ?? 0;
  const text =
    unit === "m2"
      ? decimalText(value, Math.min(digits, squareMetreDecimals), language)
      : plainText(value, language);
  return unit === undefined || unit === "" ? text : `${text} ${unitSigns[unit] ?? unit}`;
}
