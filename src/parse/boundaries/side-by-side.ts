import { PIECE_PHRASE } from "../lexicon/table-terms";
import { foreign } from "./foreign";

const EVERY_PIECE = new RegExp(PIECE_PHRASE.source, "gu");
/** Lines above the points among which the line of names may stand. */
const LINES_UP = 4;
/** Longest line that is looked at. */
const LONGEST = 200;

/**
 * The names of pieces of land whose columns stand side by side, from the nearest line above them that names as many:
 * 地块A | | | 地块B; null where none does.
 * @param count how many rings were read
 */
export function piecesSideBySide(lead: string, count: number): readonly string[] | null {
  if (count < 2) return null;
  for (const line of lead.split("\n").slice(-LINES_UP).reverse()) {
    if (line.length > LONGEST || /[。;,、]/u.test(line)) continue;
    const names = [...line.matchAll(EVERY_PIECE)].map((match) => (match[1] ?? "").replace(/\s/gu, ""));
    if (names.length === count && new Set(names).size === count) return names;
    const words = cellsOfWords(line);
    if (words.length === count && new Set(words).size === count) return words;
  }
  return null;
}

/** The cells of a line that say more than a header does; none where the line has no cells. */
function cellsOfWords(line: string): readonly string[] {
  if (!/[|\t]/u.test(line)) return [];
  return line
    .split(/[|\t]/u)
    .map((cell) => cell.trim())
    .filter((cell) => foreign(cell).length > 1);
}
