/** Folds to nothing. */
const FILL = "\u200b";

/** ## 一、…: the signs of a heading at the head of a line. */
const HEADING = /^[ \t]{0,3}#{1,6}(?=[ \t]+\S)/u;

/** **一级保护区**, 1. **四至**:…, | **合计** |: strong words that fill a line or a cell, or are its label. Masked names (**村) are none. */
const STRONG =
  /(^|[|｜\t]|^[ \t\u3000]{0,16}(?:[-•]|\d{1,2}[.、]))([ \t\u3000]{0,8})\*\*(?=[^\s*|])([^*\n|｜\t]{0,199}[^\s*|])\*\*(?=[ \t\u3000]{0,8}(?:$|[|｜\t])|[:：])/gu;
/** **四至:**东至… */
const STRONG_LABEL =
  /^([ \t\u3000]{0,16}(?:(?:[-•]|\d{1,2}[.、])[ \t]{0,4})?)\*\*([^*\n|｜\t:：]{1,24}[:：])\*\*/u;

const HAN = /\p{Script=Han}/u;

/** The text without the signs of a page's source for headings and strong words, as long as before. */
export function withoutEmphasis(text: string): string {
  if (!/^[ \t]{0,3}#|\*\*/mu.test(text)) return text;
  return text.split("\n").map(plainLine).join("\n");
}

function plainLine(line: string): string {
  const body = line.replace(HEADING, (signs) => FILL.repeat(signs.length));
  if (!body.includes("**")) return body;
  const mark = FILL.repeat(2);
  return body
    .replace(STRONG_LABEL, (all, lead: string, words: string) =>
      HAN.test(words) ? lead + mark + words + mark : all,
    )
    .replace(STRONG, (all, lead: string, blanks: string, words: string) =>
      HAN.test(words) ? lead + blanks + mark + words + mark : all,
    );
}
