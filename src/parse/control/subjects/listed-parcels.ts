import { bracketEnd } from "../tokens/brackets-behind";
import type { ParcelMention, Token } from "../tokens/token";
import type { Item } from "./item";

/** A-01地块(4.2公顷)、A-02地块(5.1公顷),容积率≤2.0: behind the last bracket of a list the text speaks of all of it. */
export class ListedParcels {
  #items: readonly Item[] = [];
  /** index of the token behind the list */
  #end = -1;

  /** An item was opened at `tokens[at]`; `previous` is the one whose list it goes on, if any. */
  opened(tokens: readonly Token[], at: number, item: Item, previous: Item | null): void {
    if (previous === null) this.#items = [item];
    else this.#items = this.#items.at(-1) === previous ? [...this.#items, item] : [previous, item];
    if (this.#items.length > 1) this.#end = listEnd(tokens, at);
  }

  /** The parcels of the list that ends before the token at `at`, where the sentence goes on; null where none does. */
  endingAt(at: number): readonly ParcelMention[] | null {
    return at === this.#end ? this.#items.flatMap(({ mentions }) => mentions) : null;
  }
}

/**
 * Index of the token behind a list of parcels with brackets, A-01地块(4.2公顷)、A-02地块(5.1公顷), where the one at `tokens[at]`
 * is its last and the sentence goes on; -1 anywhere else.
 */
export function listEnd(tokens: readonly Token[], at: number): number {
  const end = bracketEnd(tokens, at + 1);
  const [joint, next] = end === null ? [] : [tokens[end], tokens[end + 1]];
  if (end === null || joint === undefined || joint.kind === "parcels" || next?.kind === "parcels") return -1;
  return joint.kind === "separator" && joint.level !== "comma" ? -1 : end;
}
