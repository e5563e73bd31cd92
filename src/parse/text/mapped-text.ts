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
  readonly starts: ArrayLike<number>;
  /** per code unit of `text`: offset one past the last source code unit */
  readonly ends: ArrayLike<number>;
  /** The same for one of them, undefined beyond the text: few need all. */
  startAt(index: number): number | undefined;
  endAt(index: number): number | undefined;
}

/** A stretch of a text, as a text of its own. */
export function mappedPart({ source, text, starts, ends }: MappedText, from: number, to: number): MappedText {
  const part = (offsets: ArrayLike<number>): ArrayLike<number> =>
    Array.from({ length: to - from }, (_, index) => offsets[from + index] ?? 0);
  return new UnevenText(source, text.slice(from, to), part(starts), part(ends));
}

/** Offsets that grow by one, as short texts have them, or more of them. */
function counted(first: number, size: number): ArrayLike<number> {
  const offsets = size > SHORT ? new Uint32Array(size) : new Array<number>(size);
  for (let i = 0; i < size; i++) offsets[i] = first + i;
  return offsets;
}

/**
 * A text whose code units stand for those of the source one by one, side by side, as those of most cells do: where it
 * begins tells every place.
 */
export class EvenText implements MappedText {
  readonly source: SourceText;
  readonly text: string;
  readonly #first: number;
  #places: { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> } | null = null;

  /** @param first offset of the first code unit in the source */
  constructor(source: SourceText, text: string, first: number) {
    this.source = source;
    this.text = text;
    this.#first = first;
  }

  get starts(): ArrayLike<number> {
    return this.#all().starts;
  }

  get ends(): ArrayLike<number> {
    return this.#all().ends;
  }

  startAt(index: number): number | undefined {
    return index >= 0 && index < this.text.length ? this.#first + index : undefined;
  }

  endAt(index: number): number | undefined {
    return index >= 0 && index < this.text.length ? this.#first + index + 1 : undefined;
  }

  #all(): { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> } {
    const size = this.text.length;
    this.#places ??= { starts: counted(this.#first, size), ends: counted(this.#first + 1, size) };
    return this.#places;
  }
}

/** A text whose places are told one by one. */
class UnevenText implements MappedText {
  readonly source: SourceText;
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;

  constructor(source: SourceText, text: string, starts: ArrayLike<number>, ends: ArrayLike<number>) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  startAt(index: number): number | undefined {
    return this.starts[index];
  }

  endAt(index: number): number | undefined {
    return this.ends[index];
  }
}

/** Up to this many code units a text keeps plain arrays: typed ones cost more than so few numbers do. */
const SHORT = 96;
/** Arguments of one call: more overflow the stack of some engines. */
const CHUNK = 4096;

function stringOf(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) {
    const part: ArrayLike<number> = units.subarray(i, i + CHUNK);
    // a spread would copy one by one through an iterator, at eight times the cost
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

function copied(offsets: Uint32Array, size: number): ArrayLike<number> {
  if (size > SHORT) return offsets.slice(0, size);
  const few = new Array<number>(size);
  for (let i = 0; i < size; i++) few[i] = offsets[i] ?? 0;
  return few;
}

/** Where a text is written before its length is known. */
class Sheet {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }
}

/** Code units of a sheet that is kept for the next text. */
const COMMON = 4096;
/** Sheets that nobody writes on. Texts are written one at a time, or at most one inside another. */
const free: Sheet[] = [];

/** Collects the code units of a {@link MappedText}. */
export class MappedTextBuilder {
  readonly #source: SourceText;
  #sheet: Sheet;
  #length = 0;

  /** @param capacity code units that will probably be written; more are no error */
  constructor(source: SourceText, capacity: number) {
    this.#source = source;
    this.#sheet = capacity > COMMON ? new Sheet(capacity) : (free.pop() ?? new Sheet(COMMON));
  }

  get length(): number {
    return this.#length;
  }

  /** The code unit written last, 0 where nothing was written. */
  get last(): number {
    return this.#sheet.units[this.#length - 1] ?? 0;
  }

