import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";
import { foreign } from "../names/foreign";
import { type Gap, type GapAround, NO_GAP } from "./gap";
import { type GapGround, GROUNDS_BEFORE_WORDS, GROUNDS_WITHOUT_WORDS } from "./gap-grounds";
import { type GapText, gapText, wordedGap } from "./gap-text";
import { GROUNDS_OF_RINGS, GROUNDS_OF_WORDS } from "./gap-word-grounds";

/** How often each foreign text stands between two coordinates. */
export function remarkCounts(
  text: string,
  coordinates: readonly CoordinateToken[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < coordinates.length; i++) {
    const own = foreign(text.slice(coordinates[i - 1]?.to, coordinates[i]?.from));
    if (own !== "") counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

/**
 * Reads the text between two coordinates: nothing, junk, or the start of something else.
 * @param from where the last coordinate ends, and `to` where the next begins, in characters of the text
 */
export function gapOf(text: string, from: number, to: number, around: GapAround): Gap {
  const gap = gapText(text, from, to, around);
  const before = firstOf(GROUNDS_BEFORE_WORDS, gap);
  if (before !== null) return before;
  if (gap.own === "") return firstOf(GROUNDS_WITHOUT_WORDS, gap) ?? NO_GAP;
  return firstOf(GROUNDS_OF_RINGS, gap) ?? firstOf(GROUNDS_OF_WORDS, wordedGap(gap)) ?? NO_GAP;
}

function firstOf<Text extends GapText>(grounds: readonly GapGround<Text>[], gap: Text): Gap | null {
  for (const ground of grounds) {
    const made = ground(gap);
    if (made !== null) return made;
  }
  return null;
}
