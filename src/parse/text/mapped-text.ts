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

/** Collects the code units of a {@link MappedText}. */
export class MappedTextBuilder {
  readonly #source: SourceText;
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(source: SourceText) {
    this.#source = source;
  }

  get length(): number {
    return this.#starts.length;
  }

  /** The code unit written last, or "" where nothing was written. */
  get last(): string {
    return this.#parts.at(-1) ?? "";
  }

  /** Writes `characters`, all of which came from `start` to `end`. */
  push(characters: string, start: number, end: number): void {
    for (let i = 0; i < characters.length; i++) {
      this.#parts.push(characters.charAt(i));
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  build(): MappedText {
    return {
      source: this.#source,
      text: this.#parts.join(""),
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
    };
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
