import type { DocumentSection } from "../../document-section";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import type { Item } from "./item";
import { isOneOfMany } from "./one-of-many";

/**
 * The parcels that the title of a document names, by their first mention in the running text; none where it names one
 * of several (A-01等地块).
 */
export function titleParcels(
  section: DocumentSection,
  mapped: MappedText,
  tokens: readonly Token[],
): readonly ParcelMention[] {
  const evidence = section.facts.title?.evidence;
  if (evidence === undefined) return [];
  const found = new Map<string, ParcelMention>();
  let ofMany = false;
  for (const token of tokens) {
    const start = mapped.starts[token.from] ?? 0;
    if (start >= evidence.end) break;
    if (token.kind !== "parcels" || start < evidence.start) continue;
    for (const mention of token.parcels) {
      const name = mention.code ?? mention.name;
      if (name !== null && !found.has(name)) found.set(name, mention);
    }
    ofMany = isOneOfMany(mapped, token);
  }
  return ofMany && found.size === 1 ? [] : [...found.values()];
}

/** Where the text behind the title begins in the mapped text. */
export function titleEnd(section: DocumentSection, mapped: MappedText): number {
  const end = section.facts.title?.evidence.end ?? 0;
  let at = 0;
  while (at < mapped.text.length && (mapped.starts[at] ?? 0) < end) at++;
  return at;
}

/** Index of the first token behind the title. */
export function behindTitle(section: DocumentSection, mapped: MappedText, tokens: readonly Token[]): number {
  const end = section.facts.title?.evidence.end ?? 0;
  const index = tokens.findIndex((token) => (mapped.starts[token.from] ?? 0) >= end);
  return Math.max(index, 0);
}

/** The one parcel that a text names at all; null where it names none, or several. */
export function soleMention(tokens: readonly Token[]): ParcelMention | null {
  let sole: ParcelMention | null = null;
  for (const token of tokens) {
    if (token.kind !== "parcels") continue;
    const [only] = token.parcels;
    if (only === undefined || token.parcels.length > 1) return null;
    if (sole !== null && (sole.code ?? sole.name) !== (only.code ?? only.name)) return null;
    sole = only;
  }
  return sole;
}

/** The parcel that a label names last before a source offset: 项目名称:某园二期. */
export function labelledBefore(
  mapped: MappedText,
  items: readonly Item[],
  offset: number,
): ParcelMention | null {
  const item = items.findLast(({ kind, from }) => kind === "label" && (mapped.starts[from] ?? 0) < offset);
  const [only] = item?.mentions ?? [];
  return item?.mentions.length === 1 && only !== undefined ? only : null;
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
