import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { hasColon } from "../tokens/value-beside";
import type { Item } from "./item";

/** 位置:… 面积:… and again 位置:…: the first label of a record without a name begins the next one. */
export class FirstLabel {
  #spelling: string | null = null;

  /** Whether the label at `tokens[at]` begins the next record. */
  comesAgain(
    mapped: MappedText,
    tokens: readonly Token[],
    at: number,
    token: TokenOf<"field">,
    current: Item | null,
  ): boolean {
    const { spelling, field } = token.term;
    if (!["place", "use", "area"].includes(field) || !hasColon(tokens, at)) return false;
    const inside = current !== null && current.kind !== "nameless";
    if (inside || !startsLine(mapped, token.from)) return false;
    const again = this.#spelling === spelling;
    this.#spelling ??= spelling;
    return again;
  }
}
