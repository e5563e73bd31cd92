import type { DocumentSection } from "../../document-section";
import { firstIndex } from "../../text/first-index";
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
  const all = [...found.values()];
  const [first, second] = all;
  // 某区地块(地块编号:XD-09): the name, and the code of the same
  if (all.length === 2 && first?.code === null && second?.code != null)
    return [{ ...second, name: second.name ?? first.name }];
  return ofMany && found.size === 1 ? [] : all;
}

/** Where the text behind the title begins in the mapped text. */
export function titleEnd(section: DocumentSection, mapped: MappedText): number {
  const { start, end } = section.facts.title?.evidence ?? { start: 0, end: 0 };
  let at = 0;
  let head = 0;
  for (; at < mapped.text.length && (mapped.starts[at] ?? 0) < end; at++)
    if ((mapped.starts[at] ?? 0) < start) head = at;
  return TELLS_LIMITS.test(mapped.text.slice(0, head)) ? 0 : at;
}

/** Lots told above a title that stands among the pieces of a page: that title heads what is below it alone. */
const TELLS_LIMITS = /(?:容积率|建筑密度|绿地率)[^。;\n]{0,12}\d/u;

/** Index of the first token behind the title. */
export function behindTitle(section: DocumentSection, mapped: MappedText, tokens: readonly Token[]): number {
  const end = titleEnd(section, mapped);
  return Math.max(
    tokens.findIndex(({ from }) => from >= end),
    0,
  );
}

/**
 * Tells which parcel a table behind a source offset may speak of: the one named last before it, where it was named
 * alone; else the only one that the text names; else the one that a label names last before it (项目名称:某园二期).
 */
export function namedBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  items: readonly Item[],
): (offset: number) => ParcelMention | null {
  const place = (from: number, parcels: readonly ParcelMention[]): NamedPlace => ({
    start: mapped.starts[from] ?? 0,
    only: parcels.length === 1 ? (parcels[0] ?? null) : null,
  });
  const named = tokens.flatMap((token) =>
    token.kind === "parcels" ? [place(token.from, token.parcels)] : [],
  );
  const labelled = items.flatMap(({ kind, from, mentions }) =>
    kind === "label" ? [place(from, mentions)] : [],
  );
  const sole = soleMention(tokens);
  // 项目名称:K3地块项目 and 地块编号:P(2031)17号 below it: what the label gives is the code
  const coded = items.flatMap(({ kind, mentions: [first, ...more] }) =>
    kind === "label" && first !== undefined && first.code !== null && more.length === 0
      ? [place(first.from, [first])]
      : [],
  );
  const known = coded.length === 0 ? named : [...named, ...coded].sort((one, two) => one.start - two.start);
  return (offset) => lastBefore(known, offset) ?? sole ?? lastBefore(labelled, offset);
}

/** Where parcels are named, and which, where it is one. */
interface NamedPlace {
  readonly start: number;
  readonly only: ParcelMention | null;
}

function lastBefore(places: readonly NamedPlace[], offset: number): ParcelMention | null {
  return places[firstIndex(places, ({ start }) => start, offset) - 1]?.only ?? null;
}

/** The one parcel that a text names at all; null where it names none, or several. */
function soleMention(tokens: readonly Token[]): ParcelMention | null {
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
