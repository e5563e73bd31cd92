import type { Line } from "../../layout/line";

/** A northing and an easting with its zone: a sum of money beside another is hardly ever such a pair. */
const PAIR = /(?<!\d)[1-5]\d{6}\. ?\d{1,4}[\t ,|]{1,9}[1-4]\d{7}\. ?\d/u;
/** Nothing but labels of points and coordinates. */
const POINTS = /^\|?(?:(?:[A-Z]{0,2}\d{1,4}|\d{7,8}\. ?\d{1,4})(?:[\t ,|]{1,9}|$)){1,24}$/u;
const LONE = /^\d{7,8}\. ?\d{1,4}$/u;

/**
 * The lines without the rows inside a table of boundary points, which say nothing of indicators and are most of many
 * documents. The first row of each table stays, for what stands beside it.
 */
export function withoutPointRows(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let inside = false;
  for (const line of lines) {
    // what goes on below a row that was wrapped
    const row: boolean = isPointRow(line.text) || (inside && LONE.test(line.text));
    if (line.kind === "blank" ? !inside : !(row && inside)) kept.push(line);
    if (line.kind !== "blank") inside = row;
  }
  return kept.length === lines.length ? lines : kept;
}

function isPointRow(text: string): boolean {
  return text.length >= SHORTEST && PAIR.test(text) && POINTS.test(text);
}

/** 3994445.7 37544694.2 */
const SHORTEST = 20;
