import type { Parcel } from "../../domain/parcel";
import { comparable } from "../zone-owners";

/** A table or a line tells sides of the lot at this place in the list of parcels. */
export type LotAt = number;

/** The lots of a document by the words that they are called by; words that mean several of them mean none. */
export class LotIndex {
  readonly #places = new Map<string, LotAt | null>();
  /** the one lot that a document is about, null where it has several */
  readonly sole: LotAt | null;

  constructor(parcels: readonly Parcel[]) {
    const current = [...parcels.keys()].filter((at) => isLot(parcels[at]));
    const [only] = current;
    this.sole = current.length === 1 && only !== undefined ? only : null;
    for (const at of current) {
      const { code, name } = parcels[at] ?? { code: null, name: null };
      for (const key of new Set([code, name].flatMap((words) => (words === null ? [] : keysOf(words)))))
        this.#places.set(key, this.#places.has(key) ? null : at);
    }
  }

  /** The lot that these words call, perhaps with the noun of a lot behind its code; null where they call none. */
  lotOf(words: string): LotAt | null {
    const [key = "", bare = ""] = keysOf(words);
    return this.#places.get(key) ?? this.#places.get(bare) ?? null;
  }
}

function isLot(parcel: Parcel | undefined): boolean {
  return parcel?.version === "current" && (parcel.role === "parcel" || parcel.role === "block");
}

/** G20地块, 宗地G20: the noun beside a code. */
const NOUN = /^(?:地块|宗地)(?=.*\d)|(?<=\d号?)(?:地块|宗地)$/gu;

function keysOf(words: string): readonly string[] {
  const key = comparable(words);
  return [key, comparable(key.replace(NOUN, ""))];
}
