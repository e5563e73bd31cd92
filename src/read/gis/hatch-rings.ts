import { arcCount, type DrawnVertex, withChords } from "./arc-chords";
import type { FilePosition } from "./feature-set";

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A loop of a hatch: one polyline, or edges by themselves. */
export interface HatchLoop {
  readonly entities?: readonly {
    readonly type?: string;
    readonly points?: readonly DrawnVertex[];
    /** ends of an edge that is a straight line */
    readonly start?: Corner;
    readonly end?: Corner;
  }[];
}

/** An edge begins where the one before it ends, within a tenth of a millimetre. */
const MEETS = 1e-4;

const apart = (a: Corner | undefined, b: Corner | undefined): number =>
  a === undefined || b === undefined ? Number.POSITIVE_INFINITY : Math.hypot(a.x - b.x, a.y - b.y);

/** The corners of a loop; null where its edges are curves or do not meet. */
function corners({ entities = [] }: HatchLoop): readonly DrawnVertex[] | null {
  const [first, ...more] = entities;
  if (first?.points !== undefined) return more.length === 0 ? first.points : null;
  const meets = entities.every(
    ({ type, end }, index) =>
      type === "LINE" && apart(end, entities[(index + 1) % entities.length]?.start) <= MEETS,
  );
  return meets && entities.length > 2 ? entities.flatMap(({ start }) => start ?? []) : null;
}

/**
 * The loops of a hatch as rings, with the number of their edges that were arcs. Null where it has a loop that cannot be
 * read: without it a hole would be lost, or a part.
 */
export function hatchRings(
  loops: readonly HatchLoop[],
): { readonly rings: readonly (readonly FilePosition[])[]; readonly arcs: number } | null {
  const rings: FilePosition[][] = [];
  let arcs = 0;
  for (const loop of loops) {
    const own = corners(loop);
    if (own === null) return null;
    rings.push(withChords(own));
    arcs += arcCount(own);
  }
  return rings.length === 0 ? null : { rings, arcs };
}
