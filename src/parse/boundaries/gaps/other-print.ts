import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";

/** Whether a coordinate is printed in another way than the one before it of its direction, or stands in the other order. */
export function isOtherPrint(
  text: string,
  coordinates: readonly CoordinateToken[],
  start: number,
  at: number,
): boolean {
  const after = coordinates[at];
  const own = coordinates.slice(Math.max(start, at - 2), at);
  const before = own.find(({ axis }) => axis === after?.axis);
  if (after === undefined || before === undefined || own.length < 2) return false;
  return before === own[1] || printOf(text, before) !== printOf(text, after);
}

/** The notation of a coordinate: what stands between its figures, and whether a letter names its axis. */
function printOf(text: string, { from, to, form, mark }: CoordinateToken): string {
  return `${form} ${mark !== null} ${
    form === "sexagesimal"
      ? text
          .slice(from, to)
          .replace(/[\d.\s]+/gu, " ")
          .trim()
      : ""
  }`;
}
