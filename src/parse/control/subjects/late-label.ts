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
  const said = tokens.slice(from, at);
  if (!said.some(({ kind }) => SAID.includes(kind)) || isOfSeveral(tokens, said, at)) return at;
  last[1] = from;
  if (last[0] === from) item.ranges.pop();
  return from;
}

/** Tokens of a form up to the next one. */
const REACH = 200;

/** 规划总用地面积:…, and below it one form after another: the size of all, and none of the first. */
function isOfSeveral(tokens: readonly Token[], said: readonly Token[], at: number): boolean {
  const label = tokens[at];
  const total = said.some((token) => token.kind === "field" && token.term.role === "total");
  if (!total || label?.kind !== "field") return false;
  return tokens
    .slice(at + 1, at + REACH)
    .some((token) => token.kind === "field" && token.term.spelling === label.term.spelling);
}
