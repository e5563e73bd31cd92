import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import {
  type FeatureSet,
  type FilePosition,
  type FileSystem,
  layeredSet,
  openRing,
  type PolygonFeature,
  UNSAID_SYSTEM,
} from "./feature-set";
import { epsgSystem, wktSystem } from "./wkt-system";

const WGS84: FileSystem = { ...UNSAID_SYSTEM, datum: "WGS84", unit: "degree" };

/** Some programs write their numbers as strings. @throws where a position is none */
function pair(position: Position | readonly string[]): FilePosition {
  const [east, north] = position.map((value) =>
    typeof value === "number" || /\d/u.test(String(value)) ? Number(value) : Number.NaN,
  );
  if (east === undefined || north === undefined || !Number.isFinite(east) || !Number.isFinite(north))
    throw new Error("no position");
  return [east, north];
}

/** The kinds of geometry that are no polygon, those in collections each by itself. */
function leftKinds(geometry: Geometry | null): readonly string[] {
  switch (geometry?.type) {
    case "Polygon":
    case "MultiPolygon":
      return [];
    case "GeometryCollection":
      return geometry.geometries.flatMap(leftKinds);
    default:
      return [geometry?.type ?? "null"];
  }
}

function polygonsOf(geometry: Geometry | null): readonly (readonly (readonly FilePosition[])[])[] {
  switch (geometry?.type) {
    case "Polygon":
      return [geometry.coordinates.map((ring) => openRing(ring.map(pair)))];
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => polygon.map((ring) => openRing(ring.map(pair))));
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** Features of any GeoJSON collection as polygons; lines and points are counted, not kept. */
export function collectionFeatures(features: readonly Feature[]): Pick<FeatureSet, "features" | "left"> {
  const kept: PolygonFeature[] = [];
  const left: Record<string, number> = {};
  for (const feature of features) {
    const polygons = polygonsOf(feature.geometry);
    for (const kind of leftKinds(feature.geometry)) left[kind] = (left[kind] ?? 0) + 1;
    if (polygons.length === 0) continue;
    const attributes = Object.fromEntries(
      Object.entries(feature.properties ?? {}).flatMap(([name, value]) =>
        value === null || typeof value === "object" ? [] : [[name, String(value)]],
      ),
    );
    kept.push({ attributes, polygons });
  }
  return { features: kept, left };
}

/** The system that the old `crs` member names; RFC 7946 says WGS84 where it is missing. */
function systemOf(collection: object): FileSystem {
  const crs = "crs" in collection ? JSON.stringify(collection.crs) : null;
  if (crs === null) return WGS84;
  if (/CRS84/u.test(crs)) return WGS84;
  const code = /EPSG:{1,2}(\d{4,5})/iu.exec(crs)?.[1] ?? "";
  const known = epsgSystem(Number(code));
  if (known !== null) return known;
  return wktSystem(`PROJCS["${crs}"]`);
}

/** The values of a JSON text; those of several lines where each is one by itself (RFC 8142, with or without its marks). */
function jsonValues(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    const lines = text.split("\n").map((line) => line.replaceAll("\u001e", "").trim());
    try {
      return lines.filter((line) => line !== "").map((line): unknown => JSON.parse(line));
    } catch {
      return null;
    }
  }
}

/** Members by which collections are named: of the format's first draft, and of programs that unpack archives. */
const NAMES = ["name", "fileName"] as const;

function nameOf(value: object): string | undefined {
  const members = new Map<string, unknown>(Object.entries(value));
  return NAMES.map((name) => members.get(name)).find((name) => typeof name === "string");
}

/** One value as features; null where it is no GeoJSON. */
function valueFeatures(value: unknown): FeatureSet | null {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  const collection = value as FeatureCollection | Feature | Geometry;
  const features: Feature[] =
    collection.type === "FeatureCollection"
      ? collection.features
      : collection.type === "Feature"
        ? [collection]
        : "coordinates" in collection || "geometries" in collection
          ? [{ type: "Feature", geometry: collection, properties: {} }]
          : [];
  const set = collectionFeatures(features);
  const far = set.features.some((feature) => feature.polygons.flat(2).some(([east]) => Math.abs(east) > 180));
  // projected numbers without a named system: the file says nothing, the digits must
  return { ...set, system: far && !("crs" in value) ? { ...UNSAID_SYSTEM, unit: "metre" } : systemOf(value) };
}

/** GeoJSON text as features, a layer a collection where there are several; null where the text is no GeoJSON. */
export function geojsonFeatures(text: string): FeatureSet | null {
  const values = jsonValues(text);
  if (values === null) return null;
  const sets: { readonly layer: string; readonly set: FeatureSet }[] = [];
  for (const [index, value] of values.entries()) {
    const set = valueFeatures(value);
    if (set === null) return null;
    const collection = typeof value === "object" && value !== null && "features" in value;
    sets.push({ layer: collection && values.length > 1 ? (nameOf(value) ?? `${index + 1}`) : "", set });
  }
  const read = sets.filter(({ set }) => set.features.length > 0 || Object.keys(set.left).length > 0);
  return read.length === 0 ? null : layeredSet(read);
}
