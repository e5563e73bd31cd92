import { MOVED } from "../../lexicon/land-move-words";
import type { FactContext } from "./context/fact-context";

/** 将55.05亩绿地调整为道路用地, 核减的0.3公顷调整为公园绿地: tells of other land than the parcel's. */
export function movesLand(context: FactContext, at: number): boolean {
  let area = false;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const token = context.tokens[i];
    if (token === undefined || token.kind === "field" || token.kind === "parcels") return false;
    if (token.kind === "separator") return false;
    if (token.kind === "area") area = true;
    if (area && token.kind === "text" && MOVED.test(context.mapped.text.slice(token.from, token.to)))
      return true;
  }
  return false;
}
