import { markupAt } from "../text/folded-character";

const ENTITY = /&(?:[a-z]{2,6}|#\d{2,5});/giu;
/** Folds to nothing. */
const FILL = "\u200b";

/**
 * The text with the sign itself where pasted page source prints its name (&le; for ≤), as long as before: the semicolon
 * of a name ends no cell and no sentence.
 */
export function withPlainSigns(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (entity) => markupAt(entity, 0)?.unit.padEnd(entity.length, FILL) ?? entity);
}
