import type { MappedText } from "../text/mapped-text";
import { ownLineEnd } from "./own-line-end";
import type { RunItem } from "./side-words";

/** Longest row of a table of land. */
const LONGEST_ROW = 300;

/** Whether the line that ends at a place and the one that begins at another are whole rows of one table, by their tabs. */
export function areRows(source: string, end: number, start: number): boolean {
  const head = source.slice(Math.max(0, end - LONGEST_ROW), end);
  const tail = source.slice(end, end + LONGEST_ROW).split("\n", 1)[0] ?? "";
  const tabs = (head.split("\n").at(-1) ?? "").split("\t").length + tail.split("\t").length - 1;
  const below = source.slice(start, start + LONGEST_ROW).split("\n", 1)[0] ?? "";
  return tabs > 2 && below.split("\t").length === tabs;
}

/**
 * Where the last side of a run ends. Where nothing but blanks stands between the others (东至甲路 南至乙河 西至丙山), the
 * next blank ends it as well, and so does its line above another row.
 * @param sides where each of them begins; @param items those before the last one; @param from where the words of the last begin (`to` exclusive)
 */
export function lastEnd(
  mapped: MappedText,
  sides: readonly number[],
  items: readonly Pick<RunItem, "end">[],
  from: number,
  to: number,
): number {
  const end = ownLineEnd(mapped, sides, from, to);
  const { source, starts, ends } = mapped;
  const gapTo = (at: number, next: number): string => source.text.slice(ends[at - 1], starts[next]);
  const areBlank = items.every((one, index) => BLANKS.test(gapTo(one.end, sides[index + 1] ?? one.end)));
  if (items.length < LEAST_BLANK || !areBlank) return end;
  for (let at = from + 1; at < end; at++) {
    const gap = gapTo(at, at);
    if (!/\s/u.test(gap)) continue;
    if (!gap.includes("\n") || ROW_BELOW.test(source.text.slice(starts[at], (starts[at] ?? 0) + LONGEST_ROW)))
      return at;
    if (LABEL_BELOW.test(source.text.slice(starts[at], (starts[at] ?? 0) + LONGEST_ROW))) return at;
  }
  return end;
}

/** Fewest sides before the last one that show what parts them. */
const LEAST_BLANK = 2;
const BLANKS = /^[ \t\u3000]{1,12}$/u;
/** 湿地面积 856公顷, 主要保护对象 鸟类: a label and its value, between them a blank as between the sides. */
const LABEL_BELOW = /^\p{Script=Han}{4,12}[ \t\u3000]{1,4}[\p{Script=Han}\d][^\n,，。]{0,60}(?:\n|$)/u;
/** 乙园区 东至: another row of the same kind. */
const ROW_BELOW = /^[^\n东南西北]{1,40}[ \t\u3000][东南西北][至临邻起到]/u;
