/** A longer line is no title of rows. */
const LONGEST_TITLE = 40;
/** 一、湖滨组团 above the rows of one part of the land. */
const NUMBERED_TITLE =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)) ?\p{Script=Han}[^\d≤≥<>%:。;]*$/u;
/** The same without a number. */
const TITLE = /^\p{Script=Han}[^\d≤≥<>%:。;]{2,}$/u;

/** Words that may stand above the rows of one part of the land. */
export function isRowTitle(text: string): boolean {
  return isTitle(text, NUMBERED_TITLE) || isTitle(text, TITLE);
}

function isTitle(text: string, pattern: RegExp): boolean {
  return text.length <= LONGEST_TITLE && pattern.test(text);
}

/** The same with a number before them. */
export function isNumberedTitle(text: string): boolean {
  return isTitle(text, NUMBERED_TITLE);
}
