import type { FilePosition } from "./feature-set";

interface Edge {
  readonly from: FilePosition;
  readonly to: FilePosition;
  readonly west: number;
  readonly east: number;
}

/** Pairs of edges that are compared at most; a ring of more is taken as it stands. */
const MOST_PAIRS = 50_000_000;

/** Twice the area of the triangle of three places: on which side of a line the third lies. */
function side([ax, ay]: FilePosition, [bx, by]: FilePosition, [cx, cy]: FilePosition): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function cross(a: Edge, b: Edge): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

/** Whether two edges of a ring (without its closing point) cross between their ends; looked for from west to east. */
export function crossesItself(ring: readonly FilePosition[]): boolean {
  const edges = ring.map((from, index): Edge => {
    const to = ring[(index + 1) % ring.length] ?? from;
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  edges.sort((a, b) => a.west - b.west);
  let pairs = 0;
  for (const [at, edge] of edges.entries()) {
    for (let next = at + 1; next < edges.length; next++) {
      const other = edges[next];
      if (other === undefined || other.west > edge.east) break;
      if (++pairs > MOST_PAIRS) return false;
      if (cross(edge, other)) return true;
    }
  }
  return false;
}
