import { DIVIDED_INTO_PARTS } from "../../lexicon/scope-words";
import { startsLine } from "../../text/mapped-text";
import { scopePhrase } from "../tokens/scope-phrase";
import { sizesInTurn } from "../values/area-values";
import { slotBefore } from "../values/scope-slot";
import type { FactContext } from "./context/fact-context";
import { statedArea } from "./uses/area-facts";

/**
 * 地块划分为甲区、乙区,建筑高度分别为…: the parts of one parcel that are listed before the name at `at`, where they are as many as
 * its values; null otherwise.
 */
export function listedParts(context: FactContext, at: number, count: number): readonly string[] | null {
  const { mapped, tokens, mentions } = context;
  if (mentions.length > 1 || count < 2) return null;
  const comma = tokens[at - 1];
  const joined = comma?.kind === "separator" && comma.level === "comma";
  const slot = slotBefore(mapped, tokens, joined ? at - 1 : at, context.used);
  // 用途分别为住宅用地、商业用地,容积率分别为…: values of another label
  const opener = slot === null ? "separator" : tokens[slot.first - 1]?.kind;
  const begins = opener === undefined || opener === "separator" || opener === "ordinal";
  if (slot === null || (!begins && !startsLine(mapped, slot.from))) return null;
  const parts = slot.words
    .replace(DIVIDED_INTO_PARTS, "")
    .split(/[、和与及]/u)
    .map((part) => scopePhrase(part)?.scope ?? null);
  const named = parts.flatMap((part) => part ?? []);
  return parts.length === count && named.length === count ? named : null;
}

/** 用地面积与建筑面积分别为1.2公顷与2.4万平方米: puts the sizes of the land of several that are told in turn; the index behind them, null where none are. */
export function listedSizes(context: FactContext, at: number): number | null {
  const sizes = sizesInTurn(context.mapped, context.tokens, at);
  const last = sizes?.at(-1);
  if (sizes === null || last === undefined) return null;
  for (const { name, figure } of sizes) {
    const { role } = name.term;
    if (role !== undefined)
      statedArea(context, figure, { role, unit: null, version: context.mode, net: false });
  }
  return context.consumed(last.figure + 1);
}
