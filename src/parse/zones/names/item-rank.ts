import { AREA_NOUN, LAND_OF_ORDER, TOWN } from "../../lexicon/zone-subjects";
import type { MappedText } from "../../text/mapped-text";
import { isNumberedBlock, isPartName, isTermOfPart } from "./part-names";

/** Numbers of items by their rank: 一、 above (一) above 1. above (1) above ①. */
const RANKS: readonly RegExp[] = [
  /[①-⑳]$/u,
  /\(\d{1,2}\)$|(?<!\d)[\dⅠⅡⅢⅣⅤ][类级]:$/u,
  /(?:^|[^\d.])\d{1,2}[.、]$/u,
  /\([一二三四五六七八九十]{1,3}\)$/u,
  /(?:^|[^(一二三四五六七八九十])[一二三四五六七八九十]{1,3}、$/u,
];
const NUMBER_REACH = 6;

/** The rank of the number of an item before a place: 5 for 一、, 1 for ①, 0 where there is none. */
export function rankBefore({ text }: MappedText, at: number): number {
  const before = text.slice(Math.max(0, at - NUMBER_REACH), at);
  return RANKS.findIndex((one) => one.test(before)) + 1;
}

/**
 * Whether land called by a name of its own heads an item of the list in which what stands at `before` heads one: (四)乙景区 is
 * no part of (三)甲水源地.
 */
export function isNextItem(
  mapped: MappedText,
  before: number,
  part: { readonly name: string; readonly from: number },
): boolean {
  const rank = rankBefore(mapped, part.from);
  return (
    rank > 0 && rank === rankBefore(mapped, before) && !isTermOfPart(part.name) && !isNumberedBlock(part.name)
  );
}

/** Whether one name heads an item of the list below the heading that the other one is. */
export function isBelow(
  mapped: MappedText,
  item: { readonly from: number },
  heading: { readonly from: number },
): boolean {
  const rank = rankBefore(mapped, item.from);
  return rank > 0 && rank < rankBefore(mapped, heading.from);
}

/** The name that the next item of a list behind a place has; "" where none does. */
export function itemBehind(text: string, at: number): string {
  return NEXT_ITEM.exec(text.slice(at, at + LONGEST_ITEM))?.[1] ?? "";
}

const NEXT_ITEM =
  /[;。\n](?:第[一二三四五六七八九十\d]{1,3}[条款][ :,]?|\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}[)、]|[①-⑳])(\p{Script=Han}{3,20}?)(?:[:。\n(]|[东南西北](?:[至起临到接邻、]|[侧面边]))/u;
const LONGEST_ITEM = 600;

/** The name that the next item of the same list has; "" where none does. */
function nextBeside(
  mapped: MappedText,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const match = NEXT_ITEM.exec(mapped.text.slice(to, to + LONGEST_ITEM));
  const name = match?.[1] ?? "";
  const at = to + (match?.index ?? 0) + (match?.[0].indexOf(name) ?? 0);
  return name !== "" && rankBefore(mapped, at) === rankBefore(mapped, from) ? name : "";
}

/**
 * Whether an item is a part of the land of the heading above it: the town (县城区域), or whatever an order about land lists
 * (一、禁止燃放烟花爆竹区域 (二)东湖度假区). Where every item is called as such land is (县城禁养区), each is a land of its own.
 */
export function isOnLandOf(
  mapped: MappedText,
  item: { readonly name: string; readonly from: number; readonly to: number },
  heading: { readonly name: string; readonly from: number },
): boolean {
  if (!isBelow(mapped, item, heading)) return false;
  if (TOWN.test(item.name)) return true;
  if (!LAND_OF_ORDER.test(heading.name)) return false;
  const next = nextBeside(mapped, item);
  // 1.石鼓限制开采区 below 一、限制开采区
  if (next === "" && item.name.endsWith(heading.name)) return false;
  return !LAND_OF_ORDER.test(item.name) || (next !== "" && !LAND_OF_ORDER.test(next));
}

/** The number of an item, and the name with which it begins before what is told of it. */
const NAMED_ITEM =
  /(?<=[\n。;])(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}[)、]|[①-⑳])(\p{Script=Han}{3,20}?)(?=[:,(]|(?:规划|总|占地|用地)?面积|核心|保护范围|\d)/gu;

/**
 * Where the next item begins of the list in which what stands at `from` heads one, where it heads land of its own; `to`
 * where none does before that.
 */
export function nextLandOfList(mapped: MappedText, from: number, to: number): number {
  const rank = rankBefore(mapped, from);
  if (rank === 0) return to;
  const words = mapped.text.slice(from, Math.min(to, from + LONGEST_LAND));
  for (const { index, 0: head, 1: name = "" } of words.matchAll(NAMED_ITEM)) {
    const at = from + index + head.length - name.length;
    const isLand = AREA_NOUN.test(name) && !isPartName(name) && !isTermOfPart(name);
    if (isLand && rankBefore(mapped, at) === rank) return from + index;
  }
  return to;
}

const LONGEST_LAND = 3000;
