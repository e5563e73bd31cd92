import { HAN_DIGITS } from "./han-digits";

/** With the characters of deeds, which nobody can alter by a stroke. */
const DIGITS: Readonly<Record<string, number>> = {
  ...HAN_DIGITS,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  "○": 0,
};

const FACTORS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 三点五, 八十六·四二 */
export const DECIMAL_POINT = /[点·‧•]/u;

/**
 * The value of a Chinese numeral below a hundred million (十八 is 18, 一百二十 is 120, 三点五 and 三·五 are 3.5, 陆万叁仟 is 63000);
 * null for other text.
 */
export function chineseNumeral(text: string): number | null {
  const [whole = "", fraction] = text.split(DECIMAL_POINT);
  const value = integer(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((character) => DIGITS[character]);
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${value}.${decimals.join("")}`);
}

function integer(text: string): number | null {
  const [first = "", second, ...more] = text.split(/[万萬]/u);
  if (more.length > 0) return null;
  const value = below(first);
  if (second === undefined || value === null) return value;
  const rest = second === "" ? 0 : below(second);
  return rest === null ? null : value * 10_000 + rest;
}

/** A numeral below ten thousand. */
function below(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const character of text) {
    const factor = FACTORS[character] ?? null;
    if (factor === null) {
      const next = DIGITS[character];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    } else {
      value += (digit ?? 1) * factor;
      digit = null;
    }
  }
  return text === "" ? null : value + (digit ?? 0);
}
