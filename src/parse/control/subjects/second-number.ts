import { type MappedText, startsLine } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import type { Item } from "./item";

/**
 * Whether the label at `tokens[at]` stands first in a bracket, (原编号:…), and tells a further number of what is spoken of. Behind
 * words that begin a sentence or an item, …;第二宗(编号:…), it is the number of something new.
 */
function inBrackets(tokens: readonly Token[], at: number): boolean {
  const [joint, subject, lead] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (lead?.kind === "change") return subject?.kind === "open";
  const fresh =
    joint?.kind === "ordinal" ||
    (joint?.kind === "separator" && (joint.level === "stop" || joint.level === "paragraph"));
  return lead?.kind === "open" && !(fresh && subject?.kind === "text");
}

/** 修改后地块编号为A-02: whether the label at `tokens[at]` gives the one parcel of an item, which keeps it, the number that it has from now on. */
export function renumbers(
  tokens: readonly Token[],
  at: number,
  item: Item | null,
  [only, ...more]: readonly ParcelMention[],
): boolean {
  const word = tokens[at - 1];
  if (word?.kind !== "change" || word.role !== "after" || word.to !== tokens[at]?.from) return false;
  const [own, ...others] = item?.mentions ?? [];
  if (item === null || others.length > 0 || more.length > 0) return false;
  if (own?.code == null || only?.code == null || own.code === only.code) return false;
  item.renumbered = only;
  return true;
}

/**
 * W2025-1号(挂牌编号:…), 地块编号:…(原编号:…): whether the label at `at` gives a second number of the parcel that `current` speaks of.
 * @param single both name one parcel, and `current` is a sentence
 * @param labels those met in the item, and the one that gave the last code
 */
export function isSecondNumber(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  current: Item | null,
  single: boolean,
  labels: { readonly met: ReadonlySet<string>; readonly last: string | null },
): boolean {
  const token = tokens[at];
  if (token?.kind !== "field") return false;
  const labelled = current?.kind === "label";
  const known = labelled ? labels.met.has(token.term.field) : single && current?.mentions[0]?.code != null;
  // 出让编号为2031-12号的宗地,宗地代码为…: the second label of the sentence is another one
  const second = single || (labelled && labels.last !== token.term.spelling);
  return known && (inBrackets(tokens, at) || (second && isSameSentence(mapped, current, token)));
}

/** A-01地块位于某路东侧,宗地号为…: whether a label stands in the sentence that begins with the parcel of an item. */
function isSameSentence(mapped: MappedText, item: Item | null, label: Token): boolean {
  if (item === null || startsLine(mapped, label.from)) return false;
  return !/[。;\n]/u.test(mapped.text.slice(item.mentions[0]?.to ?? item.from, label.from));
}
