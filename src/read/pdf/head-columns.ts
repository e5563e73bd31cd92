import { overlap, type Segment, type SegmentRow } from "./row-segments";
import type { Band } from "./table-bodies";

type Stretch = Pick<Segment, "x0" | "x1">;

/** The columns that a line stands over. */
export const hit = (segment: Segment, bands: readonly Stretch[]): number[] =>
  bands.flatMap((band, index) => (overlap(segment, band) > 1 ? [index] : []));

/** Whether a row has one heading for each column: headings may then miss figures that are set to one side. */
export function isOneForEach({ segments }: SegmentRow, bands: readonly Band[]): boolean {
  return (
    segments.length === bands.length &&
    segments.every((segment, index) => hit(segment, bands).every((column) => column === index))
  );
}

/** A line of a header with the columns that it stands over. */
export interface Heading {
  readonly line: Segment;
  readonly under: readonly number[];
}

/**
 * The lines above a body with the columns that they stand over, the topmost first. A line over no figure stands over the
 * headings below it; over none of those either, beside the figures of its column: of the two about it the one that has no
 * heading, and where neither has one the one to the right, for it is figures that are set to the right.
 */
export function headings(above: readonly SegmentRow[], bands: readonly Band[]): Heading[][] {
  const cells: { x0: number; x1: number }[] = bands.map(({ x0, x1 }) => ({ x0, x1 }));
  const headed = new Set<number>();
  const rows = above.toReversed().map((row): Heading[] => {
    const oneForEach = isOneForEach(row, bands);
    const over = row.segments.map((segment, index) => {
      if (oneForEach) return [index];
      const own = hit(segment, bands);
      return own.length > 0 ? own : hit(segment, cells);
    });
    const taken = new Set(over.flat());
    const found = row.segments.map((line, index): Heading => {
      const own = over[index] ?? [];
      if (own.length > 0) return { line, under: own };
      const right = bands.findIndex(({ x0 }) => x0 >= line.x1 - 1);
      const beside = [right, (right < 0 ? bands.length : right) - 1].filter(
        (column) => column >= 0 && !headed.has(column) && !taken.has(column),
      );
      const [column] = beside;
      if (column !== undefined) taken.add(column);
      return { line, under: column === undefined ? [] : [column] };
    });
    for (const { line, under } of found) {
      const [column] = under;
      const cell = column === undefined ? undefined : cells[column];
      if (under.length !== 1 || column === undefined || cell === undefined) continue;
      headed.add(column);
      cells[column] = { x0: Math.min(cell.x0, line.x0), x1: Math.max(cell.x1, line.x1) };
    }
    return found;
  });
  return rows.toReversed();
}
