/** One character is a word of many sentences. */
const SHORTEST = 2;
/** Longer ones are no names. */
const LONGEST = 40;

/** Values of one document that are printed in other characters than they were matched in. */
export class PrintedNames {
  readonly #prints = new Map<string, string>();
  #longest = 0;

  add(value: string, print: string): void {
    if (value === print || value.length < SHORTEST || value.length > LONGEST) return;
    this.#prints.set(value, print);
    this.#longest = Math.max(this.#longest, value.length);
  }

  /** A sentence with the values in it as printed, the longest that begins at a place first. */
  within(sentence: string): string {
    let result = "";
    for (let at = 0; at < sentence.length; ) {
      const name = this.#nameAt(sentence, at);
      result += name === null ? sentence.charAt(at) : (this.#prints.get(name) ?? name);
      at += name?.length ?? 1;
    }
    return result;
  }

  #nameAt(sentence: string, at: number): string | null {
    for (let length = Math.min(this.#longest, sentence.length - at); length >= SHORTEST; length--) {
      const name = sentence.slice(at, at + length);
      if (this.#prints.has(name)) return name;
    }
    return null;
  }
}
