import type { FilePosition } from "./feature-set";

/** A single line of a drawing. */
export type DrawnLine = readonly [start: FilePosition, end: FilePosition];

const FEWEST_SIDES = 3;

const keyOf = ([east, north]: FilePosition): string => `${east},${north}`;

/**
 * The closed rings that single lines make, and how many of the lines make none. Nothing is taken for near enough: the
 * ends of two lines are the same to the last printed digit, and just two lines meet in each corner of a ring.
 */
export function joinedLines(lines: readonly DrawnLine[]): {
  readonly rings: readonly (readonly FilePosition[])[];
  readonly left: number;
} {
  const at = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const end of line) {
      const key = keyOf(end);
      const own = at.get(key);
      if (own === undefined) at.set(key, [index]);
      else own.push(index);
    }
  });
  const rings: FilePosition[][] = [];
  const used = new Set<number>();
  let left = 0;
  for (const [first, line] of lines.entries()) {
    if (used.has(first)) continue;
    const ring: FilePosition[] = [];
    const own: number[] = [];
    let [corner, index]: [FilePosition, number | undefined] = [line[0], first];
    while (index !== undefined && !used.has(index)) {
      used.add(index);
      own.push(index);
      ring.push(corner);
      const [start, end] = lines[index] ?? line;
      corner = keyOf(start) === keyOf(corner) ? end : start;
      const met: readonly number[] = at.get(keyOf(corner)) ?? [];
      const here: number = index;
      index = met.length === 2 ? met.find((other) => other !== here) : undefined;
    }
    const closed = index === first && keyOf(corner) === keyOf(line[0]);
    if (closed && ring.length >= FEWEST_SIDES) rings.push(ring);
    else left += own.length;
  }
  return { rings, left };
}
