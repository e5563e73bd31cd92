import type { Token } from "../control/tokens/token";
import type { MappedText } from "../text/mapped-text";
import type { PrintedValue } from "./printed-value";

/** The sentences of a text, asked for in printed order. */
export class Sentences {
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];
  #from = 0;
  #to = -1;

  constructor(mapped: MappedText, tokens: readonly Token[]) {
    this.#mapped = mapped;
    this.#tokens = tokens;
  }

  /** The sentence in which a token stands, as a stretch of the source. */
  around(at: number): PrintedValue["block"] {
    if (at > this.#to) {
      this.#from = at;
      while (this.#from > this.#to + 1 && !this.#stops(this.#from - 1)) this.#from--;
      this.#to = at;
      while (this.#to < this.#tokens.length - 1 && !this.#stops(this.#to)) this.#to++;
    }
    const first = this.#tokens[this.#from]?.from ?? 0;
    const last = (this.#tokens[this.#to]?.to ?? 1) - 1;
    return { start: this.#mapped.starts[first] ?? 0, end: this.#mapped.ends[last] ?? 0 };
  }

  #stops(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === "separator" && (token.level === "stop" || token.level === "paragraph");
  }
}
