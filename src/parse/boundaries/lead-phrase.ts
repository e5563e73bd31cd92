import { PIECE_PHRASE } from "../lexicon/table-terms";
import { codeLine } from "./code-line";
import { foreign } from "./foreign";

/**
 * The last phrase of a text, or line of nothing but a code, that names one piece of land among several.
 * @param rowFrom where the row of the next point begins: its label may stand on a line of its own
 */
export function leadPhrase(text: string, rowFrom = text.length): string | null {
  const lines = text.split("\n");
  let to = text.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? "";
    const from = to - line.length;
    const phrase = PIECE_PHRASE.exec(line)?.[1] ?? (to < rowFrom ? codeLine(line) : null);
    if (phrase !== null) return squeezed(phrase);
    to = from - 1;
  }
  return null;
}

/** The last line that says whose coordinates follow. */
export function titleOf(text: string): string | null {
  const line = text
    .split("\n")
    .findLast((candidate) => /坐标|界址点|拐点|范围|成果/u.test(candidate) && foreign(candidate) !== "");
  return line === undefined ? null : squeezed(line).replace(/\(?续表?\)?/gu, "");
}

/** A phrase as it is compared with others. */
export function squeezed(text: string): string {
  return text.replace(/[\s:]/gu, "");
}

/**
 * The code that a line of its own gives between two rows.
 * @param text from the end of a point up to the label of the next
 */
export function codeAbove(text: string): string | null {
  const codes = text
    .split("\n")
    .slice(1, -1)
    .flatMap((line) => codeLine(line) ?? []);
  return codes.at(-1) ?? null;
}
