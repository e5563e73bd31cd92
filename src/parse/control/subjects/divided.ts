import { DIVIDED_INTO, SPLIT_INTO, TURNED_INTO } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token, TokenOf } from "../tokens/token";
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

const OTHERWISE = /(?:编号|代码|名称|剩余|余下|其余)[^,。;]{0,20}$/u;
/** Tokens between a lot and those that it is divided into. */
const TO_PARTS = 16;

/**
 * LX-21地块拆分为LX-21-1、LX-21-2两个地块: the lot that is divided into those at `tokens[at]`, of which the text goes on to speak; null where
 * none is, or where it goes on among them.
 * @param before the words of the clause before the parts
 */
export function dividedBefore(
  { text }: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
  current: Item | null,
): readonly ParcelMention[] | null {
  const token = tokens[at];
  if (token?.kind !== "parcels") return null;
  const splits = SPLIT_INTO.test(before);
  // 地块编号调整为QC-07A is another number of the same lot, 剩余5公顷拆分为 tells what its land is made of
  if ((!splits && !TURNED_INTO.test(before)) || OTHERWISE.test(before)) return null;
  const near = tokens.slice(Math.max(0, at - TO_PARTS), at);
  const last = near.findLast((one) => one.kind === "parcels");
  const stopped = last === undefined || /[。\n]/u.test(text.slice(last.to, token.from));
  const named = stopped ? (current?.mentions ?? []) : last.parcels;
  const [whole, ...others] = named;
  const code = whole?.code ?? null;
  if (whole === undefined || code === null || others.length > 0) return null;
  const parts = token.parcels.map((part) => part.code ?? "");
  if (parts.includes(code) || (splits ? parts.includes("") : !parts.every((part) => part.startsWith(code))))
    return null;
  return [whole];
}
