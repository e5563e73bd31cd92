import { LAND_NAME } from "../../lexicon/land-nouns";
import { HEADER_WORD, ITEM_START } from "../../lexicon/table-terms";
import { landName } from "./land-name";
import { titleSubject } from "./title-subject";

const SHORTEST = 3;
const LONGEST = 36;
/** Lines above a table among which a title may stand; notes and figures between are passed over. */
const LINES_UP = 5;
/** A line with one of these is a sentence, a pair of key and value or a row. */
const NO_TITLE = /[。;:,、|\t]|\d{5}/u;

/**
 * The land that a line of its own above a table names and nothing more: 望江石料厂. Lines that name nothing are passed
 * over, a sentence ends the search; null where no line ends like the name of a piece of land.
 * @param above the lines above, the nearest last
 */
export function plainTitle(above: readonly string[]): string | null {
  const speaking = above.filter((line) => /\p{Script=Han}/u.test(line.replace(HEADER_WORD, "")));
  for (const line of speaking.slice(-LINES_UP).reverse()) {
    const text = line.replace(/\s+/gu, "").replace(/:$/u, "");
    if (/[。;]$/u.test(text)) return null;
    if (NO_TITLE.test(text) || ITEM_START.test(text) || text.length > LONGEST) continue;
    const plain = text
      .replace(/(?<=\p{Script=Han}{3})(?:的)?坐标(?:如下|表|成果表?|一览表)?$/u, "")
      .replace(/^(?:附件|附表|附)\d{0,2}/u, "")
      .replace(/\([^()]{0,20}\)$/u, "");
    if (plain.length < SHORTEST || plain.replace(HEADER_WORD, "").length < SHORTEST) continue;
    const told = titleSubject(plain);
    const land = LAND_NAME.test(plain);
    const name = told !== null && (land || LAND_NAME.test(told)) ? told : land ? landName(plain) : null;
    if (name !== null) return name;
  }
  return null;
}
