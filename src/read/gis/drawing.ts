import { arcCount, type DrawnVertex, withChords } from "./arc-chords";
import { withoutTopography } from "./cass-layers";
import { unreadKinds } from "./drawing-kinds";
import type { FeatureSet, FilePosition, PolygonFeature } from "./feature-set";
import { openRing, UNSAID_SYSTEM } from "./feature-set";
import { type HatchLoop, hatchRings } from "./hatch-rings";
import { type DrawnLine, joinedLines } from "./joined-lines";
import { nestedRings } from "./nested-rings";

/** A closed polyline whose ends are this near counts as closed: a tenth of a millimetre. */
const CLOSED = 1e-4;

/** Where a block was set into the drawing, the outermost first. */
interface Insertion {
  readonly x?: number;
  readonly y?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  /** degrees, counter-clockwise */
  readonly rotation?: number;
}

interface Entity {
  readonly type: string;
  readonly layer?: string;
  readonly closed?: boolean;
  readonly vertices?: readonly DrawnVertex[];
  /** ends of a single line */
  readonly start?: { readonly x: number; readonly y: number };
  readonly end?: { readonly x: number; readonly y: number };
  readonly transforms?: readonly Insertion[];
  /** of a hatch */
  readonly boundary?: { readonly loops?: readonly HatchLoop[] };
}

/** A place of a block in the drawing that it was set into. */
function inserted([x, y]: FilePosition, insertions: readonly Insertion[]): FilePosition {
  return insertions.toReversed().reduce<FilePosition>(
    ([east, north], one) => {
      const [a, b] = [east * (one.scaleX ?? 1), north * (one.scaleY ?? 1)];
      const turn = ((one.rotation ?? 0) * Math.PI) / 180;
      return [
        a * Math.cos(turn) - b * Math.sin(turn) + (one.x ?? 0),
        a * Math.sin(turn) + b * Math.cos(turn) + (one.y ?? 0),
      ];
    },
    [x, y],
  );
}

/** A coordinate of which seven digits or fewer are written: its metres, or tens of metres, are lost. */
const FEW_DIGITS = /\n[^\S\n]{0,9}-?\d(?:\.\d{1,6})?e\+0?[5-7][^\S\n]{0,9}\r?\n/iu;

/** The single lines of layers that hold nothing else. */
function linesByLayer(entities: readonly Entity[]): ReadonlyMap<string, readonly DrawnLine[]> {
  const lines = new Map<string, DrawnLine[]>();
  const others = new Set<string>();
  for (const { type, layer = "", start, end, transforms = [] } of entities) {
    if (type !== "LINE" || start === undefined || end === undefined) {
      others.add(layer);
      continue;
    }
    const line: DrawnLine = [inserted([start.x, start.y], transforms), inserted([end.x, end.y], transforms)];
    const own = lines.get(layer);
    if (own === undefined) lines.set(layer, [line]);
    else own.push(line);
  }
  return new Map([...lines].filter(([layer]) => !others.has(layer)));
}

/** The group that ends every drawing: without it the file was cut short. */
const END = /\n[^\S\n]{0,9}0[^\S\n]{0,9}\n[^\S\n]{0,9}EOF\s*$/u;

/** The polygons of an AutoCAD Map drawing are hatches in all but name. */
const MPOLYGON = /(\n[^\S\n]{0,9}0[^\S\n]{0,9}\r?\n)MPOLYGON(?=\s)/gu;

/** Closed lines, in the order in which their layers first have one, those within others as holes. */
function polygonsByLayer(
  rings: ReadonlyMap<string, readonly (readonly FilePosition[])[]>,
): Required<Pick<FeatureSet, "features" | "holes" | "outlines">> {
  let [holes, outlines] = [0, 0];
  const features = [...rings].flatMap(([layer, own]) => {
    const nested = nestedRings(own);
    outlines += nested.outlines;
    return nested.polygons.map((polygon): PolygonFeature => {
      holes += polygon.length - 1;
      return { attributes: { layer }, layer, polygons: [polygon] };
    });
  });
  return { features, holes, outlines };
}

/**
 * The closed polylines and hatches of a DXF drawing, and rings of single lines on layers that hold nothing else, with
 * their layers, which is all that a drawing says of them; blocks where they were set. A drawing names no system.
 * @throws where the drawing is cut short; the library's error where it is damaged
 */
export async function drawingFeatures(text: string): Promise<FeatureSet> {
  if (!END.test(text.slice(-200).replace(/\r\n?/gu, "\n"))) throw new Error("no end of file");
  const { parseString, denormalise } = await import("dxf");
  const hatched = text.replace(MPOLYGON, "$1HATCH");
  const entities: readonly Entity[] = denormalise(parseString(hatched));
  const rings = new Map<string, (readonly FilePosition[])[]>();
  const keep = (layer: string, ring: readonly FilePosition[]): void => {
    const own = rings.get(layer);
    if (own === undefined) rings.set(layer, [ring]);
    else own.push(ring);
  };
  const hatches: PolygonFeature[] = [];
  const left: Record<string, number> = { ...unreadKinds(hatched) };
  let arcs = 0;
  const fewDigits = FEW_DIGITS.test(text);
  const lines = fewDigits ? new Map<string, readonly DrawnLine[]>() : linesByLayer(entities);
  for (const [layer, own] of lines) {
    const joined = joinedLines(own);
    for (const ring of joined.rings) keep(layer, ring);
    if (joined.left > 0) left.LINE = (left.LINE ?? 0) + joined.left;
  }
  for (const entity of entities) {
    const { type, layer = "", transforms: insertions = [], vertices: corners = [] } = entity;
    if (type === "LINE" && lines.has(layer)) continue;
    const hatch = type === "HATCH" ? hatchRings(entity.boundary?.loops ?? []) : null;
    if (hatch !== null) {
      const loops = hatch.rings.map((ring) => openRing(ring.map((place) => inserted(place, insertions))));
      hatches.push({ attributes: { layer }, layer, polygons: [loops] });
      arcs += hatch.arcs;
      continue;
    }
    const ring = withChords(corners).map((place) => inserted(place, insertions));
    const [first] = ring;
    const end = corners.at(-1);
    const last = end === undefined ? undefined : inserted([end.x, end.y], insertions);
    const meets =
      first !== undefined &&
      last !== undefined &&
      Math.hypot(first[0] - last[0], first[1] - last[1]) < CLOSED;
    const polyline = type === "LWPOLYLINE" || type === "POLYLINE";
    if (polyline && ring.length >= 3 && (entity.closed === true || meets)) {
      keep(layer, openRing(ring));
      arcs += arcCount(corners);
    } else left[type] = (left[type] ?? 0) + 1;
  }
  for (const [layer, count] of Object.entries(withoutTopography(rings))) left[`${layer} (closed)`] = count;
  const { features, ...within } = polygonsByLayer(rings);
  return { features: [...features, ...hatches], left, arcs, ...within, fewDigits, system: UNSAID_SYSTEM };
}
