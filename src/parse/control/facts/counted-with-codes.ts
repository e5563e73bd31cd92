import { suggestedLandUse } from "../../../domain/land-use-classes";
import { COUNTED_WITH_CODES, LONGEST_COUNTED } from "../../lexicon/land-use-words";
import type { TokenOf } from "../tokens/token";
import type { FactContext } from "./fact-context";
import { landUsesIn } from "./land-uses";

/**
 * 中小学用地三处,编号分别为A-01、A-02, 居住用地2处(A-01、A-02): takes the use by which the lots at `token` were counted, right before their
 * codes.
 */
export function takeCountedUse(context: FactContext, token: TokenOf<"parcels">): void {
  const { mapped, mode } = context;
  if (context.tells("uses", mode)) return;
  const lead = mapped.text.slice(Math.max(0, token.from - LONGEST_COUNTED), token.from);
  const found = COUNTED_WITH_CODES.exec(lead);
  const words = found?.[1];
  if (found === null || words === undefined) return;
  const use = endsOf(words).find((name) => suggestedLandUse(name) !== null);
  if (use === undefined) return;
  const from = token.from - lead.length + found.index + words.length - use.length;
  const uses = landUsesIn(mapped, from, from + use.length, false);
  if (uses.length > 0) context.put({ kind: "uses", uses }, context.evidence(from, from + use.length));
}

/** The words from each of their signs on, the longest first: 片区中小学用地, 区中小学用地, … */
const endsOf = (words: string): readonly string[] => Array.from(words, (_, at) => words.slice(at));
