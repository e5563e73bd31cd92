import type { MappedText } from "../../text/mapped-text";

/** A stroke with blanks on both sides, as a line of cells is set with it. */
const STROKE = /(?<=[^\s/] {1,3})\/(?= {1,3}[^\s/])/gu;
/** Fewest such strokes on one line: 容积率 / 建筑密度 is no line of cells. */
const FEWEST = 3;

/**
 * Places in a mapped text of the strokes that part the cells of their line: 宗地号 / 2031-07 / 面积 / 8.2公顷 / 用途 / 居住.
 * A stroke that stands in the place of a figure is none.
 */
export function slashBars(mapped: MappedText): ReadonlySet<number> {
  const { source, text, starts } = mapped;
  const found = new Set<number>();
  let line = { from: 0, to: -1, strokes: new Set<number>() };
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
    const start = starts[at] ?? 0;
    if (start > line.to) line = strokesAround(source.text, start);
    if (line.strokes.size >= FEWEST && line.strokes.has(start)) found.add(at);
  }
  return found;
}

/** Longer lines are running text. */
const LONGEST = 2000;

function strokesAround(
  source: string,
  at: number,
): { readonly from: number; readonly to: number; readonly strokes: Set<number> } {
  const from = source.lastIndexOf("\n", at) + 1;
  const end = source.indexOf("\n", at);
  const to = end < 0 ? source.length : end;
  if (to - from > LONGEST) return { from, to, strokes: new Set() };
  const words = source
    .slice(from, to)
    .replace(/[\u3000\t\u00a0]/gu, " ")
    .replace(/／/gu, "/");
  return { from, to, strokes: new Set([...words.matchAll(STROKE)].map((match) => from + match.index)) };
}
