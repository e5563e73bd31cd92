import { LATIN_COLUMNS, latinLabel, saysMore } from "../../lexicon/latin-columns";
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
  if (last.kind === "field") return at + words.length;
  const said = words.replace(/^[/( ]+|\)$/gu, "");
  // 容积率 Minimum FAR: says which side the figure limits; 容积率 OFFICE: names a part
  return saysMore(said) || !isIndicator(said, last.term.key) ? at : at + words.length;
}

function isIndicator(words: string, key: string): boolean {
  const column = LATIN_COLUMNS.get(latinLabel(words)?.name ?? "");
  return column?.holds === "indicator" && column.key === key;
}
