import { BULLET } from "../../lexicon/bullets";
import { NOTHING } from "./relaid";

/** ## 一、…: the signs of a heading at the head of a line. */
const HEADING = /^[ \t\ufeff]{0,16}#{1,6}(?=[ \t]+\S)/u;

/** What may stand before the strong words that open a line: blanks, the sign of an item or its number. */
const LEAD = String.raw`[ \t\u3000\ufeff]{0,16}(?:(?:[-•]|${BULLET}|\d{1,2}[.、])[ \t\u3000]{0,4})?`;
/** **一级保护区**, 1. **四至**:…, | **合计** |: strong words that fill a line or a cell, or are its label. Masked names (**村) are none. */
const STRONG = new RegExp(
  String.raw`(^${LEAD}|[|｜\t][ \t\u3000]{0,8})\*\*(?=[ \u3000]{0,8}[^\s*|])([^*\n|｜\t]{0,199}[^\s*|][ \u3000]{0,8})\*\*(?=[ \t\u3000]{0,8}\r?(?:$|[|｜\t])|[:：])`,
  "gu",
);
/** **四至:**东至… */
const STRONG_LABEL = new RegExp(String.raw`^(${LEAD})\*\*([^*\n|｜\t:：]{1,24}[:：])\*\*`, "u");
/** 面积**12.5公顷**,…: strong words within a sentence, where the page sets off labels or headings so. */
const STRONG_WORDS =
  /\*\*(?=[\p{Script=Han}\d《“〔(（])([^*\n|｜\t，。；、]{2,60}[\p{Script=Han}\d%％㎡²》”〕)）])\*\*/gu;

/** A word or a code, and no part of a masked number. */
const WORDS = /\p{L}/u;
const MARK = NOTHING.repeat(2);

/** The text without the signs of a page's source for headings and strong words, as long as before. */
export function withoutEmphasis(text: string): string {
  if (!SIGNS.test(text)) return text;
  const lines = text.split("\n").map(plainLine);
  return (
    lines.some(({ set }) => set) ? lines.map(({ line }) => plainWords(line)) : lines.map(({ line }) => line)
  ).join("\n");
}

const SIGNS = /^[ \t]{0,16}#|\*\*/mu;

/** A line without the signs that open it, and whether it had some. */
function plainLine(line: string): { readonly line: string; readonly set: boolean } {
  const body = line.replace(HEADING, (signs) => NOTHING.repeat(signs.length));
  if (!body.includes("**")) return { line: body, set: body !== line };
  const plain = body
    .replace(STRONG_LABEL, (all, lead: string, words: string) =>
      WORDS.test(words) ? lead + MARK + words + MARK : all,
    )
    .replace(STRONG, (all, lead: string, words: string) =>
      WORDS.test(words) ? lead + MARK + words + MARK : all,
    );
  return { line: plain, set: plain !== line };
}

/** A line without the signs of strong words, if each that opens some has one that closes them. */
function plainWords(line: string): string {
  const signs = line.split("**").length - 1;
  if (signs === 0) return line;
  let taken = 0;
  const plain = line.replace(STRONG_WORDS, (_, words: string) => {
    taken += 2;
    return MARK + words + MARK;
  });
  return taken === signs ? plain : line;
}
