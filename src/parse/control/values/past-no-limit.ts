import type { Token } from "../tokens/token";

/** 绿地率不高于/不低于30%: index of the word behind a side that has no limit; `at` where none stands there. */
export function pastNoLimit(tokens: readonly Token[], at: number): number {
  const [word, gap, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const empty = word?.kind === "comparison" && gap?.kind === "absent" && other?.kind === "comparison";
  return empty && word.term.side !== other.term.side ? at + 2 : at;
}

/** 建筑密度,原为25%,现为30%: index of the word for a state behind the comma at `at`; `at` where none stands there. */
export function pastPause(tokens: readonly Token[], at: number): number {
  const [comma, change, value] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (comma?.kind !== "separator" || comma.level !== "comma" || change?.kind !== "change") return at;
  const figure = ["number", "comparison", "filler", "each"].includes(value?.kind ?? "");
  return figure && change.role !== "to" ? at + 1 : at;
}
