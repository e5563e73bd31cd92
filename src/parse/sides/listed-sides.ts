import type { Side } from "../../domain/side";
import { SIDE_NAMES } from "../lexicon/side-terms";
import type { TurnedSide } from "./turned-side";

/** 四至(东/南/西/北):, the four directions in one list, before the words of all of them in another. */
const LISTED =
  /四至[^,。;:()\n]{0,6}[(:]?([东南西北])([/、,—-]{0,2})([东南西北])\2([东南西北])\2([东南西北])\)?(?:依次|分别|顺次)?(?:为|是)?[:为] ?/gu;
/** Longest words of all four. */
const LONGEST = 200;
const SIGNS = /[/、,;|]/u;
const DIRECTIONS = 4;
/** …、丁路|,面积3公顷 */
const SIZE_BEHIND = /[,;](?:总|规划|用地|占地|土地|核准|批准|[共合]计?){0,3}(?:面积|约?\d)/u;

/**
 * Sides of which the directions stand in one list and the words in another, in its order: 四至(东/南/西/北):甲路/乙河/丙街/丁村.
 * Empty where the second list has not as many.
 */
export function listedSides(
  text: string,
  from: number,
  to: number,
  opensLine: (at: number) => boolean,
): readonly TurnedSide[] {
  for (const match of text.slice(from, to).matchAll(LISTED)) {
    const sides = [match[1], match[3], match[4], match[5]].flatMap((name) => SIDE_NAMES[name ?? ""] ?? []);
    if (new Set(sides).size < DIRECTIONS) continue;
    const start = from + match.index + match[0].length;
    const items = itemsFrom(text, start, Math.min(to, start + LONGEST), opensLine);
    if (items.length === DIRECTIONS) return sides.map((side, index) => sideOf(side, items[index], start));
  }
  return [];
}

interface Item {
  readonly words: string;
  readonly from: number;
}

function sideOf(side: Side["side"], item: Item | undefined, start: number): TurnedSide {
  const from = item?.from ?? start;
  const words = item?.words ?? "";
  return { side, words, from, to: from + words.length };
}

/** What one sign parts up to the end of the line or sentence; words of any item are some. */
function itemsFrom(
  text: string,
  from: number,
  to: number,
  opensLine: (at: number) => boolean,
): readonly Item[] {
  let end = from;
  while (end < to && !/[。\n]/u.test(text.charAt(end)) && (end === from || !opensLine(end))) end++;
  const line = text.slice(from, end);
  const words = line.slice(0, SIZE_BEHIND.exec(line)?.index ?? line.length);
  const sign = SIGNS.exec(words)?.[0];
  if (sign === undefined) return [];
  const items: Item[] = [];
  for (let at = 0; at <= words.length; ) {
    const next = words.indexOf(sign, at);
    const stop = next < 0 ? words.length : next;
    items.push({ words: words.slice(at, stop).trim(), from: from + at });
    at = stop + 1;
  }
  return items.every((one) => one.words !== "") ? items : [];
}
