import type { LandUse } from "../../../../domain/parcel";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { landUsesIn } from "./land-uses";

/**
 * The list of uses in a notice of the land market: 用途名称 面积, then a use and its area a line. The areas are parts of
 * the site's. Null where the label opens no such list.
 * @param at the label of the uses
 */
export function rowsOfUses(context: FactContext, at: number): number | null {
  const { mapped, tokens } = context;
  const head = pastBracket(context, at + 1);
  const area = tokens[head];
  if (area?.kind !== "field" || area.term.field !== "area") return null;
  const first = pastFillers(tokens, pastBracket(context, head + 1));
  const uses: LandUse[] = [];
  let behind = first;
  for (let index = first; index < context.end; index++) {
    const [own, token] = [tokens[behind], tokens[index]];
    // 城镇住宅-普通商品住房用地
    if (token?.kind === "text" || token?.kind === "dash") continue;
    if ((token?.kind !== "number" && token?.kind !== "area") || own?.kind !== "text") break;
    for (const use of landUsesIn(mapped, own.from, tokens[index - 1]?.to ?? own.to, true)) uses.push(use);
    behind = index + 1;
  }
  const [from, to] = [tokens[first]?.from, tokens[behind - 1]?.to];
  if (uses.length === 0 || from === undefined || to === undefined) return null;
  context.put({ kind: "uses", uses }, context.evidence(from, to), context.ownVersion(at));
  return context.consumed(behind);
}

/** 用途名称(四级), 面积(平方米): behind the bracket of a label. */
function pastBracket(context: FactContext, at: number): number {
  if (context.tokens[at]?.kind !== "open") return at;
  const close = context.usesEnd(at + 1);
  return context.tokens[close]?.kind === "close" ? close + 1 : at;
}
