import type { PlacedName } from "./anchor-subject";
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
  while (at >= 0 && isGivenUp(text, at)) at = text.indexOf(name, at + name.length);
  return at < 0 || at >= before ? { from: body, named: body } : { from: at, named: at + name.length };
}
