import { AREA_UNIT } from "../lexicon/area-units";
import { INNER_WORD, OUTER_WORD } from "../lexicon/table-terms";
import { foreign } from "./foreign";

/** Whether the last words of a text take the ring behind them out of the one before. */
export function isInner(printed: string): boolean {
  // a header whose cells semicolons part (点号;X;Y) ends no sentence
  const text = printed
    .split("\n")
    .filter((line) => foreign(line) !== "" || INNER_WORD.test(line) || OUTER_WORD.test(line))
    .join("\n");
  const from = Math.max(text.lastIndexOf("。"), text.lastIndexOf(";"), 0);
  // what is taken out by a string of point numbers is read from the string
  const tail = text.slice(from).replace(STRING_TAKEN_OUT, "").replace(OUT_OF_SIZE, "");
  const inner = lastMatch(tail, INNER_WORDS);
  return inner >= 0 && inner > lastMatch(tail, OUTER_WORDS);
}

/**
 * Whether the line that says whose points follow takes them out of something: of a first table, what other lines take
 * out (面积0.8平方公里,已扣除村庄) is not said.
 */
export function opensInner(text: string): boolean {
  const lines = text.split("\n").filter((line) => foreign(line) !== "");
  return isInner(lines.at(-1) ?? "");
}

const STRING_TAKEN_OUT = new RegExp(
  `(?:${INNER_WORD.source})[^\\d\\n]{0,8}[A-Z]?\\d{1,4}(?:[-—][A-Z]?\\d{1,4}){2,}`,
  "gu",
);
/** What a size has lost takes no points out: 面积3.59平方公里(已扣除村庄). */
const OUT_OF_SIZE = new RegExp(
  `已(?:经)?(?:扣除|扣减|剔除)|(?<=${AREA_UNIT} ?)\\((?:扣除|扣减|剔除|不含)[^()\\n]{0,30}\\)`,
  "gu",
);
const INNER_WORDS = new RegExp(INNER_WORD.source, "gu");
const OUTER_WORDS = new RegExp(OUTER_WORD.source, "gu");

function lastMatch(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
