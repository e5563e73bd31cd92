import { firstIndex } from "../boundaries/first-index";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { NO_NAME_ABOVE } from "../lexicon/parcel-code-forms";
import type { Draft } from "./draft";
import { VOCABULARY } from "./vocabulary";

/** A longer line is no name. */
const LONGEST_NAME = 20;

/**
 * Gives names to parcels of which nothing but the line above each block of labels tells what they are called: in a list
 * of blocks that begin alike that line is the name. All of them or none, and no two the same.
 */
export function nameByLinesAbove({ lines }: DocumentSection, drafts: readonly Draft[]): void {
  const nameless = drafts.filter((draft) => draft.kind === "nameless" && draft.name === null);
  if (nameless.length < 2) return;
  const texts = lines.filter((line) => line.kind === "text");
  const names = nameless.map((draft) => nameAbove(texts, draft));
  const known = names.flatMap((name) => name ?? []);
  if (known.length < nameless.length || new Set(known).size < known.length) return;
  for (const [index, draft] of nameless.entries()) draft.name = names[index] ?? null;
}

function nameAbove(lines: readonly Line[], draft: Draft): string | null {
  const first = draft.facts.reduce(
    (least, { evidence }) => Math.min(least, evidence.lines[0]),
    Number.POSITIVE_INFINITY,
  );
  if (first === Number.POSITIVE_INFINITY) return null;
  let at = firstIndex(lines, ({ number }) => number, first) - 1;
  // labels that say nothing of ours may begin the block
  while (at > 0 && /^[^:]{1,12}:/u.test(lines[at]?.text ?? "")) at--;
  const name = (lines[at]?.text ?? "").replace(/\s+/gu, "");
  if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME_ABOVE.test(name)) return null;
  const entry = VOCABULARY.at(name, 0);
  return entry !== null && entry.spelling === name ? null : name;
}
