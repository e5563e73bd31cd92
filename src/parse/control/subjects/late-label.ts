import type { Token } from "../tokens/token";
import type { Item } from "./item";

/** What is said of land before its label names it. */
const SAID: readonly Token["kind"][] = ["area", "indicator"];

/**
 * 三宗地面积分别为…,编号分别为A-1、A-2、A-3: what a sentence says before the label at `at` that names its parcels is said of them. Takes the
 * tokens of that sentence from the nameless item that ends there. Index of the first of them; `at` where there are none.
 */
export function sentenceBefore(tokens: readonly Token[], item: Item | null, at: number): number {
  const last = item?.ranges.at(-1);
  if (item?.kind !== "nameless" || last === undefined || last[1] !== at) return at;
  let from = at;
  while (from > last[0]) {
    const token = tokens[from - 1];
    if (token?.kind === "ordinal") break;
    if (token?.kind === "separator" && (token.level === "stop" || token.level === "paragraph")) break;
    from--;
  }
  if (!tokens.slice(from, at).some(({ kind }) => SAID.includes(kind))) return at;
  last[1] = from;
  if (last[0] === from) item.ranges.pop();
  return from;
}
