import type { Side } from "../domain/side";

/** Row and column (0 to 2, from the north-west) of a side around a place. */
export const sideCell: Record<Side["side"], readonly [row: number, column: number]> = {
  NW: [0, 0],
  N: [0, 1],
  NE: [0, 2],
  W: [1, 0],
  E: [1, 2],
  SW: [2, 0],
  S: [2, 1],
  SE: [2, 2],
};

/** Sides in the order in which Chinese documents read them: east, south, west, north, then the oblique ones. */
export function orderedSides(sides: readonly Side[]): Side[] {
  const order: readonly Side["side"][] = ["E", "S", "W", "N", "NE", "SE", "SW", "NW"];
  return [...sides].sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
}
