import { BEGINS_USE } from "../../lexicon/land-use-words";
import type { Version } from "../../lexicon/state-words";
import { statedArea } from "./area-facts";
import type { FactContext } from "./fact-context";
import { landUsesIn } from "./land-uses";
import { bareUses } from "./use-facts";

/** Signs before the word of change that may name a use. */
const LONGEST_USE = 30;

/**
 * 将某地块原规划的商业用地(1.25公顷)修改为居住用地(1.25公顷): a use before the word at `at` that no 由 and no label announced,
 * with the areas in brackets behind both. Null where none stands there.
 */
export function turnedUse(context: FactContext, at: number): number | null {
  const { mapped, tokens } = context;
  const word = tokens[at];
  if (word === undefined || context.mentions.length > 1) return null;
  const area = areaInBrackets(context, at - 3);
  const end = area === null ? word.from : (tokens[area - 1]?.from ?? word.from);
  const words = tokens[area === null ? at - 1 : area - 2];
  // what stands before the use is another word, or another line
  const from = words?.kind === "text" ? Math.max(words.from, startOfUse(mapped.text, end)) : end;
  const start = mapped.starts[from] ?? 0;
  if (context.facts.some((fact) => fact.kind === "uses" && fact.evidence.end > start)) return null;
  const uses = landUsesIn(mapped, from, end, false);
  const after = uses.length === 0 ? null : bareUses(context, at + 1, "current");
  if (after === null) return null;
  context.put({ kind: "uses", uses }, context.evidence(from, end), "before");
  if (area !== null) sizeOf(context, area, "before");
  const size = areaInBrackets(context, after);
  if (size === null) return after;
  sizeOf(context, size, "current");
  return context.consumed(size + 2);
}

/** Index of the area that stands alone in brackets, which open at `at`; null where none does. */
function areaInBrackets({ tokens }: FactContext, at: number): number | null {
  const [open, area, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.kind === "open" && area?.kind === "area" && close?.kind === "close" ? at + 1 : null;
}

function sizeOf(context: FactContext, at: number, version: Version): void {
  statedArea(context, at, { role: "site", unit: null, version, net: false });
}

function startOfUse(text: string, end: number): number {
  let from = end;
  while (from > 0 && from > end - LONGEST_USE && !BEGINS_USE.test(text.charAt(from - 1))) from--;
  return from;
}
