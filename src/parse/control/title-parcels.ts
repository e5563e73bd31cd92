import type { DocumentSection } from "../document-section";
import type { MappedText } from "../text/mapped-text";
import type { ParcelMention, Token } from "./token";

/** The parcels that the title of a document names, by their first mention in the running text. */
export function titleParcels(
  section: DocumentSection,
  mapped: MappedText,
  tokens: readonly Token[],
): readonly ParcelMention[] {
  const evidence = section.facts.title?.evidence;
  if (evidence === undefined) return [];
  const found = new Map<string, ParcelMention>();
  for (const token of tokens) {
    const start = mapped.starts[token.from] ?? 0;
    if (start >= evidence.end) break;
    if (token.kind !== "parcels" || start < evidence.start) continue;
    for (const mention of token.parcels) {
      const name = mention.code ?? mention.name;
      if (name !== null && !found.has(name)) found.set(name, mention);
    }
  }
  return [...found.values()];
}

/** Index of the first token behind the title. */
export function behindTitle(section: DocumentSection, mapped: MappedText, tokens: readonly Token[]): number {
  const end = section.facts.title?.evidence.end ?? 0;
  const index = tokens.findIndex((token) => (mapped.starts[token.from] ?? 0) >= end);
  return Math.max(index, 0);
}

/** The parcel named last before a source offset, where it was named alone: what a table there speaks of. */
export function lastMention(
  mapped: MappedText,
  tokens: readonly Token[],
  offset: number,
): ParcelMention | null {
  let last: ParcelMention | null = null;
  for (const token of tokens) {
    if ((mapped.starts[token.from] ?? 0) >= offset) break;
    if (token.kind !== "parcels") continue;
    const [only] = token.parcels;
    last = token.parcels.length === 1 && only !== undefined ? only : null;
  }
  return last;
}
