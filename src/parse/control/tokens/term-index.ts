/** Terms by their first character, longest first: one look a position, whatever the size of the lexicon. */
export class TermIndex<T extends { readonly spelling: string }> {
  readonly #byFirst = new Map<number, T[]>();

  constructor(terms: readonly T[]) {
    const seen = new Set<string>();
    for (const term of terms) {
      if (seen.has(term.spelling)) continue;
      seen.add(term.spelling);
      const first = term.spelling.charCodeAt(0);
      const list = this.#byFirst.get(first);
      if (list === undefined) this.#byFirst.set(first, [term]);
      else list.push(term);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  }

  /** The longest term at `at`, or null. */
  at(text: string, at: number): T | null {
    const terms = this.#byFirst.get(text.charCodeAt(at));
    if (terms === undefined) return null;
    for (const term of terms) if (text.startsWith(term.spelling, at)) return term;
    return null;
  }
}
