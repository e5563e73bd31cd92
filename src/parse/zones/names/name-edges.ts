import { NO_COUNTY } from "../../lexicon/place-forms";
import {
  CALLED_AFTER,
  ERA_BEHIND,
  FOUNDING_BEHIND,
  NAME_CODE,
  NAME_LEADS,
  OFFICE_BEFORE,
  PAPER_BEHIND,
  PLACE_BEHIND,
  SIDE_BEHIND,
} from "../../lexicon/zone-name-edges";
import { isBareKind } from "./bare-kind";
import { canBeName } from "./name-rule";
import { isFunctionName, isPartName } from "./part-names";

/** Fewest characters of a name behind words of the sentence. */
const SHORTEST = 4;

/**
 * How many characters at the beginning of what ends like the name of an area are none of it: verbs that take an area
 * as object, their adverbs, the noun of a heading above, the number of a list, an office. They go only before a whole name.
 */
export function edgeBefore(words: string, isName: (rest: string) => boolean): number {
  let at = 0;
  let cut = 0;
  for (;;) {
    const rest = words.slice(at);
    const length =
      (NAME_CODE.exec(rest) ?? NAME_LEADS.exec(rest) ?? OFFICE_BEFORE.exec(rest))?.[0].length ?? 0;
    const own = rest.slice(length);
    if (length === 0 || own.length < SHORTEST || CALLED_AFTER.test(own)) return cut;
    // 拟征收集体土地: what is done to land, of no name
    if (isBareKind(own)) return 0;
    at += length;
    if (isName(own) && !isFunctionName(own) && canBeName(own)) cut = at;
  }
}

/** A name without the place, the age, the state or the paper that a bracket behind it tells: 某开发区|(青瓦县), 某宫|(清·康熙), 某开发区|(筹). */
export function withoutPlace(printed: string): string {
  const name = printed.replace(PAPER_BEHIND, "").replace(FOUNDING_BEHIND, "").replace(ERA_BEHIND, "");
  const match = PLACE_BEHIND.exec(name);
  const place = match?.[1] ?? "";
  return match === null || NO_COUNTY.test(place) || isPartName(place) ? name : name.slice(0, match.index);
}

/** The place in a bracket right behind a name, (青瓦县), with the length of the bracket; null where none stands there. */
export function placeBehind(words: string): { readonly place: string; readonly length: number } | null {
  const [bracket = ""] = /^\([^()]{1,20}\)/u.exec(words) ?? [];
  const place = PLACE_BEHIND.exec(bracket)?.[1];
  return place === undefined || withoutPlace(bracket) !== "" ? null : { place, length: bracket.length };
}

/** Without a direction that belongs to the sides behind it. */
export function withoutSide(name: string, isName: (rest: string) => boolean): string {
  const rest = name.replace(SIDE_BEHIND, "");
  return rest !== name && !isName(name) && isName(rest) ? rest : name;
}
