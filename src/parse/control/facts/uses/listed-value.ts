import { mappedEvidence } from "../../../text/mapped-text";
import { nameBefore } from "../../tokens/value-beside";
import { keyedBound } from "../../values/keyed-bound";
import { limitsAt } from "../../values/limits";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";

/** 建筑高度:A-01≤24米,A-02≤18米: the value behind a code, under the name before the list. */
export function valueOfList(context: FactContext, at: number): number | null {
  const { mapped, tokens, mentions } = context;
  const here = tokens[at];
  const own = here?.kind === "parcels" && here.parcels.length === mentions.length;
  const name = own ? nameBefore(tokens, at) : null;
  const limits = name === null ? null : limitsAt(mapped, tokens, pastFillers(tokens, at + 1), name.term.side);
  if (
    name === null ||
    limits === null ||
    ["indicator", "comparison"].includes(tokens[limits.next]?.kind ?? "")
  )
    return null;
  const more = mappedEvidence(mapped, name.from, name.to);
  const keyed = keyedBound(mapped, name.term, limits, { from: limits.from, to: limits.to, unit: null, more });
  if (keyed === null) return null;
  context.put({ kind: "bound", key: keyed.key, bound: keyed.bound }, keyed.bound.evidence);
  return context.consumed(limits.next);
}
