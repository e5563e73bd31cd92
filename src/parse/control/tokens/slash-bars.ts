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

/** A cell with its label and a value, or with a use: 容积率≤2.0, 规划用途工业用地, 商务用地B2. */
const LABELLED =
  /^\p{Script=Han}{0,6}(?:率|密度|高|高度|面积|系数)[^/\d]{0,12}\d|^\p{Script=Han}{0,6}(?:性质|用途)[:：为]?\p{Script=Han}{2}/u;
const USE = /^\p{Script=Han}{2,12}用地(?:\(?[A-Z\d]{1,6}\)?)?$/u;

/** The strokes without blanks of a line of labelled cells: A-01/面积1.2公顷/容积率≤2.0/建筑密度≤30%. */
function strokesOfLabels(line: string): readonly number[] {
  const cells = line.split("/");
  const labelled = cells.filter((cell) => LABELLED.test(cell.trim())).length;
  if (labelled < FEWEST) return [];
  let at = -1;
  return cells.flatMap((cell, place) => {
    const stroke = at;
    at += cell.length + 1;
    return place > 0 && (LABELLED.test(cell.trim()) || USE.test(cell.trim())) ? [stroke] : [];
  });
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
  const apart = [...words.matchAll(STROKE)].map((match) => match.index);
  const strokes = apart.length >= FEWEST ? apart : strokesOfLabels(words);
  return { from, to, strokes: new Set(strokes.map((place) => from + place)) };
}
