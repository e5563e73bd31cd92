import type { Message } from "../domain/evidence";

/** A text with the encoding it was decoded from, or the reason why it cannot be text. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: string;
      readonly damage: Damage | null;
    }
  | { readonly kind: "refused"; readonly code: string; readonly message: (name: string) => Message };

/** Bytes that belong to no character; they read as U+FFFD. */
export interface Damage {
  /** offset of the first of them, from 0 */
  readonly byte: number;
  readonly count: number;
}

/** Share of NUL bytes (in either half) from which a text without a mark is taken for UTF-16. */
const UTF16_NULS = 0.2;
/** Share of control characters above which bytes are no text in any encoding. */
const MOST_CONTROLS = 0.02;
const SNIFFED = 65_536;
/** Share of replacement characters above which GB18030 is not what the file is written in. */
const MOST_REPLACED = 0.05;

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Encoding of UTF-16 text without a mark, by the halves of its code units that are zero or ideographic. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, SNIFFED);
  for (let i = 0; i + 1 < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs >= UTF16_NULS && even / pairs < UTF16_NULS / 4) return "utf-16le";
  if (even / pairs >= UTF16_NULS && odd / pairs < UTF16_NULS / 4) return "utf-16be";
  return null;
}

function controlShare(text: string): number {
  const head = text.slice(0, SNIFFED);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11) controls++;
  }
  return head.length === 0 ? 0 : controls / head.length;
}

/** Byte offset of the first undecodable byte: the longest prefix that decodes strictly, by bisection. */
function firstDamage(encoding: string, bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const holds = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function leniently(encoding: string, bytes: Uint8Array, skipped: number): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.split("\ufffd").length - 1;
  const damage = count === 0 ? null : { byte: skipped + firstDamage(encoding, bytes), count };
  return { kind: "text", text, encoding, damage };
}

const BINARY: Decoded = {
  kind: "refused",
  code: "source-binary",
  message: (name) => ({
    zh: `${name}:是二进制文件,不是文字,也不是能识别的格式,未读取。`,
    en: `${name}: a binary file, neither text nor a format we know; not read.`,
  }),
};

/**
 * Bytes as text. Byte-order marks first, then strict UTF-8, UTF-16 by its zeros, then GB18030 (which contains GBK
 * and GB2312). Undecodable bytes are counted and placed, the rest is kept.
 */
export function decodedText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    return {
      kind: "refused",
      code: "source-empty",
      message: (name) => ({ zh: `${name}:文件为空。`, en: `${name}: the file is empty.` }),
    };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return leniently("utf-8", bytes.subarray(3), 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return leniently("utf-16le", bytes.subarray(2), 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return leniently("utf-16be", bytes.subarray(2), 2);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return leniently(utf16, bytes, 0);
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== null) {
    return controlShare(utf8) > MOST_CONTROLS
      ? BINARY
      : { kind: "text", text: utf8, encoding: "utf-8", damage: null };
  }
  const gb = leniently("gb18030", bytes, 0);
  const utf8Damaged = leniently("utf-8", bytes, 0);
  if (gb.kind !== "text" || utf8Damaged.kind !== "text") return BINARY;
  const better =
    (utf8Damaged.damage?.count ?? 0) < (gb.damage?.count ?? 0) || looksUtf8(bytes) ? utf8Damaged : gb;
  const replaced = (better.damage?.count ?? 0) / Math.max(1, better.text.length);
  if (replaced > MOST_REPLACED || controlShare(better.text) > MOST_CONTROLS) return BINARY;
  return better;
}

/** Three-byte sequences of UTF-8 ideographs: a damaged UTF-8 text has thousands, GBK text next to none. */
function looksUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let high = 0;
  const length = Math.min(bytes.length, SNIFFED);
  for (let i = 0; i + 2 < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const second = bytes[i + 1] ?? 0;
    const third = bytes[i + 2] ?? 0;
    if (byte >= 0xe3 && byte <= 0xef && second >> 6 === 2 && third >> 6 === 2) {
      sequences += 3;
      high += 2;
      i += 2;
    }
  }
  return high > 0 && sequences / high > 0.8;
}
