import type { Message } from "../domain/evidence";
import { damagedDecoding } from "./damaged-decoding";
import { byteOrderMark, isBig5, type TextEncoding, utf16WithoutMark } from "./text-shape";

/** A text with the encoding it was decoded from, or the reason why it cannot be text. */
export type Decoded = DecodedText | RefusedText;

interface DecodedText {
  readonly kind: "text";
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly damage: Damage | null;
}

interface RefusedText {
  readonly kind: "refused";
  readonly code: string;
  /** without the name of the file */
  readonly said: Message;
}

/** Bytes that belong to no character; each such place reads as one U+FFFD. */
export interface Damage {
  /** offset of the first byte of the first place, from 0 */
  readonly byte: number;
  /** offset of the first replacement character in the text */
  readonly at: number;
  readonly places: number;
  readonly bytes: number;
}

/**
 * The damaged share of a text above which we do not believe that we know its encoding: bytes drawn at random fail
 * far more often in GB18030, a torn or badly copied file far less.
 */
const MOST_DAMAGED = 0.1;
/** Share of control characters above which bytes are no text in any encoding. */
const MOST_CONTROLS = 0.02;
const SNIFFED = 65_536;

/**
 * Bytes as text. A byte order mark is believed; then strict UTF-8, UTF-16 without a mark by its statistics, UTF-8
 * with a few broken bytes, Big5 by its statistics, GB18030 (which contains GBK and GB2312). The mark is no part of the text. Undecodable
 * bytes are counted and placed, the rest is kept.
 */
export function decodedText(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (bytes.length === (mark?.length ?? 0)) return EMPTY;
  if (mark !== null) return believed(bytes, mark.encoding, mark.length);
  const zero = bytes.indexOf(0);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && zero === -1)
    return text({ kind: "text", text: utf8, encoding: "utf-8", damage: null });
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) return believed(bytes, utf16, 0);
  if (zero !== -1) return binary(zero);
  return believed(bytes, mostlyUtf8(bytes) ? "utf-8" : isBig5(bytes) ? "big5" : "gb18030", 0);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function believed(bytes: Uint8Array, encoding: TextEncoding, skip: number): Decoded {
  const decoded = damagedDecoding(bytes, encoding, skip);
  const [first] = decoded.damage;
  if (decoded.text.includes("\0")) return binary(bytes.indexOf(0));
  if (first !== undefined && decoded.damage.length > decoded.text.length * MOST_DAMAGED)
    return binary(first.byte);
  const damage =
    first === undefined
      ? null
      : {
          byte: first.byte,
          at: first.at,
          places: decoded.damage.length,
          bytes: decoded.damage.reduce((sum, one) => sum + one.bytes, 0),
        };
  return text({ kind: "text", text: decoded.text, encoding, damage });
}

/** A file of blanks alone is as empty as one without bytes; one full of control characters is no text. */
function text(decoded: DecodedText): Decoded {
  if (decoded.text.trim() === "") return EMPTY;
  return controlShare(decoded.text) > MOST_CONTROLS ? binary(0) : decoded;
}

function controlShare(text: string): number {
  const head = text.slice(0, SNIFFED);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32)) controls++;
  }
  return controls / head.length;
}

/** The last character of two bytes in UTF-8: what GBK pairs look like by chance; Chinese has three. */
const TWO_BYTES = 0x7ff;

/**
 * Whether broken UTF-8 is UTF-8 all the same. Of the characters of a GBK text about one in five happens to look
 * like a sequence of UTF-8 and the others do not; of a torn UTF-8 text nearly all do. More sound sequences than
 * broken ones lies well between the two.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const { text, damage } = damagedDecoding(bytes, "utf-8", 0);
  let sound = -damage.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > TWO_BYTES) sound++;
  return sound > damage.length;
}

const EMPTY: RefusedText = {
  kind: "refused",
  code: "source-empty",
  said: { zh: "文件为空，没有可读的文字。", en: "the file is empty, there is no text to read." },
};

function binary(byte: number): RefusedText {
  return {
    kind: "refused",
    code: "source-binary",
    said: {
      zh: `第 ${byte} 字节处不是任何已知编码的文字，应为二进制文件或未知格式，未读取。`,
      en: `byte ${byte} is no text in any encoding we know; a binary file or an unknown format, not read.`,
    },
  };
}
