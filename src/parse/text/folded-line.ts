import { foldedText, foldedUnit, markupAt, opensMarkup } from "./folded-character";
import { EvenText, type MappedText, MappedTextBuilder } from "./mapped-text";
import type { SourceText } from "./source-text";

/** A stretch of a source, folded; blanks are kept. */
export function foldedStretch(source: SourceText, start: number, end: number): MappedText {
  if (isEven(source.text, start, end))
    return new EvenText(source, foldedText(source.text, start, end), start);
  const builder = new MappedTextBuilder(source, end - start + SPARE);
  pushFolded(builder, source.text, start, end);
  return builder.build();
}

/** Signs that folding may add to a line. */
const SPARE = 8;

/** Whether every code unit of a stretch stands for one: none is markup, dropped or doubled. */
export function isEven(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (foldedUnit(code).length !== 1) return false;
    if (opensMarkup(code) && markupAt(text, i) !== null) return false;
  }
  return true;
}

/** Writes the characters of `text` from `start` to `end`, each folded, markup as the sign it stands for; blanks are kept. */
function pushFolded(builder: MappedTextBuilder, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const markup = markupAt(text, i);
    const length = markup?.length ?? 1;
    builder.push(markup?.unit ?? foldedUnit(text.charCodeAt(i)), i, i + length);
    i += length - 1;
  }
}
