import { saysMore } from "../../lexicon/latin-columns";
import type { Token } from "./token";

/** Words in letters before a colon, behind a stroke or in brackets as well; a unit is shorter. */
const GLOSS = /^(?:\/ ?)?[A-Za-z][A-Za-z .&()/]{2,38}(?=:)|^\([A-Z][A-Za-z .&]{3,38}\)(?=:)/u;
const LONGEST_GLOSS = 44;

/**
 * 宗地编号 Plot No.:, 建筑密度(Building Density): — where the words of another language end that stand at `at`, right behind the
 * label `last` and before its colon; `at` where none do.
 */
export function glossEnd(text: string, at: number, last: Token | undefined): number {
  if ((last?.kind !== "field" && last?.kind !== "indicator") || last.to < at - 1) return at;
  const words = GLOSS.exec(text.slice(at, at + LONGEST_GLOSS))?.[0] ?? "";
  // 容积率 Minimum FAR: says which side the figure limits
  return last.kind === "indicator" && saysMore(words.replace(/^[/( ]+/u, "")) ? at : at + words.length;
}
