import { suggestedLandUse } from "../../../../domain/land-use-classes";
import {
  MIXED_USE,
  NO_KIND_OF_USE,
  PUT_UP,
  USE_ALONE,
  USE_END,
  USE_WORDS,
} from "../../../lexicon/land-use-words";
import type { Token } from "../../tokens/token";

/** Longest name of a use that no list has: 拆迁安置住宅用地. */
const LONGEST_USE = 12;

/** Whether words are the name of a use, known to a classification or telling as much by themselves. */
export function isUse(words: string): boolean {
  const name = words.replace(/^[A-Z]{1,2}\d{0,3}[a-z]?/u, "");
  if (suggestedLandUse(name) !== null || MIXED_USE.test(words)) return true;
  return (
    name.length <= LONGEST_USE &&
    USE_END.test(name) &&
    USE_WORDS.test(name) &&
    !NO_KIND_OF_USE.test(name) &&
    !PUT_UP.test(name)
  );
}

/** Whether the name of a use is complete, or may stand without its noun before the comma `behind` it: 商住. */
export function isWhole(words: string, behind: Token | undefined): boolean {
  const ends = behind?.kind === "separator" && behind.level === "comma";
  return USE_END.test(words) || (ends && USE_ALONE.test(words));
}

/** Whether every entry of a list is the name of a use, whatever brackets stand behind it: 办公、商业, and not 商业设施齐全. */
export function areUses(list: string): boolean {
  const bare = list.replace(/\([^()]{0,40}\)/gu, "");
  const kinds = bare.split(/[、/+和及与]/u);
  return isUse(bare) || kinds.every((kind) => isUse(kind) || suggestedLandUse(`${kind}用地`) !== null);
}
