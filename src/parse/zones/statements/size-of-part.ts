import { isTermOfPart } from "../names/part-names";

/** 将原二级保护区面积由3公顷调整为…: the size of a level of protection. */
const OF_LEVEL =
  /(?:(?:[一二三]级|准|核心|一般|重点)保护区|核心区|缓冲区|实验区|一般控制区|核心景区)的?(?:水域|陆域|总)?面积(?:约|共|为|是|原来?的?)*(?:[由从][^,。;]{0,24})?$/u;

/** 缓冲区面积:3公顷: a label. */
const PART_SIZE =
  /^(?:\(?[\d一二三四五六七八九十]{1,3}[.、)])?(\p{Script=Han}{2,12}?)(?:水域|陆域)?的?(?:划定|规划|用地|总)?面积(?:\([^()]{1,8}\))?[:为]{1,2}约?$/u;

/**
 * Whether the words right before a figure make it the size of a part, and none of the whole, unless the part is the one
 * whose own words begin at `from`.
 */
export function isSizeOfPart(text: string, from: number, words: string): boolean {
  if (OF_LEVEL.test(words)) return true;
  const name = PART_SIZE.exec(words)?.[1] ?? "";
  return isTermOfPart(name) && text.slice(Math.max(0, from - name.length), from) !== name;
}
