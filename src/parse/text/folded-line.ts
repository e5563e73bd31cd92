import { foldedUnit, markupAt } from "./folded-character";
import type { MappedTextBuilder } from "./mapped-text";

/** Writes the characters of `text` from `start` to `end`, each folded, markup as the sign it stands for; blanks are kept. */
export function pushFolded(builder: MappedTextBuilder, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const markup = markupAt(text, i);
    const length = markup?.length ?? 1;
    builder.push(markup?.unit ?? foldedUnit(text.charCodeAt(i)), i, i + length);
    i += length - 1;
  }
}
