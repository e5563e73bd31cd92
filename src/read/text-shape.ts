/** The encoding that a byte order mark states, with the length of the mark; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): { encoding: TextEncoding; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: "gb18030", length: 4 };
  return null;
}

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

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

/** Characters from which on a statistic says something. */
const FEWEST_PAIRS = 20;
/** Of the pairs of a Chinese text nine in ten are signs and frequent characters of its own set; of another's about half. */
const OWN_SHARE = 0.9;
const OTHER_SHARE = 0.7;

/**
 * Whether bytes that are no UTF are Big5 rather than GB18030: nearly all pairs are signs or frequent characters there (lead
 * A1 to C6), while read as GB2312 many are not (signs A1 to A9, frequent characters B0 to D7, trail from A1 on).
 */
export function isBig5(bytes: Uint8Array): boolean {
  let [pairs, big5, gb] = [0, 0, 0];
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let i = 0; i + 1 < length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    pairs++;
    const high = trail >= 0xa1 && trail <= 0xfe;
    if (lead >= 0xa1 && lead <= 0xc6 && (high || (trail >= 0x40 && trail <= 0x7e))) big5++;
    if (high && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7))) gb++;
  }
  return pairs >= FEWEST_PAIRS && big5 >= OWN_SHARE * pairs && gb < OTHER_SHARE * pairs;
}
