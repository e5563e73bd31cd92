import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { headingCode } from "../names/code-line";
import { foreign } from "../names/foreign";

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
    const phrase = phraseOf(line) ?? (to < rowFrom ? headingCode(line) : null);
    if (phrase !== null) return squeezed(phrase);
    to = from - 1;
  }
  return null;
}

/** The first phrase of the last sentence that has one: …1标段起始价5万元。(二)本次出让的2标段,位于1标段东侧. */
function phraseOf(line: string): string | null {
  const sentences = line.split(/[。;]/u);
  for (let i = sentences.length - 1; i >= 0; i--) {
    const phrase = PIECE_PHRASE.exec(sentences[i] ?? "")?.[1];
    if (phrase !== undefined) return phrase;
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

/** What stands between the name of land and its points. */
const OF_POINTS = /^(?:[由以自]|[^。;]{0,24}(?:坐标|拐点|界址|连接|连线|围|圈)[^。;]{0,12})?$/u;

/** Whether what stands behind the words that open a line announces points, or is nothing at all. */
export function leadsToPoints(behind: string): boolean {
  return foreign(behind) === "" || OF_POINTS.test(behind.trim());
}

/**
 * The code that a line of its own gives between two rows, or that begins the line of the next points:
 * B-03-03:拐点坐标为:
 * @param text from the end of a point up to the label of the next
 */
export function codeAbove(text: string): string | null {
  const [, ...lines] = text.split("\n");
  const last = lines.pop() ?? "";
  const colon = last.indexOf(":");
  const opening =
    colon > 0 && leadsToPoints(last.slice(colon + 1)) ? headingCode(last.slice(0, colon)) : null;
  return opening ?? lines.flatMap((line) => headingCode(line) ?? []).at(-1) ?? null;
}
