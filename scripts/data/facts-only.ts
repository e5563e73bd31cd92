import type { Dataset } from "../../src/domain/dataset";
import { withoutWithheldLand } from "../../src/domain/withheld-land";

/** Characters of a printed passage that a shipped dataset repeats: enough for any figure with its words. */
const LONGEST_PASSAGE = 40;
/** A title is a fact by which a document is known; the longest of an office has about this many characters. */
const LONGEST_TITLE = 69;
const TITLES: ReadonlySet<string> = new Set(["title", "name", "project"]);
/** Ids must stay whole or nothing refers to anything; the sentences of findings are our own. */
const KEPT: ReadonlySet<string> = new Set([
  "id",
  "subject",
  "document",
  "parent",
  "supersedes",
  "duplicateOf",
  "zh",
  "en",
]);

/**
 * The dataset as it may be shipped: figures, names and the places where they stand, and no sentences of the
 * gazettes. A longer passage is cut and ends with …, so `raw` no longer equals the text; `start` and `end` still
 * say where all of it stands. Land that is withheld from the public is left out.
 */
export function factsOnly(dataset: Dataset): Dataset {
  return shortened(withoutWithheldLand(dataset), "") as Dataset;
}

function shortened(value: unknown, key: string): unknown {
  if (typeof value === "string") {
    if (KEPT.has(key)) return value;
    return cut(value, TITLES.has(key) ? LONGEST_TITLE : LONGEST_PASSAGE);
  }
  if (Array.isArray(value)) return value.map((item) => shortened(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item, name)]));
}

/** Digests are no passages: only text with Han characters is cut. */
function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest || !/\p{Script=Han}/u.test(text)) return text;
  return `${characters.slice(0, longest - 1).join("")}…`;
}
