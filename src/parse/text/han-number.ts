import { HAN_DIGITS } from "./han-digits";

/** With the signs that stand for a misprinted zero in years. */
const DIGITS: Readonly<Record<string, number>> = { ...HAN_DIGITS, О: 0, O: 0, o: 0, "○": 0, "0": 0 };

/** 十, 十二, 二十, 二十八, 三十一 as a number; null where it is none. */
export function hanNumber(text: string): number | null {
  const at = text.indexOf("十");
  if (at < 0) return text.length === 1 ? (DIGITS[text] ?? null) : null;
  const tens = at === 0 ? 1 : (DIGITS[text.slice(0, at)] ?? null);
  const ones = at === text.length - 1 ? 0 : (DIGITS[text.slice(at + 1)] ?? null);
  return tens === null || ones === null ? null : tens * 10 + ones;
}

/** 二〇二三 digit by digit, misprinted zeros (О, O, ○) included; signs that are no digit count as 0. */
export function hanYear(text: string): number {
  return [...text].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? 0), 0);
}
