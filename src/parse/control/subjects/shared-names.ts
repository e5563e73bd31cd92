import { EVERY_ONE, SAME_FOR_ALL, THE_OTHERS } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import { pastFillers } from "../values/past-fillers";
import { type Item, isAmong } from "./item";

/** What stands before a sentence, or before the words of a note. */
const SENTENCE_ENDS = /(?:[。;\n]|备?注:)$/u;

/** Signs before a name that may be of its sentence, and how one begins that speaks of some rows. */
const LONGEST_SENTENCE = 60;
const SOME_ROWS = /^序号\d{1,3}(?:[—~、,至-]\d{1,3}){1,6}/u;

/** Signs of 各项规划条件均为:. */
const LONGEST_LABEL = 20;

/**
 * A地块…,B地块…,容积率分别为1.5、2.0,绿地率均不小于30%: a name behind several parcels of one sentence speaks of all of
 * them where 分别 or 均 follows it. Remembers the parcels and the names of the sentence that is being read.
 */
export class SharedNames {
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];
  #items: Item[] = [];
  #names = new Set<string>();

  constructor(mapped: MappedText, tokens: readonly Token[]) {
    this.#mapped = mapped;
    this.#tokens = tokens;
  }

  /** A new sentence begins. */
  reset(): void {
    if (this.#items.length > 0) this.#items = [];
    if (this.#names.size > 0) this.#names = new Set();
  }

  opened(item: Item): void {
    // what is said behind the parts of a lot is said of them
    if (item.divides === true) this.reset();
    this.#items.push(item);
  }

  /** The parcels that the name at `at` speaks of together; null where it speaks of the last one alone. */
  sharedBy(at: number): readonly ParcelMention[] | null {
    const name = this.#nameOf(at);
    if (name === null || this.#items.length === 0 || this.ofSome(at)) return null;
    const known = this.#names.has(name);
    this.#names.add(name);
    // what has been said of one of them was said one by one
    if (known || this.#items.length < 2 || !this.ofEach(at)) return null;
    const all = this.#items.flatMap((item) => item.mentions);
    return isAmong(all, this.#items.at(-1) ?? null) ? null : all;
  }

  /**
   * Whether the name at `at` begins what is said of all: behind a list number or at the beginning of a clause, with 均 behind it, or
   * 规划条件相同.
   * @param clause where the clause begins
   * @param current what is spoken of
   */
  opensAll(at: number, clause: number, current: Item | null): boolean {
    // 其余为住宅用地。容积率均为2.0: of those that were left before no longer
    const left = current !== null && THE_OTHERS.test(this.#mapped.text.slice(current.from, current.from + 2));
    const named = left ? 1 : (current?.mentions.length ?? 0);
    const token = this.#tokens[at];
    if (token === undefined || this.ofSome(at)) return false;
    const words =
      token.from < clause + LONGEST_LABEL ? this.#mapped.text.slice(clause, clause + LONGEST_LABEL) : "";
    // 序号1—3为同一用途,规划条件均为: of those alone
    const opens =
      clause === 0 || SENTENCE_ENDS.test(this.#mapped.text.slice(Math.max(0, clause - 3), clause));
    if (named < 2 && opens && SAME_FOR_ALL.test(words)) return true;
    const begins = token.from === clause && token.kind === "indicator" && named < 2;
    const heads = begins || this.#tokens[at - 1]?.kind === "ordinal";
    return heads && this.ofEach(at);
  }

  /** 序号1—2容积率均不大于2.0: whether the sentence of the name at `at` begins with the numbers of rows, which say whose it is. */
  ofSome(at: number): boolean {
    const from = this.#tokens[at]?.from ?? 0;
    const before = this.#mapped.text.slice(Math.max(0, from - LONGEST_SENTENCE), from);
    return SOME_ROWS.test(
      before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1),
    );
  }

  #nameOf(at: number): string | null {
    const token = this.#tokens[at];
    if (token?.kind === "indicator") return token.term.key;
    return token?.kind === "field" ? token.term.field : null;
  }

  /** Whether 分别 or 均 stands behind the name at `at`. */
  ofEach(at: number): boolean {
    const behind = pastFillers(this.#tokens, at + 1);
    if (this.#tokens[behind]?.kind === "each") return true;
    const from = this.#tokens[at]?.to ?? 0;
    return EVERY_ONE.test(this.#mapped.text.slice(from, this.#tokens[behind]?.from ?? from));
  }
}
