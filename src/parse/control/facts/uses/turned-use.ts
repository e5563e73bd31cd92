import { BEGINS_USE } from "../../../lexicon/land-use-words";
import type { Version } from "../../../lexicon/state-words";
import { openedAt } from "../../tokens/brackets-behind";
import type { Token } from "../../tokens/token";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { statedArea } from "./area-facts";
import { landUsesIn } from "./land-uses";
import { bareUses } from "./use-facts";
import { isUse } from "./use-name";

/** Signs before the word of change that may name a use. */
const LONGEST_USE = 30;

/**
 * 将某地块原规划的商业用地(1.25公顷)修改为居住用地(1.25公顷): a use before the word at `at` that no 由 and no label announced,
 * with the areas in brackets behind both, or the limits of what was. Null where none stands there.
 */
export function turnedUse(context: FactContext, at: number): number | null {
  const { mapped, tokens } = context;
  const word = tokens[at];
  if (word === undefined || context.mentions.length > 1) return null;
  const area = areaInBrackets(context, at - 3);
  const limits = area === null ? limitsBefore(context, at) : null;
  const open = limits?.open ?? (area === null ? at : area - 1);
  const end = tokens[open]?.from ?? word.from;
  const words = tokens[open - 1];
  // what stands before the use is another word, or another line
  const from = words?.kind === "text" ? Math.max(words.from, startOfUse(mapped.text, end)) : end;
  const start = mapped.starts[from] ?? 0;
  if (context.facts.some((fact) => fact.kind === "uses" && fact.evidence.end > start)) return null;
  const uses = landUsesIn(mapped, from, end, false);
  const after = uses.length === 0 ? null : bareUses(context, at + 1, "current");
  if (after === null) return null;
  context.put({ kind: "uses", uses }, context.evidence(from, end), "before");
  if (limits !== null) context.turnBefore(end, limits.keys);
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

/** Tokens of a state before a change that is told by what the land was, and of the one after it. */
const LONGEST_STATE = 24;

/**
 * 由2.3公顷工业用地调整为…, 从工业用地、容积率1.2变为…, 由面积2.3公顷、容积率1.2的工业用地调整为…: the word at `at` heads a state that
 * is told by size, use and limits together. Null where a use alone, or nothing, stands before the change.
 */
export function stateFrom(context: FactContext, at: number): number | null {
  const { tokens } = context;
  const arrow = arrowOf(context, at);
  if (arrow === null || context.mentions.length > 1) return null;
  const told = tokens.slice(at + 1, arrow);
  if (!told.some(({ kind }) => kind === "area" || kind === "indicator") || !opensState(context, at + 1))
    return null;
  context.mode = "before";
  tellLastUse(context, arrow, "before");
  const end = endOf(context, arrow + 1);
  tellLastUse(context, end, "current");
  return sizedUse(context, at + 1, "before") ?? bareUses(context, at + 1, "before", true) ?? at + 1;
}

/** 由某公司竞得,…: whether what stands behind the word for a state is a size, a limit or a use, and no one who acts. */
function opensState({ mapped, tokens }: FactContext, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind === "area") return true;
  if (first?.kind === "text") return isUse(mapped.text.slice(first.from, first.to));
  const value = second?.kind === "area" || second?.kind === "number" || second?.kind === "comparison";
  return value && (first?.kind === "indicator" || (first?.kind === "field" && first.term.field === "area"));
}

/** Index of the word that turns the state which begins behind `at`; null where its sentence holds none, or another beginning. */
function arrowOf({ tokens, end }: FactContext, at: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + LONGEST_STATE); i++) {
    const token = tokens[i];
    if (token === undefined || ends(token)) return null;
    if (token.kind !== "change") continue;
    return token.role === "to" ? i : null;
  }
  return null;
}

/** Index of the token that ends the clause which begins at `at`. */
function endOf({ tokens, end }: FactContext, at: number): number {
  let index = at;
  while (index < Math.min(end, at + LONGEST_STATE) && !ends(tokens[index]) && !isComma(tokens[index]))
    index++;
  return index;
}

function ends(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "separator" && !["list", "comma"].includes(token.level));
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "separator" && token.level === "comma";
}

/** 容积率1.2的工业用地: the use that ends a state before `end`, behind what else is told of it. */
function tellLastUse(context: FactContext, end: number, version: Version): void {
  const { mapped, tokens } = context;
  const [joint, words] = [tokens[end - 2], tokens[end - 1]];
  if (words?.kind !== "text" || joint?.kind !== "filler") return;
  if (mapped.text.slice(joint.from, joint.to) !== "的" || !isUse(mapped.text.slice(words.from, words.to)))
    return;
  const uses = landUsesIn(mapped, words.from, words.to, false);
  if (uses.length > 0) context.put({ kind: "uses", uses }, context.evidence(words.from, words.to), version);
}

/**
 * 原为2.3公顷工业用地,现调整为2.1公顷居住用地: the size and the use of a state that begins at `at`; null where other words stand there, or
 * where several uses share the land.
 */
export function sizedUse(context: FactContext, at: number, version: Version): number | null {
  const { mapped, tokens } = context;
  const size = pastFillers(tokens, at);
  const use = pastFillers(tokens, size + 1);
  const [area, words, behind] = [tokens[size], tokens[use], tokens[use + 1]];
  if (area?.kind !== "area" || words?.kind !== "text" || context.mentions.length > 1) return null;
  const listed = behind?.kind === "and" || (behind?.kind === "separator" && behind.level === "list");
  if (listed || !isUse(mapped.text.slice(words.from, words.to))) return null;
  statedArea(context, size, { role: "site", unit: null, version, net: false });
  return bareUses(context, use, version);
}

/** 工业用地(容积率1.2,建筑密度40%)调整为…: the bracket before the word at `at` that holds the limits of what was; null where none does. */
export function limitsBefore(
  { tokens }: FactContext,
  at: number,
): { readonly open: number; readonly keys: ReadonlySet<string> } | null {
  if (tokens[at - 1]?.kind !== "close") return null;
  const open = openedAt(tokens, at - 1);
  if (open < at - LONGEST_STATE) return null;
  const keys = new Set(
    tokens.slice(open, at).flatMap((token) => (token.kind === "indicator" ? [token.term.key as string] : [])),
  );
  return keys.size === 0 ? null : { open, keys };
}
