import { Unzlib, unzlibSync } from "fflate";

/** Larger files are not searched: the search holds the whole file as text. */
const LARGEST = 128 * 1024 * 1024;
/** A dictionary in front of a stream is no longer than this. */
const LONGEST_DICTIONARY = 8192;
const HEAD = 40;
/** Bytes that are unpacked at a time. */
const PIECE = 65_536;
/** Bytes that may stand in a file between what is said to be the end of a stream and its sign. */
const SLACK = 4;

const ENTRY = /(\d{10}) (\d{5}) n[ \r\n]{2}/gu;
const STREAM = /stream\r?\n/gu;

/**
 * How many objects of a PDF are not as they were written: a place in the table of objects where none stands, or a stream
 * whose length or checksum (RFC 1950) is wrong. Readers pass over both without a word. Whole files give 0; encrypted ones
 * and those above 128 MB are not looked at.
 */
export function damagedObjects(bytes: Uint8Array): number {
  if (bytes.length > LARGEST) return 0;
  const text = new TextDecoder("latin1").decode(bytes);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/u.test(text)) return 0;
  const start = Math.max(0, text.indexOf("%PDF-"));
  let damaged = 0;
  for (const [, offset] of text.matchAll(ENTRY)) {
    const places = [Number(offset), Number(offset) + start];
    if (!places.some((at) => /^\s*\d+\s+\d+\s+obj/u.test(text.slice(at, at + HEAD)))) damaged++;
  }
  for (const match of text.matchAll(STREAM)) {
    const at = match.index;
    // the sign of an end is none of a beginning
    if (text.slice(at - 3, at) === "end") continue;
    const from = Math.max(text.lastIndexOf(" obj", at), at - LONGEST_DICTIONARY);
    const dictionary = text.slice(from, at);
    if (from < 0 || !dictionary.includes("<<") || dictionary.includes("endobj")) continue;
    // pictures and the shapes of letters say nothing of the text
    if (/\/Subtype\s*\/Image|\/Length1\b/u.test(dictionary)) continue;
    const begin = at + match[0].length;
    const end = streamEnd(text, begin, dictionary);
    if (end === null || (isDeflated(dictionary) && !inflates(bytes.subarray(begin, end)))) damaged++;
  }
  return damaged;
}

function streamEnd(text: string, begin: number, dictionary: string): number | null {
  const said = /\/Length\s+(\d+)(?!\s+\d+\s+R|\d)/u.exec(dictionary)?.[1];
  if (said !== undefined) {
    const end = begin + Number(said);
    return text.slice(end, end + SLACK + "endstream".length).includes("endstream") ? end : null;
  }
  const end = text.indexOf("endstream", begin);
  return end < 0 ? null : end;
}

const isDeflated = (dictionary: string): boolean =>
  /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/u.test(dictionary);

/** Whether bytes are one whole zlib stream; line ends may follow where only the sign of its end says how long it is. */
function inflates(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= 2; cut++) {
    const end = bytes.length - cut;
    if (isWhole(bytes.subarray(0, end))) return true;
    const last = bytes[end - 1];
    if (last !== 0x0a && last !== 0x0d) return false;
  }
  return false;
}

/** The largest prime below 65536, and how many bytes can be summed before a remainder is due (RFC 1950, 8.2). */
const MODULUS = 65_521;
const UNREDUCED = 3800;

/**
 * Carries on the two sums of Adler-32. fflate, which unpacks here, leaves the checksum of a stream unread; the platform's
 * `DecompressionStream` reads it, but engines differ about line ends behind a stream, and it takes one task a stream.
 */
function summed([a, b]: readonly [number, number], bytes: Uint8Array): [number, number] {
  let [one, two] = [a, b];
  for (let from = 0; from < bytes.length; from += UNREDUCED) {
    const to = Math.min(from + UNREDUCED, bytes.length);
    for (let i = from; i < to; i++) {
      one += bytes[i] ?? 0;
      two += one;
    }
    one %= MODULUS;
    two %= MODULUS;
  }
  return [one, two];
}

function isWhole(bytes: Uint8Array): boolean {
  let sums: [number, number] = [1, 0];
  try {
    if (bytes.length <= PIECE) sums = summed(sums, unzlibSync(bytes));
    else {
      // nothing unpacked is kept
      const stream = new Unzlib((chunk) => {
        sums = summed(sums, chunk);
      });
      for (let from = 0; from < bytes.length; from += PIECE)
        stream.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    }
  } catch {
    return false;
  }
  const sum = bytes.subarray(-4).reduce((value, byte) => value * 256 + byte, 0);
  return sum === sums[1] * 65_536 + sums[0];
}
