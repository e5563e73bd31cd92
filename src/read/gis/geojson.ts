import type { Feature, FeatureCollection, Geometry } from "geojson";
import { collectionFeatures } from "./collection-features";
import { esriFeatures, isEsriSet } from "./esri-json";
import { type FeatureSet, type FileSystem, layeredSet, UNSAID_SYSTEM } from "./feature-set";
import { epsgSystem, wktSystem } from "./wkt-system";

const WGS84: FileSystem = { ...UNSAID_SYSTEM, datum: "WGS84", unit: "degree" };

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

/** One value as features; null where it is neither GeoJSON nor a feature set of an ArcGIS server. */
function valueFeatures(value: unknown): FeatureSet | null {
  if (typeof value !== "object" || value === null) return null;
  if (isEsriSet(value)) return esriFeatures(value);
  if (!("type" in value)) return null;
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

/** GeoJSON text as features, a layer a collection where there are several; null where the text is none. */
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
