import type { Block } from "./page-layout";
import type { LaidLine } from "./page-rows";

/** A line that stands at the same height of this many pages, digits aside, is a running head or foot. */
const REPEATED = 3;
/** Of two pages it is one where it stands at the very same height on both. Points. */
const SAME_HEIGHT = 0.5;
const PAIR = 2;
/** What office programs print by themselves: a page number with or without a word, the name of a sheet. */
const PRINTED = /^(?:page|sheet|第|共|[页,，/\s\d])*$/iu;

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
    if (!/\p{Script=Han}{2}/u.test(words) && !/^[\s—–-]*\d{1,4}[\s—–-]*$/u.test(text) && !PRINTED.test(text))
      continue;
    const key = `${Math.round(line.y / 6)} ${words}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const filled = pages.filter((blocks) => blocks.length > 0).length;
  const runs = (lines: readonly LaidLine[]): boolean => {
    const [one, other] = lines;
    if (lines.length >= REPEATED) return true;
    return (
      filled === PAIR && one !== undefined && other !== undefined && Math.abs(one.y - other.y) <= SAME_HEIGHT
    );
  };
  return new Set([...groups.values()].filter(runs).flat());
}
