import type { Side } from "../../domain/side";
import { DIRECTIONS_APART, FROM_TO, LIST_SIGNS, OPPOSITE_APART } from "../lexicon/side-lists";
import { SIDE_NAMES } from "../lexicon/side-terms";
import type { SideMarker } from "./side-marker";

/** 东南 without a sign is one direction, unless the text counts two. */
const OBLIQUE = /^(?:[东西][南北]|[南北][东西])(?![两二])/u;

/** Several directions at once of which each has its own words in one list behind them: 南北分别以, 东西由. */
export function sharedDirections(window: string, offset: number): readonly SideMarker[] {
  if (!/[东南西北][、和与及/向往到至]?[东南西北]/u.test(window)) return [];
  const apart = [...window.matchAll(DIRECTIONS_APART)].flatMap((match) =>
    markerOf(match, [match[1], match[3], match[4], match[5]], offset),
  );
  const opposite = [...window.matchAll(OPPOSITE_APART)].flatMap((match) =>
    markerOf(match, [match[1] ?? match[3], match[2] ?? match[4]], offset),
  );
  return [...apart, ...opposite].sort((a, b) => a.from - b.from);
}

function markerOf(
  match: RegExpMatchArray,
  letters: readonly (string | undefined)[],
  offset: number,
): readonly SideMarker[] {
  const sides = letters.flatMap((letter): Side["side"][] => {
    const side = SIDE_NAMES[letter ?? ""];
    return side === undefined ? [] : [side];
  });
  if (new Set(sides).size !== sides.length || (sides.length === 2 && OBLIQUE.test(match[0]))) return [];
  const from = offset + (match.index ?? 0);
  return [{ sides, from, to: from + match[0].length, isShared: true }];
}

/** 甲路与乙村|之间 */
const BETWEEN = /之间$/u;

/** The words of each of several sides told at once (`marker` the print before their list); null where the list has not as many. */
export function sharesOf(marker: string, words: string, sides: number): readonly string[] | null {
  const signs = FROM_TO.test(marker) && sides === 2 ? [/[至到]/u] : LIST_SIGNS;
  for (const sign of signs) {
    const shares = words
      .replace(BETWEEN, "")
      .split(sign)
      .map((share) => share.trim());
    if (shares.length === sides && shares.every((share) => share !== "")) return shares;
  }
  // 东、西、南、北分别至围堤: all around the same
  const isOne = sides === ALL_AROUND && !LIST_SIGNS.some((sign) => words.search(sign) >= 0);
  return isOne ? new Array<string>(sides).fill(words.trim()) : null;
}

const ALL_AROUND = 4;
