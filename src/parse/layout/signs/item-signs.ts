import { BULLETS } from "../../lexicon/bullets";
import { NOTHING } from "./relaid";

/** What is ticked, not listed. */
const TICKS = /[✓√]/gu;
/** Signs of a list in page source, which a blank parts from the item. */
const PLAIN = "[-*·•‣⁃](?=[ \\u3000])";

/** 一、 (二) 3. 4) ① 第五条, and no figure. */
const NUMBERED =
  "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}(?:[.．、](?![\\d０-９])|[）)](?=\\p{Script=Han}))|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节])";

/** ● 一、…: the sign of an item before its own number. */
const SIGN = new RegExp(
  `^([ \\t\\u3000\\ufeff]{0,16})((?:[${BULLETS.replace(TICKS, "")}·]|${PLAIN})[ \\u3000\\u00a0\\ufeff]{0,4})(?=${NUMBERED})`,
  "gmu",
);

/** The text without the signs of a list before items that have a number, as long as before: the number tells the item. */
export function withoutItemSigns(text: string): string {
  return text.replace(SIGN, (_, lead: string, sign: string) => lead + NOTHING.repeat(sign.length));
}
