import type { LandUse } from "../../../../domain/parcel";
import type { Version } from "../../../lexicon/state-words";
import type { FactContext } from "../context/fact-context";
import { landUsesIn } from "./land-uses";

/** 商业用地(原工业用地): the uses before a change, in brackets behind those after it, and where the bracket opens. */
export function formerUses(
  { mapped, tokens }: FactContext,
  from: number,
  to: number,
): { readonly uses: readonly LandUse[]; readonly from: number } | null {
  const last = tokens[to - 1];
  if (last?.kind !== "close") return null;
  for (let open = from; open < to - 1; open++) {
    const [bracket, word] = [tokens[open], tokens[open + 1]];
    if (bracket?.kind !== "open" || word?.kind !== "change" || word.role !== "before") continue;
    return { uses: landUsesIn(mapped, word.to, last.from, true), from: bracket.from };
  }
  return null;
}

/** 原一类居住用地现二类居住用地: index of 现 in the uses before a change; `end` where there is none. */
export function nowBehind(context: FactContext, from: number, end: number, version: Version): number {
  if (version !== "before") return end;
  for (let i = from; i < end; i++) {
    const token = context.tokens[i];
    if (token?.kind === "change" && token.role === "after") return i;
  }
  return end;
}
