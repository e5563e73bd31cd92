import { FORMER_OR_LATTER, LOT_AS_WHOLE, THE_SAME } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention } from "../tokens/token";
import type { Item } from "./item";

/** 该宗地 at `from`, where nobody is spoken of: the one lot that the text has named so far; null where it named none or several. */
function sameAgain(
  text: string,
  from: number,
  current: Item | null,
  items: readonly Item[],
): ParcelMention | null {
  if ((current !== null && current.kind !== "nameless") || !THE_SAME.test(text.slice(from, from + 6)))
    return null;
  const named = new Map(
    items.flatMap(({ mentions }) => mentions.map((mention) => [mention.code ?? mention.name, mention])),
  );
  const [only] = named.values();
  return named.size === 1 && only !== undefined ? only : null;
}

/** Characters of such words, and of the label behind them. */
const LONGEST_WHOLE = 10;

/** 地块整体 at `from`, behind what is told of A-01-1, which `current` speaks of: A-01, where the text has named it; null for anything else. */
function dividedLot(
  text: string,
  from: number,
  current: Item | null,
  items: readonly Item[],
): ParcelMention | null {
  const [own] = current?.mentions ?? [];
  if (own?.code == null || !LOT_AS_WHOLE.test(text.slice(from, from + LONGEST_WHOLE))) return null;
  const { code } = own;
  const named = items.flatMap((item) => (item.former === true ? [] : item.mentions));
  return named.find((one) => one.code !== null && code.startsWith(`${one.code}-`)) ?? null;
}

/**
 * 前者, 后者 at `from`: the first or the second of the two parcels that were named last; 该宗地 the only one. Null where
 * nothing points at one.
 */
export function pointedAt(
  { text }: MappedText,
  from: number,
  current: Item | null,
  items: readonly Item[],
): ParcelMention | null {
  const word = FORMER_OR_LATTER.exec(text.slice(from, from + 2))?.[0];
  if (word === undefined)
    return sameAgain(text, from, current, items) ?? dividedLot(text, from, current, items);
  const named = new Map<string, ParcelMention>();
  // the two that were named together, not those that the words pointed at since
  const pair = items.findLast(({ mentions }) => mentions.length === 2)?.mentions;
  for (const mention of pair ?? items.flatMap(({ mentions }) => mentions))
    named.set(mention.code ?? mention.name ?? "", mention);
  const [first, second, ...more] = named.values();
  if (first === undefined || second === undefined || more.length > 0) return null;
  return word === "前者" ? first : second;
}
