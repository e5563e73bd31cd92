import {
  BUILDING_BEHIND,
  CLASS_BEHIND,
  FORBIDDEN_BEFORE,
  RULED_LAND_BEHIND,
  STRICTLY_MORE,
} from "../../lexicon/relative-words";
import type { MappedText } from "../../text/mapped-text";
import type { Limits } from "./limits";

/** Characters before a name, and behind its limit, that tell whether the two are a relative clause. */
const REACH = 16;

/**
 * 高度超过24米的建筑: a height above a figure, with 的 behind it, tells which buildings a sentence speaks of. Where it forbids
 * them, 不得建设高度超过45米的建筑, the figure is the limit: `limits` turned round; null where it is none, nor where a
 * wall is forbidden, nor of land to which a rule does something; `limits` where they stand in no such clause.
 * @param from where the name begins
 */
export function ofRelativeClause<L extends Limits>(
  { text }: MappedText,
  from: number,
  key: string,
  limits: L,
): L | null {
  const { min, max, operator, to } = limits;
  if (RULED_LAND_BEHIND.test(text.slice(to, to + REACH))) return null;
  if ((key !== "height" && key !== "storeys") || min === null || max !== null) return limits;
  const behind = text.slice(to, to + REACH);
  if (!STRICTLY_MORE.test(operator ?? "") || !CLASS_BEHIND.test(behind)) return limits;
  const forbidden = FORBIDDEN_BEFORE.test(text.slice(Math.max(0, from - REACH), from));
  if (!forbidden || !BUILDING_BEHIND.test(behind)) return null;
  return { ...limits, min: null, minInclusive: true, max: min, maxInclusive: !limits.minInclusive };
}
