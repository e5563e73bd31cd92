/** A corner of a drawn polyline; `bulge` is the tangent of a quarter of the angle of the arc to the next one. */
export interface DrawnVertex {
  readonly x: number;
  readonly y: number;
  readonly bulge?: number;
}

type Place = readonly [x: number, y: number];

/** A chord stays within this of its arc, in metres: the step of printed coordinates. */
export const CHORD_HEIGHT = 0.001;
/** Points on arcs are rounded to this many parts of a metre. */
const PARTS = 10_000;

const isArc = (bulge: number | undefined): bulge is number => bulge !== undefined && Math.abs(bulge) > 1e-9;

/** How many edges of a closed polyline are arcs. */
export function arcCount(vertices: readonly DrawnVertex[]): number {
  return vertices.filter(({ bulge }) => isArc(bulge)).length;
}

/**
 * The corners of a closed polyline, with points on its arcs so that chords stay within {@link CHORD_HEIGHT} of them.
 * Arc through `p` and `q` with bulge `b`: angle 4 atan b, radius |q − p| (1 + b²) / 4 |b|, to the left where b is negative
 * (AutoCAD DXF reference, group code 42).
 */
export function withChords(vertices: readonly DrawnVertex[]): Place[] {
  return vertices.flatMap((from, index): Place[] => {
    const to = vertices[(index + 1) % vertices.length];
    if (to === undefined || !isArc(from.bulge)) return [[from.x, from.y]];
    const { x, y, bulge } = from;
    const [dx, dy] = [to.x - x, to.y - y];
    const chord = Math.hypot(dx, dy);
    if (chord === 0) return [[x, y]];
    const angle = 4 * Math.atan(bulge);
    const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge));
    const aside = (1 - bulge * bulge) / (4 * bulge);
    const [cx, cy] = [x + dx / 2 - dy * aside, y + dy / 2 + dx * aside];
    const step = 2 * Math.acos(Math.max(0, 1 - CHORD_HEIGHT / radius));
    const count = Math.max(1, Math.ceil(Math.abs(angle) / step));
    const points: Place[] = [[x, y]];
    for (let i = 1; i < count; i++) {
      const turn = (angle * i) / count;
      const [ux, uy] = [x - cx, y - cy];
      const place = [
        cx + ux * Math.cos(turn) - uy * Math.sin(turn),
        cy + ux * Math.sin(turn) + uy * Math.cos(turn),
      ].map((value) => Math.round(value * PARTS) / PARTS);
      points.push([place[0] ?? 0, place[1] ?? 0]);
    }
    return points;
  });
}
