import type { Fact } from "./fact";
import type { Parts } from "./sentence-parts";

/** Which parts the values of a text may belong to that name none: what was told of last, and words that may call the land so. */
export class PartTrails implements Parts {
  readonly trails = new Map<Fact, string>();
  readonly guesses = new Map<Fact, string>();
  readonly carried = new Set<Fact>();
  #last: string | null = null;
  /** a line has begun since that part was told of */
  #onLaterLine = false;

  /** The part that was told of last in the sentence, for the values behind it that name none. */
  get last(): string | null {
    return this.#last;
  }

  set last(part: string | null) {
    this.#last = part;
    this.#onLaterLine = false;
  }

  /** Another line begins; `home` is the part that a heading above it names. */
  beginLine(home: string | null): void {
    this.#onLaterLine = this.#last !== home;
  }

  /** A value is told, of a part or behind words that may name one. */
  tell(fact: Fact, scope: string | null, guess: string | null): void {
    if (scope === null && guess !== null) this.guesses.set(fact, guess);
    const own = scope ?? guess;
    if (own !== null) this.last = own;
    else if (this.#last !== null) {
      this.trails.set(fact, this.#last);
      if (this.#onLaterLine) this.carried.add(fact);
    }
  }

  /** Puts a fact in the place of another. */
  replace(old: Fact, fact: Fact): void {
    if (this.carried.has(old)) this.carried.add(fact);
    for (const parts of [this.trails, this.guesses]) {
      const part = parts.get(old);
      if (part !== undefined) parts.set(fact, part);
    }
  }
}
