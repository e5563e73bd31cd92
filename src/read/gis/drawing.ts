import { arcCount, type DrawnVertex, withChords } from "./arc-chords";
import { addParcelColumns } from "./cass-data";
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
  /** on a sheet laid out for printing, not in the drawing itself */
  readonly paperSpace?: number;
  /** surfaces that are written as polylines */
  readonly polygonMesh?: boolean;
  readonly polyfaceMesh?: boolean;
  readonly vertices?: readonly DrawnVertex[];
  /** ends of a single line */
  readonly start?: { readonly x: number; readonly y: number };
  readonly end?: { readonly x: number; readonly y: number };
  readonly transforms?: readonly Insertion[];
  /** columns of the parcel that a line bounds, where CASS drew it */
  readonly parcel?: Readonly<Record<string, string>>;
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

/** A character outside the code page of the drawing, as AutoCAD writes it. */
const ESCAPED = /\\U\+([0-9A-F]{4})/giu;

/** The group that ends every drawing: without it the file was cut short. */
const END = /\n[^\S\n]{0,9}0[^\S\n]{0,9}\n[^\S\n]{0,9}EOF\s*$/u;

/** The polygons of an AutoCAD Map drawing are hatches in all but name. */
const MPOLYGON = /(\n[^\S\n]{0,9}0[^\S\n]{0,9}\r?\n)MPOLYGON(?=\s)/gu;

type Ring = readonly FilePosition[];

/**
 * Closed lines, in the order in which their layers first have one, those within others as holes; a hole that has a number
 * of its own is a parcel besides.
 */
function polygonsByLayer(
  rings: ReadonlyMap<string, readonly Ring[]>,
  parcels: ReadonlyMap<Ring, Readonly<Record<string, string>>>,
): Required<Pick<FeatureSet, "features" | "holes" | "numberedHoles" | "outlines">> {
  let [holes, numberedHoles, outlines] = [0, 0, 0];
  const features = [...rings].flatMap(([layer, own]) => {
    const nested = nestedRings(own);
    outlines += nested.outlines;
    const feature = (polygon: readonly Ring[]): PolygonFeature => {
      const [outer = []] = polygon;
      return { attributes: { layer, ...parcels.get(outer) }, layer, polygons: [polygon] };
    };
    return nested.polygons.flatMap((polygon) => {
      holes += polygon.length - 1;
      const numbered = polygon.slice(1).filter((hole) => parcels.has(hole));
      numberedHoles += numbered.length;
      return [polygon, ...numbered.map((hole) => [hole])].map(feature);
    });
  });
  return { features, holes, numberedHoles, outlines };
}

/**
 * The closed polylines and hatches of a DXF drawing, and rings of single lines on layers that hold nothing else, with
 * their layers, which is all that a drawing says of them; blocks where they were set. A drawing names no system.
 * @throws where the drawing is cut short; the library's error where it is damaged
 */
export async function drawingFeatures(text: string): Promise<FeatureSet> {
  if (!END.test(text.slice(-200).replace(/\r\n?/gu, "\n"))) throw new Error("no end of file");
  const { parseString, denormalise } = await import("dxf");
  const hatched = text
    .replace(MPOLYGON, "$1HATCH")
    .replace(ESCAPED, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const parsed = parseString(hatched);
  addParcelColumns(hatched, parsed.entities);
  const all: readonly Entity[] = denormalise(parsed);
  const entities = all.filter(({ paperSpace = 0 }) => paperSpace === 0);
  const rings = new Map<string, Ring[]>();
  const parcels = new Map<Ring, Readonly<Record<string, string>>>();
  const keep = (layer: string, ring: Ring): void => {
    const own = rings.get(layer);
    if (own === undefined) rings.set(layer, [ring]);
    else own.push(ring);
  };
  const hatches: PolygonFeature[] = [];
  const left: Record<string, number> = { ...unreadKinds(hatched) };
  if (all.length > entities.length) left["paper space"] = all.length - entities.length;
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
    const mesh = entity.polygonMesh === true || entity.polyfaceMesh === true;
    const polyline = !mesh && (type === "LWPOLYLINE" || type === "POLYLINE");
    if (polyline && ring.length >= 3 && (entity.closed === true || meets)) {
      const open = openRing(ring);
      keep(layer, open);
      if (entity.parcel !== undefined) parcels.set(open, entity.parcel);
      arcs += arcCount(corners);
    } else left[type] = (left[type] ?? 0) + 1;
  }
  for (const [layer, count] of Object.entries(withoutTopography(rings))) left[`${layer} (closed)`] = count;
  const { features, ...within } = polygonsByLayer(rings, parcels);
  return { features: [...features, ...hatches], left, arcs, ...within, fewDigits, system: UNSAID_SYSTEM };
}
