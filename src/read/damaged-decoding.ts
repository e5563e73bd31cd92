import type { TextEncoding } from "./text-shape";

/** Bytes that stand for no character: where they lie in the file, and the one U+FFFD that stands for them in the text. */
export interface Damage {
  /** offset of the first byte, from 0 */
  readonly byte: number;
  readonly bytes: number;
  /** offset of the replacement character in the text */
  readonly at: number;
}

export interface Decoded {
  readonly text: string;
  readonly damage: readonly Damage[];
}

const REPLACEMENT = "\uFFFD";
const LF = 0x0a;

/**
 * The text of `bytes` with one U+FFFD for every unit that stands for no character, the same in every engine.
 * The platform's decoders agree on sound bytes only: on broken GB18030 Node (ICU) and browsers swallow different
 * numbers of them, which would move every offset behind. So only sound units are handed to them.
 * @param skip length of the byte order mark
 */
export function damagedDecoding(bytes: Uint8Array, encoding: TextEncoding, skip: number): Decoded {
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodedUtf16(bytes, encoding, skip);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const unit = encoding === "utf-8" ? utf8Unit : encoding === "big5" ? big5Unit : gb18030Unit;
  const pieces: string[] = [];
  const damage: Damage[] = [];
  let length = 0;
  for (let start = skip; start < bytes.length; ) {
    const feed = bytes.indexOf(LF, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    // A line feed is never part of a longer unit in either encoding, so a line can be decoded by itself.
    const line = bytes.subarray(start, end);
    const text = decoder.decode(line);
    if (text.includes(REPLACEMENT) || line.includes(0x80)) {
      const careful = decodedByUnit(line, unit, decoder);
      for (const one of careful.damage)
        damage.push({ byte: start + one.byte, bytes: one.bytes, at: length + one.at });
      pieces.push(careful.text);
      length += careful.text.length;
    } else {
      pieces.push(text);
      length += text.length;
    }
    start = end;
  }
  return { text: pieces.join(""), damage };
}

/** Length of the unit at `i` and whether its bytes are well formed. */
type UnitAt = (bytes: Uint8Array, i: number) => { readonly length: number; readonly sound: boolean };

function decodedByUnit(line: Uint8Array, unitAt: UnitAt, decoder: TextDecoder): Decoded {
  let text = "";
  const damage: Damage[] = [];
  for (let i = 0; i < line.length; ) {
    const { length, sound } = unitAt(line, i);
    const piece = sound ? decoder.decode(line.subarray(i, i + length)) : REPLACEMENT;
    if (piece.includes(REPLACEMENT) && !isReplacement(line, i, length)) {
      damage.push({ byte: i, bytes: length, at: text.length });
      text += REPLACEMENT;
    } else text += piece;
    i += length;
  }
  return { text, damage };
}

/** The unit is U+FFFD itself, written by whoever made the file: no damage of ours. */
function isReplacement(line: Uint8Array, i: number, length: number): boolean {
  const [a, b, c, d] = line.subarray(i, i + length);
  return length === 3
    ? a === 0xef && b === 0xbf && c === 0xbd
    : length === 4 && a === 0x84 && b === 0x31 && c === 0xa4 && d === 0x37;
}

/** Well-formed UTF-8 (Unicode 15, table 3-7); a broken sequence counts as its maximal subpart. */
function utf8Unit(bytes: Uint8Array, i: number): { length: number; sound: boolean } {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return { length: 1, sound: true };
  const size =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 1;
  if (size === 1) return { length: 1, sound: false };
  for (let k = 1; k < size; k++) {
    const byte = bytes[i + k] ?? 0;
    const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { length: k, sound: false };
  }
  return { length: size, sound: true };
}

/** GB 18030: one, two or four bytes; a lead byte without a possible trail stands alone. */
function gb18030Unit(bytes: Uint8Array, i: number): { length: number; sound: boolean } {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return { length: 1, sound: true };
  if (lead === 0x80 || lead === 0xff) return { length: 1, sound: false };
  const second = bytes[i + 1] ?? 0;
  if ((second >= 0x40 && second <= 0x7e) || (second >= 0x80 && second <= 0xfe))
    return { length: 2, sound: true };
  const third = bytes[i + 2] ?? 0;
  const fourth = bytes[i + 3] ?? 0;
  const four = isDigit(second) && third >= 0x81 && third <= 0xfe && isDigit(fourth);
  return four ? { length: 4, sound: true } : { length: 1, sound: false };
}

/** Big5: one or two bytes. */
function big5Unit(bytes: Uint8Array, i: number): { length: number; sound: boolean } {
  const [lead = 0, trail = 0] = bytes.subarray(i, i + 2);
  if (lead < 0x80) return { length: 1, sound: true };
  const fits = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
  return lead >= 0x81 && lead <= 0xfe && fits ? { length: 2, sound: true } : { length: 1, sound: false };
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** UTF-16 keeps one code unit for one; a surrogate without its partner and an odd last byte are damage. */
function decodedUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", skip: number): Decoded {
  const body = bytes.subarray(skip);
  const even = body.length & ~1;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body.subarray(0, even));
  const damage: Damage[] = [];
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    const [first = 0, second = 0] = body.subarray(2 * at, 2 * at + 2);
    const unit = encoding === "utf-16le" ? (second << 8) | first : (first << 8) | second;
    if (unit !== 0xfffd) damage.push({ byte: skip + 2 * at, bytes: 2, at });
  }
  if (even === body.length) return { text, damage };
  damage.push({ byte: skip + even, bytes: 1, at: text.length });
  return { text: text + REPLACEMENT, damage };
}
