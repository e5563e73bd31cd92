import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import { withCodeBehind } from "./mention-context";

/** The codes of parcels that go by a number, as they were told last: 宗地一 某镇 YX-31-03, and further on 宗地一 alone. */
export class CodesOfNames {
  readonly #known = new Map<string, string>();

  /** The `parcels` named at `tokens[at]` with the codes that stand behind their names or have been given to these before. */
  of(
    mapped: MappedText,
    tokens: readonly Token[],
    at: number,
    parcels: readonly ParcelMention[],
  ): readonly ParcelMention[] {
    return withCodeBehind(mapped, tokens, at, parcels).map((one) => {
      if (one.name === null) return one;
      if (one.code === null) return { ...one, code: this.#known.get(one.name) ?? null };
      if (one.code.length >= SHORTEST) this.#known.set(one.name, one.code);
      return one;
    });
  }
}

/** A shorter code is the number of the name itself: A地块. */
const SHORTEST = 4;
