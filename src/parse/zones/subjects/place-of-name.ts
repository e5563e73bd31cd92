import type { PlacedName } from "../names/placed-name";
import { isGivenUp } from "./left-out";

/** Where a name stands: where its subject was found, else where the text has it first, else at the text's beginning. */
export function placeOf(
  text: string,
  name: string,
  told: PlacedName | null,
  body: number,
  before = text.length,
): { readonly from: number; readonly named: number } {
  if (told !== null) return { from: told.from, named: told.to };
  let at = text.indexOf(name, body);
  const isOther = (from: number): boolean =>
    isGivenUp(text, from) || PART_BEHIND.test(text.slice(from + name.length, from + name.length + BRACKET));
  while (at >= 0 && isOther(at)) at = text.indexOf(name, at + name.length);
  return at < 0 || at >= before ? { from: body, named: body } : { from: at, named: at + name.length };
}

/** 某科技园|(西区): the name of a part of it, or of another one. */
const PART_BEHIND = /^\([^()]{1,8}[区期园]\)/u;
const BRACKET = 12;
