/** The encoding that a byte order mark states, with the length of the mark; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): { encoding: TextEncoding; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: "gb18030", length: 4 };
  return null;
}

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/**
 * Share of code units that a Chinese document would hold, for a reading to be believed. A wrong byte order (or
 * bytes of GBK) turns Han characters into Hangul and private use, so a right reading is near 1 and a wrong one
 * near 0; the middle is far from both.
 */
const PLAUSIBLE_SHARE = 0.8;
/** Statistics need some text: the first 64 KiB are plenty. */
const SAMPLE_BYTES = 65_536;

/** The UTF-16 byte order whose code units look like Chinese or Latin text; null where neither does. */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length === 0 || bytes.length % 2 === 1) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < length; i += 2) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    if (plausible((second << 8) | first)) little++;
    if (plausible((first << 8) | second)) big++;
  }
  const best = Math.max(little, big);
  if (best < (length / 2) * PLAUSIBLE_SHARE || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function plausible(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x09 ||
    unit === 0x0a ||
    unit === 0x0d ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0x2000 && unit <= 0x206f)
  );
}
