import Flatbush from "flatbush";
import polygonClipping, { type MultiPolygon } from "polygon-clipping";
import type { Boundary } from "../domain/boundary";
import { type CrsDefinition, meridianPlane } from "./crs-table";
import { placedRings } from "./placed-rings";
import { planarArea, planarPerimeter } from "./planar-area";
import type { Position } from "./position";
import { projectionOf } from "./projection";

export interface SubjectBoundary {
  readonly subject: string;
  readonly boundary: Boundary;
}

/** Ground that two boundaries both claim. */
export interface Overlap {
  /** subjects, in the order given */
  readonly a: string;
  readonly b: string;
  /** square metres in the native plane */
  readonly area: number;
  /** half of the perimeter of the common piece, metres: about the length of the shared edge */
  readonly sharedLength: number;
  /** longitude and latitude of a point of it */
  readonly at: readonly [lon: number, lat: number] | null;
}

interface InPlane {
  readonly subject: string;
  readonly order: number;
  readonly polygons: MultiPolygon;
  readonly box: readonly [number, number, number, number];
}

/** Pieces smaller than this (a square centimetre) come from the arithmetic of common edges. */
const LEAST_AREA = 1e-4;

/** How far overlaps are looked for: n boundaries on one piece of ground are n²/2 pairs. */
export interface OverlapLimits {
  /** overlaps of one boundary with those behind it; a plan of a whole district covers hundreds of parcels */
  readonly each: number;
  /** overlaps in all: beyond so many nobody reads on, and each costs memory */
  readonly found: number;
  /** pairs whose extents meet, in all: neighbours of some two hundred thousand parcels, about half a minute */
  readonly compared: number;
}

export const OVERLAP_LIMITS: OverlapLimits = { each: 1000, found: 50_000, compared: 1_000_000 };

/** Overlaps, and the boundaries that were not compared with every other one because there are too many. */
export interface OverlapSearch {
  readonly overlaps: readonly Overlap[];
  readonly unfinished: ReadonlySet<string>;
}

/**
 * All pairs of boundaries that overlap, in the plane of their own meridian, among boundaries of one datum and one
 * meridian (3° and 6°, with and without zone number share it; degrees use the nearest 3° meridian). Datums are never
 * mixed: their shift is unknown. Square metres; expected cost n log n and the clipping of the candidates.
 */
export function overlaps(
  boundaries: readonly SubjectBoundary[],
  limits: OverlapLimits = OVERLAP_LIMITS,
): OverlapSearch {
  const groups = new Map<string, { plane: CrsDefinition; members: InPlane[] }>();
  for (const [order, { subject, boundary }] of boundaries.entries()) {
    const found = inOwnPlane(boundary);
    if (found === null) continue;
    const group = groups.get(found.plane.proj4) ?? { plane: found.plane, members: [] };
    group.members.push({ subject, order, polygons: found.polygons, box: boxOf(found.polygons) });
    groups.set(found.plane.proj4, group);
  }
  const left = { ...limits };
  const unfinished = new Set<string>();
  const found = [...groups.values()]
    .flatMap(({ plane, members }) => overlapsIn(members, plane, left, unfinished))
    .sort((p, q) => p.order[0] - q.order[0] || p.order[1] - q.order[1])
    .map(({ overlap }) => overlap);
  return { overlaps: found, unfinished };
}

/** The polygons with eastings counted from 500 000 m at the meridian. */
function inOwnPlane(boundary: Boundary): { plane: CrsDefinition; polygons: MultiPolygon } | null {
  const placed = placedRings(boundary.rings, boundary.crs);
  if ("misplaced" in placed) return null;
  const { centralMeridian, falseEasting, datum } = placed.plane;
  if (centralMeridian === null || falseEasting === null) return null;
  const plane = meridianPlane(datum, centralMeridian);
  const shift = (plane.falseEasting ?? 0) - falseEasting;
  const parts = new Map<number, [number, number][][]>();
  for (const ring of placed.rings) {
    const positions = ring.plane.map(([x, y]): [number, number] => [x + shift, y]);
    const part = parts.get(ring.ring.part);
    if (part === undefined) parts.set(ring.ring.part, [positions]);
    else part.push(positions);
  }
  return { plane, polygons: [...parts.values()] };
}

function boxOf(polygons: MultiPolygon): InPlane["box"] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const [x, y] of polygon[0] ?? []) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

interface OrderedOverlap {
  readonly order: readonly [number, number];
  readonly overlap: Overlap;
}

/**
 * @param left what remains of the limits; taken from as the search goes on
 * @param unfinished where it notes the boundaries whose search ended early
 */
function overlapsIn(
  members: readonly InPlane[],
  plane: CrsDefinition,
  left: { each: number; found: number; compared: number },
  unfinished: Set<string>,
): OrderedOverlap[] {
  if (members.length < 2) return [];
  const index = new Flatbush(members.length);
  for (const { box } of members) index.add(...box);
  index.finish();
  const all: OrderedOverlap[] = [];
  for (const [k, a] of members.entries()) {
    if (left.found <= 0 || left.compared <= 0) {
      // the last one has nobody behind it
      if (k + 1 < members.length) unfinished.add(a.subject);
      continue;
    }
    let own = 0;
    for (const other of index.search(...a.box, (candidate) => candidate > k).sort((p, q) => p - q)) {
      const b = members[other];
      if (b === undefined) continue;
      if (own >= left.each || left.found <= 0 || left.compared <= 0) {
        unfinished.add(a.subject);
        break;
      }
      left.compared--;
      const overlap = overlapOf(a, b, plane);
      if (overlap === null) continue;
      own++;
      left.found--;
      all.push({ order: [a.order, b.order], overlap });
    }
  }
  return all;
}

function overlapOf(a: InPlane, b: InPlane, plane: CrsDefinition): Overlap | null {
  const origin: Position = [a.box[0], a.box[1]];
  const common = commonGround(localTo(a.polygons, origin), localTo(b.polygons, origin));
  let area = 0;
  let perimeter = 0;
  let at: Position | null = null;
  for (const polygon of common) {
    for (const [k, ring] of polygon.entries()) {
      area += (k === 0 ? 1 : -1) * Math.abs(planarArea(ring));
      perimeter += planarPerimeter(ring);
      const [first] = ring;
      if (at === null && first !== undefined) at = [first[0] + origin[0], first[1] + origin[1]];
    }
  }
  if (area < LEAST_AREA) return null;
  const place = at === null ? null : projectionOf(plane).toDegrees(at);
  return {
    a: a.subject,
    b: b.subject,
    area,
    sharedLength: perimeter / 2,
    at: place === null ? null : [place[0], place[1]],
  };
}

const localTo = (polygons: MultiPolygon, [x0, y0]: Position): MultiPolygon =>
  polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x - x0, y - y0])));

/** polygon-clipping throws on some degenerate input ("unable to find segment"); such a pair shares nothing we can show. */
function commonGround(a: MultiPolygon, b: MultiPolygon): MultiPolygon {
  try {
    return polygonClipping.intersection(a, b);
  } catch {
    return [];
  }
}
