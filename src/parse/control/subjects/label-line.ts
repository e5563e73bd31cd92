import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { hasColon } from "../tokens/value-beside";
import { type Item, isAmong } from "./item";

/** 土地面积:A-01号1.2公顷;A-02号1.5公顷 below a heading that names both: the line after it is about both again. */
export class LabelLine {
  /** the line that is being read begins with a label */
  #labelled = false;
  /** what was opened inside such a line last */
  #inside: Item | null = null;

  /** Every token in turn. */
  step(mapped: MappedText, tokens: readonly Token[], at: number): void {
    const token = tokens[at];
    if (token !== undefined && startsLine(mapped, token.from)) this.#labelled = isLabel(tokens, at);
  }

  /** An item that names parcels was opened. */
  opened(item: Item): void {
    if (this.#labelled) this.#inside = item;
  }

  /** Whether the label or the words at `token` begin a line behind such a one, so that `current` ends and its `heading` goes on. */
  ends(mapped: MappedText, token: Token, current: Item | null, heading: Item | null): boolean {
    if (current === null || current !== this.#inside || !startsLine(mapped, token.from)) return false;
    return (heading?.mentions.length ?? 0) > 1 && isAmong(current.mentions, heading);
  }
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return (kind === "field" || kind === "indicator") && hasColon(tokens, at);
}
