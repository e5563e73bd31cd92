/** What a line of a masthead or a running head is put together from. */
export type MastheadPart =
  | "dated"
  | "issue"
  | "turned"
  | "short"
  | "number"
  | "total"
  | "section"
  | "words"
  | "name"
  | "year"
  | "page"
  | "signs";

const NUMBERS = String.raw`(\d{1,3}(?:\s?[·•.、,\-—~至和/]\s?\d{1,3}){0,3})`;
const HAN_NUMBERS = "([一二三四五六七八九十]{1,3}(?:[·、至和][一二三四五六七八九十]{1,3}){0,2})";
const HAN_YEAR = "([一二][〇零○O0一二三四五六七八九]{3})";

/**
 * The parts in the order in which they are tried, on folded text with single blanks. `issue`: year and number
 * (2024年第1期); `short`: the same without the word 期 (2024/7, 2024年第7号), which counts only beside the name; `turned`:
 * number before year (7/2024), likewise; `total`: 总第…期.
 */
export const MASTHEAD_PARTS: readonly (readonly [MastheadPart, RegExp])[] = [
  ["dated", /\(?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:出版|出刊|印发|编印)?\)?/uy],
  ["issue", new RegExp(String.raw`(\d{4})\s?年?\s?第?\s?${NUMBERS}\s?期`, "uy")],
  ["issue", new RegExp(String.raw`${HAN_YEAR}年\s?第?\s?${HAN_NUMBERS}\s?期`, "uy")],
  ["total", /\(?总\s?第?\s?(?:[期号]数?)?\s?:?\s?(\d{1,5})\s?[期号]?\)?/uy],
  ["short", new RegExp(String.raw`(\d{4})\s?年\s?第\s?${NUMBERS}\s?号`, "uy")],
  ["turned", /(\d{1,2})\s?\/\s?(\d{4})(?!\d)/uy],
  ["short", /(\d{4})\s?[/·]\s?(\d{1,2})(?!\d)/uy],
  ["number", new RegExp(String.raw`第\s?${NUMBERS}\s?期`, "uy")],
  ["section", /·\s?[\p{Script=Han}\s]{2,30}\s?·/uy],
  ["words", /出版|(?:半月|双月|月|旬|周|季)刊|目\s?录|主管|主办|编印|内部资料|免费赠阅|本期/uy],
  ["name", /《?(\p{Script=Han}{4,24})/uy],
  ["year", /(\d{4})\s?年?/uy],
  ["page", /\d{1,3}(?=\s|$)/uy],
  ["signs", /[\s()》[\]·•|_,:.\-—–]/uy],
];

/** With what the name of a gazette ends. */
export const GAZETTE_NAME_END = /[公政]报|[月季周旬简]报$/u;

/** Reports that are called 公报 and are no gazette: 国民经济和社会发展统计公报. */
export const NO_GAZETTE =
  /(?:统计|状况|质量|普查|资源|发展|会议|监测|情况|决算|地震|气候|环境|水土保持)公报$/u;
