import { suggestedLandUse } from "../../../../domain/land-use-classes";
import {
  COUNTED_BEFORE,
  COUNTED_USE,
  COUNTED_WITH_CODES,
  LONGEST_COUNTED,
  OF_ELSEWHERE,
} from "../../../lexicon/land-use-words";
import type { TokenOf } from "../../tokens/token";
import type { FactContext } from "../context/fact-context";
import { landUsesIn } from "./land-uses";
import { isUse } from "./use-name";

/**
 * 位于某村的一宗商业用地, 该宗商住用地: the use by which a sentence counts or points at the land that it speaks of, where no use was
 * told yet. Several together, 2宗住宅用地, have the use of each where nobody or more than one is spoken of.
 */
export function countedUse(context: FactContext, at: number, token: TokenOf<"text">): void {
  const { mapped, tokens, mentions, mode } = context;
  const words = mapped.text.slice(token.from, token.to);
  const found = COUNTED_USE.exec(words);
  const use = found?.[2];
  if (found === null || use === undefined || !isUse(use) || context.tells("uses", mode)) return;
  const figure = tokens[at - 1];
  const count = found[1] ?? (figure?.kind === "number" ? mapped.text.slice(figure.from, figure.to) : null);
  if (count === null || isElsewhere(mapped.text, token.from + found.index, count)) return;
  const several = /^(?:\d{1,3}|[二两三四五六七八九十])$/u.test(count) && count !== "1";
  // 3宗商住用地及2宗工业用地
  if (several && OTHER_COUNT.test(sentenceAround(mapped.text, token.from, found.index, found[0].length)))
    return;
  if (mentions.length > 0 && several !== mentions.length > 1) return;
  const from = token.from + found.index + found[0].length - use.length;
  const uses = landUsesIn(mapped, from, from + use.length, false);
  if (uses.length > 0) context.put({ kind: "uses", uses }, context.evidence(from, from + use.length));
}

/** Characters of a clause that tell where the land lies. */
const LONGEST_LEAD = 24;
/** What points at land, and does not count it. */
const POINTS = /[该此这本]/u;

/** Whether the clause before the count at `at` says that the land is another one, or does not offer it. */
function isElsewhere(text: string, at: number, count: string): boolean {
  const lead = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  const clause = lead.slice(Math.max(...[..."，,。;；:\n"].map((sign) => lead.lastIndexOf(sign))) + 1);
  const offered = POINTS.test(count) || COUNTED_BEFORE.test(clause.replace(/\d{1,3}$/u, ""));
  return !offered || OF_ELSEWHERE.test(clause);
}

/** Another count in the sentence of the first. */
const OTHER_COUNT = /[宗幅]/u;
/** Characters of the sentence around a count. */
const LONGEST_SENTENCE = 60;

/** The sentence around the token at `from`, without the count in it. */
function sentenceAround(text: string, from: number, index: number, length: number): string {
  const [at, to] = [from + index, from + index + length];
  const before = /[^。;\n]*$/u.exec(text.slice(Math.max(0, at - LONGEST_SENTENCE), at))?.[0] ?? "";
  return before + (/^[^。;\n]*/u.exec(text.slice(to, to + LONGEST_SENTENCE))?.[0] ?? "");
}

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
