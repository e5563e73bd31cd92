import { JOINED_TO, MERGED_INTO } from "../lexicon/place-words";
import type { MappedText } from "../text/mapped-text";
import type { ParcelMention, Token } from "./token";

/** Tokens between the parcels that are joined and the one that they become. */
const REACH = 8;

/**
 * The parcels that the one at `tokens[at]` is made from (A、B合并为C, A并入C); null where the words before it, `before`,
 * tell of no merger.
 */
export function joinedBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
): readonly ParcelMention[] | null {
  if (MERGED_INTO.test(before)) return parcelsBefore(tokens, at);
  // an area between the two is a piece of land that goes over, and no merger
  const source = tokens.slice(Math.max(0, at - 4), at).findLast((token) => token.kind === "parcels");
  const here = tokens[at];
  if (source?.kind !== "parcels" || here === undefined) return null;
  return JOINED_TO.test(mapped.text.slice(source.to, here.from)) ? source.parcels : null;
}

function parcelsBefore(tokens: readonly Token[], at: number): readonly ParcelMention[] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.kind === "parcels") return token.parcels;
    if (token?.kind === "separator" && token.level !== "comma") return [];
  }
  return [];
}

/** 地块一(LQ-C-03): the code in brackets behind the one name at `tokens[at]`. */
export function withCodeBehind(
  tokens: readonly Token[],
  at: number,
  parcels: readonly ParcelMention[],
): readonly ParcelMention[] {
  const [own, ...others] = parcels;
  if (own === undefined || own.code !== null || others.length > 0) return parcels;
  const inside = tokens[at + 2];
  if (tokens[at + 1]?.kind !== "open" || inside?.kind !== "parcels" || tokens[at + 3]?.kind !== "close") {
    return parcels;
  }
  const [code, ...more] = inside.parcels;
  return code === undefined || code.code === null || more.length > 0
    ? parcels
    : [{ ...own, code: code.code }];
}

/** (消防站) behind the codes: what is to be built there. */
export function projectBehind(mapped: MappedText, tokens: readonly Token[], at: number): string | null {
  if (tokens[at + 1]?.kind !== "open" || tokens[at + 2]?.kind !== "text") return null;
  const words = tokens[at + 2];
  if (words === undefined || tokens[at + 3]?.kind !== "close") return null;
  const name = mapped.text.slice(words.from, words.to);
  return /(?:用地|绿地)$/u.test(name) || /^[A-Z]\d|^以下|^简称|[《》]/u.test(name) ? null : name;
}
