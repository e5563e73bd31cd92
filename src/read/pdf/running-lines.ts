import type { Block } from "./page-layout";
import type { LaidLine } from "./page-rows";

/** A line that stands at the same height of this many pages, digits aside, is a running head or foot. */
const REPEATED = 3;

/** Running heads, feet and page numbers: first or last lines of words that return on several pages. */
export function runningLines(pages: readonly (readonly Block[])[]): ReadonlySet<LaidLine> {
  const edges = pages.flatMap((blocks) => {
    const byHeight = [...blocks].sort((a, b) => b.y - a.y);
    const outer = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)]);
    return [...outer].flatMap((block) => (block.kind === "line" ? [block.line] : []));
  });
  const groups = new Map<string, LaidLine[]>();
  for (const line of edges) {
    const text = line.pieces.map((piece) => piece.text).join("");
    const words = text.replace(/[\d\s]/gu, "");
    // rows of coordinates return too; heads have words, page numbers nothing but a number
    if (!/\p{Script=Han}{2}/u.test(words) && !/^[\s—–-]*\d{1,4}[\s—–-]*$/u.test(text)) continue;
    const key = `${Math.round(line.y / 6)} ${words}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return new Set([...groups.values()].filter((lines) => lines.length >= REPEATED).flat());
}
