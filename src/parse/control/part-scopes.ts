import { PART_OF_LAND, SCOPE_ALONE } from "../lexicon/scope-words";
import { startsLine } from "../text/mapped-text";
import { openedAt } from "./brackets-behind";
import type { FactContext } from "./fact-context";

/** Characters of a part before a colon, and of a heading above it. */
const LONGEST_PART = 24;

/** Reads what a colon at `tokens[at]` announces: 住宅用地:… begins what is said of a part. */
export function openScope(context: FactContext, at: number): void {
  // 零售商业用地(兼容商务金融用地):
  const index = context.tokens[at - 1]?.kind === "close" ? openedAt(context.tokens, at - 1) - 1 : at - 1;
  const before = context.tokens[index];
  if (before?.kind !== "text" || before.to - before.from > LONGEST_PART) return;
  const opener = context.tokens[index - 1];
  if (
    opener !== undefined &&
    !startsLine(context.mapped, before.from) &&
    opener.kind !== "separator" &&
    opener.kind !== "ordinal" &&
    opener.kind !== "filler"
  )
    return;
  let from = before.from;
  // a heading and, on the next line, the part
  for (let i = from + 1; i < before.to; i++) if (startsLine(context.mapped, i)) from = i;
  const words = context.mapped.text.slice(from, before.to);
  // 三: is a list number
  if (/^[一二三四五六七八九十]$/u.test(words) && startsLine(context.mapped, from)) return;
  const scope = SCOPE_ALONE.exec(words)?.[1] ?? partByUse(context, words);
  if (scope !== null) context.openScope(scope);
}

/** 北区为商业用地,容积率≤2.0;南区为住宅用地,…: the part before 为 at `tokens[at]`, which the sentence goes on to speak of; null where none stands there. */
export function partBefore({ mapped, tokens }: FactContext, at: number): string | null {
  const [joint, words] = [tokens[at - 2], tokens[at - 1]];
  if (words?.kind !== "text" || joint === undefined) return null;
  if (joint.kind !== "separator" && joint.kind !== "ordinal" && !startsLine(mapped, words.from)) return null;
  return PART_OF_LAND.exec(mapped.text.slice(words.from, words.to))?.[1] ?? null;
}

/** 一、住宅部分, and values on the lines below: the part; null where the words at `tokens[at]`, behind a list number, are none. */
export function partHeading({ mapped, tokens }: FactContext, at: number): string | null {
  const [words, behind] = [tokens[at], tokens[at + 1]];
  if (words?.kind !== "text" || behind === undefined) return null;
  const ends = behind.kind === "separator" ? behind.level === "paragraph" : startsLine(mapped, behind.from);
  return ends ? (SCOPE_ALONE.exec(mapped.text.slice(words.from, words.to))?.[1] ?? null) : null;
}

/** A part that goes by its use, where the land has several. */
function partByUse({ facts }: FactContext, words: string): string | null {
  const uses = facts.flatMap((fact) => (fact.kind === "uses" ? fact.uses.map(({ raw }) => raw) : []));
  return uses.length > 1 && uses.some((use) => use.startsWith(words) || words.endsWith(use)) ? words : null;
}
