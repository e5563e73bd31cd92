import type { TableToken } from "../layout/coordinate-token";
import { tableTokens } from "../layout/table-tokens";
import { HEADER_WORD } from "../lexicon/table-terms";
import type { Block } from "./block";

/** Text behind a table in which a masked row still belongs to it. */
const TAIL_REACH = 120;

/** Whether digits of a block are replaced by signs, in its rows, its header or the row behind it. */
export function isMasked(block: Block): boolean {
  const { text } = block.window;
  for (const token of block.tokens) {
    if (token.kind !== "mask" || isWorded(text, token)) continue;
    if (token.from > block.from) return true;
    if (isTablePart(text.slice(token.to, block.from))) return true;
  }
  const tail = text.slice(block.to, Math.min(block.tailTo, block.to + TAIL_REACH));
  if (!MASK_SIGN.test(tail)) return false;
  return tableTokens(tail).some((token) => token.kind === "mask" && isTablePart(tail.slice(0, token.from)));
}

/** 第21xx6号: masked digits between words are those of a document. */
function isWorded(text: string, { from, to }: TableToken): boolean {
  return /\p{Script=Han}/u.test(text.charAt(from - 1)) && /(?!米)\p{Script=Han}/u.test(text.charAt(to));
}

/** What masked digits are replaced by. */
const MASK_SIGN = /[*■□×]|[Xx]{2}/u;

/** No words but those of a table header. */
function isTablePart(text: string): boolean {
  return !/\p{Script=Han}/u.test(text.replace(HEADER_WORD, ""));
}
