import { suggestedLandUse } from "../../../domain/land-use-classes";
import { MIXED_USE, NO_KIND_OF_USE, USE_END, USE_WORDS } from "../../lexicon/land-use-words";

/** Longest name of a use that no list has: 拆迁安置住宅用地. */
const LONGEST_USE = 12;

/** Whether words are the name of a use, known to a classification or telling as much by themselves. */
export function isUse(words: string): boolean {
  const name = words.replace(/^[A-Z]{1,2}\d{0,3}[a-z]?/u, "");
  if (suggestedLandUse(name) !== null || MIXED_USE.test(words)) return true;
  return (
    name.length <= LONGEST_USE && USE_END.test(name) && USE_WORDS.test(name) && !NO_KIND_OF_USE.test(name)
  );
}
