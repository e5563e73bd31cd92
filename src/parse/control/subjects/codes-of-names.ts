import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import { withCodeBehind } from "./mention-context";

/**
 * The codes of parcels that go by a number, as they were told last: 宗地一 某镇 YX-31-03, and further on 宗地一 alone. Where a
 * second size is told of the number it is that of another list.
 */
export class CodesOfNames {
  readonly #known = new Map<string, string>();
  /** those whose size has been told */
  readonly #sized = new Set<string>();

  /** The `parcels` named at `tokens[at]` with the codes that stand behind their names or have been given to these before. */
  of(
    mapped: MappedText,
    tokens: readonly Token[],
    at: number,
    parcels: readonly ParcelMention[],
  ): readonly ParcelMention[] {
    const own = withCodeBehind(mapped, tokens, at, parcels);
    const sized = tellsSize(tokens, at);
    if (sized && own.some(({ code, name }) => code === null && name !== null && this.#sized.has(name))) {
      for (const { name } of own) if (name !== null) this.#known.delete(name);
      return own;
    }
    for (const { name } of own) if (sized && name !== null) this.#sized.add(name);
    return own.map((one) => {
      if (one.name === null) return one;
      if (one.code === null) return { ...one, code: this.#known.get(one.name) ?? null };
      if (one.code.length >= SHORTEST) this.#known.set(one.name, one.code);
      return one;
    });
  }
}

/** Whether a size is told of the parcels at `at`, or of the code behind them, before the sentence about them ends. */
function tellsSize(tokens: readonly Token[], at: number): boolean {
  let code = 0;
  for (let index = at + 1; index <= at + LONGEST_CLAUSES; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "ordinal") return false;
    if (token.kind === "parcels" && ++code > 1) return false;
    if (token.kind === "area") return true;
    if (token.kind === "separator" && token.level === "stop") return false;
  }
  return false;
}

/** Tokens behind a name. */
const LONGEST_CLAUSES = 12;

/** A shorter code is the number of the name itself: A地块. */
const SHORTEST = 4;
