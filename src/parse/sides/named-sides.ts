import { NAMED_SIDE, NAMED_TAIL, NAMES_SIDES } from "../lexicon/side-lists";
import { SIDE_NAMES } from "../lexicon/side-terms";
import type { TurnedSide } from "./turned-side";

/** All four directions, and farthest that they reach. */
const DIRECTIONS = 4;
const LONGEST = 160;
/** What parts them, and what ends the last. */
const SIGNS = /[、,;]/u;
const ENDS = /[。\n(:]/u;

/**
 * The four sides of a list in which each opens with its direction: 以东侧甲河、南侧乙路、…为界, 由东侧的甲河、…围合, or without a
 * word behind the direction where the list is announced (四至:东甲河、南乙路、…). Empty where there are not four, each
 * with its own direction: 东大街、南大街、… are streets.
 */
export function namedSides(text: string, from: number, to: number): readonly TurnedSide[] {
  for (const match of text.slice(from, to).matchAll(NAMES_SIDES)) {
    const start = from + match.index + match[0].length;
    const found = listFrom(text, start, Math.min(to, start + LONGEST));
    const areWorded = found.every(({ isWorded }) => isWorded);
    const isTold = match[0].startsWith("四");
    if (found.length < DIRECTIONS || !(isTold || (areWorded && found.at(-1)?.isClosed === true))) continue;
    const words = new Set(found.map(({ side }) => side.words));
    const sides = new Set(found.map(({ side }) => side.side));
    if (words.size === DIRECTIONS && sides.size === DIRECTIONS) return found.map(({ side }) => side);
  }
  return [];
}

interface Named {
  readonly side: TurnedSide;
  /** 东侧的甲河, and not 东甲河 */
  readonly isWorded: boolean;
  /** words that close the list stand behind it: 为界, 围合 */
  readonly isClosed: boolean;
}

function listFrom(text: string, from: number, to: number): readonly Named[] {
  const found: Named[] = [];
  for (let at = from; at < to && found.length < DIRECTIONS; ) {
    let end = at;
    while (end < to && !SIGNS.test(text.charAt(end)) && !ENDS.test(text.charAt(end))) end++;
    const print = text.slice(at, end);
    const head = NAMED_SIDE.exec(print);
    const side = SIDE_NAMES[head?.[1] ?? ""];
    const isLast = found.length === DIRECTIONS - 1;
    const words = print.slice(head?.[0].length ?? 0).replace(isLast ? NAMED_TAIL : "", "");
    if (side === undefined || words.length < SHORTEST) break;
    const start = at + (head?.[0].length ?? 0);
    found.push({
      side: { side, words, from: at, to: start + words.length },
      isWorded: head?.[2] !== undefined,
      isClosed: isLast && NAMED_TAIL.exec(print)?.[0] !== "",
    });
    if (ENDS.test(text.charAt(end))) break;
    at = end + 1;
  }
  return found;
}

/** 东甲河: fewer characters name nothing. */
const SHORTEST = 2;
