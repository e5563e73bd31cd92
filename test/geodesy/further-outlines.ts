import type { Position } from "../../src/geodesy/position";

/** Outlines that the seeds of the tests draw from; the bench draws from all of them. */
export const FIRST_OUTLINES = 4;
export const ALL_OUTLINES = 7;

/** Cut corners, a rounded corner of a street, a flight of steps. */
export function furtherOutline(kind: number, w: number, h: number, random: () => number): Position[] {
  const c = 8 + random() * 12;
  if (kind === 4)
    return [
      [0, 0],
      [w - c, 0],
      [w, c],
      [w, h - c],
      [w - c, h],
      [0, h],
    ];
  if (kind === 5) {
    const [pieces, radius] = [4 + Math.floor(random() * 7), Math.min(w, h) * 0.4];
    const arc = Array.from({ length: pieces + 1 }, (_, k): Position => {
      const angle = (Math.PI / 2) * (k / pieces);
      return [w - radius + radius * Math.cos(angle), h - radius + radius * Math.sin(angle)];
    });
    return [[0, 0], [w, 0], ...arc, [0, h]];
  }
  return [
    [0, 0],
    [w, 0],
    [w, h * 0.3],
    [w * 0.7, h * 0.3],
    [w * 0.7, h * 0.65],
    [w * 0.35, h * 0.65],
    [w * 0.35, h],
    [0, h],
  ];
}