  /** Writes `characters`, all of which came from `start` to `end`. */
  push(characters: string, start: number, end: number): void {
    for (let i = 0; i < characters.length; i++) this.#put(characters.charCodeAt(i), start, end);
  }

  /** Writes one code unit that came from the code unit at `place`. */
  pushUnit(unit: number, place: number): void {
    this.#put(unit, place, place + 1);
  }

  #put(unit: number, start: number, end: number): void {
    if (this.#length === this.#sheet.units.length) this.#grow();
    const { units, starts, ends } = this.#sheet;
    const at = this.#length++;
    units[at] = unit;
    starts[at] = start;
    ends[at] = end;
  }

  /** What was written. Nothing more may be written afterwards. */
  build(): MappedText {
    const sheet = this.#sheet;
    const size = this.#length;
    const text = stringOf(sheet.units.subarray(0, size));
    const built = this.#isEven()
      ? new EvenText(this.#source, text, sheet.starts[0] ?? 0)
      : new UnevenText(this.#source, text, copied(sheet.starts, size), copied(sheet.ends, size));
    if (sheet.units.length === COMMON) free.push(sheet);
    return built;
  }

  /** Whether the code units written stand for those of the source side by side. */
  #isEven(): boolean {
    const { starts, ends } = this.#sheet;
    const first = starts[0] ?? 0;
    for (let i = 0; i < this.#length; i++)
      if (starts[i] !== first + i || ends[i] !== first + i + 1) return false;
    return true;
  }

  #grow(): void {
    const sheet = new Sheet(this.#sheet.units.length * 2);
    sheet.units.set(this.#sheet.units);
    sheet.starts.set(this.#sheet.starts);
    sheet.ends.set(this.#sheet.ends);
    this.#sheet = sheet;
  }
}

/** The characters of the source behind the code units `from` to `to` (exclusive) of a mapped text. */
export function sourceSlice(mapped: MappedText, from: number, to: number): string {
  const start = mapped.startAt(from) ?? mapped.endAt(from - 1) ?? 0;
  const end = to > from ? (mapped.endAt(to - 1) ?? start) : start;
  return mapped.source.printed.slice(start, Math.max(start, end));
}

/** Evidence of the code units `from` to `to` (exclusive) of a mapped text; an empty range is the place between. */
export function mappedEvidence(mapped: MappedText, from: number, to: number): Evidence {
  const start = mapped.startAt(from) ?? mapped.endAt(from - 1) ?? 0;
  const end = to > from ? (mapped.endAt(to - 1) ?? start) : start;
  return evidenceAt(mapped.source, start, Math.max(start, end));
}

/** Whether the code unit at `index` is the first of its source line within the mapped text. */
export function startsLine(mapped: MappedText, index: number): boolean {
  if (index === 0 || mapped.text.charAt(index - 1) === "\n") return true;
  const here = mapped.startAt(index);
  // the blank that keeps two lines apart stands where the second begins
  const before = mapped.startAt(mapped.text.charAt(index - 1) === " " ? index - 2 : index - 1);
  if (here === undefined || before === undefined) return false;
  // nothing of the source lies between the two, no end of a line either
  if (here - before === 1 || here === before) return false;
  return lineNumberAt(mapped.source, here) !== lineNumberAt(mapped.source, before);
}

/**
 * Whether a cell of a line begins at a code unit: the line itself, or what stands behind a tab, a wide blank or several
 * blanks.
 */
export function startsCell(mapped: MappedText, index: number): boolean {
  if (startsLine(mapped, index)) return true;
  const here = mapped.startAt(index) ?? 0;
  const before = mapped.endAt(mapped.text.charAt(index - 1) === " " ? index - 2 : index - 1) ?? here;
  if (here - before < 1) return false;
  return here - before > 1 || /[\t\u3000\u2003]/u.test(mapped.source.text.charAt(before));
}

/** Whether something was dropped between a sign and the one before it: a blank, or a line end. */
export function isApart(mapped: MappedText, at: number): boolean {
  return (mapped.startAt(at) ?? 0) - (mapped.startAt(at - 1) ?? 0) > 1;
}
