import {
  DECIDED_BEHIND,
  ITEM_LABEL,
  PAPER_AHEAD,
  THE_SAME,
  THE_SAME_DECIDED,
} from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token, TokenOf } from "../tokens/token";
import type { Item } from "./item";

/** Characters of the words of those who decide, before 该地块. */
const LONGEST_DECIDED = 64;
/** Characters of 议题十二:. */
const LONGEST_LABEL = 6;

/** The lot that the title of a paper names (《某片区B-02地块控规修改方案》), for a decision on it that only points at it: 同意将该地块…. */
export class TitledLots {
  #last: readonly ParcelMention[] = [];

  #opened: Item | null = null;
  #announced = false;

  /** The title of the document names parcels: 该地块 may be one of them. */
  announced(): void {
    this.#announced = true;
  }

  /**
   * Notes the parcels of a title at `token`. Whether they head the item of a list that `clause` begins: 1.《某片区A-01地块规划条件》。
   * 会议同意…, 议题一:审议《…; false where they head one that decides on nothing, null where they head none.
   */
  named(
    { text }: MappedText,
    clause: number,
    token: TokenOf<"parcels">,
    behindOrdinal: boolean,
  ): boolean | null {
    this.#last = token.parcels;
    const item = behindOrdinal || ITEM_LABEL.test(text.slice(Math.max(0, clause - LONGEST_LABEL), clause));
    if (!item || !PAPER_AHEAD.test(text.slice(clause, token.from)) || this.#last.length !== 1) return null;
    return DECIDED_BEHIND.test(text.slice(token.to, token.to + LONGEST_DECIDED));
  }

  /** Notes the item that such a decision has opened. */
  opened(item: Item): void {
    this.#opened = item;
  }

  /** Whether the paragraph that `sign` ends is the last about the lot of such a decision: the next one begins with the title of another paper. */
  endsAt({ text }: MappedText, sign: Token, current: Item | null): boolean {
    return current !== null && current === this.#opened && text.charAt(sign.to) === "《";
  }

  /** The parcels that a decision in `token` is about, where nobody is spoken of; null where it decides on nothing. */
  decidedAt({ text }: MappedText, token: Token, current: Item | null): readonly ParcelMention[] | null {
    if (this.#last.length !== 1 || (current !== null && current.mentions.length > 0)) return null;
    const words = text.slice(token.from, token.from + LONGEST_DECIDED);
    const same = !this.#announced && THE_SAME.test(words);
    return same || THE_SAME_DECIDED.test(words) ? this.#last : null;
  }
}
