import { NO_FIGURE_BEHIND } from "../lexicon/place-words";
import type { MappedText } from "../text/mapped-text";
import type { Token } from "./token";

/** Tokens beside a number that make it a figure of the land. */
const VALUE_BEFORE: readonly Token["kind"][] = [
  "indicator",
  "field",
  "comparison",
  "filler",
  "dash",
  "each",
  "change",
  "unit",
  "close",
];
const VALUE_BEHIND: readonly Token["kind"][] = ["unit", "comparison", "dash"];

/** Whether the number at `tokens[at]` says something of land: 03 of 03街区 and 10 of 9月10日 do not. */
export function isFigure(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [before, here, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here === undefined || NO_FIGURE_BEHIND.test(mapped.text.slice(here.to, here.to + 2))) return false;
  return (
    (before !== undefined && VALUE_BEFORE.includes(before.kind)) ||
    (behind !== undefined && VALUE_BEHIND.includes(behind.kind))
  );
}

/** A1地块 用地面积…: whether the parcels at `tokens[at]` go on with what is said of them. */
export function opensValues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === "field") return !["code", "name", "other"].includes(next.term.field);
  return next?.kind === "indicator" || next?.kind === "area";
}
