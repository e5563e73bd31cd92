import type { DocumentSection } from "../../document-section";
import { FURTHER_VILLAGE, TAKEN_VILLAGE } from "../../lexicon/land-taking-terms";

/** The village of a notice that names the land of one only; null where it names none, or several. */
export function soleVillage({ running }: DocumentSection): string | null {
  const names = new Set([...running.text.matchAll(TAKEN_VILLAGE)].map((match) => match[1] ?? ""));
  const [only] = names;
  if (FURTHER_VILLAGE.test(running.text)) return null;
  return names.size === 1 ? (only ?? null) : null;
}
