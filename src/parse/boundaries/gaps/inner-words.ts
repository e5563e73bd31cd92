import { AREA_UNIT } from "../../lexicon/area-units";
import { INNER_WORD, OUTER_WORD } from "../../lexicon/table-terms";
import { foreign } from "../names/foreign";

/** Whether the last words of a text take the ring behind them out of the one before. */
export function isInner(printed: string): boolean {
  // a header whose cells semicolons part (点号;X;Y) ends no sentence
  const text = printed
    .split("\n")
    .filter((line) => foreign(line) !== "" || INNER_WORD.test(line) || OUTER_WORD.test(line))
    .join("\n");
  const from = Math.max(text.lastIndexOf("。"), text.lastIndexOf(";"), 0);
  // what is taken out by a string of point numbers is read from the string
  const tail = text
    .slice(from)
    .replace(STRING_TAKEN_OUT, "")
    .replace(OUT_OF_SIZE, "")
    .replace(OUT_OF_LAND, "");
  const inner = lastMatch(tail, INNER_WORDS);
  return inner >= 0 && inner > lastMatch(tail, OUTER_WORDS);
}

/**
 * Whether the line that says whose points follow takes them out of something: of a first table, what other lines take
 * out (面积0.8平方公里,已扣除村庄) is not said.
 */
export function opensInner(text: string): boolean {
  const lines = text.split("\n").filter((line) => foreign(line) !== "");
  return isInner((lines.at(-1) ?? "").replace(LEFT_OUT, ""));
}

const STRING_TAKEN_OUT = new RegExp(
  `(?:${INNER_WORD.source})[^\\d\\n]{0,8}[A-Z]?\\d{1,4}(?:[-—][A-Z]?\\d{1,4}){2,}`,
  "gu",
);
/** What a size has lost takes no points out: 面积3.59平方公里(已扣除村庄), 扣除生态红线0.03平方公里. */
const OUT_OF_SIZE = new RegExp(
  `已(?:经)?(?:扣除|扣减|剔除)|(?:扣除|扣减|剔除)(?!以下|下列|上述)[^,。;:()\\d\\n]{1,16}\\d{1,8}(?:\\.\\d{1,6})? ?${AREA_UNIT}|(?<=${AREA_UNIT} ?)\\((?:扣除|扣减|剔除|不含)[^()\\n]{0,30}\\)`,
  "gu",
);
/**
 * What land does not have as it is told, whose points follow: 矿区(不包括基本农田区域)拐点坐标, and behind a size at the
 * end of a line 用地面积9公顷,不包括代征道路部分. (不包括部分) alone names points.
 */
const OUT_OF_LAND = new RegExp(
  `(?<=[\\p{Script=Han}A-Za-z\\d] ?)\\((?:其中)?(?:不含|不包含|不包括|除外)(?!(?:以下|下列)|的?(?:区域|范围|部分)(?:拐点|界址点|坐标|表){0,3}\\))[^()\\n]{1,40}\\)|(?<=${AREA_UNIT} ?),(?:其中)?不(?:含|包含|包括)(?!以下|下列)[^,。;:()\\n]{1,16}(?:范围|区域|部分)(?=\\s*(?:\\n|$))`,
  "gu",
);
/** Above the first points there is nothing yet to take out: 拟设采矿权范围不包含已设采矿权区域,拐点坐标如下; a heading 不包括区域 names points. */
const LEFT_OUT =
  /(?<!^[\s(]{0,4}(?:[一二三四五六七八九十\d]{1,3}[)、.]{1,2} ?)?(?:其中|上述|但)?[,:]?)不(?:含|包含|包括)(?!以下|下列)[^。;\n]{0,12}(?:范围|区域|部分)/gu;
const INNER_WORDS = new RegExp(INNER_WORD.source, "gu");
const OUTER_WORDS = new RegExp(OUTER_WORD.source, "gu");

function lastMatch(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
