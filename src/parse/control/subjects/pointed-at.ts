import { FORMER_OR_LATTER } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention } from "../tokens/token";
import type { Item } from "./item";

/** 前者, 后者 at `from`: the first or the second of the two parcels that were named last; null where nothing points at one of two. */
export function pointedAt({ text }: MappedText, from: number, items: readonly Item[]): ParcelMention | null {
  const word = FORMER_OR_LATTER.exec(text.slice(from, from + 2))?.[0];
  if (word === undefined) return null;
  const named = new Map<string, ParcelMention>();
  // the two that were named together, not those that the words pointed at since
  const pair = items.findLast(({ mentions }) => mentions.length === 2)?.mentions;
  for (const mention of pair ?? items.flatMap(({ mentions }) => mentions))
    named.set(mention.code ?? mention.name ?? "", mention);
  const [first, second, ...more] = named.values();
  if (first === undefined || second === undefined || more.length > 0) return null;
  return word === "前者" ? first : second;
}
