import { arcCount, type DrawnVertex, withChords } from "./arc-chords";
import type { FeatureSet, FilePosition, PolygonFeature } from "./feature-set";
import { openRing, UNSAID_SYSTEM } from "./feature-set";
import { type DrawnLine, joinedLines } from "./joined-lines";

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
  readonly boundary?: { readonly loops?: readonly Loop[] };
}

interface Loop {
  readonly entities?: readonly { readonly points?: readonly DrawnVertex[] }[];
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

/** The straight-edged loops of a hatch: GIS programs write filled polygons this way. */
function hatchRings(entity: Entity): FilePosition[][] {
  return (entity.boundary?.loops ?? []).flatMap((loop) => {
    const [edge, ...more] = loop.entities ?? [];
    if (edge?.points === undefined || more.length > 0) return [];
    return [edge.points.map((point): FilePosition => [point.x, point.y])];
  });
}

/** The layer of a shape, which is all that a drawing says of it. */
function drawnOn({ layer = "" }: Entity): Pick<PolygonFeature, "attributes" | "layer"> {
  return { attributes: { layer }, layer };
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

/**
 * The closed polylines and hatches of a DXF drawing, and rings of single lines on layers that hold nothing else, with their layers, blocks where they were set. A drawing names no system.
 * @throws where the drawing is cut short; the library's error where it is damaged
 */
export async function drawingFeatures(text: string): Promise<FeatureSet> {
  if (!END.test(text.slice(-200).replace(/\r\n?/gu, "\n"))) throw new Error("no end of file");
  const { parseString, denormalise } = await import("dxf");
  const entities: readonly Entity[] = denormalise(parseString(text));
  const features: PolygonFeature[] = [];
  const left: Record<string, number> = {};
  let arcs = 0;
  const fewDigits = FEW_DIGITS.test(text);
  const lines = fewDigits ? new Map<string, readonly DrawnLine[]>() : linesByLayer(entities);
  for (const [layer, own] of lines) {
    const joined = joinedLines(own);
    for (const ring of joined.rings)
      features.push({ ...drawnOn({ type: "LINE", layer }), polygons: [[ring]] });
    if (joined.left > 0) left.LINE = (left.LINE ?? 0) + joined.left;
  }
  for (const entity of entities) {
    if (entity.type === "LINE" && lines.has(entity.layer ?? "")) continue;
    const insertions = entity.transforms ?? [];
    const corners = entity.vertices ?? [];
    const ring = withChords(corners).map((place) => inserted(place, insertions));
    const [first] = ring;
    const end = corners.at(-1);
    const last = end === undefined ? undefined : inserted([end.x, end.y], insertions);
    const meets =
      first !== undefined &&
      last !== undefined &&
      Math.hypot(first[0] - last[0], first[1] - last[1]) < CLOSED;
    const loops = entity.type === "HATCH" ? hatchRings(entity) : [];
    if (loops.length > 0) {
      features.push({ ...drawnOn(entity), polygons: [loops.map(openRing)] });
      continue;
    }
    const polyline = entity.type === "LWPOLYLINE" || entity.type === "POLYLINE";
    if (polyline && ring.length >= 3 && (entity.closed === true || meets)) {
      features.push({ ...drawnOn(entity), polygons: [[openRing(ring)]] });
      arcs += arcCount(corners);
    } else left[entity.type] = (left[entity.type] ?? 0) + 1;
  }
  return { features, left, arcs, fewDigits, system: UNSAID_SYSTEM };
}
