import { DIVIDED_INTO } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { TokenOf } from "../tokens/token";
import type { Item } from "./item";

/** Characters before the parts in which the act is told. */
const REACH = 30;

/**
 * TZ09地块用地面积8公顷…现同意拆分为TZ09-1、TZ09-2: where the words before the parcels divide the one parcel of an item into them,
 * what the item says of it is the state before.
 */
export function markDivided(
  item: Item | null,
  { parcels, from }: TokenOf<"parcels">,
  { text }: MappedText,
): void {
  const [whole, ...others] = item?.mentions ?? [];
  const code = whole?.code ?? null;
  if (item === null || code === null || others.length > 0 || parcels.length < 2) return;
  if (
    DIVIDED_INTO.test(text.slice(Math.max(0, from - REACH), from)) &&
    parcels.every((part) => part.code?.startsWith(code) === true)
  )
    item.former = true;
}
