import type { Evidence } from "../../domain/evidence";
import { evidenceAt, lineNumberAt, type SourceText } from "./source-text";

/**
 * A text made from a source by folding, dropping and joining, in which every code unit remembers the characters
 * of the source it came from. Grammars match on `text`; evidence leads back to the source.
 */
export interface MappedText {
  readonly source: SourceText;
  readonly text: string;
  /** per code unit of `text`: offset of the first source code unit */
  readonly starts: Uint32Array;
  /** per code unit of `text`: offset one past the last source code unit */
  readonly ends: Uint32Array;
}

/** Fewer code units than this are made a string one by one: a decoder costs more than they do. */
const SHORT = 64;
/** Arguments of one call: more overflow the stack of some engines. */
const CHUNK = 4096;
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** A string of code units. @param whole no surrogate among them, which a decoder would replace where it stands alone */
function stringOf(units: Uint16Array<ArrayBuffer>, whole: boolean): string {
  if (whole && units.length >= SHORT) return decoder.decode(units);
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) {
    const part: ArrayLike<number> = units.subarray(i, i + CHUNK);
    // a spread would copy one by one through an iterator, at eight times the cost
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

/** Collects the code units of a {@link MappedText}. */
export class MappedTextBuilder {
  readonly #source: SourceText;
  #units: Uint16Array<ArrayBuffer>;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  #whole = true;

  /** @param capacity code units that will probably be written; more are no error */
  constructor(source: SourceText, capacity = 64) {
    this.#source = source;
    this.#units = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** The code unit written last, 0 where nothing was written. */
  get last(): number {
    return this.#units[this.#length - 1] ?? 0;
  }

  /** Writes `characters`, all of which came from `start` to `end`. */
  push(characters: string, start: number, end: number): void {
    if (this.#length + characters.length > this.#units.length) this.#grow(characters.length);
    for (let i = 0; i < characters.length; i++) this.#put(characters.charCodeAt(i), start, end);
  }

  /** Writes one code unit that came from the code unit at `place`. */
  pushUnit(unit: number, place: number): void {
    if (this.#length === this.#units.length) this.#grow(1);
    this.#put(unit, place, place + 1);
  }

  #put(unit: number, start: number, end: number): void {
    if (unit >= 0xd800 && unit <= 0xdfff) this.#whole = false;
    const at = this.#length++;
    this.#units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  build(): MappedText {
    return {
      source: this.#source,
      text: stringOf(this.#units.subarray(0, this.#length), this.#whole),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #grow(more: number): void {
    const capacity = Math.max(this.#units.length * 2, this.#length + more);
    const units = new Uint16Array(capacity);
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#units = units;
    this.#starts = starts;
    this.#ends = ends;
  }
}

/** Evidence of the code units `from` to `to` (exclusive) of a mapped text; an empty range is the place between. */
export function mappedEvidence(mapped: MappedText, from: number, to: number): Evidence {
  const start = mapped.starts[from] ?? mapped.ends[from - 1] ?? 0;
  const end = to > from ? (mapped.ends[to - 1] ?? start) : start;
  return evidenceAt(mapped.source, start, Math.max(start, end));
}

/** Whether the code unit at `index` is the first of its source line within the mapped text. */
export function startsLine(mapped: MappedText, index: number): boolean {
  if (index === 0) return true;
  const here = mapped.starts[index];
  const before = mapped.starts[index - 1];
  if (here === undefined || before === undefined) return false;
  return lineNumberAt(mapped.source, here) !== lineNumberAt(mapped.source, before);
}
