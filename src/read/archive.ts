import { Inflate } from "fflate";
import { type Limits, RATIO_FROM_BYTES } from "./limits";

export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored, 8: deflated */
  readonly method: number;
  /** bytes in the archive */
  readonly packed: number;
  /** where its local header stands */
  readonly at: number;
}

const END = [0x50, 0x4b, 0x05, 0x06];
const ENTRY = [0x50, 0x4b, 0x01, 0x02];
/** Length of the closing record without its comment, and the longest comment. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;
const UTF8_NAME = 0x0800;

function startsAt(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[at + index] === value);
}

/** What macOS packs beside a file: icons and the like, under the name of the file. */
const COMPANION = /(?:^|\/)(?:__MACOSX\/|\._)/u;

/**
 * The directory of a zip archive (APPNOTE 6.3, 4.3.12 and 4.3.16), nothing unpacked; null where there is none or it is
 * cut short. Names without the mark of UTF-8 are GBK, as Chinese systems write them.
 */
export function archiveDirectory(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && !startsAt(bytes, end, END)) end--;
  if (end < lowest) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  // a count of 0xffff stands for more in the 64-bit record; the entries themselves tell where they end
  while (at + ENTRY_BYTES <= end && startsAt(bytes, at, ENTRY)) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
    const encoding = (flags & UTF8_NAME) === 0 ? "gb18030" : "utf-8";
    entries.push({
      name: new TextDecoder(encoding).decode(name),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length < count && count !== 0xffff) return null;
  return entries.filter(({ name }) => !COMPANION.test(name));
}

/** The limit that an archive exceeds, and at which of its files. */
export class ArchiveTooLarge extends Error {
  constructor(
    readonly limit: "archiveEntries" | "unpackedBytes" | "unpackedRatio",
    readonly entry: string,
  ) {
    super(limit);
  }
}

/** Packed bytes fed at once: what one piece can unpack to is bounded by the format (1032 : 1). */
const CHUNK = 16 * 1024;
const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks an archive piece by piece and stops where a limit is passed: what the directory claims of sizes is not
 * believed. Keeps the files that are wanted; the others are unpacked as well, and dropped.
 * @throws ArchiveTooLarge; any other error where the archive is damaged
 */
export function unpacked(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const entries = archiveDirectory(bytes);
  if (entries === null) throw new Error("no directory");
  const beyond = entries[limits.archiveEntries];
  if (beyond !== undefined) throw new ArchiveTooLarge("archiveEntries", beyond.name);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (const piece of piecesOf(bytes, entry)) {
      size += piece.length;
      total += piece.length;
      if (total > limits.unpackedBytes) throw new ArchiveTooLarge("unpackedBytes", entry.name);
      if (size > RATIO_FROM_BYTES && size > limits.unpackedRatio * entry.packed)
        throw new ArchiveTooLarge("unpackedRatio", entry.name);
      if (wanted(entry.name)) pieces.push(piece);
    }
    if (wanted(entry.name)) files.set(entry.name, joined(pieces, size));
  }
  return files;
}

/** The unpacked bytes of one file, a piece at a time. */
function* piecesOf(bytes: Uint8Array, { name, method, packed, at }: ArchiveEntry): Generator<Uint8Array> {
  if (!startsAt(bytes, at, LOCAL)) throw new Error(`${name}: no local header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + packed;
  if (end > bytes.length) throw new Error(`${name}: cut short`);
  if (method === STORED) {
    yield bytes.subarray(start, end);
    return;
  }
  if (packed === 0) return;
  if (method !== DEFLATED) throw new Error(`${name}: packed by method ${method}`);
  let ready: Uint8Array[] = [];
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    if (piece.length > 0) ready.push(piece);
    ended = final;
  });
  for (let from = start; from < end && !ended; from += CHUNK) {
    inflate.push(bytes.subarray(from, Math.min(from + CHUNK, end)), from + CHUNK >= end);
    yield* ready;
    ready = [];
  }
  if (!ended) throw new Error(`${name}: cut short`);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
