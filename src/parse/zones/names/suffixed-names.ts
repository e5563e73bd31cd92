/** A run of characters that ends in one of certain words. */
export interface SuffixedName {
  readonly text: string;
  readonly from: number;
}

const MEMBER = /[\p{Script=Han}A-Za-z0-9“”()—·-]/u;
/** Characters before the word: fewer are no name, more are not looked at. */
const LEAST = 2;
const MOST = 40;

/**
 * Every name in `text` that ends in a suffix, in order: up to 40 characters before it, and a tail behind it. What
 * `[…]{2,40}?(?:suffix)(?:tail)?` would find, at the cost of the suffixes and not of every character.
 * @param suffix global pattern of the words; @param tail sticky pattern of what may follow
 */
export function suffixedNames(text: string, suffix: RegExp, tail: RegExp): readonly SuffixedName[] {
  const found: SuffixedName[] = [];
  let free = 0;
  suffix.lastIndex = 0;
  for (let match = suffix.exec(text); match !== null; match = suffix.exec(text)) {
    const at = match.index;
    let from = at;
    while (from > free && at - from < MOST && MEMBER.test(text.charAt(from - 1))) from--;
    if (at - from < LEAST) {
      suffix.lastIndex = at + 1;
      continue;
    }
    tail.lastIndex = at + match[0].length;
    free = tail.lastIndex + (tail.exec(text)?.[0].length ?? 0);
    found.push({ text: text.slice(from, free), from });
    suffix.lastIndex = free;
  }
  return found;
}
