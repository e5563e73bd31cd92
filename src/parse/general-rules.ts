import type { Token } from "./control/tokens/token";
import type { DocumentSection } from "./document-section";
import { RULES_CLAUSE, RULES_TITLE } from "./lexicon/general-rules";

/** Fewest clauses that make a text without such a title one of rules. */
const FEWEST_CLAUSES = 2;

/**
 * Whether a document gives rules for all land of a kind, as a regulation does, by its title or, where it names no parcel
 * by a code, by its clauses: none of its figures is a parcel's.
 */
export function givesRules(
  { document, facts, lines, running }: DocumentSection,
  tokens: readonly Token[],
): boolean {
  const heads = [facts.title?.value, document.title, lines.find(({ kind }) => kind === "text")?.text];
  if (heads.some((head) => head != null && RULES_TITLE.test(head.replace(/\s+/gu, "")))) return true;
  if ((running.text.match(RULES_CLAUSE) ?? []).length < FEWEST_CLAUSES) return false;
  return !tokens.some((token) => token.kind === "parcels" && token.parcels.some(({ code }) => code !== null));
}
