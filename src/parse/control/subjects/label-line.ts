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
  /** the item of several parcels in which such a line began, and the labels met in it */
  #owner: Owner | null = null;

  /** Every token in turn, with the item that it stands in. */
  step(
    mapped: MappedText,
    tokens: readonly Token[],
    at: number,
    current: Item | null,
    labels: Set<string>,
  ): void {
    const token = tokens[at];
    if (token === undefined || !startsLine(mapped, token.from)) return;
    this.#labelled = isLabel(tokens, at);
    if (!this.#labelled || current === this.#inside) return;
    this.#owner = current?.kind === "label" && current.mentions.length > 1 ? { item: current, labels } : null;
  }

  /**
   * 容积率:A-01≤2.0;A-02≤2.5 below a label that names both: the item of both, where the label at `token` begins the line behind such a
   * one, whose last parcel is `current`; null elsewhere.
   */
  backTo(mapped: MappedText, token: Token, current: Item | null): Owner | null {
    if (this.#owner === null || current === null || current !== this.#inside) return null;
    if (!this.#labelled || !startsLine(mapped, token.from)) return null;
    return isAmong(current.mentions, this.#owner.item) ? this.#owner : null;
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

/** An item of several parcels, and the labels met in it. */
interface Owner {
  readonly item: Item;
  readonly labels: Set<string>;
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return (kind === "field" || kind === "indicator") && hasColon(tokens, at);
}
