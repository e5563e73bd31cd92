import type { Language } from "./language";
import { roundedText } from "./number-text";

/** A signed share in percent, to two digits below one percent and three above: +0.012 %, −39.1 %. */
export function shareText(share: number, language: Language): string {
  const percent = share * 100;
  const size = Math.abs(percent);
  const text =
    size === 0
      ? "0"
      : size < 1e-6
        ? "< 0.000001"
        : size >= 1
          ? roundedText(size, 3, language)
          : roundedText(size, 2, language);
  const sign = text.startsWith("<") || percent === 0 ? "" : percent > 0 ? "+" : "−";
  return `${sign}${text}${language === "zh" ? "%" : "\u00a0%"}`;
}

/** A size on an axis: to three digits, with a thousands separator. */
export function sizeText(squareMetres: number, language: Language): string {
  return roundedText(squareMetres, 3, language);
}
