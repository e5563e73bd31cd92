import type { Token, TokenOf } from "../../tokens/token";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { statedArea } from "./area-facts";
import { landUsesIn } from "./land-uses";

/** Tokens between a code and the end of the bracket behind it. */
const LONGEST = 12;

/** What stands in brackets right behind parcels: A04地块(R2居住用地), A-01(4.2公顷), A04地块(居住用地,3.41公顷). */
export function factsInBrackets(context: FactContext, at: number, token: TokenOf<"parcels">): number | null {
  return usesAlone(context, at) ?? usesAndArea(context, at, token) ?? areaFirst(context, at, token);
}

function usesAlone(context: FactContext, at: number): number | null {
  const open = context.tokens[at + 1];
  const stop = context.usesEnd(at + 2);
  const to = context.tokens[stop - 1]?.to;
  if (open === undefined || context.tokens[stop]?.kind !== "close" || to === undefined || stop <= at + 2)
    return null;
  if (!putUses(context, open.to, to)) return null;
  // A-01地块(R2)2.35公顷
  const place = { role: "site", unit: null, version: context.mode, net: false } as const;
  const area = context.tokens[stop + 1]?.kind === "area" && context.mentions.length === 1;
  return (area ? statedArea(context, stop + 1, place) : null) ?? context.consumed(stop + 1);
}

/** A use and an area in any order, and nothing else. */
function usesAndArea(context: FactContext, at: number, { parcels }: TokenOf<"parcels">): number | null {
  if (parcels.length > 1) return null;
  const areas: number[] = [];
  const uses: Token[] = [];
  // (原体育用地,3.1公顷)
  const word = context.tokens[at + 2];
  const was = word?.kind === "change" && word.role === "before";
  const version = was ? "before" : context.mode;
  let close = was ? at + 3 : at + 2;
  for (let token = context.tokens[close]; token?.kind !== "close"; token = context.tokens[++close]) {
    if (token?.kind === "area") areas.push(close);
    else if (token?.kind === "text") uses.push(token);
    else if (close > at + LONGEST || !isBetween(token)) return null;
  }
  const [area] = areas;
  const [use] = uses;
  if (area === undefined || areas.length > 1 || use === undefined || uses.length > 1) return null;
  if (!putUses(context, use.from, use.to, version)) return null;
  statedArea(context, area, { role: "site", unit: null, version, net: false });
  return context.consumed(close + 1);
}

/** A comma, or the label of the area. */
function isBetween(token: Token | undefined): boolean {
  if (token?.kind === "field") return token.term.field === "area";
  return token?.kind === "separator" && (token.level === "comma" || token.level === "list");
}

/** The area of one parcel, alone or before a comma. */
function areaFirst(context: FactContext, at: number, { parcels }: TokenOf<"parcels">): number | null {
  // (约29.8亩)
  const index = pastFillers(context.tokens, at + 2);
  const behind = context.tokens[index + 1];
  const ends = behind?.kind === "close" || (behind?.kind === "separator" && behind.level === "comma");
  if (parcels.length > 1 || !ends) return null;
  return statedArea(context, index, { role: "site", unit: null, version: context.mode, net: false });
}

function putUses(context: FactContext, from: number, to: number, version = context.mode): boolean {
  const uses = landUsesIn(context.mapped, from, to, false);
  if (uses.length > 0) context.put({ kind: "uses", uses }, context.evidence(from, to), version);
  return uses.length > 0;
}
