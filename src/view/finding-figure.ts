import { honestDecimals } from "./area-text";
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
const squareMetreDecimals = 4;
const leastDecimals = 2;

/**
 * A figure of a finding with its unit; words (codes, dates) stand alone. `tolerance` (same unit): square metres bear no
 * more decimals than it, two at least.
 */
export function findingFigure(
  value: number | string,
  unit: string | undefined,
  language: Language,
  tolerance: number | null = null,
): string {
  // A list of codes is parted as the language of the page does it.
  if (typeof value === "string") return language === "zh" ? value : value.replaceAll("、", ", ");
  const digits = String(value).split(".")[1]?.length ?? 0;
  const most =
    tolerance === null || tolerance <= 0
      ? squareMetreDecimals
      : Math.max(leastDecimals, honestDecimals(tolerance, "m2"));
  const text =
    unit === "m2" ? decimalText(value, Math.min(digits, most), language) : plainText(value, language);
  return unit === undefined || unit === "" ? text : `${text} ${unitSigns[unit] ?? unit}`;
}
