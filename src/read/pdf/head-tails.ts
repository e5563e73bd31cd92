import { isOneCell } from "./cell-lines";
import type { Heading } from "./head-columns";
import type { Segment } from "./row-segments";

/** Headings in the middle of their cells stand at one height, within this many line pitches. */
const SAME_HEIGHT = 0.2;

const middleOf = (lines: readonly Segment[]): number => ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2;

/**
 * Adds to headings the lines of theirs that stand lower than the lowest heading over figures: where all stand in the
 * middle of their cells, one of more lines than the others goes on below them. Other lines there are those of the body.
 */
export function addTails(leaves: Segment[][], lower: readonly Heading[], pitch: number): void {
  const before = leaves.map((own) => [...own]);
  for (const [column, own] of before.entries()) {
    const more = lower.flatMap(({ line, under }) =>
      under.length === 1 && under[0] === column ? [line] : [],
    );
    const others = before.filter((other, index) => index !== column && other.length > 0);
    // those under others stand lower
    const highest = Math.max(...others.map(middleOf));
    // as many lines as stand one below the other
    for (let count = more.length; count > 0; count--) {
      const whole = [...own, ...more.slice(0, count)];
      const inMiddle = Math.abs(highest - middleOf(whole)) <= SAME_HEIGHT * pitch;
      if (own.length === 0 || !inMiddle || !isOneCell(whole, pitch)) continue;
      leaves[column] = whole;
      break;
    }
  }
}
