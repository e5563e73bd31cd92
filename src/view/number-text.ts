import type { Language } from "./language";

const locales: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly `decimals` decimals and thousands separators of the language. */
export function decimalText(value: number, decimals: number, language: Language): string {
  const places = Math.min(Math.max(decimals, 0), 12);
  const key = `${language}/${places}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
    formats.set(key, format);
  }
  return format.format(value).replace(/^-/, "−");
}

/** A whole number with thousands separators. */
export function countText(value: number, language: Language): string {
  return decimalText(value, 0, language);
}

/** A number with its sign, as differences are written. */
export function signedText(value: number, decimals: number, language: Language): string {
  const text = decimalText(value, decimals, language);
  return value > 0 ? `+${text}` : text;
}

/**
 * A number to `significant` digits, without trailing zeros and without exponent: for tolerances and the like, whose
 * size is not known beforehand.
 */
export function roundedText(value: number, significant: number, language: Language): string {
  if (value === 0) return "0";
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.max(0, significant - 1 - magnitude);
  const rounded = Number(value.toFixed(Math.min(decimals, 12)));
  const digits = String(rounded).split(".")[1]?.length ?? 0;
  return decimalText(rounded, digits, language);
}

/** A number in as many decimals as it needs, up to six: for figures whose print is not at hand. */
export function plainText(value: number, language: Language): string {
  const digits = String(Number(value.toFixed(6))).split(".")[1]?.length ?? 0;
  return decimalText(value, digits, language);
}
