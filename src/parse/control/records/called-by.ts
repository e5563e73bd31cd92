import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { NO_NAME_ABOVE } from "../../lexicon/parcel-code-forms";
import { SIZE_AT_END } from "../../lexicon/subject-words";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { paragraphStart } from "../../text/paragraph-start";
import { runningIndex } from "../../text/running-index";
import { VOCABULARY } from "../tokens/vocabulary";
import type { Draft } from "./draft";
import { ORDINAL, placeWords, subjectWords } from "./subject-words";

/** A longer line is no name. */
const LONGEST_NAME = 30;

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
  // 规划总面积6.2平方公里 above the blocks is the size of all together
  const own = draft.facts.filter((fact) => fact.kind !== "area" || fact.area.role !== "total");
  const first = (own.length > 0 ? own : draft.facts).reduce(
    (least, { evidence }) => Math.min(least, evidence.lines[0]),
    Number.POSITIVE_INFINITY,
  );
  if (first === Number.POSITIVE_INFINITY) return null;
  let at = firstIndex(lines, ({ number }) => number, first) - 1;
  // labels that say nothing of ours may begin the block
  while (at > 0 && /^[^:]{1,12}:/u.test(lines[at]?.text ?? "")) at--;
  const name = (lines[at]?.text ?? "").replace(/\s+/gu, "").replace(ORDINAL, "");
  const words = name.replace(SIZE_AT_END, "");
  if (words.length < 2 || name.length > LONGEST_NAME || NO_NAME_ABOVE.test(words)) return null;
  const entry = VOCABULARY.at(name, 0);
  return entry !== null && entry.spelling === name ? null : name;
}

/**
 * What the words in the place of a subject call parcels that have neither code nor label, or the place where they are
 * said to lie. Such words make no record of anything; they name the records that there are.
 * @param edge where the title ends in the mapped text
 */
export function calledByWords(
  mapped: MappedText,
  drafts: readonly Draft[],
  edge: number,
): ReadonlyMap<Draft, string> {
  const found = new Map<Draft, string>();
  const { text } = mapped;
  for (const draft of drafts) {
    if (draft.kind !== "nameless" || draft.facts.length === 0) continue;
    const place = runningIndex(mapped, firstPlace(draft));
    const paragraph = paragraphStart(mapped, place);
    const from = edge < place ? Math.max(paragraph, edge) : paragraph;
    const name = subjectWords(text, from, place) ?? placeWords(text, from, place);
    if (name !== null) found.set(draft, name);
  }
  return new Set(found.values()).size < found.size ? new Map() : found;
}

function firstPlace({ facts }: Draft): number {
  return facts.reduce((least, { evidence }) => Math.min(least, evidence.start), Number.POSITIVE_INFINITY);
}
