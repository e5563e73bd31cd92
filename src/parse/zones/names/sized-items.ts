import { AREA_UNIT } from "../../lexicon/area-units";
import { canBeName } from "./name-rule";

/** An item of a list: its name and its place in the text. */
export interface SizedItem {
  readonly name: string;
  readonly at: number;
}

const SIZE = `(?:(?:规划|用地|总)*面积)?(?:约|为|:)*\\d[\\d., ]{0,12}${AREA_UNIT}`;
/** Words of a name; those that lead to the list are none of it. */
const NAME =
  "((?:(?!划分为|分为|分别[为是]|依次为|包括|包含|其中|由|含)\\p{Script=Han}){1,16}(?<![海水陆地流]域)[区园片带块])";

/** One item behind the word that leads to the list, or behind the item before it. */
const ITEM = new RegExp(
  `(?<=分为|分别[为是]|依次为|包括|包含|其中|由|[:、,;和及])${NAME}\\(?${SIZE}\\)?(?:\\([^()]{1,24}\\))?`,
  "gu",
);

/** Fewest items of a list. */
const FEWEST = 2;
/** Longest words between two of them. */
const BETWEEN = 2;

/**
 * The items of lists of names with their sizes (自然生态区30公顷、人文景观区9公顷): there the words up to the size are the
 * name, whatever they are.
 */
export function sizedItems(text: string): readonly SizedItem[] {
  const lists: { name: string; at: number; to: number }[][] = [];
  for (const match of text.matchAll(ITEM)) {
    const item = { name: match[1] ?? "", at: match.index, to: match.index + match[0].length };
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (!canBeName(item.name)) continue;
    if (list !== undefined && last !== undefined && item.at - last.to <= BETWEEN) list.push(item);
    else lists.push([item]);
  }
  return lists.filter((list) => list.length >= FEWEST).flat();
}
