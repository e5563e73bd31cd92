const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of a Chinese numeral below a thousand (十八 is 18, 一百二十 is 120, 三点五 is 3.5); null for other text. */
export function chineseNumeral(text: string): number | null {
  const [whole = "", fraction] = text.split("点");
  const value = integer(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((character) => DIGITS[character]);
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${value}.${decimals.join("")}`);
}

function integer(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const character of text) {
    const factor = character === "百" ? 100 : character === "十" ? 10 : null;
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
