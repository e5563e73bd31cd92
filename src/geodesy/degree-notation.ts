import type { Point, Ring } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import { degreesFromPacked } from "./packed-angle";

/** Degrees whose print may be decimals or packed minutes and seconds, read the other way. */
export interface OtherNotation {
  /** how the table was read */
  readonly read: "packed" | "decimal";
  /** the same rings in the other notation */
  readonly rings: readonly Ring[];
}

/**
 * The rings of a table of degrees in the notation that was not chosen: decimals where minutes and seconds were read
 * out of one number (111.2946 as 111°29′46″), and the reverse. Null where the print has only one reading.
 */
export function otherNotation(rings: readonly Ring[], { axesSwapped }: Crs): OtherNotation | null {
  const points = rings.flatMap((ring) => ring.points);
  const prints = points.map((point) => printsOf(point, axesSwapped));
  const plain = prints.every((pair) => pair.every((print) => /^\d{1,3}\.\d{4,}$/u.test(print)));
  if (!plain || points.length === 0) return null;
  const read = points.every((point, index) => isDecimal(point, prints[index])) ? "decimal" : "packed";
  const other = new Map<Point, Point>();
  for (const [index, point] of points.entries()) {
    const [north, east] = (prints[index] ?? []).map((print) =>
      read === "packed" ? Number(print) : degreesFromPacked(print),
    );
    if (north == null || east == null) return null;
    other.set(point, { ...point, north: String(north), east: String(east) });
  }
  return {
    read,
    rings: rings.map((ring) => ({ ...ring, points: ring.points.map((point) => other.get(point) ?? point) })),
  };
}

/** Both numbers as printed, north first. */
function printsOf({ north, east, printed }: Point, axesSwapped: boolean): [north: string, east: string] {
  if (printed === null) return [north, east];
  return axesSwapped ? [printed[1], printed[0]] : [printed[0], printed[1]];
}

function isDecimal({ north, east }: Point, prints: readonly string[] = []): boolean {
  return Number(prints[0]) === Number(north) && Number(prints[1]) === Number(east);
}
