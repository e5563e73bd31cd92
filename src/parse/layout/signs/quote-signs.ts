import { NOTHING } from "./relaid";

/** > before each line of a mail that is answered. */
const QUOTED = /(?<=^|\n)(?:> ?){1,6}(?=\S|\n|$)/gu;
/** The same before words, and a limit in a cell of its own. */
const QUOTED_WORDS = /(?<=^|\n)(?:> ?){1,6}\*{0,2}\p{Script=Han}/gu;
const LIMIT = /(?:^|\n)> ?\d[\d.]{0,8}%?(?:米|m)?(?=\n|$)/u;
/** Fewest such lines; one alone may be a sign. */
const FEWEST_QUOTED = 3;

/** The text without the signs before the lines of a mail that another one quotes, as long as before. */
export function withoutQuoteSigns(text: string): string {
  if ((text.match(QUOTED_WORDS)?.length ?? 0) < FEWEST_QUOTED || LIMIT.test(text)) return text;
  return text.replace(QUOTED, (signs) => NOTHING.repeat(signs.length));
}
